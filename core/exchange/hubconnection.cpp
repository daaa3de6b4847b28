// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hubconnection.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <atomic>
#include <map>

namespace tasuki::exchange {

namespace {

struct HubWords
{
    Q_DECLARE_TR_FUNCTIONS(HubWords)
};

/// Parameters of libpq that may stand in an address. A password may not.
constexpr std::array parameters{"host", "port", "user", "dbname", "service", "passfile", "sslmode", "sslrootcert", "sslcert", "sslkey", "connect_timeout"};

bool isLocal(const QString& host)
{
    return host.isEmpty() || host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

QString quoted(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

} // namespace

Result<HubAddress> HubAddress::read(const QString& url)
{
    const auto refused = [](const QString& why) { return fail(Error::Code::Usage, why); };
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || (parsed.scheme() != QLatin1String("postgresql") && parsed.scheme() != QLatin1String("postgres")))
        return refused(HubWords::tr("The address of a hub looks like this: postgresql://USER@HOST/DATABASE. Nothing was sent."));
    const QUrlQuery query(parsed);
    if (!parsed.password().isEmpty() || query.hasQueryItem(QStringLiteral("password")))
        return refused(HubWords::tr("A password does not belong into an address, where others can read it. Nothing was sent. Put it into the password file of PostgreSQL (PGPASSFILE)."));
    std::map<QString, QString> values;
    if (!parsed.host().isEmpty())
        values[QStringLiteral("host")] = parsed.host();
    if (parsed.port() > 0)
        values[QStringLiteral("port")] = QString::number(parsed.port());
    if (!parsed.userName().isEmpty())
        values[QStringLiteral("user")] = parsed.userName();
    if (parsed.path().size() > 1)
        values[QStringLiteral("dbname")] = parsed.path().mid(1);
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (std::find(parameters.begin(), parameters.end(), name.toStdString()) == parameters.end())
            return refused(HubWords::tr("The address of the hub has a part that is not known: %1. Nothing was sent.").arg(name));
        values[name] = value;
    }
    const QString host = values[QStringLiteral("host")];
    const bool hasService = values.contains(QStringLiteral("service"));
    // Over a network nobody else may pass for the hub, unless somebody decides otherwise in the address.
    if (!isLocal(host) && !hasService && !values.contains(QStringLiteral("sslmode")))
        values[QStringLiteral("sslmode")] = QStringLiteral("verify-full");
    if (!values.contains(QStringLiteral("connect_timeout")))
        values[QStringLiteral("connect_timeout")] = QStringLiteral("10");
    HubAddress address;
    QStringList options{QStringLiteral("application_name='tasuki'"), QStringLiteral("keepalives_idle='30'")};
    for (const auto& [name, value] : values) {
        // The driver takes a semicolon for the end of an option.
        if (value.contains(QLatin1Char(';')) || value.contains(QChar::Null))
            return refused(HubWords::tr("The address of the hub has a part that is not known: %1. Nothing was sent.").arg(name));
        if (!value.isEmpty())
            options << name + QLatin1Char('=') + quoted(value);
    }
    address.options = options.join(QLatin1Char(' '));
    address.shown = (hasService ? values[QStringLiteral("service")] : host) + QLatin1Char('/') + values[QStringLiteral("dbname")];
    return address;
}

HubConnection::HubConnection(HubAddress address) : m_address(std::move(address))
{
    static std::atomic<int> counter = 0;
    m_name = QStringLiteral("tasuki-hub-%1").arg(++counter);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    database.setConnectOptions(m_address.options);
    // Not among the options: the driver takes a semicolon in them for an end, and quotes this one.
    database.setPassword(m_address.password);
}

HubConnection::~HubConnection()
{
    QSqlDatabase::database(m_name, false).close();
    QSqlDatabase::removeDatabase(m_name);
}

Error HubConnection::unreachable(const QString& detail) const
{
    return {Error::Code::NotFound,
            HubWords::tr("The hub cannot be reached. Nothing was changed, and what you write is safe on this PC; it goes to the others as soon as the hub answers again. Check the network, or ask "
                         "whoever keeps the hub."),
            detail};
}

Error HubConnection::notOpened(const QString& detail) const
{
    const auto says = [&](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(), [&](const char* word) { return detail.contains(QString::fromUtf8(word), Qt::CaseInsensitive); });
    };
    // The driver hands over no code before it is connected, so the words are what there is; a server says them in its own language.
    if (says({"password authentication failed", "パスワード認証に失敗", "no password supplied", "パスワードが指定されていません", "パスワードが渡されませんでした", "28P01"}))
        return {Error::Code::Forbidden,
                HubWords::tr("The hub answers, but it does not take the name and the password. Nothing was changed, and what you write is safe on this PC. Type both again in the settings, or ask whoever keeps "
                             "the hub."),
                detail};
    if (says({"starting up", "shutting down", "recovery mode", "起動処理中", "停止処理中"}))
        return unreachable(detail);
    if (says({"FATAL:", "致命的"}))
        return {Error::Code::Forbidden,
                HubWords::tr("The hub answers, but it does not let this PC in. Nothing was changed, and what you write is safe on this PC. Check the address and the name in it, or ask whoever keeps the hub."), detail};
    return unreachable(detail);
}

