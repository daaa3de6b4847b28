// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/postaltowns.h"

#include "base/fold.h"
#include "base/postal.h"
#include "registry/officialcells.h"

#include <algorithm>
#include <array>

namespace tasuki::store {

using registry::PostalTown;
using enum FieldKind;

template <> const EntityInfo& describe<PostalTown>()
{
    static const std::array fields{
        field<&PostalTown::code>("code", QT_TRANSLATE_NOOP("field", "Postal code"), Text, Scope::Public),
        field<&PostalTown::prefecture>("prefecture", QT_TRANSLATE_NOOP("field", "Prefecture"), Text, Scope::Public),
        field<&PostalTown::city>("city", QT_TRANSLATE_NOOP("field", "City"), Text, Scope::Public),
        field<&PostalTown::town>("town", QT_TRANSLATE_NOOP("field", "Town"), Text, Scope::Public),
        field<&PostalTown::prefectureKana>("prefecture_kana", QT_TRANSLATE_NOOP("field", "Reading of the prefecture"), Kana, Scope::Public),
        field<&PostalTown::cityKana>("city_kana", QT_TRANSLATE_NOOP("field", "Reading of the city"), Kana, Scope::Public),
        field<&PostalTown::townKana>("town_kana", QT_TRANSLATE_NOOP("field", "Reading of the town"), Kana, Scope::Public),
        field<&PostalTown::office>("office", QT_TRANSLATE_NOOP("field", "Office with a code of its own"), Text, Scope::Public),
        field<&PostalTown::officeKana>("office_kana", QT_TRANSLATE_NOOP("field", "Reading"), Kana, Scope::Public),
    };
    static const EntityInfo info{"postal_town", QT_TRANSLATE_NOOP("entity", "Postal code"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::registry {

Uuid postalTownId(const PostalTown& town)
{
    return officialId("postal/" + (town.code + u'/' + town.city + u'/' + town.town + u'/' + town.office).toStdString());
}

Result<PostalBook> PostalBook::read(store::Store& store)
{
    return store::guarded([&] {
        PostalBook book;
        store::Statement rows(store.handle(), "SELECT id,code,prefecture,city,town,prefecture_kana,city_kana,town_kana,office,office_kana "
                                              "FROM postal_town WHERE deleted=0");
        while (rows.step()) {
            PostalTown town;
            town.id.uuid = rows.uuid(0);
            const std::array fields{&town.code, &town.prefecture, &town.city, &town.town, &town.prefectureKana, &town.cityKana,
                                    &town.townKana, &town.office, &town.officeKana};
            for (std::size_t i = 0; i < fields.size(); ++i)
                *fields[i] = rows.string(static_cast<int>(i) + 1);
            book.m_byCode[town.code.toStdString()].push_back(book.m_towns.size());
            if (town.office.isEmpty())
                book.m_byCity[text::folded(town.city)].push_back(book.m_towns.size());
            book.m_towns.push_back(std::move(town));
        }
        return book;
    });
}

std::vector<PostalTown> PostalBook::townsOf(QStringView code) const
{
    std::vector<PostalTown> towns;
    const auto digits = normalizePostalCode(code);
    const auto found = digits ? m_byCode.find(digits->toStdString()) : m_byCode.end();
    if (found == m_byCode.end())
        return towns;
    for (const std::size_t index : found->second)
        towns.push_back(m_towns[index]);
    std::stable_sort(towns.begin(), towns.end(),
                     [](const PostalTown& a, const PostalTown& b) { return a.office.isEmpty() && !b.office.isEmpty(); });
    return towns;
}

std::vector<PostalTown> PostalBook::townsAt(QStringView address) const
{
    const std::string folded = text::folded(address);
    struct Hit
    {
        std::size_t index, length;
    };
    std::vector<Hit> hits;
    for (const auto& [city, indexes] : m_byCity) {
        const std::size_t at = folded.find(city);
        // The city stands at the front, or behind its prefecture.
        if (at == std::string::npos)
            continue;
        const std::string front = folded.substr(0, at);
        const std::string rest = folded.substr(at + city.size());
        for (const std::size_t index : indexes) {
            const PostalTown& town = m_towns[index];
            if (!front.empty() && front != text::folded(town.prefecture))
                continue;
            if (const std::string name = text::folded(town.town); rest.starts_with(name))
                hits.push_back({index, city.size() + name.size()});
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) { return a.length > b.length; });
    std::vector<PostalTown> towns;
    for (const Hit& hit : hits)
        if (hit.length == hits.front().length || towns.empty())
            towns.push_back(m_towns[hit.index]);
    return towns;
}

} // namespace tasuki::registry
