// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tokenizer.h"

#include "store/failure.h"
#include "store/statement.h"

#include <sqlite3.h>

namespace tasuki::store {

namespace {

using Emit = int (*)(void*, int, const char*, int, int, int);

int characterLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

bool isDigit(const char* text, int length, int at)
{
    return at >= 0 && at < length && text[at] >= '0' && text[at] <= '9';
}

/// The end of the character at `at`, never past the text even where its last character is cut.
int endOf(const char* text, int length, int at)
{
    const int end = at + characterLength(text[at]);
    return end < length ? end : length;
}

int emitGrams(Fts5Tokenizer*, void* context, int flags, const char* text, int length, Emit emit)
{
    const bool query = (flags & FTS5_TOKENIZE_QUERY) != 0;
    for (int at = 0; at < length;) {
        const int next = endOf(text, length, at);
        if (next >= length || text[at] == textSeparator || text[next] == textSeparator) {
            at = next;
            continue;
        }
        int end = endOf(text, length, next);
        if (isDigit(text, length, at) && isDigit(text, length, next)) {
            if (isDigit(text, length, next + 1))
                end = next + 2;
            else if (query && end >= length && isDigit(text, length, at - 1)) {
                // The last two digits of a query: in the text more digits may follow, and the triple before covers them.
                at = next;
                continue;
            }
        }
        if (const int code = emit(context, 0, text + at, end - at, at, end); code != SQLITE_OK)
            return code;
        at = next;
    }
    return SQLITE_OK;
}

int createTokenizer(void*, const char**, int, Fts5Tokenizer** out)
{
    // The tokenizer holds no state; FTS5 only wants a pointer that is not null.
    static int nothing = 0;
    *out = reinterpret_cast<Fts5Tokenizer*>(&nothing);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer*) {}

} // namespace

void registerTokenizer(sqlite3* handle)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
        sqlite3_finalize(statement);
    }
    if (!api)
        throwSqlite(handle, code == SQLITE_OK ? SQLITE_ERROR : code, "this SQLite has no FTS5");
    fts5_tokenizer grams{createTokenizer, deleteTokenizer, emitGrams};
    code = api->xCreateTokenizer(api, "tasuki_gram", nullptr, &grams, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(handle, code, "register tokenizer");
}

} // namespace tasuki::store
