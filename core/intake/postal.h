// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "registry/carecsv.h"
#include "registry/postaltowns.h"
#include "registry/registry.h"

namespace tasuki::intake {

/// The files of 日本郵便 have no header; they are told by the number and form of their columns.
enum class PostalForm {
    None,
    Towns,    ///< KEN_ALL.CSV and utf_ken_all.csv: 15 columns
    Offices,  ///< JIGYOSYO.CSV, 大口事業所個別番号: 13 columns
    Short     ///< code, prefecture, city, town and their three readings
};
[[nodiscard]] PostalForm postalFormOf(const QByteArray& bytes);

/// What postal files say, and how it differs from the data file.
struct PostalStage
{
    std::int64_t added = 0, updated = 0, unchanged = 0;
    std::vector<registry::PostalTown> towns;
    std::vector<registry::ImportNote> rejected;
    [[nodiscard]] bool changesNothing() const { return added + updated == 0; }

    /// By town: its row in the data file, 0 where it is new, and whether it is written.
    struct Known
    {
        std::int64_t rid = 0;
        bool deleted = false;
        bool writes = false;
    };
    std::vector<Known> known;
};

/// Reads postal files and compares. Town names lose what 日本郵便 says in brackets; a name that goes on in the next
/// line is one name; half-width kana become full-width.
[[nodiscard]] Result<PostalStage> stagePostal(registry::Registry& registry, const std::vector<registry::InputFile>& files, Progress& progress);
/// Writes it as one undoable change.
[[nodiscard]] Result<std::int64_t> applyPostal(registry::Registry& registry, const PostalStage& stage, Progress& progress);

} // namespace tasuki::intake
