// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/inquiry.h"

#include "base/wareki.h"
#include "network/network.h"
#include "network/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tasuki::network {

namespace {

/// How many different things a list of people has, by what is said of each; empty words do not count.
template <class Key> int distinct(const std::vector<int>& people, Key key)
{
    std::set<QString> all;
    for (const int each : people)
        if (const QString word = key(each); !word.isEmpty())
            all.insert(word);
    return static_cast<int>(all.size());
}

} // namespace

Inquiry::Inquiry(const Region& all, const Asking& how) : region(all), asking(how), from(all.asOf.addMonths(-how.months).addDays(1))
{
    const auto people = static_cast<int>(region.people.size());
    Derivation derivation{asking.weight, region.asOf, asking.months, asking.halfLife};
    now = derive(people, region.gatherings, derivation);
    derivation.asOf = from.addDays(-1);
    // A meeting without a day counts in every window; it is of this year as much as of the last.
    before = derive(people, region.gatherings, derivation);
    derivation = {asking.weight, region.asOf, 0, asking.halfLife};
    ever = derive(people, region.gatherings, derivation);

    times.assign(region.people.size(), 0);
    minutes.assign(region.people.size(), 0);
    lastMet.resize(region.people.size());
    fiscal = region.asOf.year() - (region.asOf.month() < 4 ? 1 : 0);
    const QDate begins(fiscal, 4, 1);
    for (std::size_t m = 0; m < region.meetings.size(); ++m) {
        const QDate on = region.meetings[m].on;
        if (on > region.asOf)
            continue;
        const bool recent = !on.isValid() || on >= from;
        if (recent)
            year.push_back(m);
        if (!on.isValid() || on >= begins)
            fiscalYear.push_back(m);
        const auto length = static_cast<int>(std::clamp<std::int64_t>(region.meetings[m].minutes.value_or(0), 0, 24 * 60));
        for (const int person : region.gatherings[m].present) {
            const auto at = static_cast<std::size_t>(person);
            lastMet[at] = std::max(lastMet[at], on);
            times[at] += recent ? 1 : 0;
            minutes[at] += recent ? length : 0;
        }
    }
}

QString Inquiry::professionWord(int person) const
{
    const QString& code = region.where(person).profession;
    return code.isEmpty() ? NetworkWords::tr("(unknown)") : professionWords(code);
}

Field Inquiry::field(int person) const
{
    const Profession* known = professionOf(region.where(person).profession);
    return known ? known->field : Field::Region;
}

QString Inquiry::name(int person) const
{
    const QString& known = region.person(person).name;
    return known.isEmpty() ? NetworkWords::tr("somebody not listed") : known;
}

QString Inquiry::office(int person) const
{
    return region.person(person).name.isEmpty() ? QString() : region.where(person).office;
}

QString Inquiry::nameAndWhere(int person) const
{
    return withWhere(person, name(person));
}

QString Inquiry::colleague(int person) const
{
    return withWhere(person, names({person}));
}

QString Inquiry::withWhere(int person, const QString& called) const
{
    QStringList where;
    if (!region.where(person).profession.isEmpty())
        where << professionWord(person);
    if (const QString at = office(person); !at.isEmpty())
        where << at;
    return where.isEmpty() ? called : NetworkWords::tr("%1 (%2)").arg(called, where.join(QStringLiteral("・")));
}

QString Inquiry::day(QDate date) const
{
    return date.isValid() ? wareki::formatShort(date) : NetworkWords::tr("never");
}

QString Inquiry::fiscalWord() const
{
    return wareki::formatEraYear({fiscal, 4, 1});
}

QString Inquiry::titleOf(std::size_t meeting) const
{
    return network::titleOf(region.meetings[meeting], region.kinds);
}

QString Inquiry::names(const std::vector<int>& people, std::size_t most) const
{
    QStringList words;
    for (std::size_t i = 0; i < people.size() && i < most; ++i)
        words << (region.person(people[i]).name.isEmpty() ? name(people[i]) : NetworkWords::tr("%1", "a colleague in a sentence").arg(name(people[i])));
    const QString list = words.join(NetworkWords::tr(", "));
    return people.size() > most ? NetworkWords::tr("%1 and %n others", nullptr, static_cast<int>(people.size() - most)).arg(list) : list;
}

