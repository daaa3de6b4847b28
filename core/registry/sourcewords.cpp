// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sourcewords.h"

#include "registry/sources.h"

#include <QCoreApplication>

namespace tasuki::registry {

QString sourceInWords(const FacilityDetail::Source& source)
{
    if (!source.list.isEmpty())
        return source.list;
    if (source.source.isEmpty())
        return QCoreApplication::translate("source", "Registered by people");
    if (source.source.toStdString() == careSource)
        return QCoreApplication::translate("source", "Care service information (ministry)");
    const QString own = QStringLiteral("list:");
    return source.source.startsWith(own) ? source.source.mid(own.size()) : source.source;
}

} // namespace tasuki::registry
