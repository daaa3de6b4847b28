// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/label.h"
#include "style/marks.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;

namespace tasuki::ui {

/// What a model tells RowDelegate besides Qt::DisplayRole. All are optional.
enum RowRole {
    SecondLineRole = Qt::UserRole + 1000, ///< QString: the line below, in 9 pt
    SecondAccentRole,     ///< QString: words after the second line in link colour (センターの訂正あり)
    MarkRole,             ///< int(Mark): mark before the first line
    ProfessionFieldRole,  ///< int(Field): sign of a profession before the text
    ProfessionLetterRole, ///< QString: the letter inside it
    FigureRole,           ///< bool: figures to be compared – BIZ UDGothic, right-aligned
    StrongRole,           ///< bool: bold
    InkRole,              ///< int(Ink) of the first line
    ClosedRole,           ///< bool: struck out in text2 (asked of column 0, rules the whole row)
    RemarkRole,           ///< QString: small words at the right edge of the first line
    TagRole,              ///< QString: tag after the first line
    TagKindRole,          ///< int(Tag::Kind)
    DigitRole,            ///< QString: key hint at the left edge
};

/// Paints the rows of every table and list: divider, second line, marks, selection as tint with a 3 px bar, the ring
/// where the keyboard is. Names and numbers are never shortened; they shrink a little, then wrap.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QAbstractItemView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Width the cell would like, so that nothing has to shrink.
    [[nodiscard]] int naturalWidth(const QModelIndex& index) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView* m_view;
    int m_hovered = -1;
};

/// Height of the rows of a table: 32, or 50 where a second line stands below.
enum class Rows { OneLine, TwoLines };

/// Gives a table the look and its keys: RowDelegate, no grid, no zebra, whole rows chosen, header 28, rows 32 or 50,
/// Tab leaves the table. Sizes follow the theme.
void configureTable(QTableView& table, Rows rows = Rows::OneLine);
/// The same for a list of one column.
void configureList(QAbstractItemView& list);

} // namespace tasuki::ui
