// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/clipboardtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace tasuki::ui {

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
               cell.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br style=\"mso-data-placement:same-cell\">")) +
               QStringLiteral("</%1>").arg(QLatin1String(tag));
    }
    return row + QStringLiteral("</tr>");
}

} // namespace

void copyTable(const QStringList& headings, const QList<QStringList>& rows)
{
    QString text = tabbed(headings);
    QString html = QStringLiteral("<table>") + htmlRow(headings, "th");
    for (const QStringList& row : rows) {
        text += tabbed(row);
        html += htmlRow(row, "td");
    }
    auto* data = new QMimeData;
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>"));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace tasuki::ui
