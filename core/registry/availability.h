// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "registry/verification.h"

#include <optional>

/// Whether a service takes somebody now: vacancy and conditions, with the day they were told and who told them.
namespace tasuki::registry {

enum class VacancyState {
    Unknown, ///< nothing said, or words that say neither
    Free,    ///< 空きあり, あり, 2床, 1枠, 午後に2人, ○
    Full,    ///< なし, 満床, 満員, 満室, 0, 待ち2人, 停止中, ×
    Ask      ///< 要問合せ, 要相談, △
};
/// What the words of a vacancy mean, in any width. Numbers count as places only alone or with a counter (名, 人, 床, 室,
/// 枠, 件, 台, 組); 定員18名, 待ち2人 and 18名中 are no places. A place that is free counts before one that is not
/// (1階満床、2階空き1), both before a question. What is free only later (12月から, 空き予定) is not free now.
[[nodiscard]] VacancyState readVacancy(QStringView text);

/// Writes vacancy, day and source of a service as one change that undo takes back. An invalid day is today; a day in the
/// future is refused. An empty text takes all three away.
[[nodiscard]] Result<void> setVacancy(Registry& registry, const Id<Service>& id, const QString& text, const QDate& on = {},
                                      const QString& by = {});

/// One answer that somebody gave about a condition; without an answer it is taken back.
struct AcceptanceChange
{
    QString condition; ///< one of conditions(), or one that the service has already
    std::optional<Acceptance> answer;
};
/// Writes answers into a service as one change, each with the day and who told it; an invalid day is today, a day in the
/// future and a condition nobody knows are refused. An answer that is there already gets the new day: it was asked again.
[[nodiscard]] Result<void> setAcceptance(Registry& registry, const Id<Service>& id,
                                         const std::vector<AcceptanceChange>& changes, const QDate& on = {},
                                         const QString& by = {});

/// A vacancy is news for a week and hearsay after a month: beds are filled within days.
[[nodiscard]] Freshness vacancyFreshness(const QDate& on, const QDate& today);

/// 胃ろう 可（R8.11.17 相談員 佐藤）、喀痰吸引 要相談: a cell of conditions in words, for history and terminals.
[[nodiscard]] QString acceptanceInWords(const QString& cell);
/// The word of an answer in the language of the program.
[[nodiscard]] QString answerInWords(Acceptance answer);

} // namespace tasuki::registry
