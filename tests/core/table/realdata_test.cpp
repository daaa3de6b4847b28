// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace tasuki;
using namespace tasuki::table;

TEST_CASE("Every file of the real data is read as a table or refused with a sentence")
{
    const QString folder = qEnvironmentVariable("TASUKI_REAL_DATA");
    if (folder.isEmpty()) {
        WARN("skipped: TASUKI_REAL_DATA names no folder");
        return;
    }
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    int tables = 0;
    while (all.hasNext()) {
        const QString path = all.next();
        const QString name = QFileInfo(path).fileName();
        INFO(path.toStdString());
        const auto table = openTable(path);
        if (!table) {
            CHECK(table.error().message.contains(name));
            continue;
        }
        for (std::size_t sheet = 0; sheet < (*table)->sheets().size(); ++sheet) {
            std::vector<RowCopy> front;
            NoProgress progress;
            const auto read = readTable(
                **table, sheet,
                [&](const Row& row) {
                    if (front.size() < 40)
                        front.push_back(copyOf(row));
                    return true;
                },
                progress);
            if (!read) {
                CHECK(read.error().message.contains(name));
                continue;
            }
            ++tables;
            CHECK(read->complete);
            const auto header = proposeHeader(front);
            const bool figures = path.endsWith(QStringLiteral(".csv")) || path.endsWith(QStringLiteral(".xlsx"));
            if (qEnvironmentVariableIsSet("TASUKI_REAL_DATA_REPORT") && figures)
                WARN(name.toStdString() << " sheet " << sheet << ": " << read->rows << " rows, notes "
                                        << read->notes.size() << ", columns " << (header ? header->names.size() : 0)
                                        << ", header " << (header ? header->firstRow : 0) << " to "
                                        << (header ? header->lastRow : 0) << ", data from "
                                        << (header ? header->firstDataRow : 0));
        }
    }
    CHECK(tables > 0);
}
