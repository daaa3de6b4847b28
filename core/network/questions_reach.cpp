// SPDX-License-Identifier: GPL-3.0-or-later
// Who is in the network at all: gaps, professions, districts.
#include "network/inquiry.h"
#include "network/words.h"

#include <algorithm>

namespace tasuki::network {

namespace {

constexpr std::array medicalCodes{"doctor", "dentist", "pharmacist"};

QString districtWord(const QString& district)
{
    return district.isEmpty() ? NetworkWords::tr("(no district)") : district;
}

QDate lastOf(const Inquiry& inquiry, const std::vector<int>& people)
{
    QDate last;
    for (const int each : people)
        last = std::max(last, inquiry.lastMet[static_cast<std::size_t>(each)]);
    return last;
}

int cameOf(const Inquiry& inquiry, const std::vector<int>& people)
{
    return static_cast<int>(std::ranges::count_if(people, [&](int each) { return inquiry.came(each); }));
}

/// Persons by two words, such as district and office.
std::map<std::pair<QString, QString>, std::vector<int>> byPlace(const Inquiry& inquiry, bool byOffice)
{
    std::map<std::pair<QString, QString>, std::vector<int>> made;
    for (int person = 0; person < static_cast<int>(inquiry.region.people.size()); ++person) {
        const Place& at = inquiry.region.where(person);
        const QString of = byOffice ? at.office : at.profession.isEmpty() ? QString() : inquiry.professionWord(person);
        if (at.active && !of.isEmpty())
            made[{at.district, of}].push_back(person);
    }
    return made;
}

/// Of each person those met since `from`, whoever they are.
std::vector<std::vector<int>> metBy(const Inquiry& inquiry)
{
    std::vector<std::vector<int>> made(inquiry.region.people.size());
    for (const Tie& tie : inquiry.now.ties) {
        made[static_cast<std::size_t>(tie.one)].push_back(tie.other);
        made[static_cast<std::size_t>(tie.other)].push_back(tie.one);
    }
    return made;
}

} // namespace

Answer neverCame(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(1);
    AnswerTable professions{NetworkWords::tr("Professions by district"),
                            {NetworkWords::tr("District"), NetworkWords::tr("Profession"), NetworkWords::tr("People known"), NetworkWords::tr("Last came")},
                            {}};
    QStringList gaps;
    const auto places = byPlace(inquiry, false);
    std::map<QString, int> wheres; // districts of a profession
    for (const auto& [where, people] : places)
        ++wheres[where.second];
    for (const auto& [where, people] : places)
        if (cameOf(inquiry, people) == 0) {
            professions.rows.push_back({{districtWord(where.first), where.second, QString::number(people.size()), inquiry.day(lastOf(inquiry, people))}, people});
            // A profession that has districts elsewhere did not stay away altogether.
            gaps << (where.first.isEmpty() && wheres[where.second] == 1 ? where.second : where.first.isEmpty() ? NetworkWords::tr("%1 without a district").arg(where.second) : NetworkWords::tr("%1 in %2", "profession, district").arg(where.second, where.first));
        }
    AnswerTable offices{NetworkWords::tr("Offices"),
                        {NetworkWords::tr("District"), NetworkWords::tr("Office"), NetworkWords::tr("Who"), NetworkWords::tr("Last came")},
                        {}};
    const auto all = byPlace(inquiry, true);
    for (const auto& [where, people] : all)
        if (cameOf(inquiry, people) == 0)
            offices.rows.push_back({{districtWord(where.first), where.second, inquiry.names(people, 5), inquiry.day(lastOf(inquiry, people))}, people});
    made.brief = gaps.isEmpty() && offices.rows.empty() ? NetworkWords::tr("nobody") : NetworkWords::tr("%n offices", nullptr, static_cast<int>(offices.rows.size()));
    if (gaps.isEmpty() && offices.rows.empty())
        made.sentence = NetworkWords::tr("Somebody came from every office and every profession that is in the register.");
    else if (gaps.isEmpty())
        made.sentence = NetworkWords::tr("From %1 of %2 offices nobody came in the last %3 months.").arg(offices.rows.size()).arg(all.size()).arg(inquiry.asking.months);
    else
        made.sentence = NetworkWords::tr("From %1 of %2 offices nobody came in the last %3 months. Missing altogether: %4.")
                            .arg(offices.rows.size())
                            .arg(all.size())
                            .arg(inquiry.asking.months)
                            .arg(gaps.size() > 6 ? NetworkWords::tr("%1 and %n more", nullptr, static_cast<int>(gaps.size()) - 6).arg(gaps.mid(0, 6).join(NetworkWords::tr(", ")))
                                                 : gaps.join(NetworkWords::tr(", ")));
    if (!gaps.isEmpty())
        made.suggestion = NetworkWords::tr("Invite them to the next meeting of their district.");
    made.tables = {std::move(professions), std::move(offices)};
    return made;
}

Answer medicalPeople(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(2);
    AnswerTable sums{NetworkWords::tr("By district"),
                     {NetworkWords::tr("District"), NetworkWords::tr("Profession"), NetworkWords::tr("People known"), NetworkWords::tr("Came"), NetworkWords::tr("Know others")},
                     {}};
    AnswerTable people{NetworkWords::tr("Who knows whom"),
                       {NetworkWords::tr("Name"), NetworkWords::tr("Profession"), NetworkWords::tr("Office"), NetworkWords::tr("Meetings"), NetworkWords::tr("People met"),
                        NetworkWords::tr("Met most")},
                       {}};
    const auto met = metBy(inquiry);
    std::map<QString, int> alone;
    int known = 0, connected = 0;
    for (const char* code : medicalCodes) {
        for (const auto& [district, members] : inquiry.activeBy([&](int person) {
                 const Place& at = inquiry.region.where(person);
                 return at.profession == QLatin1String(code) ? districtWord(at.district) : QString();
             })) {
            std::set<int> others;
            for (const int each : members) {
                ++known;
                connected += met[static_cast<std::size_t>(each)].empty() ? 0 : 1;
                for (const int other : met[static_cast<std::size_t>(each)])
                    if (inquiry.region.where(other).profession != QLatin1String(code))
                        others.insert(other);
            }
            sums.rows.push_back({{district, professionWords(QLatin1String(code)), QString::number(members.size()), QString::number(cameOf(inquiry, members)),
                                  QString::number(others.size())},
                                 members});
        }
    }
    std::map<int, std::vector<std::pair<double, int>>> strongest;
    for (const Tie& tie : inquiry.now.ties) {
        strongest[tie.one].emplace_back(-tie.weight, tie.other);
        strongest[tie.other].emplace_back(-tie.weight, tie.one);
    }
    for (const char* code : medicalCodes)
        for (int person = 0; person < static_cast<int>(inquiry.region.people.size()); ++person) {
            const Place& at = inquiry.region.where(person);
            if (!at.active || at.profession != QLatin1String(code))
                continue;
            std::vector<int> most;
            auto& list = strongest[person];
            std::sort(list.begin(), list.end());
            for (std::size_t i = 0; i < list.size() && i < 2; ++i)
                most.push_back(list[i].second);
            people.rows.push_back({{inquiry.name(person), inquiry.professionWord(person), inquiry.office(person), QString::number(inquiry.times[static_cast<std::size_t>(person)]),
                                    QString::number(met[static_cast<std::size_t>(person)].size()), inquiry.names(most)},
                                   {person}});
        }
    made.brief = NetworkWords::tr("%1 of %2").arg(connected).arg(known);
    made.sentence = known == 0 ? NetworkWords::tr("No doctor, dentist or pharmacist is in the register yet.")
                               : NetworkWords::tr("Of %1 doctors, dentists and pharmacists %2 met others in the last %3 months.").arg(known).arg(connected).arg(inquiry.asking.months);
    if (connected < known)
        made.suggestion = NetworkWords::tr("Visit those who met nobody, or invite them with somebody they know.");
    made.tables = {std::move(sums), std::move(people)};
    return made;
}

Answer beyondCare(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(3);
    AnswerTable table{{},
                      {NetworkWords::tr("Field"), NetworkWords::tr("Profession"), NetworkWords::tr("People known"), NetworkWords::tr("Came"), NetworkWords::tr("Met from care and medicine"),
                       NetworkWords::tr("Last came")},
                      {}};
    const auto met = metBy(inquiry);
    QStringList missing, absent;
    for (const Profession& profession : professions()) {
        if ((profession.field != Field::Region && profession.field != Field::Law) || std::string_view(profession.code) == "other")
            continue;
        std::vector<int> members;
        std::set<int> others;
        for (int person = 0; person < static_cast<int>(inquiry.region.people.size()); ++person) {
            const Place& at = inquiry.region.where(person);
            if (!at.active || !(at.profession == QLatin1String(profession.code) || splitCodes(inquiry.region.person(person).professions).contains(QLatin1String(profession.code))))
                continue;
            members.push_back(person);
            for (const int other : met[static_cast<std::size_t>(person)])
                if (inquiry.field(other) == Field::Medical || inquiry.field(other) == Field::Care)
                    others.insert(other);
        }
        const QString word = QString::fromUtf8(profession.label);
        if (members.empty())
            missing << word;
        else if (cameOf(inquiry, members) == 0)
            absent << word;
        table.rows.push_back({{fieldWord(profession.field), word, QString::number(members.size()), QString::number(cameOf(inquiry, members)), QString::number(others.size()),
                               inquiry.day(lastOf(inquiry, members))},
                              members});
    }
    const auto count = static_cast<int>(table.rows.size());
    const int inIt = count - static_cast<int>(missing.size() + absent.size());
    made.brief = NetworkWords::tr("%1 of %2").arg(inIt).arg(count);
    made.sentence = NetworkWords::tr("Of %1 professions of region, law and money %2 came to a meeting in the last %3 months.").arg(count).arg(inIt).arg(inquiry.asking.months);
    if (!absent.isEmpty())
        made.sentence += NetworkWords::tr(" In the register but not there: %1.").arg(absent.join(NetworkWords::tr(", ")));
    if (!missing.isEmpty())
        made.suggestion = NetworkWords::tr("Nobody is in the register of: %1.").arg(missing.join(NetworkWords::tr(", ")));
    made.tables = {std::move(table)};
    return made;
}

Answer weakPairs(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(8);
    const auto groups = inquiry.activeBy([&](int person) { return inquiry.region.where(person).profession.isEmpty() ? QString() : inquiry.professionWord(person); });
    std::vector<QString> names;
    std::vector<int> sizes;
    std::vector<Field> fields;
    std::vector<int> groupOf(inquiry.region.people.size(), -1);
    for (const auto& [name, members] : groups) {
        for (const int each : members)
            groupOf[static_cast<std::size_t>(each)] = static_cast<int>(names.size());
        names.push_back(name);
        sizes.push_back(static_cast<int>(members.size()));
        fields.push_back(inquiry.field(members.front()));
    }
    const std::size_t count = names.size();
    std::vector<std::vector<int>> ties(count, std::vector<int>(count, 0));
    for (const Tie& tie : inquiry.now.ties) {
        const int a = groupOf[static_cast<std::size_t>(tie.one)], b = groupOf[static_cast<std::size_t>(tie.other)];
        if (a < 0 || b < 0)
            continue;
        ++ties[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
        if (a != b)
            ++ties[static_cast<std::size_t>(b)][static_cast<std::size_t>(a)];
    }
    const auto possible = [&](std::size_t a, std::size_t b) { return a == b ? sizes[a] * (sizes[a] - 1) / 2 : sizes[a] * sizes[b]; };
    const auto percent = [&](std::size_t a, std::size_t b) { return possible(a, b) > 0 ? 100.0 * ties[a][b] / possible(a, b) : 0.0; };
    struct Pair
    {
        std::size_t a, b;
        double density;
    };
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < count; ++a)
        for (std::size_t b = a + 1; b < count; ++b)
            if (sizes[a] >= 2 && sizes[b] >= 2)
                pairs.push_back({a, b, percent(a, b)});
    std::ranges::stable_sort(pairs, [&](const Pair& x, const Pair& y) {
        return x.density != y.density ? x.density < y.density : possible(x.a, x.b) > possible(y.a, y.b);
    });
    AnswerTable weak{NetworkWords::tr("Weakest pairs"),
                     {NetworkWords::tr("Profession"), NetworkWords::tr("with"), NetworkWords::tr("Know each other"), NetworkWords::tr("Possible"), NetworkWords::tr("Share")},
                     {}};
    for (const Pair& pair : pairs)
        if (weak.rows.size() < 30)
            weak.rows.push_back({{names[pair.a], names[pair.b], QString::number(ties[pair.a][pair.b]), QString::number(possible(pair.a, pair.b)),
                                  NetworkWords::tr("%1 %").arg(pair.density, 0, 'f', 1)},
                                 {}});
    AnswerTable matrix{NetworkWords::tr("Mixing of professions (share of possible pairs that met)"), {NetworkWords::tr("Profession"), NetworkWords::tr("People")}, {}};
    for (const QString& name : names)
        matrix.columns << name;
    AnswerTable index{NetworkWords::tr("E–I index: from −1, only among themselves, to 1, only with others"),
                      {NetworkWords::tr("Profession"), NetworkWords::tr("Ties with others"), NetworkWords::tr("among themselves"), NetworkWords::tr("E–I index")},
                      {}};
    for (std::size_t a = 0; a < count; ++a) {
        QStringList cells{names[a], QString::number(sizes[a])};
        int external = 0;
        for (std::size_t b = 0; b < count; ++b) {
            cells << (possible(a, b) > 0 ? QString::number(percent(a, b), 'f', 0) : QStringLiteral("－"));
            external += a != b ? ties[a][b] : 0;
        }
        matrix.rows.push_back({cells, {}});
        const int internal = ties[a][a];
        index.rows.push_back({{names[a], QString::number(external), QString::number(internal),
                               external + internal > 0 ? QString::number(double(external - internal) / (external + internal), 'f', 2) : QStringLiteral("－")},
                              groups.at(names[a])});
    }
    if (pairs.empty()) {
        made.brief = NetworkWords::tr("too few people");
        made.sentence = NetworkWords::tr("This can be said as soon as two professions have two people each in the register.");
    } else {
        const Pair& first = pairs.front();
        made.brief = NetworkWords::tr("%1 × %2").arg(names[first.a], names[first.b]);
        made.sentence = first.density > 0 ? NetworkWords::tr("%1 and %2 know each other least: %3 of %4 possible pairs met.").arg(names[first.a], names[first.b]).arg(ties[first.a][first.b]).arg(possible(first.a, first.b))
                                          : NetworkWords::tr("%1 and %2 never met in the last %3 months.").arg(names[first.a], names[first.b]).arg(inquiry.asking.months);
        const auto cross = std::ranges::find_if(pairs, [&](const Pair& each) { return fields[each.a] != fields[each.b]; });
        const Pair& best = cross != pairs.end() ? *cross : first;
        made.suggestion = NetworkWords::tr("A next training for %1 and %2 together would bring the most people together.").arg(names[best.a], names[best.b]);
    }
    made.tables = {std::move(weak), std::move(matrix), std::move(index)};
    return made;
}

Answer districtBridges(const Inquiry& inquiry)
{
    Answer made = inquiry.begin(11);
    const Region& region = inquiry.region;
    std::map<int, std::pair<int, std::set<QString>>> across;
    std::map<std::pair<QString, QString>, std::pair<int, std::set<int>>> pairs;
    const auto districts = inquiry.activeBy([&](int person) { return region.where(person).district; });
    for (auto a = districts.begin(); a != districts.end(); ++a)
        for (auto b = std::next(a); b != districts.end(); ++b)
            pairs[{a->first, b->first}] = {};
    for (const Tie& tie : inquiry.now.ties) {
        const Place &one = region.where(tie.one), &other = region.where(tie.other);
        if (one.district.isEmpty() || other.district.isEmpty() || one.district == other.district || !one.active || !other.active)
            continue;
        for (const auto& [person, to] : {std::pair(tie.one, other.district), std::pair(tie.other, one.district)}) {
            ++across[person].first;
            across[person].second.insert(to);
        }
        auto& pair = pairs[std::minmax(one.district, other.district)];
        ++pair.first;
        pair.second.insert({tie.one, tie.other});
    }
    std::vector<std::pair<int, const std::pair<int, std::set<QString>>*>> order;
    for (const auto& [person, to] : across)
        order.emplace_back(person, &to);
    std::ranges::stable_sort(order, [](const auto& a, const auto& b) {
        return std::pair(a.second->second.size(), a.second->first) > std::pair(b.second->second.size(), b.second->first);
    });
    AnswerTable people{NetworkWords::tr("People"),
                       {NetworkWords::tr("Name"), NetworkWords::tr("Profession"), NetworkWords::tr("District"), NetworkWords::tr("Links to"), NetworkWords::tr("People there")},
                       {}};
    std::vector<int> first;
    for (const auto& [person, to] : order) {
        if (first.size() < 3)
            first.push_back(person);
        if (people.rows.size() < 30)
            people.rows.push_back({{inquiry.name(person), inquiry.professionWord(person), region.where(person).district,
                                    QStringList(to->second.begin(), to->second.end()).join(QStringLiteral("・")), QString::number(to->first)},
                                   {person}});
    }
    AnswerTable between{NetworkWords::tr("Between districts"), {NetworkWords::tr("District"), NetworkWords::tr("with"), NetworkWords::tr("Ties"), NetworkWords::tr("People")}, {}};
    QStringList none;
    for (const auto& [pair, held] : pairs) {
        between.rows.push_back({{pair.first, pair.second, QString::number(held.first), QString::number(held.second.size())}, {held.second.begin(), held.second.end()}});
        if (held.first == 0)
            none << NetworkWords::tr("%1 and %2", "two districts").arg(pair.first, pair.second);
    }
    made.brief = NetworkWords::tr("%n people", nullptr, static_cast<int>(order.size()));
    if (districts.size() < 2)
        made.sentence = NetworkWords::tr("People of fewer than two districts are in the register. Give affiliations a district to see this.");
    else if (first.empty())
        made.sentence = NetworkWords::tr("Nobody met people of another district in the last %1 months.").arg(inquiry.asking.months);
    else
        made.sentence = NetworkWords::tr("%1 link the districts most.").arg(inquiry.names(first, 3));
    if (!none.isEmpty())
        made.sentence += NetworkWords::tr(" No tie at all between %1.").arg(none.join(NetworkWords::tr(", ")));
    if (!none.isEmpty() && !first.empty())
        made.suggestion = NetworkWords::tr("Ask one of those who link others to bring the two together.");
    made.tables = {std::move(people), std::move(between)};
    return made;
}

} // namespace tasuki::network
