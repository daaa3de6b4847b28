// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/parts.h"
#include "style/twoendslayout.h"
#include "style/wordtable.h"

#include <QTableView>

namespace tasuki::ui {

/// A table of two-line rows under headings of their own, with a sentence and what can be done at its foot, and where there is one
/// something above it. Where the text is so large that they have no room together, all but the keys scrolls as one.
class Ledger : public QWidget
{
    Q_OBJECT

public:
    /// `head` stands above the table; may be null.
    explicit Ledger(const QString& accessibleName, QWidget* head = nullptr, QWidget* parent = nullptr);

    /// A row that stands above others.
    [[nodiscard]] static WordRow heading(const QString& words, int columns);
    /// Shows the rows; the one that was chosen stays chosen where it is there still, else the first that is about something.
    void show(QStringList headings, std::vector<WordRow> rows, QSet<int> figures = {});
    void clear() { m_rows->clear(); }
    /// The row with the keyboard that is about something; null where there is none.
    [[nodiscard]] const WordRow* chosen() const;
    /// The sentence at the foot.
    void setNote(const QString& sentence);
    /// A key at the right of the foot.
    void addButton(Button* button) { m_foot->addWidget(button); }
    void setEffectiveWidth(int width);
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] const WordTable& rows() const { return *m_rows; }

Q_SIGNALS:
    /// Another row is chosen.
    void changed();

private:
    WordTable* m_rows;
    QTableView* m_table;
    Paragraph* m_note;
    QWidget* m_noteAbove; ///< the same above the table, where there is no room beside the keys
    Paragraph* m_noteWords;
    TwoEndsLayout* m_foot;
};

} // namespace tasuki::ui
