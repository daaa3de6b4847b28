// SPDX-License-Identifier: GPL-3.0-or-later
// 食い違い: both values stay until somebody chooses, by digits, by another value, or all alike.
#include "window.h"

#include "exchange/differencelist.h"
#include "exchange/differencespane.h"
#include "exchange/valuecard.h"

using namespace screen;

TEST_CASE("What differs is chosen by digits before the files are taken in; what is left open waits and is counted on the rail")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.open(path);
    IncomingView& preview = window.page->receiving().preview();
    REQUIRE(preview.tile() == IncomingView::Differs);
    REQUIRE(preview.differences().rows().size() == 3);
    CHECK(preview.differences().focusedRow() == 0);
    QTest::keyClick(preview.differences().rows()[0], Qt::Key_1);
    CHECK(preview.differences().focusedRow() == 1);
    QTest::keyClick(preview.differences().rows()[1], Qt::Key_2);
    CHECK(preview.differences().choices().size() == 2);
    const auto first = Id<Facility>{preview.differences().rows()[0]->difference().row}, second = Id<Facility>{preview.differences().rows()[1]->difference().row};
    CHECK(window.phone(first) == QStringLiteral("0769-01-6610"));
    QTest::keyClick(window.page.get(), Qt::Key_Return, Qt::ControlModifier);
    window.idle();
    CHECK(window.phone(first) == QStringLiteral("0769-01-6610"));
    CHECK(window.phone(second) == QStringLiteral("0769-01-6601"));
    CHECK(window.badge == 1);
    CHECK(window.page->receiving().banner().isVisible());
}

TEST_CASE("An open difference is settled by one digit, by another value, and all of them alike with one undo")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    window.page->showPart(ExchangePage::Differences);
    DifferencesPane& pane = window.page->differing();
    REQUIRE(pane.count() == 3);
    std::map<Uuid, QString> before;
    for (const auto& id : between.ids)
        before[id.uuid] = window.phone(id);
    const auto first = Id<Facility>{pane.list().rows()[0]->difference().row};
    pane.list().focusRow(0);
    QTest::keyClick(pane.list().rows()[0], Qt::Key_1);
    window.idle();
    CHECK(pane.count() == 2);
    CHECK(pane.list().focusedRow() == 0);
    CHECK(window.phone(first) == QStringLiteral("0769-01-6610"));
    DifferenceRow* row = pane.list().rows()[0];
    const auto second = Id<Facility>{row->difference().row};
    QTest::keyClick(row, Qt::Key_F2);
    REQUIRE(row->typing());
    row->typing()->setText(QStringLiteral("0769-01-7777"));
    QTest::keyClick(row->typing(), Qt::Key_Return);
    window.idle();
    CHECK(window.phone(second) == QStringLiteral("0769-01-7777"));
    CHECK(pane.count() == 1);
    window.session->undo();
    window.idle();
    CHECK(window.phone(second) == before[second.uuid]);
}

TEST_CASE("All that differs settled alike is one step, and one undo brings every value back")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    window.page->showPart(ExchangePage::Differences);
    window.page->differing().settleAlike(Alike::Ours);
    window.idle();
    CHECK(window.page->differing().count() == 0);
    CHECK(window.badge == 0);
    for (const auto& id : between.ids)
        CHECK(window.phone(id) == QStringLiteral("0769-01-6610"));
    CHECK(window.session->undoWords().contains(QLatin1Char('3')));
    window.session->undo();
    window.idle();
    for (const auto& id : between.ids)
        CHECK(window.phone(id) == QStringLiteral("0769-01-6601"));
}

TEST_CASE("What came by itself slides no other difference under the digit that is about to be pressed")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    window.page->showPart(ExchangePage::Differences);
    DifferencesPane& pane = window.page->differing();
    pane.list().focusRow(1);
    const Uuid mine = pane.list().rows()[1]->difference().row;
    // Settled on another PC meanwhile.
    const Difference first = pane.list().rows()[0]->difference();
    must(settle(window.session->store(), {settledBy(first, 0)}, QStringLiteral("elsewhere")));
    window.idle();
    REQUIRE(pane.count() == 2);
    REQUIRE(pane.list().focusedRow() >= 0);
    CHECK(pane.list().rows()[static_cast<std::size_t>(pane.list().focusedRow())]->difference().row == mine);
}

TEST_CASE("At twice the text size each part keeps its words within its width")
{
    Disagreement between;
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Theme::instance().setTextScale(2);
    Window window(between.desk);
    window.page->setEffectiveWidth(683);
    window.open(path);
    for (DifferenceRow* row : window.page->receiving().preview().differences().rows())
        for (const ValueCard* card : row->findChildren<ValueCard*>()) {
            CHECK(card->width() >= card->minimumSizeHint().width());
            CHECK(card->height() >= card->heightForWidth(card->width()));
        }
    QTest::qWait(50);
    for (const QWidget* each : window.page->findChildren<QWidget*>())
        if (each->isVisible() && each->minimumSizeHint().width() > 1300)
            UNSCOPED_INFO(each->metaObject()->className() << " " << each->minimumSizeHint().width());
    CHECK(window.page->minimumSizeHint().width() <= 1366);
    Theme::instance().setTextScale(1);
}

TEST_CASE("Differing characters are marked, a number as a whole, nothing where nothing is in common")
{
    CHECK(differingPart(QStringLiteral("0769-01-6610"), QStringLiteral("0769-01-6601")) == std::pair<qsizetype, qsizetype>(8, 4));
    CHECK(differingPart(QStringLiteral("要相談（平日の日中のみ）"), QStringLiteral("要相談")) == std::pair<qsizetype, qsizetype>(3, 9));
    CHECK(differingPart(QStringLiteral("あり"), QStringLiteral("停止中")).second == 0);
    CHECK(differingPart(QStringLiteral("あり"), QStringLiteral("あり")).second == 0);
}
