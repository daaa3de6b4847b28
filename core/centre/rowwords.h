// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"

namespace tasuki {

/// What people call the rows, fields and values of any subject: for lists that hold rows of all of them, such as what other
/// centres send. Those of clients are only told while the client data is open.
class RowWords
{
public:
    explicit RowWords(Centre& centre) : m_centre(centre) {}

    /// The name of the row; where it has none, what kind of row it is.
    [[nodiscard]] QString name(const store::EntityInfo& entity, const Uuid& row) const;
    /// 事業所, 人, 会議.
    [[nodiscard]] static QString kind(const store::EntityInfo& entity);
    /// The word of the field; of the field that says whether the row lives, a word for that.
    [[nodiscard]] static QString field(const store::EntityInfo& entity, std::string_view field);
    /// The value as it is read: dates in 和暦, codes by their words, other rows by their names. Empty for nothing.
    [[nodiscard]] QString value(const store::EntityInfo& entity, std::string_view field, const store::Value& value) const;
    /// Reads what a person typed for a field. Errors: Usage, with what to type instead, also for fields that are no text.
    [[nodiscard]] static Result<store::Value> read(const store::EntityInfo& entity, std::string_view field, const QString& typed);
    /// Whether a value of the field can be typed.
    [[nodiscard]] static bool canType(const store::EntityInfo& entity, std::string_view field);

private:
    Centre& m_centre;
};

} // namespace tasuki
