// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/carecsv.h"
#include "registry/entities.h"
#include "registry/officialcells.h"
#include "store/officialwriter.h"

#include <array>
#include <optional>
#include <span>

namespace tasuki::registry {

/// The cells that one official row publishes for its facility and for its service, in the order of the entities' fields.
/// Views point into the row, which must stay.
class CareCells
{
public:
    CareCells(const CareRow& row, const Uuid& facility, const Uuid& organization);
    CareCells(const CareCells&) = delete;
    CareCells& operator=(const CareCells&) = delete;

    [[nodiscard]] std::span<const store::CellView> facility() const { return m_facility; }
    [[nodiscard]] std::span<const store::CellView> service() const { return m_service; }
    /// Never 0: that stands for "unknown, compare".
    [[nodiscard]] std::int64_t facilityDigest() const;
    [[nodiscard]] std::int64_t serviceDigest() const;
    [[nodiscard]] std::optional<double> latitude() const { return m_latitude; }
    [[nodiscard]] std::optional<double> longitude() const { return m_longitude; }

private:
    std::optional<double> m_latitude, m_longitude;
    std::string m_daysNote;  ///< only where the published text needed line breaks mended
    std::array<store::CellView, 27> m_facility;
    std::array<store::CellView, 27> m_service;
};

/// Whether the official data publishes a field of facility or service; only there an edit is a correction.
[[nodiscard]] bool isPublished(const store::EntityInfo& entity, std::string_view field);

/// The same for one file: whether it has the column.
[[nodiscard]] bool isPublished(const store::EntityInfo& entity, std::size_t field, std::uint32_t presentColumns);

} // namespace tasuki::registry
