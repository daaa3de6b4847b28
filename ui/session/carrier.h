// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/carrying.h"
#include "exchange/hubear.h"
#include "session/session.h"

#include <QElapsedTimer>
#include <QTimer>

#include <array>

namespace tasuki::ui {

/// Carries what was written to the other PCs of the centre and to the region's hub, and theirs here, every half minute, sooner where the hub says that something came, and without
/// anybody's doing. While somebody is typing into a field nothing is carried, so that no field changes under their hands; while
/// the keys of the centre are locked nothing can be. Each session has one.
class Carrier : public QObject
{
    Q_OBJECT

public:
    enum Place { Folder, Hub };
    /// What the last round with a place came to.
    struct Report
    {
        QDateTime at;                ///< invalid before the first one
        QDateTime reachedAt;         ///< the last one without trouble
        std::optional<Error> trouble;
        std::int64_t received = 0;   ///< packs
        std::int64_t waiting = 0;    ///< packs of centres whose card is not noted here
        std::size_t refused = 0;     ///< files that are damaged, or none of ours
        QStringList unnoted;         ///< such centres
    };

    explicit Carrier(Session& session);
    [[nodiscard]] static Carrier& of(Session& session);

    [[nodiscard]] bool isSet(Place place) const;
    [[nodiscard]] const Report& report(Place place) const { return m_reports[place]; }
    /// Whether the keys are locked, so that it waits until somebody opens the client data.
    [[nodiscard]] bool isLocked() const;
    /// Forgets what the last round with a place came to: it is another place now.
    void forget(Place place);
    /// Looks as soon as nothing else is running. `anew`: the shared folder was emptied on purpose.
    void lookNow(bool anew = false);

Q_SIGNALS:
    /// A round has ended, or a place is another now.
    void looked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookIfFree();
    /// Listens at the hub that is set, while the keys are not locked.
    void listen();
    [[nodiscard]] bool isSomebodyTyping() const;
    void take(Place place, const Result<Carried>& done);

    Session& m_session;
    Jobs m_jobs; ///< its own, that is shown nowhere and gives way to what somebody asked for
    QTimer m_timer;
    exchange::HubEar m_ear;
    QTimer m_hint; ///< between what the hub said and the look: it often says several things at once
    QElapsedTimer m_sinceKey;
    QElapsedTimer m_sinceHubTrouble;
    std::array<Report, 2> m_reports;
    bool m_isWanted = false; ///< somebody asked for it
    bool m_isAnew = false;
};

} // namespace tasuki::ui
