// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/searchfield.h"
#include "style/wordtable.h"

#include <QFrame>

class QTableView;

namespace tasuki::ui {

/// What could be meant, below a line of input while it is typed. Up and Down choose, Enter takes the chosen one, Esc puts the
/// list away; the keyboard stays in the line. It has no life of its own: who fills it listens to searchTextChanged().
class SuggestList : public QFrame
{
    Q_OBJECT

public:
    /// Floats over the window of the line.
    explicit SuggestList(LineEdit& line);

    /// Shows rows below the line; none puts it away. `columns` of them are shown, the first takes the room.
    void offer(std::vector<WordRow> rows, int columns);
    [[nodiscard]] bool isOffering() const { return isVisible(); }
    [[nodiscard]] const WordTable& rows() const { return *m_rows; }

Q_SIGNALS:
    void picked(const QVariant& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void pick(int row);

    LineEdit& m_line;
    WordTable* m_rows;
    QTableView* m_view;
};

} // namespace tasuki::ui
