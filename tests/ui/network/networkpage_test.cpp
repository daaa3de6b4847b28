// SPDX-License-Identifier: GPL-3.0-or-later
// つながり: the picture, the time, the answers beside it.
#include "centre/samplenetwork.h"
#include "network/answerspane.h"
#include "network/barchart.h"
#include "network/codes.h"
#include "network/networkpage.h"
#include "network/networkview.h"
#include "network/sheets/networkpaper.h"
#include "network/timeslider.h"
#include "paper/paint.h"
#include "printing/printpanel.h"
#include "testing/desk.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <cmath>

using namespace desk;
using namespace tasuki::ui;

namespace {

/// The page over the sample city's people and meetings.
struct Window
{
    explicit Window(Desk& desk)
    {
        must(addSampleNetwork(desk.centre()));
        session = std::make_unique<Session>(desk.release());
        page = std::make_unique<NetworkPage>(*session);
        page->resize(1366, 698);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::failed, [this](const QString& sentence) { failures << sentence; });
        page->arrive();
        REQUIRE(QTest::qWaitFor([&] { return page->answers().answer() != nullptr; }, 30000));
    }
    [[nodiscard]] int person(const char* name) const
    {
        const auto& people = page->state().region().people;
        const auto found = std::ranges::find(people, QString::fromUtf8(name), &network::Person::name);
        return found == people.end() ? -1 : static_cast<int>(found - people.begin());
    }
    std::unique_ptr<Session> session;
    std::unique_ptr<NetworkPage> page;
    QStringList failures;
};

/// A picture of many people around a ring.
network::Picture largePicture(int people, int ties)
{
    network::Picture made;
    for (int i = 0; i < people; ++i) {
        network::PictureNode node;
        node.name = QStringLiteral("人 %1").arg(i);
        node.letter = QStringLiteral("看");
        node.field = static_cast<network::Field>(i % 4);
        const double angle = i * 2.39996, away = 46 * 0.62 * std::sqrt(i + 0.5);
        node.at = {away * std::cos(angle), away * std::sin(angle)};
        node.people = {i};
        made.nodes.push_back(node);
    }
    for (int i = 0; i < ties; ++i)
        made.edges.push_back({i % people, (i * 7 + i / people + 1) % people, 1.5, 0.8, 0, false});
    return made;
}

} // namespace

TEST_CASE("The page begins with the network of who has met most in the centre, in three rings, and says what it is made from")
{
    Desk desk;
    Window window(desk);
    const auto& picture = window.page->view().picture();
    REQUIRE(picture.nodes.size() > 20);
    CHECK(picture.nodes.front().centre);
    CHECK(picture.rings.size() == 3);
    CHECK(window.page->state().remark().contains(QString::number(picture.nodes.size() - 1)));
    CHECK(window.failures.isEmpty());
}

TEST_CASE("Arrows go from sign to sign, Enter looks from the one chosen, Esc lets it go")
{
    Desk desk;
    Window window(desk);
    NetworkView& view = window.page->view();
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    REQUIRE(view.chosen() > 0);
    const QPointF first = view.picture().nodes[static_cast<std::size_t>(view.chosen())].at;
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.picture().nodes[static_cast<std::size_t>(view.chosen())].at.y() <= first.y());
    const QString name = view.picture().nodes[static_cast<std::size_t>(view.chosen())].name;
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(view.picture().nodes.front().name == name);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(window.page->stepBack());
    CHECK(view.chosen() == -1);
}

TEST_CASE("Plus, minus and the wheel zoom about a point that stays where it is; Home shows everything again")
{
    Desk desk;
    Window window(desk);
    NetworkView& view = window.page->view();
    const Camera whole = view.camera();
    const QPointF fixed(100, 80), before = whole.toPicture(fixed, view.size());
    view.zoomBy(2, fixed);
    CHECK(std::abs(view.camera().toPicture(fixed, view.size()).x() - before.x()) < 1e-6);
    CHECK(view.camera().zoom > whole.zoom);
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Minus);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    CHECK_FALSE(view.camera() == whole);
    QTest::keyClick(&view, Qt::Key_Home);
    CHECK(view.camera() == whole);
}

