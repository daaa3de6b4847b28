// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets/formpaper.h"

#include "forms/sheets/atoms.h"
#include "forms/sheets/bodypicture.h"
#include "forms/sheets/genogram.h"
#include "forms/sheets/words.h"
#include "paper/flow.h"
#include "paper/text.h"

#include <algorithm>
#include <numeric>

namespace tasuki::forms {

using paper::Atom;
using paper::Item;

namespace {

paper::Align alignOf(const QString& word, paper::Align otherwise)
{
    if (word == QLatin1String("centre"))
        return paper::Align::Centre;
    if (word == QLatin1String("right"))
        return paper::Align::Right;
    return word == QLatin1String("left") ? paper::Align::Left : otherwise;
}

paper::VerticalAlign verticalOf(const QString& word)
{
    if (word == QLatin1String("top"))
        return paper::VerticalAlign::Top;
    return word == QLatin1String("bottom") ? paper::VerticalAlign::Bottom : paper::VerticalAlign::Middle;
}

const Answer& noAnswer()
{
    static const Answer none;
    return none;
}

/// Fields whose answer a template shows.
QStringList fieldsOf(const std::vector<Piece>& pieces)
{
    QStringList ids;
    for (const Piece& piece : pieces)
        if (piece.what != Piece::What::Words && !ids.contains(piece.field))
            ids << piece.field;
    return ids;
}

/// Draws the pages of one definition.
class FormPainter
{
public:
    FormPainter(const FormPrint& print, paper::Imprint imprint) : m_print(print), m_imprint(std::move(imprint))
    {
        for (const Difference& each : print.changes)
            m_changed.insert(each.field);
    }

    FormPages paint(bool feet)
    {
        const Definition& definition = *m_print.definition;
        m_made.document.title = definition.title;
        m_made.document.duplex = true;
        if (definition.pages.empty()) {
            ruleItself();
        } else {
            m_made.document.size = definition.pages.front().landscape ? paper::PageSize::A4Landscape : paper::PageSize::A4Portrait;
            for (const PageLayout& page : definition.pages)
                drawPage(page);
        }
        continuation();
        boxes();
        if (feet)
            paper::addFeet(m_made.document, m_imprint);
        return std::move(m_made);
    }

private:
    struct Rest
    {
        QString label;
        QString text;
    };

    [[nodiscard]] const Answer& answerOf(const QString& id) const
    {
        const auto found = m_print.answers.find(id);
        return found == m_print.answers.end() ? noAnswer() : found->second;
    }
    [[nodiscard]] std::vector<Atom> atoms(const std::vector<Piece>& pieces) const
    {
        return atomsOf(pieces, [this](const QString& id) { return m_print.definition->field(id); },
                       [this](const QString& id) -> const Answer& { return answerOf(id); });
    }
    [[nodiscard]] QString tail() const { return FormSheetWords::tr("(continued on the enclosure)"); }

