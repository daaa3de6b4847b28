// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/delimited.h"

#include "base/csv.h"
#include "base/encoding.h"
#include "table/limits.h"
#include "table/words.h"

#include <algorithm>
#include <compare>

namespace tasuki::table {

namespace {

CsvReader::Limits csvLimits(const Limits& limits)
{
    CsvReader::Limits csv;
    csv.columns = static_cast<std::size_t>(limits.columns);
    csv.fieldBytes = static_cast<std::size_t>(limits.cellBytes);
    return csv;
}

/// How well a separator fits the first rows.
struct Fit
{
    std::size_t columns = 0; ///< that at least half of them have
    std::ptrdiff_t rows = 0; ///< with exactly as many
    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(std::string_view text, char separator, const Limits& limits)
{
    constexpr std::size_t rows = 50;
    constexpr std::size_t bytes = 256 * 1024;
    CsvReader csv(text.substr(0, bytes), csvLimits(limits), separator);
    std::vector<std::string_view> fields;
    std::vector<std::size_t> counts;
    while (counts.size() < rows && csv.next(fields))
        if (fields.size() > 1 || !fields.front().empty())
            counts.push_back(fields.size());
    if (counts.empty())
        return {};
    const auto middle = counts.begin() + static_cast<std::ptrdiff_t>((counts.size() - 1) / 2);
    std::nth_element(counts.begin(), middle, counts.end());
    const std::size_t columns = *middle;
    return {columns, std::count(counts.begin(), counts.end(), columns)};
}

class Delimited final : public Table
{
public:
    Delimited(QByteArray bytes, QString name, const Limits& limits)
        : m_bytes(std::move(bytes)), m_text(text::decodeText(m_bytes)), m_name(name),
          m_limits(limits), m_sheets{{std::move(name), false}}
    {
        Fit best;
        // Tabs first: a comma is in many a sentence and a tab in hardly any, so an even fit speaks for the tab.
        for (const Format candidate : {Format::Tab, Format::Comma, Format::Semicolon}) {
            const Fit fit = fitOf(m_text.text(), separatorOf(candidate), limits);
            if (fit.columns > 1 && fit > best) {
                best = fit;
                m_format = candidate;
            }
        }
    }

    [[nodiscard]] Format format() const override { return m_format; }
    [[nodiscard]] const std::vector<Sheet>& sheets() const override { return m_sheets; }
    [[nodiscard]] const text::DecodedText& decoded() const { return m_text; }

private:
    static char separatorOf(Format format)
    {
        return format == Format::Tab ? '\t' : format == Format::Semicolon ? ';' : ',';
    }

    Result<Summary> read(std::size_t, const RowSink& sink, Progress& progress) const override
    {
        const std::string_view all = m_text.text();
        progress.start(TableWords::tr("Reading the table"), static_cast<std::int64_t>(all.size()));
        Summary summary;
        if (m_text.badByteOffset)
            addNote(summary, 0, 0,
                    TableWords::tr(
                        "The file has characters that could not be read; they are shown as �. Compare those rows with "
                        "the original."));
        CsvReader csv(all, csvLimits(m_limits), separatorOf(m_format));
        std::vector<std::string_view> fields;
        std::vector<std::uint8_t> marks;
        std::int64_t number = 0;
        std::int64_t done = 0;
        while (csv.next(fields)) {
            if (++number > m_limits.rows)
                return tl::unexpected<Error>(tooManyRows(m_name, m_limits.rows));
            if (csv.flaw() == CsvReader::Flaw::TooManyColumns)
                return tl::unexpected<Error>(tooManyColumns(m_name, number, m_limits.columns));
            if (csv.flaw() == CsvReader::Flaw::FieldTooLong)
                return tl::unexpected<Error>(tooMuchText(m_name, number));
            if (csv.flaw() == CsvReader::Flaw::QuoteNotClosed)
                addNote(
                    summary, number, 0,
                    TableWords::tr("A quotation mark is not closed in the last row; the file may have been cut off."));
            std::int64_t bytes = 0;
            for (const std::string_view field : fields)
                bytes += static_cast<std::int64_t>(field.size());
            if (bytes > m_limits.rowBytes)
                return tl::unexpected<Error>(tooMuchText(m_name, number));
            done += bytes + static_cast<std::int64_t>(fields.size());
            if (number % 1024 == 0) {
                if (progress.cancelled())
                    return tl::unexpected<Error>(cancelledError());
                progress.advanceTo(std::min(done, static_cast<std::int64_t>(all.size())));
            }
            while (!fields.empty() && fields.back().empty())
                fields.pop_back();
            if (fields.empty())
                continue;
            marks.assign(fields.size(), 0);
            ++summary.rows;
            if (!sink({number, fields, marks, false})) {
                summary.complete = false;
                return summary;
            }
        }
        progress.advanceTo(static_cast<std::int64_t>(all.size()));
        return summary;
    }

    QByteArray m_bytes;
    text::DecodedText m_text; ///< may look into m_bytes
    QString m_name;
    Limits m_limits;
    std::vector<Sheet> m_sheets;
    Format m_format = Format::Comma;
};

} // namespace

Result<std::unique_ptr<Table>> openDelimited(const QByteArray& bytes, const QString& name, const Limits& limits)
{
    if (bytes.isEmpty())
        return fail(Error::Code::Unreadable,
                    TableWords::tr("%1 is empty. Nothing was changed. Fetch the file again.").arg(name));
    auto table = std::make_unique<Delimited>(bytes, name, limits);
    if (table->decoded().nulOffset)
        return tl::unexpected<Error>(
            damaged(name, QStringLiteral("NUL in text, byte %1").arg(*table->decoded().nulOffset)));
    return table;
}

} // namespace tasuki::table
