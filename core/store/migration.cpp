// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migration.h"

#include "store/backup.h"
#include "store/database.h"
#include "store/failure.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <array>
#include <set>

namespace tasuki::store {

namespace {

// What every data file has, whatever it is about. `change` is what a person or an import did, in words; `version` is
// the history of every cell a person edited; `official` keeps the published value beneath a correction; `import_cell`
// keeps what an import replaced, so that it can be undone.
constexpr const char* coreTables = R"sql(
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE change(
  rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, at INTEGER NOT NULL, author TEXT NOT NULL, device BLOB NOT NULL,
  kind INTEGER NOT NULL, words TEXT NOT NULL, undoes INTEGER REFERENCES change(rid),
  undone_by INTEGER REFERENCES change(rid)) STRICT;
CREATE TABLE version(
  entity TEXT NOT NULL, row BLOB NOT NULL, field TEXT NOT NULL, stamp INTEGER NOT NULL, device BLOB NOT NULL,
  kind INTEGER NOT NULL, scope INTEGER NOT NULL, author TEXT NOT NULL, bases BLOB NOT NULL, value ANY, replaced ANY,
  change INTEGER NOT NULL REFERENCES change(rid),
  PRIMARY KEY(entity, row, field, stamp, device)) STRICT, WITHOUT ROWID;
CREATE INDEX version_change ON version(change);
CREATE TABLE official(entity TEXT NOT NULL, row BLOB NOT NULL, field TEXT NOT NULL, value ANY,
  PRIMARY KEY(entity, row, field)) STRICT, WITHOUT ROWID;
CREATE TABLE import_cell(change INTEGER NOT NULL REFERENCES change(rid), entity TEXT NOT NULL, row BLOB NOT NULL,
  field TEXT NOT NULL, before ANY, after ANY) STRICT;
CREATE INDEX import_cell_change ON import_cell(change);
CREATE INDEX import_cell_row ON import_cell(row);
)sql";

// Who looked at, printed or exported what. Each line carries the hash of the line before it, so that a line that was
// removed or altered shows.
constexpr const char* accessTables = R"sql(
CREATE TABLE access_log(rid INTEGER PRIMARY KEY, at INTEGER NOT NULL, author TEXT NOT NULL, action TEXT NOT NULL,
  entity TEXT NOT NULL, row BLOB, detail TEXT NOT NULL, hash BLOB NOT NULL) STRICT;
)sql";

// Whoever can open the client data: the vault's key, wrapped by a passphrase (kind 0) or by the recovery code (kind 1).
// What a change to client data says of itself is sealed as the data is.
constexpr const char* vaultTables = R"sql(
CREATE TABLE key_holder(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, kind INTEGER NOT NULL, name TEXT NOT NULL,
  role BLOB NOT NULL, salt BLOB NOT NULL, passes INTEGER NOT NULL, memory INTEGER NOT NULL, wrapped BLOB NOT NULL,
  failures INTEGER NOT NULL, locked_until INTEGER NOT NULL, changed INTEGER NOT NULL, UNIQUE(kind, name)) STRICT;
ALTER TABLE change ADD COLUMN sealed_words BLOB;
)sql";

// What came from other devices and what went to them: packs word for word, for relaying; which pack a version came or went
// in (none: not sent yet); the cells whose newest versions differ (conflict); the centres known by their cards.
constexpr const char* packTables = R"sql(
CREATE TABLE pack(rid INTEGER PRIMARY KEY, author BLOB NOT NULL, device BLOB NOT NULL, audience INTEGER NOT NULL,
  seq INTEGER NOT NULL, hash BLOB NOT NULL, prev BLOB NOT NULL, state INTEGER NOT NULL, newest INTEGER NOT NULL,
  versions INTEGER NOT NULL, received INTEGER NOT NULL, change INTEGER REFERENCES change(rid), content BLOB NOT NULL,
  signature BLOB NOT NULL, UNIQUE(author, device, audience, seq, hash)) STRICT;
ALTER TABLE version ADD COLUMN pack INTEGER REFERENCES pack(rid);
CREATE INDEX version_unsent ON version(change) WHERE pack IS NULL;
CREATE TABLE conflict(entity TEXT NOT NULL, row BLOB NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY(entity, row, field)) STRICT, WITHOUT ROWID;
CREATE TABLE card(signing BLOB PRIMARY KEY, name TEXT NOT NULL, content BLOB NOT NULL, added INTEGER NOT NULL) STRICT,
  WITHOUT ROWID;
)sql";

// The names this PC had before (its data was restored or copied): what they wrote and did not send goes out under them. Who
// heard the five words of a card over the phone, and when. The city's list of centres, one line: the newest.
constexpr const char* deviceTables = R"sql(
CREATE TABLE former_device(device BLOB PRIMARY KEY, nonce TEXT NOT NULL) STRICT, WITHOUT ROWID;
ALTER TABLE card ADD COLUMN verified_at INTEGER;
ALTER TABLE card ADD COLUMN verified_by TEXT;
CREATE TABLE roster(city BLOB PRIMARY KEY, version INTEGER NOT NULL, content BLOB NOT NULL) STRICT, WITHOUT ROWID;
)sql";

