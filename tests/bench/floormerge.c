// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "floortext.h"

#include <sqlite3.h>

#include <stdio.h>

/* What an update may touch; the order is that of the statements. */
static const char* const names[] = {"deleted", "name", "phone", "address", "remarks"};
enum { Names = 5 };

typedef struct
{
    unsigned char row[16];
    Field name, stamp, text;
    int isText;
} Version;

static int nibble(char c)
{
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

/* The value behind a key of one letter, of a line that the product wrote: {"e":"facility","r":"…","f":"…","s":"…","v":…} */
static const char* after(const char* at, const char* end, const char* key)
{
    for (; at + 5 < end; ++at)
        if (at[0] == '"' && at[1] == key[0] && at[2] == '"' && at[3] == ':')
            return at + 4;
    return NULL;
}

static Field quoted(const char* at, const char* end)
{
    Field field = {at + 1, 0};
    while (field.at + field.size < end && field.at[field.size] != '"')
        ++field.size;
    return field;
}

static int readLine(const char* at, const char* end, Version* version)
{
    const char* row = after(at, end, "r");
    const char* name = row ? after(row, end, "f") : NULL;
    const char* stamp = name ? after(name, end, "s") : NULL;
    const char* value = stamp ? after(stamp, end, "v") : NULL;
    if (!value)
        return 0;
    for (int i = 0; i < 16; ++i)
        version->row[i] = (unsigned char)(nibble(row[1 + 2 * i]) << 4 | nibble(row[2 + 2 * i]));
    version->name = quoted(name, end);
    version->stamp = quoted(stamp, end);
    version->isText = *value == '"';
    version->text = version->isText ? quoted(value, end) : (Field){value, 1};
    return 1;
}

static int done(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
}

static int64_t ridOf(sqlite3* database, sqlite3_stmt* find, sqlite3_stmt* add, const unsigned char* row)
{
    sqlite3_bind_blob(find, 1, row, 16, SQLITE_STATIC);
    const int64_t rid = sqlite3_step(find) == SQLITE_ROW ? sqlite3_column_int64(find, 0) : 0;
    sqlite3_reset(find);
    if (rid)
        return rid;
    sqlite3_bind_blob(add, 1, row, 16, SQLITE_STATIC);
    return done(add) ? sqlite3_last_insert_rowid(database) : 0;
}

static int index_(sqlite3* database, const int64_t* rids, size_t count)
{
    static const char* const sql[] = {"SELECT name, address, phone FROM facility WHERE rid=?1", "INSERT OR REPLACE INTO facility_document VALUES(?1,?2,x'')",
                                      "INSERT INTO facility_gram(rowid,text) VALUES(?1,?2)"};
    sqlite3_stmt* all[3] = {NULL, NULL, NULL};
    int good = 1;
    for (int i = 0; i < 3; ++i)
        good &= sqlite3_prepare_v2(database, sql[i], -1, &all[i], NULL) == SQLITE_OK;
    const uint16_t* table = floorFoldTable();
    Text document = {NULL, 0, 0};
    for (size_t i = 0; good && i < count; ++i) {
        sqlite3_bind_int64(all[0], 1, rids[i]);
        if (sqlite3_step(all[0]) == SQLITE_ROW) {
            document.size = 0;
            for (int column = 0; column < 3; ++column) {
                const Field text = {(const char*)sqlite3_column_text(all[0], column), sqlite3_column_bytes(all[0], column)};
                addText(&document, table, text, column == 2);
            }
            for (int which = 1; which < 3; ++which) {
                sqlite3_bind_int64(all[which], 1, rids[i]);
                sqlite3_bind_text(all[which], 2, document.bytes, (int)document.size, SQLITE_STATIC);
                good &= done(all[which]);
            }
        }
        sqlite3_reset(all[0]);
    }
    free(document.bytes);
    for (int i = 0; i < 3; ++i)
        sqlite3_finalize(all[i]);
    return good;
}

long floorMerge(const char* database, const char* lines, size_t size)
{
    sqlite3* handle = floorOpen(database);
    if (!handle)
        return -1;
    enum { Insert, Newest, Find, Add, Update };
    sqlite3_stmt* all[Update + Names] = {NULL};
    const char* sql[Update + Names] = {"INSERT INTO version(entity,row,field,stamp,device,kind,scope,author,bases,value,change) "
                                       "VALUES('facility',?1,?2,?3,?4,0,0,'',x'',?5,(SELECT max(rid) FROM change)) ON CONFLICT DO NOTHING",
                                       "SELECT stamp FROM version WHERE entity='facility' AND row=?1 AND field=?2 ORDER BY stamp DESC, device DESC LIMIT 1",
                                       "SELECT rid FROM facility WHERE id=?1", "INSERT INTO facility(id,change,deleted) VALUES(?1,(SELECT max(rid) FROM change),1)"};
    char updates[Names][64];
    int good = sqlite3_exec(handle, "BEGIN; INSERT INTO change(id,at,author,device,kind,words) VALUES(x'01',0,'',x'01',4,'')", NULL, NULL, NULL) == SQLITE_OK;
    for (int i = 0; i < Names; ++i) {
        sqlite3_snprintf(sizeof updates[i], updates[i], "UPDATE facility SET %s=?2 WHERE rid=?1", names[i]);
        sql[Update + i] = updates[i];
    }
    for (int i = 0; i < Update + Names; ++i)
        good &= sqlite3_prepare_v2(handle, sql[i], -1, &all[i], NULL) == SQLITE_OK;
    static const unsigned char device[16] = {7};
    int64_t* touched = NULL;
    size_t count = 0, room = 0;
    long taken = 0;
    const char* const end = lines + size;
    for (const char* at = lines; good && at < end;) {
        const char* next = memchr(at, '\n', (size_t)(end - at));
        Version version;
        const int isOne = readLine(at, next ? next : end, &version);
        at = next ? next + 1 : end;
        if (!isOne)
            continue;
        const int64_t stamp = strtoll(version.stamp.at, NULL, 10);
        sqlite3_bind_blob(all[Insert], 1, version.row, 16, SQLITE_STATIC);
        sqlite3_bind_text(all[Insert], 2, version.name.at, version.name.size, SQLITE_STATIC);
        sqlite3_bind_int64(all[Insert], 3, stamp);
        sqlite3_bind_blob(all[Insert], 4, device, 16, SQLITE_STATIC);
        if (version.isText)
            sqlite3_bind_text(all[Insert], 5, version.text.at, version.text.size, SQLITE_STATIC);
        else
            sqlite3_bind_int64(all[Insert], 5, version.text.at[0] - '0');
        good &= done(all[Insert]);
        if (sqlite3_changes(handle) == 0)
            continue;
        ++taken;
        sqlite3_bind_blob(all[Newest], 1, version.row, 16, SQLITE_STATIC);
        sqlite3_bind_text(all[Newest], 2, version.name.at, version.name.size, SQLITE_STATIC);
        const int isNewest = sqlite3_step(all[Newest]) == SQLITE_ROW && sqlite3_column_int64(all[Newest], 0) == stamp;
        sqlite3_reset(all[Newest]);
        if (!isNewest)
            continue;
        const int64_t rid = ridOf(handle, all[Find], all[Add], version.row);
        for (int i = 0; i < Names; ++i)
            if (strlen(names[i]) == (size_t)version.name.size && memcmp(names[i], version.name.at, (size_t)version.name.size) == 0) {
                sqlite3_stmt* update = all[Update + i];
                sqlite3_bind_int64(update, 1, rid);
                if (version.isText)
                    sqlite3_bind_text(update, 2, version.text.at, version.text.size, SQLITE_STATIC);
                else
                    sqlite3_bind_int64(update, 2, version.text.at[0] - '0');
                good &= done(update);
            }
        if (count == 0 || touched[count - 1] != rid) {
            if (count == room) {
                room = room ? room * 2 : 4096;
                touched = realloc(touched, room * sizeof *touched);
            }
            touched[count++] = rid;
        }
    }
    good = good && index_(handle, touched, count);
    if (!good)
        fprintf(stderr, "floor: %s\n", sqlite3_errmsg(handle));
    for (int i = 0; i < Update + Names; ++i)
        sqlite3_finalize(all[i]);
    free(touched);
    good &= sqlite3_exec(handle, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    sqlite3_close(handle);
    return good ? taken : -1;
}
