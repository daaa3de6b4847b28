// SPDX-License-Identifier: GPL-3.0-or-later
// The screens of handovers: a sheet written by hand, a form made, all of it kept at every step.
#include "forms/answerrow.h"
#include "forms/bodynoteeditor.h"
#include "forms/completenessbar.h"
#include "forms/drafting.h"
#include "forms/handoverpage.h"
#include "forms/making/fieldform.h"
#include "forms/making/formeditor.h"
#include "forms/making/formspanel.h"
#include "forms/making/gridcanvas.h"
#include "forms/making/layoutpane.h"
#include "forms/newsheetpanel.h"
#include "forms/paperpanel.h"
#include "forms/sheeteditor.h"
#include "session/session.h"
#include "testing/desk.h"

#include <QComboBox>
#include <QListWidget>
#include <QTest>

using namespace desk;
using namespace tasuki::ui;

namespace {

/// The page of handovers over a data file whose clients are open.
struct Window
{
    explicit Window(Desk& desk)
    {
        session = std::make_unique<Session>(desk.release());
        page = std::make_unique<HandoverPage>(*session);
        page->resize(1366, 768);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::failed, [this](const QString& sentence) { failures << sentence; });
    }
    std::unique_ptr<Session> session;
    std::unique_ptr<HandoverPage> page;
    QStringList failures;
};

QWidget* editorOf(Window& window, const char* field)
{
    window.page->editor().goTo(QLatin1String(field));
    AnswerRow* row = window.page->editor().rowOf(QLatin1String(field));
    REQUIRE(row);
    row->focusEditor();
    QWidget* editor = row->findChild<QLineEdit*>();
    return editor;
}

} // namespace

TEST_CASE("What is typed into a field of a sheet is kept when the field is left, and stands on the paper")
{
    Desk desk;
    const auto client = desk.addClient();
    const auto sheet = desk.begin(client);
    Window window(desk);
    window.page->openSheet(sheet.uuid);
    QWidget* line = editorOf(window, "person.phone");
    REQUIRE(line);
    QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(line, QStringLiteral("0769-01-7777"));
    QTest::keyClick(line, Qt::Key_Return);
    window.page->editor().commit();
    CHECK(must(window.session->sheets().read(sheet)).answer(QStringLiteral("person.phone")).text == QStringLiteral("0769-01-7777"));
    QString words;
    for (const auto& page : window.page->editor().document().pages)
        words += paper::pageText(page);
    CHECK(words.contains(QStringLiteral("0769-01-7777")));
    CHECK(window.failures.isEmpty());
}

TEST_CASE("A place on the body is marked from the list of parts or by pointing, and kept with its words")
{
    Desk desk;
    const auto sheet = desk.begin(desk.addClient(), "nursing-summary");
    Window window(desk);
    window.page->openSheet(sheet.uuid);
    window.page->editor().goTo(QStringLiteral("skin.places"));
    auto* body = window.page->editor().rowOf(QStringLiteral("skin.places"))->findChild<BodyNoteEditor*>();
    REQUIRE(body);
    body->add({0.75, 0.51});
    auto* words = body->findChildren<LineEdit*>().back();
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("red"));
    QTest::keyClick(words, Qt::Key_Return);
    QTest::mouseClick(body->findChild<BodyCanvas*>(), Qt::LeftButton, {}, QPoint(60, 60));
    const auto marks = forms::bodyMarksOf(must(window.session->sheets().read(sheet)).answer(QStringLiteral("skin.places")));
    REQUIRE(marks.size() == 2);
    CHECK(marks.front().words == QStringLiteral("red"));
    CHECK(QString::fromUtf8(forms::partAt(marks.front().place).label) == QStringLiteral("仙骨部"));
}

TEST_CASE("Once a sheet is issued nothing in it can be written, and the keyboard stands at the paper")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    must(desk.sheets().issue(view));
    Window window(desk);
    window.page->openSheet(view.sheet.id.uuid);
    REQUIRE(QApplication::focusWidget());
    CHECK(qobject_cast<Button*>(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_P, Qt::ControlModifier);
    CHECK_FALSE(window.page->paper().document().pages.empty());
}

TEST_CASE("Locking takes the sheet off the screen")
{
    Desk desk;
    const auto sheet = desk.begin(desk.addClient());
    Window window(desk);
    window.page->openSheet(sheet.uuid);
    window.page->editor().print();
    CHECK_FALSE(window.page->paper().document().pages.empty());
    window.session->lock();
    CHECK(window.page->paper().document().pages.empty());
    CHECK_FALSE(window.page->editor().isOpen());
    for (const QLineEdit* line : window.page->findChildren<QLineEdit*>())
        CHECK_FALSE(line->text().contains(QStringLiteral("田所")));
    for (const QLabel* label : window.page->findChildren<QLabel*>())
        CHECK_FALSE((label->isVisibleTo(window.page.get()) && label->text().contains(QStringLiteral("田所"))));
}

