// SPDX-License-Identifier: GPL-3.0-or-later
// 人と会議, as somebody uses it who has never been shown how.
#include "network/codes.h"
#include "network/network.h"
#include "network/sheets/meetingpaper.h"
#include "network/words.h"
#include "people/attendancelist.h"
#include "people/meetingpane.h"
#include "people/meetingside.h"
#include "people/minuteseditor.h"
#include "people/peoplepage.h"
#include "people/personpane.h"
#include "rows/childlist.h"
#include "style/suggestlist.h"
#include "testing/desk.h"
#include "vault/gate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QUrl>

using namespace desk;
using namespace tasuki::ui;
using network::Person;

namespace {

Id<Person> somebody(Desk& desk, const char* name, const char* kana, const char* profession, const char* office)
{
    Person person;
    person.name = QString::fromUtf8(name);
    person.kana = QString::fromUtf8(kana);
    person.professions = QLatin1String(profession);
    network::Affiliation where;
    where.office = QString::fromUtf8(office);
    return must(desk.centre().network().addPerson(person, where));
}

struct Window
{
    explicit Window(Desk& desk)
    {
        session = std::make_unique<Session>(desk.release());
        page = std::make_unique<PeoplePage>(*session);
        page->resize(1366, 698);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::failed, [this](const QString& sentence) { failures << sentence; });
        page->arrive();
    }
    [[nodiscard]] network::Network& network() { return session->centre().network(); }
    std::unique_ptr<Session> session;
    std::unique_ptr<PeoplePage> page;
    QStringList failures;
};

/// A meeting of today with its attendance in front.
Id<network::Meeting> begin(Window& window)
{
    window.page->beginMeeting({});
    window.page->meeting().showTab(MeetingPane::Attendance);
    window.page->meeting().attendance().focusField();
    return window.page->meeting().meeting();
}

} // namespace

TEST_CASE("Somebody is noted by typing kana and Enter; by office or profession, too; the keyboard stays for the next")
{
    Desk desk;
    somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    somebody(desk, "三浦 拓也", "ミウラ タクヤ", "care-worker", "弥生デイサービス");
    somebody(desk, "安藤 舞", "アンドウ マイ", "nurse", "さくら訪問看護");
    Window window(desk);
    const auto meeting = begin(window);
    AttendanceList& list = window.page->meeting().attendance();
    list.field().setText(QStringLiteral("みう"));
    REQUIRE(list.suggestions().isOffering());
    CHECK(list.suggestions().rows().rowCount() == 3); // both, and somebody new
    QTest::keyClick(&list.field(), Qt::Key_Down);
    QTest::keyClick(&list.field(), Qt::Key_Return);
    CHECK(list.field().text().isEmpty());
    CHECK(list.field().hasFocus());
    list.field().setText(QStringLiteral("かんごし"));
    QTest::keyClick(&list.field(), Qt::Key_Return);
    const auto record = must(window.network().meeting(meeting));
    REQUIRE(record.attendees.size() == 2);
    CHECK(record.attendees[0].person.name == QStringLiteral("三浦 拓也"));
    CHECK(record.attendees[1].person.name == QStringLiteral("安藤 舞"));
    CHECK(record.present() == 2);
    window.session->undo();
    CHECK(QTest::qWaitFor([&] { return must(window.network().meeting(meeting)).attendees.size() == 1; }, 10000));
    CHECK(window.failures.isEmpty());
}

TEST_CASE("Enter that ends a conversion notes nobody")
{
    Desk desk;
    somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "");
    Window window(desk);
    const auto meeting = begin(window);
    LineEdit& field = window.page->meeting().attendance().field();
    QInputMethodEvent composing(QStringLiteral("みう"), {});
    QCoreApplication::sendEvent(&field, &composing);
    REQUIRE(window.page->meeting().attendance().suggestions().isOffering());
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(must(window.network().meeting(meeting)).attendees.empty());
}

