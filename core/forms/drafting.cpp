// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/drafting.h"

#include "forms/professions.h"
#include "forms/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tasuki::forms {

namespace {

constexpr double labelWidth = 48;
constexpr double pageWidth = 186; // A4 less 12 mm at either side

bool isChoice(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::Choices;
}

/// What a place in a template names: `{field}`, `{field:8}`, `{field|circle}`, `{field=code}`, `{field#code}`.
struct Place
{
    QString field, code, style;
};

Place placeOf(const QString& inside)
{
    static const QRegularExpression form(QStringLiteral("^([^|:=#]*)(?:[=#]([^|:]*))?(?::[^|]*)?(?:\\|(.*))?$"));
    const auto match = form.match(inside);
    return {match.captured(1), match.captured(2), match.captured(3)};
}

bool holds(const Place& place, const Field* field)
{
    if (!field)
        return false;
    const bool options = field->kind == Kind::Check || !field->options.empty();
    if (!place.code.isEmpty() && field->kind != Kind::Check && !field->option(place.code))
        return false;
    if (place.style == QLatin1String("era"))
        return field->kind == Kind::Date;
    return place.style.isEmpty() || options;
}

/// The template without the places for which nothing stands any more.
template <class Find> QString mendedTemplate(const QString& text, const Find& find)
{
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('{')) {
            kept += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == QLatin1Char('{')) {
            kept += QStringLiteral("{{");
            ++i;
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), i);
        if (end < 0)
            return kept + text.mid(i);
        const Place place = placeOf(text.mid(i + 1, end - i - 1));
        if (holds(place, find(place.field)))
            kept += text.mid(i, end - i + 1);
        else if (const Field* field = find(place.field); field && place.code.isEmpty())
            kept += QLatin1Char('{') + place.field + QLatin1Char('}'); // only the way it was drawn is gone
        i = end;
    }
    return kept;
}

void mendField(Definition& form, Field& field)
{
    if (!isChoice(field.kind))
        field.options.clear();
    if (field.kind != Kind::Table)
        field.columns.clear();
    if (field.kind != Kind::Number) {
        field.unit.clear();
        field.least.reset();
        field.most.reset();
    }
    if (field.least && field.most && *field.most < *field.least)
        std::swap(field.least, field.most);
    const auto known = [](QStringList& codes) { codes.removeIf([](const QString& code) { return !professionOf(code); }); };
    known(field.must);
    known(field.mustNot);
    if (!field.enclosed.isEmpty()) {
        const Field* check = form.field(field.enclosed);
        if (!check || check->kind != Kind::Check)
            field.enclosed.clear();
    }
    if (field.when.field.isEmpty())
        return;
    const Field* other = form.field(field.when.field);
    if (other && other->kind != Kind::Check)
        field.when.codes.removeIf([&](const QString& code) { return !other->option(code); });
    const bool asks = other && (other->kind == Kind::Check || !field.when.codes.isEmpty());
    std::set<QString> seen{field.id};
    bool circle = false;
    for (const Field* step = other; step && !circle; step = step->when.field.isEmpty() ? nullptr : form.field(step->when.field))
        circle = !seen.insert(step->id).second;
    if (!asks || circle)
        field.when = {};
}

void mendRules(Definition& form)
{
    std::erase_if(form.deadlines, [&](Deadline& deadline) {
        const Field* hours = form.field(deadline.afterHours);
        if (!hours || hours->kind != Kind::Check)
            deadline.afterHours.clear();
        const Field* start = form.field(deadline.startField);
        return !start || start->kind != Kind::Date;
    });
    std::erase_if(form.scores, [&](Score& score) {
        for (QString* number : {&score.heightField, &score.weightField})
            if (const Field* field = form.field(*number); !field || field->kind != Kind::Number)
                number->clear();
        if (const Field* result = form.field(score.result); !result || result->kind != Kind::Lines)
            score.result.clear();
        for (Criterion& criterion : score.criteria)
            std::erase_if(criterion.counts, [&](const auto& count) {
                const Field* field = form.field(count.first);
                return count.first != score.bmiField && (!field || !field->option(count.second));
            });
        std::erase_if(score.criteria, [](const Criterion& criterion) { return criterion.counts.empty(); });
        return score.criteria.empty();
    });
}

