// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "store/changebus.h"
#include "store/changeset.h"
#include "store/database.h"
#include "store/failure.h"
#include "store/officialwriter.h"
#include "store/searchindex.h"
#include "store/vault.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <unordered_map>

namespace tasuki::store {

/// What a subject tells the store about its search documents.
class DocumentSource
{
public:
    virtual ~DocumentSource() = default;
    /// The rows whose documents change when the row `rid` of `entity` does.
    [[nodiscard]] virtual std::vector<std::int64_t> affectedBy(const EntityInfo& entity, std::int64_t rid) = 0;
    /// The document of a row; nothing where the row is removed.
    [[nodiscard]] virtual std::optional<SearchDocument> build(std::int64_t rid) = 0;
    /// The index the documents lie in.
    [[nodiscard]] virtual SearchIndex& index() = 0;
};

/// A sealed cell whose bytes do not open: altered, moved or torn. What is shown for it is the newest version that opens.
struct DamagedCell
{
    const EntityInfo* entity = nullptr;
    Uuid row;
    std::string field;
    bool operator==(const DamagedCell&) const = default;
};

/// Whose file it is; asked once, when the file is made.
struct Identity
{
    QString centre;  ///< name of the centre
    QString staff;   ///< the person at work
};

/// One data file: the only way to write to it. Every public function returns its refusals as values; a refused change
/// has changed nothing.
class Store
{
public:
    [[nodiscard]] static Result<std::unique_ptr<Store>> create(const QString& path, const Identity& identity,
                                                               const Schema& schema, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& path, Access access, const Schema& schema,
                                                             const Clock& clock);
    ~Store();

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] sqlite3* handle() const { return m_database->handle(); }
    [[nodiscard]] const Schema& schema() const { return m_schema; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] ChangeBus& bus() { return m_bus; }
    /// The accounts and the key of client data. While it is locked, reading or writing a sealed field fails as Sealed.
    [[nodiscard]] Vault& vault() { return m_vault; }
    /// Decides about every cell that a person is about to change, in commit, undo and redo; it throws a Failure where the
    /// row may no longer change. Subjects whose rows are frozen at some point set it.
    using Guard = std::function<void(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& after)>;
    void addGuard(Guard guard) { m_guards.push_back(std::move(guard)); }
    /// Sealed cells that did not open since the file was opened.
    [[nodiscard]] const std::vector<DamagedCell>& damagedCells() const { return m_damaged; }
    void setDocumentSource(DocumentSource* source);

    /// A fact about the file itself, such as `centre`, `staff`, `device`; empty where there is none.
    [[nodiscard]] QString meta(std::string_view key);
    [[nodiscard]] Result<void> setMeta(std::string_view key, const QString& value);
    /// The person whose name the next changes carry.
    [[nodiscard]] QString author();

    template <class T> [[nodiscard]] Result<std::optional<T>> load(const Id<T>& id);
    /// Every living row of an entity; of those whose reference `field` is `parent` where one is named. In the order in which
    /// they were made.
    template <class T> [[nodiscard]] Result<std::vector<T>> all(std::string_view field = {}, const Uuid& parent = {});
    /// What a cell shows now; nothing where there is no such row.
    [[nodiscard]] Result<Value> cell(const EntityInfo& entity, const Uuid& row, std::string_view field);
    /// Reads some fields of every living row, in the order in which the rows were made; the values are in the order of `fields`
    /// and valid during the call. For lists that are searched in memory.
    [[nodiscard]] Result<void> scan(const EntityInfo& entity, const std::vector<std::string_view>& fields,
                                    const std::function<void(const Uuid& id, std::vector<Value>& values)>& each);
    /// The local number of a row, for joins inside this file; nothing where there is no such row or it cannot be read.
    [[nodiscard]] std::optional<std::int64_t> ridOf(const EntityInfo& entity, const Uuid& id);

