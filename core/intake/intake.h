// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/reader.h"
#include "intake/stage.h"

namespace tasuki::intake {

/// What was found in the files that a person handed over.
struct Handover
{
    std::vector<registry::InputFile> care;  ///< official care data, for registry::readCareFiles
    std::vector<registry::InputFile> postal; ///< files of 日本郵便, for stagePostal
    std::vector<Candidate> tables;          ///< everything else that is a table
    std::vector<registry::ImportNote> refused;  ///< files that are neither, with a sentence each
};

/// Opens files from disk: CSV, TSV, XLSX, and ZIP archives with any of them inside, as the ministry ships them. Care data
/// is recognised by its header, also in a workbook. The layouts that this centre taught (Mapping) are applied to tables
/// with the same header. A wrong file among good ones is noted; nothing but wrong files is refused.
[[nodiscard]] Result<Handover> openFiles(registry::Registry& registry, const QStringList& paths, Progress& progress);
/// The same for bytes, such as a block from the clipboard.
[[nodiscard]] Result<Handover> openInputs(registry::Registry& registry, const std::vector<registry::InputFile>& files, Progress& progress);

/// The layout this centre taught for a header; nothing where there is none.
[[nodiscard]] std::optional<Layout> rememberedLayout(registry::Registry& registry, std::span<const std::string> header);
/// One that it taught under a name.
[[nodiscard]] std::optional<Layout> layoutNamed(registry::Registry& registry, const QString& name);
/// Every one of them, by name.
[[nodiscard]] std::vector<Layout> taughtLayouts(registry::Registry& registry);
/// Remembers a layout for the next table with this header, as one undoable change.
[[nodiscard]] Result<void> rememberLayout(registry::Registry& registry, const Layout& layout, std::span<const std::string> header);

} // namespace tasuki::intake
