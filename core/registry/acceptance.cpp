// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/acceptance.h"

#include "base/fold.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace tasuki::registry {

namespace {

constexpr std::array table{
    Condition{"胃ろう", "いろう", "ＰＥＧ ペグ"},
    Condition{"経鼻経管", "けいびけいかん", "経鼻 経鼻栄養"},
    Condition{"腸ろう", "ちょうろう", ""},
    Condition{"中心静脈栄養", "ちゅうしんじょうみゃくえいよう", "ＣＶ ＩＶＨ ポート"},
    Condition{"喀痰吸引", "かくたんきゅういん", "吸引 たん吸引 痰吸引"},
    Condition{"気管切開", "きかんせっかい", ""},
    Condition{"人工呼吸器", "じんこうこきゅうき", "呼吸器 ＮＰＰＶ"},
    Condition{"在宅酸素", "ざいたくさんそ", "ＨＯＴ 酸素"},
    Condition{"血液透析", "けつえきとうせき", "透析"},
    Condition{"腹膜透析", "ふくまくとうせき", "ＣＡＰＤ"},
    Condition{"ストーマ", "すとーま", "人工肛門 消化管ストーマ 尿路ストーマ ウロストミー"},
    Condition{"膀胱ろう", "ぼうこうろう", ""},
    Condition{"尿道カテーテル", "にょうどうかてーてる", "バルーン カテーテル"},
    Condition{"褥瘡", "じょくそう", "床ずれ"},
    Condition{"インスリン", "いんすりん", ""},
    Condition{"血糖測定", "けっとうそくてい", ""},
    Condition{"自己注射", "じこちゅうしゃ", ""},
    Condition{"点滴", "てんてき", ""},
    Condition{"麻薬・疼痛管理", "まやくとうつうかんり", "麻薬 疼痛 疼痛管理 ＰＣＡ"},
    Condition{"ペースメーカー", "ぺーすめーかー", ""},
    Condition{"看取り", "みとり", "ターミナル"},
    Condition{"認知症", "にんちしょう", "ＢＰＳＤ"},
    Condition{"感染症", "かんせんしょう", "ＭＲＳＡ 肝炎 ＨＩＶ"},
};

constexpr std::array<const char*, 3> answers{"yes", "ask", "no"};

/// Reads `2026-11-17,相談員 佐藤`.
void readSource(QStringView text, AcceptanceItem& item)
{
    const qsizetype comma = text.indexOf(QLatin1Char(','));
    item.on = QDate::fromString((comma < 0 ? text : text.left(comma)).trimmed().toString(), Qt::ISODate);
    if (comma >= 0)
        item.by = text.mid(comma + 1).trimmed().toString();
}

/// A name without the signs that would end it.
QString plainName(const QString& name)
{
    QString plain = name.simplified();
    plain.replace(QLatin1Char(';'), QChar(u'；'));
    plain.replace(QLatin1Char('='), QChar(u'＝'));
    return plain;
}

} // namespace

std::span<const Condition> conditions()
{
    return table;
}

QString conditionNamed(std::string_view folded)
{
    for (const Condition& condition : table) {
        if (text::folded(std::string_view(condition.name)) == folded ||
            text::folded(std::string_view(condition.reading)) == folded)
            return QString::fromUtf8(condition.name);
        for (const QString& alias : QString::fromUtf8(condition.aliases).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            if (text::folded(QStringView(alias)) == folded)
                return QString::fromUtf8(condition.name);
    }
    return {};
}

std::vector<AcceptanceItem> parseAcceptance(QStringView text)
{
    std::vector<AcceptanceItem> items;
    for (const QStringView part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.lastIndexOf(QLatin1Char('='));
        if (equals <= 0)
            continue;
        const QStringView said = part.mid(equals + 1);
        const qsizetype at = said.indexOf(QLatin1Char('@'));
        const QStringView answer = (at < 0 ? said : said.left(at)).trimmed();
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (answer == QLatin1String(answers[i])) {
                AcceptanceItem item{part.left(equals).trimmed().toString(), static_cast<Acceptance>(i)};
                if (at >= 0)
                    readSource(said.mid(at + 1), item);
                items.push_back(std::move(item));
            }
    }
    return items;
}

QString formatAcceptance(const std::vector<AcceptanceItem>& items)
{
    QStringList parts;
    for (const AcceptanceItem& item : items) {
        QString part = item.condition;
        part.replace(QLatin1Char(';'), QChar(u'；'));
        part += QLatin1Char('=') + QLatin1String(answers[static_cast<std::size_t>(item.answer)]);
        const QString by = plainName(item.by);
        if (item.on.isValid() || !by.isEmpty())
            part += QLatin1Char('@') + item.on.toString(Qt::ISODate);
        if (!by.isEmpty())
            part += QLatin1Char(',') + by;
        parts << part;
    }
    return parts.join(QLatin1Char(';'));
}

std::vector<AcceptanceItem> normalizedAcceptance(std::vector<AcceptanceItem> items)
{
    const auto rank = [](const AcceptanceItem& item) {
        const auto found = std::find_if(table.begin(), table.end(), [&](const Condition& condition) {
            return item.condition == QString::fromUtf8(condition.name);
        });
        return found - table.begin();
    };
    std::vector<AcceptanceItem> kept;
    for (AcceptanceItem& item : items) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const AcceptanceItem& other) {
            return other.condition == item.condition;
        });
        if (same != kept.end())
            *same = std::move(item);
        else
            kept.push_back(std::move(item));
    }
    std::stable_sort(kept.begin(), kept.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    return kept;
}

} // namespace tasuki::registry
