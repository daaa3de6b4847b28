// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/categories.h"

#include "base/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string>

namespace tasuki::registry {

namespace {

// Codes and names: 厚生労働省 介護サービス情報公表システム オープンデータ, column サービスの種類; two-character codes:
// 介護給付費の請求 サービス種類コード. Readings and aliases are ours.
constexpr std::array table{
    Category{"home-visit", "", "", "訪問系サービス", "訪問系", "ほうもんけい", "訪問サービス", "Home visits"},
    Category{"day", "", "", "通所系サービス", "通所系", "つうしょけい", "通所サービス デイ", "Day services"},
    Category{"short-stay", "", "", "短期入所系サービス", "短期入所系", "たんきにゅうしょけい", "ショート ショートステイ", "Short stays"},
    Category{"multi", "", "", "多機能系サービス", "多機能系", "たきのうけい", "", "Multi-function services"},
    Category{"residence", "", "", "居住系サービス", "居住系", "きょじゅうけい", "", "Residences with care"},
    Category{"institution", "", "", "介護保険施設", "入所施設", "にゅうしょしせつ", "施設", "Care institutions"},
    Category{"equipment", "", "", "福祉用具", "福祉用具", "ふくしようぐ", "", "Equipment"},
    Category{"advice", "", "", "相談・ケアマネジメント", "相談・ケアマネ", "そうだん", "相談窓口", "Advice and care management"},
    Category{"medical", "", "", "医療機関・薬局", "医療", "いりょう", "医療機関", "Medical care"},
    Category{"community", "", "", "地域の資源", "地域の資源", "ちいきのしげん", "インフォーマル", "Community resources"},

    Category{"110", "11", "home-visit", "訪問介護", "訪問介護", "ほうもんかいご", "ヘルパー ホームヘルプ", "Home help"},
    Category{"120", "12", "home-visit", "訪問入浴介護", "訪問入浴", "ほうもんにゅうよくかいご", "訪問入浴 入浴車", "Home bathing"},
    Category{"130", "13", "home-visit", "訪問看護", "訪問看護", "ほうもんかんご", "訪看 ほうかん", "Home nursing"},
    Category{"140", "14", "home-visit", "訪問リハビリテーション", "訪問リハビリ", "ほうもんりはびりてーしょん", "訪問リハ 訪リハ", "Home rehabilitation"},
    Category{"150", "15", "day", "通所介護", "通所介護", "つうしょかいご", "デイサービス デイ", "Day service"},
    Category{"155", "15", "day", "指定療養通所介護", "療養通所介護", "りょうようつうしょかいご", "療養通所", "Day service with nursing"},
    Category{"160", "16", "day", "通所リハビリテーション", "通所リハビリ", "つうしょりはびりてーしょん", "デイケア 通所リハ", "Day rehabilitation"},
    Category{"170", "17", "equipment", "福祉用具貸与", "福祉用具貸与", "ふくしようぐたいよ", "福祉用具レンタル レンタル", "Equipment rental"},
    Category{"210", "21", "short-stay", "短期入所生活介護", "ショートステイ", "たんきにゅうしょせいかつかいご", "ショート", "Short stay"},
    Category{"220", "22", "short-stay", "短期入所療養介護（介護老人保健施設）", "老健ショート", "たんきにゅうしょりょうようかいごろうけん", "療養ショート", "Short stay in a health facility"},
    Category{"230", "23", "short-stay", "短期入所療養介護（療養病床を有する病院等）", "病院等ショート", "たんきにゅうしょりょうようかいごびょういん", "療養ショート", "Short stay in a hospital"},
    Category{"320", "32", "residence", "認知症対応型共同生活介護", "グループホーム", "にんちしょうたいおうがたきょうどうせいかつかいご", "ＧＨ", "Group home"},
    Category{"331", "33", "residence", "特定施設入居者生活介護（有料老人ホーム）", "特定施設（有料）", "とくていしせつにゅうきょしゃせいかつかいごゆうりょうろうじんほーむ", "有料老人ホーム 有料ホーム 特定施設", "Care home"},
    Category{"332", "33", "residence", "特定施設入居者生活介護（軽費老人ホーム）", "特定施設（軽費）", "とくていしせつにゅうきょしゃせいかつかいごけいひろうじんほーむ", "軽費老人ホーム ケアハウス 特定施設", "Low-cost care home"},
    Category{"334", "33", "residence", "特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅））", "特定施設（サ高住）", "とくていしせつにゅうきょしゃせいかつかいごさこうじゅう", "サ高住 サービス付き高齢者向け住宅 特定施設", "Serviced housing with care"},
    Category{"335", "33", "residence", "特定施設入居者生活介護（有料老人ホーム（外部サービス利用型））", "特定施設（有料・外部型）", "とくていしせつがいぶさーびすりようがたゆうりょう", "外部サービス利用型 特定施設", "Care home, outside services"},
    Category{"336", "33", "residence", "特定施設入居者生活介護（軽費老人ホーム（外部サービス利用型））", "特定施設（軽費・外部型）", "とくていしせつがいぶさーびすりようがたけいひ", "外部サービス利用型 特定施設", "Low-cost care home, outside services"},
    Category{"337", "33", "residence", "特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅（外部サービス利用型）））", "特定施設（サ高住・外部型）", "とくていしせつがいぶさーびすりようがたさこうじゅう", "外部サービス利用型 特定施設", "Serviced housing, outside services"},
    Category{"361", "36", "residence", "地域密着型特定施設入居者生活介護（有料老人ホーム）", "地域密着型特定施設（有料）", "ちいきみっちゃくがたとくていしせつゆうりょう", "地域密着型特定施設", "Small care home"},
    Category{"362", "36", "residence", "地域密着型特定施設入居者生活介護（軽費老人ホーム）", "地域密着型特定施設（軽費）", "ちいきみっちゃくがたとくていしせつけいひ", "地域密着型特定施設", "Small low-cost care home"},
    Category{"364", "36", "residence", "地域密着型特定施設入居者生活介護（有料老人ホーム（サービス付き高齢者向け住宅））", "地域密着型特定施設（サ高住）", "ちいきみっちゃくがたとくていしせつさこうじゅう", "地域密着型特定施設", "Small serviced housing with care"},
    Category{"410", "41", "equipment", "特定福祉用具販売", "福祉用具販売", "とくていふくしようぐはんばい", "福祉用具販売 用具販売", "Equipment sale"},
    Category{"430", "43", "advice", "居宅介護支援", "居宅介護支援", "きょたくかいごしえん", "ケアマネ ケアマネジャー 居宅 ケアプラン", "Care management"},
    Category{"510", "51", "institution", "介護老人福祉施設", "特別養護老人ホーム", "かいごろうじんふくししせつ", "特養 とくよう", "Nursing home"},
    Category{"520", "52", "institution", "介護老人保健施設", "老人保健施設", "かいごろうじんほけんしせつ", "老健 ろうけん", "Health facility for the elderly"},
    Category{"530", "53", "institution", "介護療養型医療施設", "介護療養型医療施設", "かいごりょうようがたいりょうしせつ", "療養病床", "Long-term medical facility"},
    Category{"540", "54", "institution", "地域密着型介護老人福祉施設入所者生活介護", "小規模特養", "ちいきみっちゃくがたかいごろうじんふくししせつ", "地域密着型特養 特養", "Small nursing home"},
    Category{"550", "55", "institution", "介護医療院", "介護医療院", "かいごいりょういん", "", "Integrated care facility"},
    Category{"551", "2A", "short-stay", "短期入所療養介護（介護医療院）", "医療院ショート", "たんきにゅうしょりょうようかいごいりょういん", "療養ショート", "Short stay in an integrated care facility"},
    Category{"710", "71", "home-visit", "夜間対応型訪問介護", "夜間訪問介護", "やかんたいおうがたほうもんかいご", "夜間対応", "Night home help"},
    Category{"720", "72", "day", "認知症対応型通所介護", "認知症デイ", "にんちしょうたいおうがたつうしょかいご", "認デイ", "Day service for dementia"},
    Category{"730", "73", "multi", "小規模多機能型居宅介護", "小規模多機能", "しょうきぼたきのうがたきょたくかいご", "小多機", "Small multi-function home care"},
    Category{"760", "76", "home-visit", "定期巡回・随時対応型訪問介護看護", "定期巡回", "ていきじゅんかいずいじたいおうがたほうもんかいごかんご", "定期巡回 随時対応", "Round-the-clock home care"},
    Category{"770", "77", "multi", "看護小規模多機能型居宅介護（複合型サービス）", "看護小規模多機能", "かんごしょうきぼたきのうがたきょたくかいご", "看多機 かんたき 複合型サービス", "Multi-function home care with nursing"},
    Category{"780", "78", "day", "地域密着型通所介護", "地域密着型デイ", "ちいきみっちゃくがたつうしょかいご", "小規模デイ デイサービス デイ", "Small day service"},

    Category{"centre", "46", "advice", "地域包括支援センター", "地域包括支援センター", "ちいきほうかつしえんせんたー", "包括", "Community support centre"},
    Category{"hospital", "", "medical", "病院", "病院", "びょういん", "", "Hospital"},
    Category{"clinic", "", "medical", "診療所", "診療所", "しんりょうじょ", "医院 クリニック", "Clinic"},
    Category{"dental", "", "medical", "歯科", "歯科", "しか", "歯医者 歯科医院", "Dentist"},
    Category{"pharmacy", "", "medical", "薬局", "薬局", "やっきょく", "調剤", "Pharmacy"},
    Category{"meals", "", "community", "配食", "配食", "はいしょく", "お弁当 弁当 配食サービス", "Meal delivery"},
    Category{"salon", "", "community", "通いの場・サロン", "通いの場・サロン", "かよいのばさろん", "サロン 通いの場", "Meeting places"},
    Category{"watch", "", "community", "見守り", "見守り", "みまもり", "", "Watching over"},
    Category{"other", "", "community", "その他", "その他", "そのた", "", "Other"},
    Category{"midwifery", "", "medical", "助産所", "助産所", "じょさんじょ", "助産院", "Midwifery home"},
    Category{"public", "", "community", "公共施設", "公共施設", "こうきょうしせつ", "公民館 集会所", "Public facility"},
    Category{"shelter", "", "community", "避難所", "避難所", "ひなんじょ", "避難場所 指定避難所 福祉避難所", "Evacuation shelter"},
    Category{"disability", "", "community", "障害福祉サービス", "障害福祉", "しょうがいふくしさーびす", "障害者支援", "Disability services"},
};

constexpr std::size_t groupCount = 10;

/// Every form of a category's names, folded once.
struct Folded
{
    std::string name, shortName, reading;
    std::vector<std::string> aliases;
};

const std::vector<Folded>& foldedTable()
{
    static const std::vector<Folded> folded = [] {
        std::vector<Folded> all;
        for (const Category& entry : table) {
            Folded one{text::folded(std::string_view(entry.name)), text::folded(std::string_view(entry.shortName)),
                       text::folded(std::string_view(entry.reading)), {}};
            for (const QString& alias : QString::fromUtf8(entry.aliases).split(QLatin1Char(' '), Qt::SkipEmptyParts))
                one.aliases.push_back(text::folded(QStringView(alias)));
            all.push_back(std::move(one));
        }
        return all;
    }();
    return folded;
}

std::int64_t maskOfEntry(std::size_t index)
{
    if (index >= groupCount)
        return std::int64_t{1} << (index - groupCount);
    std::int64_t mask = 0;
    for (std::size_t i = groupCount; i < table.size(); ++i)
        if (table[i].parent == table[index].code)
            mask |= std::int64_t{1} << (i - groupCount);
    return mask;
}

} // namespace

static_assert(table.size() - groupCount < 64, "a leaf is a bit of a 64-bit mask");

std::span<const Category> categories()
{
    return table;
}

std::span<const Category> leafCategories()
{
    return std::span(table).subspan(groupCount);
}

int leafIndex(std::string_view code)
{
    const auto leaves = leafCategories();
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (leaves[i].code == code)
            return static_cast<int>(i);
    return -1;
}

int leafIndexOfOfficialName(std::string_view utf8)
{
    const std::string folded = text::folded(utf8);
    const auto& names = foldedTable();
    for (std::size_t i = groupCount; i < names.size(); ++i)
        if (names[i].name == folded && table[i].official != std::string_view())
            return static_cast<int>(i - groupCount);
    return -1;
}

const Category* category(std::string_view code)
{
    const auto* found = std::find_if(table.begin(), table.end(), [&](const Category& entry) { return entry.code == code; });
    return found == table.end() ? nullptr : found;
}

std::int64_t maskOf(std::string_view code)
{
    std::int64_t mask = 0;
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].code == code || (!table[i].official.empty() && table[i].official == code))
            mask |= maskOfEntry(i);
    return mask;
}

