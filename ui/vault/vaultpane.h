// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "style/parts.h"

class QComboBox;
class QVBoxLayout;

namespace tasuki::ui {

/// Who can open the client data: accounts and roles, passphrases, the recovery code, how soon it locks by itself, and who
/// looked at what. A manager sees all of it, the others what is their own.
class VaultPane : public Pane
{
    Q_OBJECT

public:
    VaultPane(Session& session, int idleMinutes, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void idleMinutesChosen(int minutes);

private:
    void refresh();
    void addAccount();
    void changeOwn();
    void giveNew(const store::Account& account);
    void renewCode();
    void showLog();
    /// Asks twice for a passphrase; nothing where the person stopped.
    [[nodiscard]] std::optional<QString> askPassphrase(const QString& heading, const QString& person);
    void note(const Result<void>& result, const QString& sentence);

    Session& m_session;
    Paragraph* m_state;
    QVBoxLayout* m_accounts;
    QWidget* m_managing;
    QWidget* m_own;
    LineEdit* m_name;
    QComboBox* m_role;
    QComboBox* m_retention;
    QComboBox* m_idle;
};

} // namespace tasuki::ui
