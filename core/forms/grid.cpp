// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/grid.h"

#include <algorithm>
#include <cmath>

namespace tasuki::forms {

namespace {

double onHalf(double millimetres)
{
    return std::round(millimetres * 2) / 2;
}

} // namespace

Grid::Grid(Block block) : m_block(std::move(block))
{
    for (const GridRow& row : m_block.rows)
        m_heights.push_back(row.height);
    m_owners.assign(m_heights.size() * m_block.columns.size(), -1);
    for (int r = 0; r < rows(); ++r) {
        int column = 0;
        for (const Cell& cell : m_block.rows[static_cast<std::size_t>(r)].cells) {
            while (column < columns() && owner(r, column) >= 0)
                ++column;
            if (column >= columns())
                break;
            m_cells.push_back(cell);
            for (int i = r; i < std::min(rows(), r + cell.rows); ++i)
                for (int j = column; j < std::min(columns(), column + cell.columns); ++j)
                    m_owners[place(i, j)] = static_cast<int>(m_cells.size()) - 1;
            column += cell.columns;
        }
    }
    // What no cell covered gets an empty one.
    for (int& each : m_owners)
        if (each < 0) {
            m_cells.emplace_back();
            each = static_cast<int>(m_cells.size()) - 1;
        }
    m_block.rows.clear();
}

const Cell& Grid::at(int row, int column) const
{
    return m_cells[static_cast<std::size_t>(owner(row, column))];
}

GridArea Grid::areaOf(int row, int column) const
{
    const int cell = owner(row, column);
    GridArea area{rows(), columns(), -1, -1};
    for (int r = 0; r < rows(); ++r)
        for (int c = 0; c < columns(); ++c)
            if (owner(r, c) == cell)
                area = {std::min(area.row, r), std::min(area.column, c), std::max(area.lastRow, r), std::max(area.lastColumn, c)};
    return area;
}

GridArea Grid::spanning(GridArea area) const
{
    if (area.row > area.lastRow)
        std::swap(area.row, area.lastRow);
    if (area.column > area.lastColumn)
        std::swap(area.column, area.lastColumn);
    for (GridArea before{-1, -1, -1, -1}; !(before == area);) {
        before = area;
        for (int r = before.row; r <= before.lastRow; ++r)
            for (int c = before.column; c <= before.lastColumn; ++c) {
                const GridArea cell = areaOf(r, c);
                area = {std::min(area.row, cell.row), std::min(area.column, cell.column), std::max(area.lastRow, cell.lastRow),
                        std::max(area.lastColumn, cell.lastColumn)};
            }
    }
    return area;
}

void Grid::setCell(int row, int column, const Cell& cell)
{
    m_cells[static_cast<std::size_t>(owner(row, column))] = cell;
}

void Grid::merge(GridArea wanted)
{
    const GridArea area = spanning(wanted);
    int kept = owner(area.row, area.column);
    for (int r = area.row; r <= area.lastRow; ++r)
        for (int c = area.column; c <= area.lastColumn; ++c)
            if (m_cells[static_cast<std::size_t>(kept)].content == Cell::Content::Empty)
                kept = owner(r, c);
    for (int r = area.row; r <= area.lastRow; ++r)
        for (int c = area.column; c <= area.lastColumn; ++c)
            m_owners[place(r, c)] = kept;
}

void Grid::split(int row, int column)
{
    const GridArea area = areaOf(row, column);
    for (int r = area.row; r <= area.lastRow; ++r)
        for (int c = area.column; c <= area.lastColumn; ++c) {
            if (r == area.row && c == area.column)
                continue;
            m_cells.emplace_back();
            m_owners[place(r, c)] = static_cast<int>(m_cells.size()) - 1;
        }
}

void Grid::insertRow(int at)
{
    at = std::clamp(at, 0, rows());
    std::vector<int> line;
    for (int c = 0; c < columns(); ++c) {
        // A cell that goes on over the new row grows with it.
        if (at > 0 && at < rows() && owner(at - 1, c) == owner(at, c)) {
            line.push_back(owner(at, c));
        } else {
            m_cells.emplace_back();
            line.push_back(static_cast<int>(m_cells.size()) - 1);
        }
    }
    m_owners.insert(m_owners.begin() + static_cast<std::ptrdiff_t>(at * columns()), line.begin(), line.end());
    m_heights.insert(m_heights.begin() + at, m_heights[static_cast<std::size_t>(std::min(at, rows() - 1))]);
}

void Grid::insertColumn(int at)
{
    at = std::clamp(at, 0, columns());
    std::vector<int> owners;
    for (int r = 0; r < rows(); ++r)
        for (int c = 0; c <= columns(); ++c) {
            if (c == at) {
                if (at > 0 && at < columns() && owner(r, at - 1) == owner(r, at)) {
                    owners.push_back(owner(r, at));
                } else {
                    m_cells.emplace_back();
                    owners.push_back(static_cast<int>(m_cells.size()) - 1);
                }
            }
            if (c < columns())
                owners.push_back(owner(r, c));
        }
    // The room comes from the column beside it, so that the grid keeps its width.
    const auto beside = static_cast<std::size_t>(std::min(at, columns() - 1));
    const double half = std::max(0.5, onHalf(m_block.columns[beside] / 2));
    m_block.columns[beside] = std::max(0.5, m_block.columns[beside] - half);
    m_block.columns.insert(m_block.columns.begin() + at, half);
    m_owners = std::move(owners);
}

void Grid::removeRow(int row)
{
    if (rows() <= 1 || row < 0 || row >= rows())
        return;
    const auto from = m_owners.begin() + static_cast<std::ptrdiff_t>(row * columns());
    m_owners.erase(from, from + columns());
    m_heights.erase(m_heights.begin() + row);
}

void Grid::removeColumn(int column)
{
    if (columns() <= 1 || column < 0 || column >= columns())
        return;
    for (int r = rows() - 1; r >= 0; --r)
        m_owners.erase(m_owners.begin() + static_cast<std::ptrdiff_t>(r * columns() + column));
    const double gone = m_block.columns[static_cast<std::size_t>(column)];
    m_block.columns.erase(m_block.columns.begin() + column);
    m_block.columns[static_cast<std::size_t>(std::min(column, columns() - 1))] += gone;
}

void Grid::setHeight(int row, double millimetres)
{
    m_heights.at(static_cast<std::size_t>(row)) = std::clamp(onHalf(millimetres), 2.0, 280.0);
}

void Grid::setWidth(int column, double millimetres)
{
    m_block.columns.at(static_cast<std::size_t>(column)) = std::clamp(onHalf(millimetres), 1.0, 420.0);
}

Block Grid::block() const
{
    Block made = m_block;
    for (int r = 0; r < rows(); ++r) {
        GridRow row{height(r), {}};
        for (int c = 0; c < columns(); ++c) {
            const GridArea area = areaOf(r, c);
            if (area.row != r || area.column != c)
                continue;
            Cell cell = at(r, c);
            cell.rows = area.lastRow - area.row + 1;
            cell.columns = area.lastColumn - area.column + 1;
            row.cells.push_back(std::move(cell));
        }
        made.rows.push_back(std::move(row));
    }
    return made;
}

} // namespace tasuki::forms
