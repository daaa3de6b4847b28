// SPDX-License-Identifier: GPL-3.0-or-later
// Opening hours from what is typed to which facilities are open.
#include "town.h"

#include "registry/openings.h"

using namespace town;

namespace {

QDateTime at(const char* iso)
{
    return japanTime(QString::fromLatin1(iso));
}

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList openAt(Town& town, const char* iso)
{
    Query query;
    query.openAt = at(iso);
    QStringList names;
    for (const FacilityRow& row : town.rows(query))
        names << row.name;
    names.sort();
    return names;
}

OpenState stateOf(Town& town, int office, const char* iso)
{
    const auto states = must(town.registry().openStates(at(iso)));
    const std::int64_t rid = *town.store().ridOf(store::describe<Facility>(), town.facility(office).id.uuid);
    return static_cast<std::size_t>(rid) < states.size() ? states[static_cast<std::size_t>(rid)] : OpenState::Unknown;
}

Line without(int office, const char* days, const char* note = "")
{
    Line made = line(office);
    made[CareColumn::Days] = u(days);
    made[CareColumn::DaysNote] = u(note);
    return made;
}

} // namespace

TEST_CASE("Typed hours are kept as data, shown in one form, and lose no word")
{
    Town town;
    town.import({line(1)});
    town.setService(1, "110", "hours", u("月〜金 9-12 14-18 水午後休"));
    const QString cell = town.service(1).hours;
    CHECK(cell == QStringLiteral("mo=0900-1200,1400-1800;tu=0900-1200,1400-1800;we=0900-1200;th=0900-1200,1400-1800;"
                                 "fr=0900-1200,1400-1800"));
    CHECK(hoursInWords(cell) == u("月・火・木・金 9:00〜12:00 14:00〜18:00／水 9:00〜12:00"));
    const auto& service = store::describe<Service>();
    const auto& field = service.fields[static_cast<std::size_t>(service.indexOf("hours"))];
    CHECK(readingNote(field, u("月〜金 9-12")).isEmpty());
    CHECK(readingNote(field, u("月〜金 9-12 要予約")).contains(u("要予約")));
    town.setService(1, "110", "hours", u("月〜金 9-12 要予約"));
    // What is shown can be typed again, and is then no change and no news.
    const QString shown = hoursInWords(town.service(1).hours);
    CHECK(shown.contains(u("要予約")));
    CHECK(readingNote(field, shown).isEmpty());
    const QString before = town.service(1).hours;
    town.setService(1, "110", "hours", shown);
    CHECK(town.service(1).hours == before);
    town.setService(1, "110", "hours", {});
    CHECK(town.service(1).hours.isEmpty());
}

TEST_CASE("Hours of other programs are shown as they are and count as unknown")
{
    for (const char* text : {"月〜金 9:00〜17:00", "mo=900-1200", "mo=0900-1200;", "\xef\xbf\xbd", ";;;", "remark"}) {
        INFO(text);
        CHECK(hoursInWords(u(text)) == u(text));
        Facility facility;
        facility.hours = u(text);
        CHECK(timesOf(facility, {}).empty());
    }
    Town town;
    const auto& service = store::describe<Service>();
    const auto& field = service.fields[static_cast<std::size_t>(service.indexOf("hours"))];
    CHECK(!readValue(field, QString(3000, QLatin1Char('9'))));
    CHECK(readingNote(field, QString(3000, QLatin1Char('9'))).isEmpty());
}

