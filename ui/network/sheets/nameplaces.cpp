// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sheets/nameplaces.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

using network::Picture;
using network::PictureNode;

namespace {

/// The squares a place lies in.
template <class F> void forCells(const QRectF& place, double cell, F visit)
{
    const auto at = [cell](double length) { return static_cast<std::int64_t>(std::floor(length / cell)); };
    for (std::int64_t x = at(place.left()); x <= at(place.right()); ++x)
        for (std::int64_t y = at(place.top()); y <= at(place.bottom()); ++y)
            visit((x << 32) ^ (y & 0xffffffff));
}

} // namespace

std::vector<QString> shortNames(const Picture& picture)
{
    QHash<QString, int> times;
    const auto family = [](const QString& name) {
        const auto space = std::find_if(name.begin(), name.end(), [](QChar c) { return c.isSpace(); });
        return name.left(static_cast<int>(space - name.begin()));
    };
    for (const PictureNode& node : picture.nodes)
        ++times[family(node.name)];
    std::vector<QString> made;
    made.reserve(picture.nodes.size());
    for (const PictureNode& node : picture.nodes) {
        const QString name = family(node.name);
        made.push_back(node.people.size() > 1 || times[name] > 1 ? node.name : name);
    }
    return made;
}

bool NamePlaces::isFree(const QRectF& place) const
{
    if (!m_window.contains(place))
        return false;
    bool free = true;
    forCells(place, m_cell, [&](std::int64_t cell) {
        if (const auto found = m_cells.find(cell); found != m_cells.end())
            free = free && std::ranges::none_of(found->second, [&](const QRectF& other) { return other.intersects(place); });
    });
    return free;
}

void NamePlaces::take(const QRectF& place)
{
    forCells(place, m_cell, [&](std::int64_t cell) { m_cells[cell].push_back(place); });
}

QRectF NamePlaces::takeFree(const std::vector<QRectF>& places)
{
    for (const QRectF& place : places)
        if (isFree(place)) {
            take(place);
            return place;
        }
    return {};
}

} // namespace tasuki::ui
