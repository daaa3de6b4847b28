// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "base/postal.h"
#include "centre/centre.h"
#include "intake/delivery.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace tasuki::ctl {

namespace {

using intake::Candidate;
using intake::Layout;
using intake::RowNote;
using registry::ImportNote;

QJsonObject noteObject(const QString& file, std::int64_t line, const QString& reason)
{
    return {{QStringLiteral("file"), file}, {QStringLiteral("line"), static_cast<qint64>(line)}, {QStringLiteral("reason"), reason}};
}

QString noteLine(const QString& file, std::int64_t line, const QString& reason)
{
    return line > 0 ? CommandWords::tr("%1, line %2: %3").arg(file).arg(line).arg(reason) : QStringLiteral("%1: %2").arg(file, reason);
}

/// What an import of several files did, one kind of file after another.
struct Report
{
    std::int64_t added = 0, updated = 0, closed = 0, unchanged = 0, differs = 0, skipped = 0;
    std::int64_t leftOut = 0, doubtful = 0, repaired = 0;
    QJsonArray rejected, warnings, repairs, tables;
    QStringList lines;

    void reject(const QString& file, std::int64_t line, const QString& reason)
    {
        rejected << noteObject(file, line, reason);
        lines << CommandWords::tr("Left out: %1").arg(noteLine(file, line, reason));
    }
    void warn(const QString& file, std::int64_t line, const QString& reason)
    {
        warnings << noteObject(file, line, reason);
        lines << CommandWords::tr("Note: %1").arg(noteLine(file, line, reason));
    }

    template <class Stage> void count(const Stage& stage)
    {
        added += stage.added;
        updated += stage.updated;
        closed += stage.closed;
        unchanged += stage.unchanged;
        differs += stage.differs;
        skipped += stage.rows.skipped;
    }

    void take(const intake::PostalStage& stage)
    {
        added += stage.added;
        updated += stage.updated;
        unchanged += stage.unchanged;
        leftOut += static_cast<std::int64_t>(stage.rejected.size());
        for (const ImportNote& note : stage.rejected)
            reject(note.file, note.line, note.reason);
    }

    void take(const registry::CareStage& stage)
    {
        count(stage);
        leftOut += static_cast<std::int64_t>(stage.rows.rejected.size());
        doubtful += static_cast<std::int64_t>(stage.rows.warnings.size());
        repaired += stage.rows.repaired;
        for (const ImportNote& note : stage.rows.rejected)
            reject(note.file, note.line, note.reason);
        for (const ImportNote& note : stage.rows.warnings)
            warn(note.file, note.line, note.reason);
    }

    void take(const intake::ListStage& stage)
    {
        count(stage);
        leftOut += stage.rows.leftOut;
        doubtful += stage.rows.doubtful;
        repaired += stage.rows.repaired;
        for (const RowNote& note : stage.rows.notes) {
            const QString& file = stage.rows.tables[note.table].file;
            if (note.kind == RowNote::Kind::LeftOut)
                reject(file, note.row, note.reason);
            else if (note.kind == RowNote::Kind::Doubtful)
                warn(file, note.row, note.reason);
            else
                repairs << noteObject(file, note.row, note.reason);
        }
        for (const intake::ListedTable& table : stage.rows.tables)
            tables << QJsonObject{{QStringLiteral("file"), table.file},
                                  {QStringLiteral("layout"), table.layout.code},
                                  {QStringLiteral("name"), table.layout.name},
                                  {QStringLiteral("source"), table.layout.source},
                                  {QStringLiteral("rows"), static_cast<qint64>(table.rows)}};
    }

    [[nodiscard]] Answer answer(bool dryRun) const
    {
        const auto number = [](std::int64_t value) { return QJsonValue(static_cast<qint64>(value)); };
        Answer answer;
        answer.json = {{QStringLiteral("added"), number(added)},         {QStringLiteral("updated"), number(updated)},
                       {QStringLiteral("closed"), number(closed)},       {QStringLiteral("unchanged"), number(unchanged)},
                       {QStringLiteral("differs"), number(differs)},     {QStringLiteral("skipped"), number(skipped)},
                       {QStringLiteral("left_out"), number(leftOut)},    {QStringLiteral("doubtful"), number(doubtful)},
                       {QStringLiteral("repaired"), number(repaired)},   {QStringLiteral("rejected"), rejected},
                       {QStringLiteral("warnings"), warnings},           {QStringLiteral("repairs"), repairs},
                       {QStringLiteral("tables"), tables}};
        answer.lines << CommandWords::tr("Added %1, updated %2, closed %3, unchanged %4, differing from the centre's value %5")
                            .arg(added).arg(updated).arg(closed).arg(unchanged).arg(differs);
        if (repaired > 0)
            answer.lines << CommandWords::tr("Repaired values that a spreadsheet had damaged: %1").arg(repaired);
        if (dryRun)
            answer.lines << CommandWords::tr("This was a trial: nothing was written.");
        answer.lines << lines;
        return answer;
    }
};

Result<Layout> layoutFromFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, CommandWords::tr("The mapping %1 cannot be read. Nothing was changed.").arg(path), file.errorString());
    return intake::layoutFromJson(file.read(1 << 21));
}

