// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "session/session.h"
#include "style/parts.h"
#include "style/wordtable.h"

class QTableView;
class QStackedWidget;

namespace tasuki::ui {

class ChildList;
class RowEditor;

/// Everything of one person: contacts, where they work and worked, the meetings they came to.
class PersonPane : public Pane
{
    Q_OBJECT

public:
    explicit PersonPane(Session& session, QWidget* parent = nullptr);

    void open(const Id<network::Person>& id);
    void refresh();
    void clear();
    void commit();
    [[nodiscard]] Id<network::Person> person() const { return m_id; }
    void focusName();
    /// Pairs who may be the same, from Network::likenesses().
    void setLikenesses(std::vector<network::SamePerson> pairs);

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void meetingRequested(const Id<network::Meeting>& meeting);

private:
    void show();
    void merge();

    Session& m_session;
    Id<network::Person> m_id;
    network::PersonRecord m_record;
    std::vector<network::SamePerson> m_pairs;
    std::optional<network::SamePerson> m_pair;
    Label *m_name, *m_facts;
    Banner* m_alike;
    Tabs* m_tabs;
    QStackedWidget* m_stack;
    RowEditor* m_editor;
    ChildList* m_affiliations;
    WordTable* m_rows;
    QTableView* m_meetings;
    EmptyState* m_none;
    Paragraph* m_told;
};

} // namespace tasuki::ui
