// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tasuki {

/// Reads comma-separated rows (RFC 4180) from text that stays in memory; fields are views into it. Rows end at CR LF,
/// LF or CR only: line separators such as U+2028 occur inside fields of real data. Foreign bytes: every limit is
/// checked, nothing is trusted. Fields with doubled quotes are views into `arena()`, which has to be kept with them.
class CsvReader
{
public:
    struct Limits
    {
        std::size_t columns = 512;
        std::size_t fieldBytes = 64 * 1024;
    };
    /// What is wrong with the row that was just read.
    enum class Flaw { None, TooManyColumns, FieldTooLong, QuoteNotClosed };

    explicit CsvReader(std::string_view text) : CsvReader(text, Limits()) {}
    CsvReader(std::string_view text, Limits limits, char separator = ',');

    /// Reads the next row into `fields`; false at the end. A row with a flaw is given as far as it was read.
    bool next(std::vector<std::string_view>& fields);
    /// Number of the line on which the last row began, from 1, as an editor counts.
    [[nodiscard]] std::int64_t line() const { return m_rowLine; }
    [[nodiscard]] Flaw flaw() const { return m_flaw; }
    /// Whether the text so far ended in a line end; a file cut short mostly does not.
    [[nodiscard]] bool endedWithNewline() const { return m_endedWithNewline; }
    [[nodiscard]] std::shared_ptr<const std::deque<std::string>> arena() const { return m_unescaped; }

private:
    std::string_view quotedField();
    void endLine();

    std::string_view m_text;
    Limits m_limits;
    char m_separator;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 0;
    Flaw m_flaw = Flaw::None;
    bool m_endedWithNewline = true;
    std::shared_ptr<std::deque<std::string>> m_unescaped = std::make_shared<std::deque<std::string>>();
};

} // namespace tasuki