void mendPages(Definition& form)
{
    const auto find = [&](const QString& id) { return form.field(id); };
    for (PageLayout& page : form.pages) {
        std::erase_if(page.blocks, [&](const Block& block) {
            const Field* table = block.what == Block::What::Table ? form.field(block.field) : nullptr;
            return block.what == Block::What::Table && (!table || table->kind != Kind::Table);
        });
        for (Block& block : page.blocks) {
            if (block.what == Block::What::Words)
                block.text = mendedTemplate(block.text, find);
            if (const Field* table = block.what == Block::What::Table ? form.field(block.field) : nullptr)
                for (QString& cell : block.cells)
                    cell = mendedTemplate(cell, [&](const QString& id) -> const Field* {
                        const auto column = std::find_if(table->columns.begin(), table->columns.end(), [&](const Field& each) { return each.id == id; });
                        return column == table->columns.end() ? nullptr : &*column;
                    });
            for (GridRow& row : block.rows)
                for (Cell& cell : row.cells) {
                    if (cell.content == Cell::Content::Template)
                        cell.text = mendedTemplate(cell.text, find);
                    else if (!cell.field.isEmpty() && !form.field(cell.field)) {
                        cell.content = Cell::Content::Empty;
                        cell.field.clear();
                    }
                }
        }
        std::erase_if(page.blocks, [](const Block& block) { return block.what == Block::What::Words && block.text.isEmpty(); });
    }
}

Cell labelCell(const QString& words)
{
    Cell cell;
    cell.content = Cell::Content::Label;
    cell.text = words;
    return cell;
}

Cell answerCell(const Field& field)
{
    Cell cell;
    cell.field = field.id;
    cell.content = field.kind == Kind::Genogram ? Cell::Content::Genogram : field.kind == Kind::BodyNote ? Cell::Content::BodyNote : Cell::Content::Value;
    return cell;
}

double rowHeight(const Field& field)
{
    switch (field.kind) {
    case Kind::Lines:
        return 16;
    case Kind::Genogram:
        return 60;
    case Kind::Table:
        return std::clamp(7.0 * std::max(2, field.rows), 14.0, 60.0);
    case Kind::Choices:
        return field.options.size() > 6 ? 11 : 7;
    default:
        return 7;
    }
}

} // namespace

Definition mended(Definition form)
{
    form.recipients.removeIf([](const QString& code) { return !professionOf(code); });
    for (Section& section : form.sections)
        for (Field& field : section.fields)
            mendField(form, field);
    mendRules(form);
    mendPages(form);
    return form;
}

Definition blankForm(const QString& code, const QString& title, const QString& publisher, QDate from)
{
    Definition form;
    form.code = code;
    form.version = QStringLiteral("1");
    form.title = title;
    form.publisher = publisher;
    form.validFrom = from;
    form.own = true;
    Field name;
    name.id = name.meaning = QStringLiteral("person.name");
    name.label = FormWords::tr("Name");
    name.wanted = Wanted::Required;
    form.sections.push_back({QStringLiteral("s1"), FormWords::tr("Section %1").arg(1), {name}});
    return form;
}

Definition formAfter(const Definition& origin, const QString& code, const QString& title, const QString& publisher, QDate from)
{
    Definition form = origin;
    form.code = code;
    form.version = QStringLiteral("1");
    form.title = title;
    form.publisher = publisher;
    form.validFrom = from;
    form.validTo = {};
    form.standard = origin.own ? origin.standard : origin.key();
    form.source.clear();
    form.own = true;
    return form;
}

Definition nextVersion(const Definition& form, QDate from)
{
    static const QRegularExpression last(QStringLiteral("(\\d+)$"));
    Definition next = form;
    const auto match = last.match(form.version);
    next.version = match.hasMatch() ? form.version.left(match.capturedStart()) + QString::number(match.captured().toLongLong() + 1)
                                    : form.version + QStringLiteral("-2");
    next.validFrom = from;
    next.source.clear();
    return next;
}

QString freeId(const Definition& form, const QString& stem)
{
    if (!form.field(stem))
        return stem;
    for (int number = 2;; ++number)
        if (const QString id = stem + QLatin1Char('.') + QString::number(number); !form.field(id))
            return id;
}

Definition withField(Definition form, std::size_t section, std::size_t at, Field field)
{
    if (section >= form.sections.size())
        return form;
    auto& fields = form.sections[section].fields;
    fields.insert(fields.begin() + static_cast<std::ptrdiff_t>(std::min(at, fields.size())), std::move(field));
    return mended(std::move(form));
}

Definition withoutField(Definition form, const QString& id)
{
    for (Section& section : form.sections)
        std::erase_if(section.fields, [&](const Field& field) { return field.id == id; });
    return mended(std::move(form));
}

