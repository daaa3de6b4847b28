// SPDX-License-Identifier: GPL-3.0-or-later
// How much speaks for two facilities being one. The weights were set by looking at what they propose among the real
// lists: a same name needs a same place or telephone, and a same place or telephone without a name means nothing.
#include "registry/likeness.h"

#include "registry/categories.h"

#include <QGeoCoordinate>

#include <algorithm>
#include <bit>

namespace tasuki::registry {

namespace {

/// The kinds of place that never share a row: an office of care insurance, a medical institution, anything else.
struct Worlds
{
    std::int64_t care = 0, medical = maskOf("medical"), other = maskOf("community");
    Worlds()
    {
        const auto leaves = leafCategories();
        for (std::size_t i = 0; i < leaves.size(); ++i)
            if (!leaves[i].official.empty())
                care |= std::int64_t{1} << i;
    }
};

const Worlds& worlds()
{
    static const Worlds all;
    return all;
}

bool oneHolds(const std::string& a, const std::string& b)
{
    const std::string& shorter = a.size() < b.size() ? a : b;
    const std::string& longer = a.size() < b.size() ? b : a;
    // Two characters of three bytes: less than that occurs everywhere.
    return shorter.size() >= 6 && (longer.starts_with(shorter) || longer.ends_with(shorter));
}

/// What the kinds of place say: false where the two cannot be one.
bool kindsAllow(const Candidate& a, const Candidate& b)
{
    if (a.kinds == 0 || b.kinds == 0 || (a.kinds & b.kinds) != 0)
        return true;
    const Worlds& all = worlds();
    if ((a.kinds & all.care) != 0 && (b.kinds & all.care) != 0)
        return false;
    const bool sameName = a.name.whole == b.name.whole;
    if (((a.kinds | b.kinds) & all.other) != 0 || ((a.kinds & all.medical) != 0 && (b.kinds & all.medical) != 0))
        return sameName;
    // A hospital that also has a care office says so in the office's name.
    return sameName || (a.name.kinds != 0 && a.name.kinds == b.name.kinds);
}

int namePoints(const Candidate& a, const Candidate& b, std::vector<DuplicateReason>& reasons)
{
    if (a.name.whole == b.name.whole || a.name.core == b.name.core) {
        reasons.push_back(DuplicateReason::SameName);
        return a.name.whole == b.name.whole ? 45 : 40;
    }
    double like = likeness(a.name, b.name);
    // What stands before the other's whole name is mostly who runs it: 医療法人社団さくら会 森田病院.
    if (oneHolds(a.name.core, b.name.core))
        like = std::max(like, a.name.core.ends_with(b.name.core) || b.name.core.ends_with(a.name.core) ? 1.0 : 0.85);
    if (like < 0.6)
        return 0;
    reasons.push_back(DuplicateReason::LikeName);
    return static_cast<int>(40 * like) - 5;
}

struct Places
{
    int points = 0;
    bool near = false;   ///< at most 50 m, or the same address
    bool around = false; ///< at most 200 m
    bool far = false;    ///< more than a kilometre
};

Places placePoints(const Candidate& a, const Candidate& b, DuplicatePair& pair)
{
    Places places;
    if (samePlace(a.address, b.address)) {
        pair.reasons.push_back(DuplicateReason::SameAddress);
        places = {25, true, true, false};
    }
    if (!a.latitude || !a.longitude || !b.latitude || !b.longitude)
        return places;
    const double metres =
        QGeoCoordinate(*a.latitude, *a.longitude).distanceTo(QGeoCoordinate(*b.latitude, *b.longitude));
    pair.distance = metres;
    places.around |= metres <= 200;
    places.far = metres > 1000 && !places.near;
    if (metres <= 200)
        pair.reasons.push_back(metres <= 50 ? DuplicateReason::Within50Metres : DuplicateReason::Within200Metres);
    if (!places.near)
        places.points = metres <= 50 ? 18 : metres <= 200 ? 10 : 0;
    places.near |= metres <= 50;
    return places;
}

/// The words that speak against: points to take away.
int doubts(const Candidate& a, const Candidate& b, const Places& places)
{
    int points = 0;
    if (!a.corporation.empty() && !b.corporation.empty() && a.corporation != b.corporation)
        points += 15;
    if (!a.phone.empty() && !b.phone.empty() && a.phone != b.phone)
        points += 5;
    if (places.far)
        points += 25;
    else if (a.address.isPlace() && b.address.isPlace() && !places.around)
        points += 10;
    // X病院 and X病院介護医療院 share much and are two.
    if (a.name.kinds != 0 && b.name.kinds != 0 && a.name.kinds != b.name.kinds)
        points += 35;
    return points;
}

} // namespace

std::string insurerNumber(std::string_view officeNumber, std::string_view sourceKey)
{
    if (officeNumber.size() == 10)
        return std::string(officeNumber);
    return sourceKey.size() == 13 ? std::string(sourceKey.substr(3)) : std::string();
}

bool isToldApartByList(const Candidate& a, const Candidate& b)
{
    if ((a.sources & b.sources) == 0)
        return false;
    const bool sameKinds = a.kinds == b.kinds || (a.kinds & b.kinds) != 0;
    return !(a.name.whole == b.name.whole && sameKinds && !a.phone.empty() && a.phone == b.phone &&
             samePlace(a.address, b.address));
}

DuplicatePair compare(const Candidate& a, const Candidate& b)
{
    DuplicatePair pair;
    const int offersA = std::popcount(static_cast<std::uint64_t>(a.kinds));
    const int offersB = std::popcount(static_cast<std::uint64_t>(b.kinds));
    const bool aFirst = offersA != offersB ? offersA > offersB : a.id < b.id;
    pair.a.uuid = aFirst ? a.id : b.id;
    pair.b.uuid = aFirst ? b.id : a.id;
    const bool sameNumber = !a.number.empty() && a.number == b.number;
    if (sameNumber)
        pair.reasons.push_back(DuplicateReason::SameNumber);
    else if (areOtherKinds(a.name, b.name) || isOtherBranch(a.name, b.name) || !kindsAllow(a, b))
        return pair;
    int score = sameNumber ? 50 : 0;
    const int name = namePoints(a, b, pair.reasons);
    const bool samePhone = !a.phone.empty() && a.phone == b.phone;
    if (samePhone)
        pair.reasons.push_back(DuplicateReason::SamePhone);
    const Places places = placePoints(a, b, pair);
    if (!a.corporation.empty() && a.corporation == b.corporation) {
        pair.reasons.push_back(DuplicateReason::SameCorporation);
        score += 5;
    }
    std::sort(pair.reasons.begin(), pair.reasons.end());
    // A number alone may be a slip of the pen; a name alone is common.
    const bool sameWhole = a.name.whole == b.name.whole;
    const bool enough = sameNumber ? name > 0 || samePhone || places.near
                                   : name > 0 && (samePhone || places.near || (sameWhole && places.around));
    if (!enough)
        return pair;
    score += name + (samePhone ? 25 : 0) + places.points - doubts(a, b, places);
    pair.score = std::clamp(score, 0, 100);
    return pair;
}

} // namespace tasuki::registry