    void add(Item item) { m_page->items.push_back(std::move(item)); }
    void add(std::vector<Item> items)
    {
        m_page->items.insert(m_page->items.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    }
    void openPage(const PageLayout& layout)
    {
        m_made.document.pages.emplace_back();
        m_page = &m_made.document.pages.back();
        m_left = layout.margins[0];
        m_width = (layout.landscape ? 297.0 : 210.0) - layout.margins[0] - layout.margins[2];
    }

    void drawPage(const PageLayout& layout)
    {
        openPage(layout);
        double y = layout.margins[1];
        for (const Block& block : layout.blocks) {
            y += block.gap;
            switch (block.what) {
            case Block::What::Words:
                drawWords(block, y);
                y += block.overlaps ? 0 : block.height;
                break;
            case Block::What::Rule:
                add(paper::Line{{m_left + block.left, y}, {m_left + (block.width > 0 ? block.left + block.width : m_width), y}, block.border});
                break;
            case Block::What::Table:
                y = drawTable(block, y);
                break;
            case Block::What::Grid:
                y = drawGrid(block, y);
                break;
            }
        }
    }

    void drawWords(const Block& block, double y)
    {
        const double width = block.width > 0 ? block.width : m_width - block.left;
        const auto pieces = parseTemplate(block.text);
        const QRectF rect(m_left + block.left, y, width, block.height);
        add(paper::place(atoms(pieces), {rect, block.pt, block.smallest, alignOf(block.align, paper::Align::Left), paper::VerticalAlign::Middle, block.bold}).items);
        noteSpots(fieldsOf(pieces), rect);
    }

    void noteSpots(const QStringList& ids, const QRectF& rect)
    {
        const int page = static_cast<int>(m_made.document.pages.size()) - 1;
        for (const QString& id : ids) {
            m_made.spots[id].push_back({page, rect});
            if (m_changed.contains(id))
                add(paper::Line{{rect.left() + 0.5, rect.top() + 0.4}, {rect.left() + 0.5, rect.bottom() - 0.4}, 0.9});
        }
    }

    void rememberRest(const QString& label, const QString& text)
    {
        m_rests.push_back({label, text});
        m_made.continued << label;
    }

    /// Content of a cell; what does not fit goes to the continuation sheet under the labels of its fields.
    void fill(const std::vector<Atom>& content, const QStringList& ids, const paper::Setting& setting)
    {
        auto placed = paper::place(content, setting, {});
        if (!placed.fits) {
            placed = paper::place(content, setting, tail());
            for (const QString& id : ids)
                if (const Field* field = m_print.definition->field(id); field && !answerOf(id).isEmpty())
                    rememberRest(field->label, inWords(*field, answerOf(id)));
        }
        add(std::move(placed.items));
        noteSpots(ids, setting.rect);
    }

    /// The figures with their marks, and what stands there beside them.
    void drawBody(const Field& field, const QRectF& rect, double pt, double smallest)
    {
        const QRectF figures = figuresIn(rect);
        add(bodyFigures(bodyMarksOf(answerOf(field.id)), figures));
        const QRectF words(QPointF(figures.right() + 2, rect.top()), rect.bottomRight());
        if (!answerOf(field.id).isEmpty())
            fill(atomsOf(field, answerOf(field.id)), {field.id}, {words, pt, smallest, paper::Align::Left, paper::VerticalAlign::Top, false});
        else
            noteSpots({field.id}, rect);
    }

    void drawCell(const Block& block, const Cell& cell, const QRectF& rect)
    {
        const double pt = cell.pt > 0 ? cell.pt : block.pt;
        const double smallest = cell.smallest > 0 ? cell.smallest : std::min(block.smallest, pt);
        paper::Setting setting{rect, pt, smallest, alignOf(cell.align, paper::Align::Left), verticalOf(cell.valign), cell.bold};
        switch (cell.content) {
        case Cell::Content::Label: {
            Atom atom;
            atom.text = cell.vertical ? paper::stacked(cell.text) : cell.text;
            if (cell.vertical)
                setting.align = paper::Align::Centre;
            setting.smallestPt = 4.5; // a label is the form's own and never goes elsewhere
            add(paper::place({atom}, setting).items);
            break;
        }
        case Cell::Content::Template: {
            const auto pieces = parseTemplate(cell.text);
            fill(atoms(pieces), fieldsOf(pieces), setting);
            break;
        }
        case Cell::Content::Value:
            if (const Field* field = m_print.definition->field(cell.field))
                fill(atomsOf(*field, answerOf(cell.field)), {cell.field}, setting);
            break;
        case Cell::Content::Genogram:
            add(genogram(m_print.hideFamily ? QString() : m_print.clientName, m_print.clientSex, m_print.family, rect, !m_print.hideFamily));
            noteSpots({cell.field}, rect);
            break;
        case Cell::Content::BodyNote:
            if (const Field* field = m_print.definition->field(cell.field))
                drawBody(*field, rect, pt, smallest);
            break;
        case Cell::Content::Empty:
            break;
        }
    }

    /// Edges of columns or rows in millimetres: each one sum from the first, so that nothing drifts.
    [[nodiscard]] static std::vector<double> edges(double start, const std::vector<double>& lengths)
    {
        std::vector<double> all{start};
        for (std::size_t i = 1; i <= lengths.size(); ++i)
            all.push_back(start + std::accumulate(lengths.begin(), lengths.begin() + static_cast<std::ptrdiff_t>(i), 0.0));
        return all;
    }

    double drawGrid(const Block& block, double top)
    {
        std::vector<double> heights;
        for (const GridRow& row : block.rows)
            heights.push_back(row.height);
        const auto xs = edges(m_left + block.left, block.columns);
        const auto ys = edges(top, heights);
        std::vector<std::size_t> coveredTo(block.columns.size(), 0);
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            std::size_t column = 0;
            for (const Cell& cell : block.rows[row].cells) {
                while (column < coveredTo.size() && coveredTo[column] > row)
                    ++column;
                const auto right = std::min(column + static_cast<std::size_t>(cell.columns), block.columns.size());
                const auto bottom = std::min(row + static_cast<std::size_t>(cell.rows), block.rows.size());
                if (column >= right)
                    break;
                const QRectF rect(QPointF(xs[column], ys[row]), QPointF(xs[right], ys[bottom]));
                if (!cell.open && block.border > 0)
                    add(paper::Box{rect, block.inside});
                drawCell(block, cell, rect);
                for (std::size_t i = column; i < right; ++i)
                    coveredTo[i] = bottom;
                column = right;
            }
        }
        if (block.border > 0)
            add(paper::Box{QRectF(QPointF(xs.front(), ys.front()), QPointF(xs.back(), ys.back())), block.border});
        return ys.back();
    }

