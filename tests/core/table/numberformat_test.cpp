// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numberformat.h"

#include "testing/testing.h"

using namespace tasuki::table;

namespace {

std::string shown(std::string_view number, std::string_view code = {}, bool from1904 = false)
{
    std::string text;
    NumberFormat(code).render(text, number, from1904);
    return text;
}

} // namespace

TEST_CASE("Numbers lose no digit and have no exponent")
{
    CHECK(shown("1234567890123") == "1234567890123");
    CHECK(shown("12345678901234567890") == "12345678901234567890");
    CHECK(shown("1.5E+3") == "1500");
    CHECK(shown("1.5e-3") == "0.0015");
    CHECK(shown("1.2345678901229999E+12") == "1234567890123");
    CHECK(shown("36.561300000000003") == "36.5613");
    CHECK(shown("0.30000000000000004") == "0.3");
    CHECK(shown("5.0") == "5");
    CHECK(shown("-0.0") == "0");
    CHECK(shown("-12.5") == "-12.5");
    CHECK(shown("1E+300").size() < 10);
    CHECK(shown("NaN") == "NaN");
    CHECK(shown("1e999") == "1e999");
    CHECK(shown("12 men") == "12 men");
}

TEST_CASE("Zeros in front and hyphens stand as the format shows them")
{
    CHECK(shown("1790100015", "0000000000") == "1790100015");
    CHECK(shown("190100015", "0000000000") == "0190100015");
    CHECK(shown("9268611", "000\\-0000") == "926-8611");
    CHECK(shown("600000", "000-0000") == "060-0000");
    const char* const postal = "[<=999]000;[<=9999]000\\-00;000\\-0000";
    CHECK(shown("9268611", postal) == "926-8611");
    CHECK(shown("60", postal) == "060");
    CHECK(shown("767531111", "[<=99999999]####\\-####;\\(00\\)\\ ####\\-####") == "(07) 6753-1111");
    CHECK(shown("12345", "00") == "12345");
    CHECK(shown("-5", "000") == "-005");
    CHECK(shown("0", "000") == "000");
    CHECK(shown("1.25", "000") == "1.25");
    CHECK(shown("12345678901", "\"No.\"000-000") == "No.12345678-901");
}

TEST_CASE("Formats that only dress a number leave it as it is")
{
    for (const char* code :
         {"General", "0", "#,##0", "#,##0_);[Red]\\(#,##0\\)", "0.00", "0.00E+00", "@", "0\"人\"", "G/標準",
          "\"¥\"#,##0", "#,##0;\"△ \"#,##0", "General\"年\"", "[Red]0", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "}) {
        INFO(code);
        CHECK(shown("45383", code) == "45383");
    }
}

TEST_CASE("Dates and times are told by their format and written as ISO 8601")
{
    for (const char* code :
         {"yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "[$-411]ge.m.d", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "m/d/yy",
          "mmm-yy", "yyyy\"年\"m\"月\"", "d-mmm", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "mm\"月\"", "m"}) {
        INFO(code);
        CHECK(shown("45383", code) == "2024-04-01");
    }
    CHECK(shown("45383.395833333336", "yyyy/m/d h:mm") == "2024-04-01T09:30");
    CHECK(shown("45383.999999999", "yyyy/m/d h:mm") == "2024-04-02T00:00");
    CHECK(shown("0.39583333333333331", "h:mm") == "09:30");
    CHECK(shown("0.39583333333333331", "h\"時\"mm\"分\"") == "09:30");
    CHECK(shown("0.5", "h:mm:ss AM/PM") == "12:00:00");
    CHECK(shown("1.09375", "[h]:mm") == "26:15");
    CHECK(shown("0.0010416666666666667", "mm:ss") == "00:01:30");
}

TEST_CASE("Days are counted from 1900 with the 29 February that never was, or from 1904")
{
    CHECK(shown("1", "yyyy/m/d") == "1900-01-01");
    CHECK(shown("59", "yyyy/m/d") == "1900-02-28");
    CHECK(shown("60", "yyyy/m/d").empty());
    CHECK(shown("61", "yyyy/m/d") == "1900-03-01");
    CHECK(shown("0", "yyyy/m/d", true) == "1904-01-01");
    CHECK(shown("43921", "yyyy/m/d", true) == "2024-04-01");
    CHECK(shown("2958465", "yyyy/m/d") == "9999-12-31");
    for (const char* none : {"-1", "2958466", "1e15", "0"})
        CHECK(shown(none, "yyyy/m/d").empty());
    CHECK(shown("2958465", "yyyy/m/d", true).empty());
}

TEST_CASE("Formats that are cut or senseless do no harm")
{
    for (const char* code : {"\"", "[", "\\", "_", "*", ";;;", "[<", "[<=]0", "[h", "\"a;b", "0;;;;;;;", "[<=1e999]00",
                             "]", "[]", "e0", "00\\"}) {
        INFO(code);
        shown("12", code);
        shown("-12.5", code);
        shown("x", code);
    }
    for (int id = -5; id < 70; ++id) {
        std::string text;
        NumberFormat::builtin(id).render(text, "45383.5", false);
        CHECK_FALSE(text.empty());
    }
}
