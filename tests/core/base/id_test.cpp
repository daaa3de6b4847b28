// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/id.h"

#include <unordered_set>

using tasuki::Uuid;

TEST_CASE("Version 7 ids hold their time and sort by it", "[id]")
{
    Uuid::Bytes ones;
    ones.fill(0xff);
    const Uuid early = Uuid::v7(0x017f22e279b0, ones);
    CHECK(early.toString().startsWith(QLatin1String("017f22e2-79b0-7")));
    CHECK((early.bytes()[8] & 0xc0) == 0x80);
    CHECK(early < Uuid::v7(0x017f22e279b1, Uuid::Bytes{}));
}

TEST_CASE("Version 5 ids are the same wherever they are made", "[id]")
{
    // The name space for DNS names and the example of RFC 9562, appendix A.4.
    const Uuid dns = Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8");
    CHECK(Uuid::v5(dns, "www.example.com").toString() == QLatin1String("2ed6657d-e927-568b-95e1-2665a8aea6a2"));
    CHECK(Uuid::v5(dns, "a") != Uuid::v5(dns, "b"));
}

TEST_CASE("Ids are read from text and bytes, and what is not an id is nil", "[id]")
{
    const Uuid id = Uuid::v7(1, tasuki::randomBytes16());
    CHECK(Uuid::fromString(id.toString()) == id);
    CHECK(Uuid::fromString(id.toString().toUpper().remove(QLatin1Char('-'))) == id);
    CHECK(Uuid::fromBytes(id.view()) == id);
    CHECK(Uuid::fromString(u"").isNil());
    CHECK(Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c").isNil());
    CHECK(Uuid::fromString(u"zzzzzzzz-9dad-11d1-80b4-00c04fd430c8").isNil());
    CHECK(Uuid::fromBytes("short").isNil());
    CHECK(Uuid().isNil());
    CHECK_FALSE(id.isNil());
}

TEST_CASE("Fresh ids differ and can key a table", "[id]")
{
    std::unordered_set<Uuid> seen;
    for (int i = 0; i < 1000; ++i)
        seen.insert(Uuid::v7(1, tasuki::randomBytes16()));
    CHECK(seen.size() == 1000);
}
