// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/codes.h"

#include "base/fold.h"

#include <algorithm>
#include <array>

namespace tasuki::clients {

CodeList sexes()
{
    static constexpr auto list = std::to_array<Code>({
        {"male", "男"}, {"female", "女"}, {"other", "その他"}, {"unknown", "不明"}
    });
    return list;
}

CodeList careLevels()
{
    static constexpr auto list = std::to_array<Code>({
        {"none", "未申請"}, {"01", "非該当"}, {"06", "事業対象者"}, {"12", "要支援1"}, {"13", "要支援2"}, {"21", "要介護1"},
        {"22", "要介護2"}, {"23", "要介護3"}, {"24", "要介護4"}, {"25", "要介護5"}
    });
    return list;
}

CodeList certificationStates()
{
    static constexpr auto list = std::to_array<Code>({
        {"certified", "認定済"}, {"applying", "申請中"}, {"changing", "区分変更申請中"}, {"renewing", "更新申請中"}
    });
    return list;
}

CodeList burdens()
{
    static constexpr auto list = std::to_array<Code>({
        {"1", "1割"}, {"2", "2割"}, {"3", "3割"}, {"unknown", "不明"}
    });
    return list;
}

CodeList physicalIndependences()
{
    static constexpr auto list = std::to_array<Code>({
        {"0", "自立"}, {"J1", "J1"}, {"J2", "J2"}, {"A1", "A1"}, {"A2", "A2"}, {"B1", "B1"}, {"B2", "B2"}, {"C1", "C1"},
        {"C2", "C2"}
    });
    return list;
}

CodeList cognitiveIndependences()
{
    static constexpr auto list = std::to_array<Code>({
        {"0", "自立"}, {"1", "Ⅰ"}, {"2a", "Ⅱa"}, {"2b", "Ⅱb"}, {"3a", "Ⅲa"}, {"3b", "Ⅲb"}, {"4", "Ⅳ"}, {"M", "M"}
    });
    return list;
}

CodeList households()
{
    static constexpr auto list = std::to_array<Code>({
        {"alone", "独居"}, {"elderly", "高齢者世帯"}, {"with_child", "子と同居"}, {"alone_by_day", "日中独居"}, {"other", "その他"}
    });
    return list;
}

CodeList pensions()
{
    static constexpr auto list = std::to_array<Code>({
        {"national", "国民年金"}, {"employee", "厚生年金"}, {"disability", "障害年金"}, {"assistance", "生活保護"}, {"other", "その他"}
    });
    return list;
}

CodeList disabilities()
{
    static constexpr auto list = std::to_array<Code>({
        {"physical", "身体"}, {"intellectual", "知的"}, {"mental", "精神"}, {"rare", "難病"}, {"other", "その他"}
    });
    return list;
}

CodeList housings()
{
    static constexpr auto list = std::to_array<Code>({
        {"house", "戸建て"}, {"apartment", "集合住宅"}, {"facility", "施設"}, {"other", "その他"}
    });
    return list;
}

CodeList relations()
{
    static constexpr auto list = std::to_array<Code>({
        {"husband", "夫"}, {"wife", "妻"}, {"father", "父"}, {"mother", "母"}, {"eldest_son", "長男"}, {"second_son", "次男"},
        {"third_son", "三男"}, {"son", "息子"}, {"eldest_daughter", "長女"}, {"second_daughter", "次女"},
        {"third_daughter", "三女"}, {"daughter", "娘"}, {"sons_wife", "子の妻"}, {"daughters_husband", "子の夫"},
        {"grandson", "孫（男）"}, {"granddaughter", "孫（女）"}, {"elder_brother", "兄"}, {"younger_brother", "弟"},
        {"elder_sister", "姉"}, {"younger_sister", "妹"}, {"nephew", "甥"}, {"niece", "姪"}, {"relative", "その他の親族"},
        {"friend", "友人・知人"}, {"neighbour", "近隣"}, {"guardian", "成年後見人"}, {"commissioner", "民生委員"}, {"other", "その他"}
    });
    return list;
}

CodeList relativeParts()
{
    static constexpr auto list = std::to_array<Code>({
        {"together", "同居"}, {"key", "キーパーソン"}, {"main_carer", "主介護者"}, {"sub_carer", "副介護者"}, {"proxy", "代理意思決定者"},
        {"deceased", "死亡"}
    });
    return list;
}

CodeList tieRoles()
{
    static constexpr auto list = std::to_array<Code>({
        {"doctor", "かかりつけ医"}, {"dentist", "かかりつけ歯科医"}, {"pharmacy", "かかりつけ薬局"}, {"care_manager", "ケアマネジャー"},
        {"nursing", "訪問看護"}, {"helper", "訪問介護"}, {"day", "通所系"}, {"rehab", "リハビリ"}, {"short", "短期入所"},
        {"equipment", "福祉用具"}, {"hospital", "病院"}, {"facility", "施設"}, {"commissioner", "民生委員"}, {"other", "その他"}
    });
    return list;
}

CodeList visitMethods()
{
    static constexpr auto list = std::to_array<Code>({
        {"outpatient", "通院"}, {"home", "訪問診療"}
    });
    return list;
}

CodeList procedures()
{
    static constexpr auto list = std::to_array<Code>({
        {"drip", "点滴"}, {"oxygen", "酸素療法"}, {"suction", "喀痰吸引"}, {"tracheostomy", "気管切開"}, {"gastrostomy", "胃ろう"},
        {"nasal", "経鼻栄養"}, {"enteral", "経腸栄養"}, {"bedsore", "褥瘡"}, {"urinary_catheter", "尿道カテーテル"},
        {"urostomy", "尿路ストーマ"}, {"colostomy", "消化管ストーマ"}, {"pain", "痛みコントロール"}, {"bowel", "排便コントロール"},
        {"injection", "自己注射"}, {"other", "その他"}
    });
    return list;
}

CodeList illnessStates()
{
    static constexpr auto list = std::to_array<Code>({
        {"treating", "治療中"}, {"observing", "経過観察中"}, {"past", "既往"}, {"other", "その他"}
    });
    return list;
}

CodeList wishSubjects()
{
    static constexpr auto list = std::to_array<Code>({
        {"life", "暮らし方"}, {"place", "過ごしたい場所"}, {"treatment", "医療・ケア"}, {"final", "人生の最終段階"},
        {"proxy", "代わりに決める人"}, {"other", "その他"}
    });
    return list;
}

CodeList consentRanges()
{
    static constexpr auto list = std::to_array<Code>({
        {"medical", "医療機関"}, {"care_office", "居宅介護支援・介護サービス事業所"}, {"facility", "介護保険施設"}, {"pharmacy", "薬局"},
        {"city", "市町村"}, {"community", "民生委員・地域の人"}, {"law", "法律・家計の専門職"}
    });
    return list;
}

CodeList signers()
{
    static constexpr auto list = std::to_array<Code>({
        {"self", "本人"}, {"family", "家族"}, {"proxy", "代理人"}
    });
    return list;
}

CodeList eventKinds()
{
    static constexpr auto list = std::to_array<Code>({
        {"admission", "入院"}, {"discharge", "退院"}, {"fall", "転倒"}, {"visit", "訪問"}, {"call", "電話"}, {"meeting", "会議"},
        {"change", "状態の変化"}, {"service", "サービスの開始・変更"}, {"other", "その他"}
    });
    return list;
}

CodeList endReasons()
{
    static constexpr auto list = std::to_array<Code>({
        {"moved", "転出"}, {"died", "死亡"}, {"institution", "施設入所"}, {"handed_on", "他機関へ引継"}, {"solved", "終結"},
        {"other", "その他"}
    });
    return list;
}

namespace {

struct Belonging
{
    std::string_view entity, field;
    CodeList (*list)();
};

constexpr auto belongings = std::to_array<Belonging>({
    {"client", "sex", &sexes},
    {"client", "burden", &burdens},
    {"client", "physical_independence", &physicalIndependences},
    {"client", "cognitive_independence", &cognitiveIndependences},
    {"client", "household", &households},
    {"client", "pensions", &pensions},
    {"client", "disabilities", &disabilities},
    {"client", "housing", &housings},
    {"client", "end_reason", &endReasons},
    {"certification", "level", &careLevels},
    {"certification", "state", &certificationStates},
    {"relative", "relation", &relations},
    {"relative", "sex", &sexes},
    {"relative", "parts", &relativeParts},
    {"care_tie", "role", &tieRoles},
    {"care_tie", "method", &visitMethods},
    {"medical_procedure", "kind", &procedures},
    {"illness", "state", &illnessStates},
    {"wish", "about", &wishSubjects},
    {"consent", "consent_range", &consentRanges},
    {"consent", "relation", &signers},
    {"client_event", "kind", &eventKinds},
});

} // namespace

CodeList codesOf(std::string_view entity, std::string_view field)
{
    for (const Belonging& known : belongings)
        if (known.entity == entity && known.field == field)
            return known.list();
    return {};
}

bool holdsSeveral(std::string_view entity, std::string_view field)
{
    if (entity == "client")
        return field == "household" || field == "pensions" || field == "disabilities";
    return (entity == "relative" && field == "parts") || (entity == "consent" && field == "consent_range");
}

} // namespace tasuki::clients
