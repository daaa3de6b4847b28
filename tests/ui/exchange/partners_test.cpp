// SPDX-License-Identifier: GPL-3.0-or-later
// 相手先: cards that come, the words that are compared, and the own card to give away.
#include "window.h"

#include "exchange/exchangepapers.h"
#include "exchange/partnerspane.h"
#include "exchange/passphrase.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTimer>

using namespace screen;

TEST_CASE("A card dropped on the window is a partner to be called; a removed one comes back by the banner")
{
    Desk desk;
    desk.enter();
    Neighbour other;
    const QString path = other.folder.filePath(QStringLiteral("kawara.tasuki-card"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(must(other.exchange().ownCardFile()));
    file.close();
    Window window(desk);
    window.open(path);
    PartnersPane& partners = window.page->partners();
    CHECK(window.page->part() == ExchangePage::Partners);
    REQUIRE(partners.count() == 1);
    const QAbstractItemModelTester tester(partners.table().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QString unread = partners.table().model()->index(0, 1).data().toString();
    partners.verify();
    CHECK(partners.table().model()->index(0, 1).data().toString() != unread);
    partners.remove();
    CHECK(partners.count() == 0);
    REQUIRE(partners.banner().isVisible());
    Q_EMIT partners.banner().linkActivated();
    CHECK(partners.count() == 1);
}

TEST_CASE("The own card on paper says the five words, a passphrase its six")
{
    Desk desk;
    desk.enter();
    Session session(desk.release());
    const auto card = must(must(exchangeOf(session.centre())).ownCard());
    const QStringList words = exchange::fingerprint(card);
    REQUIRE(words.size() == 5);
    const auto paper = cardPaper(session, card, words);
    REQUIRE(paper.pages.size() == 1);
    for (const QString& word : words)
        CHECK(tasuki::paper::pageText(paper.pages[0]).contains(word));
    const QString passphrase = exchange::newPassphrase();
    const auto secret = passphrasePaper(session, passphrase, QStringLiteral("kawara.tasuki"));
    for (const QString& word : passphrase.split(QLatin1Char(' ')))
        CHECK(tasuki::paper::pageText(secret.pages[0]).contains(word));
}

namespace {

/// Answers the next question; what it showed is kept.
QString answer(const std::function<void()>& work, bool accept)
{
    QString words;
    QTimer wait;
    QObject::connect(&wait, &QTimer::timeout, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        wait.stop();
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            words += label->text() + QLatin1Char('\n');
        accept ? dialog->accept() : dialog->reject();
    });
    wait.start(5);
    work();
    return words;
}

} // namespace

TEST_CASE("The city's list comes in after its five words were shown; a revoked key goes, and an older list is refused")
{
    Desk desk;
    desk.enter();
    Neighbour city("水瀬市"), kawara, kitahama("北浜地域包括支援センター");
    for (Neighbour* each : {&kawara, &kitahama})
        must(city.exchange().addCard(must(each->exchange().ownCardFile())));
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(city.folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const QString first = put("first.tasuki-list", must(city.exchange().writeRoster({})));
    const QString second = put("second.tasuki-list", must(city.exchange().writeRoster({must(kitahama.exchange().ownCard()).signing})));
    Window window(desk);
    PartnersPane& partners = window.page->partners();
    CHECK(window.page->takesFiles({QUrl::fromLocalFile(first)}));
    const QString left = answer([&] { window.open(first); }, false);
    for (const QString& word : exchange::fingerprint(must(city.exchange().ownCard())))
        CHECK(left.contains(word));
    CHECK(left.contains(QStringLiteral("水瀬市")));
    CHECK(left.contains(QStringLiteral("北浜")));
    CHECK(partners.count() == 0);
    answer([&] { window.open(first); }, true);
    CHECK(partners.count() == 2);
    CHECK(partners.table().model()->rowCount() == 4);
    const QString again = answer([&] { window.open(second); }, true);
    CHECK(again.contains(QStringLiteral("北浜")));
    CHECK(partners.count() == 1);
    CHECK(partners.banner().isVisible());
    CHECK(partners.banner().text().contains(QStringLiteral("北浜")));
    CHECK(window.failures.isEmpty());
    CHECK_FALSE(again.contains(window.session->centreName()));
    window.open(first);
    CHECK(window.failures.size() == 1);
    CHECK(partners.count() == 1);
    window.failures.clear();
}
