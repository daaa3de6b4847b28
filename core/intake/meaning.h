// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace tasuki::intake {

/// What a column of a table from outside says about a facility.
enum class Meaning : std::uint8_t {
    Ignore,          ///< nothing the register keeps
    Key,             ///< what the list calls the row: the same in its next edition
    Name,
    Kana,
    Category,        ///< what the place is, in words: 病院, 無床診療所
    ServiceKind,     ///< 実施サービス, one or several
    OfficeNumber,    ///< 事業所番号
    MedicalNumber,   ///< 医療機関コード
    Municipality,    ///< 全国地方公共団体コード, five or six digits, or two of a prefecture
    PrefectureCode,  ///< two digits
    CityCode,        ///< three digits, with PrefectureCode the five of a municipality
    Prefecture,
    City,
    Town,
    Street,
    Address,
    Building,
    PostalCode,
    Latitude,
    Longitude,
    Phone,
    Fax,
    Url,
    CorporateNumber,
    Corporation,
    Capacity,        ///< persons
    Days,
    DaysNote,
    Hours,           ///< opening hours in words
    HoursBegin,      ///< time at which it opens on its days
    HoursEnd,
    ClosedDays,      ///< 定休日 in words
    Specialities,    ///< 診療科目, several
    SpecialityCode,  ///< one, in a list with a row for each
    Speciality,
    Catchment,
    Vacancy,
    VacancyOn,
    Remarks,         ///< public; keeps the name of its column where several say something
    Notes,           ///< what the centre keeps to itself
    ClosedOn,
    Slot,            ///< time at which a span of a weekday begins or ends
    OpenDay,         ///< 1 where it opens on that weekday, 0 where it does not
    OpenWeek,        ///< the same for the first to fifth such weekday of the month
    Count
};

/// The meaning of one column. Slot, OpenDay and OpenWeek say which day: 0 Monday … 6 Sunday, 7 public holidays.
struct ColumnMeaning
{
    Meaning meaning = Meaning::Ignore;
    std::int8_t day = -1;
    std::int8_t number = 0;  ///< Slot: the span from 1; OpenWeek: the week from 1
    bool end = false;        ///< Slot: the time at which it ends
    bool operator==(const ColumnMeaning&) const = default;
};

/// The word for a meaning in a mapping file: `name`, `slot.mon.1.begin`, `week.2.sat`; stable for ever.
[[nodiscard]] std::string codeOf(const ColumnMeaning& column);
[[nodiscard]] std::optional<ColumnMeaning> meaningOf(std::string_view code);

/// The word for people, in the language of the program.
[[nodiscard]] QString wordFor(Meaning meaning);

/// What a column of that name means in the lists that ministries and municipalities publish; Ignore where nothing is
/// known. `sure` tells a name that says exactly that from one that merely contains such a word.
struct Proposal
{
    ColumnMeaning column;
    bool sure = false;
};
[[nodiscard]] Proposal proposeMeaning(std::string_view header);

/// A header as it is compared: folded, without spaces.
[[nodiscard]] std::string headerKey(std::string_view header);

} // namespace tasuki::intake
