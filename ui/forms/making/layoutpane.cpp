// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/making/layoutpane.h"

#include "forms/drafting.h"
#include "forms/making/gridcanvas.h"
#include "forms/making/typingpause.h"
#include "forms/template.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

namespace {

constexpr std::size_t wholePage = std::size_t(-1);

enum Content { Nothing, Printed, Answered, Mixed, Family };

double millimetres(const LineEdit* line, double otherwise)
{
    bool ok = false;
    const double value = line->text().normalized(QString::NormalizationForm_KC).toDouble(&ok);
    return ok ? value : otherwise;
}

QComboBox* alignments()
{
    auto* box = new QComboBox;
    box->addItem(LayoutPane::tr("left"), QStringLiteral("left"));
    box->addItem(LayoutPane::tr("middle"), QStringLiteral("centre"));
    box->addItem(LayoutPane::tr("right"), QStringLiteral("right"));
    return box;
}

void setAlignment(QComboBox* box, const QString& align)
{
    box->setCurrentIndex(std::max(0, box->findData(align)));
}

} // namespace

LayoutPane::LayoutPane(QWidget* parent) : QWidget(parent)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack);
    m_empty = new EmptyState(Icon::Edit, tr("The fields are ruled by themselves"),
                             tr("Each field has a row of its own, in their order. To draw rows and columns yourself, begin with these rows."), tr("Rule it myself"));
    m_stack->addWidget(m_empty);
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(buildBlocks());
    row->addWidget(new Divider(Qt::Vertical));
    m_editors = new QStackedWidget;
    m_editors->addWidget(new QWidget);
    m_editors->addWidget(buildGrid());
    m_editors->addWidget(buildWords());
    row->addWidget(m_editors, 1);
    m_stack->addWidget(body);
    connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT changed(withRuledPages(m_form), tr("pages ruled")); });
}

