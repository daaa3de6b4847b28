// SPDX-License-Identifier: GPL-3.0-or-later
// The receipt and the reply of a handover go back as files and stand with the sheet.
#include "packages.h"

#include "today/todaypage.h"

#include <QFile>
#include <QPlainTextEdit>
#include <QTableView>

using namespace packages;

TEST_CASE("The receipt and a reply go back as files, and stand with the sender's sheet")
{
    Two two;
    const auto view = two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    two.hospital.out = two.sender.in = two.second.path("receipt.tasuki");
    two.hospital.front();
    // One key does what stands on the button in front.
    QTest::keyClick(&two.hospital.page->received(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(QFile::exists(two.sender.in));
    CHECK(must(two.hospital.session->centre().received().list()).front().row.isAcknowledged());
    answerNext(nullptr, go);
    two.sender.page->takeIn();
    CHECK(must(two.sender.session->sheets().read(view.sheet.id)).sheet.receivedOn == today);
    CHECK(two.sender.page->editor().isVisible());

    two.hospital.out = two.sender.in = two.second.path("reply.tasuki");
    answerNext(nullptr, [](QDialog& dialog) {
        auto* words = dialog.findChild<QPlainTextEdit*>();
        REQUIRE(words);
        words->setPlainText(QStringLiteral("承知しました。退院の前に連絡します。"));
        dialog.accept();
    });
    two.hospital.page->received().reply();
    QString words;
    answerNext(&words, go);
    two.sender.page->takeIn();
    CHECK(words.contains(QStringLiteral("承知しました")));
    CHECK(wordsOf(*two.sender.page->editor().findChild<SentPane*>()).contains(QStringLiteral("退院の前に連絡します")));
    CHECK(two.hospital.failures.isEmpty());
    CHECK(two.sender.failures.isEmpty());
}

TEST_CASE("A received sheet stands under Today until its sender was told, and opens from there")
{
    Two two;
    two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    TodayPage today(*two.hospital.session);
    Uuid chosen;
    QObject::connect(&today, &TodayPage::receivedChosen, [&](const Uuid& received) { chosen = received; });
    today.show();
    today.arrive();
    REQUIRE(today.model().count() == 1);
    const auto& row = today.model().rows().back();
    CHECK(row.title.contains(QStringLiteral("田所 キヨ")));
    CHECK(row.received == must(two.hospital.session->centre().received().list()).front().row.id.uuid);
    auto* table = today.findChild<QTableView*>();
    REQUIRE(table);
    Q_EMIT table->activated(today.model().index(1, 0));
    CHECK(chosen == row.received);
    two.hospital.out = two.second.path("receipt.tasuki");
    two.hospital.page->received().acknowledge();
    today.arrive();
    CHECK(today.model().count() == 0);
}

TEST_CASE("A reply whose file was not placed keeps its words, and an empty one is not written")
{
    Two two;
    two.sealed();
    answerNext(nullptr, go);
    two.hospital.page->takeIn();
    two.hospital.out.clear();
    QStringList seen;
    answerNext(nullptr, [&](QDialog& empty) {
        answerNext(nullptr, [&](QDialog& typed) {
            typed.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("あとで"));
            answerNext(nullptr, [&](QDialog& again) {
                seen << again.findChild<QPlainTextEdit*>()->toPlainText();
                again.reject();
            });
            typed.accept();
        });
        empty.accept();
    });
    two.hospital.page->received().reply();
    CHECK(seen == QStringList{QStringLiteral("あとで")});
    CHECK_FALSE(must(two.hospital.session->centre().received().list()).front().row.repliedOn.isValid());
}
