// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"
#include "vault/gate.h"

#include <QStackedWidget>

namespace tasuki::ui {

class DifferencesPane;
class Fingerprints;
class PartnersPane;
class PassagesPane;
class ReceivePane;
class SendPane;

/// 交換: files from and to other centres, what they say differently, the centres themselves, and the record of it all. The keys lie
/// in the vault where there is one, so the screen stands behind its gate.
class ExchangePage : public Page
{
    Q_OBJECT

public:
    enum Part { Receive, Differences, Send, Partners, Record };
    explicit ExchangePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Exchange"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::Exchange; }
    void arrive() override;
    bool stepBack() override;
    [[nodiscard]] bool takesFiles(const QList<QUrl>& files) const override;
    void openFiles(const QList<QUrl>& files) override;
    void setEffectiveWidth(int width) override;

    void showPart(Part part);
    [[nodiscard]] Part part() const;
    [[nodiscard]] Gated& gated() { return *m_gated; }
    [[nodiscard]] ReceivePane& receiving() { return *m_receive; }
    [[nodiscard]] DifferencesPane& differing() { return *m_differences; }
    [[nodiscard]] SendPane& sending() { return *m_send; }
    [[nodiscard]] PartnersPane& partners() { return *m_partners; }
    [[nodiscard]] PassagesPane& record() { return *m_record; }

private:
    void buildActions();
    void chooseFiles();
    void refresh();
    void count();
    /// The one thing the part in front does.
    void finish();

    Session& m_session;
    Gated* m_gated;
    Fingerprints* m_fingerprints;
    Segments* m_part;
    QStackedWidget* m_parts;
    Button* m_choose;
    ReceivePane* m_receive;
    DifferencesPane* m_differences;
    SendPane* m_send;
    PartnersPane* m_partners;
    PassagesPane* m_record;
    QStringList m_waiting; ///< dropped while the gate was closed
    bool m_stale = true;
};

} // namespace tasuki::ui
