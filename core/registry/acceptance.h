// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tasuki::registry {

/// Whether a service takes somebody with a condition.
enum class Acceptance : std::uint8_t { Yes, Ask, No };

/// A condition that workers ask for on the telephone (胃ろう, 喀痰吸引, …), with its reading and other words for it.
struct Condition
{
    const char* name;
    const char* reading;
    const char* aliases;  ///< separated by spaces
};

[[nodiscard]] std::span<const Condition> conditions();
/// Name of the condition that is called exactly so; empty where there is none.
[[nodiscard]] QString conditionNamed(std::string_view folded);

/// One condition with its answer, and what is known of where the answer comes from.
struct AcceptanceItem
{
    QString condition;
    Acceptance answer = Acceptance::Ask;
    QDate on = {};   ///< the day it was told; invalid where nobody noted it
    QString by = {}; ///< who told it, at the office; may be empty
    bool operator==(const AcceptanceItem&) const = default;
};

/// Reads the form in which the cell lies; parts that are none are left out, a day that is none is not known:
///
///     胃ろう=yes@2026-11-17,相談員 佐藤;喀痰吸引=ask@2026-11-17;透析=no
///
/// Each part is a condition, `=`, yes, ask or no, and after `@` the day and, behind a comma, who told it; both may be
/// missing, as they are in texts of before they were noted.
[[nodiscard]] std::vector<AcceptanceItem> parseAcceptance(QStringView text);
/// Writes that form, in the order given. Signs of the form that occur in a name are written in their full width.
[[nodiscard]] QString formatAcceptance(const std::vector<AcceptanceItem>& items);
/// The one form of these items for keeping: in the order of conditions(), others behind in theirs; of two answers to one
/// condition the later in the list.
[[nodiscard]] std::vector<AcceptanceItem> normalizedAcceptance(std::vector<AcceptanceItem> items);

} // namespace tasuki::registry
