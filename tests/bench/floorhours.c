// SPDX-License-Identifier: GPL-3.0-or-later
// Which offices are open, as a plain C program would keep it: spans of the week in one array, walked for a minute.
#include "floor.h"

#include <sqlite3.h>

#include <stdlib.h>
#include <string.h>

typedef struct
{
    int64_t rid;
    uint16_t begin[7][4];
    uint16_t end[7][4];
    uint8_t count[7];
} Office;

struct FloorHours
{
    Office* offices;
    long count;
};

static int number(const char* text)
{
    return ((text[0] - '0') * 10 + text[1] - '0') * 60 + (text[2] - '0') * 10 + text[3] - '0';
}

/* Reads mo=0900-1200,1400-1800;tu=closed;… */
static void readHours(const char* text, Office* office)
{
    static const char* const days[7] = {"mo", "tu", "we", "th", "fr", "sa", "su"};
    while (text && strlen(text) > 3) {
        for (int day = 0; day < 7; ++day) {
            if (strncmp(text, days[day], 2) != 0 || text[2] != '=')
                continue;
            const char* span = text + 3;
            while (office->count[day] < 4 && span[0] >= '0' && span[0] <= '9') {
                const int at = office->count[day]++;
                office->begin[day][at] = (uint16_t)number(span);
                office->end[day][at] = (uint16_t)number(span + 5);
                span += 9;
                if (*span == ',')
                    ++span;
            }
        }
        text = strchr(text, ';');
        if (text)
            ++text;
    }
}

FloorHours* floorHoursLoad(const char* database)
{
    sqlite3* handle = floorOpen(database);
    FloorHours* hours = calloc(1, sizeof *hours);
    sqlite3_stmt* list = NULL;
    if (!handle || !hours ||
        sqlite3_prepare_v2(handle,
                           "SELECT f.rid,s.hours FROM service s JOIN facility f ON f.id=s.facility WHERE s.deleted=0 "
                           "AND s.hours IS NOT NULL AND s.closed_on IS NULL",
                           -1, &list, NULL) != SQLITE_OK) {
        free(hours);
        sqlite3_close(handle);
        return NULL;
    }
    long room = 0;
    while (sqlite3_step(list) == SQLITE_ROW) {
        if (hours->count == room) {
            room = room ? room * 2 : 1024;
            hours->offices = realloc(hours->offices, (size_t)room * sizeof(Office));
        }
        Office* office = &hours->offices[hours->count++];
        memset(office, 0, sizeof *office);
        office->rid = sqlite3_column_int64(list, 0);
        readHours((const char*)sqlite3_column_text(list, 1), office);
    }
    sqlite3_finalize(list);
    sqlite3_close(handle);
    return hours;
}

void floorHoursFree(FloorHours* hours)
{
    if (hours)
        free(hours->offices);
    free(hours);
}

long floorHoursOpen(const FloorHours* hours, int weekday, int minute)
{
    long open = 0;
    for (long i = 0; i < hours->count; ++i) {
        const Office* office = &hours->offices[i];
        for (int span = 0; span < office->count[weekday]; ++span)
            if (office->begin[weekday][span] <= minute && minute < office->end[weekday][span]) {
                ++open;
                break;
            }
    }
    return open;
}
