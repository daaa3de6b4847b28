// SPDX-License-Identifier: GPL-3.0-or-later
// The search index follows from the rows: whatever becomes of it, it can be made anew.
#include "town.h"

#include "store/failure.h"
#include "store/statement.h"

using namespace town;

namespace {

std::vector<Line> someLines()
{
    std::vector<Line> lines;
    for (int office = 1; office <= 25; ++office)
        lines.push_back(line(office));
    return lines;
}

} // namespace

TEST_CASE("A file whose search is of an older format opens, and finds what it found")
{
    Town town;
    town.import(someLines());
    town.set(3, "name", QStringLiteral("うみかぜ"));
    const QStringList before = town.content();
    store::execute(town.store().handle(), "UPDATE search_index SET format=1");
    SECTION("in its old tables") {}
    SECTION("with tables gone") { store::execute(town.store().handle(), "DROP TABLE facility_glances"); }
    SECTION("from before formats were noted") { store::execute(town.store().handle(), "DROP TABLE search_index"); }
    town.reopen();
    CHECK(town.find(QStringLiteral("うみかぜ")).size() == 1);
    CHECK(town.content() == before);
    town.checkIndex();
}

TEST_CASE("A file whose search was made and never filled fills it when it opens")
{
    Town town;
    town.import(someLines());
    const QStringList before = town.content();
    must(store::guarded([&] { town.registry().index().clear(); }));
    store::execute(town.store().handle(), "UPDATE search_index SET filled=0");
    town.reopen();
    CHECK(town.content() == before);
    town.checkIndex();
}

TEST_CASE("Checking a file makes a search anew that does not fit the rows, and leaves one alone that does")
{
    Town town;
    town.import(someLines());
    const QStringList before = town.content();
    NoProgress progress;
    CHECK_FALSE(must(town.centre().verify(progress)));
    for (const char* damage : {"DELETE FROM facility_char WHERE block=0 AND character=(SELECT min(character) FROM facility_char)",
                               "DELETE FROM facility_document WHERE rid=5", "DELETE FROM facility_glances",
                               "INSERT INTO facility_gram(facility_gram) VALUES('delete-all')"}) {
        INFO(damage);
        store::execute(town.store().handle(), damage);
        CHECK(must(town.centre().verify(progress)));
        CHECK(town.content() == before);
        CHECK_FALSE(must(town.centre().verify(progress)));
    }
}

TEST_CASE("Making the search anew can be stopped and leaves it as it was")
{
    class Stop final : public Progress
    {
    public:
        void start(const QString&, std::int64_t) override {}
        void advanceTo(std::int64_t) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    };
    Town town;
    town.import(someLines());
    const QStringList before = town.content();
    Stop stop;
    const auto stopped = town.store().rebuildIndex(stop);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(town.content() == before);
    town.checkIndex();
}
