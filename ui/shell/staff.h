// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace tasuki::store {
class Store;
}

namespace tasuki::ui {

/// Somebody who works at the centre. The name stands beside what they write.
struct StaffMember
{
    QString name;
    QString profession;  ///< 保健師, 社会福祉士 …; may be empty
    bool operator==(const StaffMember&) const = default;
};

/// Everybody who can be at work, in the order in which they were added. Who is at work now is always among them.
[[nodiscard]] QList<StaffMember> staffList(store::Store& store);
/// Adds somebody, or gives the one of that name another profession.
[[nodiscard]] Result<void> addStaff(store::Store& store, const StaffMember& member);
/// Takes a name off the list; what they wrote keeps it.
[[nodiscard]] Result<void> removeStaff(store::Store& store, const QString& name);

} // namespace tasuki::ui
