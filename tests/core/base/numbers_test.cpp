// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/checkdigit.h"
#include "base/phone.h"
#include "base/postal.h"

using namespace tasuki;

namespace {

QString digits(QStringView text)
{
    return normalizePhone(text).digits;
}
QString shown(QStringView text)
{
    return formatPhone(normalizePhone(text));
}
PhoneCheck check(QStringView text)
{
    return checkPhone(normalizePhone(text));
}

} // namespace

TEST_CASE("The digits of a telephone number are found however it is written", "[phone]")
{
    for (const QStringView text : {u"076-220-2288",           u"０７６－２２０－２２８８",
                                   u"076‐220‐2288",           u"076ｰ220ｰ2288",
                                   u"076−220−2288",           u"0762202288",
                                   u"(076)220-2288",          u"（０７６）２２０－２２８８",
                                   u"076(220)2288",           u"　076-220-2288　",
                                   u"076 220 2288",           u"076-220-2288（",
                                   u"076-220-2288（内線12）", u"076-220-2288 内線12",
                                   u"TEL 076-220-2288",       u"+81-76-220-2288",
                                   u"+81 (0)76-220-2288",     u"076ー220ー2288",
                                   u"076.220.2288",           u"076-220-2288/076-220-2299",
                                   u"076-220-2288（代）",     u"076-220-2288～2290"}) {
        CAPTURE(text.toString());
        CHECK(digits(text) == u"0762202288");
    }
    CHECK(digits(u"090-1234-5678(夜間は076-220-2288)") == u"09012345678");
    CHECK(digits(u"#7119") == u"#7119");
    CHECK(digits(u"なし").isEmpty());
    CHECK(digits(u"#").isEmpty());
    CHECK(digits(u"").isEmpty());
    CHECK(normalizePhone(u" 076‐220‐2288（ ").raw == u"076‐220‐2288（");
}

TEST_CASE("A telephone number is shown in the grouping of the numbering plan", "[phone]")
{
    CHECK(shown(u"0762202288") == u"076-220-2288");
    CHECK(shown(u"0312345678") == u"03-1234-5678");
    CHECK(shown(u"0612345678") == u"06-1234-5678");
    CHECK(shown(u"0429001234") == u"04-2900-1234");
    CHECK(shown(u"0429701234") == u"042-970-1234");
    CHECK(shown(u"0471001234") == u"04-7100-1234");
    CHECK(shown(u"0470221234") == u"0470-22-1234");
    CHECK(shown(u"0761221234") == u"0761-22-1234");
    CHECK(shown(u"0767521234") == u"0767-52-1234");
    CHECK(shown(u"0126712345") == u"01267-1-2345");
    CHECK(shown(u"0126212345") == u"0126-21-2345");
    CHECK(shown(u"0154821234") == u"015-482-1234");
    CHECK(shown(u"0223221234") == u"0223-22-1234");
    CHECK(shown(u"0223751234") == u"022-375-1234");
    CHECK(shown(u"0851221234") == u"08512-2-1234");
    CHECK(shown(u"0980212345") == u"09802-1-2345");
    CHECK(shown(u"09012345678") == u"090-1234-5678");
    CHECK(shown(u"06012345678") == u"060-1234-5678");
    CHECK(shown(u"05012345678") == u"050-1234-5678");
    CHECK(shown(u"0120123456") == u"0120-123-456");
    CHECK(shown(u"0570123456") == u"0570-123-456");
    CHECK(shown(u"08001234567") == u"0800-123-4567");
    CHECK(formatPhone(u"0762202288") == u"076-220-2288");
}

TEST_CASE("Where the plan does not help, the number stays as it was given", "[phone]")
{
    CHECK(shown(u"0210-12-3456") == u"0210-12-3456");
    CHECK(shown(u"220-2288") == u"220-2288");
    CHECK(shown(u"119") == u"119");
    CHECK(shown(u"なし") == u"なし");
    CHECK(shown(u"").isEmpty());
    CHECK(formatPhone(u"12345") == u"12345");
}

TEST_CASE("A telephone number of an odd length is pointed at, never refused", "[phone]")
{
    CHECK(check(u"076-220-2288") == PhoneCheck::Ok);
    CHECK(check(u"090-1234-5678") == PhoneCheck::Ok);
    CHECK(check(u"0800-123-4567") == PhoneCheck::Ok);
    CHECK(check(u"110") == PhoneCheck::Ok);
    CHECK(check(u"#8000") == PhoneCheck::Ok);
    CHECK(check(u"") == PhoneCheck::Ok);
    CHECK(check(u"76-220-2288") == PhoneCheck::TooShort);
    CHECK(check(u"090-1234-567") == PhoneCheck::TooShort);
    CHECK(check(u"#71") == PhoneCheck::TooShort);
    CHECK(check(u"076-220-22889") == PhoneCheck::TooLong);
    CHECK(check(u"なし") == PhoneCheck::NotANumber);
    CHECK(check(u"7622022881") == PhoneCheck::NotANumber);
}

