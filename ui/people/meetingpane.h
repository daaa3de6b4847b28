// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"
#include "session/session.h"
#include "style/parts.h"

class QComboBox;
class QStackedWidget;
class QVBoxLayout;

namespace tasuki::ui {

class AttendanceList;
class ChildList;
class Gated;
class MinutesEditor;
class RowEditor;
struct ChildKind;

/// Everything of one meeting: agenda, attendance, minutes, roles, regional issues.
class MeetingPane : public Pane
{
    Q_OBJECT

public:
    enum Tab { Agenda, Attendance, MinutesTab, Roles, Issues };
    explicit MeetingPane(Session& session, QWidget* parent = nullptr);

    void open(const Id<network::Meeting>& id);
    /// Reads it again after a change.
    void refresh();
    void clear();
    void commit();
    [[nodiscard]] const network::MeetingRecord& record() const { return m_record; }
    [[nodiscard]] Id<network::Meeting> meeting() const { return m_id; }
    void showTab(Tab tab);
    void focusTitle();
    [[nodiscard]] AttendanceList& attendance() { return *m_attendance; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void changed();
    void personRequested(const Id<network::Person>& person);

private:
    [[nodiscard]] QWidget* scrolled(QVBoxLayout*& column);
    void show();
    void fillCarry();
    void carry();

    Session& m_session;
    Id<network::Meeting> m_id;
    network::MeetingRecord m_record;
    std::vector<network::Issue> m_open; ///< of other meetings, not closed
    Label *m_title, *m_second;
    Tag* m_state;
    Tabs* m_tabs;
    QStackedWidget* m_stack;
    QVBoxLayout* m_agenda;
    RowEditor* m_editor = nullptr;
    AttendanceList* m_attendance;
    MinutesEditor* m_minutes;
    ChildList *m_duties, *m_issues;
    Gated *m_minutesGate, *m_dutiesGate;
    QComboBox* m_carry;
    Button* m_carryButton;
};

} // namespace tasuki::ui
