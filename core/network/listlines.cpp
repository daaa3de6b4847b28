// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/listlines.h"

#include "base/kana.h"
#include "network/codes.h"
#include "network/known.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace tasuki::network {

namespace {

struct Heading
{
    Means means;
    std::array<const char*, 7> words;
};

constexpr auto headings = std::to_array<Heading>({
    {Means::Name, {"氏名", "名前", "参加者", "出席者", "参加者氏名", "person", "name"}},
    {Means::Kana, {"ふりがな", "氏名カナ", "カナ", "よみ", "読み", "フリガナ", "kana"}},
    {Means::Profession, {"職種", "資格", "職業", "profession"}},
    {Means::Office, {"所属", "事業所", "事業所名", "機関名", "所属機関", "勤務先", "office"}},
    {Means::District, {"圏域", "地区", "担当圏域", "district"}},
    {Means::Post, {"役職", "肩書", "post"}},
    {Means::Phone, {"電話番号", "電話", "TEL", "連絡先", "phone"}},
    {Means::Mobile, {"携帯", "携帯電話", "mobile"}},
    {Means::Email, {"メール", "メールアドレス", "Eメール", "email"}},
    {Means::Meeting, {"会議", "会議名", "件名", "研修名", "行事名", "meeting", "event"}},
    {Means::Kind, {"会議種別", "種別", "kind"}},
    {Means::Day, {"開催日", "日付", "年月日", "実施日", "date"}},
    {Means::State, {"出欠", "出席", "参加", "state", "attendance"}},
    {Means::Reason, {"欠席理由", "理由", "reason"}},
});

/// A number of a telephone from a cell that holds a number: Excel has cut the zero in front.
QString withZero(const QString& phone)
{
    const bool isNumber = std::all_of(phone.begin(), phone.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return isNumber && (phone.size() == 9 || phone.size() == 10) && !phone.startsWith(QLatin1Char('0')) ? QLatin1Char('0') + phone : phone;
}

} // namespace

Means meaningOf(const QString& heading)
{
    const std::string folded = nameKey(heading);
    if (folded.empty())
        return Means::None;
    for (const Heading& each : headings)
        for (const char* word : each.words)
            if (word && nameKey(QString::fromUtf8(word)) == folded)
                return each.means;
    return Means::None;
}

std::optional<QString> stateOf(const QString& cell)
{
    // Signs as they are: folded, the circle of zero would be the digit.
    static const QString present = QString::fromUtf8("1１○◯〇◎●✓✔レ"), away = QString::fromUtf8("0０×✕-－−―");
    static const std::map<std::string, const char*> words = [] {
        std::map<std::string, const char*> made;
        for (const char* each : {"出", "出席", "参加", "有", "yes", "true", "present", "x"})
            made.emplace(nameKey(QString::fromUtf8(each)), "present");
        for (const char* each : {"欠", "欠席", "不参加", "absent"})
            made.emplace(nameKey(QString::fromUtf8(each)), "absent");
        for (const char* each : {"no", "false", "無"})
            made.emplace(nameKey(QString::fromUtf8(each)), "");
        return made;
    }();
    const QString plain = cell.simplified();
    if (plain.isEmpty() || (plain.size() == 1 && away.contains(plain)))
        return QString();
    if (plain.size() == 1 && present.contains(plain))
        return QStringLiteral("present");
    const auto found = words.find(nameKey(plain));
    return found == words.end() ? std::nullopt : std::optional(QString::fromUtf8(found->second));
}

void Line::take(Means means, const QString& cell)
{
    const QString text = cell.simplified();
    switch (means) {
    case Means::Name:
        person.name = text;
        break;
    case Means::Kana:
        person.kana = text::toKatakana(text);
        break;
    case Means::Profession: {
        static const QRegularExpression apart(QStringLiteral("[・、,;／/]"));
        QStringList codes;
        for (const QString& word : text.split(apart, Qt::SkipEmptyParts)) {
            const Profession* known = professionOf(word);
            if (known && !codes.contains(QLatin1String(known->code)))
                codes << QLatin1String(known->code);
            else if (!known)
                person.notes = text;
        }
        person.professions = codes.isEmpty() && !text.isEmpty() ? QStringLiteral("other") : codes.join(QLatin1Char(';'));
        break;
    }
    case Means::Office:
        where.office = text;
        break;
    case Means::District:
        where.district = text;
        break;
    case Means::Post:
        where.post = text;
        break;
    case Means::Phone:
        person.phone = withZero(text);
        break;
    case Means::Mobile:
        person.mobile = withZero(text);
        break;
    case Means::Email:
        person.email = text;
        break;
    case Means::Meeting:
        meeting = text;
        break;
    case Means::Kind:
        kind = text;
        break;
    case Means::Day:
        day = text;
        break;
    case Means::State:
        state = text;
        break;
    case Means::Reason:
        reason = text;
        break;
    case Means::None:
        break;
    }
}

} // namespace tasuki::network
