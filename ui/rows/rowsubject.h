// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codelist.h"
#include "base/result.h"
#include "store/schema.h"

#include <functional>

namespace tasuki::ui {

/// How the rows of a subject are shown and typed; what is typed is written by the subject itself.
struct RowSubject
{
    std::function<CodeList(std::string_view entity, std::string_view field)> codes;
    std::function<bool(std::string_view entity, std::string_view field)> several;
    std::function<QString(const store::EntityInfo&, const store::FieldInfo&, const store::Value&)> show;
    std::function<Result<bool>(const store::EntityInfo&, const Uuid& row, std::string_view field, const QString& typed)> set;
    std::function<Result<void>(const store::EntityInfo&, const Uuid& row)> remove;
    /// How the word of a code is read, so that it is found before it is converted; may be missing.
    std::function<QString(std::string_view entity, std::string_view field, const char* code)> reading = {};
};

} // namespace tasuki::ui
