// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace tasuki::registry {

/// A node of the category tree: groups such as 訪問系 and, below them, what one service row or one place is.
struct Category
{
    std::string_view code;      ///< three digits of the ministry's file for care services; a word for other places
    std::string_view official;  ///< the two-character code of claims (介護給付費); empty where there is none
    std::string_view parent;    ///< code of the group; empty for a group
    const char* name;           ///< as the official data writes it
    const char* shortName;      ///< as people say it; for lists
    const char* reading;        ///< hiragana
    const char* aliases;        ///< other words people type, separated by spaces
    const char* english;
};

/// The whole tree: groups first, then leaves. A leaf's place among the leaves is its bit in a search mask and the rank
/// by which the leading service of a facility is chosen.
[[nodiscard]] std::span<const Category> categories();
[[nodiscard]] std::span<const Category> leafCategories();

/// Index among the leaves; -1 where the code is unknown or a group.
[[nodiscard]] int leafIndex(std::string_view code);
/// Index among the leaves of the kind that the official data writes so (brackets of either width); -1 if unknown.
[[nodiscard]] int leafIndexOfOfficialName(std::string_view utf8);
[[nodiscard]] const Category* category(std::string_view code);

/// The bits of a leaf, or of all leaves below a group. Accepts the file code (130), the official code (13, which may
/// stand for several leaves) and the words of other places; 0 where nothing fits.
[[nodiscard]] std::int64_t maskOf(std::string_view code);

/// Bits of the categories that are called exactly so (name, short name, reading or alias), and of those in whose name
/// or reading the folded word occurs.
[[nodiscard]] std::int64_t maskNamed(std::string_view folded);
[[nodiscard]] std::int64_t maskContaining(std::string_view folded);

/// The short name in the language of the program.
[[nodiscard]] QString displayName(const Category& category);
/// The short names of the leaves in a mask, joined by ・.
[[nodiscard]] QString displayNames(std::int64_t mask);

} // namespace tasuki::registry
