// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/picture.h"

#include <QRectF>

#include <unordered_map>

namespace tasuki::ui {

/// What stands beside the signs: the family name where nobody else in the picture has it, else the whole name.
[[nodiscard]] std::vector<QString> shortNames(const network::Picture& picture);

/// Finds places for names that do not cover each other.
class NamePlaces
{
public:
    /// `cell` is about the length of a name.
    explicit NamePlaces(QRectF window, double cell = 64) : m_window(window), m_cell(cell) {}
    void take(const QRectF& place);
    /// The first of the places that is free is taken; a null rectangle where none is.
    [[nodiscard]] QRectF takeFree(const std::vector<QRectF>& places);

private:
    [[nodiscard]] bool isFree(const QRectF& place) const;

    QRectF m_window;
    double m_cell;
    std::unordered_map<std::int64_t, std::vector<QRectF>> m_cells;
};

} // namespace tasuki::ui
