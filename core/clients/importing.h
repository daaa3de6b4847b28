// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "clients/clients.h"

namespace tasuki::clients {

/// A row of a list that does not come in, with the reason in words. The words never repeat what stands in the cell.
struct RejectedRow
{
    std::int64_t row = 0; ///< as a spreadsheet numbers it
    QString why;
};

/// A list of clients, read and compared, before anything is written.
struct ClientPlan
{
    struct Row
    {
        std::int64_t row = 0;
        Client client;
        std::optional<Certification> certification;
        std::vector<Relative> relatives;
        std::vector<CareTie> ties;
    };
    std::vector<Row> added;
    std::vector<std::pair<std::int64_t, QString>> known; ///< here already: row and name
    std::vector<RejectedRow> rejected;
    QStringList columns; ///< understood, in words
    QStringList ignored; ///< headings that mean nothing here
};

/// Reads a list of clients (CSV in any encoding, Excel): one a row, columns in any order under their usual headings.
/// Somebody of the same name, reading and date of birth, or of the same insured number, is here already and stays as
/// they are.
[[nodiscard]] Result<ClientPlan> planClients(Clients& clients, const QString& path, Progress& progress);
/// Writes what the plan says, as one step of undo. Returns how many came in.
[[nodiscard]] Result<std::size_t> applyClients(Clients& clients, const ClientPlan& plan, Progress& progress);

} // namespace tasuki::clients
