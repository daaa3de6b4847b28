// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// Japanese years (和暦). Days are Gregorian throughout; an era is only a way to write and read them.
namespace tasuki::wareki {

struct Era
{
    QString name;      ///< 昭和
    QString shortName; ///< 昭
    QChar letter;      ///< S
    int code = 0;      ///< the digit of code forms such as 3150304 (1 明治 … 5 令和)
    QDate first;       ///< the first day of year 1; from here on days are written with this era
    QDate last;        ///< the last day this era may be typed for; invalid for the era that goes on

    bool operator==(const Era&) const = default;
};

/// The eras this program knows, oldest first. An era proclaimed after the program was made is added as a row of data.
///
/// The day an era changes is written with the new era. It may be typed with either where both held that day (明治45年
/// 7月30日, 大正15年12月25日); 昭和64年 ends on 7 January and 平成31年 on 30 April. Days before 1873-01-01, when the
/// Gregorian calendar came in, are neither read nor written with an era.
class EraTable
{
public:
    /// 明治 to 令和.
    EraTable();

    [[nodiscard]] const std::vector<Era>& eras() const { return m_eras; }
    /// Adds the next era and ends the newest one the day before. Refused (false, nothing changed) unless the era
    /// begins after the newest one and its name, letter and code are given and not in use.
    bool add(Era era);
    /// The era a day is written with; null before 1873-01-01 and for an invalid day.
    [[nodiscard]] const Era* eraOf(QDate day) const;
    /// The era that a text of the plain forms 昭和, 昭, S, s names; null where none does.
    [[nodiscard]] const Era* find(QStringView text) const;

    /// The table that the functions below use where none is given.
    [[nodiscard]] static const EraTable& current();
    /// Replaces that table. To be called at the start, before other threads run.
    static void setCurrent(EraTable table);

private:
    std::vector<Era> m_eras;
};

/// The Gregorian year of a year of an era.
[[nodiscard]] int gregorianYear(const Era& era, int eraYear);
/// True where at least one day of `first`…`last` may be typed with `era`.
[[nodiscard]] bool overlaps(const Era& era, QDate first, QDate last);

/// Reads a day as people type it: S12.3.4, s12/3/4, 昭12-3-4, 昭和12年3月4日, 令和元年5月1日, R7.6.11, 3120304 (era
/// code and yymmdd), S120304, 1937-3-4, 1937/03/04, 1937年3月4日, 西暦1937年3月4日, 19370304, in any width, with or
/// without spaces, with the weekday behind it if it is the right one. Nothing where the text is none of these, where
/// the day does not exist or where the era did not hold that day.
///
/// `assumed` is the era of a field that names it elsewhere (a printed form with 明・大・昭・平・令 to circle): 12.3.4
/// and 120304 are read only with it, for without it nobody can tell which era they mean.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text, const Era* assumed = nullptr);

/// 令和7年6月11日; 元年 for year 1. A day before the eras, or after the 99th year of one, is written 1870年3月4日, an
/// invalid one is empty.
[[nodiscard]] QString formatWareki(QDate day);
/// 令和7年6月11日(水)
[[nodiscard]] QString formatWarekiWithWeekday(QDate day);
/// R7.6.11; 1870.3.4 where the day is written without an era.
[[nodiscard]] QString formatShort(QDate day);
/// 令和7年 for the year of `day` in its era.
[[nodiscard]] QString formatEraYear(QDate day);
/// 令和7年6月
[[nodiscard]] QString formatMonth(QDate day);

/// Completed years (満年齢) on `day`, one more from the birthday itself on; who was born on 29 February has the
/// birthday on 1 March in common years. -1 where a day is invalid or `day` is before the birth.
[[nodiscard]] int ageAt(QDate birth, QDate day);

} // namespace tasuki::wareki
