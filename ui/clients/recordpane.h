// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "session/session.h"
#include "style/parts.h"

class QStackedWidget;
class QVBoxLayout;

namespace tasuki::ui {

class ChildList;
struct ChildKind;
class GenogramView;
class RowEditor;

/// Everything of one client: who, family, health and services, wishes and consents, what happened.
class RecordPane : public Pane
{
    Q_OBJECT

public:
    explicit RecordPane(Session& session, QWidget* parent = nullptr);

    /// Opens a client; the access log notes it.
    void open(const Id<clients::Client>& id);
    [[nodiscard]] const Id<clients::Client>& client() const { return m_id; }
    [[nodiscard]] const clients::Record& record() const { return m_record; }
    /// Reads what is shown anew.
    void refresh();
    void clear();
    void commit();
    void showTab(int index);
    void focusName();

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void sheetRequested(const Id<clients::Client>& client);
    void sheetChosen(const Uuid& sheet);
    void otherRequested(const Id<clients::Client>& client);

private:
    QWidget* tab();
    void addEditor(QVBoxLayout* column, const QString& heading, const std::vector<const char*>& fields);
    void addList(QVBoxLayout* column, const ChildKind& kind);
    /// The rows of one kind of the record that is open.
    template <class T> [[nodiscard]] ChildKind rowsOf(const QString& heading, const QString& empty, std::vector<const char*> fields, std::vector<T> clients::Record::* member);
    void showHead();
    void showAlike();
    void showTimeline();
    void mergeWith(const clients::Likeness& other);

    Session& m_session;
    Id<clients::Client> m_id;
    clients::Record m_record;
    Label* m_name;
    Label* m_facts;
    MarkLabel* m_level;
    Banner* m_alike;
    Button* m_write;
    Tabs* m_tabs;
    QStackedWidget* m_stack;
    QList<RowEditor*> m_editors;
    QList<ChildList*> m_lists;
    GenogramView* m_genogram;
    QVBoxLayout* m_timeline;
    std::optional<clients::Likeness> m_like;
};

} // namespace tasuki::ui
