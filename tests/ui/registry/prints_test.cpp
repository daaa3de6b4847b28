// SPDX-License-Identifier: GPL-3.0-or-later
#include "city.h"

#include "paper/labels.h"
#include "registry/changechoices.h"
#include "registry/edits.h"
#include "registry/filterbar.h"
#include "registry/labelchoices.h"
#include "printing/printpanel.h"
#include "registry/resourcespage.h"
#include "registry/scopepanel.h"
#include "store/accesslog.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

QString textOf(const paper::Document& document)
{
    QString text;
    for (const paper::Page& page : document.pages)
        text += paper::pageText(page);
    return text;
}

void trigger(ResourcesPage& page, const QKeySequence& keys)
{
    for (QAction* action : page.actions())
        if (action->shortcut() == keys)
            return action->trigger();
    FAIL("no action for " << keys.toString().toStdString());
}

struct Shown
{
    explicit Shown(City& city) : page(*city.session)
    {
        page.resize(1366, 700);
        page.show();
        page.search(QStringLiteral("訪問看護"));
    }
    [[nodiscard]] PrintPanel& panel() { return *page.findChild<PrintPanel*>(); }
    ResourcesPage page;
};

} // namespace

TEST_CASE("A print begins with what everybody may see, and reads anew for whom the person chooses")
{
    City city;
    Shown shown(city);
    const auto id = shown.page.detailPane().detail()->facility.id;
    REQUIRE(registry::setField(city.session->registry(), store::describe<registry::Facility>(), id.uuid, "notes", QStringLiteral("夜は裏口から")));
    shown.page.detailPane().show(id, std::nullopt, {});
    trigger(shown.page, QKeySequence(QKeySequence::Print));
    CHECK_FALSE(textOf(shown.panel().document()).contains(QStringLiteral("夜は裏口から")));
    CHECK(textOf(shown.panel().document()).contains(registry::scopeInWords(store::Scope::Public)));
    shown.panel().setAudience(store::Scope::Centre);
    CHECK(textOf(shown.panel().document()).contains(QStringLiteral("夜は裏口から")));
    CHECK(textOf(shown.panel().document()).contains(registry::scopeInWords(store::Scope::Centre)));
    // The next print does not remember it.
    shown.page.stepBack();
    trigger(shown.page, QKeySequence(QKeySequence::Print));
    CHECK_FALSE(textOf(shown.panel().document()).contains(QStringLiteral("夜は裏口から")));
}

TEST_CASE("Labels begin at the label the person clicks, and those without an address are named")
{
    City city;
    Shown shown(city);
    const QString name = shown.page.detailPane().detail()->facility.name;
    const auto id = shown.page.detailPane().detail()->facility.id;
    const auto found = static_cast<int>(shown.page.model().total());
    REQUIRE(found > 2);
    REQUIRE(registry::setScope(city.session->registry(), {{}, id, {}, QStringLiteral("facility.address"), {}}, store::Scope::Centre));
    trigger(shown.page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    auto* choices = shown.page.findChild<LabelChoices*>();
    REQUIRE(choices);
    CHECK_FALSE(textOf(shown.panel().document()).contains(name + QStringLiteral(" ")));
    bool named = false;
    for (const Paragraph* words : choices->findChildren<Paragraph*>())
        named = named || (words->isVisibleTo(choices) && words->text().contains(name));
    CHECK(named);
    const std::size_t pages = shown.panel().document().pages.size();
    choices->chooseSheet(0);
    choices->chooseStart(choices->sheet().count());
    const auto perSheet = static_cast<std::size_t>(choices->sheet().count());
    const auto labels = static_cast<std::size_t>(found) - 1;
    CHECK(shown.panel().document().pages.size() == 1 + (labels - 1 + perSheet - 1) / perSheet);
    CHECK(shown.panel().document().pages.size() >= pages);
    auto* grid = choices->findChild<LabelGrid*>();
    QTest::keyClick(grid, Qt::Key_Home);
    CHECK(choices->start() == 1);
    QTest::keyClick(grid, Qt::Key_Down);
    CHECK(choices->start() == 1 + choices->sheet().columns);
    // The choices of one print do not stay beside the next.
    shown.page.stepBack();
    trigger(shown.page, QKeySequence(QKeySequence::Print));
    CHECK_FALSE(choices->isVisibleTo(&shown.panel()));
}

TEST_CASE("What changed since a day is told from last month on, or from any day that is typed")
{
    City city;
    Shown shown(city);
    const auto detail = *shown.page.detailPane().detail();
    REQUIRE(registry::setField(city.session->registry(), store::describe<registry::Facility>(), detail.facility.id.uuid, "phone", QStringLiteral("000-111-2222")));
    trigger(shown.page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    auto* choices = shown.page.findChild<ChangeChoices*>();
    REQUIRE(choices);
    const QDate today = city.session->clock().today();
    CHECK(choices->since() == QDate(today.year(), today.month(), 1).addMonths(-1));
    CHECK(textOf(shown.panel().document()).contains(QStringLiteral("000-111-2222")));
    choices->type(QStringLiteral("きのう？"));
    CHECK(choices->since() == QDate(today.year(), today.month(), 1).addMonths(-1));
    // Enter behind a day that was typed shows that day; it does not print the pages of another one.
    auto* day = choices->findChild<QLineEdit*>();
    day->setFocus();
    day->setText(QStringLiteral("2025/4/1"));
    CHECK(choices->takesEnter());
    CHECK(choices->since() == QDate(2025, 4, 1));
    CHECK_FALSE(choices->takesEnter());
    choices->type(QStringLiteral("2099/1/1"));
    CHECK(choices->since() == QDate(2099, 1, 1));
    CHECK_FALSE(textOf(shown.panel().document()).contains(QStringLiteral("000-111-2222")));
}

TEST_CASE("A rule says in words what it does, is one undoable change, and holds for the next print")
{
    City city;
    Shown shown(city);
    const auto phone = shown.page.detailPane().detail()->facility.phone;
    REQUIRE_FALSE(phone.isEmpty());
    CHECK(textOf(*shown.page.answerDocument(store::Scope::Public)).contains(phone));
    ScopePanel panel(*city.session);
    QSignalSpy done(&panel, &ScopePanel::done);
    CHECK(panel.findChildren<EmptyState*>().front()->isVisibleTo(&panel));
    panel.set(); // nothing is chosen yet
    CHECK(done.count() == 0);
    panel.choose(QString(), QStringLiteral("facility.phone"), store::Scope::Professionals);
    panel.set();
    CHECK(done.count() == 1);
    CHECK(panel.table().rowCount() == 1);
    CHECK_FALSE(textOf(*shown.page.answerDocument(store::Scope::Public)).contains(phone));
    CHECK(textOf(*shown.page.answerDocument(store::Scope::Professionals)).contains(phone));
    QSignalSpy changed(city.session.get(), &Session::changed);
    city.session->undo();
    REQUIRE(changed.wait());
    CHECK(panel.table().rowCount() == 0);
    panel.set();
    panel.takeBack();
    CHECK(panel.table().rowCount() == 0);
    CHECK(textOf(*shown.page.answerDocument(store::Scope::Public)).contains(phone));
}
