// SPDX-License-Identifier: GPL-3.0-or-later
// Lists on the screen: copying, keeping, exporting, and what must not leave with them.
#include "city.h"

#include "registry/copying.h"
#include "registry/edits.h"
#include "registry/exportpanel.h"
#include "registry/listspanel.h"
#include "printing/printpanel.h"
#include "registry/resourcespage.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

std::vector<Id<registry::Facility>> allOf(City& city)
{
    auto ids = registry::facilitiesOf(city.session->registry(), registry::Query());
    REQUIRE(ids);
    return *ids;
}

/// A note that only the centre may read, on the first facility.
QString noteOn(City& city, const Id<registry::Facility>& id)
{
    const QString note = QStringLiteral("鍵は植木鉢の下");
    REQUIRE(
        registry::setField(city.session->registry(), store::describe<registry::Facility>(), id.uuid, "notes", note));
    return note;
}

QTableView* tableNamed(QWidget& widget, const QString& name)
{
    for (auto* table : widget.findChildren<QTableView*>())
        if (table->accessibleName() == name)
            return table;
    return nullptr;
}

} // namespace

TEST_CASE("Copied rows are a block for Excel without anything that stays in the centre")
{
    City city;
    const auto ids = allOf(city);
    const QString note = noteOn(city, ids.front());
    const auto lines = copyFacilities(*city.session, ids);
    REQUIRE(lines);
    CHECK(*lines == ids.size());
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    CHECK(static_cast<std::size_t>(data->text().count(QStringLiteral("\r\n"))) == ids.size() + 1);
    CHECK(data->html().contains(QStringLiteral("<table>")));
    CHECK_FALSE(data->text().contains(note));
    CHECK_FALSE(data->html().contains(note));
}

TEST_CASE("The export shows what it withholds from each audience, and writes what it shows")
{
    City city;
    const auto ids = allOf(city);
    const QString note = noteOn(city, ids.front());
    ExportPanel panel(*city.session, ids, QStringLiteral("すべて"));
    QSignalSpy ready(&panel, &ExportPanel::ready);
    REQUIRE(ready.wait());
    REQUIRE(panel.shown());
    CHECK(panel.shown()->audience == store::Scope::Public);
    const int withheld = panel.shown()->withheld.total();
    CHECK(withheld > 0);
    panel.setAudience(store::Scope::Centre);
    CHECK_FALSE(panel.shown());
    REQUIRE(ready.wait());
    CHECK(panel.shown()->withheld.total() == 0);
    // Chosen twice while it is being read, the last choice is what stands.
    panel.setAudience(store::Scope::Professionals);
    panel.setAudience(store::Scope::Public);
    while (!panel.shown())
        REQUIRE(ready.wait());
    CHECK(panel.shown()->audience == store::Scope::Public);
    CHECK(panel.shown()->withheld.total() == withheld);
    QSignalSpy done(&panel, &ExportPanel::done);
    const QString path = QFileInfo(city.path).absolutePath() + QStringLiteral("/out.xlsx");
    panel.writeTo(path);
    REQUIRE(done.wait());
    CHECK(QFileInfo(path).size() > 1000);
}

TEST_CASE("Lists are shown with what is on them; keys take off, order and open")
{
    City city;
    const auto ids = allOf(city);
    auto& register_ = city.session->registry();
    REQUIRE(registry::makeList(register_, QStringLiteral("元町の配食")));
    const auto list = registry::listNamed(register_, QStringLiteral("元町の配食"));
    REQUIRE(registry::addToList(register_, *list, std::span(ids).first(3)));
    ListsPanel panel(*city.session);
    panel.show();
    panel.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    auto* members = tableNamed(panel, ListsPanel::tr("Facilities on the list"));
    REQUIRE(members);
    REQUIRE(members->model()->rowCount() == 3);
    const QString first = members->model()->index(0, 0).data().toString();
    members->setFocus();
    QTest::keyClick(members, Qt::Key_Down, Qt::AltModifier);
    CHECK(members->model()->index(1, 0).data().toString() == first);
    QSignalSpy wanted(&panel, &ListsPanel::facilityWanted);
    QTest::keyClick(members, Qt::Key_Return);
    CHECK(wanted.count() == 1);
    QTest::keyClick(members, Qt::Key_Delete);
    CHECK(members->model()->rowCount() == 2);
    // Undo runs in the worker.
    QSignalSpy changed(city.session.get(), &Session::changed);
    city.session->undo();
    REQUIRE(changed.wait());
    CHECK(members->model()->rowCount() == 3);
}

TEST_CASE("Without a list the panel says how to make one")
{
    City city;
    ListsPanel panel(*city.session);
    const auto states = panel.findChildren<EmptyState*>();
    REQUIRE(states.size() == 1);
    CHECK(states.front()->isVisibleTo(&panel));
}

TEST_CASE("A page for a facility that is not for everybody is not printed, and says so")
{
    City city;
    ResourcesPage page(*city.session);
    page.resize(1366, 700);
    const auto id = page.model().row(0)->id;
    REQUIRE(registry::setScope(city.session->registry(), {{}, id, {}, {}, {}}, store::Scope::Centre));
    page.detailPane().show(id, std::nullopt, QString());
    QSignalSpy failed(&page, &Page::failed);
    const auto actions = page.actions();
    const auto print = std::find_if(actions.begin(), actions.end(), [](const QAction* one) { return one->shortcut() == QKeySequence(QKeySequence::Print); });
    REQUIRE(print != actions.end());
    (*print)->trigger();
    CHECK(failed.count() == 1);
    // The centre itself may print it.
    auto* panel = page.findChild<PrintPanel*>();
    CHECK(panel->document().pages.empty());
    panel->setAudience(store::Scope::Centre);
    CHECK(panel->document().pages.size() == 1);
    CHECK(failed.count() == 1);
}
