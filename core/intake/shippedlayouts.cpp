// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of ministries and municipalities that are recognised by their headers.
#include "intake/layout.h"

#include "intake/words.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace tasuki::intake {

namespace {

struct Shipped
{
    const char* code;
    const char* name;      ///< translated in the context "layout"
    const char* source;
    const char* category;
    bool complete;
    const char* required;  ///< column names that all of them have, separated by |
};

// Sources: 厚生労働省 医療情報ネット（ナビイ）オープンデータ; デジタル庁 自治体標準オープンデータセット and the
// 推奨データセット before it; WAM NET 障害福祉サービス等情報公表システム. Earlier ones are looked for first.
constexpr std::array shipped{
    Shipped{"navii-hours", QT_TRANSLATE_NOOP("layout", "医療情報ネット: hours by speciality"), "navii", "", false, "ID|診療科目コード|診療科目名"},
    Shipped{"navii", QT_TRANSLATE_NOOP("layout", "医療情報ネット: institutions"), "navii", "", true, "ID|正式名称|所在地|所在地座標（緯度）"},
    Shipped{"navii-pharmacy", QT_TRANSLATE_NOOP("layout", "医療情報ネット: pharmacies"), "navii", "pharmacy", true,
            "ID|名称|所在地|所在地座標（緯度）"},
    Shipped{"municipal-care", QT_TRANSLATE_NOOP("layout", "Municipal list of care services"), "municipal-care", "", true,
            "介護サービス事業所名称|実施サービス"},
    Shipped{"municipal-medical", QT_TRANSLATE_NOOP("layout", "Municipal list of medical institutions"), "municipal-medical", "clinic",
            true, "名称|医療機関の種類"},
    Shipped{"municipal-shelter", QT_TRANSLATE_NOOP("layout", "Municipal list of evacuation shelters"), "municipal-shelter", "shelter",
            true, "名称|災害種別_洪水"},
    Shipped{"disability", QT_TRANSLATE_NOOP("layout", "Disability services of WAM NET"), "wam-disability", "disability", true,
            "サービス種別|事業所の名称"},
    Shipped{"municipal-public", QT_TRANSLATE_NOOP("layout", "Municipal list of public facilities"), "municipal-public", "public", true,
            "名称|所在地_全国地方公共団体コード"},
    Shipped{"municipal-public", QT_TRANSLATE_NOOP("layout", "Municipal list of public facilities"), "municipal-public", "public", true,
            "名称|都道府県コード又は市区町村コード|NO"},
};

Layout described(const Shipped& entry)
{
    Layout layout;
    layout.code = QString::fromUtf8(entry.code);
    layout.name = QCoreApplication::translate("layout", entry.name);
    layout.source = QString::fromUtf8(entry.source);
    layout.category = QString::fromUtf8(entry.category);
    layout.complete = entry.complete;
    return layout;
}

bool hasAll(std::span<const std::string> keys, const char* required)
{
    for (const QString& name : QString::fromUtf8(required).split(QLatin1Char('|')))
        if (std::find(keys.begin(), keys.end(), headerKey(name.toStdString())) == keys.end())
            return false;
    return true;
}

/// What a table is called when its file says nothing else: without date, copy marks and ending.
QString nameOfFile(const QString& fileName)
{
    static const QRegularExpression tail(QStringLiteral("[ _-]*(20[0-9]{6}([0-9]{6})?|\\([0-9]+\\)|- ?コピー)$"));
    QString name = QFileInfo(fileName).completeBaseName().normalized(QString::NormalizationForm_KC).simplified();
    for (QString before; before != name && !name.isEmpty();) {
        before = name;
        name.remove(tail);
        name = name.trimmed();
    }
    return name.isEmpty() ? IntakeWords::tr("Table") : name;
}

/// What a person would guess a list holds from its name.
QString categoryInName(const QString& name)
{
    static constexpr std::array<std::pair<QStringView, const char*>, 12> words{{
        {u"避難", "shelter"}, {u"配食", "meals"}, {u"弁当", "meals"}, {u"サロン", "salon"}, {u"通いの場", "salon"},
        {u"見守り", "watch"}, {u"薬局", "pharmacy"}, {u"歯科", "dental"}, {u"診療所", "clinic"}, {u"病院", "hospital"},
        {u"包括", "centre"}, {u"公共施設", "public"},
    }};
    for (const auto& [word, code] : words)
        if (name.contains(word))
            return QString::fromUtf8(code);
    return {};
}

/// Every field of the register has one column; of two the surer and earlier one is taken, the rest goes to the remarks.
void proposeColumns(Layout& layout, std::span<const std::string> header)
{
    std::map<std::string, int> seen;
    std::vector<Proposal> proposals;
    for (const std::string& name : header)
        proposals.push_back(name.empty() ? Proposal() : proposeMeaning(name));
    const auto taken = [&](std::size_t at) {
        const Meaning meaning = proposals[at].column.meaning;
        if (meaning == Meaning::Ignore || meaning == Meaning::Remarks || meaning >= Meaning::Slot)
            return false;
        for (std::size_t other = 0; other < proposals.size(); ++other)
            if (other != at && proposals[other].column.meaning == meaning &&
                (proposals[other].sure > proposals[at].sure || (proposals[other].sure == proposals[at].sure && other < at)))
                return true;
        return false;
    };
    for (std::size_t i = 0; i < header.size(); ++i) {
        if (header[i].empty())
            continue;
        Layout::Column column;
        column.header = QString::fromStdString(header[i]);
        column.occurrence = ++seen[headerKey(header[i])];
        column.meaning = taken(i) ? ColumnMeaning{Meaning::Remarks} : proposals[i].column;
        const bool serial = proposals[i].column.meaning == Meaning::Key && !proposals[i].sure;
        if (serial && (layout.code.isEmpty() || taken(i)))
            column.meaning = {};
        layout.columns.push_back(std::move(column));
    }
}

} // namespace

std::vector<Layout> shippedLayouts()
{
    std::vector<Layout> layouts;
    for (const Shipped& entry : shipped)
        if (layouts.empty() || layouts.back().code != QLatin1String(entry.code))
            layouts.push_back(described(entry));
    return layouts;
}

Layout proposeLayout(std::span<const std::string> header, const QString& fileName)
{
    std::vector<std::string> keys;
    for (const std::string& name : header)
        keys.push_back(headerKey(name));
    Layout layout;
    const auto* found =
        std::find_if(shipped.begin(), shipped.end(), [&](const Shipped& entry) { return hasAll(keys, entry.required); });
    if (found != shipped.end()) {
        layout = described(*found);
    } else {
        layout.name = nameOfFile(fileName);
        layout.source = QStringLiteral("list:") + layout.name;
        layout.category = categoryInName(layout.name);
    }
    proposeColumns(layout, header);
    return layout;
}

Result<Layout> readAs(Layout layout, const QString& code)
{
    const auto* found =
        std::find_if(shipped.begin(), shipped.end(), [&](const Shipped& entry) { return code == QLatin1String(entry.code); });
    if (found == shipped.end())
        return fail(Error::Code::Usage, IntakeWords::tr("There is no layout “%1”.").arg(code));
    Layout as = described(*found);
    as.columns = std::move(layout.columns);
    return as;
}

} // namespace tasuki::intake