    /// Writes the change in one transaction: current rows, cell versions, search index. Returns its number.
    [[nodiscard]] Result<std::int64_t> commit(const ChangeSet& changes);
    /// Takes in versions written elsewhere, in any order and any number of times: the same set of versions gives the
    /// same content. `words` names the change in undo and history. Returns how many were new.
    [[nodiscard]] Result<std::int64_t> apply(const std::vector<CellVersion>& versions, const QString& words);

    /// Hands over packs and their versions, one pack at a time; nothing after the last.
    using NextPack = std::function<std::optional<std::pair<StoredPack, std::vector<CellVersion>>>()>;
    /// Takes packs in, with their versions unless the pack is held, all in one transaction; a pack that is here is passed
    /// over, one that was held and no longer is comes in now. A rehearsal counts and changes nothing. What came in unasked,
    /// by a transport that looks for itself, stands in nobody's undo list; unmerge() takes it back all the same.
    [[nodiscard]] Result<Applied> takeIn(const NextPack& next, const QString& words, bool rehearsal, bool unasked = false);
    /// Writes what was shown before a takeIn() on top of what it brought, as new versions, so that the same holds everywhere
    /// that comes to know of them. Cells that were changed since stay as they are. Errors: NotFound where the number is no
    /// intake, or it was taken back.
    struct TakenBack
    {
        std::int64_t cells = 0;
        std::int64_t left = 0; ///< cells that somebody changed since
    };
    [[nodiscard]] Result<TakenBack> unmerge(std::int64_t change);
    /// Makes the text of a pack from what it shall say; fills in content, hash and signature.
    using MakePack = std::function<void(StoredPack& pack, std::span<const CellVersion> versions)>;
    /// Who may see a cell, by the rules of this file.
    using ScopeOf = std::function<Scope(const EntityInfo& entity, const Uuid& row, std::string_view field)>;
    /// Puts what this device wrote since the last time, and what `audience` may see, into packs of `most` versions at most.
    /// Client data goes into packs for the centre alone, sealed as it lies. Returns how many packs were made.
    [[nodiscard]] Result<std::int64_t> packUp(const std::string& author, Scope audience, std::size_t most, const ScopeOf& scopeOf, const MakePack& make);
    /// Calls `each` for every pack for this audience or a wider one, by author, device, audience and number.
    [[nodiscard]] Result<void> packs(Scope audience, bool withContent, const std::function<void(StoredPack&)>& each);
    /// The cells whose newest versions say different things, newest version first. A removal (the field `deleted`) that met edits
    /// which nobody who removed the row had seen is one too: the row stays away, and behind the removal stand those edits.
    [[nodiscard]] Result<std::vector<std::vector<CellVersion>>> conflicts();
    /// Writes what stands in a conflict's place, on top of all its versions.
    [[nodiscard]] Result<std::int64_t> settle(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value, const QString& words);
    /// Calls `each` for every cell that this audience sees, by entity, row and field, made from those versions alone that it
    /// may see: two files with the same versions for it give the same. Sealed entities are passed over.
    /// What another centre showed it is shown, whatever the own rules say; what this centre (`author`) wrote obeys them.
    [[nodiscard]] Result<void> view(Scope audience, const std::string& author, const ScopeOf& scopeOf,
                                    const std::function<void(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value)>& each);
    /// This PC's name among devices.
    [[nodiscard]] Uuid device();
    /// Gives this PC another name, also in what it wrote and has not sent yet, under this name or a former one; what was sent keeps
    /// the old one. `facts` are noted in the same step.
    [[nodiscard]] Result<void> renameDevice(const Uuid& name, const std::map<std::string, QString>& facts);
    /// Goes on under another name, because another PC, or this one before its data was restored, may go on under the present
    /// one; see incarnation.h. `nonce` is what the new name is made with.
    [[nodiscard]] Result<void> succeedDevice(const Uuid& name, const QString& nonce);
    /// The former names of this PC with what they were made with.
    [[nodiscard]] std::map<Uuid, QString> formerDevices();
    /// Lets `write` put official rows in, as one undoable change that is not in the version history.
    [[nodiscard]] Result<std::int64_t> import(const QString& words, const std::function<void(OfficialWriter&)>& write);

