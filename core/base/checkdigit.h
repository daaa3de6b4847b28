// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Check digits of the numbers that offices, municipalities and corporations carry. All of them only warn: official
/// data itself holds numbers that fail. Text may be of any width and with spaces around it; letters may be small.
namespace tasuki {

enum class NumberCheck {
    Ok,
    Mismatch, ///< well formed, but the check digit says that a digit is wrong
    Malformed ///< not the length or not the characters of such a number
};

/// 介護保険事業所番号, ten characters: prefecture 2, kind 1 (a digit or letter), area 2, serial 4, check digit. The
/// check digit is modulus 10, weights 2-1 from the right over the first nine characters, B (介護医療院) counted as 2;
/// in some prefectures medical institutions have it over characters 4 to 9 alone. Either is accepted. Other letters
/// have no published rule: there only the form is checked.
[[nodiscard]] NumberCheck checkOfficeNumber(QStringView text);

/// 法人番号, thirteen digits: the check digit 1 to 9, then twelve. 9 − (Σ Pn·Qn mod 9), n counted from the right, Qn 1
/// for odd n and 2 for even. Source: 法人番号の指定等に関する省令 第2条.
[[nodiscard]] NumberCheck checkCorporateNumber(QStringView text);

/// 全国地方公共団体コード, six digits: five, then the last digit of 11 − (Σ mod 11), weights 6 5 4 3 2. Source: 総務省
/// 「全国地方公共団体コード」検査数字の算出方法.
[[nodiscard]] NumberCheck checkMunicipalityCode(QStringView text);

/// 介護保険者番号, six digits: the five of the municipality, then modulus 10 with weights 2-1: another digit than the
/// municipality code has.
[[nodiscard]] NumberCheck checkInsurerNumber(QStringView text);

/// The six digits of a municipality code from its first five (the code of 住所 data, JIS X 0401/0402); nothing where
/// `five` is not five digits.
[[nodiscard]] std::optional<QString> municipalityCodeFrom(QStringView five);

enum class NumberKind { Office, Corporate, Municipality, Insurer };

/// The number with the zero at its front that a spreadsheet dropped. Only where exactly one character is missing and
/// the check digit then agrees; so a wrong repair slips through once in ten. A corporate number is never repaired: its
/// first digit is a check digit of 1 to 9.
[[nodiscard]] std::optional<QString> repairLeadingZero(NumberKind kind, QStringView text);

} // namespace tasuki
