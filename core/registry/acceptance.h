// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// One condition with its answer.
struct AcceptanceItem
{
    QString condition;
    Acceptance answer = Acceptance::Ask;
    bool operator==(const AcceptanceItem&) const = default;
};

/// Reads `胃ろう=yes;喀痰吸引=ask;透析=no`, the form in which the cell lies; parts that are none are left out.
[[nodiscard]] std::vector<AcceptanceItem> parseAcceptance(QStringView text);
[[nodiscard]] QString formatAcceptance(const std::vector<AcceptanceItem>& items);

} // namespace tasuki::registry
