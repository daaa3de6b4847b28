// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/outside.h"

#include "network/graphwriting.h"
#include "network/known.h"
#include "network/words.h"

#include <algorithm>

namespace tasuki::network {

QString withheldReason()
{
    return NetworkWords::tr("(known to the centre)");
}

Outside regionFor(const Region& region, store::Scope audience)
{
    Outside made{region, 0};
    if (audience == store::Scope::Centre)
        return made;
    std::vector<std::string> names; // of those withheld, as somebody may have typed them elsewhere
    for (Person& each : made.region.people) {
        each.mobile.clear();
        each.notes.clear();
        if (mayBeListed(each, audience))
            continue;
        ++made.withheld;
        names.push_back(nameKey(each.name));
        each.name.clear();
        each.kana.clear();
        each.phone.clear();
        each.email.clear();
    }
    for (Meeting& each : made.region.meetings)
        each.notes.clear();
    for (Absence& each : made.region.absences)
        each.reason = withheldReason();
    for (Issue& each : made.region.issues) {
        each.detail.clear();
        if (const std::string owner = nameKey(each.owner); std::ranges::any_of(names, [&](const std::string& name) { return owner.find(name) != std::string::npos; }))
            each.owner.clear();
    }
    made.region.duties.clear();
    made.region.told.clear();
    return made;
}

Picture withoutNameless(Picture picture)
{
    std::vector<int> places(picture.nodes.size(), -1);
    std::vector<PictureNode> nodes;
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
        if (picture.nodes[i].name.isEmpty() && !picture.nodes[i].centre)
            continue;
        places[i] = static_cast<int>(nodes.size());
        nodes.push_back(std::move(picture.nodes[i]));
    }
    picture.nodes = std::move(nodes);
    std::erase_if(picture.edges, [&](const PictureEdge& edge) {
        return places[static_cast<std::size_t>(edge.one)] < 0 || places[static_cast<std::size_t>(edge.other)] < 0;
    });
    for (PictureEdge& edge : picture.edges) {
        edge.one = places[static_cast<std::size_t>(edge.one)];
        edge.other = places[static_cast<std::size_t>(edge.other)];
    }
    return picture;
}

} // namespace tasuki::network
