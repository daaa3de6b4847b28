// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hubsetup.h"

#include <QCoreApplication>

#include <array>

namespace tasuki::exchange::hub {

namespace {

struct HubWords
{
    Q_DECLARE_TR_FUNCTIONS(HubWords)
};

constexpr std::array statements{
    R"sql(DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'tasuki_centre') THEN CREATE ROLE tasuki_centre NOLOGIN; END IF;
END $$)sql",
    R"sql(CREATE SCHEMA tasuki)sql",
    R"sql(CREATE TABLE tasuki.centre(
  signing text PRIMARY KEY CHECK (signing ~ '^[0-9a-f]{64}$'),
  role name NOT NULL UNIQUE,
  name text NOT NULL,
  card bytea NOT NULL,
  added timestamptz NOT NULL DEFAULT pg_catalog.now()))sql",
    // The place is what readers remember. The name says whose pack it is, from which PC, for whom, its number and its hash; two
    // packs of one number are both kept. What a removed centre gave stays, so nothing refers to its row.
    R"sql(CREATE TABLE tasuki.pack(
  place bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author text NOT NULL CHECK (author ~ '^[0-9a-f]{64}$'),
  name text NOT NULL CHECK (name ~ '^[0-9a-f]{12}-[0-9a-f]{12}-(public|professionals|centre)-[0-9]{8,19}-[0-9a-f]{8}\.tasuki$'),
  audience smallint NOT NULL,
  readers text[] NOT NULL CHECK (pg_catalog.cardinality(readers) <= 64),
  file bytea NOT NULL CHECK (pg_catalog.octet_length(file) <= 536870912),
  came timestamptz NOT NULL DEFAULT pg_catalog.now(),
  UNIQUE (author, name),
  CHECK (pg_catalog.left(author, 12) = pg_catalog.split_part(name, '-', 1)),
  CHECK (pg_catalog.split_part(name, '-', 3) = CASE audience WHEN 0 THEN 'public' WHEN 1 THEN 'professionals' WHEN 2 THEN 'centre' END)))sql",
    R"sql(CREATE TABLE tasuki.turn())sql",
    // Who is asking. The role somebody signed in with cannot be changed by them, whatever role they take on.
    R"sql(CREATE FUNCTION tasuki.me() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS
$$ SELECT signing FROM tasuki.centre WHERE role = session_user $$)sql",
    // Places are given one after the other, in the order in which they become visible: a reader who has seen one has seen all
    // before it.
    R"sql(CREATE FUNCTION tasuki.take_turn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS
$$ BEGIN LOCK TABLE tasuki.turn IN EXCLUSIVE MODE; RETURN NULL; END $$)sql",
    R"sql(CREATE FUNCTION tasuki.tell() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS
$$ BEGIN NOTIFY tasuki_pack; RETURN NULL; END $$)sql",
    R"sql(CREATE TRIGGER take_turn BEFORE INSERT OR UPDATE ON tasuki.pack FOR EACH STATEMENT EXECUTE FUNCTION tasuki.take_turn())sql",
    R"sql(CREATE TRIGGER tell AFTER INSERT OR UPDATE ON tasuki.pack FOR EACH STATEMENT EXECUTE FUNCTION tasuki.tell())sql",
    R"sql(ALTER TABLE tasuki.pack ENABLE ROW LEVEL SECURITY)sql",
    R"sql(CREATE POLICY reads ON tasuki.pack FOR SELECT TO tasuki_centre
  USING (tasuki.me() IS NOT NULL AND (audience = 0 OR author = tasuki.me() OR tasuki.me() = ANY (readers))))sql",
    R"sql(CREATE POLICY adds ON tasuki.pack FOR INSERT TO tasuki_centre
  WITH CHECK (author = tasuki.me() AND (audience <> 0 OR readers = '{}') AND (audience <> 2 OR readers = ARRAY[tasuki.me()])))sql",
    R"sql(CREATE POLICY seals_anew ON tasuki.pack FOR UPDATE TO tasuki_centre
  USING (author = tasuki.me() AND audience = 1) WITH CHECK (author = tasuki.me() AND audience = 1))sql",
    R"sql(REVOKE ALL ON ALL TABLES IN SCHEMA tasuki FROM PUBLIC)sql",
    R"sql(GRANT USAGE ON SCHEMA tasuki TO tasuki_centre)sql",
    R"sql(GRANT SELECT ON tasuki.centre TO tasuki_centre)sql",
    R"sql(GRANT SELECT ON tasuki.pack TO tasuki_centre)sql",
    R"sql(GRANT INSERT (author, name, audience, readers, file) ON tasuki.pack TO tasuki_centre)sql",
    R"sql(GRANT UPDATE (place, readers, file) ON tasuki.pack TO tasuki_centre)sql",
};

} // namespace

QString setupSql()
{
    QString all;
    for (const char* each : statements)
        all += QString::fromUtf8(each) + QLatin1String(";\n");
    return all;
}

QString roleOf(const Card& card)
{
    return QStringLiteral("tasuki_") + card.signing.hex().left(32);
}

Result<void> init(HubConnection& connection)
{
    bool exists = false;
    if (auto asked = connection.run(QStringLiteral("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname='tasuki'"), {}, [&](const QSqlQuery&) { exists = true; }); !asked)
        return asked;
    if (exists)
        return fail(Error::Code::Conflict, HubWords::tr("There is a hub in this database already. Nothing was changed. Add centres to it with: hub add"));
    // One statement for the server: all or nothing.
    QString all = QStringLiteral("DO $setup$ BEGIN\n");
    for (const char* each : statements)
        all += QStringLiteral("EXECUTE $each$") + QString::fromUtf8(each) + QStringLiteral("$each$;\n");
    return connection.run(all + QStringLiteral("END $setup$"));
}

Result<QString> add(HubConnection& connection, const QByteArray& cardFile)
{
    const auto card = readCard(cardFile);
    if (!card)
        return tl::unexpected<Error>(card.error());
    const QString role = roleOf(*card);
    bool exists = false;
    if (auto asked = connection.run(QStringLiteral("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname=?"), {role}, [&](const QSqlQuery&) { exists = true; }); !asked)
        return tl::unexpected<Error>(asked.error());
    if (!exists)
        // The name is made of hexadecimal digits; a role's name cannot be bound as a value.
        if (auto made = connection.run(QStringLiteral("CREATE ROLE %1 LOGIN").arg(role)); !made)
            return tl::unexpected<Error>(made.error());
    if (auto granted = connection.run(QStringLiteral("GRANT tasuki_centre TO %1").arg(role)); !granted)
        return tl::unexpected<Error>(granted.error());
    auto noted = connection.run(QStringLiteral("INSERT INTO tasuki.centre(signing, role, name, card) VALUES (?,?,?,?) ON CONFLICT (signing) DO UPDATE SET name=EXCLUDED.name, card=EXCLUDED.card"),
                                {card->signing.hex(), role, card->centre, cardFile});
    if (!noted)
        return tl::unexpected<Error>(noted.error());
    return role;
}

Result<void> remove(HubConnection& connection, const SigningKey& centre)
{
    QString role;
    if (auto asked = connection.run(QStringLiteral("DELETE FROM tasuki.centre WHERE signing=? RETURNING role"), {centre.hex()}, [&](const QSqlQuery& row) { role = row.value(0).toString(); }); !asked)
        return asked;
    if (role.isEmpty())
        return fail(Error::Code::NotFound, HubWords::tr("There is no such centre on the hub. Nothing was changed."));
    return connection.run(QStringLiteral("DROP ROLE %1").arg(role));
}

} // namespace tasuki::exchange::hub
