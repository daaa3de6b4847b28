// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tasuki::text {

/// Variants of kanji that people use for each other, mostly in names: pairs of one variant and the form it folds to,
/// separated by spaces. A form that is folded to is nowhere a variant itself.
///
/// Source: the table of old forms attached to the 常用漢字表 and 人名用漢字 lists, and variants common in names of
/// people and places. Compatibility ideographs (U+F900–U+FAFF) are not here: Unicode decomposes them itself.
[[nodiscard]] std::u32string_view kanjiVariantPairs();

} // namespace tasuki::text