    double drawTable(const Block& block, double top)
    {
        const Field* table = m_print.definition->field(block.field);
        const auto xs = edges(m_left + block.left, block.columns);
        double y = top;
        const auto cellRect = [&](std::size_t column, double height) { return QRectF(xs[column], y, xs[column + 1] - xs[column], height); };
        if (!block.head.empty()) {
            for (std::size_t i = 0; i < block.head.size(); ++i) {
                add(paper::Box{cellRect(i, block.headHeight), block.inside});
                Atom atom;
                atom.text = block.head[i];
                add(paper::place({atom}, {cellRect(i, block.headHeight), block.pt, 4.5, paper::Align::Centre, paper::VerticalAlign::Middle, false}).items);
            }
            y += block.headHeight;
        }
        const auto& rows = answerOf(block.field).rows;
        bool overflows = rows.size() > static_cast<std::size_t>(block.tableRows);
        for (int r = 0; r < block.tableRows; ++r) {
            const auto index = static_cast<std::size_t>(r);
            for (std::size_t i = 0; i < block.cells.size(); ++i) {
                const QRectF rect = cellRect(i, block.rowHeight);
                add(paper::Box{rect, block.inside});
                if (!table || index >= rows.size())
                    continue;
                const auto content = rowAtoms(*table, block.cells[i], rows[index]);
                const paper::Setting setting{rect, block.pt, std::min(block.smallest, block.pt), paper::Align::Left, paper::VerticalAlign::Middle, false};
                auto placed = paper::place(content, setting, {});
                overflows = overflows || !placed.fits;
                add(std::move(placed.items));
            }
            y += block.rowHeight;
        }
        const QRectF whole(QPointF(xs.front(), top), QPointF(xs.back(), y));
        if (block.border > 0)
            add(paper::Box{whole, block.border});
        noteSpots({block.field}, whole);
        if (overflows && table) {
            // The whole table stands on the enclosure, so that its rows can be read together.
            rememberRest(table->label, inWords(*table, answerOf(block.field)));
            Atom atom;
            atom.text = tail();
            add(paper::place({atom}, {{whole.right() - 60, whole.bottom() - 4, 60, 4}, 7, 6, paper::Align::Right, paper::VerticalAlign::Middle, true}).items);
        }
        return y;
    }

