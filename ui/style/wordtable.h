// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/label.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QVariant>

#include <optional>
#include <vector>

class QTableView;

namespace tasuki::ui {

/// A row of a WordTable.
struct WordRow
{
    QStringList cells;
    QString second;             ///< below the first cell
    std::optional<Field> field; ///< sign of a profession before the cell `signColumn`
    QString letter;
    QString tag;                ///< behind the first cell
    QString remark;             ///< small, at the right edge of the first cell
    QString digit;              ///< key hint before the first cell
    std::optional<Mark> mark;   ///< before the last cell
    bool closed = false;        ///< struck out
    bool heading = false;       ///< stands above the rows that follow and cannot be chosen
    QVariant key;               ///< what the row is about, for whoever made it
    QStringList order;          ///< by what the cells are sorted, where it is not their words
};

/// A table of words that somebody else has made: shown, sorted by a click on a heading, copied as a block for Excel.
class WordTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void set(QStringList headings, std::vector<WordRow> rows, QSet<int> figures = {}, int signColumn = 0);
    void clear() { set({}, {}); }
    [[nodiscard]] const std::vector<WordRow>& rows() const { return m_rows; }
    [[nodiscard]] const WordRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// -1 where no row has the key.
    [[nodiscard]] int rowOf(const QVariant& key) const;
    /// Puts the rows, or those given, on the clipboard.
    void copy(const QList<int>& only = {}) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QStringList m_headings;
    std::vector<WordRow> m_rows;
    QSet<int> m_figures; ///< columns of numbers, at the right
    int m_signColumn = 0;
};

/// Lets Ctrl+C copy what is chosen in a view of a WordTable.
void copyOnRequest(QTableView& view, const WordTable& model);

} // namespace tasuki::ui
