// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "base/partial_date.h"
#include "base/wareki.h"

namespace fuzz {

namespace {

using namespace wareki;

void whole(const QString& typed, const Era* assumed)
{
    const auto day = parseDate(typed, assumed);
    if (!day)
        return;
    promise(day->isValid(), "a day that was read exists");
    promise(parseDate(formatWareki(*day)) == day, "a day written in full reads back");
    promise(parseDate(formatWarekiWithWeekday(*day)) == day, "a day written with its weekday reads back");
    promise(parseDate(formatShort(*day)) == day, "a day written short reads back");
    promise(parseDate(day->toString(Qt::ISODate)) == day, "a day as it is kept reads back");
    promise(!formatEraYear(*day).isEmpty(), "a day has a year");
    promise(ageAt(*day, *day) == 0 && ageAt(*day, day->addDays(-1)) == -1,
            "nobody is older than nothing on the day of birth");
    const auto same = parsePartialDate(typed);
    promise(assumed || (same && *same == PartialDate(*day)),
            "a whole day is read as one where a partial date may stand");
}

} // namespace

int fuzzDate(const std::uint8_t* data, std::size_t size)
{
    const QString typed = string(data, size);
    whole(typed, nullptr);
    for (const Era& era : EraTable::current().eras())
        whole(typed, &era);
    const auto partial = parsePartialDate(typed);
    if (!partial)
        return 0;
    promise(!typed.trimmed().isEmpty(), "an empty text is no date");
    const QString written = formatWareki(*partial);
    promise(!written.isEmpty(), "a date can be written");
    if (partial->isUnknown()) {
        promise(toStored(*partial).isEmpty() && !partial->earliest().isValid() && !partial->latest().isValid(),
                "nothing is known of an unknown day");
        return 0;
    }
    promise(partial->isFull() == (partial->day().has_value()) && (!partial->day() || partial->month()),
            "no day without its month");
    promise(parsePartialDate(toStored(*partial)) == partial, "a date as it is kept reads back");
    promise(partial->earliest().isValid() && partial->earliest() <= partial->latest(), "a date begins before it ends");
    promise(!partial->isFull() || partial->earliest() == partial->latest(), "a whole day is one day");
    // A year that two eras share is written with both, which nobody types.
    if (!written.contains(QStringLiteral("・")))
        promise(parsePartialDate(written) == partial, "a date as it is written reads back");
    return 0;
}

} // namespace fuzz
