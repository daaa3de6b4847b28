// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/differences.h"
#include "exchange/exchange.h"

namespace tasuki {

/// A line of what files would bring: a row that is new or goes, or one field of a row that changes.
struct IncomingLine
{
    QString name;   ///< of the row
    QString kind;   ///< what it is
    QString field;  ///< its word; empty where the line is about the whole row
    QString before;
    QString after;
    QString who;    ///< the centre that wrote it
    QDateTime at;
};

/// What files from other centres would do. Nothing of it is done.
struct Incoming
{
    exchange::Merged merged;
    std::vector<IncomingLine> added;
    std::vector<IncomingLine> updated;
    std::vector<IncomingLine> deleted;
    std::vector<IncomingLine> withdrawn; ///< rows of which something is no longer shown to us; which fields, where it is not all
    std::vector<Difference> differences; ///< those that were not there before, also removals that met edits
    std::int64_t deletions = 0;          ///< rows that go, without those about whose removal is asked; more than `deleted` where there are very many
    std::int64_t updates = 0;            ///< fields that change, without those that differ; more than `updated` where there are very many
};
/// Lines kept of each kind: more than anybody reads.
inline constexpr std::size_t mostIncomingLines = 1000;

/// Opens and verifies files and says in words what they would bring; the data file stays as it is. Errors: Cancelled; files that
/// cannot be read are named in `merged.refused`.
[[nodiscard]] Result<Incoming> lookInto(Centre& centre, const std::vector<exchange::IncomingFile>& files, const QString& passphrase, Progress& progress);

} // namespace tasuki
