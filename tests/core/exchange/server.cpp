// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

namespace {

/// Debian keeps the server's programs beside each other, one folder for each version.
QString programsOfServer()
{
    const QString top = QStringLiteral("/usr/lib/postgresql");
    const QStringList versions = QDir(top).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    INFO("the tests need the package postgresql");
    REQUIRE_FALSE(versions.isEmpty());
    return top + QLatin1Char('/') + versions.last() + QStringLiteral("/bin/");
}

} // namespace

Server::Server() : m_folder(QDir::tempPath() + QStringLiteral("/tasuki-hub-XXXXXX")), m_owner(geteuid() == 0 ? QStringLiteral("postgres") : QString())
{
    REQUIRE(m_folder.isValid());
    if (!m_owner.isEmpty()) {
        QProcess give;
        give.start(QStringLiteral("chown"), {m_owner, m_folder.path()});
        REQUIRE(give.waitForFinished());
        REQUIRE(give.exitCode() == 0);
    }
    run(QStringLiteral("initdb"), {QStringLiteral("-D"), data(), QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"),
                                   QStringLiteral("--username=owner")});
    start();
}

Server::~Server()
{
    QProcess process;
    const QStringList words{programsOfServer() + QStringLiteral("pg_ctl"), QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")};
    if (m_owner.isEmpty())
        process.start(words.first(), words.mid(1));
    else
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), m_owner, QStringLiteral("--")} + words);
    process.waitForFinished();
}

void Server::run(const QString& program, const QStringList& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    // What the server goes on saying must not keep us waiting.
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(m_folder.filePath(QStringLiteral("said")), QIODevice::Append);
    const QString path = programsOfServer() + program;
    if (m_owner.isEmpty())
        process.start(path, arguments);
    else
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), m_owner, QStringLiteral("--"), path} + arguments);
    REQUIRE(process.waitForStarted());
    REQUIRE(process.waitForFinished(60000));
    QFile said(m_folder.filePath(QStringLiteral("said")));
    INFO(program << ": " << (said.open(QIODevice::ReadOnly) ? said.readAll() : QByteArray()));
    REQUIRE(process.exitCode() == 0);
}

void Server::start()
{
    run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"), m_folder.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                                   QStringLiteral("-k %1 -c listen_addresses='' -c fsync=off -c max_connections=120").arg(m_folder.path()), QStringLiteral("start")});
}

void Server::wantPasswords()
{
    QFile rules(data() + QStringLiteral("/pg_hba.conf"));
    REQUIRE(rules.open(QIODevice::WriteOnly | QIODevice::Truncate));
    rules.write("local all owner trust\nlocal all all scram-sha-256\n");
    rules.close();
    run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("reload")});
}

void Server::stop()
{
    run(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-m"), QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")});
}

QString Server::url(const QString& user) const
{
    return QStringLiteral("postgresql://?host=%1&user=%2&dbname=postgres").arg(m_folder.path(), user.isEmpty() ? QStringLiteral("owner") : user);
}
