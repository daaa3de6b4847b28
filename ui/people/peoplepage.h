// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/outlook.h"
#include "network/questions.h"
#include "paper/page.h"
#include "session/background.h"
#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"
#include "style/wordtable.h"

#include <QStackedWidget>
#include <QTableView>

#include <map>

namespace tasuki::ui {

class MeetingPane;
class MeetingSide;
class PersonPane;
class PrintPanel;

/// 人と会議: the meetings with who came, the people, and the training record of the offices.
class PeoplePage : public Page
{
    Q_OBJECT

public:
    enum Part { Meetings, People, Training };
    explicit PeoplePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("People and meetings"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::People; }
    void arrive() override;
    bool stepBack() override;
    void search(const QString& text) override;
    [[nodiscard]] bool canSearch() const override { return true; }
    [[nodiscard]] bool takesFiles(const QList<QUrl>& files) const override;
    void openFiles(const QList<QUrl>& files) override;
    void setEffectiveWidth(int width) override;

    void showPart(Part part);
    void openMeeting(const Id<network::Meeting>& id);
    void openPerson(const Id<network::Person>& id);
    /// Makes a meeting to come with these people invited, and shows its attendance.
    void beginMeeting(const std::vector<Id<network::Person>>& invited);
    [[nodiscard]] MeetingPane& meeting() { return *m_meeting; }
    [[nodiscard]] PersonPane& person() { return *m_person; }
    [[nodiscard]] QTableView& meetingTable() { return *m_meetingTable; }
    [[nodiscard]] QTableView& personTable() { return *m_personTable; }

    enum class Print { Agenda, Signing, NameTags, Minutes, Certificates };
    [[nodiscard]] Result<paper::Document> document(Print what);
    void print(Print what);

private:
    [[nodiscard]] QWidget* buildMeetings();
    [[nodiscard]] QWidget* buildPeople();
    [[nodiscard]] QWidget* buildTraining();
    void buildActions();
    void reload();
    /// Goes to the next tab of what is shown, or to the one before, with the keyboard on it.
    void turnTab(int step);
    void fillMeetings();
    void fillPeople();
    void fillTraining();
    void chooseMeeting();
    void choosePerson();
    void showOutlook();
    void add();
    void takeIn(const QString& path);
    void save(const QString& what);
    void saveCalendar();
    void editKinds();
    void bring(QWidget* what);
    /// Where the window is narrow: the list or what is chosen in it.
    void showChosen(bool chosen);
    void fit();

    Session& m_session;
    QStackedWidget *m_pages, *m_parts;
    QWidget* m_work;
    Segments* m_part;
    Label* m_heading;
    Button* m_back; ///< to the list, where it gave way to what is chosen in it
    Button *m_print, *m_more, *m_add;
    PrintPanel* m_printPanel;
    SearchField *m_meetingField, *m_personField;
    WordTable *m_meetingRows, *m_personRows, *m_trainingRows;
    QTableView *m_meetingTable, *m_personTable, *m_trainingTable;
    QStackedWidget *m_meetingOrEmpty, *m_personOrEmpty;
    EmptyState *m_noMeeting, *m_noPerson;
    Chip* m_left;
    Paragraph *m_trainingWords, *m_trainingAdvice;
    MeetingPane* m_meeting;
    MeetingSide* m_side;
    PersonPane* m_person;
    Background* m_asked;
    QWidget *m_meetingList, *m_personList;
    std::vector<network::MeetingRow> m_meetings;
    std::vector<network::MeetingKind> m_kinds;
    std::vector<network::Person> m_people;
    std::map<Uuid, QString> m_offices;
    bool m_stale = true;
    int m_width = 1200;
    bool m_atChosen = false; ///< where only one of the two has room
};

} // namespace tasuki::ui
