// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/measures.h"
#include "network/questions.h"

#include <functional>
#include <map>
#include <set>

namespace tasuki::network {

/// What the answers share: the network of this year and of the one before, and who was where.
class Inquiry
{
public:
    Inquiry(const Region& region, const Asking& asking);

    const Region& region;
    const Asking& asking;
    QDate from;                    ///< the first day that is looked at
    Graph now;                     ///< of the meetings from then on, with fading
    Graph before;                  ///< of as many months before
    Graph ever;                    ///< of all meetings, with fading
    std::vector<int> times;        ///< of each person, the meetings since `from`
    std::vector<int> minutes;      ///< of each person, how long those were
    std::vector<QDate> lastMet;    ///< of each person, the last meeting ever; invalid where there was none
    std::vector<std::size_t> year; ///< places of the meetings since `from`
    std::vector<std::size_t> fiscalYear; ///< places of the meetings of the business year of asOf, which begins in April
    int fiscal = 0;

    [[nodiscard]] bool came(int person) const { return times[static_cast<std::size_t>(person)] > 0; }
    /// Whoever may not be named is somebody who is not listed.
    [[nodiscard]] QString name(int person) const;
    /// Where somebody works; empty where that would say who somebody without a name is.
    [[nodiscard]] QString office(int person) const;
    /// 「三浦 薫（薬剤師・もとまち薬局）」
    [[nodiscard]] QString nameAndWhere(int person) const;
    /// The same as a sentence says it: 「三浦 薫さん（薬剤師・もとまち薬局）」
    [[nodiscard]] QString colleague(int person) const;
    [[nodiscard]] QString professionWord(int person) const;
    [[nodiscard]] Field field(int person) const;
    [[nodiscard]] QString day(QDate date) const;
    /// 令和8年 for the business year.
    [[nodiscard]] QString fiscalWord() const;
    [[nodiscard]] QString titleOf(std::size_t meeting) const;
    /// Full names of the first few, and how many more there are: 「三浦 薫さん、坂口 由紀さん ほか3人」
    [[nodiscard]] QString names(const std::vector<int>& people, std::size_t most = 3) const;
    /// People of a kind who work in the region now, by what `key` says of them, where it says something.
    [[nodiscard]] std::map<QString, std::vector<int>> activeBy(const std::function<QString(int)>& key) const;
    /// How many professions, and how many offices, a list of people has.
    [[nodiscard]] int professionCount(const std::vector<int>& people) const;
    [[nodiscard]] int officeCount(const std::vector<int>& people) const;
    /// 「35 %」 for 0.35.
    [[nodiscard]] static QString percent(double share);
    [[nodiscard]] Answer begin(int number) const;

private:
    [[nodiscard]] QString withWhere(int person, const QString& name) const;
};

// The answers by their numbers; see questionWords(). Each stands in one of questions_*.cpp.
[[nodiscard]] Answer neverCame(const Inquiry& inquiry);          // 1
[[nodiscard]] Answer medicalPeople(const Inquiry& inquiry);      // 2
[[nodiscard]] Answer beyondCare(const Inquiry& inquiry);         // 3
[[nodiscard]] Answer sameFaces(const Inquiry& inquiry);          // 4
[[nodiscard]] Answer load(const Inquiry& inquiry);               // 5
[[nodiscard]] Result<Answer> whatBreaks(const Inquiry& inquiry, Progress& progress); // 6
[[nodiscard]] Answer tiesKept(const Inquiry& inquiry);           // 7
[[nodiscard]] Answer weakPairs(const Inquiry& inquiry);          // 8
[[nodiscard]] Answer introductions(const Inquiry& inquiry);      // 9
[[nodiscard]] Answer firstFive(const Inquiry& inquiry);          // 10
[[nodiscard]] Answer districtBridges(const Inquiry& inquiry);    // 11
[[nodiscard]] Answer trainingRecord(const Inquiry& inquiry);     // 12
[[nodiscard]] Answer perMeeting(const Inquiry& inquiry);         // 13
[[nodiscard]] Answer absences(const Inquiry& inquiry);           // 14
[[nodiscard]] Answer openDuties(const Inquiry& inquiry);         // 15
[[nodiscard]] Answer issuesCarried(const Inquiry& inquiry);      // 16
[[nodiscard]] Answer annualTable(const Inquiry& inquiry);        // 17

} // namespace tasuki::network