TEST_CASE("Digits choose the question; 1 and 2 typed one after the other choose the twelfth")
{
    Desk desk;
    Window window(desk);
    window.page->view().setFocus();
    QTest::keyClick(&window.page->view(), Qt::Key_4);
    CHECK(window.page->answers().number() == 4);
    QTest::keyClick(&window.page->view(), Qt::Key_1);
    QTest::keyClick(&window.page->view(), Qt::Key_2);
    CHECK(window.page->answers().number() == 12);
    REQUIRE(window.page->answers().answer());
    CHECK(window.page->answers().answer()->number == 12);
    window.page->answers().choose(1);
    window.page->answers().copy();
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) > 3);
}

TEST_CASE("The way to a dentist over a pharmacist is shown in the picture, though the dentist is not known")
{
    Desk desk;
    Window window(desk);
    NetworkState& state = window.page->state();
    NetworkChoice choice = state.choice();
    const int me = window.person("中西 美和"), dentist = window.person("小泉 歩");
    REQUIRE((me >= 0 && dentist >= 0));
    choice.me = state.region().person(me).id;
    state.choose(choice);
    REQUIRE(QTest::qWaitFor([&] { return window.page->answers().answer() != nullptr; }, 30000));
    CHECK(window.page->view().nodeOf(dentist) < 0);
    window.page->answers().choose(9);
    CHECK(window.page->view().nodeOf(dentist) > 0);
    window.page->answers().choose(1);
    CHECK(window.page->view().nodeOf(dentist) < 0);
}

TEST_CASE("The handles of the time move by a month; picture and answers follow")
{
    Desk desk;
    Window window(desk);
    TimeSlider& time = window.page->time();
    CHECK(time.to() - time.from() == 11);
    const auto people = window.page->view().picture().nodes.size();
    time.setFocus();
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&time, Qt::Key_Left);
    CHECK(time.to() - time.from() == 3);
    REQUIRE(QTest::qWaitFor([&] { return window.page->state().months() == 4; }, 5000));
    CHECK(window.page->view().picture().nodes.size() < people);
    QTest::keyClick(&time, Qt::Key_Up);
    QTest::keyClick(&time, Qt::Key_Left);
    CHECK(time.to() - time.from() == 4);
}

TEST_CASE("A person dragged in the picture of the whole stays there, for ever and until undo")
{
    Desk desk;
    Window window(desk);
    window.page->setWay(NetworkPage::Way::Whole);
    NetworkState& state = window.page->state();
    REQUIRE(QTest::qWaitFor([&] { return !state.isArranging(); }, 60000));
    NetworkView& view = window.page->view();
    const int node = 3;
    const QPointF before = view.picture().nodes[node].at;
    const int person = view.picture().nodes[node].people.front();
    must(state.place(node, QPointF(777, 55)));
    REQUIRE(QTest::qWaitFor([&] { return view.picture().nodes[static_cast<std::size_t>(view.nodeOf(person))].at == QPointF(777, 55); }, 5000));
    window.session->undo();
    REQUIRE(QTest::qWaitFor([&] { return view.picture().nodes[static_cast<std::size_t>(view.nodeOf(person))].at == before; }, 5000));

    // Another window finds everybody where they were.
    NetworkPage again(*window.session);
    again.resize(1366, 698);
    again.show();
    again.arrive();
    again.setWay(NetworkPage::Way::Whole);
    const QPointF same = again.view().picture().nodes[static_cast<std::size_t>(again.view().nodeOf(person))].at;
    CHECK(std::hypot(same.x() - before.x(), same.y() - before.y()) < 1.5);
    CHECK_FALSE(again.state().isArranging());
}

TEST_CASE("The table has the people of the picture with their measures; groups take people together")
{
    Desk desk;
    Window window(desk);
    window.page->setWay(NetworkPage::Way::Table);
    REQUIRE(QTest::qWaitFor([&] { return window.page->state().measures() && window.page->state().measures()->hasBetweenness; }, 30000));
    CHECK(window.page->table().model()->rowCount() > 150);
    CHECK(window.page->table().model()->columnCount() == 11);
    NetworkChoice choice = window.page->state().choice();
    choice.aroundMe = false;
    choice.by = network::Grouping::District;
    window.page->state().choose(choice);
    CHECK(window.page->state().picture().nodes.size() < 12);
}

