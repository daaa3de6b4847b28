// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "intake/hourscells.h"
#include "registry/hours.h"

namespace fuzz {

namespace {

using namespace registry;

/// A week with a public holiday in it, and the turn of a year.
constexpr std::array days{std::array{2025, 5, 5}, std::array{2025, 5, 6}, std::array{2025, 5, 10}, std::array{2025, 5, 11},
                          std::array{2025, 12, 31}, std::array{2026, 1, 1}};

void checkKept(const OpeningHours& hours)
{
    const QString text = toCanonical(hours);
    const auto kept = fromCanonical(text);
    promise(kept && *kept == normalized(hours), "hours that are kept are read as they were");
    promise(toCanonical(*kept) == text, "hours have one text");
    const CompactHours compact(*kept);
    for (const auto& [year, month, day] : days)
        for (const int hour : {0, 9, 12, 23}) {
            const HoursMoment moment(QDateTime(QDate(year, month, day), QTime(hour, 0)));
            promise(compact.at(moment) == CompactHours::ofCanonical(text).at(moment), "hours answer as their text does");
        }
}

} // namespace

int fuzzHours(const std::uint8_t* data, std::size_t size)
{
    const QString text = string(data, size);
    const auto read = parseHours(text);
    promise(read || !read.error().message.isEmpty(), "a refusal is a sentence");
    if (read) {
        promise(read->hours == normalized(read->hours), "what was read is in its one form");
        checkKept(read->hours);
        OpeningHours spans = read->hours;
        spans.remark.clear();
        const auto again = parseHours(formatHours(spans));
        promise(again && again->unread.isEmpty() && again->hours == spans, "what is shown can be typed");
    }
    if (const auto canonical = fromCanonical(text))
        promise(toCanonical(*canonical) == text, "only the one text of hours is read as kept");
    const auto words = intake::readHoursWords({{}, {}, {}, view(data, size), {}});
    checkKept(words.hours);
    const int minute = intake::readTime(view(data, size));
    promise(minute >= -1 && minute <= 2880, "a time lies within two days");
    return 0;
}

} // namespace fuzz
