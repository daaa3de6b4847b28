// SPDX-License-Identifier: GPL-3.0-or-later
// Kinds of service and parts of addresses as tables write them.
#include "intake/values.h"

#include "base/fold.h"
#include "registry/categories.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <bit>

namespace tasuki::intake {

namespace {

constexpr std::array prefectures{
    "北海道", "青森県", "岩手県", "宮城県", "秋田県", "山形県", "福島県", "茨城県", "栃木県", "群馬県", "埼玉県", "千葉県",
    "東京都", "神奈川県", "新潟県", "富山県", "石川県", "福井県", "山梨県", "長野県", "岐阜県", "静岡県", "愛知県", "三重県",
    "滋賀県", "京都府", "大阪府", "兵庫県", "奈良県", "和歌山県", "鳥取県", "島根県", "岡山県", "広島県", "山口県", "徳島県",
    "香川県", "愛媛県", "高知県", "福岡県", "佐賀県", "長崎県", "熊本県", "大分県", "宮崎県", "鹿児島県", "沖縄県"};

/// Municipalities in whose name 市, 町 or 村 stands before its end.
constexpr std::array doubled{"市川市", "市原市", "四日市市", "八日市市", "廿日市市", "野々市市", "余市町", "町田市", "大町市", "十日町市",
                             "村上市", "田村市", "東村山市", "武蔵村山市", "羽村市", "村山市", "大村市", "市貝町", "上市町", "市川三郷町",
                             "市川町", "下市町", "小郡市", "郡山市", "郡上市", "蒲郡市", "大和郡山市", "大町町", "玉村町", "中村区", "高市郡", "余市郡", "西村山郡", "東村山郡", "北村山郡", "田村郡"};

/// 政令指定都市 (地方自治法 252条の19); their wards belong to the name.
constexpr std::array designated{"札幌市", "仙台市", "さいたま市", "千葉市", "横浜市", "川崎市", "相模原市", "新潟市", "静岡市", "浜松市",
                                "名古屋市", "京都市", "大阪市", "堺市", "神戸市", "岡山市", "広島市", "北九州市", "福岡市", "熊本市"};

/// Words of medical institutions that are no names of categories.
int medicalLeaf(const std::string& folded)
{
    static const std::array<std::pair<std::string, const char*>, 6> words{{
        {text::folded(u"歯科"), "dental"}, {text::folded(u"薬局"), "pharmacy"}, {text::folded(u"助産"), "midwifery"},
        {text::folded(u"診療所"), "clinic"}, {text::folded(u"クリニック"), "clinic"}, {text::folded(u"病院"), "hospital"},
    }};
    for (const auto& [word, code] : words)
        if (folded.find(word) != std::string::npos)
            return registry::leafIndex(code);
    return -1;
}

int leafNamed(const QString& word)
{
    const std::string utf8 = word.toStdString();
    if (const int official = registry::leafIndexOfOfficialName(utf8); official >= 0)
        return official;
    const std::string folded = text::folded(utf8);
    if (const auto mask = static_cast<std::uint64_t>(registry::maskNamed(folded)); std::popcount(mask) == 1)
        return std::countr_zero(mask);
    else if (mask != 0 && registry::maskOf(utf8) != static_cast<std::int64_t>(mask) && std::popcount(mask) <= 3)
        return std::countr_zero(mask);
    static const QRegularExpression code(QStringLiteral("^([0-9]{2}|2[AB])[:：]"));
    if (const auto match = code.match(word); match.hasMatch())
        return leafNamed(word.mid(match.capturedLength()).trimmed());
    if (word.startsWith(u"介護予防") && word != u"介護予防支援")
        return leafNamed(word.mid(4));
    if (word.startsWith(u"（介護予防）") || word.startsWith(u"(介護予防)"))
        return leafNamed(word.mid(6));
    return medicalLeaf(folded);
}

} // namespace

ReadKinds readKinds(std::string_view cell)
{
    ReadKinds kinds;
    const std::string text = cleaned(cell, true);
    const QString whole = QString::fromStdString(text);
    if (whole.isEmpty())
        return kinds;
    const auto add = [&](int leaf) {
        if (std::find(kinds.leaves.begin(), kinds.leaves.end(), leaf) == kinds.leaves.end())
            kinds.leaves.push_back(leaf);
    };
    if (const int leaf = leafNamed(whole.simplified()); leaf >= 0) {
        add(leaf);
        return kinds;
    }
    static const QRegularExpression separators(QStringLiteral("[;；、,，/／\n]"));
    for (const QString& part : whole.split(separators, Qt::SkipEmptyParts)) {
        const QString word = part.simplified();
        if (word.isEmpty())
            continue;
        if (const int leaf = leafNamed(word); leaf >= 0)
            add(leaf);
        else
            kinds.unknown << word;
    }
    return kinds;
}

int leafInName(std::string_view name)
{
    const std::string folded = text::folded(name);
    const auto has = [&](QStringView word) { return folded.find(text::folded(word)) != std::string::npos; };
    const auto ends = [&](QStringView word) { return folded.ends_with(text::folded(word)); };
    if (has(u"動物") || has(u"獣医") || has(u"ペット"))
        return -1;
    if (ends(u"薬局"))
        return registry::leafIndex("pharmacy");
    if (ends(u"病院"))
        return registry::leafIndex("hospital");
    if (ends(u"歯科") || (has(u"歯科") && (ends(u"医院") || ends(u"クリニック") || ends(u"診療所"))))
        return registry::leafIndex("dental");
    return ends(u"医院") || ends(u"クリニック") || ends(u"診療所") ? registry::leafIndex("clinic") : -1;
}

std::string_view prefectureNamed(int number)
{
    return number >= 1 && number <= static_cast<int>(prefectures.size()) ? prefectures[static_cast<std::size_t>(number - 1)]
                                                                         : std::string_view();
}

int prefectureNumber(std::string_view name)
{
    const auto* found = std::find(prefectures.begin(), prefectures.end(), name);
    return found == prefectures.end() ? 0 : static_cast<int>(found - prefectures.begin()) + 1;
}

AddressHead headOfAddress(std::string_view address)
{
    AddressHead head;
    for (const std::string_view prefecture : prefectures)
        if (address.starts_with(prefecture)) {
            head.prefecture = address.substr(0, prefecture.size());
            break;
        }
    const std::string_view rest = address.substr(head.prefecture.size());
    constexpr std::size_t letter = 3;  // bytes of 市, 区, 町, 村, 郡
    for (const std::string_view name : doubled)
        if (rest.starts_with(name) && !name.ends_with("郡")) {
            head.city = rest.substr(0, name.size());
            return head;
        }
    // A name has at most seven characters, a district (郡) before it as many, a ward behind it four.
    constexpr std::size_t longest = 14 * letter;
    constexpr std::size_t longestWard = 5 * letter;
    std::size_t at = letter;
    bool district = false;
    for (const std::string_view name : doubled)
        if (name.ends_with("郡") && rest.starts_with(name)) {
            district = true;
            at = name.size() + letter;
        }
    for (; at + letter <= std::min(rest.size(), longest); at += letter) {
        const std::string_view mark = rest.substr(at, letter);
        if (mark == "郡" && !district) {
            district = true;
            continue;
        }
        const bool town = mark == "町" || mark == "村";
        if (!town && (district || (mark != "市" && mark != "区")))
            continue;
        // 元町1-2: a town of a city that the address does not name.
        if (town && !district && head.prefecture.empty())
            break;
        head.city = rest.substr(0, at + letter);
        if (std::find(designated.begin(), designated.end(), head.city) != designated.end())
            for (std::size_t ward = letter; ward <= longestWard; ward += letter)
                if (rest.substr(std::min(rest.size(), at + ward), letter) == "区") {
                    head.city = rest.substr(0, at + ward + letter);
                    break;
                }
        break;
    }
    return head;
}

} // namespace tasuki::intake