TEST_CASE("Names beside the signs never cover each other")
{
    NamePlaces places(QRectF(0, 0, 400, 300));
    std::vector<QRectF> taken;
    for (int i = 0; i < 200; ++i) {
        const QPointF at((i * 37) % 380, (i * 53) % 280);
        const QRectF place = places.takeFree({QRectF(at, QSizeF(40, 14)), QRectF(at + QPointF(20, 15), QSizeF(40, 14)), QRectF(at - QPointF(20, 15), QSizeF(40, 14))});
        if (place.isNull())
            continue;
        CHECK(QRectF(0, 0, 400, 300).contains(place));
        for (const QRectF& other : taken)
            CHECK_FALSE(other.intersects(place));
        taken.push_back(place);
    }
    CHECK(taken.size() > 40);
}

TEST_CASE("A large picture moves at once with the hand and is drawn sharp behind it")
{
    NetworkView view;
    view.resize(740, 440);
    view.show(largePicture(4000, 12000), true);
    view.QWidget::show();
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }, 30000));
    view.zoomBy(3, {200, 200});
    CHECK_FALSE(view.isSharp());
    const QImage moved = view.grab().toImage();
    CHECK(moved.pixelColor(370, 220).isValid());
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }, 30000));
}

TEST_CASE("Picture and answers are printed with their legend; nothing but outlines and letters")
{
    Desk desk;
    Window window(desk);
    const auto document = picturePaper(window.session->store(), window.page->state().picture(), QStringLiteral("つながり"), window.page->state().remark(), paper::PageSize::A4Landscape,
                                       store::Scope::Centre, 0);
    REQUIRE(document.pages.size() == 1);
    const QString text = paper::pageText(document.pages.front());
    CHECK(text.contains(network::fieldWord(network::Field::Medical)));
    CHECK(text.contains(window.page->state().picture().nodes.front().name.section(QLatin1Char(' '), 0, 0)));
    for (const auto& item : document.pages.front().items)
        if (const auto* box = std::get_if<paper::Box>(&item))
            CHECK_FALSE(box->filled);
    const auto answers = answersPaper(window.session->store(), today, window.page->state().answers(), store::Scope::Centre, 0);
    CHECK(answers.pages.size() >= 17);
    CHECK(paper::toPdf(document).startsWith("%PDF"));
    window.page->printPicture();
    CHECK(window.page->printPanel().document().pages.size() == 1);
    CHECK(window.page->stepBack());
}

TEST_CASE("A print for others begins among professionals, without told ties and without those who did not agree; inside everything is there")
{
    Desk desk;
    Window window(desk);
    NetworkChoice choice = window.page->state().choice();
    choice.me = window.page->state().region().person(window.person("中西 美和")).id;
    window.page->state().choose(choice);
    REQUIRE(QTest::qWaitFor([&] { return window.page->answers().answer() != nullptr; }, 30000));
    const network::Region region = window.page->state().region();
    // Somebody whose family name nobody else has.
    const auto family = [](const QString& name) { return name.section(QLatin1Char(' '), 0, 0); };
    const auto isAlone = [&](const QString& name) { return std::ranges::count_if(region.people, [&](const network::Person& each) { return family(each.name) == family(name); }) == 1; };
    const auto nodes = window.page->state().picture().nodes;
    const auto chosen = std::ranges::find_if(nodes, [&](const network::PictureNode& node) { return !node.centre && isAlone(node.name); });
    REQUIRE(chosen != nodes.end());
    const QString hidden = chosen->name;
    (void)must(window.session->centre().network().setField(store::describe<network::Person>(), region.person(chosen->people.front()).id.uuid, "listing", QStringLiteral("センター内だけ")));
    REQUIRE(QTest::qWaitFor([&] { return window.page->state().region().person(window.person(hidden.toUtf8())).listing == QStringLiteral("inside"); }, 30000));
    REQUIRE(QTest::qWaitFor([&] { return window.page->answers().answer() != nullptr; }, 30000));
    PrintPanel& panel = window.page->printPanel();
    const auto lines = [&](bool dashed) {
        return std::ranges::count_if(panel.document().pages.front().items, [&](const auto& item) {
            const auto* line = std::get_if<paper::Line>(&item);
            return line && line->dashed == dashed && line->width > 0.3;
        });
    };
    window.page->printPicture();
    const auto outside = paper::pageText(panel.document().pages.front());
    const auto thick = lines(false);
    panel.setAudience(store::Scope::Centre);
    const auto inside = paper::pageText(panel.document().pages.front());
    CHECK(inside.contains(family(hidden)));
    CHECK_FALSE(outside.contains(family(hidden)));
    CHECK(lines(false) > thick);
    CHECK(window.page->stepBack());

    window.page->answers().choose(15);
    window.page->printAnswer();
    CHECK(panel.document().pages.empty());
    CHECK(window.failures.size() == 1);
    panel.setAudience(store::Scope::Centre);
    CHECK(panel.document().pages.size() >= 1);
    CHECK(window.page->stepBack());
}

