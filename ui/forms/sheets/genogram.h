// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/entities.h"
#include "paper/page.h"

#include <vector>

namespace tasuki::forms {

/// Somebody in the picture of a family, with a place in it. Places are shares of the picture, 0 to 1.
struct Kin
{
    QString label; ///< under the sign
    QString sign;  ///< ☆ 主 副 beside it
    QPointF place;
    bool woman = false;
    bool client = false;
    bool dead = false;
    bool together = false; ///< lives in the household
};

/// The family of a client as a genogram (ジェノグラム) in a rectangle: □ man, ○ woman, doubled the client, filled who died,
/// ☆ key person, 主 and 副 the carers; who lives together is enclosed by a broken line. People without a place in the family
/// (neighbours, guardians) are left out. `names` false shows relations only.
[[nodiscard]] std::vector<paper::Item> genogram(const QString& clientName, const QString& clientSex,
                                                const std::vector<clients::Relative>& family, const QRectF& rect, bool names);

} // namespace tasuki::forms