std::int64_t maskNamed(std::string_view folded)
{
    std::int64_t mask = 0;
    const auto& names = foldedTable();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Folded& entry = names[i];
        if (entry.name == folded || entry.shortName == folded || entry.reading == folded ||
            std::find(entry.aliases.begin(), entry.aliases.end(), folded) != entry.aliases.end())
            mask |= maskOfEntry(i);
    }
    return mask;
}

std::int64_t maskContaining(std::string_view folded)
{
    std::int64_t mask = 0;
    const auto& names = foldedTable();
    const auto contains = [&](const std::string& name) { return name.find(folded) != std::string::npos; };
    for (std::size_t i = groupCount; i < names.size(); ++i)
        if (contains(names[i].name) || contains(names[i].shortName) || contains(names[i].reading) ||
            std::any_of(names[i].aliases.begin(), names[i].aliases.end(), contains))
            mask |= maskOfEntry(i);
    return mask;
}

QString displayName(const Category& entry)
{
    // The Japanese names are the terms of law and trade, so they are data; English is the second language here.
    const bool japanese = QCoreApplication::translate("language", "en") == QLatin1String("ja");
    return QString::fromUtf8(japanese ? entry.shortName : entry.english);
}

QString displayNames(std::int64_t mask)
{
    QStringList names;
    const auto leaves = leafCategories();
    for (std::size_t i = 0; i < leaves.size(); ++i)
        if (mask >> i & 1)
            names << displayName(leaves[i]);
    return names.join(QStringLiteral("・"));
}

} // namespace tasuki::registry