    /// The newest change of this person on this PC that can be undone, or redone.
    [[nodiscard]] std::optional<ChangeInfo> undoable();
    [[nodiscard]] std::optional<ChangeInfo> redoable();
    [[nodiscard]] Result<ChangeInfo> undo(Progress& progress);
    [[nodiscard]] Result<ChangeInfo> redo(Progress& progress);

    /// Newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> history(const EntityInfo& entity, const Uuid& row);
    /// All versions of one row, in key order; of one cell where `field` is given.
    [[nodiscard]] Result<std::vector<CellVersion>> versions(const EntityInfo& entity, const Uuid& row,
                                                            std::string_view field = {});
    /// All versions in the file, in a fixed order: what two files are compared by.
    [[nodiscard]] Result<std::vector<CellVersion>> allVersions();
    /// The day on which each field of a row was last written by a person.
    [[nodiscard]] Result<std::map<std::string, QDate>> lastEdited(const EntityInfo& entity, const Uuid& row);
    /// The published values beneath this row's corrections, by field name.
    [[nodiscard]] Result<std::vector<std::pair<std::string, Value>>> officialValues(const EntityInfo& entity,
                                                                                   const Uuid& row);
    /// Makes the search index anew from the rows. They stay as they are; a failure leaves the index as it was.
    [[nodiscard]] Result<void> rebuildIndex(Progress& progress);
    /// Tells listeners of this connection that another one has changed the file.
    void announceEverything();

private:
    friend class OfficialWriter;
    /// Notes in the access log whose client data was written: a line for each row that the written ones belong to, unless
    /// the same person wrote there a moment ago.
    void logWritten(const std::vector<std::pair<const EntityInfo*, std::int64_t>>& touched);
    struct Winner;
    struct Written;
    struct RevertedCell;

    Store(std::unique_ptr<Database> database, const Schema& schema, const Clock& clock);
    [[nodiscard]] static Result<std::unique_ptr<Store>> prepare(std::unique_ptr<Database> database, const Schema& schema,
                                                                const Clock& clock);