    [[nodiscard]] static std::vector<Atom> rowAtoms(const Field& table, const QString& text, const std::map<QString, Answer>& row)
    {
        return atomsOf(
            parseTemplate(text),
            [&](const QString& id) -> const Field* {
                const auto found = std::find_if(table.columns.begin(), table.columns.end(), [&](const Field& column) { return column.id == id; });
                return found == table.columns.end() ? nullptr : &*found;
            },
            [&](const QString& id) -> const Answer& {
                const auto found = row.find(id);
                return found == row.end() ? noAnswer() : found->second;
            });
    }

    /// A definition without pages: title, then a row for each field, as high as its content.
    void ruleItself()
    {
        const PageLayout layout{false, {12, 10, 12, 27}, {}};
        const Definition& definition = *m_print.definition;
        constexpr double labelWidth = 48;
        constexpr double bottom = 297 - 27;
        openPage(layout);
        double y = layout.margins[1];
        const auto next = [&] {
            openPage(layout);
            y = layout.margins[1];
        };
        Block title;
        title.text = definition.title;
        title.text.replace(QLatin1Char('{'), QLatin1String("{{"));
        title.height = 9;
        title.pt = 16;
        title.bold = true;
        title.align = QStringLiteral("centre");
        drawWords(title, y);
        y += title.height;
        for (const Section& section : definition.sections) {
            std::vector<const Field*> fields;
            for (const Field& field : section.fields)
                fields.push_back(&field);
            if (fields.empty())
                continue;
            if (y > bottom - 20)
                next();
            Block heading;
            heading.text = section.title;
            heading.text.replace(QLatin1Char('{'), QLatin1String("{{"));
            heading.height = 5.4;
            heading.pt = 10;
            heading.bold = true;
            y += 1.8;
            drawWords(heading, y);
            y += heading.height;
            double top = y;
            const auto frame = [&] {
                if (y > top)
                    add(paper::Box{QRectF(m_left, top, m_width, y - top), 0.5});
            };
            for (const Field* field : fields) {
                const auto content = contentOf(*field);
                Atom label;
                label.text = field->label;
                const double wanted = std::max({6.2, paper::heightOf(content, m_width - labelWidth, 9) + 1.4, paper::heightOf({label}, labelWidth, 8.5) + 1.2,
                                                field->kind == Kind::Lines ? 9.0 : 0.0, field->kind == Kind::Genogram || field->kind == Kind::BodyNote ? 60.0 : 0.0});
                const double height = std::min(wanted, bottom - layout.margins[1]);
                if (y + height > bottom) {
                    frame();
                    next();
                    top = y;
                }
                const QRectF left(m_left, y, labelWidth, height);
                const QRectF right(m_left + labelWidth, y, m_width - labelWidth, height);
                add(paper::Box{left, paper::ruleInside});
                add(paper::Box{right, paper::ruleInside});
                add(paper::place({label}, {left, 8.5, 6, paper::Align::Left, paper::VerticalAlign::Middle, false}).items);
                if (field->kind == Kind::BodyNote)
                    drawBody(*field, right, 9, 7);
                else if (field->kind == Kind::Genogram)
                    add(genogram(m_print.hideFamily ? QString() : m_print.clientName, m_print.clientSex, m_print.family, right, !m_print.hideFamily));
                else
                    fill(content, {field->id}, {right, 9, 7, paper::Align::Left, paper::VerticalAlign::Middle, false});
                y += height;
            }
            frame();
        }
    }

    [[nodiscard]] std::vector<Atom> contentOf(const Field& field) const
    {
        if (field.kind != Kind::Table)
            return atomsOf(field, answerOf(field.id));
        std::vector<Atom> content;
        Atom text;
        QStringList heads;
        for (const Field& column : field.columns)
            heads << column.label;
        text.text = FormSheetWords::tr("[%1]").arg(heads.join(QStringLiteral("／")));
        const QString rows = inWords(field, answerOf(field.id));
        text.text += QLatin1Char('\n') + (rows.isEmpty() ? QString(field.rows, QLatin1Char('\n')) : rows);
        content.push_back(text);
        return content;
    }