TEST_CASE("The year in figures is drawn as bars beside 12, 8 and 2, on the screen and on paper")
{
    Desk desk;
    Window window(desk);
    window.page->answers().choose(17);
    const network::Answer& year = *window.page->answers().answer();
    REQUIRE(year.charts.size() == 2);
    const auto& bars = year.charts[0].bars;
    REQUIRE(bars.size() == 3);
    CHECK(bars[0].mark == 12);
    CHECK(bars[1].mark == 8);
    CHECK(bars[2].mark == 2);
    // The bars say what the table says.
    for (const auto& bar : bars)
        CHECK(std::ranges::any_of(year.tables[0].rows, [&](const network::AnswerRow& row) { return row.cells[0] == bar.label && bar.words.startsWith(row.cells[2]); }));
    auto* tabs = window.page->answers().findChild<Tabs*>();
    REQUIRE(tabs->count() == 3);
    tabs->setCurrentIndex(1);
    auto* chart = window.page->answers().findChild<BarChart*>();
    CHECK(chart->isVisible());
    CHECK(chart->accessibleDescription().contains(bars[0].label));
    CHECK_FALSE(window.page->answers().table().isVisible());
    tabs->setCurrentIndex(0);
    CHECK(window.page->answers().table().isVisible());
    const auto document = answersPaper(window.session->store(), today, {year}, store::Scope::Professionals, 0);
    CHECK(paper::pageText(document.pages.front()).contains(year.charts[0].markWords));
}

TEST_CASE("Without people the page says how it fills")
{
    Desk desk;
    auto session = std::make_unique<Session>(desk.release());
    NetworkPage page(*session);
    page.resize(1200, 698);
    page.show();
    page.arrive();
    CHECK(page.findChild<EmptyState*>()->isVisible());
}

TEST_CASE("What is copied of an answer is what professionals may see; what is the centre's own is not copied", "[network]")
{
    Desk desk;
    Window window(desk);
    auto& answers = window.page->answers();
    // Somebody of the first table keeps their name in the centre.
    answers.choose(5);
    REQUIRE(answers.answer());
    const auto& row = answers.answer()->tables[0].rows.front();
    const QString name = row.cells[0];
    const auto id = window.page->state().region().person(row.people.front()).id;
    answers.copy();
    CHECK(QGuiApplication::clipboard()->text().contains(name));
    (void)must(window.session->centre().network().setField(store::describe<network::Person>(), id.uuid, "listing", QStringLiteral("センター内だけ")));
    window.page->arrive();
    REQUIRE(QTest::qWaitFor([&] { return answers.answer() != nullptr; }, 20000));
    CHECK(answers.answer()->tables[0].rows.front().cells[0] == name);
    answers.copy();
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) > 3);
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(name));
    // Ctrl+C in the table is the same.
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    answers.table().setFocus();
    QTest::keyClick(&answers.table(), Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text().count(QLatin1Char('\n')) > 3);
    CHECK_FALSE(QGuiApplication::clipboard()->text().contains(name));
    // Roles stay in the centre.
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    answers.choose(15);
    REQUIRE(answers.answer());
    if (!answers.answer()->tables.empty() && !answers.answer()->tables[0].rows.empty()) {
        answers.copy();
        CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("before"));
        CHECK_FALSE(window.failures.isEmpty());
    }
}

