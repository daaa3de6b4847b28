// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checkdigit.h"

#include "base/plain.h"

namespace tasuki {

namespace {

/// Modulus 10, weights 2, 1, 2, 1 … from the right; a product of two digits counts as their sum.
int modulus10(QStringView base)
{
    int sum = 0;
    int weight = 2;
    for (qsizetype i = base.size() - 1; i >= 0; --i) {
        const int digit = base[i] == u'B' ? 2 : base[i].digitValue();
        const int product = digit * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
    }
    return (10 - sum % 10) % 10;
}

int municipalityCheckDigit(QStringView five)
{
    int sum = 0;
    for (qsizetype i = 0; i < 5; ++i)
        sum += five[i].digitValue() * static_cast<int>(6 - i);
    return (11 - sum % 11) % 10;
}

NumberCheck verdict(bool agrees)
{
    return agrees ? NumberCheck::Ok : NumberCheck::Mismatch;
}

bool hasDigits(QStringView text, qsizetype count)
{
    return text.size() == count && text::isDigits(text);
}

} // namespace

NumberCheck checkOfficeNumber(QStringView text)
{
    const QString number = text::plain(text).toUpper();
    if (number.size() != 10)
        return NumberCheck::Malformed;
    const QChar kind = number[2];
    const bool isLetter = kind >= u'A' && kind <= u'Z';
    if (!text::isDigits(QStringView(number).first(2)) || !text::isDigits(QStringView(number).sliced(3)) ||
        !(isLetter || (kind >= u'0' && kind <= u'9')))
        return NumberCheck::Malformed;
    if (isLetter && kind != u'B')
        return NumberCheck::Ok;
    const int digit = number[9].digitValue();
    const QStringView whole(number);
    return verdict(digit == modulus10(whole.first(9)) || digit == modulus10(whole.sliced(3, 6)));
}

NumberCheck checkCorporateNumber(QStringView text)
{
    const QString number = text::plain(text);
    if (!hasDigits(number, 13))
        return NumberCheck::Malformed;
    int sum = 0;
    for (qsizetype n = 1; n <= 12; ++n)
        sum += number[13 - n].digitValue() * (n % 2 == 1 ? 1 : 2);
    return verdict(number[0].digitValue() == 9 - sum % 9);
}

NumberCheck checkMunicipalityCode(QStringView text)
{
    const QString code = text::plain(text);
    if (!hasDigits(code, 6))
        return NumberCheck::Malformed;
    return verdict(code[5].digitValue() == municipalityCheckDigit(code));
}

NumberCheck checkInsurerNumber(QStringView text)
{
    const QString number = text::plain(text);
    if (!hasDigits(number, 6))
        return NumberCheck::Malformed;
    return verdict(number[5].digitValue() == modulus10(QStringView(number).first(5)));
}

std::optional<QString> municipalityCodeFrom(QStringView five)
{
    const QString code = text::plain(five);
    if (!hasDigits(code, 5))
        return {};
    return code + QString::number(municipalityCheckDigit(code));
}

std::optional<QString> repairLeadingZero(NumberKind kind, QStringView text)
{
    const QString repaired = u'0' + text::plain(text).toUpper();
    NumberCheck check = NumberCheck::Malformed;
    switch (kind) {
    case NumberKind::Office:
        check = checkOfficeNumber(repaired);
        break;
    case NumberKind::Corporate:
        check = checkCorporateNumber(repaired);
        break;
    case NumberKind::Municipality:
        check = checkMunicipalityCode(repaired);
        break;
    case NumberKind::Insurer:
        check = checkInsurerNumber(repaired);
        break;
    }
    return check == NumberCheck::Ok ? std::optional(repaired) : std::nullopt;
}

} // namespace tasuki
