// SPDX-License-Identifier: GPL-3.0-or-later
// Finding pairs: every facility is read once, facilities that share a key come together in blocks, and the pairs of a
// block are compared.
#include "registry/duplicates.h"

#include "base/phone.h"
#include "registry/likeness.h"
#include "registry/sources.h"
#include "registry/whole.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

namespace tasuki::registry {

using store::Statement;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct DuplicateWords
{
    Q_DECLARE_TR_FUNCTIONS(DuplicateWords)
};

/// A block of more than this is no evidence by itself, such as a company's one telephone or the address of a city
/// hall: its members are compared only where their names agree, too.
constexpr std::size_t largeBlock = 40;
/// Of a name that is everywhere, each is compared with so many that come after it.
constexpr std::size_t window = 24;
/// Pairs kept before those found twice are thrown out.
constexpr std::size_t sweepAfter = 200000;

void stopIfCancelled(Progress& progress)
{
    if (progress.cancelled())
        throw store::Failure{{Error::Code::Cancelled, DuplicateWords::tr("Stopped. Nothing was changed."), {}}};
}

/// FNV-1a over several texts.
std::uint64_t keyOf(std::initializer_list<std::string_view> texts)
{
    std::uint64_t hash = 0xcbf29ce484222325ull;
    for (const std::string_view text : texts) {
        for (const char c : text)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
        hash = (hash ^ 0x1f) * 0x100000001b3ull;
    }
    return hash;
}

/// Reads candidates, one facility as a whole each.
class Reader
{
public:
    explicit Reader(Registry& registry)
        : m_registry(registry), m_wholes(registry.store().handle()),
          m_row(registry.store().handle(),
                "SELECT "
                "f.id,f.office_number,f.name,f.prefecture,f.city,f.address,f.phone,f.latitude,f.longitude,f.source,"
                "f.source_key,o.corporate_number,o.name FROM facility f LEFT JOIN organization o ON "
                "o.id=f.organization WHERE "
                "f.rid=?1 AND f.deleted=0"),
          m_source(registry.store().handle(), "SELECT source FROM facility WHERE id=?1")
    {
        Statement merged(registry.store().handle(),
                         "SELECT id FROM facility WHERE merged_into IS NOT NULL AND deleted=0");
        std::vector<Uuid> ids;
        while (merged.step())
            ids.push_back(merged.uuid(0));
        for (const Uuid& id : ids)
            if (const Uuid standing = m_wholes.standingFor(id); standing != id)
                m_members[standing].push_back(id);
    }

    std::optional<Candidate> read(const store::Glance& glance)
    {
        m_row.reset();
        if (!m_row.bind(1, glance.rid).step()) {
            m_row.reset();
            return std::nullopt;
        }
        Candidate one;
        one.rid = glance.rid;
        one.id = m_row.uuid(0);
        one.kinds = glance.mask;
        one.number = insurerNumber(m_row.text(1), m_row.text(10));
        one.corporation = m_row.text(11);
        one.name = nameKey(m_row.text(2), m_row.text(12));
        one.address = addressKey(m_row.string(3), m_row.string(4), m_row.string(5));
        if (!m_row.isNull(6))
            if (const PhoneNumber phone = normalizePhone(m_row.string(6)); phone.digits.size() >= 9)
                one.phone = phone.digits.toStdString();
        if (!m_row.isNull(7) && !m_row.isNull(8)) {
            one.latitude = m_row.real(7);
            one.longitude = m_row.real(8);
        }
        one.sources = bitOf(m_row.text(9), m_row.text(1));
        m_row.reset();
        if (const auto members = m_members.find(one.id); members != m_members.end())
            for (const Uuid& id : members->second) {
                m_source.reset();
                if (m_source.bind(1, id).step())
                    one.sources |= bitOf(m_source.text(0), {});
                m_source.reset();
            }
        return one;
    }

    std::optional<Candidate> read(const Uuid& id)
    {
        const auto rid = m_registry.store().ridOf(store::describe<Facility>(), m_wholes.standingFor(id));
        if (!rid)
            return std::nullopt;
        const auto document = m_registry.build(*rid);
        store::Glance glance{};
        glance.rid = *rid;
        glance.mask = document ? document->mask : 0;
        return read(glance);
    }

    Wholes& wholes() { return m_wholes; }

private:
    /// Rows that came before lists had codes are the ministry's where they have an office number.
    std::uint64_t bitOf(std::string_view source, std::string_view officeNumber)
    {
        if (source.empty() && officeNumber.empty())
            return 0;
        const auto [at, isNew] =
            m_sources.emplace(source.empty() ? std::string(careSource) : std::string(source), m_sources.size());
        return std::uint64_t{1} << std::min<std::size_t>(at->second, 63);
    }

