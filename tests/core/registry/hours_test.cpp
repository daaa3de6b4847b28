// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "registry/hours.h"

#include <random>

using namespace tasuki::registry;

namespace {

/// The canonical text of what somebody typed, all of it understood.
QString kept(QStringView typed)
{
    const auto read = parseHours(typed);
    REQUIRE(read);
    CAPTURE(typed.toString(), read->unread.join(u'|'));
    CHECK(read->unread.isEmpty());
    return toCanonical(read->hours);
}

/// The words of it that were not understood, and what was.
QString lost(QStringView typed)
{
    const auto read = parseHours(typed);
    REQUIRE(read);
    CHECK(read->hours.remark == read->unread.join(u' '));
    OpeningHours hours = read->hours;
    hours.remark.clear();
    return read->unread.join(u'|') + QStringLiteral(" # ") + toCanonical(hours);
}

OpenState stateAt(QStringView typed, QDate date, int hour, int minute = 0)
{
    const auto read = parseHours(typed);
    REQUIRE(read);
    REQUIRE(read->unread.isEmpty());
    return isOpenAt(read->hours, QDateTime(date, QTime(hour, minute)));
}

/// Random hours. The same in every run.
class Hours
{
public:
    OpeningHours next(bool exceptions)
    {
        OpeningHours hours;
        for (DayHours& day : hours.days) {
            const int what = number(4);
            if (what == 0 && &day != &hours.days.front())
                day = hours.days.front();
            else if (what > 1)
                day = {true, spans()};
        }
        for (quint8& weeks : hours.closedWeeks)
            weeks = static_cast<quint8>(number(4) == 0 ? number(32) : 0);
        for (int n = exceptions ? number(4) : 0; n > 0; --n)
            hours.exceptions.push_back(
                {number(2) * 2026, monthDay(), monthDay(), number(2) == 0 ? spans() : std::vector<OpenSpan>()});
        return normalized(hours);
    }
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

private:
    std::vector<OpenSpan> spans()
    {
        std::vector<OpenSpan> spans;
        for (int n = number(4); n > 0; --n) {
            const int begin = number(1440);
            spans.push_back({begin, begin + 1 + number(number(3) == 0 ? 1440 : 240)});
        }
        return spans;
    }
    int monthDay() { return (1 + number(12)) * 100 + 1 + number(28); }

    std::mt19937 m_random{20260923};
};

} // namespace

TEST_CASE("Opening hours are read as people type them", "[hours]")
{
    CHECK(kept(u"月〜金 9-12 14-18 水午後休") ==
          QStringLiteral("mo=0900-1200,1400-1800;tu=0900-1200,1400-1800;we=0900-1200;th=0900-1200,1400-1800;"
                         "fr=0900-1200,1400-1800"));
    const QString nineToFive = QStringLiteral("mo=0900-1700;tu=0900-1700;we=0900-1700;th=0900-1700;fr=0900-1700");
    for (const QStringView text :
         {u"平日9:00〜17:00", u"月～金　９時－１７時", u"月-金9:00−17:00", u"月曜日から金曜日まで 9時から17時まで",
          u"月・火・水・木・金 9~17", u"月火水木金　午前9時〜午後5時", u"営業時間：平日 ９：００～１７：００",
          u"㈪〜㈮ 0900-1700", u"月ー金 AM9:00-PM5:00", u"平日は9時〜17時00分"}) {
        CAPTURE(text.toString());
        CHECK(kept(text) == nineToFive);
    }
    CHECK(kept(u"月火木金 9時~12時半、15時〜18時30分 土 9-13") ==
          QStringLiteral("mo=0900-1230,1500-1830;tu=0900-1230,1500-1830;th=0900-1230,1500-1830;fr=0900-1230,1500-1830;"
                         "sa=0900-1300"));
    CHECK(kept(u"第2・第4土曜休") == QStringLiteral("closed.sa=2,4"));
    CHECK(kept(u"第2、4土曜日は休み") == QStringLiteral("closed.sa=2,4"));
    CHECK(kept(u"毎月第1〜3水曜定休") == QStringLiteral("closed.we=1,2,3"));
    CHECK(kept(u"日祝休み") == QStringLiteral("su=closed;ph=closed"));
    CHECK(kept(u"定休日：日曜・祝日") == QStringLiteral("su=closed;ph=closed"));
    CHECK(kept(u"第2・第4土曜、日・祝日休診") == QStringLiteral("su=closed;ph=closed;closed.sa=2,4"));
    CHECK(kept(u"木曜休診") == QStringLiteral("th=closed"));
    CHECK(kept(u"12/29〜1/3休") == QStringLiteral("on.1229-0103=closed"));
    CHECK(kept(u"日祝、12月29日～1月3日は休み") == QStringLiteral("su=closed;ph=closed;on.1229-0103=closed"));
    CHECK(kept(u"8月13日〜15日休業") == QStringLiteral("on.0813-0815=closed"));
    CHECK(kept(u"2026/8/13 10-15") == QStringLiteral("on.2026.0813-0813=1000-1500"));
    CHECK(kept(u"24時間") == kept(u"24時間365日"));
    CHECK(kept(u"24時間").startsWith(QStringLiteral("mo=0000-2400;")));
    CHECK(kept(u"年中無休 8:30-17:30").endsWith(QStringLiteral("su=0830-1730;ph=0830-1730")));
    CHECK(kept(u"8:30-17:30 年中無休") == kept(u"毎日8時半〜17時半"));
    CHECK(kept(u"月〜土（祝日を除く）午前9時〜12時 午後2時〜6時")
              .endsWith(QStringLiteral("sa=0900-1200,1400-1800;ph=closed")));
    CHECK(kept(u"土〜月 10-15") == QStringLiteral("mo=1000-1500;sa=1000-1500;su=1000-1500"));
    CHECK(kept(u"金 18-2 土 22時〜翌5時") == QStringLiteral("fr=1800-2600;sa=2200-2900"));
    CHECK(kept(u"金 20:00-26:00") == QStringLiteral("fr=2000-2600"));
    CHECK(kept(u"") == QString());
    CHECK(kept(u" 、\n") == QString());
}

