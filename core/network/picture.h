// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/layout.h"
#include "network/region.h"

#include <QSizeF>

namespace tasuki::network {

/// A sign of the picture: a person, or people taken together.
struct PictureNode
{
    QString name;
    QString letter;            ///< of the profession; the number of people for a group
    Field field = Field::Region;
    QPointF at;                ///< px at the picture's own size, the middle is 0, 0
    double size = 26;          ///< px
    double fade = 1;           ///< 1 met lately, towards 0.28 long ago
    bool centre = false;       ///< who the picture is about
    std::vector<int> people;   ///< places in the region
    QString words;             ///< profession and office; for the picture around a person how they know each other
};

/// A line of the picture. Told ties are drawn solid, those made from shared meetings dashed.
struct PictureEdge
{
    int one = 0, other = 0; ///< places in `nodes`
    double width = 1;       ///< px
    double fade = 1;
    int told = 0;           ///< level; 0 where it is made from meetings
    bool aside = false;     ///< between two others, drawn thin and grey
};

struct Picture
{
    std::vector<PictureNode> nodes;
    std::vector<PictureEdge> edges;
    std::vector<QSizeF> rings; ///< half axes of the rings from inside, empty where there are none
};

/// What of the network is shown.
struct PictureChoice
{
    std::vector<bool> fields = {true, true, true, true}; ///< by Field
    bool inferred = true;  ///< ties made from meetings, too
    double halfLife = 24;  ///< months, for fading
    std::vector<int> way;  ///< from the one in the middle over others to somebody; shown even where they are beyond the radius
    int radius = 1;        ///< for the picture around a person: 2 shows those who are known over others, too
};

/// The field of what somebody works as; region where that is not known.
[[nodiscard]] Field fieldOf(const Region& region, int person);

/// One person and who they know: inside 信頼して一緒に仕事, in the middle 考え方・人となり, outside 名前と顔. The fields have
/// sectors and everybody a place in theirs, so that nobody moves when time does. `ever` has all ties, `now` those of the window.
/// Not told levels are taken from meetings: several small ones make the second, one makes the first (domain knowledge 4.2).
[[nodiscard]] Picture around(const Region& region, const Graph& ever, const Graph& now, QDate from, int me, const PictureChoice& choice);
/// Everybody, or people taken together. `positions` are those of the people, or of the groups in the order of groupNames().
[[nodiscard]] Picture whole(const Region& region, const Graph& now, Grouping by, const Positions& positions, const PictureChoice& choice);

/// The groups of a picture of the whole and the ties between them; for people the people and their ties.
struct Grouped
{
    std::vector<QString> names;
    std::vector<std::vector<int>> people;
    Graph graph;
};
[[nodiscard]] Grouped grouped(const Region& region, const Graph& now, Grouping by);

} // namespace tasuki::network