TEST_CASE("A facility is open when one of its open services is, or it is itself")
{
    Town town;
    town.import({line(1), line(1, "130"), line(2), line(3)});
    town.setService(1, "110", "hours", u("月〜金 9-12"));
    town.setService(1, "130", "hours", u("月〜金 11-17"));
    town.setService(2, "110", "hours", u("毎日 16:30-翌9:30"));
    CHECK(openAt(town, "2026-11-24T08:59") == QStringList{town.facility(2).name});
    CHECK(openAt(town, "2026-11-24T09:00").size() == 2);
    CHECK(openAt(town, "2026-11-24T16:59").size() == 2);
    CHECK(openAt(town, "2026-11-24T17:00") == QStringList{town.facility(2).name});
    CHECK(openAt(town, "2026-11-24T10:00") == QStringList{town.facility(1).name});
    // Labour Thanksgiving Day: nobody said what they do on holidays.
    CHECK(stateOf(town, 1, "2026-11-23T10:00") != OpenState::Open);
    town.set(3, "hours", u("土 10-15"));
    CHECK(openAt(town, "2026-11-28T10:00") == QStringList{town.facility(3).name});
    town.setService(2, "110", "closed_on", QStringLiteral("2026-11-01"));
    CHECK(openAt(town, "2026-11-24T08:59").isEmpty());
}

TEST_CASE("The answer follows every edit, undo and import at once")
{
    Town town;
    town.import({line(1), line(2)});
    const char* tuesday = "2026-11-24T10:30";
    CHECK(openAt(town, tuesday).isEmpty());
    town.setService(1, "110", "hours", u("火 9-12"));
    CHECK(openAt(town, tuesday).size() == 1);
    town.setService(2, "110", "hours", u("火 10-11"));
    CHECK(openAt(town, tuesday).size() == 2);
    town.setService(1, "110", "hours", u("水 9-12"));
    CHECK(openAt(town, tuesday) == QStringList{town.facility(2).name});
    town.undo();
    CHECK(openAt(town, tuesday).size() == 2);
    town.import({line(1), line(2), line(3)});
    town.set(3, "hours", u("火 9-17"));
    CHECK(openAt(town, tuesday).size() == 3);
    must(removeRow(town.registry(), store::describe<Facility>(), town.facility(3).id.uuid));
    CHECK(openAt(town, tuesday).size() == 2);
    Facility own;
    own.name = u("つどいの場");
    own.hours = QStringLiteral("tu=1000-1200");
    must(addFacility(town.registry(), own));
    CHECK(openAt(town, tuesday).size() == 3);
}

TEST_CASE("A facility that stands in several lists is open when one of its rows is, until they are parted")
{
    Town town;
    town.import({line(1), line(2)});
    town.set(2, "hours", u("火 9-12"));
    const auto merge = [&](int part, const QString& into) {
        must(setField(town.registry(), store::describe<Facility>(), town.facility(part).id.uuid, "merged_into", into));
    };
    CHECK(openAt(town, "2026-11-24T10:30").size() == 1);
    merge(2, town.facility(1).id.toString());
    CHECK(openAt(town, "2026-11-24T10:30") == QStringList{town.facility(1).name});
    town.set(2, "hours", u("水 9-12"));
    CHECK(openAt(town, "2026-11-24T10:30").isEmpty());
    town.undo();
    CHECK(stateOf(town, 1, "2026-11-24T10:30") == OpenState::Open);
    merge(2, {});
    CHECK(stateOf(town, 1, "2026-11-24T10:30") != OpenState::Open);
    CHECK(stateOf(town, 2, "2026-11-24T10:30") == OpenState::Open);
}

TEST_CASE("Official days close an office on days they do not name, and never open it")
{
    Town town;
    town.import({without(1, "平日,土曜日"), without(2, "平日,日曜日,祝日"), without(3, "平日", "第2土曜日は開所"), without(4, "")});
    CHECK(stateOf(town, 1, "2026-11-24T10:00") == OpenState::Unknown);
    CHECK(stateOf(town, 1, "2026-11-29T10:00") == OpenState::Closed);
    CHECK(stateOf(town, 1, "2026-11-23T10:00") == OpenState::Closed); // a Monday, but 勤労感謝の日
    CHECK(stateOf(town, 2, "2026-11-23T10:00") == OpenState::Unknown);
    CHECK(stateOf(town, 2, "2026-11-28T10:00") == OpenState::Closed);
    CHECK(stateOf(town, 3, "2026-11-28T10:00") == OpenState::Unknown);
    CHECK(stateOf(town, 4, "2026-11-29T10:00") == OpenState::Unknown);
    // Hours that say nothing about a day leave it to the official days.
    town.setService(1, "110", "hours", u("月〜金 9-17"));
    CHECK(stateOf(town, 1, "2026-11-24T10:00") == OpenState::Open);
    CHECK(stateOf(town, 1, "2026-11-28T10:00") == OpenState::Unknown);
    CHECK(stateOf(town, 1, "2026-11-29T10:00") == OpenState::Closed);
}

