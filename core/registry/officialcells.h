// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/officialwriter.h"

#include <optional>
#include <span>

// What every list that publishes facilities has in common: ids that are the same everywhere, and its cells compared
// with those of the data file.
namespace tasuki::registry {

/// The id of an official row, the same in every data file. `path` names the list, the row in it and what of the row is
/// meant: `navii/1311234567890/hours`.
[[nodiscard]] Uuid officialId(std::string_view path);

/// A number that changes with every cell; never 0, which stands for "unknown, compare".
[[nodiscard]] std::int64_t digestOf(std::span<const store::CellView> cells);

[[nodiscard]] bool sameCell(const store::Value& value, const store::CellView& cell);
[[nodiscard]] store::Value ownedCell(const store::CellView& cell);

/// Degrees as published: nothing where the text is no number, is 0, or lies outside Japan (20–46 N, 122–154 E), which
/// geocoding errors produce.
[[nodiscard]] std::optional<std::pair<double, double>> publishedPlace(std::string_view latitude, std::string_view longitude);

} // namespace tasuki::registry
