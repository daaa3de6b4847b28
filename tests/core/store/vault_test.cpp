// SPDX-License-Identifier: GPL-3.0-or-later
// Who can open the client data: accounts, passphrases, roles, lock-out, the recovery code.
#include "shelf.h"

using namespace shelf;

namespace {

const QString manager = QStringLiteral("Sato");
const QString words = QStringLiteral("three small words");

struct Desk : Shelf
{
    std::unique_ptr<Store> store = create();
    QString code = makeVault(*store);
    Vault& vault() { return store->vault(); }
    Uuid accountOf(const QString& name)
    {
        for (const Account& account : must(vault().accounts()))
            if (account.name == name)
                return account.id;
        return {};
    }
};

} // namespace

TEST_CASE("The first account is a manager's and the vault is open once it was made")
{
    Shelf shelf;
    auto store = shelf.create();
    CHECK_FALSE(store->vault().exists());
    const QString code = makeVault(*store);
    CHECK(store->vault().exists());
    CHECK(store->vault().isManager());
    CHECK(store->vault().account().name == manager);
    CHECK(code.size() == 39); // eight groups of four
    CHECK_FALSE(store->vault().create(QStringLiteral("Other"), words, quick));
}

TEST_CASE("Only the right passphrase opens it, in whatever width it was typed")
{
    Desk desk;
    desk.vault().lock();
    const auto wrong = desk.vault().unlock(manager, QStringLiteral("three small word"));
    REQUIRE_FALSE(wrong);
    requireSentence(wrong.error(), Error::Code::Sealed);
    CHECK_FALSE(wrong.error().message.contains(QStringLiteral("three small")));
    CHECK(desk.vault().unlock(manager, words));
    CHECK(desk.vault().unlock(manager, QStringLiteral("ｔｈｒｅｅ　ｓｍａｌｌ　ｗｏｒｄｓ")));
    const auto nobody = desk.vault().unlock(QStringLiteral("Nobody"), words);
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == Error::Code::NotFound);
}

TEST_CASE("Five wrong passphrases lock an account for a minute, further ones longer, and the right one clears it")
{
    Desk desk;
    const auto wrong = [&] { return desk.vault().unlock(manager, QStringLiteral("not the words")); };
    for (int i = 0; i < 5; ++i)
        CHECK_FALSE(wrong());
    CHECK_FALSE(desk.vault().unlock(manager, words));
    desk.clock.advance(59000);
    CHECK_FALSE(desk.vault().unlock(manager, words));
    desk.clock.advance(2000);
    CHECK_FALSE(wrong());
    desk.clock.advance(61000);
    CHECK_FALSE(desk.vault().unlock(manager, words));
    desk.clock.advance(60000);
    CHECK(desk.vault().unlock(manager, words));
    for (int i = 0; i < 4; ++i)
        CHECK_FALSE(wrong());
    CHECK(desk.vault().unlock(manager, words));
}

TEST_CASE("The recovery code opens it however it was typed, and only the newest one")
{
    Desk desk;
    desk.vault().lock();
    QString typed = desk.code.toLower().remove(QLatin1Char('-'));
    typed.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    desk.vault().adopt(must(desk.vault().recover(typed)));
    CHECK(desk.vault().isManager());
    must(desk.vault().resetPassphrase(desk.accountOf(manager), QStringLiteral("other small words"), quick));
    const QString next = must(desk.vault().renewRecoveryCode(quick));
    CHECK_FALSE(desk.vault().recover(desk.code));
    CHECK(desk.vault().recover(next));
    CHECK_FALSE(desk.vault().unlock(manager, words));
    CHECK(desk.vault().unlock(manager, QStringLiteral("other small words")));
}

TEST_CASE("Accounts have roles: a viewer reads and does not write, staff make no accounts, one manager stays")
{
    Desk desk;
    const Item item = add(*desk.store, QStringLiteral("open"));
    const Letter letter = write(*desk.store, item.id, QStringLiteral("sealed"));
    must(desk.vault().addAccount(QStringLiteral("Ito"), Role::Staff, words, quick));
    must(desk.vault().addAccount(QStringLiteral("Ueda"), Role::Viewer, words, quick));
    CHECK_FALSE(desk.vault().addAccount(QStringLiteral("Ito"), Role::Staff, words, quick));
    CHECK_FALSE(desk.vault().setRole(desk.accountOf(manager), Role::Staff));
    CHECK_FALSE(desk.vault().removeAccount(desk.accountOf(manager)));
    const Uuid ito = desk.accountOf(QStringLiteral("Ito"));

    desk.vault().adopt(must(desk.vault().unlock(QStringLiteral("Ueda"), words)));
    CHECK(must(desk.store->load(letter.id))->text == QStringLiteral("sealed"));
    Letter after = letter;
    after.text = QStringLiteral("other");
    const auto written = desk.store->commit({QStringLiteral("w"), ChangeKind::Edit, diff(letter, after)});
    REQUIRE_FALSE(written);
    requireSentence(written.error(), Error::Code::Forbidden);

    desk.vault().adopt(must(desk.vault().unlock(QStringLiteral("Ito"), words)));
    must(desk.store->commit({QStringLiteral("w"), ChangeKind::Edit, diff(letter, after)}));
    const auto added = desk.vault().addAccount(QStringLiteral("Eto"), Role::Manager, words, quick);
    REQUIRE_FALSE(added);
    requireSentence(added.error(), Error::Code::Forbidden);
    CHECK_FALSE(desk.vault().setRole(ito, Role::Manager));
    CHECK_FALSE(desk.vault().renewRecoveryCode(quick));

    desk.vault().adopt(must(desk.vault().unlock(manager, words)));
    must(desk.vault().setRole(ito, Role::Manager));
    must(desk.vault().removeAccount(desk.accountOf(QStringLiteral("Ueda"))));
    CHECK_FALSE(desk.vault().unlock(QStringLiteral("Ueda"), words));
    CHECK(must(desk.vault().unlock(QStringLiteral("Ito"), words)).account.role == Role::Manager);
}

TEST_CASE("A role written into the file by hand counts as the least")
{
    Desk desk;
    must(desk.vault().addAccount(QStringLiteral("Ito"), Role::Staff, words, quick));
    execute(desk.store->handle(), "UPDATE key_holder SET role=(SELECT role FROM key_holder k WHERE k.name='Sato') WHERE name='Ito'");
    CHECK(must(desk.vault().unlock(QStringLiteral("Ito"), words)).account.role == Role::Viewer);
}

TEST_CASE("A passphrase is changed by who knows it, and is never too short")
{
    Desk desk;
    CHECK_FALSE(desk.vault().changePassphrase(QStringLiteral("wrong words"), QStringLiteral("new small words"), quick));
    CHECK_FALSE(desk.vault().changePassphrase(words, QStringLiteral("short"), quick));
    CHECK_FALSE(desk.vault().changePassphrase(words, QStringLiteral("aaaaaaaaaaaa"), quick));
    must(desk.vault().changePassphrase(words, QStringLiteral("あいことば四つ分"), quick));
    CHECK_FALSE(desk.vault().unlock(manager, words));
    CHECK(desk.vault().unlock(manager, QStringLiteral("あいことば四つ分")));
}

TEST_CASE("A derivation of a hostile file is refused instead of worked at")
{
    Desk desk;
    execute(desk.store->handle(), "UPDATE key_holder SET memory=9000000000000000, passes=99999999");
    const auto refused = desk.vault().unlock(manager, words);
    REQUIRE_FALSE(refused);
    requireSentence(refused.error(), Error::Code::Damaged);
}
