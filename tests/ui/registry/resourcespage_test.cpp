// SPDX-License-Identifier: GPL-3.0-or-later
#include "city.h"

#include "registry/edits.h"
#include "registry/fieldrow.h"
#include "registry/filterbar.h"
#include "registry/importpanel.h"
#include "registry/lists.h"
#include "registry/listspanel.h"
#include "registry/mappingpane.h"
#include "registry/resourcespage.h"
#include "registry/verification.h"

#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

/// A page on a window of the common size.
struct Shown
{
    explicit Shown(City& city) : page(*city.session)
    {
        page.setEffectiveWidth(1366);
        page.resize(1246, 640);
        page.show();
        page.arrive();
        QApplication::setActiveWindow(&page);
        page.findChild<QTableView*>(QStringLiteral("resourcesTable"))->selectRow(0);
        QTest::qWait(20);
    }
    ResourcesPage page;
};

FieldRow* fieldWith(ResourcesPage& page, const QString& value)
{
    for (FieldRow* row : page.detailPane().findChildren<FieldRow*>())
        if (row->value() == value)
            return row;
    return nullptr;
}

} // namespace

TEST_CASE("Before anything was asked nothing is chosen, and the pane says what to do")
{
    City city;
    ResourcesPage page(*city.session);
    CHECK(page.model().total() == city.session->registry().facilityCount());
    CHECK(!page.detailPane().detail());
}

TEST_CASE("Typing finds, the arrow goes to the list, the record stands beside it")
{
    City city;
    Shown shown(city);
    auto* field = shown.page.findChild<SearchField*>();
    REQUIRE(field);
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("訪問看護"));
    QApplication::sendEvent(field, &typed);
    CHECK(shown.page.model().total() > 0);
    REQUIRE(shown.page.detailPane().detail());
    CHECK(shown.page.detailPane().detail()->facility.name == shown.page.model().row(0)->name);
    QTest::keyClick(field, Qt::Key_Down);
    auto* table = shown.page.findChild<QTableView*>(QStringLiteral("resourcesTable"));
    REQUIRE(table->currentIndex().row() == 0);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::qWait(20);
    CHECK(table->currentIndex().row() == 1);
    CHECK(shown.page.detailPane().detail()->facility.name == shown.page.model().row(1)->name);
}

TEST_CASE("The list follows the reading while the IME still converts it")
{
    City city;
    Shown shown(city);
    auto* field = shown.page.findChild<SearchField*>();
    const auto all = shown.page.model().total();
    QInputMethodEvent composing(QStringLiteral("ほうもんかんご"), {});
    QApplication::sendEvent(field, &composing);
    CHECK(field->text().isEmpty());
    CHECK(shown.page.model().total() < all);
    CHECK(shown.page.model().total() > 0);
}

