// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phone.h"

#include "base/area_codes.h"
#include "base/plain.h"

#include <algorithm>
#include <array>

namespace tasuki {

namespace {

/// Numbers that are whole with three or four digits are services; anything longer has an area code or a network code.
constexpr qsizetype shortestWhole = 10;

bool isService(QStringView digits)
{
    if (digits.startsWith(u'#'))
        return digits.size() == 5;
    static constexpr std::array<QStringView, 10> services{u"104", u"110", u"113", u"115", u"117",
                                                          u"118", u"119", u"171", u"188", u"189"};
    return std::find(services.begin(), services.end(), digits) != services.end() || digits == u"177";
}

bool startsWithAny(QStringView digits, std::initializer_list<QStringView> prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [digits](QStringView p) { return digits.startsWith(p); });
}

/// Mobile, IP and the longer toll-free numbers.
bool hasElevenDigits(QStringView digits)
{
    return startsWithAny(digits, {u"050", u"060", u"070", u"080", u"090"});
}

QString parted(const QString& digits, qsizetype first, qsizetype second)
{
    return digits.first(first) + u'-' + digits.sliced(first, second) + u'-' + digits.sliced(first + second);
}

/// The number in the numbering plan's grouping; empty where that is not known.
QString grouped(const QString& digits)
{
    if (digits.size() == 11 && digits.startsWith(u"0800"))
        return parted(digits, 4, 3);
    if (digits.size() == 11 && hasElevenDigits(digits))
        return parted(digits, 3, 4);
    if (digits.size() != 10 || hasElevenDigits(digits))
        return {};
    if (startsWithAny(digits, {u"0120", u"0570", u"0990", u"0180"}))
        return parted(digits, 4, 3);
    const int area = areaCodeLength(digits);
    return area == 0 ? QString() : parted(digits, area, 6 - area);
}

} // namespace

PhoneNumber normalizePhone(QStringView text)
{
    PhoneNumber number;
    number.raw = text.trimmed().toString();
    const QString plain = text::plain(text);
    // Between the groups of one number stand only these; anything else behind a whole number ends it.
    static constexpr QStringView joins = u"-()[] .~\t";
    bool international = false;
    for (const QChar c : plain) {
        const qsizetype wanted =
            !number.digits.startsWith(u"0120") && hasElevenDigits(number.digits) ? 11 : shortestWhole;
        const bool whole = number.digits.size() >= wanted;
        if (c >= u'0' && c <= u'9')
            number.digits += c;
        else if (c == u'#' && number.digits.isEmpty())
            number.digits += c;
        else if (c == u'+' && number.digits.isEmpty())
            international = true;
        else if (whole && (!joins.contains(c) || c == u'(' || c == u'~'))
            break;
    }
    if (number.digits == u"#")
        number.digits.clear();
    if (international && number.digits.startsWith(u"81"))
        // +81 (0)76 … is written with the zero too.
        number.digits = (number.digits.startsWith(u"810") ? QString() : QStringLiteral("0")) + number.digits.sliced(2);
    return number;
}

QString formatPhone(const PhoneNumber& number)
{
    const QString text = grouped(number.digits);
    return text.isEmpty() ? number.raw : text;
}

QString formatPhone(QStringView digits)
{
    return formatPhone(PhoneNumber{digits.toString(), digits.toString()});
}

PhoneCheck checkPhone(const PhoneNumber& number)
{
    const QStringView digits = number.digits;
    if (digits.isEmpty())
        return number.raw.isEmpty() ? PhoneCheck::Ok : PhoneCheck::NotANumber;
    if (isService(digits))
        return PhoneCheck::Ok;
    const qsizetype expected = hasElevenDigits(digits) ? 11 : shortestWhole;
    if (digits.size() < expected)
        return PhoneCheck::TooShort;
    if (digits.size() > expected)
        return PhoneCheck::TooLong;
    return digits.startsWith(u'0') ? PhoneCheck::Ok : PhoneCheck::NotANumber;
}

} // namespace tasuki
