// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/codes.h"

#include "base/fold.h"

#include <array>
#include <unordered_map>

namespace tasuki::network {

namespace {

struct Alias
{
    const char* word;
    const char* code;
};

/// How professions are written in attendance lists beside their full names.
constexpr auto aliases = std::to_array<Alias>({
    {"医者", "doctor"},           {"かかりつけ医", "doctor"},     {"Dr", "doctor"},
    {"歯科医", "dentist"},        {"薬局", "pharmacist"},         {"Ns", "nurse"},
    {"訪問看護師", "nurse"},      {"PT", "physiotherapist"},      {"OT", "occupational-therapist"},
    {"ST", "speech-therapist"},   {"医療ソーシャルワーカー", "msw"}, {"医療相談員", "msw"},
    {"PSW", "psw"},               {"主任ケアマネ", "chief-care-manager"}, {"主任ケアマネジャー", "chief-care-manager"},
    {"主任CM", "chief-care-manager"}, {"ケアマネ", "care-manager"}, {"ケアマネジャー", "care-manager"},
    {"CM", "care-manager"},       {"ヘルパー", "home-helper"},    {"サ責", "service-coordinator"},
    {"相談員", "counsellor"},     {"管理者", "manager"},          {"施設長", "manager"},
    {"行政", "city"},             {"市役所", "city"},             {"市町村職員", "city"},
    {"包括", "support-centre"},   {"地域包括支援センター", "support-centre"}, {"SC", "life-support-coordinator"},
    {"町内会", "neighbourhood"},  {"自治会", "neighbourhood"},    {"区長", "neighbourhood"},
    {"社協", "social-council"},   {"社会福祉協議会", "social-council"}, {"CSW", "social-council"},
    {"ファイナンシャルプランナー", "financial-planner"}, {"FP", "financial-planner"}, {"後見人", "guardian"},
    {"利用者", "self"},           {"ご本人", "self"},             {"ご家族", "family"},
});

} // namespace

std::span<const Profession> professions()
{
    static constexpr auto all = std::to_array<Profession>({
        {"doctor", "医師", "いし", "医", Field::Medical},
        {"dentist", "歯科医師", "しかいし", "歯", Field::Medical},
        {"pharmacist", "薬剤師", "やくざいし", "薬", Field::Medical},
        {"public-health-nurse", "保健師", "ほけんし", "保", Field::Medical},
        {"nurse", "看護師", "かんごし", "看", Field::Medical},
        {"assistant-nurse", "准看護師", "じゅんかんごし", "准", Field::Medical},
        {"midwife", "助産師", "じょさんし", "助", Field::Medical},
        {"physiotherapist", "理学療法士", "りがくりょうほうし", "理", Field::Medical},
        {"occupational-therapist", "作業療法士", "さぎょうりょうほうし", "作", Field::Medical},
        {"speech-therapist", "言語聴覚士", "げんごちょうかくし", "言", Field::Medical},
        {"nutritionist", "管理栄養士", "かんりえいようし", "栄", Field::Medical},
        {"dietitian", "栄養士", "えいようし", "食", Field::Medical},
        {"dental-hygienist", "歯科衛生士", "しかえいせいし", "衛", Field::Medical},
        {"msw", "MSW", "いりょうそーしゃるわーかー", "M", Field::Medical},
        {"psw", "精神保健福祉士", "せいしんほけんふくしし", "精", Field::Medical},
        {"psychologist", "公認心理師", "こうにんしんりし", "心", Field::Medical},
        {"technologist", "診療放射線・臨床検査技師", "しんりょうほうしゃせん・りんしょうけんさぎし", "技", Field::Medical},
        {"judo-therapist", "柔道整復師", "じゅうどうせいふくし", "柔", Field::Medical},
        {"acupuncturist", "はり・きゅう・あん摩マッサージ師", "はり・きゅう・あんままっさーじし", "鍼", Field::Medical},
        {"paramedic", "救急救命士", "きゅうきゅうきゅうめいし", "救", Field::Medical},
        {"chief-care-manager", "主任介護支援専門員", "しゅにんかいごしえんせんもんいん", "主", Field::Care},
        {"care-manager", "介護支援専門員", "かいごしえんせんもんいん", "ケ", Field::Care},
        {"social-worker", "社会福祉士", "しゃかいふくしし", "社", Field::Care},
        {"care-worker", "介護福祉士", "かいごふくしし", "介", Field::Care},
        {"home-helper", "訪問介護員", "ほうもんかいごいん", "訪", Field::Care},
        {"service-coordinator", "サービス提供責任者", "さーびすていきょうせきにんしゃ", "サ", Field::Care},
        {"counsellor", "生活相談員", "せいかつそうだんいん", "相", Field::Care},
        {"equipment-adviser", "福祉用具専門相談員", "ふくしようぐせんもんそうだんいん", "具", Field::Care},
        {"plan-maker", "計画作成担当者", "けいかくさくせいたんとうしゃ", "計", Field::Care},
        {"manager", "施設長・管理者", "しせつちょう・かんりしゃ", "長", Field::Care},
        {"city", "市職員", "ししょくいん", "市", Field::Region},
        {"support-centre", "地域包括職員", "ちいきほうかつしょくいん", "包", Field::Region},
        {"life-support-coordinator", "生活支援コーディネーター", "せいかつしえんこーでぃねーたー", "生", Field::Region},
        {"dementia-promoter", "認知症地域支援推進員", "にんちしょうちいきしえんすいしんいん", "認", Field::Region},
        {"dementia-supporter", "認知症サポーター", "にんちしょうさぽーたー", "オ", Field::Region},
        {"welfare-commissioner", "民生委員", "みんせいいいん", "民", Field::Region},
        {"child-commissioner", "主任児童委員", "しゅにんじどういいん", "児", Field::Region},
        {"neighbourhood", "町会", "ちょうかい", "町", Field::Region},
        {"social-council", "社会福祉協議会職員", "しゃかいふくしきょうぎかいしょくいん", "協", Field::Region},
        {"volunteer", "ボランティア", "ぼらんてぃあ", "ボ", Field::Region},
        {"seniors-club", "老人クラブ", "ろうじんくらぶ", "老", Field::Region},
        {"care-visitor", "介護相談員", "かいごそうだんいん", "談", Field::Region},
        {"police", "警察", "けいさつ", "警", Field::Region},
        {"fire-brigade", "消防", "しょうぼう", "消", Field::Region},
        {"delivery", "見守り協定事業者", "みまもりきょうていじぎょうしゃ", "見", Field::Region},
        {"lawyer", "弁護士", "べんごし", "弁", Field::Law},
        {"judicial-scrivener", "司法書士", "しほうしょし", "司", Field::Law},
        {"administrative-scrivener", "行政書士", "ぎょうせいしょし", "行", Field::Law},
        {"labour-consultant", "社会保険労務士", "しゃかいほけんろうむし", "労", Field::Law},
        {"tax-accountant", "税理士", "ぜいりし", "税", Field::Law},
        {"financial-planner", "FP", "ふぁいなんしゃるぷらんなー", "F", Field::Law},
        {"guardian", "成年後見人", "せいねんこうけんにん", "後", Field::Law},
        {"consumer-adviser", "消費生活相談員", "しょうひせいかつそうだんいん", "費", Field::Law},
        {"housing", "居住支援・不動産", "きょじゅうしえん・ふどうさん", "住", Field::Law},
        {"other", "その他", "そのた", "他", Field::Region},
        {"self", "本人", "ほんにん", "本", Field::Own},
        {"family", "家族", "かぞく", "家", Field::Own},
    });
    return all;
}

const Profession* professionOf(const QString& word)
{
    static const auto known = [] {
        std::unordered_map<std::string, const Profession*> made;
        for (const Profession& each : professions()) {
            made.emplace(text::folded(each.code), &each);
            made.emplace(text::folded(each.label), &each);
            made.emplace(text::folded(each.kana), &each);
        }
        for (const Alias& alias : aliases)
            made.emplace(text::folded(alias.word), made.at(text::folded(alias.code)));
        return made;
    }();
    const auto found = known.find(text::folded(word.trimmed().toStdString()));
    return found == known.end() ? nullptr : found->second;
}

QString professionWords(const QString& codes)
{
    QStringList words;
    for (const QString& code : splitCodes(codes)) {
        const Profession* known = professionOf(code);
        words << (known ? QString::fromUtf8(known->label) : code);
    }
    return words.join(QStringLiteral("・"));
}

bool countsInNetwork(const QString& codes)
{
    for (const QString& code : splitCodes(codes))
        if (const Profession* known = professionOf(code); known && known->field == Field::Own)
            return false;
    return true;
}

QString fieldWord(Field field)
{
    static constexpr std::array words{"医療", "介護・福祉", "行政・地域", "法律・家計", "本人・家族"};
    return QString::fromUtf8(words[static_cast<std::size_t>(field)]);
}

std::span<const KindSeed> kindSeeds()
{
    static constexpr auto all = std::to_array<KindSeed>({
        {"individual", "個別調整会議", "individual", 12},
        {"network", "地域支援ネットワーク会議", "region", 8},
        {"advisory", "運営懇談会", "operation", 2},
        {"care-conference", "地域ケア会議", "individual", 0},
        {"district-conference", "圏域会議", "region", 0},
        {"city-conference", "市の会議", "region", 0},
        {"exchange", "多職種情報交換会", "training", 0},
        {"care-managers", "ケアマネ連絡会", "training", 0},
        {"training", "研修会", "training", 0},
        {"service-conference", "サービス担当者会議", "individual", 0},
        {"protection", "処遇検討会（コア会議）", "individual", 0},
        {"steering", "運営協議会", "operation", 0},
        {"elsewhere", "他機関の会議", "other", 0},
        {"other", "その他の会議", "other", 0},
    });
    return all;
}

CodeList kindGroups()
{
    static constexpr auto list = std::to_array<Code>(
        {{"individual", "個別の支援"}, {"region", "地域づくり"}, {"training", "研修・交流"}, {"operation", "センターの運営"}, {"other", "その他"}});
    return list;
}

CodeList meetingModes()
{
    static constexpr auto list = std::to_array<Code>({{"face", "対面"}, {"online", "オンライン"}, {"both", "対面とオンライン"}, {"paper", "書面"}});
    return list;
}

CodeList heldStates()
{
    static constexpr auto list = std::to_array<Code>({{"planned", "予定"}, {"held", "開催"}, {"off", "中止"}});
    return list;
}

CodeList attendanceStates()
{
    static constexpr auto list = std::to_array<Code>({{"invited", "案内済み"}, {"present", "出席"}, {"absent", "欠席"}});
    return list;
}

CodeList meetingParts()
{
    static constexpr auto list = std::to_array<Code>(
        {{"chair", "司会"}, {"minutes", "書記"}, {"speaker", "話題提供"}, {"case", "事例提出"}, {"adviser", "助言者"}, {"member", "出席者"}});
    return list;
}

CodeList listings()
{
    static constexpr auto list = std::to_array<Code>({{"yes", "掲載に同意"}, {"inside", "センター内だけ"}, {"no", "掲載しない"}});
    return list;
}

CodeList issueCategories()
{
    static constexpr auto list = std::to_array<Code>({{"medical", "医療との連携"},   {"care", "介護サービス"}, {"life", "生活支援・移動"}, {"watch", "見守り・孤立"},
                                                      {"dementia", "認知症"},        {"housing", "住まい"},    {"rights", "権利擁護"},     {"money", "家計・困窮"},
                                                      {"family", "家族・介護者"},    {"disaster", "災害"},     {"people", "人材"},         {"other", "その他"}});
    return list;
}

CodeList issueLevels()
{
    static constexpr auto list = std::to_array<Code>({{"meeting", "会議"}, {"district", "圏域会議"}, {"council", "生活支援の協議体"}, {"city", "市"}});
    return list;
}

CodeList issueStates()
{
    static constexpr auto list = std::to_array<Code>({{"open", "未着手"}, {"carried", "提起済み"}, {"working", "取組中"}, {"solved", "解決"}, {"dropped", "見送り"}});
    return list;
}

CodeList toldLevels()
{
    static constexpr auto list = std::to_array<Code>({{"1", "名前と顔"}, {"2", "考え方・人となり"}, {"3", "信頼して一緒に仕事"}});
    return list;
}

} // namespace tasuki::network
