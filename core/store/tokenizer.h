// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tasuki::store {

/// Between two texts of one document: no token spans it.
inline constexpr char textSeparator = '\x1f';

/// Registers the FTS5 tokenizer of the search index on a connection; it expects folded text (base/fold.h).
///
/// `tasuki_gram` emits overlapping pairs of characters, so that words of two and more characters are found anywhere in
/// a text as phrases; unicode61 swallows whole runs of kanji and trigram finds nothing for two characters. Inside runs
/// of three and more digits it emits triples: pairs of digits occur in a third of all rows, which makes a fragment of
/// a telephone number slow to find. Words of one character are not its business, see CharIndex.
void registerTokenizer(sqlite3* handle);

} // namespace tasuki::store