TEST_CASE("Delete takes somebody out, Space changes between present and absent, the button confirms who was invited")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", ""), two = somebody(desk, "安藤 舞", "アンドウ マイ", "nurse", "");
    Window window(desk);
    window.page->beginMeeting({one, two});
    const auto meeting = window.page->meeting().meeting();
    CHECK(must(window.network().meeting(meeting)).present() == 0);
    window.page->meeting().showTab(MeetingPane::Attendance);
    AttendanceList& list = window.page->meeting().attendance();
    list.confirm();
    CHECK(must(window.network().meeting(meeting)).present() == 2);
    CHECK(must(window.network().meeting(meeting)).meeting.heldState == QStringLiteral("held"));
    QTest::qWait(50);
    list.table().selectRow(0);
    QTest::keyClick(&list.table(), Qt::Key_Space);
    CHECK(must(window.network().meeting(meeting)).present() == 1);
    QTest::qWait(50);
    list.table().selectRow(0);
    QTest::keyClick(&list.table(), Qt::Key_Delete);
    CHECK(must(window.network().meeting(meeting)).attendees.size() == 1);
}

TEST_CASE("Minutes are saved while they are typed and leave the screen when the client data is locked")
{
    Desk desk;
    Window window(desk);
    const auto meeting = begin(window);
    window.page->meeting().showTab(MeetingPane::MinutesTab);
    auto* editor = window.page->meeting().findChild<MinutesEditor*>();
    auto* discussion = editor->findChild<QPlainTextEdit*>();
    discussion->setPlainText(QStringLiteral("服薬の見守りを分担する"));
    REQUIRE(QTest::qWaitFor([&] { return must(window.network().minutes(meeting)).discussion == QStringLiteral("服薬の見守りを分担する"); }, 5000));
    const auto printed = window.page->document(PeoplePage::Print::Minutes);
    REQUIRE(printed);
    CHECK(paper::pageText(printed->pages.front()).contains(QStringLiteral("服薬の見守り")));
    window.session->lock();
    CHECK(discussion->toPlainText().isEmpty());
    CHECK_FALSE(window.page->document(PeoplePage::Print::Minutes));
}

TEST_CASE("The agenda, the list to sign, name tags and certificates say what they should and nothing of the minutes")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    Window window(desk);
    window.page->beginMeeting({one});
    const auto meeting = window.page->meeting().meeting();
    auto& entity = store::describe<network::Meeting>();
    must(window.network().setKindOf(meeting, QStringLiteral("network")));
    must(window.network().setField(entity, meeting.uuid, "agenda", QStringLiteral("自己紹介\n退院後の連携")));
    must(window.network().setField(entity, meeting.uuid, "minutes", QStringLiteral("90")));
    network::Minutes minutes;
    minutes.meeting = meeting;
    minutes.discussion = QStringLiteral("秘密の話");
    must(window.network().writeMinutes(minutes));
    QTest::qWait(50);
    window.page->meeting().attendance().confirm();
    QTest::qWait(50);
    for (const auto& [what, words] : std::initializer_list<std::pair<PeoplePage::Print, QStringList>>{
             {PeoplePage::Print::Agenda, {QStringLiteral("退院後の連携"), QStringLiteral("地域支援ネットワーク会議")}},
             {PeoplePage::Print::Signing, {QStringLiteral("三浦 薫"), QStringLiteral("みうら かおる"), QStringLiteral("もとまち薬局")}},
             {PeoplePage::Print::NameTags, {QStringLiteral("三浦 薫"), QStringLiteral("薬剤師")}},
             {PeoplePage::Print::Certificates, {QStringLiteral("三浦 薫")}}}) {
        const auto document = must(window.page->document(what));
        REQUIRE_FALSE(document.pages.empty());
        const QString text = paper::pageText(document.pages.front());
        for (const QString& word : words)
            CHECK(text.contains(word));
        CHECK_FALSE(text.contains(QStringLiteral("秘密")));
    }
}

TEST_CASE("Beside the list stands what the meeting brings")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", ""), two = somebody(desk, "安藤 舞", "アンドウ マイ", "nurse", "");
    Window window(desk);
    window.page->beginMeeting({one, two});
    QTest::qWait(50);
    QStringList said;
    for (const QLabel* label : window.page->findChild<MeetingSide*>()->findChildren<QLabel*>())
        said << label->text();
    CHECK(said.contains(QStringLiteral("薬剤師")));
    CHECK(said.contains(QStringLiteral("1")));
}

