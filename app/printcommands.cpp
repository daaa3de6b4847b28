// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "paper/paint.h"
#include "registry/sheets/documents.h"
#include "registry/verification.h"
#include "store/accesslog.h"

#include <algorithm>

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

Result<Answer> print(const Context& context, const Arguments& arguments)
{
    const auto pdf = arguments.option("pdf");
    const auto audience = scopeOfCode(arguments.option("scope").value_or(QStringLiteral("public")));
    if (!pdf || !audience)
        return fail(Error::Code::Usage,
                    CommandWords::tr("print wants --pdf OUT, and --scope public, professionals or centre."));
    const QString what = arguments.words[0];
    const QStringList rest = arguments.words.mid(1);
    const bool calls = what == QLatin1String("calls");
    if (what != QLatin1String("list") && what != QLatin1String("answer") && !calls)
        return fail(Error::Code::Usage, CommandWords::tr("print knows “list”, “answer” and “calls”."));
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Centre& centre = **opened;
    if (what == QLatin1String("answer")) {
        const Id<Facility> id{Uuid::fromString(rest.value(0))};
        auto detail = centre.registry().detail(id);
        if (!detail)
            return tl::unexpected<Error>(detail.error());
        if (!*detail)
            return fail(Error::Code::NotFound,
                        CommandWords::tr("There is no record with the id %1.").arg(rest.value(0)));
        return write(centre, ui::answerPaper(centre.store(), **detail, *audience, QString()), *pdf, what);
    }
    Query query = centre.registry().interpret(rest.join(QLatin1Char(' ')));
    if (const QGeoCoordinate place = centre.registry().centrePlace(); place.isValid())
        query.origin = place;
    if (calls)
        query.uncheckedSince = staleBefore(centre.store().clock().today(), callAfterMonths);
    auto result = centre.registry().search(query);
    if (!result)
        return tl::unexpected<Error>(result.error());
    auto rows = centre.registry().rows(*result, 0, result->hits.size());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const QString subtitle = rest.isEmpty() ? CommandWords::tr("All") : rest.join(QLatin1Char(' '));
    if (calls)
        return write(centre, ui::callPaper(centre.store(), *rows, subtitle), *pdf, what);
    return write(centre, ui::listPaper(centre.store(), *rows, *audience, query.askedKinds(), subtitle), *pdf, what);
}

} // namespace

std::vector<Command> printCommands()
{
    return {{"print", "list [TEXT] | answer ID | calls [TEXT] --pdf OUT [--scope public|professionals|centre]",
             {QStringLiteral("pdf"), QStringLiteral("scope")}, {}, 1, -1, print}};
}

} // namespace tasuki::ctl
