// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/clock.h"

using namespace tasuki;

TEST_CASE("A fixed clock stands until it is moved", "[clock]")
{
    FixedClock clock(QDateTime(QDate(2025, 6, 11), QTime(9, 0)).toMSecsSinceEpoch());
    CHECK(clock.today() == QDate(2025, 6, 11));
    clock.advance(15LL * 3600 * 1000);
    CHECK(clock.today() == QDate(2025, 6, 12));
    clock.set(0);
    CHECK(clock.nowMillis() == 0);
}

TEST_CASE("The system clock tells the time of this PC", "[clock]")
{
    const std::int64_t before = QDateTime::currentMSecsSinceEpoch();
    const std::int64_t now = SystemClock().nowMillis();
    CHECK(now >= before);
}

TEST_CASE("A new stamp is later than the stamp it replaces, whatever the wall clock says", "[clock]")
{
    const std::int64_t now = 1'750'000'000'000;
    const Stamp first = nextStamp(now, 0);
    CHECK(stampMillis(first) == now);
    const Stamp second = nextStamp(now, first);
    CHECK(second > first);
    CHECK(stampMillis(second) == now);
    CHECK(nextStamp(now - 60'000, second) == second + 1); // the clock was set back
    CHECK(stampMillis(nextStamp(now + 1, second)) == now + 1);
}
