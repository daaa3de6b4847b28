// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

using namespace desk;

namespace {

std::string meaningIn(const Layout& layout, const char* header)
{
    for (const Layout::Column& column : layout.columns)
        if (column.header == QString::fromUtf8(header))
            return codeOf(column.meaning);
    return "no such column";
}

} // namespace

TEST_CASE("Every meaning has a word of its own that reads back as the same meaning")
{
    for (int i = 0; i < static_cast<int>(Meaning::Slot); ++i) {
        const ColumnMeaning column{static_cast<Meaning>(i)};
        CHECK(meaningOf(codeOf(column)) == column);
        CHECK_FALSE(wordFor(column.meaning).isEmpty());
    }
    for (std::int8_t day = 0; day < 8; ++day) {
        const ColumnMeaning open{Meaning::OpenDay, day, 0, false};
        CHECK(meaningOf(codeOf(open)) == open);
        const ColumnMeaning slot{Meaning::Slot, day, 3, true};
        CHECK(meaningOf(codeOf(slot)) == slot);
        const ColumnMeaning week{Meaning::OpenWeek, day, 2, false};
        CHECK(meaningOf(codeOf(week)) == (day == 7 ? std::nullopt : std::optional(week)));
    }
    for (const char* nonsense : {"", "nam", "slot", "slot.mon.0.begin", "slot.xyz.1.end", "week.6.mon", "open."})
        CHECK_FALSE(meaningOf(nonsense));
}

TEST_CASE("Columns are proposed by what offices write above them")
{
    Desk desk;
    const Handover handover = desk.open({file("配食一覧_20250401.csv", "番号,お店の名称,ふりがな,〒,住所,電話番号（代表）,ＦＡＸ,配達エリア,料金,備考\n"
                                                                     "1,花弁当,はなべんとう,920-0001,石川県金沢市花町1,076-000-0001,,花町,500円,\n"
                                                                     "2,月弁当,つきべんとう,920-0002,石川県金沢市月町1,076-000-0002,,月町,600円,要予約\n")});
    REQUIRE(handover.tables.size() == 1);
    const Layout& layout = handover.tables[0].layout;
    CHECK(layout.name == QStringLiteral("配食一覧"));
    CHECK(layout.category == QStringLiteral("meals"));
    CHECK(meaningIn(layout, "番号") == "ignore");
    CHECK(meaningIn(layout, "お店の名称") == "name");
    CHECK(meaningIn(layout, "ふりがな") == "kana");
    CHECK(meaningIn(layout, "〒") == "postal_code");
    CHECK(meaningIn(layout, "電話番号（代表）") == "phone");
    CHECK(meaningIn(layout, "ＦＡＸ") == "fax");
    CHECK(meaningIn(layout, "配達エリア") == "catchment");
    CHECK(meaningIn(layout, "料金") == "remarks");
}

TEST_CASE("Where names of columns say nothing, the values below them do")
{
    Desk desk;
    const Handover handover = desk.open({file("いろいろ.csv", "あ,い,う,え\nさくら会,花見市元町1-1,000-111-2222,週1回\n"
                                                             "もみじ会,花見市北町2-2,,週1回\n山の家,花見市南町3-3,000-111-3333,週2回\n")});
    const Layout& layout = handover.tables.at(0).layout;
    CHECK(meaningIn(layout, "あ") == "name");
    CHECK(meaningIn(layout, "い") == "address");
    CHECK(meaningIn(layout, "う") == "phone");
    CHECK(meaningIn(layout, "え") == "ignore");
}

TEST_CASE("A mapping is written and read back, and a wrong one is refused with what is wrong")
{
    Layout layout;
    layout.name = QStringLiteral("花の一覧");
    layout.source = QStringLiteral("list:花の一覧");
    layout.category = QStringLiteral("salon");
    layout.complete = true;
    layout.columns = {{QStringLiteral("会"), 1, {Meaning::Name}}, {QStringLiteral("電話"), 1, {Meaning::Phone}},
                      {QStringLiteral("電話"), 2, {Meaning::Fax}}};
    CHECK(must(layoutFromJson(toJson(layout))) == layout);
    const std::vector<std::string> header{"電話", "会", "電話"};
    CHECK(meaningsFor(layout, header) == std::vector<ColumnMeaning>{{Meaning::Phone}, {Meaning::Name}, {Meaning::Fax}});
    for (const char* wrong : {"", "[]", "{}", R"({"columns":{"a":"nonsense"}})", R"({"columns":{"a":1}})", R"({"version":2,"columns":{"a":"name"}})",
                              R"({"category":"nowhere","columns":{"a":"name"}})"}) {
        const auto refused = layoutFromJson(wrong);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().message.isEmpty());
    }
}

TEST_CASE("What a person corrected is remembered for the next table with the same columns")
{
    Desk desk;
    const registry::InputFile first = file("会.csv", "会,どこ\nさくら会,石川県金沢市花町1\nさくら会,石川県金沢市月町2\n");
    Handover handover = desk.open({first});
    REQUIRE(handover.tables.size() == 1);
    CHECK(lackOf(handover.tables[0].layout).has_value());
    Layout corrected = handover.tables[0].layout;
    corrected.columns[0].meaning = {Meaning::Name};
    corrected.columns[1].meaning = {Meaning::Address};
    corrected.category = QStringLiteral("salon");
    corrected.name = QStringLiteral("サロン");
    must(rememberLayout(desk.registry(), corrected, handover.tables[0].header.names));
    const Handover next = desk.open({file("別の名前.csv", "会,どこ\nすみれ会,石川県金沢市星町3\nきく会,石川県金沢市星町4\n")});
    const Layout& again = next.tables.at(0).layout;
    CHECK(meaningsFor(again, next.tables[0].header.names) == meaningsFor(corrected, handover.tables[0].header.names));
    CHECK(again.category == QStringLiteral("salon"));
    CHECK(again.source == corrected.source);
    CHECK(layoutNamed(desk.registry(), QStringLiteral("サロン")) == again);
    NoProgress progress;
    must(desk.store().undo(progress));
    CHECK_FALSE(rememberedLayout(desk.registry(), handover.tables[0].header.names));
}

TEST_CASE("A column that is itself called 番号#2 is another one than the second 番号")
{
    Layout layout;
    layout.name = QStringLiteral("名簿");
    const auto meaning = *meaningOf("phone");
    for (const auto& [header, occurrence] : {std::pair("番号", 2), std::pair("番号#02", 1), std::pair("番号#1", 1), std::pair("番号#2", 1), std::pair("番号#2", 3)})
        layout.columns.push_back({QString::fromUtf8(header), occurrence, meaning});
    const auto read = layoutFromJson(toJson(layout));
    REQUIRE(read);
    REQUIRE(read->columns.size() == layout.columns.size());
    for (const Layout::Column& column : layout.columns)
        CHECK(std::find(read->columns.begin(), read->columns.end(), column) != read->columns.end());
}