TEST_CASE("A form is made: a field is added, named and kept, its cell merged, and it is offered in the end")
{
    Desk desk;
    desk.addClient();
    Window window(desk);
    auto& library = window.session->sheets().library();
    window.page->showForms();
    auto draft = must(library.beginDraft(forms::withRuledPages(forms::blankForm(QStringLiteral("minami-memo"), QStringLiteral("連絡メモ"), QStringLiteral("みなみ"), desk::today))));
    Q_EMIT window.page->forms().editRequested(draft.id.uuid);
    FormEditor& editor = window.page->formEditor();
    REQUIRE(editor.isOpen());
    editor.addField();
    REQUIRE(editor.form().fields().size() == 2);
    auto* label = qobject_cast<QLineEdit*>(editor.findChild<FieldForm*>()->findChildren<FieldBox*>().front()->editor());
    REQUIRE(label);
    label->setFocus();
    QTest::keyClick(label, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(label, QStringLiteral("memo"));
    QTest::keyClick(label, Qt::Key_Return);
    CHECK(editor.form().fields().back()->label == QStringLiteral("memo"));
    editor.showPart(1);
    editor.chooseField(QStringLiteral("person.name"));
    GridCanvas& canvas = editor.layoutPane().canvas();
    REQUIRE(canvas.hasGrid());
    const auto rows = canvas.grid().rows();
    forms::Grid grid = canvas.grid();
    grid.insertRow(1);
    Q_EMIT canvas.changed(grid);
    CHECK(canvas.grid().rows() == rows + 1);
    CHECK(forms::toJson(must(library.draft(draft.id)).definition) == forms::toJson(editor.form()));
    editor.publish();
    CHECK_FALSE(editor.isOpen());
    CHECK(must(library.find(QStringLiteral("minami-memo")))->fields().size() == 2);
    CHECK(window.failures.isEmpty());
}

TEST_CASE("One key does what stands on the button in front: a new sheet, a new form, begin, offer")
{
    Desk desk;
    desk.addClient();
    Window window(desk);
    const auto press = [&](Qt::Key key) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window.page.get(), key, Qt::ControlModifier);
    };
    window.page->arrive();
    press(Qt::Key_N);
    window.page->findChild<NewSheetPanel*>()->findChild<QListWidget*>()->setFocus();
    press(Qt::Key_Return);
    CHECK(window.page->editor().isOpen());
    window.page->stepBack();
    window.page->showForms();
    press(Qt::Key_N);
    CHECK(window.page->formEditor().isOpen());
    press(Qt::Key_Return);
    CHECK_FALSE(window.page->formEditor().isOpen());
    CHECK(must(window.session->sheets().library().offered(desk::today)).size() == 12);
    CHECK(window.failures.isEmpty());
}

TEST_CASE("Arrow keys choose cells of a grid, with Shift several")
{
    GridCanvas canvas;
    forms::Block block;
    block.columns = {20, 30, 40};
    block.rows = {{7, {forms::Cell(), forms::Cell(), forms::Cell()}}, {7, {forms::Cell(), forms::Cell(), forms::Cell()}}};
    canvas.setGrid(forms::Grid(block), [](const QString& field) { return field; });
    canvas.show();
    QTest::keyClick(&canvas, Qt::Key_Right);
    CHECK(canvas.chosen() == forms::GridArea{0, 1, 0, 1});
    QTest::keyClick(&canvas, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&canvas, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(canvas.chosen() == forms::GridArea{0, 1, 1, 2});
}

TEST_CASE("At every text size and in a low window the sheet editor names its sections whole and says what is missing")
{
    Desk desk;
    const auto client = desk.addClient();
    const auto sheet = desk.begin(client);
    Window window(desk);
    window.page->openSheet(sheet.uuid);
    SheetEditor& editor = window.page->editor();
    auto* list = editor.findChild<QListWidget*>();
    REQUIRE(list);
    const auto byName = [&](const QString& name) {
        for (QComboBox* each : editor.findChildren<QComboBox*>())
            if (each->accessibleName() == name)
                return each;
        return static_cast<QComboBox*>(nullptr);
    };
    QComboBox* box = byName(list->accessibleName());
    REQUIRE(box);
    CHECK(list->isVisible());
    CHECK_FALSE(box->isVisible());
    const int before = list->width();

    Theme::instance().setTextScale(1.5);
    QTest::qWait(1);
    CHECK(list->width() == px(172));
    CHECK(list->width() > before);

    Theme::instance().setTextScale(2.0);
    QTest::qWait(1);
    CHECK_FALSE(list->isVisible());
    REQUIRE(box->isVisible());
    CHECK(box->count() == list->count());
    // Choosing there brings the section.
    box->setCurrentIndex(2);
    Q_EMIT box->activated(2);
    CHECK(list->currentRow() == 2);
    // The band is as high as its words need.
    auto* bar = editor.findChild<CompletenessBar*>();
    REQUIRE(bar);
    CHECK(bar->height() >= bar->minimumSizeHint().height());
    CHECK(bar->geometry().bottom() <= editor.height());

    Theme::instance().setTextScale(1.0);
    QTest::qWait(1);
    CHECK(list->isVisible());
    CHECK(list->width() == before);
}
