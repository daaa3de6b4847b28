// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/acceptance.h"

#include "base/fold.h"

#include <QStringList>

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
    Condition{"ストーマ", "すとーま", "人工肛門"},
    Condition{"膀胱ろう", "ぼうこうろう", ""},
    Condition{"尿道カテーテル", "にょうどうかてーてる", "バルーン カテーテル"},
    Condition{"褥瘡", "じょくそう", "床ずれ"},
    Condition{"インスリン", "いんすりん", ""},
    Condition{"血糖測定", "けっとうそくてい", ""},
    Condition{"自己注射", "じこちゅうしゃ", ""},
    Condition{"点滴", "てんてき", ""},
    Condition{"麻薬・疼痛管理", "まやくとうつうかんり", "麻薬 疼痛 ＰＣＡ"},
    Condition{"ペースメーカー", "ぺーすめーかー", ""},
    Condition{"看取り", "みとり", "ターミナル"},
    Condition{"認知症", "にんちしょう", "ＢＰＳＤ"},
    Condition{"感染症", "かんせんしょう", "ＭＲＳＡ 肝炎 ＨＩＶ"},
};

constexpr std::array<const char*, 3> answers{"yes", "ask", "no"};

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
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (part.mid(equals + 1).trimmed() == QLatin1String(answers[i]))
                items.push_back({part.left(equals).trimmed().toString(), static_cast<Acceptance>(i)});
    }
    return items;
}

QString formatAcceptance(const std::vector<AcceptanceItem>& items)
{
    QStringList parts;
    for (const AcceptanceItem& item : items)
        parts << item.condition + QLatin1Char('=') + QLatin1String(answers[static_cast<std::size_t>(item.answer)]);
    return parts.join(QLatin1Char(';'));
}

} // namespace tasuki::registry