TEST_CASE("Districts are counted by the fields of the people in them, and with little room the picture has it", "[network]")
{
    Desk desk;
    Window window(desk);
    window.page->setWay(NetworkPage::Way::Whole);
    const auto people = window.page->state().perField();
    NetworkChoice choice = window.page->state().choice();
    choice.by = network::Grouping::District;
    window.page->state().choose(choice);
    // Who left and met nobody is drawn as nobody, and counted in their district.
    for (std::size_t i = 0; i < people.size(); ++i)
        CHECK(std::abs(window.page->state().perField()[i] - people[i]) <= 3);
    const int high = window.page->view().height();
    window.page->setEffectiveWidth(683);
    QTest::qWait(50);
    CHECK(window.page->view().height() > high);
    CHECK_FALSE(window.page->time().isVisible());
    for (Chip* chip : window.page->findChildren<Chip*>())
        if (chip->isVisible() && chip->text() == NetworkPage::tr("Fields and time"))
            chip->click();
    CHECK(window.page->time().isVisible());
    // Digits go on choosing where the answers took the place of the picture.
    window.page->view().setFocus();
    QTest::keyClick(&window.page->view(), Qt::Key_1);
    REQUIRE(QApplication::focusWidget());
    CHECK(window.page->answers().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    CHECK(window.page->answers().number() == 12);
    window.page->setEffectiveWidth(1366);
    CHECK(window.page->time().isVisible());
}

TEST_CASE("The matrix of professions is printed with letters over narrow columns, on one page", "[network]")
{
    Desk desk;
    network::AnswerTable matrix{{}, {QStringLiteral("職種")}, {}};
    for (const network::Profession& each : network::professions().first(33)) {
        matrix.columns << QString::fromUtf8(each.label);
        network::AnswerRow row;
        row.cells << QString::fromUtf8(each.label);
        for (int i = 0; i < 33; ++i)
            row.cells << QStringLiteral("100");
        matrix.rows.push_back(row);
    }
    network::Answer answer;
    answer.number = 8;
    answer.question = QStringLiteral("問い");
    answer.sentence = QStringLiteral("答え");
    answer.tables = {matrix};
    const auto paper = answersPaper(desk.store(), today, {answer}, store::Scope::Professionals, 0);
    CHECK(paper.pages.size() == 1);
    for (const auto& item : paper.pages.front().items)
        if (const auto* text = std::get_if<paper::Text>(&item); text && text->text == QStringLiteral("100"))
            CHECK(text->rect.height() < 5);
    // Days and figures are not broken in a table with long words beside them.
    answer.tables = {{{}, {QStringLiteral("日"), QStringLiteral("会議"), QStringLiteral("日"), QStringLiteral("会議"), QStringLiteral("人"), QStringLiteral("割合")}, {}}};
    network::AnswerRow row;
    row.cells = {QStringLiteral("R7.12.15"), QString(60, QChar(u'会')), QStringLiteral("R8.10.28"), QString(60, QChar(u'議')), QStringLiteral("10"), QStringLiteral("100%")};
    answer.tables[0].rows = {row};
    CHECK(network::figureColumns(answer.tables[0]) == std::vector<int>{4, 5});
    const auto wide = answersPaper(desk.store(), today, {answer}, store::Scope::Professionals, 0);
    for (const auto& item : wide.pages.front().items)
        if (const auto* text = std::get_if<paper::Text>(&item); text && (text->text == QStringLiteral("R7.12.15") || text->text == QStringLiteral("100%")))
            CHECK(text->rect.height() < 7);
}

TEST_CASE("No sign of the picture around somebody covers another, whatever time is looked at", "[network]")
{
    Desk desk;
    Window window(desk);
    for (const int from : {0, 6, 12, 18, 24, 30}) {
        NetworkChoice choice = window.page->state().choice();
        choice.fromMonth = from;
        choice.me = window.page->state().region().person(window.person("中西 美和")).id;
        window.page->state().choose(choice);
        int withheld = 0;
        const auto nodes = window.page->state().pictureFor(store::Scope::Professionals, withheld).nodes;
        REQUIRE(nodes.size() > 10);
        for (std::size_t i = 0; i < nodes.size(); ++i)
            for (std::size_t j = i + 1; j < nodes.size(); ++j) {
                INFO(from << " " << nodes[i].name.toStdString() << " " << nodes[j].name.toStdString());
                CHECK(std::hypot(nodes[i].at.x() - nodes[j].at.x(), nodes[i].at.y() - nodes[j].at.y()) > 0.45 * (nodes[i].size + nodes[j].size));
            }
    }
}
