// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/askedwords.h"

#include "base/fold.h"
#include "registry/registry.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct AskedWords
{
    Q_DECLARE_TR_FUNCTIONS(AskedWords)
};

bool isOneOf(std::string_view folded, std::span<const char* const> words)
{
    return std::any_of(words.begin(), words.end(),
                       [folded](const char* word) { return text::folded(std::string_view(word)) == folded; });
}

constexpr const char* vacancyWords[]{"空き", "空きあり", "空き有り", "空きある", "空有", "空床あり", "空室あり", "空きのある"};
constexpr const char* nowWords[]{"いま開いている", "今開いている", "いま開いてる", "今開いてる",   "いま空いている",
                                 "開いている",     "営業中",       "診療中",       "現在営業中", "今やってる"};
constexpr const char* todayWords[]{"今日開いている", "今日開いてる", "きょう開いている", "本日開いている",
                                   "今日営業",       "本日営業",     "本日診療",         "今日やってる"};

} // namespace

std::optional<AskedWord> askedBy(std::string_view folded)
{
    using Kind = QueryPart::Kind;
    if (isOneOf(folded, vacancyWords))
        return AskedWord{Kind::Vacancy, AskedWords::tr("vacancy")};
    if (isOneOf(folded, nowWords))
        return AskedWord{Kind::OpenNow, AskedWords::tr("open now")};
    if (isOneOf(folded, todayWords))
        return AskedWord{Kind::OpenToday, AskedWords::tr("open today")};
    return std::nullopt;
}

std::vector<std::vector<OpenState>> Registry::openingOf(const Query& query)
{
    std::vector<std::vector<OpenState>> states;
    const QDateTime now = japanNow(m_store.clock());
    if (query.openAt)
        states.push_back(m_openings.at(*query.openAt));
    for (const QueryPart& part : query.parts) {
        if (part.kind == QueryPart::Kind::OpenNow)
            states.push_back(m_openings.at(now));
        else if (part.kind == QueryPart::Kind::OpenToday)
            states.push_back(m_openings.someTimeOn(now.date()));
    }
    return states;
}

Result<std::vector<OpenState>> Registry::openStates(const QDateTime& local)
{
    return store::guarded([&] {
        const store::ReadScope reading(m_store.handle());
        return m_openings.at(local);
    });
}

} // namespace tasuki::registry
