// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/definitionreader.h"

#include "forms/definitionwords.h"
#include "forms/words.h"

#include <QJsonDocument>
#include <QTime>

#include <algorithm>

namespace tasuki::forms {

namespace {

constexpr int mostProblems = 50;
constexpr int longestText = 2000;
constexpr int longestId = 80;

bool isId(const QString& text)
{
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar letter) {
               const char16_t c = letter.unicode();
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
           });
}

/// Where in the file something stands: `sections[2].fields[0]`.
QString at(const QString& where, const char* key, qsizetype index)
{
    return QStringLiteral("%1%2%3[%4]").arg(where, where.isEmpty() ? QString() : QStringLiteral("."), QLatin1String(key)).arg(index);
}

} // namespace

class DefinitionReader::Keys
{
public:
    Keys(DefinitionReader& reader, const QJsonValue& value, QString where) : m_reader(reader), m_where(std::move(where))
    {
        if (value.isObject())
            m_object = value.toObject();
        else
            reader.complain(m_where, FormWords::tr("an object in braces belongs here"));
    }
    ~Keys()
    {
        for (auto key = m_object.begin(); key != m_object.end(); ++key)
            if (!m_asked.contains(key.key()))
                m_reader.complain(m_where, FormWords::tr("“%1” is not known").arg(key.key().left(longestId)));
    }
    Keys(const Keys&) = delete;
    Keys& operator=(const Keys&) = delete;

    [[nodiscard]] bool has(const char* key)
    {
        m_asked.insert(QLatin1String(key));
        return m_object.contains(QLatin1String(key));
    }
    QJsonValue value(const char* key)
    {
        m_asked.insert(QLatin1String(key));
        return m_object.value(QLatin1String(key));
    }
    QString text(const char* key, bool needed = false)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined() || found.isNull()) {
            if (needed)
                m_reader.complain(m_where, FormWords::tr("“%1” is missing").arg(QLatin1String(key)));
            return {};
        }
        const QString words = found.toString();
        const bool clean = std::none_of(words.begin(), words.end(), [](QChar letter) {
            return letter.isNull() || (letter.category() == QChar::Other_Control && letter != QLatin1Char('\n')) ||
                   (letter.unicode() >= 0x202A && letter.unicode() <= 0x202E) || (letter.unicode() >= 0x2066 && letter.unicode() <= 0x2069);
        });
        if (!found.isString() || words.size() > longestText || !clean) {
            m_reader.complain(m_where, FormWords::tr("“%1” is no text, too long, or holds control characters").arg(QLatin1String(key)));
            return {};
        }
        if (needed && words.trimmed().isEmpty())
            m_reader.complain(m_where, FormWords::tr("“%1” is empty").arg(QLatin1String(key)));
        return words;
    }
    QString id(const char* key, bool needed)
    {
        const QString found = text(key, needed);
        if (!found.isEmpty() && !isId(found)) {
            m_reader.complain(m_where, FormWords::tr("“%1” may hold letters, digits, points and hyphens only").arg(QLatin1String(key)));
            return {};
        }
        return found;
    }
    QStringList texts(const char* key)
    {
        QStringList all;
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return all;
        if (!found.isArray() || found.toArray().size() > mostFields) {
            m_reader.complain(m_where, FormWords::tr("“%1” is no list").arg(QLatin1String(key)));
            return all;
        }
        for (const QJsonValue& each : found.toArray()) {
            if (!each.isString() || each.toString().size() > longestText)
                m_reader.complain(m_where, FormWords::tr("“%1” holds something that is no text").arg(QLatin1String(key)));
            all << each.toString().left(longestText);
        }
        return all;
    }
    std::optional<double> number(const char* key, double least, double most)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return std::nullopt;
        const double number = found.toDouble(least - 1);
        if (!found.isDouble() || !(number >= least) || !(number <= most)) {
            m_reader.complain(m_where,
                              FormWords::tr("“%1” is no number from %2 to %3").arg(QLatin1String(key)).arg(least).arg(most));
            return std::nullopt;
        }
        return number;
    }
    double number(const char* key, double least, double most, double otherwise) { return number(key, least, most).value_or(otherwise); }
    bool flag(const char* key, bool otherwise = false)
    {
        const QJsonValue found = value(key);
        if (!found.isUndefined() && !found.isBool())
            m_reader.complain(m_where, FormWords::tr("“%1” is neither true nor false").arg(QLatin1String(key)));
        return found.toBool(otherwise);
    }
    QDate date(const char* key)
    {
        const QString found = text(key);
        const QDate day = QDate::fromString(found, Qt::ISODate);
        if (!found.isEmpty() && !day.isValid())
            m_reader.complain(m_where, FormWords::tr("“%1” is no date like 2018-04-01").arg(QLatin1String(key)));
        return day;
    }
    template <class T> T word(const char* key, std::span<const Word<T>> words, T otherwise, bool needed = false)
    {
        const QString found = text(key, needed);
        if (found.isEmpty())
            return otherwise;
        if (const auto value = valueOf(words, found))
            return *value;
        m_reader.complain(m_where, FormWords::tr("“%1” cannot be “%2”").arg(QLatin1String(key), found.left(longestId)));
        return otherwise;
    }
    /// The elements of a list, each with the place where it stands.
    template <class Each> void each(const char* key, int most, Each&& work)
    {
        const QJsonValue found = value(key);
        if (found.isUndefined())
            return;
        if (!found.isArray() || found.toArray().size() > most) {
            m_reader.complain(m_where, FormWords::tr("“%1” is no list, or has more than %2 entries").arg(QLatin1String(key)).arg(most));
            return;
        }
        const QJsonArray array = found.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            work(array[i], at(m_where, key, i));
    }

