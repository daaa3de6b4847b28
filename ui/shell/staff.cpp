// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/staff.h"

#include "store/store.h"

#include <algorithm>

namespace tasuki::ui {

namespace {

/// One person a line, name and profession apart by a tab.
Result<void> write(store::Store& store, const QList<StaffMember>& members)
{
    QStringList lines;
    for (const StaffMember& member : members)
        lines << member.name + QLatin1Char('\t') + member.profession;
    return store.setMeta("staff_list", lines.join(QLatin1Char('\n')));
}

} // namespace

QList<StaffMember> staffList(store::Store& store)
{
    QList<StaffMember> members;
    for (const QString& line : store.meta("staff_list").split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        members << StaffMember{line.section(QLatin1Char('\t'), 0, 0), line.section(QLatin1Char('\t'), 1)};
    const QString present = store.meta("staff");
    const bool known =
        std::any_of(members.begin(), members.end(), [&](const StaffMember& member) { return member.name == present; });
    if (!known && !present.isEmpty())
        members.prepend({present, {}});
    return members;
}

Result<void> addStaff(store::Store& store, const StaffMember& member)
{
    auto members = staffList(store);
    const StaffMember plain{member.name.simplified(), member.profession.simplified()};
    const auto same = std::find_if(members.begin(), members.end(),
                                   [&](const StaffMember& known) { return known.name == plain.name; });
    if (same != members.end())
        *same = plain;
    else
        members << plain;
    return write(store, members);
}

Result<void> removeStaff(store::Store& store, const QString& name)
{
    auto members = staffList(store);
    members.removeIf([&](const StaffMember& member) { return member.name == name; });
    return write(store, members);
}

} // namespace tasuki::ui
