// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/namekey.h"

#include "base/fold.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tasuki::registry {

namespace {

struct KindWord
{
    const char* word;
    int kind; ///< bit; -1 for words that every kind uses
};

/// The words that say what a place is. Which of two lists writes the long form and which the short one differs.
constexpr std::array kindWords{KindWord{"病院", 0},
                               KindWord{"総合病院", 0},
                               KindWord{"医院", 1},
                               KindWord{"クリニック", 1},
                               KindWord{"診療所", 1},
                               KindWord{"歯科", 2},
                               KindWord{"歯科医院", 2},
                               KindWord{"歯科クリニック", 2},
                               KindWord{"歯科診療所", 2},
                               KindWord{"デンタルクリニック", 2},
                               KindWord{"薬局", 3},
                               KindWord{"調剤薬局", 3},
                               KindWord{"保険薬局", 3},
                               KindWord{"薬店", 3},
                               KindWord{"ファーマシー", 3},
                               KindWord{"訪問看護ステーション", 4},
                               KindWord{"訪問看護", 4},
                               KindWord{"訪問介護", 5},
                               KindWord{"ヘルパーステーション", 5},
                               KindWord{"ホームヘルプサービス", 5},
                               KindWord{"ホームヘルプ", 5},
                               KindWord{"ヘルパー", 5},
                               KindWord{"デイサービスセンター", 6},
                               KindWord{"デイサービス", 6},
                               KindWord{"通所介護", 6},
                               KindWord{"デイケアセンター", 7},
                               KindWord{"デイケア", 7},
                               KindWord{"通所リハビリテーション", 7},
                               KindWord{"居宅介護支援", 8},
                               KindWord{"ケアプランセンター", 8},
                               KindWord{"ケアプラン", 8},
                               KindWord{"ケアマネジメント", 8},
                               KindWord{"グループホーム", 9},
                               KindWord{"認知症対応型共同生活介護", 9},
                               KindWord{"特別養護老人ホーム", 10},
                               KindWord{"特養", 10},
                               KindWord{"介護老人福祉施設", 10},
                               KindWord{"介護老人保健施設", 11},
                               KindWord{"老人保健施設", 11},
                               KindWord{"老健", 11},
                               KindWord{"介護医療院", 12},
                               KindWord{"介護付有料老人ホーム", 13},
                               KindWord{"介護付き有料老人ホーム", 13},
                               KindWord{"住宅型有料老人ホーム", 13},
                               KindWord{"有料老人ホーム", 13},
                               KindWord{"サービス付き高齢者向け住宅", 14},
                               KindWord{"サービス付高齢者向け住宅", 14},
                               KindWord{"サ高住", 14},
                               KindWord{"ショートステイ", 15},
                               KindWord{"短期入所", 15},
                               KindWord{"短期入所生活介護", 15},
                               KindWord{"短期入所療養介護", 15},
                               KindWord{"看護小規模多機能型居宅介護", 16},
                               KindWord{"看護小規模多機能", 16},
                               KindWord{"複合型サービス", 16},
                               KindWord{"小規模多機能型居宅介護", 17},
                               KindWord{"小規模多機能ホーム", 17},
                               KindWord{"小規模多機能", 17},
                               KindWord{"地域包括支援センター", 18},
                               KindWord{"在宅介護支援センター", 19},
                               KindWord{"ケアハウス", 20},
                               KindWord{"軽費老人ホーム", 20},
                               KindWord{"養護老人ホーム", 21},
                               KindWord{"訪問入浴", 22},
                               KindWord{"福祉用具", 23},
                               KindWord{"訪問リハビリテーション", 24},
                               KindWord{"相談支援", 25},
                               KindWord{"助産院", 26},
                               KindWord{"助産所", 26},
                               KindWord{"定期巡回", 27},
                               KindWord{"夜間対応型訪問介護", 28},
                               KindWord{"センター", -1},
                               KindWord{"ステーション", -1},
                               KindWord{"事業所", -1},
                               KindWord{"サービス", -1},
                               KindWord{"施設", -1},
                               KindWord{"指定", -1},
                               KindWord{"介護", -1}};

/// Forms of corporations, before or behind a name; folded, （株） and ㈱ are 株 alone, which many names end with.
constexpr std::array corporateForms{"社会医療法人財団",
                                    "社会医療法人社団",
                                    "社会医療法人",
                                    "特定医療法人社団",
                                    "特定医療法人財団",
                                    "特定医療法人",
                                    "医療法人社団",
                                    "医療法人財団",
                                    "医療法人",
                                    "社会福祉法人",
                                    "特定非営利活動法人",
                                    "認定特定非営利活動法人",
                                    "非営利活動法人",
                                    "ＮＰＯ法人",
                                    "一般社団法人",
                                    "一般財団法人",
                                    "公益社団法人",
                                    "公益財団法人",
                                    "独立行政法人国立病院機構",
                                    "地方独立行政法人",
                                    "独立行政法人",
                                    "国立大学法人",
                                    "学校法人",
                                    "宗教法人",
                                    "株式会社",
                                    "有限会社",
                                    "合同会社",
                                    "合資会社",
                                    "生活協同組合",
                                    "農業協同組合",
                                    "（株）",
                                    "（有）",
                                    "（福）",
                                    "（医）",
                                    "（社）",
                                    "（財）",
                                    "（同）",
                                    "㈱",
                                    "㈲"};

struct FoldedWord
{
    std::string folded;
    int kind;
};

const std::vector<FoldedWord>& foldedKinds()
{
    static const std::vector<FoldedWord> words = [] {
        std::vector<FoldedWord> all;
        for (const KindWord& word : kindWords)
            all.push_back({text::folded(std::string_view(word.word)), word.kind});
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.folded.size() > b.folded.size(); });
        return all;
    }();
    return words;
}

