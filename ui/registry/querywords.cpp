// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/querywords.h"

#include "registry/resourcespage.h"

#include <QLocale>

#include <algorithm>

namespace tasuki::ui {

using registry::Query;
using registry::QueryPart;

QString queryInWords(const Query& query)
{
    QStringList words;
    for (const QueryPart& part : query.parts)
        words << (part.kind == QueryPart::Kind::Place ? ResourcesPage::tr("nearest to %1").arg(part.label) : part.label);
    // Who is open is true only at its time.
    if (query.openAt)
        words << ResourcesPage::tr("open %1/%2 %3")
                     .arg(query.openAt->date().month())
                     .arg(query.openAt->date().day())
                     .arg(query.openAt->toString(QStringLiteral("H:mm")));
    return words.isEmpty() ? ResourcesPage::tr("All") : words.join(QStringLiteral("・"));
}

std::pair<QString, QString> nothingFound(const Query& query, bool empty)
{
    if (empty)
        return {ResourcesPage::tr("No resources yet"),
                ResourcesPage::tr("Drop the ministry's CSV files onto this window, or register a resource.")};
    const bool opening = query.openAt || std::any_of(query.parts.begin(), query.parts.end(), [](const QueryPart& part) {
                             return part.kind == QueryPart::Kind::OpenNow || part.kind == QueryPart::Kind::OpenToday;
                         });
    if (opening)
        return {ResourcesPage::tr("None of these is known to be open then"),
                ResourcesPage::tr("Those whose hours nobody wrote down are not shown. Take the filter off, or ask for another time.")};
    return {ResourcesPage::tr("Nothing fits all words"), ResourcesPage::tr("Leave out a word, or take a reading back with ✕.")};
}

} // namespace tasuki::ui
