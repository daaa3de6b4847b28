// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/hubconnection.h"

#include <QObject>
#include <QThread>

namespace tasuki::exchange {

/// Listens at a hub, in a thread of its own, so that nobody waits for a server that does not answer. What it hears is a hint to
/// look sooner than at the next round: it misses what is said while it is cut off, and tries again every minute then.
class HubEar final : public QObject
{
    Q_OBJECT

public:
    explicit HubEar(QObject* parent = nullptr);
    ~HubEar() override;
    /// Listens there from now on, and nowhere else; nowhere at all where there is no address.
    void listenTo(const std::optional<HubAddress>& address);

Q_SIGNALS:
    /// Somebody added something, perhaps this PC itself.
    void news();

private:
    class Inside;

    QThread m_thread;
    Inside* m_inside; ///< belongs to the thread
};

} // namespace tasuki::exchange