TEST_CASE("A season with its dates beside it is those dates", "[hours]")
{
    const QString newYear = QStringLiteral("on.1230-0103=closed");
    for (const QStringView text : {u"年末年始（12/30～1/3）は休み", u"年末年始12月30日〜1月3日まで休業いたします", u"12/30〜1/3（年末年始）休",
                                   u"定休日：年末年始：12月30日から1月3日", u"ただし、年末・年始 12/30〜1/3を除く"}) {
        CAPTURE(text.toString());
        CHECK(kept(text) == newYear);
    }
    CHECK(kept(u"日曜、お盆（8/13〜15）、年末年始（12/30〜1/3）は休みです") ==
          QStringLiteral("su=closed;on.0813-0815=closed;on.1230-0103=closed"));
    CHECK(lost(u"日・年末年始（電話で確認）休") == QStringLiteral("年末年始|電話で確認 # su=closed"));
}

TEST_CASE("A line break that a ministry wrote out in words ends a line", "[hours]")
{
    CHECK(kept(u"平　日：9:00〜18:00（改行）（改行）定休日：土・日・祝・祭日") ==
          QStringLiteral("mo=0900-1800;tu=0900-1800;we=0900-1800;th=0900-1800;fr=0900-1800;sa=closed;su=closed;ph=closed"));
}

TEST_CASE("Days of days are not read as either of them", "[hours]")
{
    CHECK(lost(u"火・木の祝日を除く").endsWith(QStringLiteral(" # ")));
    CHECK(lost(u"平日は水曜を除く").endsWith(QStringLiteral(" # ")));
}

TEST_CASE("Hours without days count for the days that nothing else names", "[hours]")
{
    CHECK(kept(u"9-17 土は9-12 日休") ==
          QStringLiteral("mo=0900-1700;tu=0900-1700;we=0900-1700;th=0900-1700;fr=0900-1700;sa=0900-1200;su=closed"));
    CHECK(lost(u"9:00〜17:00") == QStringLiteral("9:00〜17:00 # "));
    CHECK(lost(u"年中無休") == QStringLiteral("年中無休 # "));
}

TEST_CASE("Of two statements about a day the one about fewer days counts", "[hours]")
{
    CHECK(kept(u"月〜火 9-18 火 9-13") == QStringLiteral("mo=0900-1800;tu=0900-1300"));
    CHECK(kept(u"火休 月〜水 9-18") == QStringLiteral("mo=0900-1800;tu=closed;we=0900-1800"));
    CHECK(lost(u"土日 10-15 日祝休み") == QStringLiteral("日祝休み # sa=1000-1500;ph=closed"));
    CHECK(kept(u"月〜水 9-18 休診日：水・祝") == QStringLiteral("mo=0900-1800;tu=0900-1800;we=closed;ph=closed"));
    CHECK(kept(u"月・土 9-18 土 休") == QStringLiteral("mo=0900-1800;sa=closed"));
    CHECK(lost(u"月 9-12 月 休") == QStringLiteral("月 休 # "));
}