TEST_CASE("A postal code is seven digits with a hyphen after the third", "[postal]")
{
    for (const QStringView text :
         {u"920-8577", u"9208577", u"〒920-8577", u"９２０－８５７７", u" 〒 920 8577 ", u"920ー8577"}) {
        CAPTURE(text.toString());
        CHECK(normalizePostalCode(text) == u"9208577");
        CHECK(formatPostalCode(text) == u"920-8577");
        CHECK(isPostalCodeOk(text));
    }
    CHECK(isPostalCodeOk(u""));
    for (const QStringView text : {u"920-857", u"92-08577", u"920-85777", u"920-857a", u"金沢市", u"-9208577"}) {
        CAPTURE(text.toString());
        CHECK_FALSE(normalizePostalCode(text));
        CHECK_FALSE(isPostalCodeOk(text));
    }
    CHECK(formatPostalCode(u" 920-857 ") == u"920-857");
}

TEST_CASE("The check digit of an office number is told", "[checkdigit]")
{
    for (const QStringView text :
         {u"0170102313", u"0170103162", u"1770103172", u"2794900205", u"１７７０１０３１７２", u" 1770103172 "})
        CHECK(checkOfficeNumber(text) == NumberCheck::Ok);
    CHECK(checkOfficeNumber(u"2372100034") == NumberCheck::Mismatch);
    CHECK(checkOfficeNumber(u"2372100038") == NumberCheck::Ok);
    for (const QStringView text : {u"", u"170102313", u"01701023130", u"X170102313", u"017010231X", u"01-0102313"})
        CHECK(checkOfficeNumber(text) == NumberCheck::Malformed);
}

TEST_CASE("An office number may have its check digit over six digits, or a letter as its kind", "[checkdigit]")
{
    // 123456 alone: 6·2=12→3, 5, 4·2=8, 3, 2·2=4, 1: 24, so 6; with the three digits before it the sum differs.
    CHECK(checkOfficeNumber(u"1311234566") == NumberCheck::Ok);
    // B counts as 2, so the two have the same digit.
    CHECK(checkOfficeNumber(u"17B0100000") == checkOfficeNumber(u"1720100000"));
    int agreeing = 0;
    for (int d = 0; d < 10; ++d)
        agreeing += checkOfficeNumber(QStringLiteral("17b010001%1").arg(d)) == NumberCheck::Ok ? 1 : 0;
    CHECK((agreeing == 1 || agreeing == 2));
    CHECK(checkOfficeNumber(u"17A0100009") == NumberCheck::Ok);
}

TEST_CASE("The check digit of a corporate number is told", "[checkdigit]")
{
    for (const QStringView text : {u"7000012050002", u"6000012070001", u"4000020172014", u"2430001029209"})
        CHECK(checkCorporateNumber(text) == NumberCheck::Ok);
    CHECK(checkCorporateNumber(u"0222005003263") == NumberCheck::Mismatch);
    CHECK(checkCorporateNumber(u"7000012050020") == NumberCheck::Mismatch);
    CHECK(checkCorporateNumber(u"700001205000") == NumberCheck::Malformed);
    CHECK(checkCorporateNumber(u"") == NumberCheck::Malformed);
}

TEST_CASE("The check digit of a municipality code is told", "[checkdigit]")
{
    for (const QStringView text :
         {u"172014", u"131016", u"010006", u"011011", u"170003", u"142051", u"262021", u"272108"})
        CHECK(checkMunicipalityCode(text) == NumberCheck::Ok);
    CHECK(checkMunicipalityCode(u"272104") == NumberCheck::Mismatch);
    CHECK(checkMunicipalityCode(u"17201") == NumberCheck::Malformed);
    CHECK(municipalityCodeFrom(u"17201") == u"172014");
    CHECK(municipalityCodeFrom(u"01000") == u"010006");
    CHECK_FALSE(municipalityCodeFrom(u"172014"));
}

TEST_CASE("An insurer's number has another check digit than the municipality", "[checkdigit]")
{
    CHECK(checkInsurerNumber(u"131128") == NumberCheck::Ok);
    CHECK(checkInsurerNumber(u"172015") == NumberCheck::Ok);
    CHECK(checkInsurerNumber(u"172014") == NumberCheck::Mismatch);
    CHECK(checkInsurerNumber(u"17201") == NumberCheck::Malformed);
}

TEST_CASE("A zero lost at the front is restored where the check digit agrees", "[checkdigit]")
{
    CHECK(repairLeadingZero(NumberKind::Office, u"170102313") == u"0170102313");
    CHECK_FALSE(repairLeadingZero(NumberKind::Office, u"170102314"));
    CHECK_FALSE(repairLeadingZero(NumberKind::Office, u"0170102313"));
    CHECK(repairLeadingZero(NumberKind::Municipality, u"10006") == u"010006");
    CHECK(repairLeadingZero(NumberKind::Municipality, u"11011") == u"011011");
    CHECK_FALSE(repairLeadingZero(NumberKind::Municipality, u"17201"));
    CHECK_FALSE(repairLeadingZero(NumberKind::Corporate, u"000012050002"));
    CHECK_FALSE(repairLeadingZero(NumberKind::Insurer, u""));
}
