// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sources.h"

#include "registry/officialcells.h"

#include <array>

namespace tasuki::store {

using registry::Mapping;
using registry::Source;
using enum FieldKind;

template <> const EntityInfo& describe<Source>()
{
    static const std::array fields{
        field<&Source::code>("code", QT_TRANSLATE_NOOP("field", "Source"), Code, Scope::Public),
        field<&Source::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Public),
        field<&Source::edition>("edition", QT_TRANSLATE_NOOP("field", "Edition"), Date, Scope::Public),
    };
    static const EntityInfo info{"source", QT_TRANSLATE_NOOP("entity", "Source"), fields};
    return info;
}

template <> const EntityInfo& describe<Mapping>()
{
    static const std::array fields{
        field<&Mapping::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Professionals),
        field<&Mapping::signature>("signature", QT_TRANSLATE_NOOP("field", "Columns"), Lines, Scope::Professionals),
        field<&Mapping::layout>("layout", QT_TRANSLATE_NOOP("field", "Mapping"), Lines, Scope::Professionals),
    };
    static const EntityInfo info{"mapping", QT_TRANSLATE_NOOP("entity", "Mapping of columns"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::registry {

Uuid sourceId(std::string_view code)
{
    return officialId("source/" + std::string(code));
}

Uuid mappingId(std::string_view signature)
{
    return officialId("mapping/" + std::string(signature));
}

} // namespace tasuki::registry
