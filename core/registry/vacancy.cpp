// SPDX-License-Identifier: GPL-3.0-or-later
// What the words of a vacancy mean.
#include "registry/availability.h"

#include <QRegularExpression>

namespace tasuki::registry {

namespace {

/// Words of one meaning, which are taken out of the text as they are found, so that none is counted twice.
class Words
{
public:
    explicit Words(const char* expression) : m_expression(QString::fromUtf8(expression)) { m_expression.optimize(); }

    bool takeOut(QString& text) const
    {
        if (!m_expression.match(text).hasMatch())
            return false;
        text.replace(m_expression, QStringLiteral("、"));
        return true;
    }

private:
    QRegularExpression m_expression;
};

struct Vocabulary
{
    /// Numbers that are no places, and questions about the vacancy.
    Words other{"定員[はが:]?\\d+(名|人|床|室)?|\\d+(名|人|床|室|枠)(中|のうち)|要(介護|支援)[\\d・,~〜ー-]+|"
                "週\\d+[回日](まで)?|\\d+月\\d+日|\\d+/\\d+(/\\d+)?|\\d+時(\\d+分)?|\\d+階|\\d+歳|可否|空き?状況"};
    /// What is free only later.
    Words later{"(\\d+月(上旬|中旬|下旬|末)?|来月|来週|来年|年明け|年度明け)(から|以降|より|には?|頃)?\\d*(名|人|床|室|枠)?"
                "(空き|空く|可|あり)?(予定|見込み?)?|空(き|く|床|室)(が出る)?(予定|見込み?)"};
    Words full{"空(き|床|室|枠)*[はがも:]?(なし|無し|無|ない|ありません|ゼロ|(?<!\\d)0+(名|人|床|室|枠)?)|"
               "^(なし|無し|無|ナシ|ない|満)$|ありません|空いて(い)?(ません|ない)|満(床|員|室|杯|席|了)|"
               "待ち\\d*(名|人|件|組)?|\\d+(名|人|件|組|週間|か月|ヶ月|カ月)待ち?|待機者?\\d*(名|人)?|停止中?|休止中?|中止|"
               "締め?切り?|不可|[×✕✖]|(?<!\\d)0+(名|人|床|室|枠|件|台|組|席)?(?!\\d)"};
    Words ask{"[要お]*問い?合わ?せ|[要応]?相談|要確認|△"};
    Words free{"空(き|床|室|枠|有|いて)|あり|有り?|可|[○◯〇◎]|余裕|(受け?入れ?|募集)中|"
               "([1-9]\\d*|[一二三四五六七八九十]+)(名|人|床|室|枠|件|台|組|席)|^[1-9]\\d*$"};
};

} // namespace

VacancyState readVacancy(QStringView text)
{
    static const Vocabulary words;
    constexpr qsizetype longest = 200; // the rest of a longer text is a story
    QString left = text.left(longest).toString().normalized(QString::NormalizationForm_KC);
    left.removeIf([](QChar c) { return c.isSpace(); });
    words.other.takeOut(left);
    words.later.takeOut(left);
    const bool full = words.full.takeOut(left);
    const bool ask = words.ask.takeOut(left);
    if (words.free.takeOut(left))
        return VacancyState::Free;
    return full ? VacancyState::Full : ask ? VacancyState::Ask : VacancyState::Unknown;
}

} // namespace tasuki::registry