    /// 別紙: every answer that did not fit, in full, and what changed since the receiver's copy.
    void continuation()
    {
        if (m_rests.empty() && m_print.changes.empty())
            return;
        paper::Document more;
        more.size = m_made.document.size;
        paper::Imprint none;
        paper::Flow flow(std::move(more), none);
        flow.reserve(15); // for the foot, which all pages get together
        const QString title = FormSheetWords::tr("%1: enclosure").arg(m_print.definition->title);
        paper::Imprint head;
        head.confidential = m_imprint.confidential;
        flow.startSection([&](paper::Document& owner, paper::Page& page, bool) { return paper::addHead(owner, page, title, {}, head); });
        const auto words = [&](const QString& text, double pt, bool bold) {
            paper::Text item;
            item.rect = {flow.left(), 0, flow.width(), 0};
            item.text = text;
            item.pt = pt;
            item.bold = bold;
            item.lineFactor = 1.4;
            item.rect.setHeight(paper::textHeight(text, flow.width(), pt, bold, 1.4));
            return item;
        };
        for (const Rest& rest : m_rests) {
            flow.need(16);
            flow.run(words(FormSheetWords::tr("[%1]").arg(rest.label), 10.5, true));
            flow.run(words(rest.text, 10, false));
            flow.skip(3);
        }
        if (!m_print.changes.empty()) {
            flow.need(20);
            flow.run(words(FormSheetWords::tr("Changed since the copy you have (a bar stands at the left of these cells)"), 10.5, true));
            for (const Difference& each : m_print.changes) {
                const auto orNone = [](const QString& text) { return text.isEmpty() ? FormSheetWords::tr("(empty)") : text; };
                flow.run(words(FormSheetWords::tr("%1: %2 → %3").arg(each.label, orNone(each.before), orNone(each.after)), 10, false));
                flow.skip(1);
            }
        }
        for (paper::Page& page : flow.takePages())
            m_made.document.pages.push_back(std::move(page));
    }

    /// 取扱注意 in the upper right corner of each ruled page; the head of an enclosure has its own.
    static void box(paper::Page& page, const QRectF& rect, const QString& words)
    {
        page.items.push_back(paper::Box{rect, paper::ruleOutside});
        paper::Text text;
        text.rect = rect;
        text.text = words;
        text.pt = 10;
        text.smallestPt = 5;
        text.bold = true;
        text.align = paper::Align::Centre;
        text.vertical = paper::VerticalAlign::Middle;
        text.lineFactor = 1.1;
        page.items.push_back(text);
    }
    /// Above the upper margin: 取扱注意 at the right, 写 before it.
    void boxes()
    {
        const double right = m_made.document.content().right();
        constexpr double top = 4.6; // most printers leave 4.2 mm white
        for (paper::Page& page : m_made.document.pages) {
            const auto same = [](const Item& item) {
                const auto* text = std::get_if<paper::Text>(&item);
                return text && text->text == FormSheetWords::tr("Handle with care");
            };
            if (m_print.isCopy)
                box(page, {right - 34, top, 12, 5.2}, FormSheetWords::tr("Copy"));
            if (m_imprint.confidential && std::none_of(page.items.begin(), page.items.end(), same))
                box(page, {right - 20, top, 20, 5.2}, FormSheetWords::tr("Handle with care"));
        }
    }

    const FormPrint& m_print;
    paper::Imprint m_imprint;
    FormPages m_made;
    paper::Page* m_page = nullptr;
    double m_left = 12, m_width = 186;
    std::set<QString> m_changed;
    std::vector<Rest> m_rests;
};

} // namespace

FormPages formPages(const FormPrint& print, paper::Imprint imprint, bool feet)
{
    return FormPainter(print, std::move(imprint)).paint(feet);
}

FormPages emptyPages(const Definition& definition, const QString& centre, QDate today)
{
    FormPrint print;
    print.definition = &definition;
    print.today = today;
    paper::Imprint imprint;
    imprint.centre = centre;
    imprint.version = definition.key();
    imprint.confidential = true;
    return formPages(print, imprint);
}

} // namespace tasuki::forms
