// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/masking.h"

#include "base/kana.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tasuki::forms {

namespace {

const QChar hidden(u'●');

/// The units a reader sees as characters: surrogate pairs and variation selectors stay with theirs.
QStringList lettersOf(const QString& text)
{
    QStringList letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool joins = text[i].isLowSurrogate() || (text[i].unicode() >= 0xFE00 && text[i].unicode() <= 0xFE0F) ||
                           (i > 1 && text[i - 1].isHighSurrogate() && letters.size() > 1 && text[i].unicode() == 0xDB40);
        if (joins && !letters.isEmpty())
            letters.last() += text[i];
        else
            letters << QString(text[i]);
    }
    return letters;
}

QString hideFirst(const QString& part)
{
    QStringList letters = lettersOf(part);
    if (!letters.isEmpty())
        letters[0] = hidden;
    return letters.join(QString());
}

bool isPersonal(const QString& meaning)
{
    static const QStringList cleared{QStringLiteral("person.birthDate"), QStringLiteral("person.postalCode"), QStringLiteral("person.phone"),
                                     QStringLiteral("person.fax"),       QStringLiteral("insurance.number"),  QStringLiteral("insurance.insurer"),
                                     QStringLiteral("carer.phone"),      QStringLiteral("key.phone"),         QStringLiteral("consult.contact"),
                                     QStringLiteral("emergency.contacts"), QStringLiteral("emergency.text"), QStringLiteral("family.members")};
    return cleared.contains(meaning);
}

bool isName(const QString& meaning)
{
    static const QStringList names{QStringLiteral("person.name"), QStringLiteral("carer.name"),         QStringLiteral("key.name"),
                                   QStringLiteral("final.proxy"), QStringLiteral("outlook.carer.name"), QStringLiteral("consult.visitor"),
                                   QStringLiteral("consent.signer"), QStringLiteral("medication.manager")};
    return names.contains(meaning);
}

/// Replaces a name in running text: the whole of it with and without blanks, and its parts of two characters and more.
void hideIn(QString& text, const QString& name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || text.isEmpty())
        return;
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    const QStringList parts = plain.split(blanks, Qt::SkipEmptyParts);
    QStringList quoted;
    for (const QString& part : parts)
        quoted << QRegularExpression::escape(part);
    text.replace(QRegularExpression(quoted.join(QStringLiteral("[\\s\\x{3000}]*"))), maskedName(plain));
    for (const QString& part : parts)
        if (part.size() >= 2)
            text.replace(part, hideFirst(part));
}

void hideIn(Answer& answer, const QStringList& names)
{
    for (const QString& name : names) {
        hideIn(answer.text, name);
        for (auto& [code, words] : answer.beside)
            hideIn(words, name);
        for (auto& row : answer.rows)
            for (auto& [column, cell] : row)
                hideIn(cell.text, name);
    }
}

} // namespace

QString maskedName(const QString& name)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    const QStringList parts = name.split(blanks, Qt::SkipEmptyParts);
    if (parts.size() > 1) {
        QStringList masked;
        for (const QString& part : parts)
            masked << hideFirst(part);
        return masked.join(QString());
    }
    QStringList letters = lettersOf(name.simplified());
    for (qsizetype i = 0; i < letters.size(); i += 2)
        letters[i] = hidden;
    return letters.join(QString());
}

QString initialsOf(const QString& kana)
{
    // The first letter of a syllable in Hepburn, by its row of the 五十音 (ち and ふ and じ have their own).
    static constexpr auto rows = std::to_array<std::pair<const char16_t*, char>>({
        {u"あぁ", 'A'}, {u"いぃ", 'I'}, {u"うぅ", 'U'}, {u"えぇ", 'E'}, {u"おぉを", 'O'}, {u"かきくけこ", 'K'}, {u"がぎぐげご", 'G'},
        {u"さしすせそ", 'S'}, {u"ざずぜぞづ", 'Z'}, {u"じぢ", 'J'}, {u"たつてと", 'T'}, {u"ち", 'C'}, {u"だでど", 'D'}, {u"なにぬねの", 'N'},
        {u"はひへほ", 'H'}, {u"ふ", 'F'}, {u"ばびぶべぼ", 'B'}, {u"ぱぴぷぺぽ", 'P'}, {u"まみむめも", 'M'}, {u"やゆよ", 'Y'},
        {u"らりるれろ", 'R'}, {u"わ", 'W'},
    });
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{3000}]+"));
    QString initials;
    for (const QString& part : text::toHiragana(kana).split(blanks, Qt::SkipEmptyParts)) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return QString::fromUtf16(row.first).contains(part[0]); });
        if (found == rows.end())
            return {};
        initials += QLatin1Char(found->second) + QStringLiteral(".");
    }
    return initials;
}

QString cityOf(const QString& address)
{
    static const QRegularExpression city(QStringLiteral("^((?:東京都|北海道|京都府|大阪府|.{2,3}県)?(?:.{1,6}?郡)?.{1,6}?[市区町村])"));
    const auto match = city.match(address.trimmed());
    return match.hasMatch() ? match.captured(1) : QString();
}

Answers maskedForFax(const Definition& definition, const Answers& answers, const FaxMask& mask)
{
    Answers masked;
    QStringList names{mask.name};
    names << mask.others;
    for (const auto& [id, answer] : answers) {
        const Field* field = definition.field(id);
        if (!field || isPersonal(field->meaning))
            continue;
        Answer changed = answer;
        if (field->meaning == QLatin1String("person.kana") || field->meaning.endsWith(QLatin1String(".kana")))
            changed.text = field->meaning == QLatin1String("person.kana") ? initialsOf(answer.text) : answer.text;
        else if (isName(field->meaning))
            changed.text = maskedName(answer.text);
        else if (field->meaning == QLatin1String("person.address"))
            changed.text = cityOf(answer.text);
        else
            hideIn(changed, names);
        if (!changed.isEmpty())
            masked[id] = std::move(changed);
    }
    return masked;
}

} // namespace tasuki::forms
