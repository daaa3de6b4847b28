// SPDX-License-Identifier: GPL-3.0-or-later
// Answering a caller: any words in any order find the facility, and nothing typed is an error.
#include "town.h"

#include <QRandomGenerator>

#include <set>

using namespace town;

namespace {

Line named(int office, const char* kind, const char* name, const char* kana, const char* address = nullptr)
{
    Line made = line(office, kind, QString::fromUtf8(name));
    made[CareColumn::Kana] = QString::fromUtf8(kana);
    if (address)
        made[CareColumn::Address] = QString::fromUtf8(address);
    return made;
}

/// A handful of offices with the difficulties of real ones.
void fill(Town& town)
{
    std::vector<Line> lines{
        named(1, "130", "訪問看護ステーションすみれ", "ホウモンカンゴステーションスミレ", "はるか県みなと市緑が丘3丁目"),
        named(1, "430", "訪問看護ステーションすみれ", "ホウモンカンゴステーションスミレ", "はるか県みなと市緑が丘3丁目"),
        named(2, "110", "髙橋ヘルパー㈱ 渡邊事業所", "タカハシヘルパー ワタナベジギョウショ", "みなと市北町１－２－３"),
        named(3, "150", "デイサービス Sunny-Day", "デイサービス サニーデイ", "みなと市西町2"),
        named(4, "780", "リハ・センターみらい", "リハセンターミライ"),
        named(5, "510", "特別養護老人ホーム 虹の里", "トクベツヨウゴロウジンホーム ニジノサト"),
        named(6, "130", "訪問看護 なないろ", "ホウモンカンゴ ナナイロ"),
    };
    lines[0][CareColumn::Phone] = QStringLiteral("076-220-2111");
    lines[1][CareColumn::Phone] = QStringLiteral("076-220-2111");
    lines[2][CareColumn::Phone] = QStringLiteral("０７６（２３４）５６７８");
    lines[6][CareColumn::Corporation] = QStringLiteral("医療法人社団しらかば");
    town.import(lines);
}

} // namespace

TEST_CASE("Words in any order find over name, reading, service, town, telephone and corporation")
{
    Town town;
    fill(town);
    const auto finds = [&](const char* text, const char* name) {
        INFO(text);
        CHECK(town.find(QString::fromUtf8(text)).contains(QString::fromUtf8(name)));
    };
    const char* sumire = "訪問看護ステーションすみれ";
    for (const char* text : {"すみれ", "スミレ", "ｽﾐﾚ", "訪問看護 すみれ", "すみれ　訪問看護", "緑が丘 訪問看護", "2202111", "220-2111", "2111", "０７６－２２０",
                             "み すみれ", "れ", "看", "みれ", "看護ステーションすみれ", "ケアマネ 緑が丘", "なぎさ1会 すみれ", "訪問系 すみれ",
                             "すみれ 2111 緑が丘", "9900000001", "ほうもんかんごすてーしょん"})
        finds(text, sumire);
    for (const char* text : {"高橋", "髙橋", "渡辺", "渡邉", "わたなべ", "北町1-2-3", "株 高橋", "2345678", "076234"})
        finds(text, "髙橋ヘルパー㈱ 渡邊事業所");
    for (const char* text : {"sunny", "ＳＵＮＮＹ", "sunnyday", "Sunny Day", "デイ 西町", "デイサービス"})
        finds(text, "デイサービス Sunny-Day");
    finds("しらかば", "訪問看護 なないろ");
}

TEST_CASE("Every word has to fit")
{
    Town town;
    fill(town);
    for (const char* text : {"すみれ 北町", "すみれ 通所介護", "2111 高橋", "ぬぬぬ", "すみれ ぬ"}) {
        INFO(text);
        CHECK(town.find(QString::fromUtf8(text)).isEmpty());
    }
}

TEST_CASE("No word finds everything that is open")
{
    Town town;
    fill(town);
    CHECK(town.find(QString()).size() == 6);
    CHECK(town.find(QStringLiteral("  　 ")).size() == 6);
}

TEST_CASE("A parent category finds its children, and two services stand at one number")
{
    Town town;
    fill(town);
    Query query;
    query.kinds = maskOf("home-visit");
    CHECK(town.rows(query).size() == 3);
    CHECK(town.find(QStringLiteral("訪問系")).size() == 3);
    query.kinds = maskOf("130") & maskOf("13");
    CHECK(town.rows(query).size() == 2);
    query.kinds = maskOf("15");
    CHECK(town.rows(query).size() == 1);
    query.kinds = maskOf("430");
    const auto rows = town.rows(query);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].kinds == (maskOf("130") | maskOf("430")));
    CHECK(town.find(QStringLiteral("訪問看護 居宅介護支援")).size() == 1);
    CHECK(maskOf("no such code") == 0);
    std::int64_t all = 0;
    for (const Category& group : categories())
        if (group.parent.empty())
            all |= maskOf(group.code);
    CHECK(all == (std::int64_t{1} << leafCategories().size()) - 1);
}

TEST_CASE("Conditions: accepts, has to be asked, does not accept")
{
    Town town;
    fill(town);
    town.setService(1, "130", "acceptance", QStringLiteral("胃ろう=yes;喀痰吸引=ask"));
    town.setService(2, "110", "acceptance", QStringLiteral("胃ろう=ask"));
    town.setService(3, "150", "acceptance", QStringLiteral("胃ろう=no"));
    CHECK(town.find(QStringLiteral("胃ろう")) == QStringList{QStringLiteral("訪問看護ステーションすみれ")});
    CHECK(town.find(QStringLiteral("いろう 訪問看護")).size() == 1);
    CHECK(town.find(QStringLiteral("たん吸引")).isEmpty());
    Query query = town.registry().interpret(QStringLiteral("胃ろう"));
    query.includeAsk = true;
    CHECK(town.rows(query).size() == 2);
    query = town.registry().interpret(QStringLiteral("吸引 PEG"));
    query.includeAsk = true;
    CHECK(town.rows(query).size() == 1);
    town.undo();
    town.undo();
    town.undo();
    CHECK(town.find(QStringLiteral("胃ろう")).isEmpty());
}

