// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "registry/entities.h"
#include "registry/hours.h"

#include <span>

/// When a facility is open, from all that is known of it: the hours the centre wrote down and the days that the
/// official data names.
namespace tasuki::registry {

/// Cells of hours hold canonical text; what older programs or foreign packs left there has no hours that are known.
[[nodiscard]] OpeningHours hoursOfCell(const QString& cell);
/// formatHours of such a cell; a text that is no canonical one as it is.
[[nodiscard]] QString hoursInWords(const QString& cell);

/// 利用可能曜日 of the official data: on which days an office is used, without times.
class OfficialDays
{
public:
    OfficialDays() = default;
    /// Reads 平日,土曜日,日曜日,祝日. `noted` is true where 利用可能曜日特記事項 says more in words that nobody can compute with.
    OfficialDays(QStringView days, bool noted);

    [[nodiscard]] bool isEmpty() const { return m_bits == 0; }
    /// A day that is named is open at hours nobody published: Unknown. A day that is not named is Closed, because the
    /// ministry's form asks for each of the four kinds of day; it is Unknown where a note may say otherwise. A public
    /// holiday is 祝日 whatever its weekday. Unknown throughout where nothing was published.
    [[nodiscard]] OpenState on(QDate date) const;
    /// The same for "at any time of the day": a day that is named is Open.
    [[nodiscard]] OpenState someTimeOn(QDate date) const { return names(date) ? OpenState::Open : on(date); }
    /// A number for this value: equal days have equal keys.
    [[nodiscard]] int key() const { return m_bits | (m_noted ? 16 : 0); }

private:
    [[nodiscard]] bool names(QDate date) const;

    quint8 m_bits = 0; ///< 1 平日, 2 土曜日, 4 日曜日, 8 祝日
    bool m_noted = false;
};

/// What is known of one office or of one service of it. The hours count first; where they say nothing about a day the
/// official days do.
struct OfficeTimes
{
    OpeningHours hours;
    OfficialDays days;
    /// The facility's own hours beside services with hours of theirs, as 医療情報ネット has it: days off for the whole
    /// house, times for each speciality. What they leave unknown is then no unknown of the facility.
    bool yields = false;
};

/// The times that decide whether a facility is open: its own, and those of its open services. A service without hours
/// stands under the facility's own, where it has any. Empty where nothing is known.
[[nodiscard]] std::vector<OfficeTimes> timesOf(const Facility& facility, const std::vector<Service>& services);

struct OpeningStatus
{
    OpenState state = OpenState::Unknown;
    std::optional<QDateTime> until; ///< Open: when the last of them closes; nothing where it does not within 14 days
    std::optional<QDateTime> opens; ///< otherwise: when one is known to open next; nothing where none does so
};
/// Open where one is open, closed where all are that do not yield, else unknown.
[[nodiscard]] OpeningStatus openingStatus(std::span<const OfficeTimes> times, const QDateTime& local);

/// Now on the clock of Japan, whatever zone this PC is set to.
[[nodiscard]] QDateTime japanNow(const Clock& clock);
/// An ISO date and time on the clock of Japan; one with a zone of its own is turned into it. Invalid where it is none.
[[nodiscard]] QDateTime japanTime(const QString& iso);

} // namespace tasuki::registry
