// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xlsx.h"

#include "table/merges.h"
#include "table/sheethandler.h"
#include "table/words.h"
#include "table/xlsxparts.h"
#include "table/xml.h"

#include <optional>

namespace tasuki::table {

namespace {

class Xlsx final : public Table
{
public:
    Xlsx(Archive archive, Workbook workbook, const Limits& limits)
        : m_archive(std::move(archive)), m_workbook(std::move(workbook)), m_limits(limits)
    {
    }

    [[nodiscard]] Format format() const override { return Format::Xlsx; }
    [[nodiscard]] const std::vector<Sheet>& sheets() const override { return m_workbook.sheets; }

private:
    Result<Summary> read(std::size_t sheet, const RowSink& sink, Progress& progress) const override
    {
        const auto* const part = m_archive.find(m_workbook.sheetParts[sheet]);
        if (!part)
            return tl::unexpected<Error>(damaged(m_archive.name(), QStringLiteral("the part of a sheet is missing")));
        const auto* const stringsPart =
            m_workbook.sharedStringsPart.empty() ? nullptr : m_archive.find(m_workbook.sharedStringsPart);
        const bool loadStrings = stringsPart && !m_strings;
        const std::int64_t stringBytes = loadStrings ? stringsPart->size : 0;
        progress.start(TableWords::tr("Reading the table"), stringBytes + 2 * part->size);
        std::int64_t before = 0;
        const auto onBytes = [&](std::int64_t bytes) {
            progress.advanceTo(before + bytes);
            return !progress.cancelled();
        };
        if (loadStrings) {
            auto strings = readSharedStrings(m_archive, *stringsPart, m_limits, onBytes);
            if (!strings)
                return tl::unexpected<Error>(strings.error());
            m_strings = std::move(*strings);
            before = stringBytes;
        }
        auto merges = readMerges(*part, onBytes);
        if (!merges)
            return tl::unexpected<Error>(merges.error());
        before += part->size;

        static const SharedStrings none;
        SheetHandler handler({m_archive.name(), m_workbook, m_strings ? *m_strings : none, m_limits},
                             std::move(*merges), sink);
        auto stream = m_archive.stream(*part);
        if (!stream)
            return tl::unexpected<Error>(stream.error());
        if (auto done = XmlReader::readAll(*stream, handler, m_archive.name(), onBytes); !done)
            return tl::unexpected<Error>(done.error());
        progress.advanceTo(before + part->size);
        return handler.takeSummary();
    }

    Result<std::vector<MergedRange>> readMerges(const Archive::Entry& part,
                                                const std::function<bool(std::int64_t)>& onBytes) const
    {
        auto stream = m_archive.stream(part);
        if (!stream)
            return tl::unexpected<Error>(stream.error());
        return findMerges(*stream, m_archive.name(), m_limits, onBytes);
    }

    Archive m_archive;
    Workbook m_workbook;
    Limits m_limits;
    mutable std::optional<SharedStrings> m_strings; ///< read with the first sheet, kept for the others
};

} // namespace

Result<std::unique_ptr<Table>> openXlsx(Archive archive, const Limits& limits)
{
    auto workbook = readWorkbook(archive);
    if (!workbook)
        return tl::unexpected<Error>(workbook.error());
    return std::make_unique<Xlsx>(std::move(archive), std::move(*workbook), limits);
}

} // namespace tasuki::table