private:
    DefinitionReader& m_reader;
    QString m_where;
    QJsonObject m_object;
    std::set<QString> m_asked;
};

void DefinitionReader::complain(const QString& where, const QString& what)
{
    if (m_problems.size() < mostProblems)
        m_problems.push_back({where, what});
}

std::vector<Problem> DefinitionReader::read(Definition& out)
{
    m_problems.clear();
    out = {};
    if (m_json.size() > largestDefinition) {
        complain({}, FormWords::tr("larger than %1 KB").arg(largestDefinition / 1024));
        return m_problems;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        complain({}, FormWords::tr("not JSON, or cut off, near character %1").arg(error.offset));
        return m_problems;
    }
    const int format = document.object().value(QLatin1String("format")).toInt(0);
    if (format > formatVersion) {
        m_newer = true;
        complain({}, FormWords::tr("made for a newer Tasuki"));
        return m_problems;
    }
    {
        Keys keys(*this, document.object(), {});
        if (keys.number("format", 1, formatVersion, 0) < 1)
            complain({}, FormWords::tr("“%1” is missing").arg(QStringLiteral("format")));
        out.code = keys.id("code", true);
        out.version = keys.id("version", true);
        out.title = keys.text("title", true);
        out.publisher = keys.text("publisher");
        out.purpose = keys.text("purpose");
        out.validFrom = keys.date("from");
        out.validTo = keys.date("to");
        out.standard = keys.text("standard");
        out.recipients = keys.texts("recipients");
        out.notes = keys.texts("notes");
        out.asksConsent = keys.flag("consent", true);
        out.faxable = keys.flag("fax", true);
        keys.each("sections", 60, [&](const QJsonValue& value, const QString& where) {
            Keys section(*this, value, where);
            Section made;
            made.id = section.id("id", true);
            made.title = section.text("title", true);
            section.each("fields", mostFields, [&](const QJsonValue& field, const QString& place) {
                made.fields.push_back(readField(field, place, false));
            });
            out.sections.push_back(std::move(made));
        });
        keys.each("deadlines", 20, [&](const QJsonValue& value, const QString& where) { out.deadlines.push_back(readDeadline(value, where)); });
        keys.each("scores", 10, [&](const QJsonValue& value, const QString& where) { out.scores.push_back(readScore(value, where)); });
        keys.each("pages", mostPages, [&](const QJsonValue& value, const QString& where) { out.pages.push_back(readPage(value, where)); });
    }
    if (out.validFrom.isValid() && out.validTo.isValid() && out.validTo < out.validFrom)
        complain({}, FormWords::tr("it ends before it begins"));
    checkFields(out);
    checkPages(out);
    out.source = m_json;
    return m_problems;
}

