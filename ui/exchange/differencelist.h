// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/differencerow.h"

class QVBoxLayout;

namespace tasuki::ui {

/// 食い違い below each other, each with its values to choose from.
class DifferenceList : public QWidget
{
    Q_OBJECT

public:
    explicit DifferenceList(QWidget* parent = nullptr);

    /// Rows that are shown at once; the others follow when these are settled.
    static constexpr int most = 100;
    /// Days of `today`'s year are shown without it.
    void set(const std::vector<Difference>& differences, QDate today);
    [[nodiscard]] const std::vector<DifferenceRow*>& rows() const { return m_rows; }
    /// What was chosen so far; points into the rows.
    [[nodiscard]] std::vector<Settlement> choices() const;
    /// Puts the keyboard on a row, or the nearest there is.
    void focusRow(int row);
    /// The row with the keyboard; -1 where none has it.
    [[nodiscard]] int focusedRow() const;

Q_SIGNALS:
    /// A row was chosen for, or its choice taken back.
    void chosen(int row);

private:
    std::vector<DifferenceRow*> m_rows;
    QVBoxLayout* m_column;
    Paragraph* m_more;
    ScrollBody* m_scroll;
};

} // namespace tasuki::ui
