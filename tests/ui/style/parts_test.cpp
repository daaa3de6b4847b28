// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "style/paint.h"
#include "style/parts.h"
#include "style/suggestlist.h"
#include "style/tasukistyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace tasuki::ui;

namespace {

void press(QWidget* widget, int key, const QString& text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

void compose(QWidget* widget, const QString& preedit, const QString& commit = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

void showActive(QWidget& window)
{
    window.show();
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QApplication::processEvents();
}

} // namespace

TEST_CASE("the search tells what is being converted before it is committed")
{
    SearchField search(QStringLiteral("探す"), QStringLiteral("Ctrl+K"));
    showActive(search);
    search.setFocus();
    QStringList seen;
    QObject::connect(&search, &LineEdit::searchTextChanged, [&](const QString& text) { seen << text; });
    search.setText(QStringLiteral("元町"));
    compose(&search, QStringLiteral("ほう"));
    CHECK(search.hasPreedit());
    CHECK(search.text() == QStringLiteral("元町"));
    CHECK(search.visibleText() == QStringLiteral("元町ほう"));
    compose(&search, {}, QStringLiteral("訪問"));
    CHECK_FALSE(search.hasPreedit());
    CHECK(search.text() == QStringLiteral("元町訪問"));
    CHECK(seen == QStringList{QStringLiteral("元町"), QStringLiteral("元町ほう"), QStringLiteral("元町訪問")});
}

TEST_CASE("while converting, Enter and Esc press nothing and empty nothing")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* search = new SearchField(QStringLiteral("探す"));
    column->addWidget(search);
    showActive(window);
    search->setFocus();
    REQUIRE(QApplication::focusWidget() == search);
    QSignalSpy entered(search, &QLineEdit::returnPressed);
    search->setText(QStringLiteral("元町"));
    compose(search, QStringLiteral("かいご"));
    CHECK(ImeGuard::isComposing());
    press(search, Qt::Key_Return);
    press(search, Qt::Key_Escape);
    CHECK(entered.count() == 0);
    CHECK(search->text() == QStringLiteral("元町"));

    compose(search, {}, QStringLiteral("介護"));
    CHECK_FALSE(ImeGuard::isComposing());
    press(search, Qt::Key_Return);
    CHECK(entered.count() == 1);
    press(search, Qt::Key_Escape);
    CHECK(search->text().isEmpty());
}

TEST_CASE("a dialog stays open while its field is being converted, and Enter alone issues nothing")
{
    Dialog dialog(QStringLiteral("確定して渡す"), QStringLiteral("確定すると、変えられません"));
    auto* field = new LineEdit;
    dialog.body()->addWidget(field);
    auto* safe = dialog.setSafe(QStringLiteral("戻る"));
    dialog.setPrimary(QStringLiteral("確定する"));
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    showActive(dialog);
    CHECK(QApplication::focusWidget() == safe);
    CHECK(dialog.height() <= 640);

    field->setFocus();
    compose(field, QStringLiteral("めも"));
    press(field, Qt::Key_Escape);
    press(field, Qt::Key_Return);
    CHECK(rejected.count() == 0);
    CHECK(accepted.count() == 0);
    compose(field, {}, QStringLiteral("メモ"));
    press(field, Qt::Key_Return);
    CHECK(accepted.count() == 0);
    press(field, Qt::Key_Escape);
    CHECK(rejected.count() == 1);
}

TEST_CASE("a long dialog stays within 640 and its body scrolls")
{
    Dialog dialog(QStringLiteral("書き出し"), QStringLiteral("この内容を書き出します"));
    for (int sentence = 0; sentence < 40; ++sentence)
        dialog.addSentence(
            QStringLiteral("相手のセンターに渡す項目と、その理由を確かめてください。渡したあとは取り戻せません。"));
    dialog.setSafe(QStringLiteral("やめる"));
    auto* primary = dialog.setPrimary(QStringLiteral("書き出す"));
    showActive(dialog);
    CHECK(dialog.height() <= 640);
    CHECK(primary->mapTo(&dialog, QPoint(0, primary->height())).y() <= dialog.height());
    CHECK(dialog.findChild<QScrollArea*>()->widget()->height() > 640);
}

TEST_CASE("a chip that can go away goes with the Delete key as with its cross")
{
    Chip chip(QStringLiteral("胃ろう"), true);
    chip.show();
    QSignalSpy gone(&chip, &Chip::removeRequested);
    press(&chip, Qt::Key_Delete);
    CHECK(gone.count() == 0);
    chip.setRemovable(true);
    press(&chip, Qt::Key_Delete);
    CHECK(gone.count() == 1);
    chip.resize(chip.sizeHint());
    const QPointF cross(chip.width() - 14, chip.height() / 2.0);
    QMouseEvent down(QEvent::MouseButtonPress, cross, cross, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
    QMouseEvent up(QEvent::MouseButtonRelease, cross, cross, Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&chip, &down);
    QApplication::sendEvent(&chip, &up);
    CHECK(gone.count() == 2);
    CHECK(chip.isChecked());
}

TEST_CASE("the undo bar does not run away from whoever reaches for it")
{
    QWidget host;
    host.resize(900, 400);
    UndoBar bar(&host);
    showActive(host);
    bar.announce(QStringLiteral("取り下げました"));
    CHECK(bar.isCounting());
    auto* undo = bar.findChild<Button*>();
    REQUIRE(undo);
    undo->setFocus();
    CHECK_FALSE(bar.isCounting());
    undo->clearFocus();
    CHECK(bar.isCounting());
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QApplication::sendEvent(&bar, &enter);
    CHECK_FALSE(bar.isCounting());
    QSignalSpy asked(&bar, &UndoBar::undoRequested);
    undo->click();
    CHECK(asked.count() == 1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("digits choose in the row of options, arrows move, and the tenth is 0")
{
    QStringList words;
    for (int number = 1; number <= 10; ++number)
        words << QString::number(number) + QStringLiteral("番");
    OptionRow row(words);
    showActive(row);
    QSignalSpy chosen(&row, &OptionRow::chosen);
    row.setFocus();
    press(QApplication::focusWidget(), Qt::Key_4, QStringLiteral("4"));
    CHECK(row.current() == 3);
    press(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(row.current() == 4);
    press(QApplication::focusWidget(), Qt::Key_0, QStringLiteral("0"));
    CHECK(row.current() == 9);
    CHECK(chosen.count() == 3);
    row.setCurrent(-1);
    CHECK(row.current() == -1);
    CHECK(chosen.count() == 3);
}

TEST_CASE("a long name is never shortened: it shrinks a little, then takes more lines")
{
    const auto name =
        QStringLiteral("社会医療法人見本会 地域連携型認知症疾患医療センター附属 訪問看護ステーション みなとまち");
    for (const qreal width : {600.0, 400.0, 300.0, 220.0}) {
        CAPTURE(width);
        const auto fit = fitted(name, font(Role::BodyBold), QSizeF(width, 30));
        CHECK(fit.lines.join(QString()).remove(u' ') == QString(name).remove(u' '));
        for (const auto& line : fit.lines)
            CHECK(QFontMetricsF(fit.font).horizontalAdvance(line.trimmed()) <= width + 1);
    }
    const auto narrow = fitted(name, font(Role::BodyBold), QSizeF(320, 30));
    CHECK(narrow.lines.size() > 1);
    const auto wide = fitted(name, font(Role::BodyBold), QSizeF(2000, 30));
    CHECK(wide.lines.size() == 1);
    CHECK(wide.font.pixelSize() == font(Role::BodyBold).pixelSize());
}

TEST_CASE("running text does not end in a line of one or two characters")
{
    const auto text = QStringLiteral("訪問の日を変えたときは連絡をお願いいたします");
    const auto type = font(Role::Body);
    const auto width = QFontMetricsF(type).horizontalAdvance(text.chopped(1)) + 1;
    const auto lines = brokenLines(text, type, width);
    REQUIRE(lines.size() == 2);
    CHECK(lines.constLast().size() > 2);
    CHECK(lines.join(QString()) == text);
}

TEST_CASE("the row delegate paints the selection, the bar and the mark")
{
    QStandardItemModel model(2, 2);
    model.setData(model.index(0, 0), QStringLiteral("みほん訪問看護"));
    model.setData(model.index(0, 1), QStringLiteral("受入中"));
    model.setData(model.index(0, 1), static_cast<int>(Mark::Accepting), MarkRole);
    model.setData(model.index(1, 0), QStringLiteral("こだち"));
    model.setData(model.index(1, 0), true, ClosedRole);
    QTableView table;
    table.setModel(&model);
    configureTable(table);
    CHECK(table.rowHeight(0) == 32);
    CHECK(table.horizontalHeader()->height() == 28);
    CHECK_FALSE(table.showGrid());
    CHECK(table.selectionBehavior() == QAbstractItemView::SelectRows);
    table.setColumnWidth(0, 200);
    table.resize(400, 200);
    table.show();
    table.selectRow(0);
    QApplication::processEvents();
    const auto picture = table.viewport()->grab().toImage();
    CHECK(picture.pixelColor(1, 10) == tokens().ai);
    CHECK(picture.pixelColor(150, 4) == tokens().tint);
    CHECK(picture.pixelColor(150, 36) == tokens().surface);
    bool green = false;
    for (int x = 205; x < 235 && !green; ++x) {
        const auto pixel = picture.pixelColor(x, 15);
        green = pixel.green() > pixel.red() + 40 && pixel.green() > pixel.blue() + 20;
    }
    CHECK(green);

    Theme::instance().setTextScale(2.0);
    CHECK(table.rowHeight(0) == 64);
    Theme::instance().setTextScale(1.0);
    CHECK(table.rowHeight(0) == 32);
}

TEST_CASE("an error outlines its field and says how to repair it")
{
    auto* editor = new LineEdit;
    FieldBox box(QStringLiteral("生年月日"), editor, QStringLiteral("R7.6.11 でも入ります。"));
    CHECK(editor->accessibleName() == QStringLiteral("生年月日"));
    CHECK(editor->accessibleDescription() == QStringLiteral("R7.6.11 でも入ります。"));
    box.setError(QStringLiteral("13月はありません。"));
    CHECK(editor->property("bad").toBool());
    CHECK(editor->accessibleDescription() == QStringLiteral("13月はありません。"));
    box.setError({});
    CHECK_FALSE(editor->property("bad").toBool());
}

TEST_CASE("buttons take no Enter from elsewhere and grow with the text")
{
    Button button(QStringLiteral("取り込む"), Button::Kind::Primary, QStringLiteral("F8"));
    CHECK_FALSE(button.autoDefault());
    CHECK(button.sizeHint().height() == 32);
    const auto width = button.sizeHint().width();
    Theme::instance().setTextScale(1.5);
    CHECK(button.sizeHint().height() == 48);
    CHECK(button.sizeHint().width() > width * 14 / 10);
    Theme::instance().setTextScale(1.0);
    IconButton more(Icon::More, QStringLiteral("ほか"));
    CHECK(more.accessibleName() == QStringLiteral("ほか"));
    CHECK(more.toolTip() == QStringLiteral("ほか"));
}

TEST_CASE("the focus ring follows the keyboard, but tables and the rail show their own place")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* field = new LineEdit;
    auto* table = new QTableView;
    auto* rail = new Rail(QStringLiteral("たすき"));
    auto* place = rail->add(Icon::Today, QStringLiteral("きょう"));
    column->addWidget(field);
    column->addWidget(table);
    column->addWidget(rail);
    showActive(window);
    field->setFocus();
    CHECK(FocusRing::ringed() == field);
    table->setFocus();
    CHECK(FocusRing::ringed() == nullptr);
    place->setFocus();
    CHECK(FocusRing::ringed() == nullptr);
}

TEST_CASE("the rail and the tiles tell their number to a screen reader")
{
    Rail rail(QStringLiteral("たすき"));
    auto* today = rail.add(Icon::Today, QStringLiteral("きょう"));
    today->setBadge(6);
    CHECK(today->accessibleName().contains(QStringLiteral("6")));
    rail.add(Icon::Map, QStringLiteral("地図"));
    rail.setCurrent(1);
    CHECK(rail.current() == 1);
    rail.setNarrow(true);
    CHECK(rail.sizeHint().width() == 56);
    CHECK(today->toolTip() == QStringLiteral("きょう"));
    const CountTile tile(Mark::Differs, 2, QStringLiteral("食い違い"), QStringLiteral("選んでください"));
    CHECK(tile.accessibleName() == QStringLiteral("食い違い 2 選んでください"));
}

TEST_CASE("segments, tabs, banner and progress keep what they are told")
{
    Segments segments({QStringLiteral("地図"), QStringLiteral("一覧")});
    CHECK(segments.current() == 0);
    QSignalSpy chosen(&segments, &Segments::chosen);
    segments.setCurrent(1);
    CHECK(segments.current() == 1);
    CHECK(chosen.count() == 0);
    showActive(segments);
    const auto parts = segments.findChildren<QAbstractButton*>();
    parts.first()->setFocus();
    parts.first()->click();
    CHECK(chosen.count() == 1);
    press(parts.first(), Qt::Key_Right);
    CHECK(segments.current() == 1);
    CHECK(chosen.count() == 2);
    Tabs tabs;
    tabs.add(QStringLiteral("内容"));
    tabs.add(QStringLiteral("履歴"), QStringLiteral("5"));
    CHECK(tabs.count() == 2);
    CHECK(tabs.accessibleTabName(1) == QStringLiteral("履歴 5"));
    Banner banner(Banner::Kind::Warn, QStringLiteral("7日間、バックアップがありません。"),
                  QStringLiteral("いま保存する"));
    QSignalSpy link(&banner, &Banner::linkActivated);
    banner.findChild<Button*>()->click();
    CHECK(link.count() == 1);
    ProgressPanel panel(QStringLiteral("読んでいます"));
    panel.setCount(21480, 36491, QStringLiteral("行"));
    bool counted = false;
    for (const auto* label : panel.findChildren<QLabel*>())
        counted = counted || label->text() == QStringLiteral("21,480／36,491行");
    CHECK(counted);
    QSignalSpy cancelled(&panel, &ProgressPanel::cancelRequested);
    panel.findChild<Button*>()->click();
    CHECK(cancelled.count() == 1);
}

TEST_CASE("No button of a heading is ever cut: what does not fit beside the title stands below it")
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->setContentsMargins({});
    auto* pane = new Pane;
    column->addWidget(pane);
    auto* head = pane->addHeading(QStringLiteral("このセンターの決まりと一覧"), QStringLiteral("12件"));
    head->addStretch();
    const QList<Button*> buttons{new Button(QStringLiteral("戻る"), Button::Kind::Normal, QStringLiteral("Esc")),
                                 new Button(QStringLiteral("PDFで保存する")),
                                 new Button(QStringLiteral("印刷する"), Button::Kind::Primary, QStringLiteral("Enter"))};
    for (Button* button : buttons)
        head->addWidget(button);
    pane->addStretch();
    window.show();
    for (const int width : {900, 480, 300, 230}) {
        CAPTURE(width);
        window.resize(width, 500);
        QApplication::processEvents();
        for (const Button* button : buttons) {
            CHECK(button->width() >= button->sizeHint().width());
            CHECK(button->geometry().right() < button->parentWidget()->width());
        }
        CHECK((buttons[2]->y() > buttons[0]->y()) == (width == 230 || width == 300));
    }
}

TEST_CASE("Enter presses the button that has the keyboard, once, in a page as in a dialog")
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* field = new LineEdit;
    auto* button = new Button(QStringLiteral("追加"));
    column->addWidget(field);
    column->addWidget(button);
    QSignalSpy clicked(button, &Button::clicked);
    showActive(page);
    field->setFocus();
    press(field, Qt::Key_Return);
    CHECK(clicked.isEmpty());
    button->setFocus();
    press(button, Qt::Key_Return);
    CHECK(clicked.size() == 1);
    press(button, Qt::Key_Enter);
    CHECK(clicked.size() == 2);
}

TEST_CASE("Whoever brings the keyboard to segments brings it to the one that is chosen, and the arrows choose")
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* segments = new Segments({QStringLiteral("A3"), QStringLiteral("A4")});
    column->addWidget(segments);
    showActive(page);
    segments->setFocus(Qt::OtherFocusReason);
    REQUIRE(QApplication::focusWidget());
    QSignalSpy chosen(segments, &Segments::chosen);
    press(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(chosen.size() == 1);
    CHECK(segments->current() == 1);
}

TEST_CASE("The list of a choice has the rows of a menu")
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("医師"), QStringLiteral("薬剤師")});
    column->addWidget(choice);
    showActive(page);
    CHECK(choice->view()->sizeHintForRow(0) == px(29));
}

TEST_CASE("Suggestions are as wide as their words, so that no name is set small for what stands behind it")
{
    QWidget page;
    page.resize(1000, 400);
    auto* field = new LineEdit({}, &page);
    field->setGeometry(20, 20, 300, 32);
    SuggestList list(*field);
    showActive(page);
    field->setFocus();
    WordRow row;
    row.cells = {QStringLiteral("滝沢 徹　たきざわ とおる"), QStringLiteral("元町訪問看護ステーション・29回出席")};
    row.key = 1;
    list.offer({row}, 2);
    const auto* view = list.findChild<QTableView*>();
    REQUIRE(view);
    const QAbstractItemView* asked = view;
    CHECK(list.width() > 360);
    CHECK(view->columnWidth(0) >= asked->sizeHintForColumn(0));
    CHECK(list.geometry().right() < page.width());
    list.hide();
    page.resize(420, 400);
    list.offer({row}, 2);
    CHECK(view->columnWidth(0) >= asked->sizeHintForColumn(0));
    CHECK(list.geometry().right() < page.width());
}
