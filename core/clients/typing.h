// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/fieldtext.h"

namespace tasuki::clients {

/// Reads what a person typed for a field of this subject: codes by their words, several apart by ・ or ;, partial dates
/// of illnesses, readings in katakana. The error says what to type instead.
[[nodiscard]] Result<store::Value> readTyped(const store::EntityInfo& entity, const store::FieldInfo& field, const QString& typed);
/// How a value is shown and typed again.
[[nodiscard]] QString showTyped(const store::EntityInfo& entity, const store::FieldInfo& field, const store::Value& value);

} // namespace tasuki::clients
