// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/acceptance.h"
#include "store/searchindex.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace tasuki::registry {

/// Marks before a condition in the search text; no typed text contains them.
inline constexpr std::string_view acceptsMark = "\xee\x80\x81";  ///< U+E001: accepts
inline constexpr std::string_view asksMark = "\xee\x80\x82";     ///< U+E002: has to be asked

/// Flags of a facility's glance beyond store::Glance's own.
inline constexpr std::int64_t vacancyKnown = store::Glance::SubjectFlag;       ///< the centre was told of a vacancy, see availability.h
inline constexpr std::int64_t correctedHere = store::Glance::SubjectFlag << 1;  ///< the centre corrected something

/// The day of the last check lies above the flags, as a Julian day; 0 where nobody has checked.
inline constexpr int verifiedDayShift = 32;
[[nodiscard]] constexpr std::int64_t verifiedDayOf(std::int64_t flags) { return flags >> verifiedDayShift; }

/// Counts up whenever documents of the same row become others, so that files get theirs anew.
inline constexpr int documentVersion = 4;

/// The texts of one service that the search reads; views are not kept.
struct ServiceTexts
{
    int leaf = -1;  ///< index of the category
    std::string_view name, kana, phone;
    std::string_view acceptance;
    bool closed = false;
    bool vacancy = false;
    std::string_view specialities;
};

/// The texts of a row that is part of a facility, see whole.h; views are not kept.
struct PartTexts
{
    std::string_view officeNumber, name, kana, address, building, phone, fax;
    int leaf = -1;
    bool closed = false;
};

/// The texts of one facility that the search reads; views are not kept.
struct FacilityTexts
{
    std::string_view officeNumber, name, kana, city, address, building, phone, fax, organization, notes;
    int leaf = -1;  ///< category of a place without services
    std::optional<double> latitude, longitude;
    bool closed = false;
    bool corrected = false;
    std::int64_t verifiedDay = 0;  ///< Julian day; 0 where nobody has checked
    std::span<const ServiceTexts> services;
    std::span<const PartTexts> parts;
};

/// Makes search documents; one maker is used for many, so that its buffers are.
class DocumentMaker
{
public:
    /// Valid until the next call.
    const store::SearchDocument& make(const FacilityTexts& facility);

private:
    void add(std::string_view text);
    void addDigits(std::string_view phone);
    void addAcceptance(std::string_view acceptance);

    store::SearchDocument m_document;
    std::string m_digits;
};

/// Millionths of a degree.
[[nodiscard]] std::int32_t micro(double degrees);

} // namespace tasuki::registry
