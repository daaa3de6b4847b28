// SPDX-License-Identifier: GPL-3.0-or-later
// The access log: who looked at what, in a chain that shows when a line was removed or altered.
#include "shelf.h"

#include "store/accesslog.h"

using namespace shelf;

namespace {

void fill(Store& store)
{
    for (int i = 1; i <= 5; ++i)
        must(logAccess(store, QStringLiteral("print"), "item", uuid(i), QStringLiteral("page %1").arg(i)));
    must(verifyAccessLog(store));
}

} // namespace

TEST_CASE("The log tells who did what with which row, newest first")
{
    Shelf shelf;
    auto store = shelf.create("Sato");
    must(verifyAccessLog(*store));
    fill(*store);
    const auto entries = must(accessLog(*store, 3));
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].detail == QStringLiteral("page 5"));
    CHECK(entries[0].author == QStringLiteral("Sato"));
    CHECK(entries[0].action == QStringLiteral("print"));
    CHECK(entries[0].row == uuid(5));
    CHECK(entries[0].at.toMSecsSinceEpoch() == morning);
}

TEST_CASE("A line of the log that was removed, altered, added or moved shows")
{
    const std::array harms{
        "DELETE FROM access_log WHERE rid=1",
        "DELETE FROM access_log WHERE rid=3",
        "DELETE FROM access_log WHERE rid=5",
        "DELETE FROM access_log WHERE rid>=4",
        "DELETE FROM access_log",
        "UPDATE access_log SET author='Nobody' WHERE rid=2",
        "UPDATE access_log SET at=at+1 WHERE rid=5",
        "UPDATE access_log SET action='prin', entity='titem' WHERE rid=2",
        "UPDATE access_log SET row=NULL WHERE rid=4",
        "UPDATE access_log SET detail='' WHERE rid=5",
        "UPDATE access_log SET hash=x'00' WHERE rid=5",
        "INSERT INTO access_log SELECT 9,at,author,action,entity,row,detail,hash FROM access_log WHERE rid=5",
        "UPDATE access_log SET rid=6 WHERE rid=1",
    };
    for (const char* harm : harms) {
        Shelf shelf;
        auto store = shelf.create();
        fill(*store);
        execute(store->handle(), harm);
        INFO(harm);
        const auto checked = verifyAccessLog(*store);
        REQUIRE_FALSE(checked);
        requireSentence(checked.error(), Error::Code::Damaged);
    }
}
