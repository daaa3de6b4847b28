// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "base/wareki.h"
#include "centre/centre.h"
#include "paper/paint.h"
#include "registry/changereport.h"
#include "registry/lists.h"
#include "registry/sheets/documents.h"
#include "registry/sheets/labelpaper.h"
#include "registry/verification.h"
#include "store/accesslog.h"

#include <QJsonArray>

#include <cmath>

namespace tasuki::ctl {

namespace {

using namespace registry;

Result<Answer> write(Centre& centre, const Result<paper::Document>& made, const QString& path, const QString& kind)
{
    if (!made)
        return tl::unexpected<Error>(made.error());
    const paper::Document& document = *made;
    if (auto written = paper::writePdf(document, path); !written)
        return tl::unexpected<Error>(written.error());
    if (auto logged = store::logAccess(centre.store(), QStringLiteral("print"), "facility", Uuid(), kind); !logged)
        return tl::unexpected<Error>(logged.error());
    return Answer{
        {{QStringLiteral("pdf"), path}, {QStringLiteral("pages"), static_cast<qint64>(document.pages.size())}},
        {CommandWords::tr("%1 pages were written to %2").arg(document.pages.size()).arg(path)}};
}

/// The rows and their heading that the words, --list or nothing choose.
struct Chosen
{
    std::vector<FacilityRow> rows;
    std::int64_t asked = 0;  ///< see Query::askedKinds
    QString subtitle;
};

Result<Chosen> choose(Registry& registry, const Arguments& arguments, bool stale)
{
    if (const auto name = arguments.option("list")) {
        auto list = listNamed(registry, *name);
        auto ids = list ? facilitiesOf(registry, *list) : tl::unexpected<Error>(list.error());
        auto rows = ids ? rowsOf(registry, *ids) : tl::unexpected<Error>(ids.error());
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        return Chosen{std::move(*rows), 0, list->name};
    }
    const QString typed = arguments.words.mid(1).join(QLatin1Char(' '));
    Query query = registry.interpret(typed);
    if (const QGeoCoordinate place = registry.centrePlace(); place.isValid())
        query.origin = place;
    if (stale)
        query.uncheckedSince = staleBefore(registry.store().clock().today(), callAfterMonths);
    auto result = registry.search(query);
    auto rows = result ? registry.rows(*result, 0, result->hits.size()) : tl::unexpected<Error>(result.error());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    return Chosen{std::move(*rows), query.askedKinds(), typed.isEmpty() ? CommandWords::tr("All") : typed};
}

Result<paper::Document> answer(Centre& centre, const QString& word, store::Scope audience)
{
    auto detail = centre.registry().detail({Uuid::fromString(word)});
    if (!detail)
        return tl::unexpected<Error>(detail.error());
    if (!*detail)
        return fail(Error::Code::NotFound, CommandWords::tr("There is no record with the id %1.").arg(word));
    return ui::answerPaper(centre.store(), **detail, audience, QString());
}

/// Reads `X,Y` in millimetres; nothing is no correction.
std::optional<QPointF> offsetFrom(const QString& word)
{
    if (word.isEmpty())
        return QPointF();
    const QStringList parts = word.split(QLatin1Char(','));
    bool across = false;
    bool down = false;
    const QPointF offset(parts.value(0).toDouble(&across), parts.value(1).toDouble(&down));
    const bool near = std::abs(offset.x()) <= 20 && std::abs(offset.y()) <= 20;
    return parts.size() == 2 && across && down && near ? std::optional(offset) : std::nullopt;
}

Result<paper::Document> labels(Centre& centre, const Arguments& arguments, QStringList& missed)
{
    auto sheet = paper::readLabelSheet(arguments.option("sheet").value_or(QStringLiteral("12")));
    if (!sheet)
        return tl::unexpected<Error>(sheet.error());
    const auto offset = offsetFrom(arguments.option("offset").value_or(QString()));
    bool ok = true;
    const int start = arguments.option("start").value_or(QStringLiteral("1")).toInt(&ok);
    if (!offset || !ok || start < 1 || start > sheet->count())
        return fail(Error::Code::Usage,
                    CommandWords::tr("--offset wants millimetres like 1.5,-0.5; --start a label from 1 to %1.").arg(sheet->count()));
    if (arguments.has("trial"))
        return paper::calibrationPage(*sheet, *offset);
    auto chosen = choose(centre.registry(), arguments, false);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    std::vector<Id<Facility>> ids;
    for (const FacilityRow& row : chosen->rows)
        ids.push_back(row.id);
    return ui::labelPaper(centre.registry(), ids, *sheet, start, *offset, missed);
}

Result<Answer> print(const Context& context, const Arguments& arguments)
{
    const auto pdf = arguments.option("pdf");
    const auto audience = scopeOfCode(arguments.option("scope").value_or(QStringLiteral("public")));
    if (!pdf || !audience)
        return fail(Error::Code::Usage,
                    CommandWords::tr("print wants --pdf OUT, and --scope public, professionals or centre."));
    const QString what = arguments.words[0];
    static const QStringList known{QStringLiteral("list"), QStringLiteral("counter"), QStringLiteral("answer"), QStringLiteral("calls"), QStringLiteral("labels")};
    if (!known.contains(what))
        return fail(Error::Code::Usage, CommandWords::tr("print knows “list”, “counter”, “answer”, “calls” and “labels”."));
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Centre& centre = **opened;
    if (what == QLatin1String("answer"))
        return write(centre, answer(centre, arguments.words.value(1), *audience), *pdf, what);
    if (what == QLatin1String("labels")) {
        QStringList missed;
        auto written = write(centre, labels(centre, arguments, missed), *pdf, what);
        if (written)
            written->json[QStringLiteral("missed")] = QJsonArray::fromStringList(missed);
        if (written && !missed.isEmpty())
            written->lines << CommandWords::tr("No label for lack of an address: %1").arg(missed.join(QStringLiteral(", ")));
        return written;
    }
    const bool calls = what == QLatin1String("calls");
    auto chosen = choose(centre.registry(), arguments, calls);
    if (!chosen)
        return tl::unexpected<Error>(chosen.error());
    if (calls)
        return write(centre, ui::callPaper(centre.store(), chosen->rows, chosen->subtitle), *pdf, what);
    // What lies on the counter is read by everybody, whatever was asked for.
    const store::Scope reader = what == QLatin1String("counter") ? store::Scope::Public : *audience;
    return write(centre, ui::listPaper(centre.store(), chosen->rows, reader, chosen->asked, chosen->subtitle), *pdf, what);
}

Result<Answer> report(const Context& context, const Arguments& arguments)
{
    const auto since = wareki::parseDate(arguments.option("since").value_or(QString()));
    if (arguments.words[0] != QLatin1String("changes") || !since)
        return fail(Error::Code::Usage, CommandWords::tr("report wants: changes --since DATE [--pdf OUT]."));
    const auto pdf = arguments.option("pdf");
    auto opened = Centre::open(context.store, pdf ? store::Access::Write : store::Access::Read);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (pdf)
        return write(**opened, ui::changePaper((*opened)->registry(), *since), *pdf, QStringLiteral("changes"));
    auto lines = changesSince((*opened)->registry(), *since);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    Answer answer;
    QJsonArray array;
    for (const ChangeLine& line : *lines) {
        QJsonArray cells;
        for (const ChangeLine::Cell& cell : line.cells)
            cells << QJsonObject{{QStringLiteral("field"), QString::fromStdString(cell.key)},
                                 {QStringLiteral("before"), cell.before},
                                 {QStringLiteral("after"), cell.after}};
        array << QJsonObject{{QStringLiteral("happened"), happenedCode(line.happened)}, {QStringLiteral("id"), line.facility.toString()},
                             {QStringLiteral("name"), line.name},                      {QStringLiteral("at"), line.at.toString(Qt::ISODate)},
                             {QStringLiteral("author"), line.author},                  {QStringLiteral("words"), line.words},
                             {QStringLiteral("cells"), cells}};
        answer.lines << QStringLiteral("%1\t%2\t%3\t%4\t%5")
                            .arg(line.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), happenedInWords(line.happened), line.name, line.author, line.words);
    }
    answer.json[QStringLiteral("changes")] = array;
    return answer;
}

} // namespace

std::vector<Command> printCommands()
{
    return {{"print",
             "list|counter|calls [TEXT | --list NAME] | answer ID | labels [TEXT | --list NAME] [--sheet 12|18|21|24|MEASURES] [--start N] "
             "[--offset X,Y] [--trial] --pdf OUT [--scope public|professionals|centre]",
             {QStringLiteral("pdf"), QStringLiteral("scope"), QStringLiteral("list"), QStringLiteral("sheet"), QStringLiteral("start"),
              QStringLiteral("offset")},
             {QStringLiteral("trial")}, 1, -1, print},
            {"report", "changes --since DATE [--pdf OUT]", {QStringLiteral("since"), QStringLiteral("pdf")}, {}, 1, 1, report}};
}

} // namespace tasuki::ctl