QWidget* LayoutPane::buildBlocks()
{
    auto* side = new QWidget;
    followTheme(side, [side] { side->setFixedWidth(px(190)); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_blocks = new QListWidget;
    configureList(*m_blocks);
    m_blocks->setAccessibleName(tr("Parts of the pages"));
    column->addWidget(m_blocks, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(8), px(6), px(8), px(6));
    foot->setSpacing(px(4));
    auto* add = new Button(Icon::Add, tr("Add"), Button::Kind::Quiet);
    add->setOpensMenu(true);
    auto* up = new IconButton(Icon::Up, tr("Up"), QStringLiteral("Alt+↑"));
    auto* down = new IconButton(Icon::Down, tr("Down"), QStringLiteral("Alt+↓"));
    auto* remove = new IconButton(Icon::Delete, tr("Remove"));
    foot->addWidget(add);
    foot->addStretch(1);
    for (IconButton* button : {up, down, remove}) {
        button->setSmall(true);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    connect(m_blocks, &QListWidget::currentRowChanged, this, &LayoutPane::showBlock);
    connect(up, &QPushButton::clicked, this, [this] { moveBlock(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveBlock(1); });
    connect(remove, &QPushButton::clicked, this, &LayoutPane::removeBlock);
    connect(add, &QPushButton::clicked, this, [this, add] {
        QMenu menu(this);
        menu.addAction(tr("Grid"), this, [this] {
            Block made;
            made.columns = {48, 138};
            Cell label;
            label.content = Cell::Content::Label;
            label.text = tr("Label");
            made.rows = {{7, {label, Cell()}}, {7, {label, Cell()}}};
            addBlock(std::move(made), tr("grid added"));
        });
        menu.addAction(tr("Words"), this, [this] {
            Block made;
            made.what = Block::What::Words;
            made.text = tr("Words");
            made.height = 6;
            addBlock(std::move(made), tr("words added"));
        });
        menu.addAction(tr("Drawn line"), this, [this] {
            Block made;
            made.what = Block::What::Rule;
            made.gap = 2;
            addBlock(std::move(made), tr("line added"));
        });
        for (const forms::Field* field : m_form.fields()) {
            if (field->kind != Kind::Table || field->columns.empty())
                continue;
            menu.addAction(tr("Table: %1").arg(field->label), this, [this, table = *field] {
                Block made;
                made.what = Block::What::Table;
                made.field = table.id;
                made.tableRows = std::max(2, table.rows);
                for (const forms::Field& each : table.columns) {
                    made.columns.push_back(std::floor(186.0 / static_cast<double>(table.columns.size()) * 2) / 2);
                    made.head.push_back(each.label);
                    made.cells.push_back(QLatin1Char('{') + each.id + QLatin1Char('}'));
                }
                addBlock(std::move(made), tr("table added"));
            });
        }
        menu.addAction(tr("Page"), this, [this] {
            m_form.pages.push_back({false, {12, 10, 12, 27}, {}});
            tell(tr("page added"));
        });
        menu.exec(add->mapToGlobal(QPoint(0, add->height())));
    });
    return side;
}

QWidget* LayoutPane::buildGrid()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_canvas = new GridCanvas;
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(m_canvas);
    area->setWidgetResizable(true);
    followTheme(area, [area] { area->setMinimumHeight(px(110)); });
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    column->addWidget(area, 1);
    column->addWidget(new Divider);

    auto* forms = new QWidget;
    auto* rows = new QVBoxLayout(forms);
    rows->setContentsMargins(px(12), px(8), px(12), px(10));
    rows->setSpacing(px(8));
    auto* tools = new QWidget;
    auto* flow = new FlowLayout(tools);
    m_merge = new Button(tr("Merge"));
    m_split = new Button(tr("Split"));
    const auto tool = [&](const QString& words, auto change, const QString& done) {
        auto* button = new Button(words, Button::Kind::Quiet);
        button->setSmall(true);
        connect(button, &QPushButton::clicked, this, [this, change, done] {
            Grid grid = m_canvas->grid();
            change(grid, m_canvas->chosen());
            step(std::move(grid), done);
        });
        flow->addWidget(button);
    };
    for (Button* button : {m_merge, m_split}) {
        button->setSmall(true);
        flow->addWidget(button);
    }
    tool(tr("Row above"), [](Grid& grid, const GridArea& at) { grid.insertRow(at.row); }, tr("row added"));
    tool(tr("Row below"), [](Grid& grid, const GridArea& at) { grid.insertRow(at.lastRow + 1); }, tr("row added"));
    tool(tr("Column before"), [](Grid& grid, const GridArea& at) { grid.insertColumn(at.column); }, tr("column added"));
    tool(tr("Column behind"), [](Grid& grid, const GridArea& at) { grid.insertColumn(at.lastColumn + 1); }, tr("column added"));
    tool(tr("Remove rows"), [](Grid& grid, const GridArea& at) {
        for (int r = at.lastRow; r >= at.row; --r)
            grid.removeRow(r);
    }, tr("rows removed"));
    tool(tr("Remove columns"), [](Grid& grid, const GridArea& at) {
        for (int c = at.lastColumn; c >= at.column; --c)
            grid.removeColumn(c);
    }, tr("columns removed"));
    rows->addWidget(tools);

    auto* line = new QHBoxLayout;
    line->setSpacing(px(10));
    m_content = new QComboBox;
    m_content->addItems({tr("Empty"), tr("Printed words"), tr("Answer"), tr("Words and answers"), tr("Genogram")});
    m_field = new QComboBox;
    line->addWidget(new FieldBox(tr("In the cell"), m_content), 2);
    line->addWidget(m_fieldBox = new FieldBox(tr("Answer to"), m_field), 3);
    rows->addLayout(line);
    stackWhenNarrow(side, line, 400);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    followTheme(m_text, [this] { m_text->setFixedHeight(px(52)); });
    rows->addWidget(m_textBox = new FieldBox(tr("Words"), m_text));
    auto* measures = new QWidget;
    auto* sizes = new FlowLayout(measures, 10, 8);
    m_height = new LineEdit;
    m_width = new LineEdit;
    m_pt = new LineEdit;
    m_gap = new LineEdit;
    m_align = alignments();
    sizes->addWidget(new FieldBox(tr("Row, mm"), m_height));
    sizes->addWidget(new FieldBox(tr("Column, mm"), m_width));
    sizes->addWidget(new FieldBox(tr("Type, pt"), m_pt));
    sizes->addWidget(new FieldBox(tr("Above the grid, mm"), m_gap));
    sizes->addWidget(new FieldBox(tr("Words stand"), m_align));
    rows->addWidget(measures);
    auto* looks = new QHBoxLayout;
    looks->setSpacing(px(8));
    m_bold = new Chip(tr("Bold"));
    m_vertical = new Chip(tr("Vertical"));
    m_open = new Chip(tr("No rules around"));
    for (Chip* button : {m_bold, m_vertical, m_open}) {
        looks->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, &LayoutPane::tellCell);
    }
    looks->addStretch(1);
    rows->addLayout(looks);
    // In a low window what is drawn keeps its place and the fields below are scrolled.
    auto* below = new ScrollBody(forms);
    below->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(below);

    connect(m_merge, &QPushButton::clicked, this, [this] {
        Grid grid = m_canvas->grid();
        grid.merge(m_canvas->chosen());
        step(std::move(grid), tr("cells merged"));
    });
    connect(m_split, &QPushButton::clicked, this, [this] {
        Grid grid = m_canvas->grid();
        grid.split(m_canvas->chosen().row, m_canvas->chosen().column);
        step(std::move(grid), tr("cell split"));
    });
    connect(m_canvas, &GridCanvas::chosenChanged, this, &LayoutPane::showCell);
    connect(m_canvas, &GridCanvas::changed, this, [this](const Grid& grid) { step(grid, tr("rule moved")); });
    for (QComboBox* box : {m_content, m_field, m_align})
        connect(box, &QComboBox::activated, this, &LayoutPane::tellCell);
    for (LineEdit* edit : {m_height, m_width, m_pt, m_gap})
        connect(edit, &QLineEdit::editingFinished, this, &LayoutPane::tellCell);
    new TypingPause(m_text, [this] { tellCell(); });
    return side;
}

QWidget* LayoutPane::buildWords()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(px(12), px(8), px(12), px(10));
    column->setSpacing(px(8));
    m_words = new QPlainTextEdit;
    m_words->setTabChangesFocus(true);
    followTheme(m_words, [this] { m_words->setFixedHeight(px(90)); });
    column->addWidget(new FieldBox(tr("Words"), m_words, tr("An answer stands where its id is in braces, as {person.name}.")));
    auto* sizes = new QHBoxLayout;
    sizes->setSpacing(px(10));
    m_wordsHeight = new LineEdit;
    m_wordsPt = new LineEdit;
    m_wordsAlign = alignments();
    m_wordsBold = new Chip(tr("Bold"));
    sizes->addWidget(new FieldBox(tr("Height, mm"), m_wordsHeight));
    sizes->addWidget(new FieldBox(tr("Type, pt"), m_wordsPt));
    sizes->addWidget(new FieldBox(tr("Words stand"), m_wordsAlign));
    sizes->addWidget(m_wordsBold, 0, Qt::AlignBottom);
    column->addLayout(sizes);
    column->addStretch(1);
    new TypingPause(m_words, [this] { tellWords(); });
    for (LineEdit* edit : {m_wordsHeight, m_wordsPt})
        connect(edit, &QLineEdit::editingFinished, this, &LayoutPane::tellWords);
    connect(m_wordsAlign, &QComboBox::activated, this, &LayoutPane::tellWords);
    connect(m_wordsBold, &QAbstractButton::clicked, this, &LayoutPane::tellWords);
    return side;
}

QString LayoutPane::labelOf(const QString& field) const
{
    const forms::Field* found = m_form.field(field);
    return found ? found->label : field;
}

void LayoutPane::show(const Definition& form)
{
    m_form = form;
    m_stack->setCurrentIndex(form.pages.empty() ? 0 : 1);
    const bool loading = std::exchange(m_loading, true);
    if (!m_field->hasFocus()) {
        m_field->clear();
        for (const forms::Field* field : form.fields())
            m_field->addItem(field->label, field->id);
    }
    m_loading = loading;
    listBlocks();
    showBlock();
}

void LayoutPane::listBlocks()
{
    const int row = m_blocks->currentRow();
    const QSignalBlocker quiet(m_blocks);
    m_blocks->clear();
    m_places.clear();
    for (std::size_t p = 0; p < m_form.pages.size(); ++p) {
        auto* page = new QListWidgetItem(tr("Page %1").arg(p + 1), m_blocks);
        page->setData(StrongRole, true);
        m_places.emplace_back(p, wholePage);
        for (std::size_t b = 0; b < m_form.pages[p].blocks.size(); ++b) {
            const Block& block = m_form.pages[p].blocks[b];
            QString words = tr("Drawn line");
            if (block.what == Block::What::Words)
                words = block.text.section(QLatin1Char('\n'), 0, 0).left(12);
            else if (block.what == Block::What::Grid)
                words = tr("Grid %1 × %2").arg(block.rows.size()).arg(block.columns.size());
            else if (block.what == Block::What::Table)
                words = tr("Table: %1").arg(labelOf(block.field));
            new QListWidgetItem(QStringLiteral("　") + words, m_blocks);
            m_places.emplace_back(p, b);
        }
    }
    m_blocks->setCurrentRow(std::clamp(row, 0, m_blocks->count() - 1));
}

Block* LayoutPane::block()
{
    const auto row = static_cast<std::size_t>(m_blocks->currentRow());
    if (row >= m_places.size() || m_places[row].second == wholePage)
        return nullptr;
    return &m_form.pages[m_places[row].first].blocks[m_places[row].second];
}

void LayoutPane::showBlock()
{
    const Block* shown = block();
    const bool loading = std::exchange(m_loading, true);
    if (shown && shown->what == Block::What::Grid && !shown->rows.empty()) {
        m_canvas->setGrid(Grid(*shown), [this](const QString& field) { return labelOf(field); });
        if (!m_gap->hasFocus())
            m_gap->setText(QString::number(shown->gap));
        m_editors->setCurrentIndex(1);
        showCell();
    } else if (shown && shown->what == Block::What::Words) {
        if (!m_words->hasFocus())
            m_words->setPlainText(shown->text);
        m_wordsHeight->setText(QString::number(shown->height));
        m_wordsPt->setText(QString::number(shown->pt));
        setAlignment(m_wordsAlign, shown->align);
        m_wordsBold->setChecked(shown->bold);
        m_editors->setCurrentIndex(2);
    } else {
        m_editors->setCurrentIndex(0);
    }
    m_loading = loading;
}

void LayoutPane::showCell()
{
    if (!m_canvas->hasGrid())
        return;
    const bool loading = std::exchange(m_loading, true);
    const GridArea area = m_canvas->chosen();
    const Grid& grid = m_canvas->grid();
    const Cell& cell = grid.at(area.row, area.column);
    int content = Nothing;
    switch (cell.content) {
    case Cell::Content::Label:
        content = Printed;
        break;
    case Cell::Content::Template:
        content = Mixed;
        break;
    case Cell::Content::Value:
    case Cell::Content::BodyNote:
        content = Answered;
        break;
    case Cell::Content::Genogram:
        content = Family;
        break;
    case Cell::Content::Empty:
        break;
    }
    m_content->setCurrentIndex(content);
    m_field->setCurrentIndex(m_field->findData(cell.field));
    if (!m_text->hasFocus() || m_text->toPlainText() != cell.text)
        m_text->setPlainText(cell.text);
    m_textBox->setVisible(content == Printed || content == Mixed);
    m_textBox->setHint(content == Mixed ? tr("An answer stands where its id is in braces, as {person.name}.") : QString());
    m_fieldBox->setVisible(content == Answered);
    m_height->setText(QString::number(grid.height(area.row)));
    m_width->setText(QString::number(grid.width(area.column)));
    m_pt->setText(cell.pt > 0 ? QString::number(cell.pt) : QString());
    setAlignment(m_align, cell.align);
    m_bold->setChecked(cell.bold);
    m_vertical->setChecked(cell.vertical);
    m_open->setChecked(cell.open);
    const GridArea own = grid.areaOf(area.row, area.column);
    m_merge->setEnabled(!(own == area));
    m_split->setEnabled(own == area && (own.row != own.lastRow || own.column != own.lastColumn));
    m_loading = loading;
    if (!cell.field.isEmpty())
        Q_EMIT fieldChosen(cell.field);
    else if (cell.content == Cell::Content::Template)
        for (const Piece& piece : parseTemplate(cell.text))
            if (piece.what != Piece::What::Words) {
                Q_EMIT fieldChosen(piece.field);
                break;
            }
}

void LayoutPane::choose(const QString& field)
{
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].second == wholePage)
            continue;
        const Block& block = m_form.pages[m_places[i].first].blocks[m_places[i].second];
        if (block.what != Block::What::Grid || block.rows.empty())
            continue;
        const Grid grid(block);
        for (int r = 0; r < grid.rows(); ++r)
            for (int c = 0; c < grid.columns(); ++c) {
                const Cell& cell = grid.at(r, c);
                if (cell.field != field && !cell.text.contains(QLatin1Char('{') + field))
                    continue;
                const QSignalBlocker quiet(this);
                m_blocks->setCurrentRow(static_cast<int>(i));
                m_canvas->choose(grid.areaOf(r, c));
                return;
            }
    }
}

