// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/value.h"

namespace tasuki::store {

QString displayText(const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return QString::number(*number);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'g', 12);
    if (const auto* text = std::get_if<std::string>(&value))
        return QString::fromStdString(*text);
    if (const auto* id = std::get_if<Uuid>(&value))
        return id->toString();
    return {};
}

} // namespace tasuki::store