std::int64_t readNumber(sqlite3* handle, const char* sql)
{
    Statement statement(handle, sql);
    return statement.step() ? statement.integer(0) : 0;
}

const char* columnType(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Number:
        return "INTEGER";
    case FieldKind::Real:
        return "REAL";
    case FieldKind::Reference:
        return "BLOB";
    default:
        return "TEXT";
    }
}

/// Creates missing entity tables and adds missing columns; table and column names come from the descriptions only.
void syncColumns(sqlite3* handle, const Schema& schema)
{
    std::string sql;
    for (const EntityInfo* entity : schema) {
        const std::string table(entity->name);
        std::set<std::string, std::less<>> present;
        Statement columns(handle, "SELECT name FROM pragma_table_info(?1)");
        columns.bind(1, std::string_view(table));
        while (columns.step())
            present.emplace(columns.text(0));
        if (present.empty()) {
            sql += "CREATE TABLE " + table +
                   "(rid INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, change INTEGER NOT NULL, deleted INTEGER NOT "
                   "NULL DEFAULT 1, digest INTEGER";
            for (const FieldInfo& field : entity->fields)
                sql += ", " + std::string(field.name) + " " + (field.sealed == Sealed::Yes ? "BLOB" : columnType(field.kind));
            sql += ") STRICT;";
            for (const FieldInfo& field : entity->fields)
                if (field.kind == FieldKind::Reference)
                    sql += "CREATE INDEX " + table + "_" + std::string(field.name) + " ON " + table + "(" +
                           std::string(field.name) + ");";
            continue;
        }
        for (const FieldInfo& field : entity->fields)
            if (!present.contains(field.name))
                sql += "ALTER TABLE " + table + " ADD COLUMN " + std::string(field.name) + " " +
                       (field.sealed == Sealed::Yes ? "BLOB" : columnType(field.kind)) + ";";
    }
    if (sql.empty())
        return;
    Transaction transaction(handle);
    execute(handle, sql.c_str());
    transaction.commit();
}

} // namespace

std::span<const Migration> shippedMigrations()
{
    static const std::array<Migration, 5> migrations{
        Migration{1, 1, [](sqlite3* handle) { execute(handle, coreTables); }},
        Migration{2, 1, [](sqlite3* handle) { execute(handle, accessTables); }},
        // An older program would write the words of a change to client data in plain.
        Migration{3, 3, [](sqlite3* handle) { execute(handle, vaultTables); }},
        // An older program would not keep the list of conflicts.
        Migration{4, 4, [](sqlite3* handle) { execute(handle, packTables); }},
        // An older program would leave out of its packs what a former device wrote.
        Migration{5, 5, [](sqlite3* handle) { execute(handle, deviceTables); }},
    };
    return migrations;
}

Result<void> migrate(Database& database, std::span<const Migration> migrations, const Schema& schema)
{
    return guarded([&] {
        sqlite3* handle = database.handle();
        const auto version = static_cast<int>(readNumber(handle, "PRAGMA user_version"));
        const int newest = migrations.back().version;
        if (version > newest) {
            const auto oldestReader = readNumber(handle, "SELECT value FROM meta WHERE key='oldest_reader'");
            if (oldestReader == 0 || oldestReader > newest)
                throw Failure{{Error::Code::Newer,
                               QCoreApplication::translate(
                                   "store", "The data file was written by a newer Tasuki. It was left as it is. Update "
                                            "Tasuki on this PC, then open it again."),
                               QStringLiteral("file version %1, program %2").arg(version).arg(newest)}};
            return;
        }
        if (database.access() != Access::Write) {
            if (version < newest)
                throw Failure{{Error::Code::ReadOnly,
                               QCoreApplication::translate("store", "The data file is from an older Tasuki and must be "
                                                                    "opened for writing once. Nothing was changed."),
                               {}}};
            return;
        }
        if (version > 0 && version < newest)
            take(backUp(database, QStringLiteral("%1.before-v%2.tasuki-backup").arg(database.path()).arg(newest)));
        for (const Migration& step : migrations) {
            if (step.version <= version)
                continue;
            Transaction transaction(handle);
            step.apply(handle);
            Statement reader(handle, "INSERT INTO meta VALUES('oldest_reader',?1) ON CONFLICT(key) DO UPDATE SET value=?1");
            reader.bind(1, QString::number(step.oldestReader)).run();
            execute(handle, ("PRAGMA user_version=" + std::to_string(step.version)).c_str());
            transaction.commit();
        }
        syncColumns(handle, schema);
    });
}

} // namespace tasuki::store