void LayoutPane::tell(const QString& words)
{
    Q_EMIT changed(m_form, words);
}

void LayoutPane::addBlock(Block made, const QString& words)
{
    if (m_form.pages.empty())
        return;
    const auto row = static_cast<std::size_t>(std::max(0, m_blocks->currentRow()));
    const auto [page, at] = row < m_places.size() ? m_places[row] : std::pair(m_form.pages.size() - 1, wholePage);
    auto& blocks = m_form.pages[page].blocks;
    const std::size_t place = at == wholePage ? 0 : at + 1;
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(std::min(place, blocks.size())), std::move(made));
    listBlocks();
    m_blocks->setCurrentRow(static_cast<int>(row) + 1);
    tell(words);
}

void LayoutPane::moveBlock(int by)
{
    const auto row = static_cast<std::size_t>(m_blocks->currentRow());
    if (row >= m_places.size())
        return;
    const auto [page, at] = m_places[row];
    if (at == wholePage) {
        const auto target = static_cast<std::ptrdiff_t>(page) + by;
        if (target < 0 || target >= static_cast<std::ptrdiff_t>(m_form.pages.size()))
            return;
        std::swap(m_form.pages[page], m_form.pages[static_cast<std::size_t>(target)]);
    } else {
        auto& blocks = m_form.pages[page].blocks;
        const auto target = static_cast<std::ptrdiff_t>(at) + by;
        if (target >= 0 && target < static_cast<std::ptrdiff_t>(blocks.size())) {
            std::swap(blocks[at], blocks[static_cast<std::size_t>(target)]);
        } else if (by < 0 ? page > 0 : page + 1 < m_form.pages.size()) {
            Block moved = std::move(blocks[at]);
            blocks.erase(blocks.begin() + static_cast<std::ptrdiff_t>(at));
            auto& other = m_form.pages[by < 0 ? page - 1 : page + 1].blocks;
            other.insert(by < 0 ? other.end() : other.begin(), std::move(moved));
        } else {
            return;
        }
    }
    listBlocks();
    m_blocks->setCurrentRow(static_cast<int>(row) + by);
    tell(tr("part of the page moved"));
}

