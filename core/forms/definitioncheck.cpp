// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DefinitionReader that looks at a definition as a whole: names that must exist, circles, what fits the paper.
#include "forms/definitionreader.h"

#include "forms/professions.h"
#include "forms/template.h"
#include "forms/words.h"

#include <algorithm>
#include <numeric>

namespace tasuki::forms {

namespace {

constexpr double tolerance = 0.05; // millimetres

double widthOf(const PageLayout& page)
{
    return (page.landscape ? 297.0 : 210.0) - page.margins[0] - page.margins[2];
}

double heightOf(const PageLayout& page)
{
    return (page.landscape ? 210.0 : 297.0) - page.margins[1] - page.margins[3];
}

} // namespace

void DefinitionReader::checkFields(const Definition& definition)
{
    std::set<QString> ids;
    std::set<QString> sections;
    int count = 0;
    for (const Section& section : definition.sections) {
        if (!sections.insert(section.id).second)
            complain(section.id, FormWords::tr("the section stands there twice"));
        for (const Field& field : section.fields) {
            count += 1 + static_cast<int>(field.columns.size());
            if (!ids.insert(field.id).second)
                complain(field.id, FormWords::tr("“%1” stands there twice").arg(field.id));
        }
    }
    if (count == 0)
        complain({}, FormWords::tr("it asks nothing"));
    if (count > mostFields)
        complain({}, FormWords::tr("it has more than %1 fields").arg(mostFields));
    const auto isProfession = [&](const QStringList& codes, const QString& where) {
        for (const QString& code : codes)
            if (!professionOf(code))
                complain(where, FormWords::tr("“%1” is no profession").arg(code.left(40)));
    };
    isProfession(definition.recipients, QStringLiteral("recipients"));
    for (const Field* field : definition.fields()) {
        isProfession(field->must, field->id);
        isProfession(field->mustNot, field->id);
        if (!field->when.field.isEmpty()) {
            const Field* other = definition.field(field->when.field);
            if (!other) {
                complain(field->id, FormWords::tr("there is no field “%1”").arg(field->when.field));
            } else if (other->kind != Kind::Check) {
                if (field->when.codes.isEmpty())
                    complain(field->id, FormWords::tr("it does not say for which options it is asked"));
                for (const QString& code : field->when.codes)
                    if (!other->option(code))
                        complain(field->id, FormWords::tr("“%1” has no option “%2”").arg(other->id, code.left(40)));
            }
            // Whoever asks for a field that asks back is never asked at all.
            std::set<QString> seen{field->id};
            for (const Field* step = other; step; step = step->when.field.isEmpty() ? nullptr : definition.field(step->when.field))
                if (!seen.insert(step->id).second) {
                    complain(field->id, FormWords::tr("its conditions go round in a circle"));
                    break;
                }
        }
        if (!field->enclosed.isEmpty()) {
            const Field* check = definition.field(field->enclosed);
            if (!check || check->kind != Kind::Check)
                complain(field->id, FormWords::tr("“%1” is no box to tick").arg(field->enclosed));
        }
    }
    for (const Deadline& deadline : definition.deadlines) {
        const Field* start = definition.field(deadline.startField);
        if (!start || start->kind != Kind::Date)
            complain(deadline.name, FormWords::tr("“%1” is no field with a date").arg(deadline.startField));
        const Field* hours = deadline.afterHours.isEmpty() ? nullptr : definition.field(deadline.afterHours);
        if (!deadline.afterHours.isEmpty() && (!hours || hours->kind != Kind::Check))
            complain(deadline.name, FormWords::tr("“%1” is no box to tick").arg(deadline.afterHours));
    }
    for (const Score& score : definition.scores) {
        for (const QString& id : {score.heightField, score.weightField})
            if (!id.isEmpty() && (!definition.field(id) || definition.field(id)->kind != Kind::Number))
                complain(score.id, FormWords::tr("“%1” is no field with a number").arg(id));
        if (const Field* result = definition.field(score.result); !score.result.isEmpty() && (!result || result->kind != Kind::Lines))
            complain(score.id, FormWords::tr("“%1” is no field of several lines").arg(score.result));
        for (const Criterion& criterion : score.criteria)
            for (const auto& [id, code] : criterion.counts) {
                const Field* field = definition.field(id);
                if (id != score.bmiField && (!field || !field->option(code)))
                    complain(score.id + QLatin1Char('.') + criterion.code, FormWords::tr("“%1” has no option “%2”").arg(id, code));
            }
    }
}

void DefinitionReader::checkTemplate(const Definition& definition, const QString& text, const QString& where, const Field* table)
{
    QString trouble;
    for (const Piece& piece : parseTemplate(text, &trouble)) {
        if (piece.what == Piece::What::Words)
            continue;
        const Field* field = nullptr;
        if (table) {
            for (const Field& column : table->columns)
                if (column.id == piece.field)
                    field = &column;
        } else {
            field = definition.field(piece.field);
        }
        if (!field) {
            complain(where, FormWords::tr("there is no field “%1”").arg(piece.field.left(80)));
            continue;
        }
        const bool needsOption = piece.what == Piece::What::OneOption || piece.what == Piece::What::Beside;
        if (needsOption && field->kind != Kind::Check && !field->option(piece.code))
            complain(where, FormWords::tr("“%1” has no option “%2”").arg(field->id, piece.code.left(40)));
        if (piece.what == Piece::What::Options && field->options.empty() && field->kind != Kind::Check)
            complain(where, FormWords::tr("“%1” has no options").arg(field->id));
        if (piece.style == Piece::Style::Era && field->kind != Kind::Date)
            complain(where, FormWords::tr("“%1” is no field with a date").arg(field->id));
    }
    if (!trouble.isEmpty())
        complain(where, trouble);
}

void DefinitionReader::checkGrid(const Block& block, const QString& where)
{
    // Which row each column is covered down to by a cell from above.
    std::vector<std::size_t> coveredTo(block.columns.size(), 0);
    for (std::size_t row = 0; row < block.rows.size(); ++row) {
        std::size_t column = 0;
        for (const Cell& cell : block.rows[row].cells) {
            while (column < block.columns.size() && coveredTo[column] > row)
                ++column;
            const auto columns = static_cast<std::size_t>(cell.columns);
            const auto rows = static_cast<std::size_t>(cell.rows);
            if (column + columns > block.columns.size() || row + rows > block.rows.size()) {
                complain(where, FormWords::tr("row %1 has more cells than the grid has columns").arg(row + 1));
                return;
            }
            for (std::size_t i = column; i < column + columns; ++i) {
                if (coveredTo[i] > row) {
                    complain(where, FormWords::tr("two cells of row %1 lie on each other").arg(row + 1));
                    return;
                }
                coveredTo[i] = row + rows;
            }
            column += columns;
        }
        while (column < block.columns.size() && coveredTo[column] > row)
            ++column;
        if (column < block.columns.size()) {
            complain(where, FormWords::tr("row %1 has too few cells").arg(row + 1));
            return;
        }
    }
}

void DefinitionReader::checkPages(const Definition& definition)
{
    for (std::size_t p = 0; p < definition.pages.size(); ++p) {
        const PageLayout& page = definition.pages[p];
        if (page.landscape != definition.pages.front().landscape)
            complain(QStringLiteral("pages[%1]").arg(p), FormWords::tr("all pages of a form lie the same way"));
        double used = 0;
        for (std::size_t b = 0; b < page.blocks.size(); ++b) {
            const Block& block = page.blocks[b];
            const QString where = QStringLiteral("pages[%1].blocks[%2]").arg(p).arg(b);
            double height = block.gap;
            switch (block.what) {
            case Block::What::Words:
                checkTemplate(definition, block.text, where, nullptr);
                height += block.overlaps ? 0 : block.height;
                break;
            case Block::What::Rule:
                break;
            case Block::What::Table: {
                const Field* table = definition.field(block.field);
                if (!table || table->kind != Kind::Table) {
                    complain(where, FormWords::tr("“%1” is no table").arg(block.field));
                    break;
                }
                if (block.cells.size() != block.columns.size() || (!block.head.empty() && block.head.size() != block.columns.size()))
                    complain(where, FormWords::tr("head, cells and columns are not equally many"));
                for (const QString& cell : block.cells)
                    checkTemplate(definition, cell, where, table);
                height += (block.head.empty() ? 0 : block.headHeight) + block.tableRows * block.rowHeight;
                break;
            }
            case Block::What::Grid:
                checkGrid(block, where);
                for (const GridRow& row : block.rows) {
                    height += row.height;
                    for (const Cell& cell : row.cells) {
                        if (cell.content == Cell::Content::Template)
                            checkTemplate(definition, cell.text, where, nullptr);
                        else if (!cell.field.isEmpty() && !definition.field(cell.field))
                            complain(where, FormWords::tr("there is no field “%1”").arg(cell.field));
                    }
                }
                break;
            }
            const double width = std::accumulate(block.columns.begin(), block.columns.end(), block.left);
            if (width > widthOf(page) + tolerance)
                complain(where, FormWords::tr("it is %1 mm wide and the page has %2 mm").arg(width).arg(widthOf(page)));
            used += height;
        }
        if (used > heightOf(page) + tolerance)
            complain(QStringLiteral("pages[%1]").arg(p), FormWords::tr("it is %1 mm high and the page has %2 mm").arg(used).arg(heightOf(page)));
    }
}

} // namespace tasuki::forms
