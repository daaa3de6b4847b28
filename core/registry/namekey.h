// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tasuki::registry {

/// What distinguishes the name of a facility: without the corporation that runs it and without the words that say what
/// kind of place it is.
struct NameKey
{
    std::string whole;                ///< folded, without corporate forms and the corporation's own name
    std::string core;                 ///< without the words of kinds, too; `whole` where nothing would be left
    std::uint64_t kinds = 0;          ///< one bit for each kind that the name says: hospital, pharmacy, day service …
    std::vector<std::uint64_t> pairs; ///< of neighbouring characters in `core`, sorted, each once
};

/// Reads a name; `corporation` is the name of who runs it, empty where it is unknown.
[[nodiscard]] NameKey nameKey(std::string_view name, std::string_view corporation = {});

/// How alike two names are, 0 to 1: the share of pairs of characters that both have (Dice). 1 where the cores are
/// equal.
[[nodiscard]] double likeness(const NameKey& a, const NameKey& b);

/// True where the names tell two facilities of one family apart: 第一 and 第二, ユニットA and B, 東 and 西, 本館 and
/// 別館, or one of them and none.
[[nodiscard]] bool isOtherBranch(const NameKey& a, const NameKey& b);

/// True where both names say what kind of place it is, and say different ones.
[[nodiscard]] inline bool areOtherKinds(const NameKey& a, const NameKey& b)
{
    return a.kinds != 0 && b.kinds != 0 && (a.kinds & b.kinds) == 0;
}

} // namespace tasuki::registry
