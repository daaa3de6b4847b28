// SPDX-License-Identifier: GPL-3.0-or-later
// Handover sheets: filled from what is known, checked against the receiver, frozen when issued, corrected by revisions.
#include "store/accesslog.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::forms;
using ConsentState = Completeness::ConsentState;

namespace {

bool names(const std::vector<Completeness::Item>& items, const char* field)
{
    return std::any_of(items.begin(), items.end(), [&](const auto& item) { return item.field == QLatin1String(field); });
}

} // namespace

TEST_CASE("A sheet begins with what the record says, each answer with its source and its date")
{
    Desk desk;
    const auto view = desk.view(desk.begin(desk.addClient()));
    CHECK(view.answer(QStringLiteral("person.name")).text == QStringLiteral("田所 キヨ"));
    CHECK(view.answer(QStringLiteral("person.age")).text == QStringLiteral("88"));
    CHECK(view.answer(QStringLiteral("care.level")).chosen == QStringList{QStringLiteral("13")});
    CHECK(view.answer(QStringLiteral("key.phone")).text == QStringLiteral("090-0000-1111"));
    CHECK(view.answer(QStringLiteral("from.facility")).text == QStringLiteral("みなみ地域包括支援センター"));
    const SheetAnswer& level = view.given.at(QStringLiteral("care.level"));
    CHECK(level.source == QStringLiteral("record"));
    CHECK(level.asOf == QDate(2024, 12, 20));
    CHECK_FALSE(level.origin.isEmpty());
}

TEST_CASE("What one form was told stands on the next one with its day, and is to be confirmed")
{
    Desk desk;
    const auto client = desk.addClient();
    auto first = desk.view(desk.begin(client));
    desk.type(first, "adl.eating", QStringLiteral("見守り"));
    desk.complete(first);
    must(desk.sheets().issue(first));
    desk.clock.advance(30LL * 24 * 3600 * 1000);
    auto next = desk.view(desk.begin(client, "common-handover", "care-manager"));
    CHECK(next.answer(QStringLiteral("adl.eating")) == first.answer(QStringLiteral("adl.eating")));
    const SheetAnswer& carried = next.given.at(QStringLiteral("adl.eating"));
    CHECK(carried.source == QStringLiteral("sheet"));
    CHECK(carried.asOf == desk::today);
    CHECK(names(must(desk.sheets().check(next)).unconfirmed, "adl.eating"));
    must(desk.sheets().confirm(next, {QStringLiteral("adl.eating")}));
    CHECK_FALSE(names(must(desk.sheets().check(next)).unconfirmed, "adl.eating"));
    CHECK(next.given.at(QStringLiteral("adl.eating")).asOf == desk::today.addDays(30));
}

TEST_CASE("Missing, old and too much are told for the receiver, and leaving out takes the excess off the paper")
{
    Desk desk;
    const auto client = desk.addClient();
    auto view = desk.view(desk.begin(client));
    const Completeness nurse = must(desk.sheets().check(view));
    CHECK(names(nurse.missing, "admission.date"));
    CHECK_FALSE(names(nurse.missing, "person.name"));
    CHECK_FALSE(names(nurse.excess, "care.level"));
    const Completeness town = must(desk.sheets().check(view, QStringLiteral("neighbourhood")));
    CHECK(names(town.excess, "care.level"));
    CHECK(names(town.excess, "person.birthDate"));
    must(desk.sheets().withhold(view, QStringLiteral("care.level"), true));
    CHECK_FALSE(names(must(desk.sheets().check(view, QStringLiteral("neighbourhood"))).excess, "care.level"));
    CHECK(view.handedOver().count(QStringLiteral("care.level")) == 0);
    CHECK(view.answers.count(QStringLiteral("care.level")) == 1);
    must(desk.sheets().withhold(view, QStringLiteral("care.level"), false));
    CHECK(view.handedOver().count(QStringLiteral("care.level")) == 1);
    desk.clock.advance(400LL * 24 * 3600 * 1000);
    CHECK(names(must(desk.sheets().check(view)).stale, "care.level"));
    refused(desk.sheets().check(view, QStringLiteral("astronaut")), Error::Code::Usage);
}

