// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"

#include <sqlite3.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
    sqlite3_int64* rids;
    size_t count, room;
} Rids;
typedef struct
{
    sqlite3_int64 rid;
    double squared;
} Near;

struct FloorQuery
{
    sqlite3* database;
    sqlite3_stmt *gram, *single, *facility, *services, *box;
    Rids hits, more;
    Near* near;
    size_t nearCount, nearRoom;
    unsigned long read; /* keeps the columns from being optimized away */
};

FloorQuery* floorQueryOpen(const char* path)
{
    FloorQuery* query = calloc(1, sizeof *query);
    query->database = floorOpen(path);
    sqlite3* database = query->database;
    const struct
    {
        sqlite3_stmt** statement;
        const char* sql;
    } all[] = {
        {&query->gram, "SELECT rowid FROM facility_gram WHERE facility_gram MATCH ?1"},
        {&query->single, "SELECT rowid FROM floor_char WHERE floor_char MATCH ?1"},
        {&query->facility,
         "SELECT id,name,kana,office_number,address,building,city,phone,latitude,longitude,verified_on,"
         "verified_by,closed_on,category FROM facility WHERE rid=?1"},
        {&query->services, "SELECT kind,acceptance,vacancy,vacancy_on FROM service WHERE facility=?1 AND deleted=0 AND "
                           "closed_on IS NULL"},
        {&query->box, "SELECT rid,latitude0,longitude0 FROM facility_place WHERE latitude1>=?1 AND latitude0<=?2 AND "
                      "longitude1>=?3 AND longitude0<=?4"},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; ++i)
        if (!database || sqlite3_prepare_v3(database, all[i].sql, -1, SQLITE_PREPARE_PERSISTENT, all[i].statement,
                                            NULL) != SQLITE_OK) {
            floorQueryClose(query);
            return NULL;
        }
    return query;
}

void floorQueryClose(FloorQuery* query)
{
    if (!query)
        return;
    sqlite3_finalize(query->gram);
    sqlite3_finalize(query->single);
    sqlite3_finalize(query->facility);
    sqlite3_finalize(query->services);
    sqlite3_finalize(query->box);
    sqlite3_close(query->database);
    free(query->hits.rids);
    free(query->more.rids);
    free(query->near);
    free(query);
}

static void match(sqlite3_stmt* statement, const char* expression, Rids* out)
{
    out->count = 0;
    sqlite3_bind_text(statement, 1, expression, -1, SQLITE_STATIC);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (out->count == out->room) {
            out->room = out->room ? out->room * 2 : 4096;
            out->rids = realloc(out->rids, out->room * sizeof *out->rids);
        }
        out->rids[out->count++] = sqlite3_column_int64(statement, 0);
    }
    sqlite3_reset(statement);
}

static void readColumns(FloorQuery* query, sqlite3_stmt* statement)
{
    for (int column = sqlite3_column_count(statement) - 1; column >= 0; --column)
        if (sqlite3_column_blob(statement, column))
            query->read += (unsigned long)sqlite3_column_bytes(statement, column);
}

static void readRow(FloorQuery* query, sqlite3_int64 rid)
{
    unsigned char id[16] = {0};
    sqlite3_bind_int64(query->facility, 1, rid);
    if (sqlite3_step(query->facility) == SQLITE_ROW) {
        readColumns(query, query->facility);
        memcpy(id, sqlite3_column_blob(query->facility, 0), sizeof id);
    }
    sqlite3_reset(query->facility);
    sqlite3_bind_blob(query->services, 1, id, sizeof id, SQLITE_STATIC);
    while (sqlite3_step(query->services) == SQLITE_ROW)
        readColumns(query, query->services);
    sqlite3_reset(query->services);
}

long floorSearch(FloorQuery* query, const char* gram, const char* const* singles, int singleCount, int rows)
{
    query->hits.count = 0;
    if (gram)
        match(query->gram, gram, &query->hits);
    for (int i = 0; i < singleCount; ++i) {
        if (!gram && i == 0) {
            match(query->single, singles[i], &query->hits);
            continue;
        }
        match(query->single, singles[i], &query->more);
        size_t kept = 0;
        for (size_t a = 0, b = 0; a < query->hits.count && b < query->more.count;) {
            const sqlite3_int64 left = query->hits.rids[a];
            const sqlite3_int64 right = query->more.rids[b];
            if (left == right)
                query->hits.rids[kept++] = left;
            a += left <= right;
            b += right <= left;
        }
        query->hits.count = kept;
    }
    for (size_t i = 0; i < query->hits.count && i < (size_t)rows; ++i)
        readRow(query, query->hits.rids[i]);
    return (long)query->hits.count;
}

static int closer(const void* first, const void* second)
{
    const Near* a = first;
    const Near* b = second;
    return a->squared < b->squared ? -1 : a->squared > b->squared ? 1 : a->rid < b->rid ? -1 : a->rid > b->rid;
}

long floorNearest(FloorQuery* query, double latitude, double longitude, int count)
{
    const double shrink = cos(latitude * 3.14159265358979 / 180);
    size_t found = 0;
    for (double half = 0.005; half < 180 && found < (size_t)count; half *= 2) {
        query->nearCount = 0;
        sqlite3_bind_int64(query->box, 1, llround((latitude - half) * 1e6));
        sqlite3_bind_int64(query->box, 2, llround((latitude + half) * 1e6));
        sqlite3_bind_int64(query->box, 3, llround((longitude - half / shrink) * 1e6));
        sqlite3_bind_int64(query->box, 4, llround((longitude + half / shrink) * 1e6));
        while (sqlite3_step(query->box) == SQLITE_ROW) {
            if (query->nearCount == query->nearRoom) {
                query->nearRoom = query->nearRoom ? query->nearRoom * 2 : 1024;
                query->near = realloc(query->near, query->nearRoom * sizeof *query->near);
            }
            const double north = (double)sqlite3_column_int64(query->box, 1) / 1e6 - latitude;
            const double east = ((double)sqlite3_column_int64(query->box, 2) / 1e6 - longitude) * shrink;
            const Near near = {sqlite3_column_int64(query->box, 0), north * north + east * east};
            query->near[query->nearCount++] = near;
        }
        sqlite3_reset(query->box);
        if (query->nearCount >= (size_t)count) {
            qsort(query->near, query->nearCount, sizeof *query->near, closer);
            for (found = 0; found < (size_t)count && query->near[found].squared <= half * half;)
                ++found;
        }
    }
    for (size_t i = 0; i < found; ++i)
        readRow(query, query->near[i].rid);
    return (long)found;
}