Definition withFieldChanged(Definition form, const Field& changed)
{
    for (Section& section : form.sections)
        for (Field& field : section.fields) {
            if (field.id != changed.id)
                continue;
            field = changed;
            if (isChoice(field.kind))
                for (int number = static_cast<int>(field.options.size()) + 1; field.options.size() < 2; ++number)
                    field.options.push_back({QStringLiteral("o%1").arg(number), FormWords::tr("Option %1").arg(number), false, false});
            if (field.kind == Kind::Table && field.columns.empty()) {
                Field column;
                column.id = column.meaning = QStringLiteral("c1");
                column.label = FormWords::tr("Column %1").arg(1);
                field.columns.push_back(column);
            }
            if (field.kind == Kind::Table && field.rows < 1)
                field.rows = 3;
        }
    return mended(std::move(form));
}

Definition withFieldMoved(Definition form, const QString& id, int by)
{
    for (std::size_t s = 0; s < form.sections.size(); ++s) {
        auto& fields = form.sections[s].fields;
        const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.id == id; });
        if (found == fields.end())
            continue;
        const auto place = found - fields.begin();
        const auto target = place + by;
        if (target >= 0 && target < static_cast<std::ptrdiff_t>(fields.size())) {
            std::swap(fields[static_cast<std::size_t>(place)], fields[static_cast<std::size_t>(target)]);
        } else if (by < 0 ? s > 0 : s + 1 < form.sections.size()) {
            Field moved = std::move(*found);
            fields.erase(found);
            auto& other = form.sections[by < 0 ? s - 1 : s + 1].fields;
            other.insert(by < 0 ? other.end() : other.begin(), std::move(moved));
        }
        break;
    }
    return form;
}

Definition withSection(Definition form, std::size_t at, const QString& title)
{
    std::set<QString> ids;
    for (const Section& section : form.sections)
        ids.insert(section.id);
    int number = static_cast<int>(form.sections.size()) + 1;
    while (ids.contains(QStringLiteral("s%1").arg(number)))
        ++number;
    form.sections.insert(form.sections.begin() + static_cast<std::ptrdiff_t>(std::min(at, form.sections.size())),
                         Section{QStringLiteral("s%1").arg(number), title, {}});
    return form;
}

Definition withoutSection(Definition form, std::size_t section)
{
    if (form.sections.size() > 1 && section < form.sections.size())
        form.sections.erase(form.sections.begin() + static_cast<std::ptrdiff_t>(section));
    return mended(std::move(form));
}

Definition withSectionTitle(Definition form, std::size_t section, const QString& title)
{
    if (section < form.sections.size())
        form.sections[section].title = title;
    return form;
}

Definition withRuledPages(Definition form)
{
    constexpr double top = 10, foot = 27, room = 297 - top - foot;
    form.pages.clear();
    double used = room;
    const auto block = [&](Block made, double height) {
        if (used + height > room) {
            form.pages.push_back({false, {12, top, 12, foot}, {}});
            used = 0;
        }
        used += height;
        form.pages.back().blocks.push_back(std::move(made));
    };
    const auto escaped = [](QString words) { return words.replace(QLatin1Char('{'), QLatin1String("{{")); };
    Block title;
    title.what = Block::What::Words;
    title.text = escaped(form.title);
    title.height = 9;
    title.pt = 16;
    title.bold = true;
    title.align = QStringLiteral("centre");
    block(title, title.height);
    for (const Section& section : form.sections) {
        if (section.fields.empty())
            continue;
        Block heading;
        heading.what = Block::What::Words;
        heading.text = escaped(section.title);
        heading.gap = 1.8;
        heading.height = 5.4;
        heading.pt = 10;
        heading.bold = true;
        if (!heading.text.isEmpty()) {
            // A heading does not stand alone at the foot of a page.
            if (used + heading.gap + heading.height + rowHeight(section.fields.front()) > room)
                used = room;
            block(heading, heading.gap + heading.height);
        }
        for (std::size_t i = 0; i < section.fields.size();) {
            Block grid;
            grid.columns = {labelWidth, pageWidth - labelWidth};
            double height = 0;
            while (i < section.fields.size()) {
                const double next = rowHeight(section.fields[i]);
                if (used + height + next > room && height > 0)
                    break;
                grid.rows.push_back({next, {labelCell(section.fields[i].label), answerCell(section.fields[i])}});
                height += next;
                ++i;
                if (used + height > room)
                    break;
            }
            block(std::move(grid), height);
        }
    }
    return form;
}

} // namespace tasuki::forms