TEST_CASE("People are found by kana, office and profession; who left comes with a button; a field is saved when it is left")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    const auto gone = somebody(desk, "安藤 舞", "アンドウ マイ", "nurse", "さくら訪問看護");
    must(desk.centre().network().setField(store::describe<Person>(), gone.uuid, "left_on", QStringLiteral("R7.3.31")));
    Window window(desk);
    window.page->showPart(PeoplePage::People);
    CHECK(window.page->personTable().model()->rowCount() == 1);
    window.page->search(QStringLiteral("やくざいし"));
    CHECK(window.page->personTable().model()->rowCount() == 0);
    window.page->search(QStringLiteral("やっきょく"));
    window.page->search(QStringLiteral("みうら"));
    CHECK(window.page->personTable().model()->rowCount() == 1);
    window.page->openPerson(gone);
    CHECK(window.page->personTable().model()->rowCount() == 2);
    window.page->openPerson(one);
    auto* phone = window.page->person().findChild<LineEdit*>(QStringLiteral("phone"));
    REQUIRE(phone);
    phone->setFocus();
    phone->setText(QStringLiteral("0769-01-1234"));
    window.page->person().commit();
    CHECK(must(window.network().person(one)).person.phone == QStringLiteral("0769-01-1234"));
    CHECK(window.failures.isEmpty());
}

TEST_CASE("Where there is room for one, what is chosen takes the place of the list and of the heading, and a button leads back")
{
    Desk desk;
    Window window(desk);
    (void)begin(window);
    window.page->setEffectiveWidth(683);
    auto& attendance = window.page->meeting().attendance();
    CHECK(attendance.isVisible());
    const auto buttons = window.page->findChildren<Button*>();
    const auto back = std::ranges::find_if(buttons, [](const Button* each) { return each->isVisible() && each->text() == PeoplePage::tr("Back to the list"); });
    REQUIRE(back != buttons.end());
    (*back)->click();
    CHECK_FALSE(attendance.isVisible());
    CHECK_FALSE((*back)->isVisible());
    window.page->setEffectiveWidth(1366);
    CHECK(attendance.isVisible());

    // Columns that would be too narrow to read give way.
    AttendanceList list(*window.session);
    list.load(window.page->meeting().record());
    list.resize(400, 300);
    list.show();
    CHECK(list.table().isColumnHidden(1));
    list.resize(900, 300);
    CHECK_FALSE(list.table().isColumnHidden(1));
}

TEST_CASE("Whoever is chosen in the list stays chosen when others are added or taken over; the fields below are about them")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    const auto two = somebody(desk, "安藤 舞", "アンドウ マイ", "nurse", "さくら訪問看護"), three = somebody(desk, "堀 進", "ホリ ススム", "care-manager", "元町居宅");
    Window window(desk);
    const auto meeting = begin(window);
    (void)must(window.network().attend(meeting, {one, two}, QStringLiteral("present")));
    QTest::qWait(50);
    auto& attendance = window.page->meeting().attendance();
    attendance.table().selectRow(1);
    const QString name = attendance.table().model()->index(1, 0).data().toString();
    (void)must(window.network().attend(meeting, {three}, QStringLiteral("present")));
    QTest::qWait(50);
    const QModelIndex chosen = attendance.table().currentIndex();
    CHECK(chosen.row() == 2);
    CHECK(attendance.table().model()->index(chosen.row(), 0).data().toString() == name);
    auto* reason = attendance.findChild<LineEdit*>(QStringLiteral("reason"));
    REQUIRE(reason);
    reason->setText(QStringLiteral("急な訪問"));
    attendance.commit();
    for (const auto& each : must(window.network().meeting(meeting)).attendees)
        CHECK(each.attendance.reason == (each.person.name == name ? QStringLiteral("急な訪問") : QString()));
}

