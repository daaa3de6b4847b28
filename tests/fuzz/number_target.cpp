// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/checkdigit.h"
#include "base/phone.h"
#include "base/plain.h"
#include "base/postal.h"

#include <QStringList>

namespace fuzz {

namespace {

bool areDigits(QStringView digits)
{
    const QStringView rest = digits.startsWith(u'#') ? digits.sliced(1) : digits;
    return digits.isEmpty() || text::isDigits(rest);
}

void phone(const QString& typed)
{
    const PhoneNumber number = normalizePhone(typed);
    promise(number.raw == typed.trimmed(), "a number is kept as it was given");
    promise(areDigits(number.digits), "digits are digits");
    promise(normalizePhone(number.digits).digits == number.digits, "bare digits stay as they are");
    promise(normalizePhone(formatPhone(number)).digits == number.digits, "a number that is written reads back");
    const QString grouped = formatPhone(QStringView(number.digits));
    promise(QString(grouped).remove(u'-') == number.digits, "hyphens do not change the digits");
    promise(formatPhone(normalizePhone(grouped)) == grouped, "a number that is grouped stays so");
    promise(!typed.trimmed().isEmpty() || checkPhone(number) == PhoneCheck::Ok, "no text is no mistake");
}

void postal(const QString& typed)
{
    const auto code = normalizePostalCode(typed);
    promise(!code || (code->size() == 7 && text::isDigits(*code)), "a postal code has seven digits");
    promise(isPostalCodeOk(typed) == (code || typed.trimmed().isEmpty()), "seven digits, or no text at all");
    if (code)
        promise(normalizePostalCode(formatPostalCode(typed)) == code, "a postal code that is written reads back");
    else
        promise(formatPostalCode(typed) == typed.trimmed(), "what is no postal code stays as it was");
}

NumberCheck check(NumberKind kind, const QString& number)
{
    switch (kind) {
    case NumberKind::Office:
        return checkOfficeNumber(number);
    case NumberKind::Corporate:
        return checkCorporateNumber(number);
    case NumberKind::Municipality:
        return checkMunicipalityCode(number);
    case NumberKind::Insurer:
        return checkInsurerNumber(number);
    }
    return NumberCheck::Malformed;
}

} // namespace

int fuzzNumber(const std::uint8_t* data, std::size_t size)
{
    const QString typed = string(data, size);
    phone(typed);
    postal(typed);
    for (const NumberKind kind :
         {NumberKind::Office, NumberKind::Corporate, NumberKind::Municipality, NumberKind::Insurer}) {
        if (const auto repaired = repairLeadingZero(kind, typed)) {
            promise(repaired->startsWith(u'0') && check(kind, *repaired) == NumberCheck::Ok,
                    "a repaired number has its check digit");
            promise(check(kind, typed) == NumberCheck::Malformed, "only what is too short is repaired");
        }
    }
    if (const auto code = municipalityCodeFrom(typed))
        promise(checkMunicipalityCode(*code) == NumberCheck::Ok, "a code that was completed has its check digit");
    return 0;
}

} // namespace fuzz
