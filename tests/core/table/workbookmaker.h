// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace tasuki::table {

/// Files of an archive, by name, in order.
using Parts = std::vector<std::pair<std::string, std::string>>;

/// A ZIP of these files; `password` encrypts all of them.
[[nodiscard]] QByteArray zipOf(const Parts& parts, const char* password = nullptr);

/// A small workbook written by hand, with what a test wants to be odd about it.
struct WorkbookMaker
{
    /// XML of each sheet's rows, `<row …>…</row>…`, and what follows `</sheetData>`.
    struct SheetXml
    {
        std::string name;
        std::string rows;
        std::string after;
        bool hidden = false;
    };
    std::vector<SheetXml> sheets;
    std::vector<std::string> shared; ///< XML inside each `<si>`
    std::vector<std::pair<int, std::string>>
        formats; ///< number formats; the cell's style is 1 for the first, and so on
    bool from1904 = false;

    [[nodiscard]] Parts parts() const;
    [[nodiscard]] QByteArray bytes() const { return zipOf(parts()); }
};

/// A workbook of one sheet with these rows.
[[nodiscard]] WorkbookMaker sheetWith(const std::string& rows, const std::string& after = {});

} // namespace tasuki::table
