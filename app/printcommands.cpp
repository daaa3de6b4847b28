// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "paper/paint.h"
#include "registry/sheets/registrysheets.h"
#include "registry/verification.h"
#include "store/accesslog.h"

#include <algorithm>

namespace tasuki::ctl {

namespace {

using namespace registry;

std::optional<store::Scope> scopeNamed(const QString& word)
{
    if (word == QLatin1String("public"))
        return store::Scope::Public;
    if (word == QLatin1String("professionals"))
        return store::Scope::Professionals;
    if (word == QLatin1String("centre"))
        return store::Scope::Centre;
    return std::nullopt;
}

Result<Answer> write(Centre& centre, const paper::Document& document, const QString& path, const QString& kind)
{
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
    const auto audience = scopeNamed(arguments.option("scope").value_or(QStringLiteral("public")));
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
    int withheld = 0;
    if (what == QLatin1String("answer")) {
        const Id<Facility> id{Uuid::fromString(rest.value(0))};
        auto detail = centre.registry().detail(id);
        if (!detail)
            return tl::unexpected<Error>(detail.error());
        if (!*detail)
            return fail(Error::Code::NotFound,
                        CommandWords::tr("There is no record with the id %1.").arg(rest.value(0)));
        const auto sheet = ui::answerSheet(**detail, *audience, QString(), withheld);
        return write(centre, paper::answerPage(sheet, ui::imprintFor(centre.store(), *audience, withheld)), *pdf, what);
    }
    Query query = centre.registry().interpret(rest.join(QLatin1Char(' ')));
    if (const QGeoCoordinate place = centre.registry().centrePlace(); place.isValid())
        query.origin = place;
    const QDate today = centre.store().clock().today();
    if (calls)
        query.uncheckedSince = staleBefore(today, callAfterMonths);
    auto result = centre.registry().search(query);
    if (!result)
        return tl::unexpected<Error>(result.error());
    auto rows = centre.registry().rows(*result, 0, result->hits.size());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    const QString subtitle = rest.isEmpty() ? CommandWords::tr("All") : rest.join(QLatin1Char(' '));
    if (calls)
        return write(centre, paper::callPages(ui::callSheet(std::move(*rows), today, subtitle),
                                              ui::imprintFor(centre.store(), store::Scope::Centre, 0)),
                     *pdf, what);
    return write(centre, paper::listPages(ui::listSheet(*rows, query.askedKinds(), subtitle), ui::imprintFor(centre.store(), *audience, withheld)),
                 *pdf, what);
}

} // namespace

std::vector<Command> printCommands()
{
    return {{"print", "list [TEXT] | answer ID | calls [TEXT] --pdf OUT [--scope public|professionals|centre]",
             {QStringLiteral("pdf"), QStringLiteral("scope")}, {}, 1, -1, print}};
}

} // namespace tasuki::ctl
