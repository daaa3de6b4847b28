// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/codes.h"
#include "style/wordtable.h"

namespace tasuki::ui {

/// The sign that stands for a field of the region's life.
[[nodiscard]] inline Field fieldSign(network::Field field)
{
    switch (field) {
    case network::Field::Medical:
        return Field::Medical;
    case network::Field::Care:
        return Field::Care;
    case network::Field::Law:
        return Field::Legal;
    default:
        return Field::Community;
    }
}

/// Gives a row the sign of a profession; none where the profession is not known.
inline void setSign(WordRow& row, const QString& professionCode)
{
    if (const network::Profession* profession = network::professionOf(professionCode)) {
        row.field = fieldSign(profession->field);
        row.letter = QString::fromUtf8(profession->letter);
    }
}

} // namespace tasuki::ui