Option DefinitionReader::readOption(const QJsonValue& value, const QString& where)
{
    Option option;
    const QJsonArray parts = value.toArray();
    if (!value.isArray() || parts.size() < 2 || parts.size() > 4) {
        complain(where, FormWords::tr("an option is [\"code\", \"words\"] with \"text\" or \"exclusive\" behind"));
        return option;
    }
    option.code = parts[0].toString();
    option.label = parts[1].toString();
    if (!isId(option.code) || option.label.isEmpty() || option.label.size() > 200)
        complain(where, FormWords::tr("the option has no code or no words"));
    for (qsizetype i = 2; i < parts.size(); ++i) {
        if (parts[i].toString() == QLatin1String("text"))
            option.withText = true;
        else if (parts[i].toString() == QLatin1String("exclusive"))
            option.exclusive = true;
        else
            complain(where, FormWords::tr("“%1” is not known").arg(parts[i].toString().left(longestId)));
    }
    return option;
}

Field DefinitionReader::readField(const QJsonValue& value, const QString& where, bool column)
{
    Keys keys(*this, value, where);
    Field field;
    field.id = keys.id("id", true);
    field.meaning = keys.has("concept") ? keys.id("concept", true) : field.id;
    field.kind = keys.word<Kind>("kind", kindWords(), Kind::Text, true);
    field.label = keys.text("label", true);
    field.hint = keys.text("hint");
    keys.each("options", 80, [&](const QJsonValue& option, const QString& place) { field.options.push_back(readOption(option, place)); });
    field.unit = keys.text("unit");
    field.least = keys.number("min", -1e9, 1e9);
    field.most = keys.number("max", -1e9, 1e9);
    field.input = keys.word<Input>("input", inputWords(), Input::Plain);
    field.wanted = keys.word<Wanted>("wanted", wantedWords(), Wanted::Optional);
    if (keys.has("when")) {
        Keys when(*this, keys.value("when"), where + QStringLiteral(".when"));
        field.when.field = when.id("field", true);
        field.when.codes = when.texts("is");
    }
    field.enclosed = keys.id("enclosed", false);
    field.rows = static_cast<int>(keys.number("rows", 0, 100, 0));
    field.staleDays = static_cast<int>(keys.number("stale", 0, 36500, -1));
    field.must = keys.texts("must");
    field.mustNot = keys.texts("not");
    if (column && keys.has("columns"))
        complain(where, FormWords::tr("a table within a table is not possible"));
    else
        keys.each("columns", 20, [&](const QJsonValue& each, const QString& place) { field.columns.push_back(readField(each, place, true)); });

    const bool chooses = field.kind == Kind::Choice || field.kind == Kind::Choices;
    if (chooses == field.options.empty())
        complain(where, chooses ? FormWords::tr("there is nothing to choose from") : FormWords::tr("options belong to a choice"));
    if ((field.kind == Kind::Table) == field.columns.empty())
        complain(where, FormWords::tr("a table, and nothing else, has columns"));
    std::set<QString> codes;
    for (const Option& option : field.options)
        if (!codes.insert(option.code).second)
            complain(where, FormWords::tr("the code “%1” stands there twice").arg(option.code));
    std::set<QString> names;
    for (const Field& each : field.columns)
        if (!names.insert(each.id).second)
            complain(where, FormWords::tr("“%1” stands there twice").arg(each.id));
    if (field.least && field.most && *field.most < *field.least)
        complain(where, FormWords::tr("the greatest number is below the least"));
    return field;
}

