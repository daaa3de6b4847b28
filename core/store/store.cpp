// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/accesslog.h"
#include "store/celltext.h"
#include "store/incarnation.h"
#include "store/migration.h"
#include "store/sealedcells.h"
#include "store/versioncodec.h"

#include <QCoreApplication>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>
#include <set>

namespace tasuki::store {

Store::Store(std::unique_ptr<Database> database, const Schema& schema, const Clock& clock)
    : m_database(std::move(database)), m_schema(schema), m_clock(clock), m_vault(m_database->handle(), clock)
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::prepare(std::unique_ptr<Database> database, const Schema& schema, const Clock& clock)
{
    if (auto migrated = migrate(*database, shippedMigrations(), schema); !migrated)
        return tl::unexpected<Error>(migrated.error());
    const bool writes = database->access() == Access::Write;
    std::unique_ptr<Store> store(new Store(std::move(database), schema, clock));
    // Also a file whose making was interrupted: without a device its versions could not be told from others.
    if (writes && store->device().isNil())
        if (auto named = store->setMeta("device", Uuid::v7(clock.nowMillis(), randomBytes16()).toString()); !named)
            return tl::unexpected<Error>(named.error());
    if (writes)
        if (auto ready = guarded([&] {
                store->revive();
                confirmDevice(*store, machineName());
            });
            !ready)
            return tl::unexpected<Error>(ready.error());
    return store;
}

Result<std::unique_ptr<Store>> Store::create(const QString& path, const Identity& identity, const Schema& schema,
                                             const Clock& clock)
{
    auto database = Database::create(path);
    if (!database)
        return tl::unexpected<Error>(database.error());
    auto store = prepare(std::move(*database), schema, clock);
    if (!store)
        return store;
    for (const auto& [key, value] :
         {std::pair<std::string_view, QString>{"centre", identity.centre}, {"staff", identity.staff}})
        if (auto written = (*store)->setMeta(key, value); !written)
            return tl::unexpected<Error>(written.error());
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString& path, Access access, const Schema& schema, const Clock& clock)
{
    auto database = Database::open(path, access);
    if (!database)
        return tl::unexpected<Error>(database.error());
    return prepare(std::move(*database), schema, clock);
}

Statement& Store::cached(const std::string& sql)
{
    auto found = m_cache.find(sql);
    if (found == m_cache.end())
        found = m_cache.emplace(sql, Statement(handle(), sql)).first;
    found->second.reset();
    return found->second;
}

const EntityInfo* Store::entityNamed(std::string_view name) const
{
    const auto found = std::find_if(m_schema.begin(), m_schema.end(), [&](const auto* entity) { return entity->name == name; });
    return found == m_schema.end() ? nullptr : *found;
}

QString Store::meta(std::string_view key)
{
    auto value = guarded([&] {
        Statement& statement = cached("SELECT value FROM meta WHERE key=?1");
        QString text = statement.bind(1, key).step() ? statement.string(0) : QString();
        statement.reset();
        return text;
    });
    return value.value_or(QString());
}

Result<void> Store::setMeta(std::string_view key, const QString& value)
{
    return guarded([&] {
        cached("INSERT INTO meta VALUES(?1,?2) ON CONFLICT(key) DO UPDATE SET value=?2").bind(1, key).bind(2, value).run();
    });
}

QString Store::author()
{
    return meta("staff");
}

Uuid Store::device()
{
    return Uuid::fromString(meta("device"));
}

std::optional<std::int64_t> Store::ridOf(const EntityInfo& entity, const Uuid& id)
{
    return guarded([&] { return findRid(entity, id); }).value_or(std::nullopt);
}

std::optional<std::int64_t> Store::findRid(const EntityInfo& entity, const Uuid& id)
{
    Statement& statement = cached("SELECT rid FROM " + std::string(entity.name) + " WHERE id=?1");
    const bool found = statement.bind(1, id).step();
    const std::int64_t rid = found ? statement.integer(0) : 0;
    statement.reset();
    return found ? std::optional(rid) : std::nullopt;
}

void Store::readRow(const EntityInfo& entity, const Uuid& id, void* out, bool& found)
{
    std::string sql = "SELECT deleted";
    for (const FieldInfo& field : entity.fields)
        sql += "," + std::string(field.name);
    Statement& statement = cached(sql + " FROM " + std::string(entity.name) + " WHERE id=?1");
    found = statement.bind(1, id).step() && statement.integer(0) == 0;
    if (found)
        for (std::size_t i = 0; i < entity.fields.size(); ++i)
            entity.fields[i].set(out, openCell(entity, id, entity.fields[i].name, statement, static_cast<int>(i) + 1));
    statement.reset();
}

void Store::readRows(const EntityInfo& entity, std::string_view field, const Uuid& parent,
                     const std::function<void*(const Uuid& id)>& make)
{
    std::string sql = "SELECT id";
    for (const FieldInfo& known : entity.fields)
        sql += "," + std::string(known.name);
    sql += " FROM " + std::string(entity.name) + " WHERE deleted=0";
    if (!field.empty())
        sql += " AND " + std::string(field) + "=?1";
    ReadScope scope(handle());
    Statement statement(handle(), sql + " ORDER BY rid");
    if (!field.empty())
        statement.bind(1, parent);
    while (statement.step()) {
        const Uuid id = statement.uuid(0);
        void* out = make(id);
        for (std::size_t i = 0; i < entity.fields.size(); ++i)
            entity.fields[i].set(out, openCell(entity, id, entity.fields[i].name, statement, static_cast<int>(i) + 1));
    }
}

std::int64_t Store::beginChange(ChangeKind kind, const QString& words, std::optional<std::int64_t> undoes, const QString& by)
{
    Statement& statement = cached("INSERT INTO change(id,at,author,device,kind,words,undoes) VALUES(?1,?2,?3,?4,?5,?6,?7)");
    statement.bind(1, Uuid::v7(m_clock.nowMillis(), randomBytes16()))
        .bind(2, m_clock.nowMillis())
        .bind(3, by)
        .bind(4, device())
        .bind(5, static_cast<std::int64_t>(kind))
        .bind(6, words)
        .bind(7, undoes ? Value(*undoes) : Value());
    statement.run();
    return sqlite3_last_insert_rowid(handle());
}

Value Store::shown(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field)
{
    Statement& statement = cached("SELECT " + std::string(field) + " FROM " + std::string(entity.name) + " WHERE rid=?1");
    Value value = statement.bind(1, rid).step() ? openCell(entity, row, field, statement, 0) : Value();
    statement.reset();
    return value;
}

void Store::setShown(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field, const Value& value)
{
    Statement& statement = cached("UPDATE " + std::string(entity.name) + " SET " + std::string(field) + "=?2 WHERE rid=?1");
    statement.bind(1, rid);
    bindCell(statement, 2, entity, row, field, value);
    statement.run();
}

void Store::setOfficial(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field,
                        const Value& value)
{
    const int before = sqlite3_total_changes(handle());
    cached("UPDATE official SET value=?4 WHERE entity=?1 AND row=?2 AND field=?3")
        .bind(1, entity.name)
        .bind(2, row)
        .bind(3, field)
        .bind(4, value)
        .run();
    if (sqlite3_total_changes(handle()) != before)
        return;
    // An edit may have come before the official row did: then the published value goes beneath it.
    const auto own = winner(entity.name, row, field);
    if (own && own->kind == VersionKind::Own)
        cached("INSERT INTO official VALUES(?1,?2,?3,?4)").bind(1, entity.name).bind(2, row).bind(3, field).bind(4, value).run();
    else
        setShown(entity, rid, row, field, value);
}

std::optional<Store::Winner> Store::winner(std::string_view entity, const Uuid& row, std::string_view field)
{
    Statement& statement = cached("SELECT stamp, device, kind, value FROM version WHERE entity=?1 AND row=?2 AND field=?3 "
                                  "ORDER BY stamp DESC, device DESC LIMIT 1");
    std::optional<Winner> found;
    if (statement.bind(1, entity).bind(2, row).bind(3, field).step()) {
        const EntityInfo* known = entityNamed(entity);
        found = Winner{{statement.integer(0), statement.uuid(1)},
                       static_cast<VersionKind>(statement.integer(2)),
                       known ? openCell(*known, row, field, statement, 3) : statement.value(3)};
    }
    statement.reset();
    return found;
}

std::int64_t Store::rowFor(const EntityInfo& entity, const Uuid& id, std::int64_t change)
{
    if (const auto rid = findRid(entity, id))
        return *rid;
    // A row of which nothing but an edit is known yet stays unseen until its own cell says that it lives, or the
    // official data brings it.
    cached("INSERT INTO " + std::string(entity.name) + "(id,change,deleted) VALUES(?1,?2,1)").bind(1, id).bind(2, change).run();
    return sqlite3_last_insert_rowid(handle());
}

void Store::writeVersion(const CellVersion& version, const Value& replaced, std::int64_t change, std::optional<std::int64_t> pack)
{
    const std::string bases = encodeKeys(version.bases);
    Statement& statement = cached("INSERT INTO version(entity,row,field,stamp,device,kind,scope,author,bases,value,replaced,change,pack) "
                                  "VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)");
    statement.bind(1, std::string_view(version.entity))
        .bind(2, version.row)
        .bind(3, std::string_view(version.field))
        .bind(4, version.key.stamp)
        .bind(5, version.key.device)
        .bind(6, static_cast<std::int64_t>(version.kind))
        .bind(7, static_cast<std::int64_t>(version.scope))
        .bind(8, version.author)
        .bindBlob(9, bases)
        .bind(12, change)
        .bind(13, pack ? Value(*pack) : Value());
    const EntityInfo* entity = entityNamed(version.entity);
    bindCell(statement, 10, entity, version, version.value);
    bindCell(statement, 11, entity, version, replaced);
    statement.run();
}

void Store::materialise(const EntityInfo& entity, std::int64_t rid, const Uuid& row, std::string_view field)
{
    const auto version = winner(entity.name, row, field);
    if (!version)
        return;
    Statement& beneath = cached("SELECT value FROM official WHERE entity=?1 AND row=?2 AND field=?3");
    const bool corrected = beneath.bind(1, entity.name).bind(2, row).bind(3, field).step();
    const Value published = corrected ? beneath.value(0) : Value();
    beneath.reset();
    const bool isOfficial = !std::holds_alternative<std::monostate>(shown(entity, rid, row, "digest"));
    if (version->kind != VersionKind::Own) {
        // Where the official row has not come yet there is nothing to show until it does.
        if (!corrected && !isOfficial)
            setShown(entity, rid, row, field, field == deletedField ? Value(std::int64_t{1}) : Value());
        if (!corrected)
            return;
        cached("DELETE FROM official WHERE entity=?1 AND row=?2 AND field=?3")
            .bind(1, entity.name)
            .bind(2, row)
            .bind(3, field)
            .run();
        setShown(entity, rid, row, field, published);
        return;
    }
    if (!corrected && isOfficial)
        cached("INSERT INTO official VALUES(?1,?2,?3,?4)")
            .bind(1, entity.name)
            .bind(2, row)
            .bind(3, field)
            .bind(4, shown(entity, rid, row, field))
            .run();
    setShown(entity, rid, row, field, shownAs(entity, field, version->value));
}

void Store::addVersion(const CellChange& cell, std::int64_t change)
{
    const EntityInfo& entity = *cell.entity;
    const int index = entity.indexOf(cell.field);
    if (index < 0 && cell.field != deletedField)
        throw Failure{describeSqlite(SQLITE_ERROR, QStringLiteral("no field of that name"))};
    const FieldInfo* field = index < 0 ? nullptr : &entity.fields[static_cast<std::size_t>(index)];
    if (entity.isSealed() && !m_vault.isOpen())
        throw lockedVault();
    if (entity.isSealed() && !m_vault.mayWrite())
        throw Failure{{Error::Code::Forbidden,
                       QCoreApplication::translate("store", "Your account may read client data, not change it. Nothing was changed. "
                                                            "Ask the manager of the centre."),
                       {}}};
    checkGuards(cell);
    const std::int64_t rid = rowFor(entity, cell.row, change);
    const bool isNewRow = cell.field == deletedField && std::holds_alternative<std::monostate>(cell.before);
    const Value now = shown(entity, rid, cell.row, cell.field);
    if (!isNewRow && now != cell.before)
        throw Failure{{Error::Code::Conflict,
                       QCoreApplication::translate("store", "Somebody changed this in the meantime. Your change was not "
                                                            "saved. Look at the present value and enter yours again."),
                       QStringLiteral("%1.%2").arg(QString::fromUtf8(entity.name.data(), static_cast<int>(entity.name.size())),
                                                   QString::fromUtf8(cell.field.data(), static_cast<int>(cell.field.size())))}};
    const auto last = winner(entity.name, cell.row, cell.field);
    CellVersion version;
    version.entity = entity.name;
    version.row = cell.row;
    version.field = cell.field;
    version.kind = cell.kind;
    version.scope = field ? field->scope : Scope::Public;
    version.author = author();
    const std::vector<CellVersion> heads = headsOf(take(versions(entity, cell.row, cell.field)));
    for (const CellVersion& head : heads)
        version.bases.push_back(head.key);
    // Who takes a row away says what they saw of it: an edit that they did not see is not lost without a word.
    if (cell.field == deletedField && cell.after == Value(std::int64_t{1}) && !isNewRow)
        addRowHeads(entity, cell.row, version.bases);
    Stamp newest = last ? last->key.stamp : 0;
    for (const VersionKey& base : version.bases)
        newest = std::max(newest, base.stamp);
    version.key = {nextStamp(m_clock.nowMillis(), newest), device()};
    version.value = cell.kind == VersionKind::Own ? asWritten(cell.after, isSealedCell(entity, cell.field)) : Value();
    writeVersion(version, isNewRow ? Value() : now, change);
    if (heads.size() > 1 || (cell.field == deletedField && !isNewRow))
        noteConflict(entity.name, cell.row, cell.field);
    materialise(entity, rid, cell.row, cell.field);
}

void Store::addRowHeads(const EntityInfo& entity, const Uuid& row, std::vector<VersionKey>& bases)
{
    std::map<std::string, std::pair<std::vector<VersionKey>, std::vector<VersionKey>>> cells; // keys, and those beneath others
    Statement& read = cached("SELECT field, stamp, device, bases FROM version WHERE entity=?1 AND row=?2 AND field<>?3");
    read.bind(1, entity.name).bind(2, row).bind(3, deletedField);
    while (read.step()) {
        auto& [keys, covered] = cells[std::string(read.text(0))];
        keys.push_back({read.integer(1), read.uuid(2)});
        const auto beneath = decodeKeys(read.text(3));
        covered.insert(covered.end(), beneath.begin(), beneath.end());
    }
    read.reset();
    for (const auto& [field, versions] : cells)
        for (const VersionKey& key : versions.first)
            if (std::find(versions.second.begin(), versions.second.end(), key) == versions.second.end() && std::find(bases.begin(), bases.end(), key) == bases.end())
                bases.push_back(key);
}

void Store::setDocumentSource(DocumentSource* source)
{
    m_documents = source;
    if (!source || m_revived.empty())
        return;
    // Where this fails the index is found stale by verify() and made anew.
    static_cast<void>(guarded([&] {
        Transaction transaction(handle());
        reindex(m_revived);
        transaction.commit();
    }));
    m_revived.clear();
}

void Store::revive()
{
    std::set<std::string> known;
    for (const EntityInfo* entity : m_schema)
        for (const FieldInfo& field : entity->fields)
            known.insert(std::string(entity->name) + '.' + std::string(field.name));
    QString text;
    for (const std::string& each : known)
        text += QString::fromStdString(each) + QLatin1Char('\n');
    const QString before = meta("fields");
    if (before == text)
        return;
    Transaction transaction(handle());
    const QStringList had = before.split(QLatin1Char('\n'));
    const std::set<QString> old(had.begin(), had.end());
    for (const EntityInfo* entity : m_schema) {
        bool isNew = !before.isEmpty();
        for (const FieldInfo& field : entity->fields)
            isNew = isNew && !old.contains(QString::fromStdString(std::string(entity->name) + '.' + std::string(field.name)));
        std::vector<std::string_view> fields;
        if (isNew)
            fields.push_back(deletedField);
        for (const FieldInfo& field : entity->fields)
            if (!before.isEmpty() && !old.contains(QString::fromStdString(std::string(entity->name) + '.' + std::string(field.name))))
                fields.push_back(field.name);
        for (const std::string_view field : fields) {
            Statement rows(handle(), "SELECT row, min(change) FROM version WHERE entity=?1 AND field=?2 GROUP BY row");
            rows.bind(1, entity->name).bind(2, field);
            while (rows.step()) {
                const Uuid row = rows.uuid(0);
                const std::int64_t rid = rowFor(*entity, row, rows.integer(1));
                noteConflict(entity->name, row, field);
                if (isSealedCell(*entity, field))
                    materialiseSealed(*entity, rid, row, field);
                else
                    materialise(*entity, rid, row, field);
                m_revived.emplace_back(entity, rid);
            }
        }
    }
    take(setMeta("fields", text));
    transaction.commit();
}

void Store::logWritten(const std::vector<std::pair<const EntityInfo*, std::int64_t>>& touched)
{
    constexpr std::int64_t moment = 10LL * 60 * 1000;
    const std::int64_t now = m_clock.nowMillis();
    const QString who = author();
    std::set<std::pair<const EntityInfo*, std::int64_t>> seen;
    for (const auto& [entity, rid] : touched) {
        if (!entity->isSealed() || !seen.emplace(entity, rid).second)
            continue;
        // Up from a row to what it belongs to: an answer to its sheet, a relative to the client.
        const EntityInfo* at = entity;
        Statement& own = cached("SELECT id FROM " + std::string(entity->name) + " WHERE rid=?1");
        if (!own.bind(1, rid).step())
            continue;
        Uuid row = own.uuid(0);
        own.reset();
        for (bool up = true; up;) {
            up = false;
            for (const FieldInfo& field : at->fields) {
                const auto parent = std::find_if(m_schema.begin(), m_schema.end(), [&](const EntityInfo* other) { return other->name == field.name; });
                if (field.kind != FieldKind::Reference || field.sealed == Sealed::Yes || parent == m_schema.end() || *parent == at)
                    continue;
                Statement& reference = cached("SELECT " + std::string(field.name) + " FROM " + std::string(at->name) + " WHERE id=?1");
                if (reference.bind(1, row).step() && !reference.isNull(0)) {
                    row = reference.uuid(0);
                    at = *parent;
                    up = true;
                }
                reference.reset();
                break;
            }
        }
        auto& last = m_logged[row];
        if (last.first == who && now - last.second < moment && now >= last.second)
            continue;
        last = {who, now};
        appendAccess(*this, QStringLiteral("change"), at->name, row, {});
    }
}

Result<std::int64_t> Store::commit(const ChangeSet& changes)
{
    std::vector<std::pair<const EntityInfo*, std::int64_t>> touched;
    auto done = guarded([&] {
        Transaction transaction(handle());
        const bool sealed = std::any_of(changes.cells.begin(), changes.cells.end(), [](const CellChange& cell) {
            return cell.entity && cell.entity->isSealed();
        });
        const std::int64_t change = beginChange(changes.kind, sealed ? QString() : changes.words, {});
        if (sealed)
            sealWords(change, changes.words);
        for (const CellChange& cell : changes.cells) {
            addVersion(cell, change);
            touched.emplace_back(cell.entity, *findRid(*cell.entity, cell.row));
        }
        reindex(touched);
        if (sealed)
            logWritten(touched);
        transaction.commit();
        return change;
    });
    if (done) {
        ChangeEvent event;
        for (const CellChange& cell : changes.cells) {
            if (event.entity && event.entity != cell.entity) {
                m_bus.announce(event);
                event = {};
            }
            event.entity = cell.entity;
            event.ids.push_back(cell.row);
            event.fields.push_back(cell.field);
        }
        if (event.entity)
            m_bus.announce(event);
    }
    return done;
}

Result<std::int64_t> Store::import(const QString& words, const std::function<void(OfficialWriter&)>& write)
{
    auto done = guarded([&] {
        Transaction transaction(handle());
        const std::int64_t change = beginChange(ChangeKind::Import, words, {});
        OfficialWriter writer(*this, change);
        SearchIndex::Batch batch(m_documents ? &m_documents->index() : nullptr);
        write(writer);
        batch.flush();
        transaction.commit();
        return change;
    });
    if (done)
        announceEverything();
    return done;
}

void Store::reindex(const std::vector<std::pair<const EntityInfo*, std::int64_t>>& rows, Progress* progress)
{
    if (!m_documents)
        return;
    std::set<std::int64_t> documents;
    for (const auto& [entity, rid] : rows)
        for (const std::int64_t document : m_documents->affectedBy(*entity, rid))
            documents.insert(document);
    std::int64_t done = 0;
    SearchIndex::Batch batch(&m_documents->index());
    for (const std::int64_t rid : documents) {
        if (const auto document = m_documents->build(rid))
            m_documents->index().put(rid, *document);
        else
            m_documents->index().remove(rid);
        if (progress && ++done % 256 == 0) {
            progress->advanceTo(done);
            if (progress->cancelled())
                throw Failure{{Error::Code::Cancelled,
                               QCoreApplication::translate("store", "Stopped. Nothing was changed."), {}}};
        }
    }
    batch.flush();
}

Result<void> Store::rebuildIndex(Progress& progress)
{
    if (!m_documents)
        return {};
    auto done = guarded([&] {
        Transaction transaction(handle());
        SearchIndex& index = m_documents->index();
        Statement count(handle(), "SELECT count(*) FROM " + index.entity());
        count.step();
        progress.start(QCoreApplication::translate("store", "Preparing the search"), count.integer(0));
        count.reset();
        SearchIndex::Batch batch(&index);
        index.clear();
        Statement rows(handle(), "SELECT rid FROM " + index.entity() + " ORDER BY rid");
        for (std::int64_t seen = 0; rows.step(); ++seen) {
            const std::int64_t rid = rows.integer(0);
            if (const auto document = m_documents->build(rid))
                index.add(rid, *document);
            if (seen % 256 == 0) {
                progress.advanceTo(seen);
                if (progress.cancelled())
                    throw Failure{{Error::Code::Cancelled,
                                   QCoreApplication::translate("store", "Stopped. Nothing was changed."), {}}};
            }
        }
        rows.reset();
        batch.flush();
        index.setFilled();
        transaction.commit();
    });
    if (done)
        announceEverything();
    return done;
}

void Store::announceEverything()
{
    ChangeEvent event;
    event.everything = true;
    m_bus.announce(event);
}

} // namespace tasuki::store