TEST_CASE("What is not understood is told, and nothing is guessed from it", "[hours]")
{
    CHECK(lost(u"予約制 月 9-17") == QStringLiteral("予約制 # mo=0900-1700"));
    CHECK(lost(u"月 9-17（要予約）") == QStringLiteral("要予約 # mo=0900-1700"));
    CHECK(lost(u"月 9-17 土曜は予約のみ 9-12 日休") == QStringLiteral("土曜は予約のみ|9-12 # mo=0900-1700;su=closed"));
    CHECK(lost(u"隔週土曜休") == QStringLiteral("隔週土曜休 # "));
    CHECK(lost(u"金 9-17（訪問は月9-12）").endsWith(QStringLiteral(" # fr=0900-1700")));
    CHECK(lost(u"月-土 日祝休 9-18") == QStringLiteral("月-土|9-18 # su=closed;ph=closed"));
    CHECK(lost(u"日曜休みなし") == QStringLiteral("日曜休みなし # "));
    CHECK(lost(u"日祝・年末年始休み") == QStringLiteral("年末年始 # su=closed;ph=closed"));
    CHECK(lost(u"月 9-5") == QStringLiteral("月 9-5 # "));
    CHECK(lost(u"月 9-25:70").startsWith(QStringLiteral("月 9-25:70")));
    CHECK(lost(u"水 9-17 水午後休") == QStringLiteral("水午後休 # "));
    CHECK(lost(u"第2・第4土曜 9-12") == QStringLiteral("第2・第4土曜 9-12 # "));
    CHECK(lost(u"月1回土曜 9-12").endsWith(QStringLiteral("# ")));
    CHECK(lost(u"1〜3日休").endsWith(QStringLiteral("# ")));
    CHECK(lost(u"7〜9月休").endsWith(QStringLiteral("# ")));
    CHECK(lost(u"月〜金（9-12）日休").endsWith(QStringLiteral(" # su=closed")));
    CHECK(lost(u"月 9-17※祝日は電話で") == QStringLiteral("祝日は電話で # mo=0900-1700"));
    CHECK(lost(u"2/30休").endsWith(QStringLiteral("# ")));
}

