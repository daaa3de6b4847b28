// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codelist.h"

namespace tasuki::network {

/// The part of the region's life a profession belongs to; its sign is drawn by it (look: shape, colour and letter).
enum class Field {
    Medical, ///< 医療
    Care,    ///< 介護・福祉
    Region,  ///< 行政・地域
    Law,     ///< 法律・家計
    Own      ///< 本人・家族: may be at a meeting, is never in the network
};

/// A profession of the register of people (職種マスタ, domain knowledge 2.6).
struct Profession
{
    const char* code;   ///< stable for ever
    const char* label;  ///< Japanese, UTF-8
    const char* kana;   ///< how it is read, so that it is found by typing kana
    const char* letter; ///< stands in its sign
    Field field;
};

[[nodiscard]] std::span<const Profession> professions();
/// By its code, its word or another way it is written (ケアマネ, CM, PT); null where there is none.
[[nodiscard]] const Profession* professionOf(const QString& codeOrWord);
/// The words of several codes apart by `;`, joined by 「・」.
[[nodiscard]] QString professionWords(const QString& codes);
/// Whether somebody of these professions counts in the network: those of the person cared for and the family do not.
[[nodiscard]] bool countsInNetwork(const QString& professionCodes);
[[nodiscard]] QString fieldWord(Field field);

/// A kind of meeting as a new data file has it.
struct KindSeed
{
    const char* code;
    const char* label;
    const char* group; ///< see kindGroups()
    int perYear;       ///< 0 where the city names no number
};
/// 個別調整会議 12, 地域支援ネットワーク会議 8 and 運営懇談会 2 a year are those of the city's document of 2012; the others are
/// kinds that centres keep in their day book (domain knowledge 1.11).
[[nodiscard]] std::span<const KindSeed> kindSeeds();
/// individual, region, training, operation, other.
[[nodiscard]] CodeList kindGroups();

[[nodiscard]] CodeList meetingModes();
[[nodiscard]] CodeList heldStates();
[[nodiscard]] CodeList attendanceStates();
[[nodiscard]] CodeList meetingParts();
[[nodiscard]] CodeList listings();
[[nodiscard]] CodeList issueCategories();
/// How far an issue was carried: meeting, district, city.
[[nodiscard]] CodeList issueLevels();
[[nodiscard]] CodeList issueStates();
/// The three levels of a told tie (Morita 2012).
[[nodiscard]] CodeList toldLevels();

} // namespace tasuki::network
