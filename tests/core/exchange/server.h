// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/testing.h"

#include <QString>
#include <QTemporaryDir>

/// A PostgreSQL server of this test's own: in a temporary folder, reached through a socket in it and by nobody else.
class Server
{
public:
    Server();
    ~Server();
    Server(const Server&) = delete;

    /// The address for somebody of that name; the owner where none is given.
    [[nodiscard]] QString url(const QString& user = {}) const;
    /// Lets everybody but the owner in only with a password.
    void wantPasswords();
    void start();
    /// As a power cut does.
    void stop();

private:
    [[nodiscard]] QString data() const { return m_folder.filePath(QStringLiteral("data")); }
    void run(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QString m_owner; ///< the server runs as somebody who is not root
};
