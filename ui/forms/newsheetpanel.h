// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"
#include "session/session.h"
#include "style/parts.h"

class QComboBox;
class QListWidget;

namespace tasuki::ui {

/// Before a sheet is begun: for which client, on which form, to whom.
class NewSheetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NewSheetPanel(Session& session, QWidget* parent = nullptr);
    /// With a client chosen already, or none.
    void begin(const Id<clients::Client>& client);
    void start();

Q_SIGNALS:
    void left();
    void failed(const QString& sentence);
    void begun(const Uuid& sheet);

private:
    void searchClients();
    void listForms();
    void suggestReceiver();

    Session& m_session;
    SearchField* m_search;
    QListWidget* m_clients;
    QListWidget* m_forms;
    QComboBox* m_profession;
    LineEdit* m_receiver;
    LineEdit* m_person;
    std::vector<std::shared_ptr<const forms::Definition>> m_definitions;
};

} // namespace tasuki::ui