TEST_CASE("A vacancy is found by its filter with the day it was told")
{
    Town town;
    fill(town);
    town.setService(5, "510", "vacancy", QStringLiteral("1床"));
    town.setService(5, "510", "vacancy_on", QStringLiteral("R7.6.1"));
    Query query;
    query.vacancyOnly = true;
    const auto rows = town.rows(query);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].vacancy == QStringLiteral("1床"));
    CHECK(rows[0].vacancyOn == QDate(2025, 6, 1));
}

TEST_CASE("Without a place the list is in the order of the fifty sounds, however far one looks")
{
    std::vector<Line> lines;
    const QString sounds = QStringLiteral("アイウエオカキクケコサシスセソ");
    for (int office = 1; office <= 3000; ++office) {
        Line one = line(office);
        one[CareColumn::Kana] = QStringLiteral("%1%2%3").arg(sounds[office * 7 % 15]).arg(sounds[office * 11 % 15]).arg(sounds[office % 13]);
        lines.push_back(one);
    }
    Town town;
    town.import(lines);
    for (const char* text : {"", "事業所", "7"}) {
        SearchResult result = town.search(town.registry().interpret(QString::fromUtf8(text)));
        std::vector<FacilityRow> paged;
        for (std::size_t from = 0; from < result.hits.size(); from += 130)
            for (FacilityRow& row : must(town.registry().rows(result, from, 130)))
                paged.push_back(std::move(row));
        CHECK(paged.size() == result.hits.size());
        CHECK(std::is_sorted(paged.begin(), paged.end(), [](const auto& a, const auto& b) { return a.kana < b.kana; }));
        std::set<std::int64_t> distinct;
        for (const FacilityRow& row : paged)
            distinct.insert(row.rid);
        CHECK(distinct.size() == paged.size());
    }
}

TEST_CASE("Nothing typed is an error: signs of query languages, control characters, emoji, 10,000 characters")
{
    Town town;
    fill(town);
    QStringList texts{QStringLiteral("\"すみれ\""), QStringLiteral("すみれ*"), QStringLiteral("すみれ AND 訪問"), QStringLiteral("すみれ OR 訪問"),
                      QStringLiteral("NOT すみれ"), QStringLiteral("NEAR(すみれ 訪問, 2)"), QStringLiteral("name:すみれ"), QStringLiteral("^すみれ"),
                      QStringLiteral("(すみれ"), QStringLiteral("すみれ)"), QStringLiteral("すみれ\" OR \"1"), QStringLiteral("'; DROP TABLE facility; --"),
                      QStringLiteral("%"), QStringLiteral("_"), QStringLiteral("\\"), QStringLiteral("{}[]+-~^"), QStringLiteral("😀"),
                      QStringLiteral("😀😀 👨‍👩‍👧"), QString(QChar(0)), QStringLiteral("す\u001fみ"), QStringLiteral("\u2028"), QString(QChar(0xd800)),
                      QStringLiteral("\ue001胃ろう"), QString(10000, QChar(u'あ')), QString(10000, QLatin1Char('7')),
                      QStringLiteral("あい ").repeated(3333), QStringLiteral("あ ").repeated(5000), QStringLiteral("訪問看護 ").repeated(2000),
                      QStringLiteral("か\u3099").repeated(300)};
    QRandomGenerator random(5);
    const QString signs = QStringLiteral("\"*()ANDORNEAR:^+-あ1 　%_'\\;\n\t{}é㈱👍髙");
    for (int i = 0; i < 300; ++i) {
        QString text;
        for (int n = random.bounded(1, 25); n > 0; --n)
            text += signs[random.bounded(static_cast<int>(signs.size()))];
        texts << text;
    }
    for (const QString& text : texts) {
        INFO(text.left(40));
        auto result = town.registry().search(town.registry().interpret(text));
        if (!result)
            FAIL(result.error().message << " " << result.error().detail);
        CHECK(must(town.registry().rows(*result, 0, 50)).size() <= 50);
    }
    CHECK(town.registry().facilityCount() == 6);
    CHECK(town.find(QStringLiteral("\"すみれ\"*")).size() == 1);
}

TEST_CASE("A word that names a place sorts by it, and a known place of the centre is understood")
{
    Town town;
    fill(town);
    Place place;
    place.id.uuid = Uuid::v7(1, randomBytes16());
    place.name = QStringLiteral("みなみ駅");
    place.kana = QStringLiteral("ミナミエキ");
    place.latitude = 36.506;
    place.longitude = 136.606;
    must(town.store().commit({QStringLiteral("place"), store::ChangeKind::Edit, store::diff(Place(), place, true)}));
    for (const char* text : {"みなみ駅", "みなみえき"}) {
        const QStringList found = town.find(QString::fromUtf8(text));
        REQUIRE(found.size() == 6);
        CHECK(found[0] == QStringLiteral("訪問看護 なないろ"));
        CHECK(found[5] == QStringLiteral("訪問看護ステーションすみれ"));
    }
    CHECK(town.find(QStringLiteral("訪問看護 みなみ駅")).first() == QStringLiteral("訪問看護 なないろ"));
    // Undone, it is a word again.
    town.undo();
    CHECK(town.find(QStringLiteral("みなみ駅")).isEmpty());
}