TEST_CASE("A corrected telephone number is saved, marked, in the history, undone with words, and redone")
{
    City city;
    Shown shown(city);
    // A facility whose number the centre has not corrected yet.
    const registry::FacilityRow* plain = nullptr;
    for (int i = 0; i < shown.page.model().rowCount() && !plain; ++i)
        if (!shown.page.model().row(i)->corrected && !shown.page.model().row(i)->officeNumber.isEmpty() &&
            !shown.page.model().row(i)->phone.isEmpty())
            plain = shown.page.model().row(i);
    REQUIRE(plain);
    const QString name = plain->name;
    const QString official = plain->phone;
    shown.page.search(name);
    FieldRow* row = fieldWith(shown.page, official);
    REQUIRE(row);
    row->edit();
    auto* editor = row->findChild<LineEdit*>();
    REQUIRE(editor);
    editor->setText(QStringLiteral("0769-01-9999"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(shown.page.detailPane().detail()->facility.phone == QStringLiteral("0769-01-9999"));
    CHECK(city.session->undoWords().contains(name));
    CHECK(std::any_of(shown.page.detailPane().detail()->official.begin(), shown.page.detailPane().detail()->official.end(),
                      [&](const auto& beneath) { return beneath.field == "phone" && store::displayText(beneath.value) == official; }));
    QSignalSpy ended(&city.session->jobs(), &Jobs::ended);
    city.session->undo();
    REQUIRE(ended.wait(10000));
    QTest::qWait(20);
    CHECK(shown.page.detailPane().detail()->facility.phone == official);
    const auto paragraphs = shown.page.detailPane().findChildren<Paragraph*>();
    CHECK(std::any_of(paragraphs.begin(), paragraphs.end(), [](const Paragraph* line) {
        return line->text().endsWith(QStringLiteral("0769-01-9999 → ") + DetailPane::tr("the official value"));
    }));
    city.session->redo();
    REQUIRE(ended.wait(10000));
    QTest::qWait(20);
    CHECK(shown.page.detailPane().detail()->facility.phone == QStringLiteral("0769-01-9999"));
}

TEST_CASE("Enter and Esc belong to the IME while it converts in a field")
{
    City city;
    Shown shown(city);
    const QString phone = shown.page.detailPane().detail()->facility.phone;
    FieldRow* row = fieldWith(shown.page, phone);
    REQUIRE(row);
    row->edit();
    auto* editor = row->findChild<LineEdit*>();
    REQUIRE(editor);
    editor->setFocus();
    QInputMethodEvent composing(QStringLiteral("でんわ"), {});
    QApplication::sendEvent(editor, &composing);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(row->isEditing());
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(row->isEditing());
}

TEST_CASE("Esc leaves a field as it was")
{
    City city;
    Shown shown(city);
    const QString phone = shown.page.detailPane().detail()->facility.phone;
    FieldRow* row = fieldWith(shown.page, phone);
    REQUIRE(row);
    row->edit();
    auto* editor = row->findChild<LineEdit*>();
    editor->setText(QStringLiteral("000"));
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK(!row->isEditing());
    QTest::qWait(20);
    CHECK(shown.page.detailPane().detail()->facility.phone == phone);
}

TEST_CASE("F8 records who checked and when, apart from any change")
{
    City city;
    Shown shown(city);
    const QString phone = shown.page.detailPane().detail()->facility.phone;
    QTest::keyClick(shown.page.findChild<SearchField*>(), Qt::Key_F8);
    QTest::qWait(20);
    const auto& facility = shown.page.detailPane().detail()->facility;
    CHECK(facility.verifiedOn == QDate(2026, 11, 23));
    CHECK(facility.verifiedBy == city.session->staff());
    CHECK(facility.phone == phone);
    // One call is one line of the history, though it writes a day and a name.
    const auto lines = shown.page.detailPane().findChildren<Paragraph*>();
    const auto calls = std::count_if(lines.begin(), lines.end(), [&](const Paragraph* line) {
        return line->text() == city.session->undoWords();
    });
    CHECK(calls <= 2);  // in the short history and in the whole one
    CHECK(calls > 0);
}

TEST_CASE("Whom nobody checked lately is one filter away, and goes from the list with a check")
{
    City city;
    Shown shown(city);
    auto* bar = shown.page.findChild<FilterBar*>();
    const auto chips = bar->findChildren<Chip*>();
    const auto chip = std::find_if(chips.begin(), chips.end(), [](const Chip* one) {
        return one->text() == FilterBar::tr("Unchecked for %1 months").arg(registry::callAfterMonths);
    });
    REQUIRE(chip != chips.end());
    const auto all = shown.page.model().total();
    (*chip)->setChecked(true);
    const auto unchecked = shown.page.model().total();
    CHECK(unchecked < all);
    REQUIRE(unchecked > 0);
    const auto pages = shown.page.callDocument();
    REQUIRE(pages);
    CHECK(!pages->pages.empty());
    QTest::keyClick(shown.page.findChild<SearchField*>(), Qt::Key_F8);
    QTest::qWait(20);
    CHECK(shown.page.model().total() == unchecked - 1);
}

TEST_CASE("Whoever calls down the list stays at its place: the next one comes under the hand, and the line counts")
{
    City city;
    Shown shown(city);
    auto* table = shown.page.findChild<QTableView*>(QStringLiteral("resourcesTable"));
    for (QAction* action : shown.page.actions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K))
            action->trigger();
    const auto left = shown.page.model().total();
    REQUIRE(left > 5);
    CHECK(table->selectionModel()->selectedRows().size() == 1);
    table->selectRow(3);
    const auto next = shown.page.model().row(4)->id;
    const QDate today = city.clock.today();
    const auto before = registry::checkedSince(city.session->registry(), QDate(today.year(), today.month(), 1));
    QTest::keyClick(table, Qt::Key_F8);
    QTest::qWait(20);
    CHECK(table->currentIndex().row() == 3);
    CHECK(shown.page.detailPane().detail()->facility.id == next);
    CHECK(*registry::checkedSince(city.session->registry(), QDate(today.year(), today.month(), 1)) == *before + 1);
    bool counted = false;
    for (const Label* label : shown.page.findChildren<Label*>())
        counted = counted || (label->isVisible() && label->text().contains(QString::number(*before + 1)) &&
                              label->text().contains(QString::number(left - 1)));
    CHECK(counted);
}

TEST_CASE("A saved search comes back with its words and its filters, and is changed under its own name")
{
    City city;
    Shown shown(city);
    shown.page.search(QStringLiteral("訪問看護"));
    registry::Query query = shown.page.model().query();
    query.uncheckedSince = registry::staleBefore(city.clock.today(), registry::callAfterMonths);
    query.vacancyOnly = true;
    const auto saved = registry::saveSearch(city.session->registry(), QStringLiteral("空きのある訪問看護"), QStringLiteral("訪問看護"), query);
    REQUIRE(saved);
    shown.page.search(QString());
    for (QAction* action : shown.page.actions())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O))
            action->trigger();
    auto* panel = shown.page.findChild<ListsPanel*>();
    REQUIRE(panel);
    const auto buttons = panel->findChildren<Button*>();
    const auto go = std::find_if(buttons.begin(), buttons.end(), [](const Button* one) { return one->text() == ListsPanel::tr("Search with it"); });
    REQUIRE(go != buttons.end());
    (*go)->click();
    CHECK(shown.page.findChild<SearchField*>()->text() == QStringLiteral("訪問看護"));
    CHECK(shown.page.model().query().vacancyOnly);
    CHECK(shown.page.model().query().uncheckedSince == query.uncheckedSince);
    int on = 0;
    for (const Chip* chip : shown.page.findChild<FilterBar*>()->findChildren<Chip*>())
        on += chip->isChecked() && (chip->text() == FilterBar::tr("Has a vacancy") || chip->text() == FilterBar::tr("Unchecked for %1 months").arg(registry::callAfterMonths)) ? 1 : 0;
    CHECK(on == 2);
}

