// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace tasuki::forms {

/// What an answer means, whatever form asks for it: how long it stays fresh, who needs it and who must not have it
/// (domain knowledge, `resources/forms/concepts.json`). A definition may say more of its own fields.
struct Concept
{
    QString id; ///< `adl.eating`, or `adl.*` for all that have no entry of their own
    QString label;
    int staleDays = -1; ///< -1: never old
    QStringList must, mustNot;
};

[[nodiscard]] const std::vector<Concept>& concepts();
/// The entry that speaks for a concept id: its own, else the longest `….*` above it; null where there is none.
[[nodiscard]] const Concept* conceptFor(const QString& id);

} // namespace tasuki::forms