Result<void> HubConnection::open()
{
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    if (database.isOpen())
        return {};
    if (!database.isValid())
        return fail(Error::Code::Internal, HubWords::tr("The part of Qt that speaks with PostgreSQL is missing. Nothing was changed. Install it (libqt6sql6-psql), or use a shared folder."));
    if (!database.open())
        return tl::unexpected<Error>(notOpened(database.lastError().databaseText()));
    // Another that holds the turn for too long keeps nobody waiting for ever.
    for (const char* setting : {"SET lock_timeout='20s'", "SET statement_timeout='120s'", "SET search_path=''"}) {
        bool isCutOff = false;
        if (auto set = attempt(QLatin1String(setting), {}, {}, isCutOff); !set)
            return set;
    }
    if (m_greeting && !m_isGreeting) {
        m_isGreeting = true;
        auto greeted = m_greeting();
        m_isGreeting = false;
        if (!greeted) {
            database.close();
            return greeted;
        }
    }
    subscribe();
    return {};
}

void HubConnection::subscribe()
{
    // After reopening the driver knows of no subscription.
    QSqlDriver* driver = QSqlDatabase::database(m_name, false).driver();
    if (!m_channel.isEmpty() && !driver->subscribedToNotifications().contains(m_channel))
        driver->subscribeToNotification(m_channel);
}

void HubConnection::listen(const QString& channel, std::function<void()> news)
{
    const bool isFirst = m_channel.isEmpty();
    m_channel = channel;
    m_news = std::move(news);
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    if (isFirst)
        QObject::connect(database.driver(), &QSqlDriver::notification, database.driver(), [this](const QString& name) {
            if (name == m_channel && m_news)
                m_news();
        });
    if (database.isOpen())
        subscribe();
}

Result<void> HubConnection::attempt(const QString& sql, const QVariantList& values, const Row& each, bool& isCutOff)
{
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    QSqlQuery query(database);
    bool done = values.isEmpty() ? query.exec(sql) : query.prepare(sql);
    if (done && !values.isEmpty()) {
        for (const QVariant& value : values)
            query.addBindValue(value);
        done = query.exec();
    }
    if (done) {
        while (each && query.next())
            each(query);
        return {};
    }
    const QString state = query.lastError().nativeErrorCode();
    const QString detail = QStringLiteral("%1 %2").arg(state, query.lastError().databaseText());
    // 57P01 and its like: the server ends the connection, by order or because it stops.
    isCutOff = !database.isOpen() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P"));
    if (isCutOff || state.isEmpty())
        return tl::unexpected<Error>(unreachable(detail));
    if (state == QLatin1String("42501"))
        return fail(Error::Code::Forbidden, HubWords::tr("The hub does not allow this centre to do that. Nothing was changed. Ask whoever keeps the hub."), detail);
    if (state == QLatin1String("3F000") || state == QLatin1String("42P01") || state == QLatin1String("42883"))
        return fail(Error::Code::Foreign, HubWords::tr("This database is no hub of Tasuki. Nothing was changed. Check the address, or have the hub made with: hub init"), detail);
    if (state == QLatin1String("55P03") || state == QLatin1String("57014"))
        return fail(Error::Code::Locked, HubWords::tr("Another centre is writing to the hub for a long time. Nothing was changed. It is tried again at the next round."), detail);
    return fail(Error::Code::Internal, HubWords::tr("The hub refused what was asked. Nothing was changed. Ask whoever keeps the hub."), detail);
}

Result<void> HubConnection::run(const QString& sql, const QVariantList& values, const Row& each)
{
    for (int round = 0;; ++round) {
        if (auto ready = open(); !ready)
            return ready;
        bool isCutOff = false;
        auto done = attempt(sql, values, each, isCutOff);
        if (done || !isCutOff || round > 0 || m_isGreeting)
            return done;
        QSqlDatabase::database(m_name, false).close();
    }
}

} // namespace tasuki::exchange