    Statement& cached(const std::string& sql);
    [[nodiscard]] const EntityInfo* entityNamed(std::string_view name) const;
    std::int64_t beginChange(ChangeKind kind, const QString& words, std::optional<std::int64_t> undoes) { return beginChange(kind, words, undoes, author()); }
    std::int64_t beginChange(ChangeKind kind, const QString& words, std::optional<std::int64_t> undoes, const QString& by);
    [[nodiscard]] std::optional<std::int64_t> findRid(const EntityInfo& entity, const Uuid& id);
    [[nodiscard]] Value shown(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field);
    [[nodiscard]] std::optional<Winner> winner(std::string_view entity, const Uuid& row, std::string_view field);
    std::int64_t rowFor(const EntityInfo& entity, const Uuid& id, std::int64_t change);
    void writeVersion(const CellVersion& version, const Value& replaced, std::int64_t change, std::optional<std::int64_t> pack = {});
    struct Arrival;
    struct Standing;
    struct Outgoing;
    [[nodiscard]] std::vector<Standing> standingOf(std::string_view entity, const Uuid& row, std::string_view field, Scope now, const std::set<std::string>& authors, const std::set<Uuid>& own);
    /// Writes a version for the audience that `made` names, on top of all that it sees.
    void writeStanding(const EntityInfo& entity, const Uuid& row, std::string_view field, std::vector<Standing>& all, Standing made, const Value& shownNow, std::int64_t change);
    /// Brings what was sent in line with who may see it now: a withdrawal without a value for those who no longer may, the
    /// value once more for those who may now. Of cells that this centre wrote last.
    void followScopes(const std::set<std::string>& authors, const std::set<Uuid>& own, const ScopeOf& scopeOf);
    /// The signing keys of this centre: `author` and those it had before.
    [[nodiscard]] std::set<std::string> authorsWith(const std::string& author);
    /// What was not sent yet and this audience may see, by the stream it goes in.
    [[nodiscard]] std::map<Scope, Outgoing> unsent(Scope audience, const std::set<Uuid>& own, const ScopeOf& scopeOf);
    /// The head of the next pack of a stream of this device.
    [[nodiscard]] StoredPack nextPack(const std::string& author, Scope audience);
    std::int64_t keepPack(const StoredPack& pack);
    void markSent(const CellVersion& version, Scope audience, std::int64_t pack);
    void markSent(const Outgoing& stream, std::size_t from, std::size_t to, Scope audience, std::int64_t pack);
    void nameDevice(const Uuid& name);
    void viewEntity(const EntityInfo& entity, Scope audience, const std::set<std::string>& authors, const ScopeOf& scopeOf,
                    const std::function<void(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& value)>& each);
    [[nodiscard]] bool isInConflict(std::string_view entity, const Uuid& row, std::string_view field);
    /// Edits of a removed row that nobody who removed it had seen.
    [[nodiscard]] std::vector<CellVersion> unseenEdits(const EntityInfo& entity, const Uuid& row);
    /// Shows what older programs kept without understanding it, once the description has it.
    void revive();
    /// Takes versions of one row in within the open transaction, as they lie sealed, and notes what they did.
    void arriveRow(std::span<const CellVersion> versions, const QString& words, std::optional<std::int64_t> pack, Arrival& arrival);
    void arrive(const std::vector<CellVersion>& versions, const QString& words, std::optional<std::int64_t> pack, Arrival& arrival);
    /// Counts what an intake did, finds removals that met edits, and brings the search up to date.
    void settleArrival(Arrival& arrival);
    /// Notes whether a cell is in conflict; true where it is now and was not.
    bool noteConflict(std::string_view entity, const Uuid& row, std::string_view field);
    /// Adds the newest versions of a row's other cells.
    void addRowHeads(const EntityInfo& entity, const Uuid& row, std::vector<VersionKey>& bases);
    /// Writes a new version on top of what the cell holds now.
    void addVersion(const CellChange& cell, std::int64_t change);
    /// Makes the current row show what the versions and the official layer say.
    void materialise(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field);
    /// Replaces the published value of a cell; where it is corrected, beneath the correction.
    void setOfficial(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field,
                     const Value& value);
    /// What a sealed cell shows now, as the bytes that lie there.
    [[nodiscard]] Value sealedCell(const EntityInfo& entity, std::int64_t rid, std::string_view field);
    /// materialise() for a sealed cell; needs no key.
    void materialiseSealed(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field);
    void setShown(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field, const Value& value);
    /// Whether a field of the entity is sealed; throws as Sealed where it is and the vault is locked.
    [[nodiscard]] bool opensSealed(const EntityInfo& entity, std::string_view field) const;
    /// The value of a cell as it lies in a column.
    [[nodiscard]] Value openCell(const EntityInfo& entity, const Uuid& row, std::string_view field, const Statement& statement,
                                 int column);
    /// The newest version of a sealed cell that opens, after the cell itself did not; the cell is remembered as damaged.
    [[nodiscard]] Value rescue(const EntityInfo& entity, const Uuid& row, std::string_view field);
    void bindCell(Statement& statement, int position, const EntityInfo& entity, const Uuid& row, std::string_view field,
                  const Value& value);
    void bindCell(Statement& statement, int position, const EntityInfo* entity, const CellVersion& version, const Value& value);
    [[nodiscard]] ChangeInfo readChange(const Statement& statement);
    [[nodiscard]] std::vector<CellVersion> readVersions(Statement& statement);
    /// The words of a change: in plain, or sealed in the column behind.
    [[nodiscard]] QString wordsOf(const Uuid& change, const Statement& statement, int column);
    void sealWords(std::int64_t change, const QString& words);
    void checkGuards(const CellChange& cell) const;
    void reindex(const std::vector<std::pair<const EntityInfo*, std::int64_t>>& rows, Progress* progress = nullptr);
    [[nodiscard]] std::optional<ChangeInfo> newestOpen(const char* kinds);
    [[nodiscard]] std::int64_t revert(const ChangeInfo& target, ChangeKind kind, Progress& progress);
    /// Brings one cell of a change back; false where it shows nothing of that change.
    bool revertCell(const RevertedCell& cell, std::int64_t target, std::int64_t change, std::vector<std::pair<const EntityInfo*, std::int64_t>>& touched);
    void revertImport(std::int64_t root, bool forward, Progress& progress);
    /// Fails where an import that came after `root` stands: its values would be lost.
    void refuseBeneathLaterImport(std::int64_t root);
    [[nodiscard]] std::vector<RevertedCell> cellsOf(std::int64_t change);
    /// What a cell showed when `change` began.
    [[nodiscard]] std::optional<Written> writtenBefore(const EntityInfo& entity, const Uuid& row, std::string_view field,
                                                       std::int64_t change);
    /// The version that this one stands for: itself, or the one that an undo or redo brought back; none where it
    /// brought back the time before the first.
    [[nodiscard]] VersionKey meant(const EntityInfo& entity, const Uuid& row, std::string_view field, Written written);
    [[nodiscard]] static Failure changedSince();
    /// The newest change of this person on this PC that is no undo and no redo.
    [[nodiscard]] std::int64_t newestWork();
    void readRow(const EntityInfo& entity, const Uuid& id, void* out, bool& found);
    /// Calls `make` for each living row; it returns where the fields are to go.
    void readRows(const EntityInfo& entity, std::string_view field, const Uuid& parent, const std::function<void*(const Uuid& id)>& make);

