// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see what: what an audience may not see never reaches a writer.
#include "town.h"

#include "registry/categories.h"
#include "registry/outputreader.h"

using namespace town;
using store::Scope;

namespace {

ScopeRule about(const Id<Facility>& row, const char* category, const char* field)
{
    return {{}, row, QLatin1String(category), QLatin1String(field), {}};
}

OutputReader reader(Town& town, Scope audience, std::set<std::string> fields = {})
{
    return must(OutputReader::open(town.store(), audience, std::move(fields)));
}

FacilityDetail detailOf(Town& town, int office)
{
    return *must(town.registry().detail(town.facility(office).id));
}

/// A town of two offices of which the first has something for each audience.
void fill(Town& town)
{
    town.import({line(1), line(1, "130"), line(2)});
    town.set(1, "notes", QStringLiteral("夜は出ない"));
    town.setService(1, "110", "vacancy", QStringLiteral("空きあり"));
    Contact contact;
    contact.facility = town.facility(1).id;
    contact.name = QStringLiteral("山田");
    contact.notes = QStringLiteral("午後がよい");
    must(addContact(town.registry(), contact));
}

} // namespace

TEST_CASE("Each audience is given the fields of its scope and those of the wider ones, and the rest is counted")
{
    Town town;
    fill(town);
    const FacilityDetail whole = detailOf(town, 1);
    auto forAll = reader(town, Scope::Public);
    const auto all = forAll.detail(whole);
    REQUIRE(all);
    CHECK((*all)->facility.name == whole.facility.name);
    CHECK((*all)->facility.notes.isEmpty());
    CHECK((*all)->services.at(0).vacancy.isEmpty());
    CHECK((*all)->contacts.empty());
    CHECK((*all)->official.empty());
    CHECK(forAll.withheld().cells.at("facility.notes") == 1);
    CHECK(forAll.withheld().cells.at("contact.name") == 1);
    auto forProfessionals = reader(town, Scope::Professionals);
    const auto some = forProfessionals.detail(whole);
    CHECK((*some)->services.at(0).vacancy == QStringLiteral("空きあり"));
    CHECK((*some)->contacts.at(0).name == QStringLiteral("山田"));
    CHECK((*some)->contacts.at(0).notes.isEmpty());
    CHECK(forProfessionals.withheld().total() == 2);
    auto inside = reader(town, Scope::Centre);
    CHECK((*inside.detail(whole))->facility == whole.facility);
    CHECK((*inside.detail(whole))->contacts == whole.contacts);
    CHECK(inside.withheld().total() == 0);
}

TEST_CASE("Only fields that the output is about are given and counted")
{
    Town town;
    fill(town);
    auto narrow = reader(town, Scope::Public, {"facility.name", "facility.notes"});
    const auto given = narrow.detail(detailOf(town, 1));
    CHECK_FALSE((*given)->facility.name.isEmpty());
    CHECK((*given)->facility.phone.isEmpty());
    CHECK(narrow.withheld().cells == std::map<std::string, int>{{"facility.notes", 1}});
}

TEST_CASE("The rule on a row's field goes before the category's, that before the field's, that before the default")
{
    Town town;
    fill(town);
    const Id<Facility> one = town.facility(1).id;
    const auto phoneOf = [&](int office) {
        auto out = reader(town, Scope::Public).detail(detailOf(town, office));
        return !(*out)->facility.phone.isEmpty();
    };
    CHECK((phoneOf(1) && phoneOf(2)));
    must(setScope(town.registry(), about({}, "", "facility.phone"), Scope::Professionals));
    CHECK((!phoneOf(1) && !phoneOf(2)));
    must(setScope(town.registry(), about({}, "130", "facility.phone"), Scope::Public));
    CHECK((phoneOf(1) && !phoneOf(2)));
    must(setScope(town.registry(), about({}, "110", "facility.phone"), Scope::Centre));
    CHECK((!phoneOf(1) && !phoneOf(2)));
    must(setScope(town.registry(), about(one, "", "facility.phone"), Scope::Public));
    CHECK((phoneOf(1) && !phoneOf(2)));
    must(setScope(town.registry(), about(one, "", "facility.phone"), std::nullopt));
    CHECK((!phoneOf(1) && !phoneOf(2)));
    town.undo();
    CHECK((phoneOf(1) && !phoneOf(2)));
}

