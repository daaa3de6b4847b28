// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "floortext.h"

#include <sqlite3.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    Municipality,
    Number,
    Prefecture,
    City,
    Name,
    Kana,
    Service,
    Address,
    Building,
    Latitude,
    Longitude,
    Phone,
    Fax,
    CorporateNumber,
    Corporation,
    Office,
    Days,
    DaysNote,
    Capacity,
    Url,
    Inclusive,
    CareStandard,
    DisabilityStandard,
    Remarks,
    Columns
};

typedef struct
{
    Field fields[Columns];
    int kind;
    long order;
} Row;
typedef struct
{
    Row* rows;
    size_t count, room;
} Rows;
typedef struct
{
    uint64_t a, b;
} Key;

/* --- reading ------------------------------------------------------------------------------------------------------ */

static char* readFile(const char* path, size_t* size)
{
    FILE* file = fopen(path, "rb");
    if (!file)
        return NULL;
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    char* bytes = malloc(*size + 1);
    if (fread(bytes, 1, *size, file) != *size)
        *size = 0;
    bytes[*size] = '\n';
    fclose(file);
    return bytes;
}

static Row* addRow(Rows* rows)
{
    if (rows->count == rows->room) {
        rows->room = rows->room ? rows->room * 2 : 4096;
        rows->rows = realloc(rows->rows, rows->room * sizeof(Row));
    }
    Row* row = &rows->rows[rows->count++];
    memset(row, 0, sizeof *row);
    row->order = (long)rows->count;
    return row;
}

/* Doubled quotes are undone in place: the text only becomes shorter. */
static char* readField(char* at, const char* end, Field* field)
{
    if (*at != '"') {
        field->at = at;
        while (at < end && *at != ',' && *at != '\n' && *at != '\r')
            ++at;
        field->size = (int)(at - field->at);
        return at;
    }
    char* out = ++at;
    field->at = out;
    while (at < end) {
        if (*at == '"') {
            if (at + 1 >= end || at[1] != '"')
                break;
            ++at;
        }
        *out++ = *at++;
    }
    field->size = (int)(out - field->at);
    return at < end ? at + 1 : at;
}

static void readRows(char* at, size_t size, Rows* rows)
{
    char* const end = at + size;
    int header = 1;
    Field lastKind = {"", -1};
    int kind = -1;
    if (size >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0)
        at += 3;
    while (at < end) {
        Row* row = addRow(rows);
        for (int column = 0;; ++column) {
            Field spare;
            at = readField(at, end, column < Columns ? &row->fields[column] : &spare);
            if (at >= end || *at != ',')
                break;
            ++at;
        }
        while (at < end && (*at == '\r' || *at == '\n'))
            ++at;
        const Field* name = &row->fields[Service];
        if (header || name->size == 0) {
            --rows->count;
            header = 0;
            continue;
        }
        if (name->size != lastKind.size || memcmp(name->at, lastKind.at, (size_t)name->size) != 0) {
            kind = floorKind(name->at, (size_t)name->size);
            lastKind = *name;
        }
        row->kind = kind;
        if (kind < 0)
            --rows->count;
    }
}

static int compareRows(const void* first, const void* second)
{
    const Row* a = *(const Row* const*)first;
    const Row* b = *(const Row* const*)second;
    const Field* x = &a->fields[Office];
    const Field* y = &b->fields[Office];
    const int common = memcmp(x->at, y->at, (size_t)(x->size < y->size ? x->size : y->size));
    if (common != 0)
        return common;
    if (x->size != y->size)
        return x->size - y->size;
    return a->kind != b->kind ? a->kind - b->kind : a->order < b->order ? -1 : 1;
}

/* --- writing ------------------------------------------------------------------------------------------------------ */

