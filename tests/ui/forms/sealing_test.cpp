// SPDX-License-Identifier: GPL-3.0-or-later
// A handover is sealed on the screen for a receiver whose card is known.
#include "packages.h"

#include "forms/completenessbar.h"

#include <QFile>

using namespace packages;

TEST_CASE("Issuing to a receiver whose card is known goes on to a sealed file, whose name tells nothing of the client")
{
    Two two;
    const auto view = two.sealed();
    CHECK(view.sheet.isIssued());
    REQUIRE(two.sender.suggested.size() == 1);
    CHECK(two.sender.suggested.front().contains(QStringLiteral("水瀬中央病院")));
    CHECK_FALSE(two.sender.suggested.front().contains(QStringLiteral("田所")));
    CHECK(QFile::exists(two.hospital.in));
    const auto* pane = two.sender.page->editor().findChild<SentPane*>();
    REQUIRE(pane);
    CHECK(pane->isVisible());
    CHECK(wordsOf(*pane).contains(QStringLiteral("水瀬中央病院")));
    CHECK_FALSE(two.sender.page->editor().findChild<CompletenessBar*>()->isVisible());
    CHECK(two.sender.failures.isEmpty());
}

TEST_CASE("Without any card the program says how to come by one, and the sheet stays issued")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    must(desk.sheets().issue(view));
    Window window(desk);
    window.page->openSheet(view.sheet.id.uuid);
    window.page->editor().seal();
    REQUIRE(window.failures.size() == 1);
    CHECK(window.failures.front().size() > 20);
}

TEST_CASE("Before a card is noted the five words are asked for, and without them nothing is sealed for its owner")
{
    Two two;
    two.sealed();
    must(two.hospital.exchange().removeCard(must(two.sender.exchange().ownCard()).signing));
    QString words;
    answerNext(&words, go);
    two.hospital.page->takeIn();
    const QStringList five = exchange::fingerprint(must(two.sender.exchange().ownCard()));
    for (const QString& each : five)
        CHECK(words.contains(each));
    two.hospital.out = two.second.path("receipt.tasuki");
    answerNext(nullptr, [](QDialog& dialog) { dialog.reject(); });
    two.hospital.page->received().acknowledge();
    CHECK_FALSE(QFile::exists(two.hospital.out));
    CHECK(must(two.hospital.exchange().cards()).empty());
    answerNext(nullptr, go);
    two.hospital.page->received().acknowledge();
    CHECK(QFile::exists(two.hospital.out));
    CHECK(must(two.hospital.exchange().cards()).size() == 1);
}
