// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codelist.h"
#include "base/result.h"
#include "store/schema.h"

namespace tasuki::store {

/// The word for a field in the language of the program.
[[nodiscard]] QString fieldLabel(const FieldInfo& field);

/// Reads what a person typed for a field: dates in every form of base/wareki.h, numbers in either width, one line where
/// the field has one. The error says what to type instead. Kinds that a subject gives its own text to (Terms, Hours) are
/// read as one line.
[[nodiscard]] Result<Value> readFieldText(const FieldInfo& field, const QString& typed);
/// Reads the words of codes, several apart by ・ or ; where `several` is set. The error names the words that may be typed.
[[nodiscard]] Result<Value> readCodeText(CodeList list, bool several, const QString& typed);
/// How a value is shown and typed again: dates in 和暦.
[[nodiscard]] QString showFieldText(const FieldInfo& field, const Value& value);

} // namespace tasuki::store