Deadline DefinitionReader::readDeadline(const QJsonValue& value, const QString& where)
{
    Keys keys(*this, value, where);
    Deadline deadline;
    deadline.name = keys.text("name", true);
    deadline.startField = keys.id("start", true);
    deadline.from = keys.date("from");
    deadline.to = keys.date("to");
    deadline.days = static_cast<int>(keys.number("days", 0, 3650, 0));
    deadline.businessDays = keys.flag("business");
    deadline.includesStart = keys.flag("startCounts");
    deadline.closing = keys.text("closing");
    deadline.extends = keys.text("extends");
    deadline.afterHours = keys.id("afterHours", false);
    deadline.source = keys.text("source");
    if (!deadline.closing.isEmpty() && !QTime::fromString(deadline.closing, QStringLiteral("HH:mm")).isValid())
        complain(where, FormWords::tr("“%1” is no time like 17:00").arg(QStringLiteral("closing")));
    if (!deadline.extends.isEmpty() && deadline.extends != QLatin1String("start") && deadline.extends != QLatin1String("end"))
        complain(where, FormWords::tr("“%1” cannot be “%2”").arg(QStringLiteral("extends"), deadline.extends.left(longestId)));
    return deadline;
}

Score DefinitionReader::readScore(const QJsonValue& value, const QString& where)
{
    Keys keys(*this, value, where);
    Score score;
    score.id = keys.id("id", true);
    score.title = keys.text("title", true);
    score.heightField = keys.id("height", false);
    score.weightField = keys.id("weight", false);
    score.bmiField = keys.id("bmi", false);
    score.bmiBelow = keys.number("bmiBelow", 0, 100, 0);
    score.result = keys.id("result", false);
    score.pointsMeaning = keys.id("points", false);
    keys.each("criteria", 40, [&](const QJsonValue& each, const QString& place) {
        Keys criterion(*this, each, place);
        Criterion made;
        made.code = criterion.id("code", true);
        made.label = criterion.text("label", true);
        made.least = static_cast<int>(criterion.number("least", 1, mostFields, 1));
        criterion.each("counts", mostFields, [&](const QJsonValue& pair, const QString& stands) {
            const QJsonArray parts = pair.toArray();
            if (parts.size() != 2 || !isId(parts[0].toString()) || !isId(parts[1].toString()))
                complain(stands, FormWords::tr("a point is [\"field\", \"option\"]"));
            else
                made.counts.emplace_back(parts[0].toString(), parts[1].toString());
        });
        score.criteria.push_back(std::move(made));
    });
    return score;
}

PageLayout DefinitionReader::readPage(const QJsonValue& value, const QString& where)
{
    Keys keys(*this, value, where);
    PageLayout page;
    page.landscape = keys.flag("landscape");
    if (keys.has("margins")) {
        const QJsonArray margins = keys.value("margins").toArray();
        if (margins.size() != 4)
            complain(where, FormWords::tr("margins are four lengths: left, top, right, bottom"));
        for (std::size_t i = 0; i < 4 && i < static_cast<std::size_t>(margins.size()); ++i) {
            const double length = margins[static_cast<qsizetype>(i)].toDouble(-1);
            if (length < 0 || length > 80)
                complain(where, FormWords::tr("a margin is 0 to 80 mm"));
            else
                page.margins[i] = length;
        }
    }
    keys.each("blocks", 200, [&](const QJsonValue& block, const QString& place) { page.blocks.push_back(readBlock(block, place, page)); });
    return page;
}

