// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hubear.h"

#include "exchange/hub.h"

#include <QTimer>

namespace tasuki::exchange {

namespace {

constexpr int againMillis = 60 * 1000;

} // namespace

/// What lives in the thread: a connection may only be used where it was made.
class HubEar::Inside final : public QObject
{
public:
    explicit Inside(HubEar& ear) : m_ear(ear), m_again(new QTimer(this))
    {
        m_again->setInterval(againMillis);
        connect(m_again, &QTimer::timeout, this, &Inside::connectAgain);
    }
    void listenTo(const std::optional<HubAddress>& address)
    {
        m_connection.reset();
        m_again->stop();
        if (!address)
            return;
        m_connection = std::make_unique<HubConnection>(*address);
        m_connection->listen(newsChannel, [this] { Q_EMIT m_ear.news(); });
        connectAgain();
        m_again->start();
    }

private:
    /// Opens the connection, also after it was cut off. Trouble is told by the round that finds it.
    void connectAgain() { static_cast<void>(m_connection->run(QStringLiteral("SELECT 1"))); }

    HubEar& m_ear;
    QTimer* m_again;
    std::unique_ptr<HubConnection> m_connection;
};

HubEar::HubEar(QObject* parent) : QObject(parent), m_inside(new Inside(*this))
{
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

HubEar::~HubEar()
{
    m_thread.quit();
    m_thread.wait();
}

void HubEar::listenTo(const std::optional<HubAddress>& address)
{
    QMetaObject::invokeMethod(m_inside, [inside = m_inside, address] { inside->listenTo(address); }, Qt::QueuedConnection);
}

} // namespace tasuki::exchange
