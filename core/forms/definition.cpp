// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition.h"

#include "forms/definitionreader.h"
#include "forms/words.h"

#include <algorithm>

namespace tasuki::forms {

const Option* Field::option(const QString& code) const
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option& known) { return known.code == code; });
    return found == options.end() ? nullptr : &*found;
}

const Field* Definition::field(const QString& id) const
{
    for (const Section& section : sections)
        for (const Field& known : section.fields)
            if (known.id == id)
                return &known;
    return nullptr;
}

std::vector<const Field*> Definition::fields() const
{
    std::vector<const Field*> all;
    for (const Section& section : sections)
        for (const Field& known : section.fields)
            all.push_back(&known);
    return all;
}

const Section* Definition::sectionOf(const QString& id) const
{
    for (const Section& section : sections)
        for (const Field& known : section.fields)
            if (known.id == id)
                return &section;
    return nullptr;
}

bool Definition::holdsOn(QDate day) const
{
    return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
}

Result<Definition> parseDefinition(const QByteArray& json)
{
    Definition definition;
    DefinitionReader reader(json);
    const auto problems = reader.read(definition);
    if (problems.empty())
        return definition;
    if (reader.isNewer())
        return fail(Error::Code::Newer, FormWords::tr("This form was made for a newer Tasuki. Nothing was changed. Update Tasuki on this PC, "
                                                      "then take the form in again."));
    const QString where = problems.front().where.isEmpty() ? QString() : problems.front().where + QStringLiteral(": ");
    return fail(Error::Code::Unreadable,
                FormWords::tr("This is no form that Tasuki can use (%1). Nothing was changed. Ask whoever made it for a sound one.")
                    .arg(where + problems.front().what));
}

std::vector<Problem> checkDefinition(const QByteArray& json, Definition& out)
{
    return DefinitionReader(json).read(out);
}

} // namespace tasuki::forms