    Registry& m_registry;
    Wholes m_wholes;
    Statement m_row, m_source;
    std::unordered_map<Uuid, std::vector<Uuid>> m_members;
    std::map<std::string, std::size_t> m_sources;
};

/// The pairs that people have told apart, by the rows that stand for them now.
std::set<std::pair<Uuid, Uuid>> distinctPairs(Registry& registry, Wholes& wholes)
{
    std::set<std::pair<Uuid, Uuid>> pairs;
    Statement list(
        registry.store().handle(),
        "SELECT first,second FROM distinct_pair WHERE deleted=0 AND first IS NOT NULL AND second IS NOT NULL");
    std::vector<std::pair<Uuid, Uuid>> all;
    while (list.step())
        all.emplace_back(list.uuid(0), list.uuid(1));
    for (const auto& [first, second] : all)
        pairs.insert(std::minmax(wholes.standingFor(first), wholes.standingFor(second)));
    return pairs;
}

/// Compares what comes together in blocks and keeps the pairs worth it.
class Finder
{
public:
    Finder(std::vector<Candidate> candidates, std::set<std::pair<Uuid, Uuid>> distinct, int least, Progress& progress)
        : m_candidates(std::move(candidates)), m_distinct(std::move(distinct)), m_least(least), m_progress(progress)
    {
    }

    std::vector<DuplicatePair> run()
    {
        m_progress.start(DuplicateWords::tr("Comparing"), 5);
        block([](const Candidate& one) { return one.number.empty() ? 0 : keyOf({one.number}); });
        m_progress.advanceTo(1);
        block([](const Candidate& one) { return one.phone.empty() ? 0 : keyOf({one.phone}); });
        m_progress.advanceTo(2);
        block([](const Candidate& one) { return keyOf({one.name.core, one.address.city}); });
        m_progress.advanceTo(3);
        block([](const Candidate& one) {
            return one.address.isPlace() ? keyOf({one.address.town, one.address.numbers}) : 0;
        });
        m_progress.advanceTo(4);
        neighbours();
        sweep();
        return std::move(m_pairs);
    }

private:
    using Keyed = std::pair<std::uint64_t, std::uint32_t>;

    void consider(std::uint32_t i, std::uint32_t k)
    {
        const Candidate& a = m_candidates[i];
        const Candidate& b = m_candidates[k];
        if (isToldApartByList(a, b) || m_distinct.contains(std::minmax(a.id, b.id)))
            return;
        DuplicatePair pair = compare(a, b);
        if (pair.score < m_least)
            return;
        m_pairs.push_back(std::move(pair));
        if (m_pairs.size() >= m_sweepAt)
            sweep();
    }

    /// Several keys find the same pair.
    void sweep()
    {
        std::sort(m_pairs.begin(), m_pairs.end(), [](const auto& a, const auto& b) {
            return a.score != b.score ? a.score > b.score : std::pair(a.a, a.b) < std::pair(b.a, b.b);
        });
        m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
        m_sweepAt = m_pairs.size() + sweepAfter;
    }

    template <class Key> void block(Key&& key)
    {
        std::vector<Keyed> keyed;
        keyed.reserve(m_candidates.size());
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            if (const std::uint64_t hash = key(m_candidates[i]); hash != 0)
                keyed.emplace_back(hash, static_cast<std::uint32_t>(i));
        std::sort(keyed.begin(), keyed.end());
        eachBlock(keyed, [&](std::span<const Keyed> members) {
            if (members.size() <= largeBlock)
                pairUp(members, members.size());
            else
                pairUpByName(members);
        });
    }

    template <class Use> void eachBlock(std::span<const Keyed> keyed, Use&& use)
    {
        std::size_t blocks = 0;
        for (std::size_t from = 0, to = 0; from < keyed.size(); from = to) {
            while (to < keyed.size() && keyed[to].first == keyed[from].first)
                ++to;
            if (to - from > 1)
                use(keyed.subspan(from, to - from));
            if (++blocks % 1024 == 0)
                stopIfCancelled(m_progress);
        }
    }

    void pairUpByName(std::span<const Keyed> members)
    {
        std::vector<Keyed> named;
        for (const auto& [hash, index] : members)
            named.emplace_back(keyOf({m_candidates[index].name.core, m_candidates[index].address.town}), index);
        std::sort(named.begin(), named.end());
        eachBlock(named, [&](std::span<const Keyed> same) { pairUp(same, window); });
    }

