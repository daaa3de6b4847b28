// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definition.h"
#include "forms/definitionwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tasuki::forms {

namespace {

/// Leaves out what says nothing, so that a definition stays readable.
class Writer
{
public:
    Writer& text(const char* key, const QString& value)
    {
        if (!value.isEmpty())
            m_object[QLatin1String(key)] = value;
        return *this;
    }
    Writer& number(const char* key, double value, double silent)
    {
        if (value != silent)
            m_object[QLatin1String(key)] = value;
        return *this;
    }
    Writer& number(const char* key, const std::optional<double>& value)
    {
        if (value)
            m_object[QLatin1String(key)] = *value;
        return *this;
    }
    Writer& flag(const char* key, bool value, bool silent = false)
    {
        if (value != silent)
            m_object[QLatin1String(key)] = value;
        return *this;
    }
    Writer& texts(const char* key, const QStringList& values)
    {
        if (!values.isEmpty())
            m_object[QLatin1String(key)] = QJsonArray::fromStringList(values);
        return *this;
    }
    Writer& date(const char* key, const QDate& day) { return text(key, day.isValid() ? day.toString(Qt::ISODate) : QString()); }
    template <class List, class Make> Writer& list(const char* key, const List& values, Make make)
    {
        QJsonArray array;
        for (const auto& value : values)
            array << make(value);
        if (!array.isEmpty())
            m_object[QLatin1String(key)] = array;
        return *this;
    }
    Writer& value(const char* key, const QJsonValue& value)
    {
        m_object[QLatin1String(key)] = value;
        return *this;
    }
    operator QJsonValue() const { return m_object; }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    QJsonObject m_object;
};

QJsonValue writeOption(const Option& option)
{
    QJsonArray parts{option.code, option.label};
    if (option.withText)
        parts << QStringLiteral("text");
    if (option.exclusive)
        parts << QStringLiteral("exclusive");
    return parts;
}

QJsonValue writeField(const Field& field)
{
    Writer writer;
    writer.text("id", field.id)
        .text("concept", field.meaning == field.id ? QString() : field.meaning)
        .text("kind", wordOf(kindWords(), field.kind))
        .text("label", field.label)
        .text("hint", field.hint)
        .list("options", field.options, writeOption)
        .text("unit", field.unit)
        .number("min", field.least)
        .number("max", field.most)
        .text("input", field.input == Input::Plain ? QString() : wordOf(inputWords(), field.input))
        .text("wanted", field.wanted == Wanted::Optional ? QString() : wordOf(wantedWords(), field.wanted))
        .text("enclosed", field.enclosed)
        .list("columns", field.columns, writeField)
        .number("rows", field.rows, 0)
        .number("stale", field.staleDays, -1)
        .texts("must", field.must)
        .texts("not", field.mustNot);
    if (!field.when.field.isEmpty())
        writer.value("when", Writer().text("field", field.when.field).texts("is", field.when.codes));
    return writer;
}

QJsonValue writeCell(const Cell& cell)
{
    Writer writer;
    switch (cell.content) {
    case Cell::Content::Label:
        writer.value("l", cell.text);
        break;
    case Cell::Content::Template:
        writer.value("t", cell.text);
        break;
    case Cell::Content::Value:
        writer.text("f", cell.field);
        break;
    case Cell::Content::Genogram:
        writer.text("genogram", cell.field);
        break;
    case Cell::Content::BodyNote:
        writer.text("body", cell.field);
        break;
    case Cell::Content::Empty:
        break;
    }
    return writer.number("c", cell.columns, 1)
        .number("r", cell.rows, 1)
        .number("pt", cell.pt, 0)
        .number("min", cell.smallest, 0)
        .text("a", cell.align)
        .text("v", cell.valign)
        .flag("bold", cell.bold)
        .flag("vert", cell.vertical)
        .flag("open", cell.open);
}

QJsonValue writeBlock(const Block& block)
{
    Writer writer;
    writer.number("gap", block.gap, 0)
        .number("left", block.left, 0)
        .number("pt", block.pt, 9)
        .number("min", block.smallest, 7)
        .number("inside", block.inside, 0.2)
        .text("a", block.align)
        .flag("bold", block.bold)
        .list("cols", block.columns, [](double width) { return QJsonValue(width); });
    switch (block.what) {
    case Block::What::Words:
        return writer.value("words", block.text)
            .number("border", block.border, 0.5)
            .number("h", block.height, 6)
            .number("w", block.width, 0)
            .flag("beside", block.overlaps);
    case Block::What::Rule:
        return writer.value("rule", block.border).number("w", block.width, 0);
    case Block::What::Table:
        return writer.text("table", block.field)
            .number("border", block.border, 0.5)
            .list("head", block.head, [](const QString& text) { return QJsonValue(text); })
            .list("cells", block.cells, [](const QString& text) { return QJsonValue(text); })
            .number("rows", block.tableRows, 3)
            .number("headHeight", block.headHeight, 6)
            .number("h", block.rowHeight, 8);
    case Block::What::Grid:
        break;
    }
    return writer.number("border", block.border, 0.5).list("grid", block.rows, [](const GridRow& row) {
        QJsonArray cells{row.height};
        for (const Cell& cell : row.cells)
            cells << writeCell(cell);
        return QJsonValue(cells);
    });
}

QJsonValue writePage(const PageLayout& page)
{
    Writer writer;
    writer.flag("landscape", page.landscape);
    if (page.margins != PageLayout().margins)
        writer.list("margins", page.margins, [](double length) { return QJsonValue(length); });
    return writer.list("blocks", page.blocks, writeBlock);
}

QJsonValue writeDeadline(const Deadline& deadline)
{
    return Writer()
        .text("name", deadline.name)
        .text("start", deadline.startField)
        .date("from", deadline.from)
        .date("to", deadline.to)
        .number("days", deadline.days, 0)
        .flag("business", deadline.businessDays)
        .flag("startCounts", deadline.includesStart)
        .text("closing", deadline.closing)
        .text("extends", deadline.extends)
        .text("afterHours", deadline.afterHours)
        .text("source", deadline.source);
}

QJsonValue writeScore(const Score& score)
{
    return Writer()
        .text("id", score.id)
        .text("title", score.title)
        .text("height", score.heightField)
        .text("weight", score.weightField)
        .text("bmi", score.bmiField)
        .number("bmiBelow", score.bmiBelow, 0)
        .text("result", score.result)
        .text("points", score.pointsMeaning)
        .list("criteria", score.criteria, [](const Criterion& criterion) -> QJsonValue {
            return Writer()
                .text("code", criterion.code)
                .text("label", criterion.label)
                .number("least", criterion.least, 1)
                .list("counts", criterion.counts,
                      [](const auto& point) -> QJsonValue { return QJsonArray{point.first, point.second}; });
        });
}

} // namespace

QByteArray toJson(const Definition& definition)
{
    const auto section = [](const Section& each) -> QJsonValue {
        return Writer().text("id", each.id).text("title", each.title).list("fields", each.fields, writeField);
    };
    const Writer writer = Writer()
                              .number("format", formatVersion, 0)
                              .text("code", definition.code)
                              .text("version", definition.version)
                              .text("title", definition.title)
                              .text("publisher", definition.publisher)
                              .text("purpose", definition.purpose)
                              .date("from", definition.validFrom)
                              .date("to", definition.validTo)
                              .text("standard", definition.standard)
                              .texts("recipients", definition.recipients)
                              .texts("notes", definition.notes)
                              .flag("consent", definition.asksConsent, true)
                              .flag("fax", definition.faxable, true)
                              .list("sections", definition.sections, section)
                              .list("deadlines", definition.deadlines, writeDeadline)
                              .list("scores", definition.scores, writeScore)
                              .list("pages", definition.pages, writePage);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

} // namespace tasuki::forms