void LayoutPane::removeBlock()
{
    const auto row = static_cast<std::size_t>(m_blocks->currentRow());
    if (row >= m_places.size())
        return;
    const auto [page, at] = m_places[row];
    if (at == wholePage)
        m_form.pages.erase(m_form.pages.begin() + static_cast<std::ptrdiff_t>(page));
    else
        m_form.pages[page].blocks.erase(m_form.pages[page].blocks.begin() + static_cast<std::ptrdiff_t>(at));
    tell(at == wholePage ? tr("page removed") : tr("part of the page removed"));
}

void LayoutPane::step(Grid grid, const QString& words)
{
    Block* shown = block();
    if (!shown)
        return;
    *shown = grid.block();
    tell(words);
}

void LayoutPane::tellCell()
{
    if (m_loading || !m_canvas->hasGrid() || !block())
        return;
    const GridArea area = m_canvas->chosen();
    Grid grid = m_canvas->grid();
    Cell cell = grid.at(area.row, area.column);
    cell.field.clear();
    switch (m_content->currentIndex()) {
    case Printed:
        cell.content = Cell::Content::Label;
        cell.text = m_text->toPlainText();
        break;
    case Mixed:
        cell.content = Cell::Content::Template;
        cell.text = m_text->toPlainText();
        break;
    case Answered:
    case Family: {
        cell.text.clear();
        if (m_content->currentIndex() == Answered && m_field->currentIndex() < 0)
            m_field->setCurrentIndex(0);
        cell.field = m_field->currentData().toString();
        const forms::Field* field = m_form.field(cell.field);
        cell.content = field && field->kind == Kind::BodyNote ? Cell::Content::BodyNote : Cell::Content::Value;
        if (m_content->currentIndex() == Family) {
            cell.content = Cell::Content::Genogram;
            for (const forms::Field* each : m_form.fields())
                if (each->kind == Kind::Genogram)
                    cell.field = each->id;
        }
        break;
    }
    default:
        cell.content = Cell::Content::Empty;
        cell.text.clear();
    }
    const double pt = millimetres(m_pt, 0);
    cell.pt = pt <= 0 ? 0 : std::clamp(pt, 4.5, 36.0);
    cell.align = m_align->currentIndex() <= 0 ? QString() : m_align->currentData().toString();
    cell.bold = m_bold->isChecked();
    cell.vertical = m_vertical->isChecked();
    cell.open = m_open->isChecked();
    grid.setCell(area.row, area.column, cell);
    if (const double height = millimetres(m_height, grid.height(area.row)); height != grid.height(area.row))
        grid.setHeight(area.row, height);
    if (const double width = millimetres(m_width, grid.width(area.column)); width != grid.width(area.column))
        grid.setWidth(area.column, width);
    Block next = grid.block();
    next.gap = std::clamp(millimetres(m_gap, next.gap), 0.0, 100.0);
    if (next == *block())
        return;
    *block() = std::move(next);
    tell(tr("cell changed"));
}

void LayoutPane::tellWords()
{
    Block* shown = block();
    if (m_loading || !shown || shown->what != Block::What::Words)
        return;
    Block next = *shown;
    if (!m_words->toPlainText().isEmpty())
        next.text = m_words->toPlainText();
    next.height = std::clamp(millimetres(m_wordsHeight, next.height), 2.0, 200.0);
    next.pt = std::clamp(millimetres(m_wordsPt, next.pt), 4.5, 48.0);
    next.align = m_wordsAlign->currentIndex() <= 0 ? QString() : m_wordsAlign->currentData().toString();
    next.bold = m_wordsBold->isChecked();
    if (next == *shown)
        return;
    *shown = std::move(next);
    tell(tr("words changed"));
}

} // namespace tasuki::ui