TEST_CASE("A word read as a condition can be taken back with its chip")
{
    City city;
    Shown shown(city);
    shown.page.search(QStringLiteral("訪問看護 胃ろう"));
    const auto read = shown.page.model().total();
    Chip* condition = nullptr;
    for (Chip* chip : shown.page.findChildren<Chip*>())
        if (chip->text() == QStringLiteral("胃ろう"))
            condition = chip;
    REQUIRE(condition);
    QTest::keyClick(condition, Qt::Key_Delete);
    QTest::qWait(20);
    // Now a word among others: nothing is called so, but kinds and texts are searched for it.
    CHECK(shown.page.model().total() != read);
}

TEST_CASE("A facility can be the place that others are near to")
{
    City city;
    Shown shown(city);
    shown.page.search(QStringLiteral("訪問看護"));
    // The farthest one of which it is known where it is.
    int last = shown.page.model().rowCount() - 1;
    while (last > 0 && !shown.page.model().row(last)->latitude)
        --last;
    const QString name = shown.page.model().row(last)->name;
    shown.page.findChild<QTableView*>(QStringLiteral("resourcesTable"))->selectRow(last);
    REQUIRE(shown.page.detailPane().detail()->facility.name == name);
    QTest::keyClick(&shown.page, Qt::Key_M, Qt::ControlModifier);
    CHECK(shown.page.model().row(0)->name == name);
    CHECK(*shown.page.model().row(0)->distance < 1);
}

