// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

/// Public holidays (国民の祝日と休日), worked out from the law and its amendments and not from a list of days.
///
/// Source: 国民の祝日に関する法律 (昭和23年法律第178号, in force since 1948-07-20) as amended in 1966, 1973, 1985,
/// 1989, 1995, 1998, 2001, 2005, 2014, 2017 and 2018; the one-off laws of 1959, 1989, 1990, 1993 and 2018 for events of
/// the court; the special measures law for the Tokyo Games (2020, 2021). The equinoxes come from the usual
/// approximation (海上保安庁水路部, 新こよみ便利帳) with its constants for 1900–1979 and 1980–2099: it agrees with
/// every day proclaimed so far, but the day that counts is the one proclaimed in the official gazette each February for
/// the year to come. A law made after this program was is not known to it.
namespace tasuki::holidays {

enum class Holiday {
    NewYear,          ///< 元日
    ComingOfAge,      ///< 成人の日
    Foundation,       ///< 建国記念の日
    EmperorsBirthday, ///< 天皇誕生日
    VernalEquinox,    ///< 春分の日
    Showa,            ///< 昭和の日
    Constitution,     ///< 憲法記念日
    Greenery,         ///< みどりの日
    Children,         ///< こどもの日
    Marine,           ///< 海の日
    Mountain,         ///< 山の日
    Respect,          ///< 敬老の日
    AutumnalEquinox,  ///< 秋分の日
    Health,           ///< 体育の日, until 2019
    Sports,           ///< スポーツの日, from 2020
    Culture,          ///< 文化の日
    Labour,           ///< 勤労感謝の日
    CourtWedding,     ///< 結婚の儀 of a crown prince
    StateFuneral,     ///< 大喪の礼
    Accession,        ///< 天皇の即位の日
    EnthronementRite, ///< 即位礼正殿の儀の行われる日
    Substitute,       ///< 振替休日, article 3 (2)
    Between           ///< 国民の休日 between two holidays, article 3 (3)
};

/// The days this module answers for. Outside of them no day is a holiday to it.
[[nodiscard]] QDate firstSupported(); ///< 1948-07-20
[[nodiscard]] QDate lastSupported();  ///< 2099-12-31

/// The holiday of a day; nothing on other days, on invalid days and outside the supported ones. A 振替休日 is named
/// before a 国民の休日 where both rules would give the day off.
[[nodiscard]] std::optional<Holiday> holidayOn(QDate day);
[[nodiscard]] bool isHoliday(QDate day);
/// The name in the words of the law, 敬老の日. Names of the law are written in Japanese in every language.
[[nodiscard]] QStringView nameOf(Holiday holiday);

/// Whether 29 December to 3 January (年末年始) are days off.
enum class YearEnd {
    Closed, ///< as for public offices: 行政機関の休日に関する法律 article 1, 地方自治法 article 4-2
    Open
};

/// True unless the day is a Saturday, a Sunday, a holiday or, with YearEnd::Closed, one of 年末年始. False for an
/// invalid day. Outside the supported days only the weekday and 年末年始 are known.
[[nodiscard]] bool isBusinessDay(QDate day, YearEnd yearEnd = YearEnd::Closed);

/// The `count`-th business day after `day`, which is itself not counted (民法 article 140); before it where `count` is
/// negative; `day` as it is where `count` is 0. Invalid where `day` is, or where the answer or `day` is not supported.
[[nodiscard]] QDate addBusinessDays(QDate day, int count, YearEnd yearEnd = YearEnd::Closed);

} // namespace tasuki::holidays