static Key keyOf(const char* prefix, Field field, int kind)
{
    Key key = {0x243f6a8885a308d3u, 0x13198a2e03707344u};
    const size_t length = strlen(prefix);
    for (size_t i = 0; i < length + (size_t)field.size; ++i) {
        const unsigned char c = (unsigned char)(i < length ? prefix[i] : field.at[i - length]);
        key.a = (key.a ^ c) * 0x100000001b3u;
        key.b = (key.b ^ c) * 0x9e3779b97f4a7c15u;
    }
    key.a = (key.a ^ (uint64_t)(kind + 1)) * 0x9e3779b97f4a7c15u;
    key.a ^= key.a >> 29;
    key.b = (key.b ^ (uint64_t)(kind + 1)) * 0x100000001b3u;
    key.b ^= key.b >> 31;
    return key;
}

/* A set of keys with open addressing. */
typedef struct
{
    Key* keys;
    size_t count, room;
} Keys;

static int insertKey(Keys* keys, Key key)
{
    if (keys->count * 2 >= keys->room) {
        Keys larger = {NULL, 0, keys->room ? keys->room * 2 : 8192};
        larger.keys = calloc(larger.room, sizeof(Key));
        for (size_t i = 0; i < keys->room; ++i)
            if (keys->keys[i].a)
                insertKey(&larger, keys->keys[i]);
        free(keys->keys);
        *keys = larger;
    }
    size_t at = (size_t)key.a & (keys->room - 1);
    for (; keys->keys[at].a; at = (at + 1) & (keys->room - 1))
        if (keys->keys[at].a == key.a && keys->keys[at].b == key.b)
            return 0;
    keys->keys[at] = key;
    ++keys->count;
    return 1;
}

static void bindText(sqlite3_stmt* statement, int position, Field field)
{
    if (field.size > 0)
        sqlite3_bind_text(statement, position, field.at, field.size, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, position);
}

static void bindReal(sqlite3_stmt* statement, int position, double value)
{
    if (value != 0)
        sqlite3_bind_double(statement, position, value);
    else
        sqlite3_bind_null(statement, position);
}

static int run(sqlite3_stmt* statement)
{
    const int code = sqlite3_step(statement);
    sqlite3_reset(statement);
    return code == SQLITE_DONE;
}

static double degrees(Field field)
{
    char buffer[32] = "";
    memcpy(buffer, field.at, field.size < 31 ? (size_t)field.size : 31);
    return strtod(buffer, NULL);
}

static int64_t digest(const Row* row)
{
    uint64_t hash = 1;
    for (int column = 0; column < Columns; ++column) {
        const char* at = row->fields[column].at;
        int left = row->fields[column].size;
        for (; left >= 8; left -= 8, at += 8) {
            uint64_t word;
            memcpy(&word, at, 8);
            hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
            hash ^= hash >> 29;
        }
        for (; left > 0; --left)
            hash = (hash ^ (unsigned char)*at++) * 0x9e3779b97f4a7c15u;
    }
    return (int64_t)hash;
}

enum { OrganizationRow, FacilityRow, ServiceRow, DocumentRow, GramRow, PlaceRow, Statements };

static const char* const statementSql[Statements] = {
    "INSERT INTO organization(id,change,deleted,digest,corporate_number,name) VALUES(?1,1,0,1,?2,?3)",
    "INSERT INTO "
    "facility(id,change,deleted,digest,office_number,name,kana,municipality,prefecture,city,address,building,"
    "latitude,longitude,phone,fax,url,organization) VALUES(?1,1,0,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16)",
    "INSERT INTO "
    "service(id,change,deleted,digest,facility,kind,municipality,name,kana,address,building,latitude,longitude,"
    "phone,fax,url,capacity,days,days_note,inclusive,care_standard,disability_standard,remarks) "
    "VALUES(?1,1,0,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21)",
    "INSERT INTO facility_document VALUES(?1,?2,?3)",
    "INSERT INTO facility_gram(rowid,text) VALUES(?1,?2)",
    "INSERT INTO facility_place VALUES(?1,?2,?2,?3,?3)",
};

