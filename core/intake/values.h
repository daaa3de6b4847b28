// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Reading what foreign tables write into their cells: cleaned, and repaired where a spreadsheet has damaged it and the
// rest of the cell proves it. Every reader takes UTF-8.
namespace tasuki::intake {

/// The cell without blanks around it, controls and the line separators of Unicode; (改行), as 医療情報ネット writes it, is
/// a line break. Line breaks become blanks unless `lines`.
[[nodiscard]] std::string cleaned(std::string_view cell, bool lines);

/// A value and what had to be done to get it.
struct ReadText
{
    std::string text;
    bool repaired = false;
    QString doubt;  ///< a sentence where a person should look; empty where all is well
};

/// 事業所番号: leading zeros put back where the check digit agrees; a number that a spreadsheet rounded is empty and doubted.
[[nodiscard]] ReadText readOfficeNumber(std::string_view cell);
/// What 医療情報ネット calls an institution: prefecture (two digits), kind of institution (1 to 5), then what the
/// prefecture gives it, as a rule ten digits. `prefecture` is its number where the address tells it, else 0: with it a
/// lost zero is seen and put back.
[[nodiscard]] ReadText readNaviiId(std::string_view cell, int prefecture);
/// 全国地方公共団体コード with six digits; five become six, and a lost zero is put back where the check digit agrees. Two
/// digits of a prefecture stay.
[[nodiscard]] ReadText readMunicipality(std::string_view cell);
/// As written; the zero at its front put back where a spreadsheet dropped it.
[[nodiscard]] ReadText readPhone(std::string_view cell);
/// Seven digits with a hyphen.
[[nodiscard]] ReadText readPostalCode(std::string_view cell);
/// Full-width katakana.
[[nodiscard]] ReadText readKana(std::string_view cell);

/// Degrees within Japan; 0, 0 is unknown and no doubt. Latitude and longitude in each other's column are put right.
struct ReadPlace
{
    std::optional<double> latitude, longitude;
    bool repaired = false;
    QString doubt;
};
[[nodiscard]] ReadPlace readPlace(std::string_view latitude, std::string_view longitude);

/// The whole number at the beginning of a cell such as 29名; nothing for 0, which stands for unknown.
[[nodiscard]] std::optional<std::int64_t> readCapacity(std::string_view cell);

/// Leaf categories that a cell names, in its order without repetition, and the words that name none. Prevention services
/// (介護予防…) count as the service they belong to.
struct ReadKinds
{
    std::vector<int> leaves;
    QStringList unknown;
};
[[nodiscard]] ReadKinds readKinds(std::string_view cell);

/// The leaf that a name itself tells, such as さくら薬局; -1 where it tells none.
[[nodiscard]] int leafInName(std::string_view name);

/// Where an address lies, from its beginning: 石川県, 金沢市. Empty parts where it does not say. A district (郡)
/// and the ward of a designated city belong to the city.
struct AddressHead
{
    std::string_view prefecture, city;
};
[[nodiscard]] AddressHead headOfAddress(std::string_view address);
/// 都道府県 by its number 1 to 47; empty for others. And the number of a name; 0 where there is none.
[[nodiscard]] std::string_view prefectureNamed(int number);
[[nodiscard]] int prefectureNumber(std::string_view name);

} // namespace tasuki::intake
