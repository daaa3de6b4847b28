// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl.h"

#include "centre/centre.h"
#include "store/backup.h"

#include <QFileInfo>

namespace tasuki::ctl {

namespace {

Result<Answer> init(const Context& context, const Arguments& arguments)
{
    const auto centre = arguments.option("centre");
    const auto staff = arguments.option("staff");
    if (!centre || !staff)
        return fail(Error::Code::Usage, CommandWords::tr("init wants --centre NAME and --staff NAME."));
    auto opened = Centre::create(context.store, {*centre, *staff});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    return Answer{{{QStringLiteral("store"), context.store}, {QStringLiteral("centre"), *centre}},
                  {CommandWords::tr("The data file of %1 was made.").arg(*centre)}};
}

Result<Answer> verify(const Context& context, const Arguments&)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    NoProgress progress;
    const auto rebuilt = (*opened)->verify(progress);
    if (!rebuilt)
        return tl::unexpected<Error>(rebuilt.error());
    return Answer{{{QStringLiteral("ok"), true}, {QStringLiteral("search_rebuilt"), *rebuilt}}, {*rebuilt ? CommandWords::tr("The search was made anew. The data file is in order.")
                            : CommandWords::tr("The data file is in order.")}};
}

Result<Answer> backUp(const Context& context, const Arguments& arguments)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (auto done = store::backUp((*opened)->store().database(), arguments.words[0]); !done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{QStringLiteral("backup"), arguments.words[0]},
                   {QStringLiteral("bytes"), QFileInfo(arguments.words[0]).size()}},
                  {CommandWords::tr("The backup was written and checked: %1").arg(arguments.words[0])}};
}

Result<Answer> restore(const Context& context, const Arguments& arguments)
{
    // A PC that is new or whose file was lost has nothing to open first.
    auto opened = QFileInfo::exists(context.store)
                      ? Centre::open(context.store, store::Access::Write)
                      : Centre::create(context.store, {CommandWords::tr("(being restored)"), QString()});
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto kept = store::restore((*opened)->store().database(), arguments.words[0], (*opened)->store().clock().now());
    if (!kept)
        return tl::unexpected<Error>(kept.error());
    opened->reset();
    // The backup may be of an older version: opening it once brings it up to date.
    if (auto again = Centre::open(context.store, store::Access::Write); !again)
        return tl::unexpected<Error>(again.error());
    return Answer{{{QStringLiteral("restored"), arguments.words[0]}, {QStringLiteral("kept"), *kept}},
                  {CommandWords::tr("The backup was restored. What was there before is kept in %1").arg(*kept)}};
}

Result<Answer> step(const Context& context, bool forward)
{
    auto opened = Centre::open(context.store, store::Access::Write);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    NoProgress progress;
    auto& store = (*opened)->store();
    auto done = forward ? store.redo(progress) : store.undo(progress);
    if (!done)
        return tl::unexpected<Error>(done.error());
    return Answer{{{forward ? QStringLiteral("redone") : QStringLiteral("undone"), done->words}},
                  {(forward ? CommandWords::tr("Redone: %1") : CommandWords::tr("Undone: %1")).arg(done->words)}};
}

} // namespace

std::vector<Command> fileCommands()
{
    return {
        {"init", "--centre NAME --staff NAME", {QStringLiteral("centre"), QStringLiteral("staff")}, {}, 0, 0, init},
        {"verify", "", {}, {}, 0, 0, verify},
        {"backup", "OUT", {}, {}, 1, 1, backUp},
        {"restore", "IN", {}, {}, 1, 1, restore},
        {"undo", "", {}, {}, 0, 0, [](const Context& c, const Arguments&) { return step(c, false); }},
        {"redo", "", {}, {}, 0, 0, [](const Context& c, const Arguments&) { return step(c, true); }},
    };
}

} // namespace tasuki::ctl
