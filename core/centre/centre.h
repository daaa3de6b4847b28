// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "centre/packages.h"
#include "clients/clients.h"
#include "forms/sheets.h"
#include "network/network.h"
#include "registry/registry.h"

#include <memory>

namespace tasuki {

/// The open data file of one centre with the subjects that read and write it. Belongs to the thread that opened it; a
/// worker opens one of its own with Access::Beside.
class Centre
{
public:
    /// `clock` must outlive the Centre; the system's where none is given.
    [[nodiscard]] static Result<std::unique_ptr<Centre>> create(const QString& path, const store::Identity& identity,
                                                                const Clock* clock = nullptr);
    [[nodiscard]] static Result<std::unique_ptr<Centre>> open(const QString& path, store::Access access,
                                                              const Clock* clock = nullptr);

    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] registry::Registry& registry() { return *m_registry; }
    [[nodiscard]] clients::Clients& clients() { return *m_clients; }
    [[nodiscard]] forms::Sheets& sheets() { return *m_sheets; }
    [[nodiscard]] network::Network& network() { return *m_network; }
    /// What other centres handed to this one, and how sheets are sealed for them.
    [[nodiscard]] forms::ReceivedSheets& received() { return *m_received; }
    [[nodiscard]] Packages& packages() { return *m_packages; }

    /// Who writes a sheet now: the centre with its numbers, and the person at work.
    [[nodiscard]] forms::Sender sender();
    /// Lets somebody into the client data with a key that Vault::unlock() or recover() gave, and notes it in the access log;
    /// their name stands beside what is written from now on.
    [[nodiscard]] Result<void> enter(store::Opened opened);
    /// Locks the client data and forgets what was read of it.
    void lock();

    /// Looks at every page of the file, the search index and the access log. An index that does not say what the rows
    /// say is made anew from them: true where it was.
    [[nodiscard]] Result<bool> verify(Progress& progress);

    /// Where backups of a data file are kept unless the settings say otherwise: the folder `backup` beside it.
    [[nodiscard]] static QString backupFolder(const QString& path);

private:
    static Result<std::unique_ptr<Centre>> around(Result<std::unique_ptr<store::Store>> store);

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<registry::Registry> m_registry;
    std::unique_ptr<clients::Clients> m_clients;
    std::unique_ptr<forms::Sheets> m_sheets;
    std::unique_ptr<network::Network> m_network;
    std::unique_ptr<forms::ReceivedSheets> m_received;
    std::unique_ptr<Packages> m_packages;
};

} // namespace tasuki
