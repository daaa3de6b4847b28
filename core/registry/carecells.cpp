// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/carecells.h"

#include "registry/sources.h"

#include <charconv>
#include <cstring>

namespace tasuki::registry {

using store::CellView;

namespace {

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

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

std::uint64_t mix(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15ull;
    return hash ^ (hash >> 29);
}

std::uint64_t mixBytes(std::uint64_t hash, const char* bytes, std::size_t size)
{
    hash = mix(hash, size);
    while (size >= 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        hash = mix(hash, word);
        bytes += 8;
        size -= 8;
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, bytes, size);
    return mix(hash, rest);
}

std::int64_t digestOf(std::span<const CellView> cells)
{
    std::uint64_t hash = 0x243f6a8885a308d3ull;
    for (const CellView& cell : cells) {
        hash = mix(hash, cell.index());
        if (const auto* text = std::get_if<std::string_view>(&cell)) {
            hash = mixBytes(hash, text->data(), text->size());
        } else if (const auto* real = std::get_if<double>(&cell)) {
            std::uint64_t bits;
            std::memcpy(&bits, real, 8);
            hash = mix(hash, bits);
        } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
            hash = mix(hash, static_cast<std::uint64_t>(*whole));
        } else if (const auto* id = std::get_if<Uuid>(&cell)) {
            hash = mixBytes(hash, id->view().data(), 16);
        }
    }
    const auto digest = static_cast<std::int64_t>(hash);
    return digest == 0 ? 1 : digest;
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

std::optional<std::pair<double, double>> publishedPlace(std::string_view latitude, std::string_view longitude)
{
    const auto north = number(latitude);
    const auto east = number(longitude);
    if (!north || !east || *north < 20 || *north > 46 || *east < 122 || *east > 154)
        return std::nullopt;
    return std::pair(*north, *east);
}

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

bool sameCell(const store::Value& value, const CellView& cell)
{
    if (value.index() != cell.index())
        return false;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text == std::get<std::string_view>(cell);
    if (const auto* real = std::get_if<double>(&value))
        return *real == std::get<double>(cell);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return *whole == std::get<std::int64_t>(cell);
    if (const auto* id = std::get_if<Uuid>(&value))
        return *id == std::get<Uuid>(cell);
    return true;
}

store::Value ownedCell(const CellView& cell)
{
    if (const auto* text = std::get_if<std::string_view>(&cell))
        return std::string(*text);
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return *whole;
    if (const auto* id = std::get_if<Uuid>(&cell))
        return *id;
    return {};
}

} // namespace tasuki::registry