std::map<QString, std::vector<int>> Inquiry::activeBy(const std::function<QString(int)>& key) const
{
    std::map<QString, std::vector<int>> made;
    for (int person = 0; person < static_cast<int>(region.people.size()); ++person)
        if (region.where(person).active)
            if (const QString of = key(person); !of.isEmpty())
                made[of].push_back(person);
    return made;
}

int Inquiry::professionCount(const std::vector<int>& people) const
{
    return distinct(people, [this](int each) { return region.where(each).profession; });
}

int Inquiry::officeCount(const std::vector<int>& people) const
{
    return distinct(people, [this](int each) { return region.where(each).office; });
}

QString Inquiry::percent(double share)
{
    return NetworkWords::tr("%1 %").arg(share * 100, 0, 'f', 0);
}

Answer Inquiry::begin(int number) const
{
    Answer made;
    made.number = number;
    made.question = questionWords(number);
    return made;
}

QString questionWords(int number)
{
    switch (number) {
    case 1:
        return NetworkWords::tr("Who never came this year?");
    case 2:
        return NetworkWords::tr("Whom do doctors, dentists and pharmacists know?");
    case 3:
        return NetworkWords::tr("Are town associations, welfare commissioners and experts in law and money in it?");
    case 4:
        return NetworkWords::tr("Which meetings have the same faces?");
    case 5:
        return NetworkWords::tr("On whom do meetings pile up?");
    case 6:
        return NetworkWords::tr("What breaks when somebody moves on?");
    case 7:
        return NetworkWords::tr("Which ties are new, kept or lost?");
    case 8:
        return NetworkWords::tr("Which professions hardly know each other?");
    case 9:
        return NetworkWords::tr("Who can introduce us to a profession?");
    case 10:
        return NetworkWords::tr("Whom should a newcomer meet first?");
    case 11:
        return NetworkWords::tr("Who links the districts?");
    case 12:
        return NetworkWords::tr("Which offices had training across professions?");
    case 13:
        return NetworkWords::tr("How large and how long are the meetings?");
    case 14:
        return NetworkWords::tr("Who is often absent, and why?");
    case 15:
        return NetworkWords::tr("Which agreed roles are not done?");
    case 16:
        return NetworkWords::tr("Where did the regional issues go?");
    case 17:
        return NetworkWords::tr("The year in figures");
    default:
        return {};
    }
}

Result<std::vector<Answer>> answers(const Region& region, const Asking& asking, Progress& progress)
{
    progress.start(NetworkWords::tr("Answering the questions"), questionCount);
    const Inquiry inquiry(region, asking);
    constexpr std::array quick{neverCame, medicalPeople, beyondCare, sameFaces, load, static_cast<Answer (*)(const Inquiry&)>(nullptr), tiesKept, weakPairs,
                               introductions, firstFive, districtBridges, trainingRecord, perMeeting, absences, openDuties, issuesCarried, annualTable};
    std::vector<Answer> made;
    for (const auto question : quick) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
        if (question) {
            made.push_back(question(inquiry));
        } else {
            auto answer = whatBreaks(inquiry, progress);
            if (!answer)
                return tl::unexpected<Error>(answer.error());
            made.push_back(std::move(*answer));
        }
        progress.advanceTo(static_cast<std::int64_t>(made.size()));
    }
    return made;
}

std::vector<int> figureColumns(const AnswerTable& table)
{
    static const QRegularExpression figure(QStringLiteral("^-?[0-9][0-9.,]*(?:%|[^0-9\\s]{1,2})?$"));
    std::vector<int> made;
    for (int column = 1; column < table.columns.size(); ++column) {
        int figures = 0, others = 0;
        for (const AnswerRow& row : table.rows) {
            const QString cell = row.cells.value(column);
            if (figure.match(cell).hasMatch())
                ++figures;
            else if (!cell.isEmpty() && cell != QStringLiteral("－") && cell != QStringLiteral("—"))
                ++others;
        }
        if (figures > 0 && others == 0)
            made.push_back(column);
    }
    return made;
}

} // namespace tasuki::network
