// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchange.h"

#include <QFile>

namespace tasuki::ui {

/// Files that somebody chose to take in, open for reading and never whole in memory. For one thread.
class ChosenFiles
{
public:
    /// Those that cannot be read are named with why. Errors: Cancelled.
    [[nodiscard]] static Result<ChosenFiles> open(const QStringList& paths, Progress& progress);

    [[nodiscard]] const std::vector<exchange::IncomingFile>& files() const { return m_files; }
    [[nodiscard]] const std::vector<exchange::RefusedFile>& unreadable() const { return m_unreadable; }
    [[nodiscard]] bool wantsPassphrase() const { return m_wantsPassphrase; }
    /// Of every byte of them. What was looked at is what is taken in: where this differs, it is not.
    [[nodiscard]] const QByteArray& digest() const { return m_digest; }

private:
    ChosenFiles() = default;

    std::vector<std::unique_ptr<QFile>> m_open;
    std::vector<exchange::IncomingFile> m_files;
    std::vector<exchange::RefusedFile> m_unreadable;
    bool m_wantsPassphrase = false;
    QByteArray m_digest;
};

} // namespace tasuki::ui
