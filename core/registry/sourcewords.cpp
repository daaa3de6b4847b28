// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sourcewords.h"

#include "registry/sources.h"

#include <QCoreApplication>

namespace tasuki::registry {

QString sourceInWords(const QString& code)
{
    if (code.isEmpty())
        return QCoreApplication::translate("source", "Registered by people");
    if (code.toStdString() == careSource)
        return QCoreApplication::translate("source", "Care service information (ministry)");
    return code;
}

} // namespace tasuki::registry
