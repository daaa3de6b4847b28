// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"
#include "vault/gate.h"

#include <QStackedWidget>
#include <QTableView>

namespace tasuki::ui {

class ClientModel;
class RecordPane;

/// 利用者: find a client by kana, see and correct everything known of them, and write a handover from there.
class ClientsPage : public Page
{
    Q_OBJECT

public:
    explicit ClientsPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Clients"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::Person; }
    void arrive() override;
    bool stepBack() override;
    void search(const QString& text) override;
    [[nodiscard]] bool canSearch() const override { return m_session.isUnlocked(); }
    [[nodiscard]] bool takesFiles(const QList<QUrl>& files) const override;
    void openFiles(const QList<QUrl>& files) override;
    void setEffectiveWidth(int width) override;

    void openClient(const Id<clients::Client>& id);
    [[nodiscard]] Gated& gated() { return *m_gated; }
    [[nodiscard]] RecordPane& record() { return *m_record; }
    [[nodiscard]] QTableView& table() { return *m_table; }

Q_SIGNALS:
    void sheetRequested(const Id<clients::Client>& client);
    void sheetChosen(const Uuid& sheet);

private:
    QWidget* buildList();
    void buildActions();
    void runSearch();
    void showChosen();
    void addClient();
    void importClients(const QString& path);
    void fit();

    Session& m_session;
    Gated* m_gated;
    ClientModel* m_model;
    SearchField* m_field;
    Chip* m_ended;
    Label* m_count;
    QTableView* m_table;
    QStackedWidget* m_tableOrEmpty;
    EmptyState* m_empty;
    QWidget* m_list;
    RecordPane* m_record;
    Splitter* m_splitter;
    bool m_oneAtATime = false;
};

} // namespace tasuki::ui