/// Removes the forms before folding drops their brackets.
std::string withoutForms(std::string_view name)
{
    std::string out(name);
    for (const std::string_view form : corporateForms)
        for (std::size_t at = out.find(form); at != std::string::npos; at = out.find(form))
            out.erase(at, form.size());
    return out;
}

std::vector<std::uint32_t> characters(std::string_view folded)
{
    std::vector<std::uint32_t> all;
    for (std::size_t i = 0; i < folded.size();) {
        const auto lead = static_cast<unsigned char>(folded[i]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        std::uint32_t code = length == 1 ? lead : lead & (0xffu >> (length + 1));
        for (std::size_t k = 1; k < length && i + k < folded.size(); ++k)
            code = code << 6 | (static_cast<unsigned char>(folded[i + k]) & 0x3fu);
        all.push_back(code);
        i += length;
    }
    return all;
}

bool isOneOf(std::uint32_t c, std::u32string_view set)
{
    return set.find(static_cast<char32_t>(c)) != std::u32string_view::npos;
}

/// The words around a number that counts branches.
constexpr std::u32string_view countWords = U"第号番館店棟丁目院部課家邸園舎階";
constexpr std::u32string_view numeralKanji = U"〇一二三四五六七八九十壱弐参";

/// The number that the rest of a name counts with; nothing where it is no number.
std::optional<int> ordinal(const std::vector<std::uint32_t>& rest)
{
    static constexpr std::array<int, 14> values{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 2, 3};
    int value = 0;
    bool any = false;
    for (const std::uint32_t c : rest) {
        if (c >= '0' && c <= '9') {
            value = value * 10 + static_cast<int>(c - '0');
            any = true;
        } else if (const auto at = numeralKanji.find(static_cast<char32_t>(c)); at != std::u32string_view::npos) {
            value = values[at] == 10 ? std::max(1, value) * 10 : value + values[at];
            any = true;
        } else if (c == 'i' || c == 'v') {
            value += c == 'i' ? 1 : 5;
            any = true;
        } else if (!isOneOf(c, countWords)) {
            return std::nullopt;
        }
    }
    return any ? std::optional(value) : std::nullopt;
}

/// Whether the rest of a name is what tells a branch: a number, a letter, a direction, 本 or 新.
bool marksBranch(const std::vector<std::uint32_t>& rest)
{
    static constexpr std::u32string_view marks =
        U"東西南北中央本新旧別分上下前後左右支店館院号棟第部abcdefgいろはにほへと";
    return !rest.empty() && rest.size() <= 4 &&
           (ordinal(rest) || std::all_of(rest.begin(), rest.end(), [](std::uint32_t c) { return isOneOf(c, marks); }));
}

} // namespace