static int writeFacility(sqlite3* database, sqlite3_stmt** all, Row** rows, size_t count, Keys* organizations,
                         Text* document, Text* sort, const uint16_t* table)
{
    static const int facilityColumns[] = {Office, Name, Kana, Municipality, Prefecture, City, Address, Building};
    static const int serviceColumns[] = {Municipality, Name, Kana, Address, Building};
    const Field* lead = rows[0]->fields;
    int good = 1;
    Key organization = {0, 0};
    if (lead[CorporateNumber].size || lead[Corporation].size) {
        organization = keyOf("organization", lead[CorporateNumber].size ? lead[CorporateNumber] : lead[Corporation], 0);
        if (insertKey(organizations, organization)) {
            sqlite3_bind_blob(all[OrganizationRow], 1, &organization, 16, SQLITE_STATIC);
            bindText(all[OrganizationRow], 2, lead[CorporateNumber]);
            bindText(all[OrganizationRow], 3, lead[Corporation]);
            good &= run(all[OrganizationRow]);
        }
    }
    const Key id = keyOf("facility", lead[Office], 0);
    const double latitude = degrees(lead[Latitude]);
    const double longitude = degrees(lead[Longitude]);
    sqlite3_stmt* facility = all[FacilityRow];
    sqlite3_bind_blob(facility, 1, &id, 16, SQLITE_STATIC);
    sqlite3_bind_int64(facility, 2, digest(rows[0]));
    for (int i = 0; i < 8; ++i)
        bindText(facility, 3 + i, lead[facilityColumns[i]]);
    bindReal(facility, 11, latitude);
    bindReal(facility, 12, longitude);
    bindText(facility, 13, lead[Phone]);
    bindText(facility, 14, lead[Fax]);
    bindText(facility, 15, lead[Url]);
    if (organization.a)
        sqlite3_bind_blob(facility, 16, &organization, 16, SQLITE_STATIC);
    else
        sqlite3_bind_null(facility, 16);
    good &= run(facility);
    const sqlite3_int64 rid = sqlite3_last_insert_rowid(database);

    document->size = 0;
    addText(document, table, lead[Name], 0);
    addText(document, table, lead[Kana], 0);
    addText(document, table, lead[Address], 0);
    addText(document, table, lead[City], 0);
    addText(document, table, lead[Building], 0);
    addText(document, table, lead[Corporation], 0);
    addText(document, table, lead[Phone], 1);
    addText(document, table, lead[Fax], 1);
    addText(document, table, lead[Office], 0);
    for (size_t i = 0; i < count; ++i) {
        const Row* row = rows[i];
        const Field* fields = row->fields;
        const char* code = floorKindCode(row->kind);
        const Key serviceId = keyOf("service", fields[Office], row->kind + 1);
        sqlite3_stmt* service = all[ServiceRow];
        sqlite3_bind_blob(service, 1, &serviceId, 16, SQLITE_STATIC);
        sqlite3_bind_int64(service, 2, digest(row));
        sqlite3_bind_blob(service, 3, &id, 16, SQLITE_STATIC);
        sqlite3_bind_text(service, 4, code, 3, SQLITE_STATIC);
        for (int c = 0; c < 5; ++c)
            bindText(service, 5 + c, fields[serviceColumns[c]]);
        bindReal(service, 10, degrees(fields[Latitude]));
        bindReal(service, 11, degrees(fields[Longitude]));
        bindText(service, 12, fields[Phone]);
        bindText(service, 13, fields[Fax]);
        bindText(service, 14, fields[Url]);
        const int capacity = (int)degrees(fields[Capacity]);
        if (capacity > 0)
            sqlite3_bind_int(service, 15, capacity);
        else
            sqlite3_bind_null(service, 15);
        bindText(service, 16, fields[Days]);
        bindText(service, 17, fields[DaysNote]);
        for (int c = 0; c < 4; ++c)
            bindText(service, 18 + c, fields[Inclusive + c]);
        good &= run(service);
        addText(document, table, fields[Name], 0);
        addText(document, table, fields[Kana], 0);
        addText(document, table, fields[Phone], 1);
    }
    sort->size = 0;
    appendFolded(sort, table, lead[Kana].size ? lead[Kana] : lead[Name]);
    sqlite3_bind_int64(all[DocumentRow], 1, rid);
    sqlite3_bind_text(all[DocumentRow], 2, document->bytes, (int)document->size, SQLITE_STATIC);
    sqlite3_bind_blob(all[DocumentRow], 3, sort->bytes, (int)sort->size, SQLITE_STATIC);
    good &= run(all[DocumentRow]);
    sqlite3_bind_int64(all[GramRow], 1, rid);
    sqlite3_bind_text(all[GramRow], 2, document->bytes, (int)document->size, SQLITE_STATIC);
    good &= run(all[GramRow]);
    if (latitude != 0 && longitude != 0) {
        sqlite3_bind_int64(all[PlaceRow], 1, rid);
        sqlite3_bind_int64(all[PlaceRow], 2, (sqlite3_int64)lround(latitude * 1e6));
        sqlite3_bind_int64(all[PlaceRow], 3, (sqlite3_int64)lround(longitude * 1e6));
        good &= run(all[PlaceRow]);
    }
    return good;
}

