// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/network.h"

#include "base/fold.h"
#include "network/words.h"
#include "store/rowcells.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace tasuki::network {

using store::take;
using store::Value;

namespace {

std::string nameKey(QString name)
{
    return text::folded(name.remove(QLatin1Char(' ')).remove(QChar(0x3000)));
}

QString digits(const QString& phone)
{
    QString made;
    for (const QChar c : phone.normalized(QString::NormalizationForm_KC))
        if (c.isDigit())
            made += c;
    return made;
}

/// Not a single common profession, where both have one.
bool differ(const Person& one, const Person& other)
{
    const QStringList a = splitCodes(one.professions), b = splitCodes(other.professions);
    return !a.isEmpty() && !b.isEmpty() && std::none_of(a.begin(), a.end(), [&](const QString& each) { return b.contains(each); });
}

} // namespace

Result<std::vector<SamePerson>> Network::likenesses()
{
    return store::guarded([&] {
        const auto all = take(people());
        std::map<Uuid, std::set<std::string>> offices;
        for (const Affiliation& each : take(m_store.all<Affiliation>()))
            if (!each.office.isEmpty())
                offices[each.person.uuid].insert(nameKey(each.office));
        std::map<std::string, std::vector<std::size_t>> alike;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (const auto key = nameKey(all[i].name); !key.empty())
                alike["n" + key].push_back(i);
            if (const auto key = nameKey(all[i].kana); !key.empty())
                alike["k" + key].push_back(i);
        }
        std::map<std::pair<std::size_t, std::size_t>, SamePerson> found;
        for (const auto& [key, members] : alike)
            for (std::size_t a = 0; a < members.size(); ++a)
                for (std::size_t b = a + 1; b < members.size(); ++b) {
                    const Person &one = all[members[a]], &other = all[members[b]];
                    const bool sameName = key.front() == 'n';
                    const auto &at = offices[one.id.uuid], &atOther = offices[other.id.uuid];
                    const bool sameOffice = std::any_of(at.begin(), at.end(), [&](const auto& each) { return atOther.contains(each); });
                    const bool samePhone = !digits(one.phone).isEmpty() && digits(one.phone) == digits(other.phone);
                    // Two of one name in different professions are two until something else says otherwise.
                    if (differ(one, other) && !sameOffice && !samePhone)
                        continue;
                    if (!sameName && !sameOffice && !samePhone)
                        continue;
                    SamePerson& pair = found[{members[a], members[b]}];
                    pair.one = one.id;
                    pair.other = other.id;
                    pair.reasons << (sameName ? NetworkWords::tr("same name") : NetworkWords::tr("same reading"));
                    if (sameOffice && !pair.reasons.contains(NetworkWords::tr("same office")))
                        pair.reasons << NetworkWords::tr("same office");
                    if (samePhone && !pair.reasons.contains(NetworkWords::tr("same telephone")))
                        pair.reasons << NetworkWords::tr("same telephone");
                }
        std::vector<SamePerson> made;
        for (auto& [places, pair] : found)
            made.push_back(std::move(pair));
        return made;
    });
}

Result<void> Network::merge(const Id<Person>& kept, const Id<Person>& gone)
{
    return store::guarded([&] {
        const auto to = take(m_store.load(kept));
        const auto from = take(m_store.load(gone));
        if (!to || !from || kept == gone)
            throw store::Failure{{Error::Code::Usage, NetworkWords::tr("Choose two different people. Nothing was changed."), {}}};
        Person after = *to;
        const store::EntityInfo& entity = store::describe<Person>();
        for (const store::FieldInfo& field : entity.fields)
            if (field.get(&after) == Value() && field.name != "merged_into")
                field.set(&after, field.get(&*from));
        QStringList professions = splitCodes(to->professions);
        for (const QString& each : splitCodes(from->professions))
            if (!professions.contains(each))
                professions << each;
        after.professions = professions.join(QLatin1Char(';'));
        // Whoever once refused to be listed has refused, in whichever of the two entries it was noted.
        constexpr std::array<std::string_view, 3> narrower{"yes", "inside", "no"};
        const auto width = [&](const Person& each) { return std::ranges::find(narrower, each.listing.toStdString()) - narrower.begin(); };
        if (!from->listing.isEmpty() && !to->listing.isEmpty() && width(*from) > width(*to)) {
            after.listing = from->listing;
            after.listingOn = from->listingOn;
        }
        auto cells = store::diff(*to, after);
        const auto append = [&](std::vector<store::CellChange> more) {
            cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        };
        for (Affiliation& each : take(m_store.all<Affiliation>("person", gone.uuid))) {
            const Affiliation before = each;
            each.person = kept;
            append(store::diff(before, each));
        }
        // Rows that are named by their parts stay what was said of the other: the network reads them as those of the kept
        // one, and undo or another PC never meets two rows of one name.
        for (Duty& each : duties())
            if (each.person == gone)
                cells.push_back({&store::describe<Duty>(), each.id.uuid, "person", Value(gone.uuid), Value(kept.uuid), store::VersionKind::Own});
        Person pointer = *from;
        pointer.mergedInto = kept;
        append(store::diff(*from, pointer));
        take(commit(NetworkWords::tr("%1 and %2 put together").arg(to->name, from->name), std::move(cells)));
    });
}

} // namespace tasuki::network
