// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/hourscells.h"
#include "intake/reader.h"
#include "intake/values.h"
#include "registry/entities.h"

#include <array>
#include <unordered_map>

namespace tasuki::intake {

/// Makes facilities and services of the rows of one table.
class RowMaker
{
public:
    RowMaker(const Candidate& candidate, ListedRows& out);

    void take(const table::Row& row);
    /// After the last row.
    void finish();

private:


    [[nodiscard]] std::string_view raw(Meaning meaning) const;
    [[nodiscard]] std::string text(Meaning meaning, bool lines = false) const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool repeatsHeader() const;
    void note(RowNote::Kind kind, const QString& reason);
    /// Notes what a reader had to do and hands on its text.
    std::string noted(const ReadText& read);

    void takeFacility();
    void takeSpeciality();
    struct Identity
    {
        std::string name, address, office, municipality;
        AddressHead head;
    };
    [[nodiscard]] std::string keyOf(const Identity& identity);
    /// What the list says beyond the other fields, with `note` behind it.
    void putRemarks(const std::string& note);
    void putFacility(const ListedFacility& facility, const Identity& identity);
    [[nodiscard]] std::string addressText() const;
    [[nodiscard]] std::string municipalityText();
    [[nodiscard]] std::string remarksText() const;
    [[nodiscard]] int leafOf(const std::string& key);
    void addServices(ListedFacility& facility, const ReadKinds& kinds);
    /// What the row's columns of weekdays say; times that are none are noted.
    [[nodiscard]] HoursGrid hoursGrid();
    /// The opening hours of the row in their canonical text; what they leave unsaid goes to `words`.
    std::string hoursText(std::string& words);

    void put(std::uint32_t field, std::string_view value);
    void putCell(std::uint32_t field, const store::CellView& value) { m_out.cells.push_back({field, value}); }
    [[nodiscard]] std::uint32_t cellCount() const { return static_cast<std::uint32_t>(m_out.cells.size()); }

    const Candidate& m_candidate;
    ListedRows& m_out;
    std::uint32_t m_table = 0;
    bool m_specialities = false;
    bool m_navii = false;
    int m_defaultLeaf = -1;
    std::array<int, static_cast<std::size_t>(Meaning::Count)> m_columns{};
    std::vector<ColumnMeaning> m_meanings;
    std::vector<std::pair<std::size_t, QString>> m_remarks;  ///< column and what its values are called; empty for 備考
    const table::Row* m_row = nullptr;
    std::unordered_map<std::string, std::size_t> m_firstOf;  ///< key to facility
    std::unordered_map<std::string, std::uint64_t> m_leavesOf;  ///< key to the leaves its services have

    /// What cells of a few hundred different texts were read as: lists repeat them a thousand times.
    [[nodiscard]] const ReadKinds& kindsIn(std::string_view cell);
    [[nodiscard]] const ReadHoursWords& hoursIn(const HoursWords& words);
    static constexpr std::size_t rememberedTexts = 4096;
    std::unordered_map<std::string, ReadKinds> m_kinds;
    std::unordered_map<std::string, ReadHoursWords> m_hours;

    struct SpecialityHours
    {
        std::int64_t row;
        std::string id, code, name;
        HoursGrid grid;
    };
    std::vector<SpecialityHours> m_specialityHours;
    std::unordered_map<std::string, std::size_t> m_specialityOf;
};

} // namespace tasuki::intake