TEST_CASE("Where there is little room the fields of whoever is chosen take the place of the list with F2, and one step leads back")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    Window window(desk);
    const auto meeting = begin(window);
    (void)must(window.network().attend(meeting, {one}, QStringLiteral("present")));
    QTest::qWait(50);
    AttendanceList list(*window.session);
    list.resize(600, 200);
    list.load(must(window.network().meeting(meeting)));
    list.show();
    REQUIRE(QTest::qWaitForWindowExposed(&list));
    list.table().selectRow(0);
    auto* reason = list.findChild<LineEdit*>(QStringLiteral("reason"));
    REQUIRE(reason);
    CHECK_FALSE(reason->isVisible());
    CHECK(list.table().isVisible());
    QTest::keyClick(&list.table(), Qt::Key_F2);
    CHECK(reason->isVisible());
    CHECK_FALSE(list.table().isVisible());
    reason->setText(QStringLiteral("往診"));
    CHECK(list.stepBack());
    CHECK(list.table().isVisible());
    CHECK_FALSE(list.stepBack());
    CHECK(must(window.network().meeting(meeting)).attendees.front().attendance.reason == QStringLiteral("往診"));
    list.resize(900, 600);
    CHECK(reason->isVisible());
    CHECK(list.table().isVisible());
}

TEST_CASE("Who is entered hours before a meeting of today is invited to it and not there yet")
{
    Desk desk;
    (void)somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    Window window(desk);
    const auto meeting = begin(window);
    auto& network = window.network();
    (void)must(network.setField(store::describe<network::Meeting>(), meeting.uuid, "held_on", today.toString(Qt::ISODate)));
    (void)must(network.setField(store::describe<network::Meeting>(), meeting.uuid, "start_time", QStringLiteral("23:59")));
    QTest::qWait(50);
    window.page->meeting().attendance().field().setText(QStringLiteral("みうら"));
    QTest::keyClick(&window.page->meeting().attendance().field(), Qt::Key_Return);
    REQUIRE(must(network.meeting(meeting)).attendees.size() == 1);
    CHECK(must(network.meeting(meeting)).attendees.front().attendance.state == QStringLiteral("invited"));
}

