// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"

#include <optional>

namespace tasuki::forms {

/// A rectangle of places in a ruled grid, both ends included, counted from 0.
struct GridArea
{
    int row = 0, column = 0, lastRow = 0, lastColumn = 0;
    bool operator==(const GridArea&) const = default;
};

/// A ruled grid while it is drawn: which cell covers which place. Every step leaves a grid in which each place belongs to
/// exactly one cell.
class Grid
{
public:
    explicit Grid(Block block);

    [[nodiscard]] int rows() const { return static_cast<int>(m_heights.size()); }
    [[nodiscard]] int columns() const { return static_cast<int>(m_block.columns.size()); }
    [[nodiscard]] double height(int row) const { return m_heights.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] double width(int column) const { return m_block.columns.at(static_cast<std::size_t>(column)); }
    /// The cell that covers a place, and what it covers.
    [[nodiscard]] const Cell& at(int row, int column) const;
    [[nodiscard]] GridArea areaOf(int row, int column) const;
    /// The smallest area around two places that cuts no cell.
    [[nodiscard]] GridArea spanning(GridArea area) const;

    void setCell(int row, int column, const Cell& cell);
    /// One cell of an area; it keeps the first content there is.
    void merge(GridArea area);
    /// A cell of its own for each place; the content stays in the first.
    void split(int row, int column);
    /// New ones take their size from the row or column at `at`, or from the last.
    void insertRow(int at);
    void insertColumn(int at);
    /// The last row and the last column stay.
    void removeRow(int row);
    void removeColumn(int column);
    /// Millimetres, on half ones.
    void setHeight(int row, double millimetres);
    void setWidth(int column, double millimetres);

    /// The block with its rows as a definition has them.
    [[nodiscard]] Block block() const;

private:
    [[nodiscard]] std::size_t place(int row, int column) const { return static_cast<std::size_t>(row * columns() + column); }
    [[nodiscard]] int owner(int row, int column) const { return m_owners[place(row, column)]; }

    Block m_block; ///< its rows are empty while the grid is drawn
    std::vector<double> m_heights;
    std::vector<int> m_owners; ///< of each place, into m_cells
    std::vector<Cell> m_cells;
};

} // namespace tasuki::forms