long floorImport(const char* path, const char* const* files, int count)
{
    Rows rows = {NULL, 0, 0};
    char** texts = calloc((size_t)count, sizeof(char*));
    for (int i = 0; i < count; ++i) {
        size_t size = 0;
        texts[i] = readFile(files[i], &size);
        if (texts[i])
            readRows(texts[i], size, &rows);
    }
    Row** order = malloc((rows.count + 1) * sizeof(Row*));
    for (size_t i = 0; i < rows.count; ++i)
        order[i] = &rows.rows[i];
    qsort(order, rows.count, sizeof(Row*), compareRows);

    sqlite3* database = floorOpen(path);
    sqlite3_stmt* all[Statements] = {NULL};
    int good = database != NULL;
    for (int i = 0; i < Statements && good; ++i)
        good = sqlite3_prepare_v3(database, statementSql[i], -1, SQLITE_PREPARE_PERSISTENT, &all[i], NULL) == SQLITE_OK;
    Keys organizations = {NULL, 0, 0};
    Text document = {NULL, 0, 0};
    Text sort = {NULL, 0, 0};
    const uint16_t* table = floorFoldTable();
    long services = 0;
    if (good)
        good =
            sqlite3_exec(database,
                         "BEGIN IMMEDIATE; INSERT INTO change(id,at,author,device,kind,words) VALUES(zeroblob(16),0,'',"
                         "zeroblob(16),1,'')",
                         NULL, NULL, NULL) == SQLITE_OK;
    for (size_t first = 0; good && first < rows.count;) {
        size_t kept = first + 1;
        size_t next = first + 1;
        for (; next < rows.count; ++next) {
            const Field* a = &order[first]->fields[Office];
            const Field* b = &order[next]->fields[Office];
            if (a->size != b->size || memcmp(a->at, b->at, (size_t)a->size) != 0)
                break;
            if (order[next]->kind != order[kept - 1]->kind)
                order[kept++] = order[next];
        }
        services += (long)(kept - first);
        good = writeFacility(database, all, order + first, kept - first, &organizations, &document, &sort, table);
        first = next;
    }
    if (good)
        good = sqlite3_exec(database, "COMMIT", NULL, NULL, NULL) == SQLITE_OK;
    if (!good)
        fprintf(stderr, "floor: %s\n", database ? sqlite3_errmsg(database) : "cannot open");
    for (int i = 0; i < Statements; ++i)
        sqlite3_finalize(all[i]);
    sqlite3_close(database);
    for (int i = 0; i < count; ++i)
        free(texts[i]);
    free(texts);
    free(order);
    free(rows.rows);
    free(organizations.keys);
    free(document.bytes);
    free(sort.bytes);
    return good ? services : -1;
}
