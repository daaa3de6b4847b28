// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/wordtable.h"

#include "style/clipboardtable.h"
#include "style/rowdelegate.h"

#include <QAction>
#include <QCollator>
#include <QTableView>

#include <algorithm>

namespace tasuki::ui {

void WordTable::set(QStringList headings, std::vector<WordRow> rows, QSet<int> figures, int signColumn)
{
    beginResetModel();
    m_headings = std::move(headings);
    m_rows = std::move(rows);
    m_figures = std::move(figures);
    m_signColumn = signColumn;
    endResetModel();
}

int WordTable::rowOf(const QVariant& key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const WordRow& row) { return row.key.isValid() && row.key == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void WordTable::copy(const QList<int>& only) const
{
    QList<QStringList> rows;
    for (int i = 0; i < rowCount(); ++i)
        if ((only.isEmpty() || only.contains(i)) && !row(i).heading)
            rows << row(i).cells;
    copyTable(m_headings, rows);
}

int WordTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WordTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant WordTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const WordRow& at = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return at.cells.value(column);
    case ClosedRole:
        return column == 0 && at.closed;
    case FigureRole:
        return m_figures.contains(column);
    case StrongRole:
        return column == 0;
    case SecondLineRole:
        return column == 0 && !at.second.isEmpty() ? QVariant(at.second) : QVariant();
    case TagRole:
        return column == 0 && !at.tag.isEmpty() ? QVariant(at.tag) : QVariant();
    case TagKindRole:
        return static_cast<int>(Tag::Kind::Info);
    case RemarkRole:
        return column == 0 && !at.remark.isEmpty() ? QVariant(at.remark) : QVariant();
    case DigitRole:
        return column == 0 && !at.digit.isEmpty() ? QVariant(at.digit) : QVariant();
    case InkRole:
        return static_cast<int>(at.heading ? Ink::Text2 : Ink::Text);
    case ProfessionFieldRole:
        return column == m_signColumn && at.field && !at.heading ? QVariant(static_cast<int>(*at.field)) : QVariant();
    case ProfessionLetterRole:
        return at.letter;
    case MarkRole:
        return at.mark && column == columnCount() - 1 ? QVariant(static_cast<int>(*at.mark)) : QVariant();
    default:
        return {};
    }
}

QVariant WordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return static_cast<int>((m_figures.contains(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags WordTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index.row()).heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

void WordTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || std::ranges::any_of(m_rows, &WordRow::heading))
        return;
    QCollator collator(QLocale(QLocale::Japanese));
    collator.setNumericMode(true);
    const auto textOf = [&](const WordRow& row) {
        const QString key = row.order.value(column);
        return key.isEmpty() ? row.cells.value(column) : key;
    };
    beginResetModel();
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const WordRow& a, const WordRow& b) {
        const int compared = m_figures.contains(column) ? (textOf(a).toDouble() < textOf(b).toDouble() ? -1 : textOf(a).toDouble() > textOf(b).toDouble() ? 1 : 0)
                                                        : collator.compare(textOf(a), textOf(b));
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    endResetModel();
}

void copyOnRequest(QTableView& view, const WordTable& model)
{
    auto* copy = new QAction(WordTable::tr("Copy"), &view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view, [&view, &model] {
        QList<int> rows;
        for (const QModelIndex& index : view.selectionModel()->selectedRows())
            rows << index.row();
        model.copy(rows);
    });
    view.addAction(copy);
}

} // namespace tasuki::ui