TEST_CASE("Words ask for what is open now or today, and names that contain them stay names")
{
    Town town;
    Line house = without(3, "");
    house[CareColumn::Name] = u("空き家相談室");
    town.import({line(1), without(2, "平日"), house, without(4, "土曜日")});
    town.setService(1, "110", "hours", u("火 9-12"));
    town.clock.set(at("2026-11-24T10:30").toMSecsSinceEpoch());
    for (const char* now : {"いま開いている", "今開いている", "営業中", "イマ開イテイル"}) {
        INFO(now);
        CHECK(town.find(u(now)) == QStringList{town.facility(1).name});
    }
    CHECK(town.find(u("今日開いている")).size() == 2);
    CHECK(town.find(u("空き家")) == QStringList{u("空き家相談室")});
    town.clock.set(at("2026-11-24T12:00").toMSecsSinceEpoch());
    CHECK(town.find(u("いま開いている")).isEmpty());
    CHECK(town.find(u("今日開いている 訪問介護")).size() == 2);
}

TEST_CASE("The status says until when, and when next, of all services together")
{
    Facility facility;
    Service first;
    first.hours = toCanonical(must(parseHours(u("月〜金 9-12"))).hours);
    Service second;
    second.hours = toCanonical(must(parseHours(u("月〜金 11-17:30"))).hours);
    auto status = openingStatus(timesOf(facility, {first, second}), at("2026-11-24T10:00"));
    CHECK(status.state == OpenState::Open);
    CHECK(status.until == at("2026-11-24T17:30"));
    status = openingStatus(timesOf(facility, {first, second}), at("2026-11-24T17:30"));
    CHECK(status.state == OpenState::Closed);
    CHECK(status.opens == at("2026-11-25T09:00"));
    second.closedOn = QDate(2026, 1, 1);
    CHECK(openingStatus(timesOf(facility, {first, second}), at("2026-11-24T10:00")).until == at("2026-11-24T12:00"));
    Service always;
    always.hours = toCanonical(must(parseHours(u("24時間 年中無休"))).hours);
    status = openingStatus(timesOf(facility, {always}), at("2026-11-24T10:00"));
    CHECK(status.state == OpenState::Open);
    CHECK(!status.until);
    CHECK(openingStatus(timesOf(facility, {Service()}), at("2026-11-24T10:00")).state == OpenState::Unknown);
    CHECK(openingStatus(timesOf(facility, {always}), QDateTime()).state == OpenState::Unknown);
}

TEST_CASE("A time that is asked for is Japan's unless it says otherwise")
{
    CHECK(at("2026-11-24T10:30").toUTC() == QDateTime(QDate(2026, 11, 24), QTime(1, 30), Qt::UTC));
    CHECK(at("2026-11-24 10:30").time() == QTime(10, 30));
    CHECK(at("2026-11-24T01:30:00Z").time() == QTime(10, 30));
    CHECK(at("2026-11-24T23:30:00+00:00").date() == QDate(2026, 11, 25));
    for (const char* bad : {"", "now", "2026-11-24", "2026-02-30T10:00", "2026-11-24T25:00", "10:30", "2026/11/24 10:30"}) {
        INFO(bad);
        CHECK(!at(bad).isValid());
    }
}
