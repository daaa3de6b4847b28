// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/entities.h"

namespace tasuki::network {

/// What a column of a list says of somebody, or of a meeting they were at.
enum class Means { Name, Kana, Profession, Office, District, Post, Phone, Mobile, Email, Meeting, Kind, Day, State, Reason, None };

/// By the usual headings of such lists.
[[nodiscard]] Means meaningOf(const QString& heading);
/// What a cell of an attendance table says: "present", "absent", empty for nothing; no value where it cannot be read.
[[nodiscard]] std::optional<QString> stateOf(const QString& cell);

/// A row of a list by what its cells mean.
struct Line
{
    Person person;
    Affiliation where;
    QString meeting, kind, day, state, reason;
    QString why; ///< why it does not come in

    /// A profession that the list of professions does not know becomes その他 and is kept in the notes.
    void take(Means means, const QString& cell);
};

} // namespace tasuki::network