TEST_CASE("No cell is seen by more people than its row")
{
    Town town;
    fill(town);
    const Id<Facility> one = town.facility(1).id;
    must(setScope(town.registry(), about(one, "", ""), Scope::Centre));
    must(setScope(town.registry(), about(one, "", "facility.phone"), Scope::Public));
    auto out = reader(town, Scope::Professionals);
    CHECK_FALSE(out.detail(detailOf(town, 1)));
    CHECK(out.detail(detailOf(town, 2)));
    CHECK(out.withheld().rows == 1);
    const auto rows = town.rows(Query());
    CHECK(reader(town, Scope::Professionals).rows(rows).size() == 1);
    CHECK(reader(town, Scope::Centre).rows(rows).size() == 2);
}

TEST_CASE("A category that is not for everybody hides its services, and facilities that offer nothing else")
{
    Town town;
    fill(town);
    must(setScope(town.registry(), about({}, "110", ""), Scope::Centre));
    auto out = reader(town, Scope::Public);
    const auto one = out.detail(detailOf(town, 1));
    REQUIRE(one);
    REQUIRE((*one)->services.size() == 1);
    CHECK((*one)->services[0].kind == QStringLiteral("130"));
    CHECK_FALSE(out.detail(detailOf(town, 2)));
    CHECK(out.withheld().services == 1);
    CHECK(out.withheld().rows == 1);
    auto asRows = reader(town, Scope::Public);
    const auto rows = asRows.rows(town.rows(Query()));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]->kinds == std::int64_t{1} << leafIndex("130"));
    CHECK(rows[0]->vacancy.isEmpty());
}

TEST_CASE("A rule on a group holds for its leaves until a leaf has its own")
{
    Town town;
    fill(town);
    const QString group =
        QString::fromUtf8(category("110")->parent.data(), static_cast<qsizetype>(category("110")->parent.size()));
    must(setScope(town.registry(), {{}, {}, group, {}, {}}, Scope::Centre));
    CHECK(reader(town, Scope::Public).rows(town.rows(Query())).empty());
    must(setScope(town.registry(), about({}, "130", ""), Scope::Public));
    CHECK(reader(town, Scope::Public).rows(town.rows(Query())).size() == 1);
}

TEST_CASE("A rule taken back and made again is the same rule")
{
    Town town;
    fill(town);
    const auto parts = about({}, "", "facility.url");
    must(setScope(town.registry(), parts, Scope::Centre));
    must(setScope(town.registry(), parts, std::nullopt));
    CHECK(must(ScopeRules::load(town.store())).all().empty());
    must(setScope(town.registry(), parts, Scope::Professionals));
    const ScopeRules rules = must(ScopeRules::load(town.store()));
    REQUIRE(rules.all().size() == 1);
    CHECK(rules.ofField({}, {}, "facility.url") == Scope::Professionals);
    CHECK(rules.everSeen("facility.url", Scope::Professionals));
    CHECK_FALSE(rules.everSeen("facility.url", Scope::Public));
}

TEST_CASE("A rule about nothing, or about what does not exist, is refused and changes nothing")
{
    Town town;
    fill(town);
    const QStringList before = town.dump();
    CHECK_FALSE(setScope(town.registry(), {}, Scope::Centre));
    CHECK_FALSE(setScope(town.registry(), about({}, "no-such", ""), Scope::Centre));
    CHECK_FALSE(setScope(town.registry(), about({}, "", "facility.no_such"), Scope::Centre));
    CHECK_FALSE(setScope(town.registry(), about({}, "", "scope_rule.field"), Scope::Centre));
    const Id<Facility> unknown{Uuid::fromString(u"018f0000-0000-7000-8000-000000000000")};
    CHECK_FALSE(setScope(town.registry(), about(unknown, "", ""), Scope::Centre));
    CHECK_FALSE(setScope(town.registry(), about(town.facility(1).id, "110", ""), Scope::Centre));
    CHECK(town.dump() == before);
}

TEST_CASE("A scope of a newer program is kept to the centre")
{
    Town town;
    fill(town);
    must(setScope(town.registry(), about({}, "", "facility.phone"), Scope::Professionals));
    ScopeRule rule = must(ScopeRules::load(town.store())).all().at(0);
    ScopeRule newer = rule;
    newer.scope = QStringLiteral("neighbours");
    static_cast<void>(
        must(town.store().commit({QStringLiteral("x"), store::ChangeKind::Edit, store::diff(rule, newer)})));
    CHECK(must(ScopeRules::load(town.store())).ofField({}, {}, "facility.phone") == Scope::Centre);
}