Block DefinitionReader::readBlock(const QJsonValue& value, const QString& where, const PageLayout&)
{
    Keys keys(*this, value, where);
    Block block;
    block.gap = keys.number("gap", 0, 200, 0);
    block.left = keys.number("left", 0, 400, 0);
    block.pt = keys.number("pt", 4, 40, 9);
    block.smallest = keys.number("min", 4, 40, 7);
    block.border = keys.number("border", 0, 2, 0.5);
    block.inside = keys.number("inside", 0, 2, 0.2);
    block.align = keys.text("a");
    block.bold = keys.flag("bold");
    keys.each("cols", 40, [&](const QJsonValue& width, const QString& place) {
        const double length = width.toDouble(-1);
        if (!(length > 0) || length > 420)
            complain(place, FormWords::tr("a column is wider than 0 and at most 420 mm"));
        block.columns.push_back(std::clamp(length, 0.1, 420.0));
    });
    if (keys.has("words")) {
        block.what = Block::What::Words;
        block.text = keys.text("words");
        block.height = keys.number("h", 0.5, 400, 6);
        block.width = keys.number("w", 0, 420, 0);
        block.overlaps = keys.flag("beside");
    } else if (keys.has("table")) {
        block.what = Block::What::Table;
        block.field = keys.id("table", true);
        for (const QString& head : keys.texts("head"))
            block.head.push_back(head);
        for (const QString& cell : keys.texts("cells"))
            block.cells.push_back(cell);
        block.tableRows = static_cast<int>(keys.number("rows", 1, 60, 3));
        block.headHeight = keys.number("headHeight", 0, 60, 6);
        block.rowHeight = keys.number("h", 3, 200, 8);
    } else if (keys.has("rule")) {
        block.what = Block::What::Rule;
        block.border = keys.number("rule", 0.05, 2, 0.5);
        block.width = keys.number("w", 0, 420, 0);
    } else {
        block.what = Block::What::Grid;
        keys.each("grid", 120, [&](const QJsonValue& row, const QString& place) {
            const QJsonArray parts = row.toArray();
            GridRow made;
            made.height = parts.isEmpty() ? -1 : parts[0].toDouble(-1);
            if (!(made.height >= 2) || made.height > 280 || parts.size() > 60) {
                complain(place, FormWords::tr("a row is [height, cell, cell, …] and 2 to 280 mm high"));
                made.height = 7;
            }
            for (qsizetype i = 1; i < parts.size() && i <= 60; ++i)
                made.cells.push_back(readCell(parts[i], QStringLiteral("%1[%2]").arg(place).arg(i)));
            block.rows.push_back(std::move(made));
        });
        if (block.rows.empty())
            complain(where, FormWords::tr("a block holds words, a grid, a table or a rule"));
    }
    return block;
}

Cell DefinitionReader::readCell(const QJsonValue& value, const QString& where)
{
    Keys keys(*this, value, where);
    Cell cell;
    if (keys.has("l")) {
        cell.content = Cell::Content::Label;
        cell.text = keys.text("l");
    } else if (keys.has("t")) {
        cell.content = Cell::Content::Template;
        cell.text = keys.text("t");
    } else if (keys.has("f")) {
        cell.content = Cell::Content::Value;
        cell.field = keys.id("f", true);
    } else if (keys.has("genogram")) {
        cell.content = Cell::Content::Genogram;
        cell.field = keys.id("genogram", true);
    } else if (keys.has("body")) {
        cell.content = Cell::Content::BodyNote;
        cell.field = keys.id("body", true);
    }
    cell.columns = static_cast<int>(keys.number("c", 1, 40, 1));
    cell.rows = static_cast<int>(keys.number("r", 1, 60, 1));
    cell.pt = keys.number("pt", 4, 40, 0);
    cell.smallest = keys.number("min", 4, 40, 0);
    cell.align = keys.text("a");
    cell.valign = keys.text("v");
    cell.bold = keys.flag("bold");
    cell.vertical = keys.flag("vert");
    cell.open = keys.flag("open");
    return cell;
}

} // namespace tasuki::forms
