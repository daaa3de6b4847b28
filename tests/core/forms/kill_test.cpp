// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody types and while a sheet is issued: the draft is there field by field, and a sheet is
// issued or a draft, never between.
#include "testing/child.h"
#include "testing/desk.h"

#include <QThread>

#include <random>

using namespace desk;
using namespace tasuki::forms;

namespace {

std::unique_ptr<Centre> openInChild(const QString& path)
{
    static SystemClock clock;
    auto centre = must(Centre::open(path, store::Access::Write, &clock));
    must(centre->enter(must(centre->store().vault().unlock(manager, passphrase))));
    return centre;
}

QStringList wordsOfChild()
{
    return child::words().split(QLatin1Char('|'));
}

} // namespace

TEST_CASE("Killed while typing: every answer that was told is there, and the file is whole")
{
    Desk desk;
    const auto sheet = desk.begin(desk.addClient());
    desk.close();
    std::mt19937 random(3);
    for (int round = 0; round < 8; ++round) {
        child::killDuring("child: type for ever", desk.path() + QLatin1Char('|') + sheet.toString(), random() % 80);
        desk.reopen();
        NoProgress progress;
        must(desk.centre().verify(progress));
        const auto view = desk.view(sheet);
        // The two fields are answered in turn: the second never runs ahead of the first.
        const int first = view.answer(QStringLiteral("wish.person")).text.toInt();
        const int second = view.answer(QStringLiteral("wish.family")).text.toInt();
        CHECK((first == second || first == second + 1));
        CHECK(desk.store().damagedCells().empty());
        desk.close();
    }
}

TEST_CASE("child: type for ever", "[.child]")
{
    const auto words = wordsOfChild();
    auto centre = openInChild(words.value(0));
    auto view = must(centre->sheets().read({Uuid::fromString(words.value(1))}));
    int count = view.answer(QStringLiteral("wish.family")).text.toInt();
    child::announceStart();
    for (;;) {
        ++count;
        for (const char* field : {"wish.person", "wish.family"})
            must(centre->sheets().answer(view, QLatin1String(field), Answer{QString::number(count), {}, {}, {}}));
    }
}

TEST_CASE("Killed while issuing: the sheet is issued with a hash that fits, or a draft, never between")
{
    Desk desk;
    const auto client = desk.addClient();
    QStringList ids;
    std::mt19937 random(4);
    int issued = 0;
    for (int i = 0; i < 60; ++i) {
        auto view = desk.view(desk.begin(client, "sbar"));
        desk.complete(view);
        ids << view.sheet.id.toString();
    }
    desk.close();
    // On a slow machine nothing may be issued in the first rounds: later ones leave more time.
    for (int round = 0; round < 6 || (issued == 0 && round < 40); ++round) {
        child::killDuring("child: issue one after the other", desk.path() + QLatin1Char('|') + ids.join(QLatin1Char('|')),
                          random() % 60 + (round < 6 ? 0UL : 300UL));
        desk.reopen();
        issued = 0;
        for (const QString& id : ids) {
            const auto view = desk.view({Uuid::fromString(id)});
            if (view.sheet.isIssued()) {
                ++issued;
                CHECK(must(desk.sheets().verify(view)));
                CHECK_FALSE(view.sheet.issuedBy.isEmpty());
            } else {
                CHECK(view.sheet.contentHash.isEmpty());
                CHECK(view.sheet.issuedBy.isEmpty());
            }
        }
        desk.close();
    }
    CHECK(issued > 0);
}

TEST_CASE("child: issue one after the other", "[.child]")
{
    const auto words = wordsOfChild();
    auto centre = openInChild(words.value(0));
    child::announceStart();
    for (qsizetype i = 1; i < words.size(); ++i) {
        auto view = must(centre->sheets().read({Uuid::fromString(words[i])}));
        if (!view.sheet.isIssued())
            must(centre->sheets().issue(view, true));
    }
    for (;;)
        QThread::msleep(10);
}