    std::unique_ptr<Database> m_database;
    std::map<Uuid, std::pair<QString, std::int64_t>> m_logged; ///< who wrote there last, and when
    Schema m_schema;
    const Clock& m_clock;
    ChangeBus m_bus;
    Vault m_vault;
    std::vector<Guard> m_guards;
    std::vector<DamagedCell> m_damaged;
    DocumentSource* m_documents = nullptr;
    std::vector<std::pair<const EntityInfo*, std::int64_t>> m_revived; ///< rows that the index does not know yet
    std::unordered_map<std::string, Statement> m_cache;
};

/// The version that a cell shows.
struct Store::Winner
{
    VersionKey key;
    VersionKind kind = VersionKind::Own;
    Value value;
};

/// A version and the change that wrote it.
struct Store::Written
{
    VersionKey key;
    VersionKind kind = VersionKind::Own;
    std::int64_t change = 0;
    ChangeKind changeKind = ChangeKind::Edit;
    std::int64_t undoes = 0;
};

/// What one change did to one cell.
struct Store::RevertedCell
{
    const EntityInfo* entity;
    Uuid row;
    std::string_view field;
    Value replaced;  ///< what was there before
    Written last;
};

template <class T> Result<std::optional<T>> Store::load(const Id<T>& id)
{
    return guarded([&] {
        T value;
        value.id = id;
        bool found = false;
        readRow(describe<T>(), id.uuid, &value, found);
        return found ? std::optional<T>(std::move(value)) : std::nullopt;
    });
}

template <class T> Result<std::vector<T>> Store::all(std::string_view field, const Uuid& parent)
{
    return guarded([&] {
        std::vector<T> rows;
        readRows(describe<T>(), field, parent, [&](const Uuid& id) -> void* {
            rows.emplace_back();
            rows.back().id.uuid = id;
            return &rows.back();
        });
        return rows;
    });
}

} // namespace tasuki::store
