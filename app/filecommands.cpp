// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupcommands.h"

#include "centre/centre.h"

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
    std::vector<Command> commands{
        {"init", "--centre NAME --staff NAME", {QStringLiteral("centre"), QStringLiteral("staff")}, {}, 0, 0, init},
        {"undo", "", {}, {}, 0, 0, [](const Context& c, const Arguments&) { return step(c, false); }},
        {"redo", "", {}, {}, 0, 0, [](const Context& c, const Arguments&) { return step(c, true); }},
    };
    for (Command& command : backupCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace tasuki::ctl
