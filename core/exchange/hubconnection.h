// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>

namespace tasuki::exchange {

/// Where a hub is: `postgresql://USER@HOST:PORT/DATABASE?sslmode=verify-full`, with what libpq knows as parameters, or
/// `postgresql://?service=NAME`. A password never stands in it: libpq reads it from its own file (PGPASSFILE, the service file), or
/// whoever keeps it sealed puts it beside.
struct HubAddress
{
    QString options; ///< for the driver
    QString shown;   ///< for people and for remembering the place: host and database
    QString password; ///< empty: libpq looks for it itself
    /// Errors: Usage where it is no such address, or a password stands in it.
    [[nodiscard]] static Result<HubAddress> read(const QString& url);
};

/// One connection to a PostgreSQL server, that is opened anew after it was cut off. Belongs to the thread that made it.
class HubConnection
{
public:
    explicit HubConnection(HubAddress address);
    ~HubConnection();
    HubConnection(const HubConnection&) = delete;
    HubConnection& operator=(const HubConnection&) = delete;

    using Row = std::function<void(const QSqlQuery& row)>;
    /// Runs one statement, `?` for each value. Where the connection was cut off it is opened once more and the statement runs
    /// again: those that are written here may run twice. Errors: NotFound where the server cannot be reached, Forbidden where it
    /// refuses or does not take the password, Foreign where it is no hub of Tasuki, Locked where another writes for too long.
    [[nodiscard]] Result<void> run(const QString& sql, const QVariantList& values = {}, const Row& each = {});
    /// Calls `news` whenever the server says that something came. Only a hint: it is lost while the connection is, and needs an
    /// event loop in this thread.
    void listen(const QString& channel, std::function<void()> news);
    /// Runs at every new connection, before anything else; what it returns as an error closes it.
    void setGreeting(std::function<Result<void>()> greeting) { m_greeting = std::move(greeting); }
    [[nodiscard]] const HubAddress& address() const { return m_address; }

private:
    [[nodiscard]] Result<void> open();
    void subscribe();
    [[nodiscard]] Error unreachable(const QString& detail) const;
    /// Why it did not open: a server that answers and refuses is another matter than one that does not.
    [[nodiscard]] Error notOpened(const QString& detail) const;
    [[nodiscard]] Result<void> attempt(const QString& sql, const QVariantList& values, const Row& each, bool& isCutOff);

    HubAddress m_address;
    QString m_name;
    QString m_channel;
    std::function<void()> m_news;
    std::function<Result<void>()> m_greeting;
    bool m_isGreeting = false;
};

} // namespace tasuki::exchange
