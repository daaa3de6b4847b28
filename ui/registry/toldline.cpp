// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/toldline.h"

#include "base/wareki.h"
#include "registry/facilitymodel.h"

#include <QCoreApplication>

namespace tasuki::ui {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ToldWords
{
    Q_DECLARE_TR_FUNCTIONS(ToldWords)
};

} // namespace

Mark markOf(registry::Freshness freshness)
{
    switch (freshness) {
    case registry::Freshness::Fresh:
        return Mark::Fresh;
    case registry::Freshness::Aging:
        return Mark::Aging;
    case registry::Freshness::Old:
        return Mark::Old;
    case registry::Freshness::Never:
        break;
    }
    return Mark::Unverified;
}

MarkLabel* toldLine(registry::Freshness freshness, const QDate& on, const QDate& today, const QString& by)
{
    QStringList parts{on.isValid() ? ageInWords(on, today) : ToldWords::tr("day not noted")};
    if (!by.isEmpty())
        parts << ToldWords::tr("told by %1").arg(by);
    auto* line = new MarkLabel(markOf(freshness), parts.join(QStringLiteral("・")), Role::Small);
    line->setInk(Ink::Text2);
    if (on.isValid())
        line->setToolTip(wareki::formatWarekiWithWeekday(on));
    return line;
}

} // namespace tasuki::ui
