// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"
#include "forms/grid.h"
#include "style/parts.h"

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace tasuki::ui {

class GridCanvas;

/// How the pages of a form are ruled: blocks one below the other, grids drawn cell by cell.
class LayoutPane : public QWidget
{
    Q_OBJECT

public:
    explicit LayoutPane(QWidget* parent = nullptr);
    void show(const forms::Definition& form);
    [[nodiscard]] GridCanvas& canvas() { return *m_canvas; }
    /// Brings the grid that shows a field to the front, with its cell chosen.
    void choose(const QString& field);

Q_SIGNALS:
    /// The form as it would be after a step, named by `words`.
    void changed(const tasuki::forms::Definition& next, const QString& words);
    void fieldChosen(const QString& field);

private:
    QWidget* buildBlocks();
    QWidget* buildGrid();
    QWidget* buildWords();
    void listBlocks();
    void showBlock();
    void showCell();
    [[nodiscard]] forms::Block* block();
    void addBlock(forms::Block made, const QString& words);
    void moveBlock(int by);
    void removeBlock();
    void step(forms::Grid grid, const QString& words);
    void tellCell();
    void tellWords();
    void tell(const QString& words);
    [[nodiscard]] QString labelOf(const QString& field) const;

    forms::Definition m_form;
    bool m_loading = false;
    QStackedWidget *m_stack, *m_editors;
    EmptyState* m_empty;
    QListWidget* m_blocks;
    std::vector<std::pair<std::size_t, std::size_t>> m_places; ///< page and block of each line; block -1 is the page itself
    GridCanvas* m_canvas;
    QComboBox *m_content, *m_field, *m_align;
    QPlainTextEdit *m_text, *m_words;
    LineEdit *m_pt, *m_height, *m_width, *m_gap, *m_wordsPt, *m_wordsHeight;
    QComboBox* m_wordsAlign;
    Button *m_merge, *m_split;
    Chip *m_bold, *m_vertical, *m_open, *m_wordsBold;
    FieldBox *m_textBox, *m_fieldBox;
};

} // namespace tasuki::ui
