// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/limits.h"

#include "table/words.h"

namespace tasuki::table {

void addNote(Summary& summary, std::int64_t row, int column, const QString& sentence)
{
    constexpr std::size_t most = 100;
    if (summary.notes.size() < most)
        summary.notes.push_back({row, column, sentence});
    else
        ++summary.moreNotes;
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(u'A' + (column - 1) % 26));
    return name;
}

Error tooManyRows(const QString& file, std::int64_t limit)
{
    return {
        Error::Code::Unreadable,
        TableWords::tr(
            "%1 has more than %2 rows. Nothing was changed. Keep only the rows you need, save the file and choose it "
            "again.")
            .arg(file)
            .arg(limit),
        {}};
}

Error tooManyColumns(const QString& file, std::int64_t row, int limit)
{
    return {Error::Code::Unreadable,
            TableWords::tr(
                "Row %2 of %1 has more than %3 columns. Nothing was changed. Keep only the columns you need, save the "
                "file and choose it again.")
                .arg(file)
                .arg(row)
                .arg(limit),
            {}};
}

Error tooMuchText(const QString& file, std::int64_t row)
{
    return {
        Error::Code::Unreadable,
        TableWords::tr(
            "Row %2 of %1 has more text than a table can have; perhaps a quotation mark is missing there. Nothing was "
            "changed. Look at this row in Excel, save the file and choose it again.")
            .arg(file)
            .arg(row),
        {}};
}

} // namespace tasuki::table
