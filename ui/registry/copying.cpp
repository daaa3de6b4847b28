// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/copying.h"

#include "registry/exporting.h"
#include "store/accesslog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

QString tabbed(const QStringList& cells)
{
    QStringList out;
    for (QString cell : cells) {
        // Excel reads a quoted cell as one, whatever line breaks or tabs it holds.
        static const QString special = QStringLiteral("\t\n\r\"");
        if (std::any_of(cell.begin(), cell.end(), [](QChar c) { return special.contains(c); }))
            cell = QLatin1Char('"') + cell.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        out << cell;
    }
    return out.join(QLatin1Char('\t')) + QStringLiteral("\r\n");
}

QString htmlRow(const QStringList& cells, const char* tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        // Excel's own mark for text: without it 0170100018 and 1-2 become a number and a date.
        row += QStringLiteral("<%1 style=\"mso-number-format:'\\@'\">").arg(QLatin1String(tag)) +
               cell.toHtmlEscaped().replace(QLatin1Char('\n'),
                                            QStringLiteral("<br style=\"mso-data-placement:same-cell\">")) +
               QStringLiteral("</%1>").arg(QLatin1String(tag));
    }
    return row + QStringLiteral("</tr>");
}

} // namespace

Result<std::size_t> copyFacilities(Session& session, const std::vector<Id<Facility>>& facilities)
{
    const ExportRequest request{store::Scope::Public,
                                {"facility.name", "facility.kana", "service.kind", "facility.category",
                                 "facility.phone", "facility.fax", "facility.postal_code", "facility.address",
                                 "facility.building", "facility.office_number"},
                                false,
                                {}};
    NoProgress progress;
    auto made = exportFacilities(session.registry(), facilities, request, progress);
    if (!made)
        return tl::unexpected<Error>(made.error());
    QStringList headings;
    for (const auto& column : made->table.columns)
        headings << column.heading;
    QString text = tabbed(headings);
    QString html = QStringLiteral("<table>") + htmlRow(headings, "th");
    for (const QStringList& row : made->table.rows) {
        text += tabbed(row);
        html += htmlRow(row, "td");
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(data);
    if (auto logged = store::logAccess(session.store(), QStringLiteral("copy"), "facility", Uuid(),
                                       QString::number(made->table.rows.size()));
        !logged)
        return tl::unexpected<Error>(logged.error());
    return made->table.rows.size();
}

} // namespace tasuki::ui
