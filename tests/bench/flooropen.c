// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include <sqlite3.h>

#include <stdio.h>

/* --- a tokenizer of single characters ----------------------------------------------------------------------------- */

static int createCharacters(void* unused, const char** arguments, int count, Fts5Tokenizer** out)
{
    static int nothing;
    (void)unused;
    (void)arguments;
    (void)count;
    *out = (Fts5Tokenizer*)&nothing;
    return SQLITE_OK;
}

static void deleteCharacters(Fts5Tokenizer* unused)
{
    (void)unused;
}

static int emitCharacters(Fts5Tokenizer* unused, void* context, int flags, const char* text, int length,
                          int (*emit)(void*, int, const char*, int, int, int))
{
    (void)unused;
    (void)flags;
    for (int at = 0, end = 0; at < length; at = end) {
        const unsigned char first = (unsigned char)text[at];
        end = at + (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
        if (end > length)
            end = length;
        if (first == 0x1f)
            continue;
        const int code = emit(context, 0, text + at, end - at, at, end);
        if (code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

static int registerCharacters(sqlite3* database)
{
    fts5_api* api = NULL;
    sqlite3_stmt* statement = NULL;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, NULL) != SQLITE_OK)
        return 0;
    sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", NULL);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    fts5_tokenizer characters = {createCharacters, deleteCharacters, emitCharacters};
    return api && api->xCreateTokenizer(api, "floor_char", NULL, &characters, NULL) == SQLITE_OK;
}

/* --- opening ------------------------------------------------------------------------------------------------------ */

sqlite3* floorOpen(const char* path)
{
    sqlite3* database = NULL;
    const int good = sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
                     floorRegisterTokenizer(database) && registerCharacters(database) &&
                     sqlite3_exec(database,
                                  "PRAGMA foreign_keys=ON; PRAGMA cache_size=-32768; PRAGMA temp_store=MEMORY; "
                                  "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON",
                                  NULL, NULL, NULL) == SQLITE_OK;
    if (good)
        return database;
    sqlite3_close(database);
    return NULL;
}

int floorAddCharacters(const char* path)
{
    sqlite3* database = floorOpen(path);
    const int good =
        database && sqlite3_exec(database,
                                 "CREATE VIRTUAL TABLE floor_char USING fts5(text, content='facility_document', "
                                 "content_rowid='rid', tokenize='floor_char', detail=none, columnsize=0); "
                                 "INSERT INTO floor_char(floor_char) VALUES('rebuild')",
                                 NULL, NULL, NULL) == SQLITE_OK;
    if (!good)
        fprintf(stderr, "floor: %s\n", database ? sqlite3_errmsg(database) : "cannot open");
    sqlite3_close(database);
    return good;
}
