// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"

namespace tasuki {

/// 食い違い: a cell whose newest versions say different things. All of them stay until a person says what holds.
struct Difference
{
    /// One of the values, with who wrote it.
    struct Side
    {
        store::VersionKey key;
        store::VersionKind kind = store::VersionKind::Own;
        store::Value value;
        QString words; ///< the value as it is read; empty for nothing
        QString who;   ///< the person here, or the other centre
        QDateTime at;
        bool isOurs = false; ///< written in this centre
    };
    const store::EntityInfo* entity = nullptr;
    Uuid row;
    std::string field;
    QString name;  ///< of the row
    QString word;  ///< of the field
    std::vector<Side> sides; ///< ours first, then the newest first; at least two

    /// Whether somebody removed the row while somebody else went on writing it: one side leaves it removed, the other brings it
    /// back, and says what was written.
    [[nodiscard]] bool isRemoval() const { return field == store::deletedField; }
};

/// All of them, in a fixed order; those of client data, which only PCs of one centre can have, while it is open.
[[nodiscard]] Result<std::vector<Difference>> differences(Centre& centre);

/// What shall hold in place of a difference.
struct Settlement
{
    const Difference* difference = nullptr;
    store::Value value;
    store::VersionKind kind = store::VersionKind::Own;
};
[[nodiscard]] Settlement settledBy(const Difference& difference, std::size_t side);
/// Writes what shall hold on top of all that was written, everywhere that comes to know of it; all of them one step for undo,
/// named by `words`.
[[nodiscard]] Result<void> settle(store::Store& store, const std::vector<Settlement>& settlements, const QString& words);

/// A rule for all differences at once.
enum class Alike { Ours, Theirs, Newest };
/// The side that the rule takes; nothing where the difference has none of that kind.
[[nodiscard]] std::optional<std::size_t> sideBy(const Difference& difference, Alike rule);

} // namespace tasuki