TEST_CASE("Consent is checked: its range, its withdrawal, none at all, and the lawful exceptions with a reason")
{
    Desk desk;
    const auto client = desk.addClient();
    auto view = desk.view(desk.begin(client));
    desk.complete(view);
    CHECK(must(desk.sheets().check(view)).consent == ConsentState::Given);
    CHECK(must(desk.sheets().check(view, QStringLiteral("neighbourhood"))).consent == ConsentState::OutsideRange);
    const auto consent = must(desk.clients().read(client)).consents.front().id;
    must(desk.clients().setField(store::describe<clients::Consent>(), consent.uuid, "withdrawn_on", QStringLiteral("R7.6.10")));
    CHECK(must(desk.sheets().check(view)).consent == ConsentState::Withdrawn);
    refused(desk.sheets().issue(view), Error::Code::Forbidden);
    CHECK_FALSE(desk.view(view.sheet.id).sheet.isIssued());
    must(desk.clients().removeRow(store::describe<clients::Consent>(), consent.uuid));
    CHECK(must(desk.sheets().check(view)).consent == ConsentState::None);
    refused(desk.sheets().setException(view, QStringLiteral("because")), Error::Code::Usage);
    must(desk.sheets().setException(view, QLatin1String(lawfulExceptions().front().code)));
    CHECK(must(desk.sheets().check(view)).consent == ConsentState::Exception);
    must(desk.sheets().issue(view));
}

TEST_CASE("An issued sheet stands: no answer changes, no undo takes it back, and a change behind its back shows")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    refused(desk.sheets().issue(view), Error::Code::Usage); // something is missing
    desk.complete(view);
    must(desk.sheets().issue(view));
    CHECK(view.sheet.isIssued());
    CHECK(view.sheet.issuedBy == manager);
    CHECK(view.sheet.contentHash.size() == 64);
    CHECK(must(desk.sheets().verify(view)));
    refused(desk.sheets().answer(view, QStringLiteral("wish.person"), Answer{QStringLiteral("後から"), {}, {}, {}}), Error::Code::Forbidden);
    CHECK_FALSE(desk.sheets().withhold(view, QStringLiteral("care.level"), true));
    CHECK_FALSE(desk.sheets().discard(view.sheet.id));
    NoProgress progress;
    CHECK_FALSE(desk.store().undo(progress));
    CHECK(desk.view(view.sheet.id).sheet.isIssued());

    // What happens to it afterwards may be noted.
    Sheet after = view.sheet;
    after.receivedOn = QDate(2025, 6, 12);
    must(desk.sheets().note(view, after));
    CHECK(must(desk.sheets().verify(view)));

    SheetView altered = view;
    altered.answers[QStringLiteral("person.name")].text = QStringLiteral("別の人");
    CHECK_FALSE(must(desk.sheets().verify(altered)));
    desk.reopen();
    CHECK(must(desk.sheets().verify(desk.view(view.sheet.id))));
}

TEST_CASE("A correction is a new revision that tells what differs from the receiver's copy")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    refused(desk.sheets().revise(view, QStringLiteral("誤記")), Error::Code::Usage);
    must(desk.sheets().issue(view));
    auto next = desk.view(must(desk.sheets().revise(view, QStringLiteral("誤記"))));
    CHECK(next.sheet.revision == 2);
    CHECK(Sheets::diff(view, next).empty());
    desk.type(next, "person.phone", QStringLiteral("0769-01-9999"));
    const auto differences = Sheets::diff(view, next);
    REQUIRE(differences.size() == 1);
    CHECK(differences.front().field == QStringLiteral("person.phone"));
    CHECK(differences.front().before == QStringLiteral("0769-01-5512"));
    CHECK(differences.front().after == QStringLiteral("0769-01-9999"));
    const auto corrected = must(desk.sheets().corrected(next));
    REQUIRE(corrected);
    CHECK(corrected->sheet.id == view.sheet.id);
    must(desk.sheets().issue(next));
    CHECK(desk.view(view.sheet.id).sheet.contentHash == view.sheet.contentHash);
}