/// Applies --mapping and --as to every table.
Result<void> chooseLayouts(registry::Registry& registry, const Arguments& arguments, std::vector<Candidate>& tables)
{
    const auto mapping = arguments.option("mapping");
    const auto as = arguments.option("as");
    std::optional<Layout> given;
    if (mapping) {
        auto read = layoutFromFile(*mapping);
        if (!read)
            return tl::unexpected<Error>(read.error());
        given = std::move(*read);
    } else if (as) {
        given = intake::layoutNamed(registry, *as);
    }
    for (Candidate& table : tables) {
        if (given) {
            Layout layout = *given;
            if (layout.name.isEmpty())
                layout.name = table.layout.name;
            if (layout.source.isEmpty())
                layout.source = table.layout.source;
            table.layout = std::move(layout);
        } else if (as) {
            auto read = intake::readAs(table.layout, *as);
            if (!read)
                return tl::unexpected<Error>(read.error());
            table.layout = std::move(*read);
        }
    }
    return {};
}

Result<Answer> import(const Context& context, const Arguments& arguments)
{
    const bool dryRun = arguments.has("dry-run");
    const QString municipality = arguments.option("municipality").value_or(QString());
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    registry::Registry& registry = (*opened)->registry();
    NoProgress progress;
    auto files = registry::readInputFiles(arguments.words);
    auto handover = files ? intake::openInputs(registry, *files, progress) : tl::unexpected<Error>(files.error());
    if (!handover)
        return tl::unexpected<Error>(handover.error());
    if (auto chosen = chooseLayouts(registry, arguments, handover->tables); !chosen)
        return tl::unexpected<Error>(chosen.error());
    const QDate edition = registry::editionOf(*files, (*opened)->store().clock().today());
    Report report;
    for (const ImportNote& refused : handover->refused) {
        ++report.leftOut;
        report.reject(refused.file, refused.line, refused.reason);
    }
    auto delivery = intake::stageDelivery(registry, *handover, intake::areaOfCode(registry, municipality), edition, progress);
    if (!delivery)
        return tl::unexpected<Error>(delivery.error());
    if (!dryRun) {
        if (auto applied = intake::applyDelivery(registry, *delivery, progress); !applied)
            return tl::unexpected<Error>(applied.error());
        if (arguments.has("mapping"))
            for (const Candidate& table : handover->tables)
                if (auto kept = intake::rememberLayout(registry, table.layout, table.header.names); !kept)
                    return tl::unexpected<Error>(kept.error());
    }
    if (delivery->postal)
        report.take(*delivery->postal);
    if (delivery->care)
        report.take(*delivery->care);
    if (delivery->lists)
        report.take(*delivery->lists);
    return report.answer(dryRun);
}

Answer shown(const Candidate& table, bool taught)
{
    Answer answer;
    const QByteArray json = intake::toJson(table.layout);
    answer.json = QJsonDocument::fromJson(json).object();
    answer.json.insert(QStringLiteral("remembered"), taught);
    QJsonArray header;
    const auto meanings = intake::meaningsFor(table.layout, table.header.names);
    answer.lines << CommandWords::tr("%1: %2 (source %3)").arg(table.file, table.layout.name, table.layout.source);
    for (std::size_t i = 0; i < table.header.names.size(); ++i) {
        const QString name = QString::fromStdString(table.header.names[i]);
        header << name;
        if (!name.isEmpty())
            answer.lines << QStringLiteral("%1\t%2").arg(name, QString::fromStdString(intake::codeOf(meanings[i])));
    }
    answer.json.insert(QStringLiteral("header"), header);
    answer.json.insert(QStringLiteral("header_row"), static_cast<qint64>(table.header.firstRow));
    answer.json.insert(QStringLiteral("first_data_row"), static_cast<qint64>(table.header.firstDataRow));
    if (const auto lack = intake::lackOf(table.layout)) {
        answer.json.insert(QStringLiteral("lack"), *lack);
        answer.lines << *lack;
    }
    return answer;
}