    void pairUp(std::span<const Keyed> members, std::size_t reach)
    {
        for (std::size_t i = 0; i < members.size(); ++i)
            for (std::size_t k = i + 1; k < std::min(members.size(), i + 1 + reach); ++k)
                consider(members[i].second, members[k].second);
    }

    /// Facilities within some 50 m, whose addresses may be spelled beyond recognition: by squares of that size, each
    /// with those to its right and below.
    void neighbours()
    {
        constexpr double square = 0.0005;
        const auto cell = [](double latitude, double longitude) {
            const auto row = static_cast<std::int64_t>(std::floor(latitude / square));
            const auto column = static_cast<std::int64_t>(std::floor(longitude / square));
            return static_cast<std::uint64_t>((row + 1000000) << 32 | (column + 1000000));
        };
        std::vector<Keyed> placed;
        for (std::size_t i = 0; i < m_candidates.size(); ++i)
            if (const Candidate& one = m_candidates[i];
                one.latitude && one.longitude && std::abs(*one.latitude) <= 90 && std::abs(*one.longitude) <= 180)
                placed.emplace_back(cell(*one.latitude, *one.longitude), static_cast<std::uint32_t>(i));
        std::sort(placed.begin(), placed.end());
        constexpr std::array<std::uint64_t, 4> beyond{1, (std::uint64_t{1} << 32) - 1, std::uint64_t{1} << 32,
                                                      (std::uint64_t{1} << 32) + 1};
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (i % 4096 == 0)
                stopIfCancelled(m_progress);
            std::size_t seen = 0;
            for (std::size_t k = i + 1; k < placed.size() && placed[k].first == placed[i].first && ++seen <= largeBlock;
                 ++k)
                considerAlike(placed[i].second, placed[k].second);
            for (const std::uint64_t step : beyond) {
                seen = 0;
                auto next = std::lower_bound(placed.begin() + static_cast<std::ptrdiff_t>(i), placed.end(),
                                             Keyed(placed[i].first + step, 0));
                for (; next != placed.end() && next->first == placed[i].first + step && ++seen <= largeBlock; ++next)
                    considerAlike(placed[i].second, next->second);
            }
        }
    }

    /// Among neighbours nearly all have nothing in common: their names are looked at first.
    void considerAlike(std::uint32_t i, std::uint32_t k)
    {
        const NameKey& a = m_candidates[i].name;
        const NameKey& b = m_candidates[k].name;
        if (a.core == b.core || likeness(a, b) >= 0.4)
            consider(i, k);
    }

    std::vector<Candidate> m_candidates;
    std::set<std::pair<Uuid, Uuid>> m_distinct;
    int m_least;
    Progress& m_progress;
    std::vector<DuplicatePair> m_pairs;
    std::size_t m_sweepAt = sweepAfter;
};

std::vector<Candidate> readAll(Reader& reader, const std::vector<store::Glance>& glances, Progress& progress)
{
    progress.start(DuplicateWords::tr("Reading the facilities"), static_cast<std::int64_t>(glances.size()));
    std::vector<Candidate> all;
    all.reserve(glances.size());
    std::int64_t seen = 0;
    for (const store::Glance& glance : glances) {
        if (++seen % 1024 == 0) {
            progress.advanceTo(seen);
            stopIfCancelled(progress);
        }
        if (glance.rid == 0 || (glance.flags & store::Glance::Closed))
            continue;
        if (auto one = reader.read(glance))
            all.push_back(std::move(*one));
    }
    return all;
}

} // namespace

Result<Duplicates> findDuplicates(Registry& registry, const DuplicateOptions& options, Progress& progress)
{
    return store::guarded([&] {
        const store::ReadScope reading(registry.store().handle());
        Reader reader(registry);
        auto candidates = readAll(reader, registry.index().glances(), progress);
        auto distinct = distinctPairs(registry, reader.wholes());
        Duplicates duplicates;
        duplicates.pairs = Finder(std::move(candidates), std::move(distinct), options.least, progress).run();
        duplicates.found = duplicates.pairs.size();
        if (duplicates.pairs.size() > options.most)
            duplicates.pairs.resize(options.most);
        return duplicates;
    });
}

Result<std::optional<DuplicatePair>> comparePair(Registry& registry, const Id<Facility>& a, const Id<Facility>& b)
{
    return store::guarded([&]() -> std::optional<DuplicatePair> {
        const store::ReadScope reading(registry.store().handle());
        Reader reader(registry);
        const auto one = reader.read(a.uuid);
        const auto other = reader.read(b.uuid);
        if (!one || !other || one->id == other->id)
            return std::nullopt;
        DuplicatePair pair = compare(*one, *other);
        return pair.score > 0 ? std::optional(std::move(pair)) : std::nullopt;
    });
}

} // namespace tasuki::registry
