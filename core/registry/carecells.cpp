// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/carecells.h"

#include "registry/sources.h"

#include <charconv>

namespace tasuki::registry {

using store::CellView;

namespace {

CellView capacityCell(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    // 0 stands for unknown in this data, not for nobody.
    if (error != std::errc() || end != text.data() + text.size() || value <= 0)
        return {};
    return value;
}

CellView textCell(std::string_view text)
{
    return text.empty() ? CellView() : CellView(text);
}

CellView realCell(const std::optional<double>& value)
{
    return value ? CellView(*value) : CellView();
}

/// Line and paragraph separators of Unicode would not break lines in tables, print or CSV; a line feed does.
bool mendLineBreaks(std::string_view text, std::string& out)
{
    constexpr std::string_view line = "\xe2\x80\xa8";
    constexpr std::string_view paragraph = "\xe2\x80\xa9";
    if (text.find(line) == std::string_view::npos && text.find(paragraph) == std::string_view::npos)
        return false;
    out.assign(text);
    for (const std::string_view separator : {line, paragraph})
        for (std::size_t at = out.find(separator); at != std::string::npos; at = out.find(separator))
            out.replace(at, separator.size(), "\n");
    return true;
}

/// The column each field is read from; nothing where the field is the centre's own.
std::optional<CareColumn> columnOf(std::string_view field, bool facility)
{
    struct Pair
    {
        std::string_view field;
        CareColumn column;
    };
    static constexpr Pair both[] = {
        {"municipality", CareColumn::Municipality}, {"name", CareColumn::Name},           {"kana", CareColumn::Kana},
        {"address", CareColumn::Address},           {"building", CareColumn::Building},   {"latitude", CareColumn::Latitude},
        {"longitude", CareColumn::Longitude},       {"phone", CareColumn::Phone},         {"fax", CareColumn::Fax},
        {"url", CareColumn::Url},                   {"closed_on", CareColumn::Name}};
    static constexpr Pair facilityOnly[] = {{"office_number", CareColumn::OfficeNumber},
                                            {"prefecture", CareColumn::Prefecture},
                                            {"city", CareColumn::City},
                                            {"organization", CareColumn::Corporation}};
    static constexpr Pair serviceOnly[] = {{"facility", CareColumn::OfficeNumber},
                                           {"kind", CareColumn::Service},
                                           {"capacity", CareColumn::Capacity},
                                           {"days", CareColumn::Days},
                                           {"days_note", CareColumn::DaysNote},
                                           {"inclusive", CareColumn::Inclusive},
                                           {"care_standard", CareColumn::CareStandard},
                                           {"disability_standard", CareColumn::DisabilityStandard},
                                           {"remarks", CareColumn::Remarks}};
    for (const Pair& pair : both)
        if (pair.field == field)
            return pair.column;
    for (const Pair& pair : facility ? std::span<const Pair>(facilityOnly) : std::span<const Pair>(serviceOnly))
        if (pair.field == field)
            return pair.column;
    return std::nullopt;
}

} // namespace

CareCells::CareCells(const CareRow& row, const Uuid& facility, const Uuid& organization)
{
    if (const auto place = publishedPlace(row[CareColumn::Latitude], row[CareColumn::Longitude])) {
        m_latitude = place->first;
        m_longitude = place->second;
    }
    const auto cell = [&](CareColumn column) { return textCell(row[column]); };
    const CellView daysNote = mendLineBreaks(row[CareColumn::DaysNote], m_daysNote) ? textCell(m_daysNote) : cell(CareColumn::DaysNote);
    const CellView none;
    const CellView belongsTo = organization.isNil() ? none : CellView(organization);
    // In the order of describe<Facility>() and describe<Service>(); a test compares the two lists.
    m_facility = {textCell(row.officeNumber), cell(CareColumn::Name), cell(CareColumn::Kana), none,
                  cell(CareColumn::Municipality), cell(CareColumn::Prefecture), cell(CareColumn::City), none,
                  cell(CareColumn::Address), cell(CareColumn::Building), realCell(m_latitude), realCell(m_longitude),
                  cell(CareColumn::Phone), cell(CareColumn::Fax), cell(CareColumn::Url), belongsTo, none, none, none, none, none, none,
                  CellView(careSource), none, none, none, none};
    m_service = {CellView(facility), CellView(leafCategories()[static_cast<std::size_t>(row.leaf)].code),
                 cell(CareColumn::Municipality), cell(CareColumn::Name), cell(CareColumn::Kana), cell(CareColumn::Address),
                 cell(CareColumn::Building), realCell(m_latitude), realCell(m_longitude), cell(CareColumn::Phone),
                 cell(CareColumn::Fax), cell(CareColumn::Url), capacityCell(row[CareColumn::Capacity]),
                 cell(CareColumn::Days), daysNote, none, none, none, none, none, cell(CareColumn::Inclusive),
                 cell(CareColumn::CareStandard), cell(CareColumn::DisabilityStandard), cell(CareColumn::Remarks), none, none, none};
}

std::int64_t CareCells::facilityDigest() const
{
    return digestOf(m_facility);
}

std::int64_t CareCells::serviceDigest() const
{
    return digestOf(m_service);
}

bool isPublished(const store::EntityInfo& entity, std::string_view field)
{
    const bool facility = &entity == &store::describe<Facility>();
    return (facility || &entity == &store::describe<Service>()) && columnOf(field, facility).has_value();
}

bool isPublished(const store::EntityInfo& entity, std::size_t field, std::uint32_t presentColumns)
{
    const auto column = columnOf(entity.fields[field].name, &entity == &store::describe<Facility>());
    return column && (presentColumns >> static_cast<std::size_t>(*column) & 1) != 0;
}

} // namespace tasuki::registry
