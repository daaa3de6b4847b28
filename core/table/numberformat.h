// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tasuki::table {

/// One number format of a workbook, read for what an importer needs of it: whether the number is a date, and the digits
/// and hyphens that people see in an identification number. ECMA-376 part 1, 18.8.30 and 18.8.31.
class NumberFormat
{
public:
    NumberFormat() = default;
    /// A format written out, such as `[$-411]ge.m.d` or `[<=999]000;[<=9999]000\-00;000\-0000`.
    explicit NumberFormat(std::string_view code);
    /// One of the formats that a workbook names by number only, as Excel in Japanese and elsewhere means them.
    [[nodiscard]] static NumberFormat builtin(int id);

    /// What `render` made of a number; `NoDate` where it is shown as a date but is none.
    enum class Shown { Number, Date, NoDate };
    /// Appends the text for a number as it stands in the XML. Dates are ISO 8601 (`2024-04-01`, `2024-04-01T09:30`,
    /// `09:30`), spans over 24 hours `26:15`; numbers have all their digits and no exponent. Nothing is appended for
    /// days that never were: before the first day, after the year 9999, and 29 February 1900, which Excel invented.
    Shown render(std::string& to, std::string_view number, bool from1904) const;

    /// True where `render` only repeats sound numbers, so that whoever is in a hurry need not call it.
    [[nodiscard]] bool isPlain() const { return m_sections.empty(); }

private:
    struct Section
    {
        char comparison = 0; ///< 0, or one of `<` `>` `=` `!` `l` (<=) `g` (>=)
        double bound = 0;
        bool date = false;
        bool time = false;
        bool seconds = false;
        bool elapsed = false; ///< hours beyond 24, `[h]`
        /// Digits and what stands between them: `0` and `#` take a digit, others are themselves behind a `\`. Empty
        /// where the number is shown as it is.
        std::string pattern;
    };
    static Section readSection(std::string_view code);
    [[nodiscard]] const Section* sectionFor(double value) const;
    static Shown renderDate(std::string& to, const Section& section, double serial, bool from1904);

    std::vector<Section> m_sections;
};

/// Appends a number of the XML in plain digits: whole numbers exactly as written, others with the 15 digits that Excel
/// counts as true (`36.561300000000003` is 36.5613), exponents written out. Text that is no number is appended as it
/// is.
void appendNumber(std::string& to, std::string_view number);

} // namespace tasuki::table
