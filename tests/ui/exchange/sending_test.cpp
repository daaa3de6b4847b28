// SPDX-License-Identifier: GPL-3.0-or-later
// 書き出す and 記録: a file is counted before it is written; an intake is taken back.
#include "window.h"

#include "exchange/partnerspane.h"
#include "exchange/passagespane.h"
#include "exchange/sendpane.h"

#include <QAbstractItemModelTester>

using namespace screen;

TEST_CASE("A file is counted before it is written, sealed for a partner it opens there, and the words of a passphrase are shown once")
{
    Disagreement between;
    Window window(between.desk);
    window.page->showPart(ExchangePage::Send);
    window.idle();
    SendPane& send = window.page->sending();
    CHECK(send.rows().rowCount() > 1);
    const QString sealed = between.other.folder.filePath(QStringLiteral("to-kawara.tasuki"));
    send.writeTo(sealed);
    window.idle();
    QFile file(sealed);
    REQUIRE(file.open(QIODevice::ReadOnly));
    NoProgress progress;
    const auto merged = must(between.other.exchange().merge({{QStringLiteral("back"), file.readAll()}}, {}, false, progress));
    CHECK(merged.refused.empty());
    CHECK(merged.applied.conflicts == 3);
    window.page->showPart(ExchangePage::Partners);
    CHECK(window.page->partners().table().model()->index(0, 0).data(SecondLineRole).toString().contains(QStringLiteral("R7.6.11")));
    window.page->showPart(ExchangePage::Send);
    window.idle();
    send.setTo(SendPane::To::Public);
    window.idle();
    send.setSeal(SendPane::Seal::Passphrase);
    send.writeTo(between.other.folder.filePath(QStringLiteral("words.tasuki")));
    window.idle();
    CHECK(send.passphrase().split(QLatin1Char(' ')).size() == 6);
}

TEST_CASE("The record takes an intake back and keeps what was changed since")
{
    Disagreement between;
    const auto kept = between.other.add("川原サロン", "1");
    const auto edited = between.other.add("川原食堂", "2");
    const QString path = between.other.write(QStringLiteral("kawara.tasuki"));
    Window window(between.desk);
    window.takeIn(path);
    Neighbour::edit(window.session->store(), edited, "3");
    window.page->showPart(ExchangePage::Record);
    PassagesPane& record = window.page->record();
    const QAbstractItemModelTester tester(record.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(record.rows().rowCount() == 3);
    CHECK(record.rows().row(1).second.contains(QStringLiteral("kawara.tasuki")));
    CHECK(record.rows().row(1).cells[0].contains(QStringLiteral("川原")));
    record.takeBack();
    window.idle();
    CHECK(window.phone(kept).isEmpty());
    CHECK(window.phone(edited) == QStringLiteral("3"));
    CHECK(window.told.last().contains(QLatin1Char('1')));
    CHECK(record.rows().row(1).mark == Mark::Withdrawn);
}
