// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/addresskey.h"

#include "base/fold.h"

#include <QRegularExpression>

#include <array>

namespace tasuki::registry {

namespace {

/// Cities whose names hold the very characters that end a city's name; the pattern below would cut them short.
constexpr std::array<QStringView, 24> cutShort{
    u"四日市市", u"廿日市市", u"野々市市",   u"八日市市", u"市川市",   u"市原市",     u"余市町", u"町田市",
    u"大町市",   u"十日町市", u"村上市",     u"村山市",   u"東村山市", u"武蔵村山市", u"田村市", u"羽村市",
    u"大村市",   u"郡山市",   u"大和郡山市", u"小郡市",   u"郡上市",   u"蒲郡市",     u"玉村町", u"上市町"};

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

/// 0 to 9 for 〇 to 九, 10 for 十, 100 for 百; -1 for anything else.
int kanjiNumber(QChar c)
{
    static constexpr QStringView ones = u"〇一二三四五六七八九";
    if (const qsizetype at = ones.indexOf(c); at >= 0)
        return static_cast<int>(at);
    return c == u'十' ? 10 : c == u'百' ? 100 : -1;
}

/// The value of a run such as 二十三 or 一〇二.
int kanjiValue(QStringView run)
{
    int whole = 0;
    int digits = 0;
    for (const QChar c : run) {
        const int value = kanjiNumber(c);
        if (value < 10) {
            digits = digits * 10 + value;
            continue;
        }
        whole += std::max(1, digits) * value;
        digits = 0;
    }
    return whole + digits;
}

/// Replaces kanji numbers that count blocks (二丁目, 三番地, 四号); those inside a town's name (三日市, 八幡) stay.
QString withDigits(const QString& text)
{
    static const QRegularExpression counted(QStringLiteral("[〇一二三四五六七八九十百]{1,7}(?=(丁目|番|号|条|線))"));
    static const QRegularExpression afterBlock(
        QStringLiteral("(?<=[地番号目の])[〇一二三四五六七八九十百]{1,7}(?=$|[^\\p{Han}])"));
    QString out = text;
    for (const QRegularExpression& pattern : {counted, afterBlock})
        for (auto match = pattern.match(out); match.hasMatch(); match = pattern.match(out, match.capturedStart() + 1))
            out.replace(match.capturedStart(), match.capturedLength(),
                        QString::number(kanjiValue(match.capturedView())));
    return out;
}

/// Length of what parts two numbers of a block at `at` (丁目, 番地の, a hyphen); 0 where there is none.
qsizetype separatorAt(QStringView text, qsizetype at)
{
    static constexpr std::array<QStringView, 10> separators{u"丁目の", u"丁目", u"番地の", u"番地", u"番",
                                                            u"号",     u"の",   u"ノ",     u"之",   u"-"};
    for (const QStringView separator : separators)
        if (text.mid(at).startsWith(separator))
            return separator.size();
    return 0;
}

/// Every hyphen, dash and minus in use as one, spaces away but for a mark between two numbers.
QString plainAddress(QStringView address)
{
    QString out;
    const QString wide = address.toString().normalized(QString::NormalizationForm_KC);
    for (qsizetype i = 0; i < wide.size(); ++i) {
        const QChar c = wide[i];
        if (c.isSpace()) {
            // 10 3階 is not 103.
            if (!out.isEmpty() && isDigit(out.back()) && i + 1 < wide.size() && isDigit(wide[i + 1]))
                out += QLatin1Char('/');
            continue;
        }
        const bool dash = QStringView(u"-‐‑‒–—―−─").contains(c);
        // ー is a hyphen between numbers and a long vowel elsewhere.
        const bool vowel = c == u'ー' && i > 0 && (isDigit(wide[i - 1]) || kanjiNumber(wide[i - 1]) >= 0);
        out += dash || vowel ? QLatin1Char('-') : c;
    }
    return out;
}

/// Takes `name` from the front of the text; true where it was there.
bool takeFront(QString& text, const QString& name)
{
    if (name.isEmpty() || !text.startsWith(name))
        return false;
    text.remove(0, name.size());
    return true;
}

QString takePrefecture(QString& text, const QString& column)
{
    if (takeFront(text, column))
        return column;
    static const QRegularExpression pattern(QStringLiteral("^(北海道|東京都|大阪府|京都府|\\p{Han}{2,3}県)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return column;
    text.remove(0, match.capturedLength());
    return match.captured();
}

QString takeCity(QString& text, const QString& column)
{
    if (takeFront(text, column))
        return column;
    // A list may leave out the county before a town.
    static const QRegularExpression county(QStringLiteral("^[^0-9]{1,6}?郡(?=.+[町村])"));
    const qsizetype countyLength = county.match(column).capturedLength();
    if (countyLength > 0 && takeFront(text, column.mid(countyLength)))
        return column;
    for (const QStringView name : cutShort)
        if (column.isEmpty() && takeFront(text, name.toString()))
            return name.toString();
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:[^0-9]{1,6}?郡[^0-9]{1,6}?[町村]|[^0-9]{1,6}?市(?:[^0-9]{1,4}?区)?|[^0-9市町]{1,4}?区)(?=.)"));
    const auto match = pattern.match(text);
    // Where the column names another city the text starts with its town: 市川町 is no city.
    if (!match.hasMatch() || (!column.isEmpty() && !match.captured().endsWith(column) &&
                              !column.startsWith(match.captured()) && !match.captured().startsWith(column)))
        return column;
    text.remove(0, match.capturedLength());
    return match.captured();
}

} // namespace

AddressKey addressKey(QStringView prefecture, QStringView city, QStringView address)
{
    AddressKey key;
    QString text = plainAddress(address);
    const QString named = takePrefecture(text, plainAddress(prefecture));
    const QString cityNamed = takeCity(text, plainAddress(city));
    key.prefecture = text::folded(QStringView(named));
    key.city = text::folded(QStringView(cityNamed));
    text = withDigits(text);
    text.remove(QStringLiteral("大字"));
    if (text.startsWith(u'字') || text.indexOf(u'字') > 1)
        text.remove(text.indexOf(u'字'), 1);
    qsizetype at = 0;
    // 北1条西 and 三号線 belong to the town: its blocks come after them.
    static const QRegularExpression townNumber(QStringLiteral("^[^0-9]*[0-9]+(?:条|線|区|地割|の町|番町|番丁)"));
    for (auto match = townNumber.match(text); match.hasMatch();
         match = townNumber.match(QStringView(text).mid(at).toString()))
        at += match.capturedLength();
    while (at < text.size() && !isDigit(text[at]))
        ++at;
    QString numbers;
    const qsizetype townEnd = at;
    while (at < text.size() && isDigit(text[at])) {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        if (!numbers.isEmpty())
            numbers += QLatin1Char('-');
        qsizetype first = begin;
        while (first + 1 < at && text[first] == QLatin1Char('0'))
            ++first;
        numbers += QStringView(text).mid(first, at - first);
        at += separatorAt(text, at);
    }
    // ホ部26番地, ハの30番地 and ホ26 are one way to say it.
    QStringView town = QStringView(text).left(townEnd);
    while (!numbers.isEmpty() && town.size() > 2 &&
           (town.endsWith(u'部') || town.endsWith(u'の') || town.endsWith(u'ノ')))
        town.chop(1);
    key.town = text::folded(town);
    key.numbers = numbers.toStdString();
    return key;
}

bool samePlace(const AddressKey& a, const AddressKey& b)
{
    const auto agree = [](const std::string& one, const std::string& other) {
        return one.empty() || other.empty() || one.find(other) != std::string::npos ||
               other.find(one) != std::string::npos;
    };
    return a.isPlace() && a.numbers == b.numbers && a.town == b.town && agree(a.prefecture, b.prefecture) &&
           agree(a.city, b.city);
}

} // namespace tasuki::registry
