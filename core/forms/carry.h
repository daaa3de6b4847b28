// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "forms/answer.h"

namespace tasuki::forms {

/// Something that is known already, with where it comes from.
struct Known
{
    Answer answer;
    QString source; ///< `record`, `sheet`, `computed`
    QString origin; ///< in words
    QDate asOf;     ///< since when; invalid where nobody noted it
};

/// Who writes: what goes into the sender's fields.
struct Sender
{
    QString centre, person, phone, fax;
};

/// By meaning: what the client's record says. `edited` gives the day on which a field of the record was last changed.
[[nodiscard]] std::map<QString, Known> knownFromRecord(const clients::Record& record, QDate today, const std::map<std::string, QDate>& edited);
/// What every sheet of this centre says of its sender and of today.
[[nodiscard]] std::map<QString, Known> knownFromCentre(const Sender& sender, QDate today);

/// The part of a known answer that a field can take: the same options, a text for a text. Nothing where none of it fits.
[[nodiscard]] std::optional<Answer> fitting(const Field& field, const Answer& known);

} // namespace tasuki::forms