TEST_CASE("New official data: preview, nothing written before, one step in, one undo out, corrections stay")
{
    City city;
    Shown shown(city);
    auto* panel = shown.page.findChild<ImportPanel*>();
    REQUIRE(panel);
    store::Store& store = city.session->store();
    const auto before = store.allVersions();
    const auto rowsBefore = city.session->registry().facilityCount();
    QSignalSpy left(panel, &ImportPanel::left);
    QTemporaryDir folder;
    QList<QUrl> urls;
    for (const QString& resource : registry::sampleNextEdition()) {
        const QString copy = folder.filePath(QFileInfo(resource).fileName());
        REQUIRE(QFile::copy(resource, copy));
        urls << QUrl::fromLocalFile(copy);
    }
    REQUIRE(shown.page.takesFiles(urls));
    shown.page.openFiles(urls);
    auto tiles = panel->findChildren<CountTile*>();
    REQUIRE(tiles.size() == 5);
    REQUIRE(QTest::qWaitFor([&] { return tiles[0]->count() > 0; }, 20000));
    CHECK(tiles[0]->count() == 6);
    CHECK(tiles[1]->count() == 9);
    CHECK(tiles[2]->count() == 4);
    CHECK(tiles[3]->count() > 0);
    CHECK(city.session->registry().facilityCount() == rowsBefore);
    // The button shows its key, so the key works wherever the keyboard is.
    QTest::keyClick(&shown.page, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(left.wait(20000));
    const auto rowsAfter = city.session->registry().facilityCount();
    CHECK(rowsAfter > rowsBefore);
    const auto versions = store.allVersions();
    REQUIRE(before);
    REQUIRE(versions);
    CHECK(*before == *versions);
    QSignalSpy ended(&city.session->jobs(), &Jobs::ended);
    city.session->undo();
    REQUIRE(ended.wait(20000));
    QTest::qWait(20);
    CHECK(city.session->registry().facilityCount() == rowsBefore);
}

TEST_CASE("A file of another kind is refused with its name, and nothing changes")
{
    City city;
    Shown shown(city);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("addresses.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n");
    file.close();
    shown.page.openFiles({QUrl::fromLocalFile(file.fileName())});
    auto* panel = shown.page.findChild<ImportPanel*>();
    auto* banner = panel->findChild<Banner*>();
    REQUIRE(QTest::qWaitFor([&] { return banner->isVisible(); }, 10000));
    CHECK(banner->text().contains(QStringLiteral("addresses.csv")));
    CHECK(shown.page.stepBack());
    CHECK(shown.page.model().total() > 0);
}

TEST_CASE("A table that nobody knows yet is asked about: its columns are corrected, taken in, and known the next time")
{
    City city;
    Shown shown(city);
    auto* panel = shown.page.findChild<ImportPanel*>();
    auto* mapping = shown.page.findChild<MappingPane*>();
    auto* model = shown.page.findChild<MappingModel*>();
    REQUIRE(panel);
    REQUIRE(mapping);
    REQUIRE(model);
    const QAbstractItemModelTester tester(model);
    const auto before = city.session->registry().facilityCount();
    const QString table = QStringLiteral("会\tどこ\t電話\nABC\t元町\t000-111-2222\nDEF\t北町\t\n");
    panel->startPasted(table);
    shown.page.show();
    REQUIRE(QTest::qWaitFor([&] { return model->rowCount() == 3; }, 10000));
    // Nothing is known to be a name: the key that goes on stays shut until somebody says so.
    QTest::keyClick(panel, Qt::Key_Return, Qt::ControlModifier);
    CHECK(mapping->layoutNow().has(intake::Meaning::Phone));
    CHECK(model->setData(model->index(0, MappingModel::MeaningColumn), static_cast<int>(intake::Meaning::Name), Qt::EditRole));
    CHECK(model->setData(model->index(1, MappingModel::MeaningColumn), static_cast<int>(intake::Meaning::Address), Qt::EditRole));
    QSignalSpy left(panel, &ImportPanel::left);
    auto* apply = [&]() -> Button* {
        for (Button* button : panel->findChildren<Button*>())
            if (button->kind() == Button::Kind::Primary)
                return button;
        return nullptr;
    }();
    REQUIRE(apply);
    apply->click();
    const auto tiles = panel->findChildren<CountTile*>();
    REQUIRE(QTest::qWaitFor([&] { return tiles[0]->count() == 2; }, 10000));
    CHECK(city.session->registry().facilityCount() == before);
    apply->click();
    REQUIRE(left.wait(20000));
    CHECK(city.session->registry().facilityCount() == before + 2);
    panel->startPasted(table);
    REQUIRE(QTest::qWaitFor([&] { return panel->findChild<Banner*>()->isVisibleTo(panel); }, 10000));
    CHECK_FALSE(mapping->isVisibleTo(panel));
}

TEST_CASE("The record's printed page is one page for the caller")
{
    City city;
    Shown shown(city);
    shown.page.search(QStringLiteral("訪問看護"));
    const auto page = shown.page.answerDocument(store::Scope::Public);
    REQUIRE(page);
    CHECK(page->pages.size() == 1);
    CHECK(paper::pageText(page->pages[0]).contains(shown.page.detailPane().detail()->facility.phone));
    CHECK(!shown.page.listDocument(store::Scope::Public)->pages.empty());
}
