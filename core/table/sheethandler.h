// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/merges.h"
#include "table/xlsxparts.h"
#include "table/xml.h"

namespace tasuki::table {

/// Makes rows of the XML of one sheet (ECMA-376 part 1, 18.3) and hands them on.
class SheetHandler final : public XmlHandler
{
public:
    /// What the cells of a sheet refer to; outlives the handler.
    struct Surroundings
    {
        QString file;
        const Workbook& workbook;
        const SharedStrings& strings;
        Limits limits;
    };

    SheetHandler(Surroundings surroundings, std::vector<MergedRange> merges, const RowSink& sink);

    void startElement(std::string_view name, const XmlAttributes& attributes) override;
    void endElement(std::string_view name) override;
    void text(std::string_view characters) override;

    /// To be taken once the sheet was read.
    [[nodiscard]] Summary takeSummary();

private:
    enum class Type { Number, Shared, Text, Boolean, Failed, IsoDate };
    /// A cell of the row being read; its text moves as the row grows.
    struct Pending
    {
        int column = 0;
        std::uint8_t marks = 0;
        std::string_view shared; ///< where it has data, the text
        std::size_t begin = 0;   ///< else its place in m_rowText
        std::size_t length = 0;
    };

    void startRow(const XmlAttributes& attributes);
    void startCell(const XmlAttributes& attributes);
    void endCell();
    void endRow();
    void refuseReference();

    Surroundings m_around;
    MergeFiller m_merges;
    const RowSink& m_sink;
    Summary m_summary;

    bool m_inRow = false;
    bool m_inCell = false;
    bool m_collect = false;
    int m_phonetic = 0;
    std::int64_t m_row = 0;
    int m_column = 0;
    bool m_hidden = false;
    Type m_type = Type::Number;
    std::size_t m_style = 0;
    std::string m_value;
    std::string m_rowText;
    std::vector<Pending> m_pending;
    std::vector<std::string_view> m_cells;
    std::vector<std::uint8_t> m_marks;
};

} // namespace tasuki::table
