// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the floor's search documents, as plain C folds and joins them.
#ifndef TASUKI_BENCH_FLOORTEXT_H
#define TASUKI_BENCH_FLOORTEXT_H

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct
{
    const char* at;
    int size;
} Field;
typedef struct
{
    char* bytes;
    size_t size, room;
} Text;

static void grow(Text* text, size_t more)
{
    if (text->size + more <= text->room)
        return;
    text->room = (text->size + more) * 2;
    text->bytes = realloc(text->bytes, text->room);
}

/* A bare walk of the folding table; the few characters that fold to several stay as they are. */
static void appendFolded(Text* text, const uint16_t* table, Field field)
{
    const unsigned char* at = (const unsigned char*)field.at;
    const unsigned char* const end = at + field.size;
    grow(text, (size_t)field.size);
    unsigned char* out = (unsigned char*)text->bytes + text->size;
    while (at < end) {
        unsigned c = *at;
        int length = 1;
        if (c >= 0xe0 && c < 0xf0 && at + 2 < end) {
            c = (c & 15u) << 12 | (at[1] & 63u) << 6 | (at[2] & 63u);
            length = 3;
        } else if (c >= 0xc0 && c < 0xe0 && at + 1 < end) {
            c = (c & 31u) << 6 | (at[1] & 63u);
            length = 2;
        } else if (c >= 0xf0) {
            length = end - at < 4 ? (int)(end - at) : 4;
            memcpy(out, at, (size_t)length);
            out += length;
            at += length;
            continue;
        }
        at += length;
        const unsigned folded = table[c] > 1 ? table[c] : table[c] == 1 ? c : 0;
        if (folded == 0)
            continue;
        if (folded < 0x80) {
            *out++ = (unsigned char)folded;
        } else if (folded < 0x800) {
            *out++ = (unsigned char)(0xc0 | folded >> 6);
            *out++ = (unsigned char)(0x80 | (folded & 63));
        } else {
            *out++ = (unsigned char)(0xe0 | folded >> 12);
            *out++ = (unsigned char)(0x80 | (folded >> 6 & 63));
            *out++ = (unsigned char)(0x80 | (folded & 63));
        }
    }
    text->size = (size_t)(out - (unsigned char*)text->bytes);
}

static int occurs(const char* text, size_t size, const char* part, size_t length)
{
    const char* const end = text + size;
    while ((size_t)(end - text) >= length) {
        text = memchr(text, part[0], (size_t)(end - text) - length + 1);
        if (!text)
            return 0;
        if (memcmp(text, part, length) == 0)
            return 1;
        ++text;
    }
    return 0;
}

/* Appends a text to the document unless it occurs in it. */
static void addText(Text* document, const uint16_t* table, Field field, int digitsOnly)
{
    if (field.size == 0)
        return;
    const size_t begin = document->size;
    grow(document, (size_t)field.size + 1);
    document->bytes[document->size++] = '\x1f';
    appendFolded(document, table, field);
    char* const added = document->bytes + begin + 1;
    if (digitsOnly) {
        char* out = added;
        for (char* at = added; at < document->bytes + document->size; ++at)
            if (*at >= '0' && *at <= '9')
                *out++ = *at;
        document->size = (size_t)(out - document->bytes);
    }
    const size_t length = document->size - begin - 1;
    if (length == 0 || occurs(document->bytes, begin, added, length))
        document->size = begin;
}

#endif
