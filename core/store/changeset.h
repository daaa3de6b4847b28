// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/schema.h"

#include <QDateTime>

#include <functional>
#include <vector>

namespace tasuki::store {

enum class ChangeKind : std::uint8_t {
    Edit = 0,
    Import = 1,
    Undo = 2,
    Redo = 3,
    Merge = 4,
    Issue = 5, ///< something left the centre under its name; undo goes back to here and no further
    Scope = 6  ///< who may see what was sent already has changed; follows from rules, so it is not undone by itself
};

enum class VersionKind : std::uint8_t {
    Own = 0,      ///< the cell says this
    Official = 1, ///< the cell says what the official data says; the correction is taken back
    Withdrawn = 2 ///< whoever wrote it no longer shows it to this audience; carries no value
};

/// One cell that is to change.
struct CellChange
{
    const EntityInfo* entity = nullptr;
    Uuid row;
    std::string_view field;  ///< a field of the entity, or `deletedField`
    Value before;            ///< what the writer saw; a commit is refused where it is no longer so
    Value after;
    VersionKind kind = VersionKind::Own;
};

/// What one person or one import does at once, with the sentence that names it in undo and history, for example
/// "telephone number changed (Sakura home nursing)".
struct ChangeSet
{
    QString words;
    ChangeKind kind = ChangeKind::Edit;
    std::vector<CellChange> cells;
};

/// The cells in which two values of one entity differ. Creating a row is a difference against nothing: `isNew` adds the
/// cell that says that the row lives.
template <class T> std::vector<CellChange> diff(const T& before, const T& after, bool isNew = false)
{
    const EntityInfo& entity = describe<T>();
    std::vector<CellChange> cells;
    if (isNew)
        cells.push_back({&entity, after.id.uuid, deletedField, Value(), Value(std::int64_t{0}), VersionKind::Own});
    for (const FieldInfo& field : entity.fields) {
        Value was = isNew ? Value() : field.get(&before);
        Value is = field.get(&after);
        if (was != is)
            cells.push_back({&entity, after.id.uuid, field.name, std::move(was), std::move(is), VersionKind::Own});
    }
    return cells;
}

/// The cell that takes a row away; undo brings it back.
[[nodiscard]] inline CellChange removal(const EntityInfo& entity, const Uuid& row)
{
    return {&entity, row, deletedField, Value(std::int64_t{0}), Value(std::int64_t{1}), VersionKind::Own};
}

template <class T> [[nodiscard]] CellChange removal(const Id<T>& row)
{
    return removal(describe<T>(), row.uuid);
}

/// Names one version of a cell.
struct VersionKey
{
    Stamp stamp = 0;
    Uuid device;
    auto operator<=>(const VersionKey&) const = default;
};

/// One version of one cell: what history keeps and packs carry. The shown value is the one with the greatest key.
struct CellVersion
{
    std::string entity;
    Uuid row;
    std::string field;
    VersionKey key;
    VersionKind kind = VersionKind::Own;
    Scope scope = Scope::Public;    ///< for whom it was sent; until then what the field says by itself
    QString author;
    std::vector<VersionKey> bases;  ///< the versions the author saw
    Value value;
    bool isSealed = false; ///< `value` is the sealed bytes of a cell of client data, as they travel between the PCs of one centre
    bool operator==(const CellVersion&) const = default;
};

/// The versions that no other version was based on. More than one with different values is a conflict: both stay, a
/// person settles it.
[[nodiscard]] std::vector<CellVersion> headsOf(std::vector<CellVersion> versions);

/// A set of versions that one device wrote for one audience, word for word as it was signed.
struct StoredPack
{
    enum class State : std::uint8_t {
        Applied = 0,
        Held = 1,  ///< stamped too far ahead of this PC's clock; a person can approve it
        Newer = 2  ///< wants a newer program; applied after its update
    };
    std::int64_t rid = 0;
    std::string author; ///< public signing key of the centre, 32 bytes
    Uuid device;
    Scope audience = Scope::Public;
    std::int64_t seq = 0;
    std::string hash; ///< of the content, 32 bytes
    std::string prev; ///< hash of the pack before it in this stream; empty for the first
    State state = State::Applied;
    Stamp newest = 0;
    std::int64_t versions = 0;
    std::string content;
    std::string signature;
};

/// What taking versions in did, counted in rows; `updated` are rows that live before and after.
struct Applied
{
    std::int64_t versions = 0; ///< that were not here
    std::int64_t added = 0;
    std::int64_t updated = 0;
    std::int64_t deleted = 0;
    std::int64_t withdrawn = 0; ///< rows of which something, or all, is no longer shown to us
    std::int64_t conflicts = 0; ///< cells that were not in conflict before
    std::int64_t change = 0;    ///< 0 where nothing was new
};

/// A change as the undo list and the history show it.
struct ChangeInfo
{
    std::int64_t rid = 0;
    Uuid id;
    QDateTime at;
    QString author;
    ChangeKind kind = ChangeKind::Edit;
    QString words;
};

/// One line of the history of a row.
struct HistoryEntry
{
    QDateTime at;
    QString author;
    ChangeKind change = ChangeKind::Edit;
    QString words;
    std::string field;  ///< empty where the line is about the whole row
    Value before;
    Value after;
    VersionKind kind = VersionKind::Own;
};

/// What changed, sent to models after a commit. `everything` stands for changes too many to list, such as an import.
struct ChangeEvent
{
    const EntityInfo* entity = nullptr;
    std::vector<Uuid> ids;
    std::vector<std::string_view> fields;
    bool everything = false;
};

} // namespace tasuki::store