TEST_CASE("A text longer than 2,000 characters is refused", "[hours]")
{
    CHECK(parseHours(QString(2000, u'月')));
    const auto refused = parseHours(QString(2001, u'月'));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == tasuki::Error::Code::Usage);
    CHECK_FALSE(fromCanonical(QString(20'001, u'm')));
}

TEST_CASE("People read short Japanese with like days together", "[hours]")
{
    const QString text = QStringLiteral("月・火・木・金 9:00〜12:00 14:00〜18:00／水 9:00〜12:00／日・祝 休み");
    CHECK(formatHours(parseHours(text)->hours) == text);
    CHECK(formatHours(parseHours(u"24時間")->hours) == QStringLiteral("年中無休 24時間"));
    CHECK(formatHours(parseHours(u"土22-5、第2・第4土休、12/29-1/3休")->hours) ==
          QStringLiteral("土 22:00〜翌5:00／第2・第4土 休み／12/29〜1/3 休み"));
    CHECK(formatHours(OpeningHours()) == QString());
}

TEST_CASE("Every hours come back from both of their texts", "[hours]")
{
    Hours random;
    for (int i = 0; i < 3000; ++i) {
        OpeningHours hours = random.next(i % 2 == 1);
        const QString people = formatHours(hours);
        CAPTURE(people);
        const auto read = parseHours(people);
        REQUIRE(read);
        CHECK(read->unread.isEmpty());
        CHECK(toCanonical(read->hours) == toCanonical(hours));
        CHECK(read->hours == hours);
        if (i % 3 == 0)
            hours.remark = QStringLiteral("祝日は①電話で; 要=確認");
        const QString canonical = toCanonical(hours);
        CHECK(fromCanonical(canonical) == hours);
        CHECK(parseHours(formatHours(hours))->hours == hours);
    }
}

TEST_CASE("Only the one canonical text is read as one", "[hours]")
{
    CHECK(fromCanonical(u"")->isEmpty());
    for (const QStringView text : {u"mo=0900-1200;",
                                   u"tu=closed;mo=closed",
                                   u"mo=1300-1700,0900-1200",
                                   u"mo=0900-1200,1200-1300",
                                   u"mo=900-1200",
                                   u"mo=",
                                   u"mo",
                                   u"xx=closed",
                                   u"closed.ph=1",
                                   u"closed.mo=6",
                                   u"closed.mo=2,1",
                                   u"mo=0960-1200",
                                   u"mo=1200-0900",
                                   u"on.0230-0301=closed",
                                   u"on.=closed",
                                   u"remark=",
                                   u"=",
                                   u"mo=closed;mo=closed",
                                   u"MO=closed",
                                   u"mo=closed ",
                                   u";mo=closed"}) {
        CAPTURE(text.toString());
        CHECK_FALSE(fromCanonical(text));
    }
    CHECK(fromCanonical(u"remark=a;mo=closed")->remark == QStringLiteral("a;mo=closed"));
}

TEST_CASE("An office is open from the first minute to before the last", "[hours]")
{
    const QDate monday(2026, 9, 14);
    CHECK(stateAt(u"月 9-12 14-18 火休", monday, 8, 59) == OpenState::Closed);
    CHECK(stateAt(u"月 9-12 14-18 火休", monday, 9) == OpenState::Open);
    CHECK(stateAt(u"月 9-12 14-18 火休", monday, 12) == OpenState::Closed);
    CHECK(stateAt(u"月 9-12 14-18 火休", monday.addDays(1), 10) == OpenState::Closed);
    CHECK(stateAt(u"月 9-12 14-18 火休", monday.addDays(2), 10) == OpenState::Unknown);
    CHECK(stateAt(u"月 22-5 火休", monday.addDays(1), 4, 59) == OpenState::Open);
    CHECK(stateAt(u"月 22-5 火休", monday.addDays(1), 5) == OpenState::Closed);
    CHECK(stateAt(u"24時間", monday, 0) == OpenState::Open);
    CHECK(isOpenAt(OpeningHours(), QDateTime()) == OpenState::Unknown);
    CHECK(isOpenAt(parseHours(u"24時間")->hours, QDateTime()) == OpenState::Unknown);
}

TEST_CASE("Holidays, weeks of the month and exceptions are kept", "[hours]")
{
    const QDate between(2026, 9, 22); // a Tuesday, 国民の休日
    CHECK(stateAt(u"平日9-17", between, 10) == OpenState::Unknown);
    CHECK(stateAt(u"平日9-17 祝休", between, 10) == OpenState::Closed);
    CHECK(stateAt(u"平日9-17 祝10-12", between, 10) == OpenState::Open);
    CHECK(stateAt(u"平日9-17 祝10-12", between, 9) == OpenState::Closed);
    CHECK(stateAt(u"火休", between, 9) == OpenState::Closed);
    CHECK(stateAt(u"火休 祝9-17", between, 9) == OpenState::Unknown);
    const QDate secondSaturday(2026, 9, 12);
    CHECK(stateAt(u"土9-12 第2・第4土休", secondSaturday, 10) == OpenState::Closed);
    CHECK(stateAt(u"土9-12 第2・第4土休", secondSaturday.addDays(7), 10) == OpenState::Open);
    for (const QDate day : {QDate(2026, 12, 29), QDate(2026, 12, 31), QDate(2027, 1, 3)})
        CHECK(stateAt(u"24時間 12/29〜1/3休", day, 10) == OpenState::Closed);
    CHECK(stateAt(u"24時間 12/29〜1/3休", QDate(2026, 12, 28), 10) == OpenState::Open);
    CHECK(stateAt(u"24時間 12/29〜1/3休", QDate(2027, 1, 4), 10) == OpenState::Open);
    CHECK(stateAt(u"24時間 2026/12/29〜2027/1/3休", QDate(2027, 1, 3), 10) == OpenState::Closed);
    CHECK(stateAt(u"24時間 2026/12/29〜2027/1/3休", QDate(2026, 1, 3), 10) == OpenState::Open);
    CHECK(stateAt(u"24時間 2026/12/29〜2027/1/3休", QDate(2027, 12, 29), 10) == OpenState::Open);
}

TEST_CASE("The next change is found across nights, holidays and exceptions", "[hours]")
{
    const auto next = [](QStringView typed, QDateTime at) { return nextChange(parseHours(typed)->hours, at); };
    const QString week = QStringLiteral("平日9-12 14-18 土日祝休");
    CHECK(next(week, QDateTime(QDate(2026, 9, 18), QTime(10, 30, 20))) ==
          HoursChange{QDateTime(QDate(2026, 9, 18), QTime(12, 0)), OpenState::Closed});
    // Friday evening before five days off.
    CHECK(next(week, QDateTime(QDate(2026, 9, 18), QTime(18, 0))) ==
          HoursChange{QDateTime(QDate(2026, 9, 24), QTime(9, 0)), OpenState::Open});
    CHECK(next(u"金 20-2 土休", QDateTime(QDate(2026, 9, 18), QTime(23, 0))) ==
          HoursChange{QDateTime(QDate(2026, 9, 19), QTime(2, 0)), OpenState::Closed});
    CHECK(next(u"金 9-12", QDateTime(QDate(2026, 9, 18), QTime(12, 0))) ==
          HoursChange{QDateTime(QDate(2026, 9, 19), QTime(0, 0)), OpenState::Unknown});
    CHECK_FALSE(next(u"24時間", QDateTime(QDate(2026, 9, 18), QTime(12, 0))));
    CHECK_FALSE(next(u"24時間", QDateTime()));
    CHECK(next(u"24時間 12/29〜1/3休", QDateTime(QDate(2026, 12, 20), QTime(12, 0))) ==
          HoursChange{QDateTime(QDate(2026, 12, 29), QTime(0, 0)), OpenState::Closed});
}

TEST_CASE("The small form answers as the clock does minute by minute", "[hours]")
{
    Hours random;
    for (int i = 0; i < 40; ++i) {
        const OpeningHours hours = random.next(true);
        const CompactHours small = CompactHours::ofCanonical(toCanonical(hours));
        const QDateTime begin(QDate(2026, 9, 17).addDays(random.number(120)),
                              QTime(random.number(24), random.number(60)));
        const auto change = nextChange(hours, begin);
        const OpenState state = isOpenAt(hours, begin);
        const QDateTime end = change ? change->at : begin.addDays(14);
        for (QDateTime at = begin; at < end; at = at.addSecs(60 * (1 + random.number(20))))
            if (small.at(HoursMoment(at)) != state)
                FAIL(at.toString(Qt::ISODate).toStdString() + ' ' + toCanonical(hours).toStdString());
        if (change)
            CHECK(isOpenAt(hours, change->at) == change->to);
    }
    CHECK(sizeof(CompactHours) < 100);
}

TEST_CASE("Any text is read without harm", "[hours]")
{
    static const std::array<QStringView, 44> pieces{
        u"月",   u"火",     u"水曜",  u"土",    u"日",       u"祝",     u"平日", u"毎日", u"年中無休", u"〜", u"-",
        u"ー",   u"から",   u"9",     u"12:30", u"1730",     u"25",     u"時",   u"半",   u"分",       u"翌", u"午前",
        u"午後", u"24時間", u"休み",  u"休",    u"定休日",   u"を除く", u"第",   u"2",    u"・",       u"、", u" ",
        u"／",   u"/",      u"12/29", u"2026/", u"年末年始", u"(",      u")",    u"※",    u"は",       u";",  u"予約"};
    Hours random;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int n = random.number(14); n > 0; --n)
            if (random.number(12) == 0)
                text += QChar(static_cast<char16_t>(random.number(0x10000)));
            else
                text += pieces[static_cast<std::size_t>(random.number(static_cast<int>(pieces.size())))];
        const auto read = parseHours(text);
        REQUIRE(read);
        CAPTURE(text);
        CHECK(normalized(read->hours) == read->hours);
        const QString canonical = toCanonical(read->hours);
        CHECK(fromCanonical(canonical) == read->hours);
        if (read->unread.isEmpty())
            CHECK(parseHours(formatHours(read->hours))->hours == read->hours);
        std::ignore = fromCanonical(text);
        std::ignore =
            fromCanonical(QStringView(canonical).first(random.number(static_cast<int>(canonical.size()) + 1)));
    }
    for (const QStringView piece : pieces)
        CHECK(parseHours(piece.toString().repeated(2000 / piece.size())));
}