NameKey nameKey(std::string_view name, std::string_view corporation)
{
    NameKey key;
    key.whole = text::folded(withoutForms(name));
    if (!corporation.empty()) {
        const std::string owner = text::folded(withoutForms(corporation));
        // A clinic may be called exactly like its corporation.
        if (owner.size() >= 6 && key.whole.size() > owner.size() + 3 && key.whole.starts_with(owner))
            key.whole.erase(0, owner.size());
    }
    key.core = key.whole;
    for (const FoldedWord& word : foldedKinds())
        for (std::size_t at = key.core.find(word.folded); at != std::string::npos; at = key.core.find(word.folded)) {
            if (word.kind < 0 && key.core.size() == word.folded.size())
                break;
            key.core.erase(at, word.folded.size());
            if (word.kind >= 0)
                key.kinds |= std::uint64_t{1} << word.kind;
        }
    if (key.core.size() < 3)
        key.core = key.whole;
    const std::vector<std::uint32_t> all = characters(key.core);
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        key.pairs.push_back(std::uint64_t{all[i]} << 32 | all[i + 1]);
    std::sort(key.pairs.begin(), key.pairs.end());
    key.pairs.erase(std::unique(key.pairs.begin(), key.pairs.end()), key.pairs.end());
    return key;
}

double likeness(const NameKey& a, const NameKey& b)
{
    if (a.core.empty() || b.core.empty())
        return 0;
    if (a.core == b.core)
        return 1;
    if (a.pairs.empty() || b.pairs.empty())
        return 0;
    std::size_t both = 0;
    for (std::size_t i = 0, k = 0; i < a.pairs.size() && k < b.pairs.size();) {
        both += a.pairs[i] == b.pairs[k] ? 1 : 0;
        const bool left = a.pairs[i] <= b.pairs[k];
        const bool right = b.pairs[k] <= a.pairs[i];
        i += left ? 1 : 0;
        k += right ? 1 : 0;
    }
    return 2.0 * static_cast<double>(both) / static_cast<double>(a.pairs.size() + b.pairs.size());
}

bool isOtherBranch(const NameKey& a, const NameKey& b)
{
    if (a.core == b.core)
        return false;
    const std::vector<std::uint32_t> one = characters(a.core);
    const std::vector<std::uint32_t> two = characters(b.core);
    const std::size_t most = std::min(one.size(), two.size());
    std::size_t front = 0;
    while (front < most && one[front] == two[front])
        ++front;
    std::size_t back = 0;
    while (back < most - front && one[one.size() - 1 - back] == two[two.size() - 1 - back])
        ++back;
    const auto rest = [&](const std::vector<std::uint32_t>& all) {
        return std::vector(all.begin() + static_cast<std::ptrdiff_t>(front),
                           all.end() - static_cast<std::ptrdiff_t>(back));
    };
    const auto restOne = rest(one);
    const auto restTwo = rest(two);
    const auto numberOne = ordinal(restOne);
    const auto numberTwo = ordinal(restTwo);
    if (numberOne && numberTwo)
        return *numberOne != *numberTwo;
    return marksBranch(restOne) || marksBranch(restTwo);
}

} // namespace tasuki::registry