TEST_CASE("Two windows on one sheet cannot overwrite each other")
{
    Desk desk;
    const auto sheet = desk.begin(desk.addClient());
    auto left = desk.view(sheet);
    auto right = desk.view(sheet);
    desk.type(left, "wish.person", QStringLiteral("左で書いた"));
    refused(desk.sheets().answer(right, QStringLiteral("wish.person"), Answer{QStringLiteral("右で書いた"), {}, {}, {}}), Error::Code::Conflict);
    CHECK(desk.view(sheet).answer(QStringLiteral("wish.person")).text == QStringLiteral("左で書いた"));
    desk.type(right, "wish.family", QStringLiteral("別の欄なら書ける"));
    CHECK(desk.view(sheet).answer(QStringLiteral("wish.person")).text == QStringLiteral("左で書いた"));
}

TEST_CASE("A draft that is thrown away comes back with one undo, with every answer")
{
    Desk desk;
    const auto client = desk.addClient();
    auto view = desk.view(desk.begin(client));
    desk.type(view, "wish.person", QStringLiteral("家がいい"));
    must(desk.sheets().discard(view.sheet.id));
    CHECK(must(desk.sheets().list(client)).empty());
    desk.undo();
    CHECK(desk.view(view.sheet.id).answer(QStringLiteral("wish.person")).text == QStringLiteral("家がいい"));
}

TEST_CASE("A sheet that was sent waits until a receipt or a reply is noted, and again when the reply is overdue or a question is open")
{
    Desk desk;
    auto view = desk.view(desk.begin(desk.addClient()));
    desk.complete(view);
    must(desk.sheets().issue(view));
    const auto waiting = [&](int days) { return must(desk.sheets().unanswered(desk::today.addDays(days))).size(); };
    const auto note = [&](auto change) {
        Sheet after = view.sheet;
        change(after);
        must(desk.sheets().note(view, after));
    };
    CHECK(waiting(0) == 0);
    note([](Sheet& sheet) {
        sheet.sentBy = QStringLiteral("fax");
        sheet.sentOn = desk::today;
        sheet.replyDueOn = desk::today.addDays(3);
    });
    CHECK(waiting(0) == 1);
    note([](Sheet& sheet) { sheet.receivedOn = desk::today.addDays(1); });
    CHECK(waiting(1) == 0);
    CHECK(waiting(3) == 1);
    note([](Sheet& sheet) { sheet.repliedOn = desk::today.addDays(2); });
    CHECK(waiting(9) == 0);
    note([](Sheet& sheet) { sheet.question = QStringLiteral("とろみの程度は？"); });
    CHECK(waiting(9) == 1);
}

TEST_CASE("A viewer reads sheets and writes none")
{
    Desk desk;
    const auto client = desk.addClient();
    auto view = desk.view(desk.begin(client));
    must(desk.store().vault().addAccount(QStringLiteral("Ueda"), store::Role::Viewer, passphrase, {1, 8192}));
    desk.lock();
    desk.enter(QStringLiteral("Ueda"));
    CHECK(desk.view(view.sheet.id).answer(QStringLiteral("person.name")).text == QStringLiteral("田所 キヨ"));
    refused(desk.sheets().answer(view, QStringLiteral("wish.person"), Answer{QStringLiteral("x"), {}, {}, {}}), Error::Code::Forbidden);
}

TEST_CASE("Every form begins, is completed, issued and corrected")
{
    Desk desk;
    const auto client = desk.addClient();
    for (const auto& definition : shippedDefinitions()) {
        INFO(definition->code);
        auto view = desk.view(desk.begin(client, definition->code.toUtf8().constData(), "care-manager"));
        CHECK_FALSE(view.answer(QStringLiteral("person.name")).isEmpty());
        desk.complete(view);
        must(desk.sheets().issue(view));
        CHECK(must(desk.sheets().verify(view)));
        must(desk.sheets().revise(view, QStringLiteral("訂正")));
    }
}
