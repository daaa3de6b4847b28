// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <vector>

namespace tasuki::registry {

/// Which rows are one facility. A row whose Facility::mergedInto names another is part of it, and of whatever that one
/// is part of in turn. The last row that lives stands for all of them. Two centres may merge the same pair in opposite
/// directions: of such a ring the row with the smallest id stands for all, in every file alike. A row merged into one
/// that is removed, or that this file does not have, stands for itself.
class Wholes
{
public:
    explicit Wholes(sqlite3* handle);

    /// The row that stands for `id`; `id` itself where nothing else does or there is no such row.
    [[nodiscard]] Uuid standingFor(const Uuid& id);
    /// The rows of the whole that `standing` stands for: it first, then the others that live, by id.
    [[nodiscard]] std::vector<Uuid> rowsOf(const Uuid& standing);
    /// Every row, removed ones too, whose whole may change when that of `id` does: all that are tied to it by what
    /// merged_into says now or has said before.
    [[nodiscard]] std::vector<Uuid> tiedTo(const Uuid& id);

private:
    struct Link
    {
        bool known = false;
        bool lives = false;
        Uuid into;
    };
    [[nodiscard]] Link link(const Uuid& id);
    void collect(const Uuid& into, std::vector<Uuid>& out);

    store::Statement m_link, m_from, m_before;
};

} // namespace tasuki::registry
