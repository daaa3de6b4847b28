// SPDX-License-Identifier: GPL-3.0-or-later
// The floor: the same work as a plain C program would do it, against the C API of SQLite. What the product takes
// beyond this time is what its values, checks, history and layers cost.
#ifndef TASUKI_BENCH_FLOOR_H
#define TASUKI_BENCH_FLOOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct sqlite3;

/* What the floor borrows from the product, so that both index the same text: see bridge.cpp. */
const uint16_t* floorFoldTable(void);
int floorRegisterTokenizer(struct sqlite3* database);
/* Index of a kind of service by its published name, -1 if unknown; and the code of a kind. */
int floorKind(const char* name, size_t length);
const char* floorKindCode(int kind);

/* Opens a data file with the pragmas of the product; a null pointer where it cannot. */
struct sqlite3* floorOpen(const char* database);

/* Reads the files and inserts their rows into an empty data file. Returns the number of services, -1 on failure. */
long floorImport(const char* database, const char* const* files, int count);

/* Takes versions of facilities in: the last writer wins, every version is kept, and the search index is brought up to date.
   `lines` are the lines of packs without their heads. Returns how many were new, -1 on failure. */
long floorMerge(const char* database, const char* lines, size_t size);

/* Adds a full-text index of single characters to a filled data file: what a plain program asks for words of one. */
int floorAddCharacters(const char* database);

typedef struct FloorQuery FloorQuery;
FloorQuery* floorQueryOpen(const char* database);
void floorQueryClose(FloorQuery* query);
/* Steps the index queries to their end, then reads the columns of the first `rows` hits. `gram` is one MATCH
   expression or null; each of `singles` is one for the index of single characters. Returns the number of hits. */
long floorSearch(FloorQuery* query, const char* gram, const char* const* singles, int singleCount, int rows);
/* The nearest `count` rows: boxes of the R*Tree, a sort, and the columns of each. */
long floorNearest(FloorQuery* query, double latitude, double longitude, int count);

/* The opening hours of every facility that has any, as one array. */
typedef struct FloorHours FloorHours;
FloorHours* floorHoursLoad(const char* database);
void floorHoursFree(FloorHours* hours);
/* How many are open at a minute of a day; 0 is Monday. */
long floorHoursOpen(const FloorHours* hours, int weekday, int minute);

#ifdef __cplusplus
}
#endif

#endif
