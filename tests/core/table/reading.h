// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/header.h"
#include "table/table.h"
#include "testing/testing.h"

#include <string>
#include <vector>

namespace tasuki::table {

/// A table read to its end.
struct ReadTable
{
    std::vector<RowCopy> rows;
    std::vector<std::int64_t> hidden; ///< numbers of the hidden rows
    Summary summary;

    /// All texts with `|` between cells and a line end after each row, its number in front.
    [[nodiscard]] std::string text() const
    {
        std::string all;
        for (const RowCopy& row : rows) {
            all += std::to_string(row.number) + ":";
            for (const std::string& cell : row.cells)
                all += " " + cell + " |";
            all += "\n";
        }
        return all;
    }
};

[[nodiscard]] inline Result<ReadTable> readSheet(const Table& table, std::size_t sheet = 0)
{
    ReadTable read;
    NoProgress progress;
    auto summary = readTable(
        table, sheet,
        [&](const Row& row) {
            read.rows.push_back(copyOf(row));
            if (row.hidden)
                read.hidden.push_back(row.number);
            return true;
        },
        progress);
    if (!summary)
        return tl::unexpected<Error>(summary.error());
    read.summary = std::move(*summary);
    return read;
}

[[nodiscard]] inline Result<ReadTable> readBytes(const QByteArray& bytes, const Limits& limits = {})
{
    const auto table = openTable(bytes, QStringLiteral("表.xlsx"), limits);
    if (!table)
        return tl::unexpected<Error>(table.error());
    return readSheet(**table);
}

/// The value of what has to succeed.
[[nodiscard]] inline ReadTable mustRead(const Result<ReadTable>& read)
{
    INFO((read ? std::string() : (read.error().message + read.error().detail).toStdString()));
    REQUIRE(read);
    return *read;
}

/// Checks that it is refused with a sentence that names the file, and what the log is told.
inline void checkRefused(const Result<ReadTable>& read, const QString& detail = {})
{
    REQUIRE_FALSE(read);
    CHECK(read.error().message.contains(QStringLiteral("表.xlsx")));
    CHECK(read.error().message.contains(QStringLiteral("othing was changed")));
    INFO(read.error().detail.toStdString());
    CHECK(read.error().detail.contains(detail));
}

} // namespace tasuki::table