TEST_CASE("A role that was added is typed at once, and Tab goes through its fields")
{
    Desk desk;
    Window window(desk);
    (void)begin(window);
    window.page->meeting().showTab(MeetingPane::Roles);
    Button* add = nullptr;
    for (Button* each : window.page->meeting().findChildren<Button*>())
        if (each->isVisible() && each->text() == ChildList::tr("Add"))
            add = each;
    REQUIRE(add);
    add->setFocus(Qt::TabFocusReason);
    QTest::keyClick(add, Qt::Key_Return);
    QTest::qWait(50);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("what"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("call"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("who"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("somebody"));
    QTest::qWait(50);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("due_on"));
    const auto duties = must(window.network().meeting(window.page->meeting().meeting())).duties;
    REQUIRE(duties.size() == 1);
    CHECK(duties.front().what == QStringLiteral("call"));
    CHECK(duties.front().who == QStringLiteral("somebody"));
}

TEST_CASE("A profession is offered by its reading, and the list does not open again after a choice")
{
    Desk desk;
    const auto one = somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    Window window(desk);
    window.page->openPerson(one);
    auto* professions = window.page->person().findChild<LineEdit*>(QStringLiteral("professions"));
    REQUIRE(professions);
    professions->setFocus();
    professions->setText(QStringLiteral("薬剤師;かいごしえん"));
    auto* completer = professions->findChild<QCompleter*>();
    REQUIRE(completer);
    REQUIRE(completer->popup()->isVisible());
    CHECK(completer->popup()->model()->rowCount() == 2);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    CHECK(professions->text() == QStringLiteral("薬剤師;介護支援専門員"));
    completer->popup()->hide();
}

TEST_CASE("A name tag has office and profession on a line each, and an order of business without points no empty heading")
{
    Desk desk;
    const auto one = somebody(desk, "黒田 理恵", "クロダ リエ", "welfare-commissioner", "元町地区民生委員児童委員協議会");
    Window window(desk);
    window.page->beginMeeting({one});
    const auto tags = must(window.page->document(PeoplePage::Print::NameTags));
    QStringList lines;
    for (const auto& item : tags.pages.front().items)
        if (const auto* text = std::get_if<paper::Text>(&item))
            lines << text->text;
    CHECK(lines.contains(QStringLiteral("元町地区民生委員児童委員協議会")));
    CHECK(lines.contains(QStringLiteral("民生委員")));
    const auto agenda = must(window.page->document(PeoplePage::Print::Agenda));
    CHECK_FALSE(paper::pageText(agenda.pages.front()).contains(network::NetworkWords::tr("Agenda") + QLatin1Char('\n')));
}

TEST_CASE("Ctrl+Page Down turns the tabs of a meeting and of a person")
{
    Desk desk;
    Window window(desk);
    (void)begin(window);
    auto& tabs = *window.page->meeting().findChild<Tabs*>();
    const int before = tabs.currentIndex();
    QTest::keyClick(&window.page->meeting().attendance().field(), Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == before + 1);
    QTest::keyClick(&tabs, Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(tabs.currentIndex() == before);
    CHECK(tabs.hasFocus());
}

TEST_CASE("What a list brought in stands on the screen at once")
{
    Desk desk;
    const QString list = desk.write("list.csv", "氏名,職種,R7.4.10 会議\n三浦 薫,薬剤師,○\n安藤 舞,看護師,○\n");
    Window window(desk);
    window.page->showPart(PeoplePage::People);
    REQUIRE(window.page->personTable().model()->rowCount() == 0);
    QTimer agree;
    QObject::connect(&agree, &QTimer::timeout, [] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        for (auto* button : dialog->findChildren<Button*>())
            if (button->kind() == Button::Kind::Primary)
                button->click();
    });
    agree.start(20);
    window.page->openFiles({QUrl::fromLocalFile(list)});
    CHECK(QTest::qWaitFor([&] { return window.page->personTable().model()->rowCount() == 2; }, 5000));
    CHECK(window.failures.isEmpty());
    CHECK(must(window.network().meetings()).size() == 1);
}

TEST_CASE("With little room the gate and the minutes scroll and nothing in them is pressed flat")
{
    Desk desk;
    Window window(desk);
    (void)begin(window);
    window.session->lock();
    Gate gate(*window.session);
    gate.resize(700, 180);
    gate.show();
    REQUIRE(QTest::qWaitForWindowActive(&gate));
    const auto lines = gate.findChildren<LineEdit*>();
    const auto line = std::ranges::find_if(lines, [](const LineEdit* each) { return each->isVisible(); });
    REQUIRE(line != lines.end());
    CHECK((*line)->height() >= px(30));
    (*line)->setFocus();
    QTest::qWait(20);
    CHECK(gate.rect().contains((*line)->mapTo(&gate, (*line)->rect().center())));
    MinutesEditor minutes(*window.session);
    minutes.resize(500, 150);
    minutes.show();
    for (const auto* editor : minutes.findChildren<QPlainTextEdit*>())
        CHECK(editor->height() >= px(72));
}

TEST_CASE("A meeting that was begun and holds nothing is not begun again; one that holds something stays, and another begins")
{
    Desk desk;
    Window window(desk);
    window.page->beginMeeting({});
    QTest::qWait(50);
    const auto first = window.page->meeting().meeting();
    window.page->beginMeeting({});
    CHECK(must(window.network().meetings()).size() == 1);
    CHECK(window.page->meeting().meeting() == first);
    (void)must(window.network().setField(store::describe<network::Meeting>(), first.uuid, "theme", QStringLiteral("見守り")));
    window.page->beginMeeting({});
    CHECK(must(window.network().meetings()).size() == 2);
    const auto second = window.page->meeting().meeting();
    CHECK_FALSE(second == first);
    network::Minutes minutes;
    minutes.meeting = second;
    minutes.discussion = QStringLiteral("服薬");
    must(window.network().writeMinutes(minutes));
    window.session->lock();
    window.page->beginMeeting({});
    CHECK(must(window.network().meetings()).size() == 3);
}

TEST_CASE("Where there is room for one, a new meeting is typed at once, also from the list")
{
    Desk desk;
    (void)somebody(desk, "三浦 薫", "ミウラ カオル", "pharmacist", "もとまち薬局");
    Window window(desk);
    (void)begin(window);
    window.page->setEffectiveWidth(683);
    CHECK(window.page->stepBack());
    QTest::qWait(20);
    (void)must(window.network().setField(store::describe<network::Meeting>(), window.page->meeting().meeting().uuid, "theme", QStringLiteral("見守り")));
    window.page->beginMeeting({});
    QTest::qWait(50);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == QStringLiteral("kind"));
}
