// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace tasuki::store {

/// The value of one cell, as it lies in the data file and travels in a pack: nothing, a whole number, a real number,
/// UTF-8 text or the id of a row. Empty text and nothing are the same, so that "never filled" has one form.
using Value = std::variant<std::monostate, std::int64_t, double, std::string, Uuid>;

[[nodiscard]] inline Value toValue(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text.toStdString());
}
[[nodiscard]] inline Value toValue(const std::optional<std::int64_t>& number)
{
    return number ? Value(*number) : Value();
}
[[nodiscard]] inline Value toValue(const std::optional<double>& number)
{
    return number ? Value(*number) : Value();
}
/// Dates lie as ISO 8601 text.
[[nodiscard]] inline Value toValue(const QDate& date)
{
    return date.isValid() ? Value(date.toString(Qt::ISODate).toStdString()) : Value();
}
template <class Tag> [[nodiscard]] Value toValue(const Id<Tag>& id)
{
    return id.isNil() ? Value() : Value(id.uuid);
}

/// A value of the wrong kind reads as nothing: the engine keeps what it was given, the entity shows what it understands.
inline void fromValue(const Value& value, QString& out)
{
    const auto* text = std::get_if<std::string>(&value);
    out = text ? QString::fromStdString(*text) : QString();
}
inline void fromValue(const Value& value, std::optional<std::int64_t>& out)
{
    const auto* number = std::get_if<std::int64_t>(&value);
    out = number ? std::optional(*number) : std::nullopt;
}
inline void fromValue(const Value& value, std::optional<double>& out)
{
    if (const auto* real = std::get_if<double>(&value))
        out = *real;
    else if (const auto* whole = std::get_if<std::int64_t>(&value))
        out = static_cast<double>(*whole);
    else
        out.reset();
}
inline void fromValue(const Value& value, QDate& out)
{
    const auto* text = std::get_if<std::string>(&value);
    out = text ? QDate::fromString(QString::fromStdString(*text), Qt::ISODate) : QDate();
}
template <class Tag> void fromValue(const Value& value, Id<Tag>& out)
{
    const auto* id = std::get_if<Uuid>(&value);
    out.uuid = id ? *id : Uuid();
}

/// For lists, history and JSON: numbers in plain digits, ids in their 36-character form, nothing as empty text.
[[nodiscard]] QString displayText(const Value& value);

} // namespace tasuki::store