Result<Answer> listMappings(registry::Registry& registry)
{
    Answer answer;
    QJsonArray taught;
    QJsonArray known;
    for (const Layout& layout : intake::taughtLayouts(registry)) {
        taught << layout.name;
        answer.lines << layout.name;
    }
    for (const Layout& layout : intake::shippedLayouts()) {
        known << layout.code;
        answer.lines << QStringLiteral("%1\t%2").arg(layout.code, layout.name);
    }
    answer.json = {{QStringLiteral("remembered"), taught}, {QStringLiteral("shipped"), known}};
    return answer;
}

/// `mapping list`, `mapping show TABLE`, `mapping save TABLE [OUT]`.
Result<Answer> mapping(const Context& context, const Arguments& arguments)
{
    const QString verb = arguments.words.front();
    const bool save = verb == u"save";
    if (verb != u"list" && ((verb != u"show" && !save) || arguments.words.size() < 2))
        return fail(Error::Code::Usage, CommandWords::tr("mapping wants list, show TABLE or save TABLE."));
    auto opened = Centre::open(context.store, save ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    registry::Registry& registry = (*opened)->registry();
    if (verb == u"list")
        return listMappings(registry);
    NoProgress progress;
    auto handover = intake::openFiles(registry, {arguments.words[1]}, progress);
    if (!handover)
        return tl::unexpected<Error>(handover.error());
    if (handover->tables.empty())
        return fail(Error::Code::Usage, CommandWords::tr("%1 is care data of the ministry; it needs no mapping.").arg(arguments.words[1]));
    if (auto chosen = chooseLayouts(registry, arguments, handover->tables); !chosen)
        return tl::unexpected<Error>(chosen.error());
    Candidate& table = handover->tables.front();
    if (const auto name = arguments.option("name"))
        table.layout.name = *name;
    if (save) {
        if (const auto lack = intake::lackOf(table.layout))
            return fail(Error::Code::Usage, *lack);
        if (auto kept = intake::rememberLayout(registry, table.layout, table.header.names); !kept)
            return tl::unexpected<Error>(kept.error());
        if (arguments.words.size() > 2) {
            QSaveFile out(arguments.words[2]);
            if (!out.open(QIODevice::WriteOnly) || out.write(intake::toJson(table.layout)) < 0 || !out.commit())
                return fail(Error::Code::ReadOnly, CommandWords::tr("%1 cannot be written. The mapping is remembered in the data file.").arg(arguments.words[2]),
                            out.errorString());
        }
    }
    return shown(table, save || intake::rememberedLayout(registry, table.header.names).has_value());
}

/// What a code stands for, or which code an address has.
Result<Answer> postal(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto book = registry::PostalBook::read((*opened)->store());
    if (!book)
        return tl::unexpected<Error>(book.error());
    if (book->isEmpty())
        return fail(Error::Code::NotFound, CommandWords::tr("No postal codes have been taken in yet. Import the files of 日本郵便 first."));
    const QString asked = arguments.words.join(QLatin1Char(' '));
    Answer answer;
    QJsonArray rows;
    for (const registry::PostalTown& town : normalizePostalCode(asked) ? book->townsOf(asked) : book->townsAt(asked)) {
        rows << QJsonObject{{QStringLiteral("postal_code"), formatPostalCode(town.code)},
                            {QStringLiteral("address"), town.address()},
                            {QStringLiteral("prefecture"), town.prefecture},
                            {QStringLiteral("city"), town.city},
                            {QStringLiteral("town"), town.town},
                            {QStringLiteral("kana"), town.prefectureKana + town.cityKana + town.townKana},
                            {QStringLiteral("office"), town.office}};
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4").arg(formatPostalCode(town.code), town.address(), town.prefectureKana + town.cityKana + town.townKana, town.office);
    }
    answer.json = {{QStringLiteral("rows"), rows}};
    answer.lines.prepend(CommandWords::tr("%1 found").arg(rows.size()));
    return answer;
}

} // namespace

std::vector<Command> importCommands()
{
    return {
        {"import", "FILE… [--municipality CODE] [--mapping FILE] [--as LAYOUT] [--dry-run]",
         {QStringLiteral("municipality"), QStringLiteral("mapping"), QStringLiteral("as")}, {QStringLiteral("dry-run")}, 1, -1, import},
        {"mapping", "list | show TABLE | save TABLE [OUT] [--mapping FILE] [--as LAYOUT] [--name NAME]",
         {QStringLiteral("mapping"), QStringLiteral("as"), QStringLiteral("name")}, {}, 1, 3, mapping},
        {"postal", "CODE | ADDRESS", {}, {}, 1, -1, postal},
    };
}

} // namespace tasuki::ctl
