// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/picture.h"
#include "network/sheets/nameplaces.h"
#include "style/marks.h"
#include "style/theme.h"

#include <QPainter>

#include <set>

namespace tasuki::ui {

/// From which part of a picture how much is seen.
struct Camera
{
    QPointF middle;   ///< of the picture, in the middle of the window
    double zoom = 1;  ///< px of the window for a px of the picture

    [[nodiscard]] QPointF toWindow(QPointF at, QSizeF window) const
    {
        return (at - middle) * zoom + QPointF(window.width() / 2, window.height() / 2);
    }
    [[nodiscard]] QPointF toPicture(QPointF at, QSizeF window) const
    {
        return (at - QPointF(window.width() / 2, window.height() / 2)) / zoom + middle;
    }
    bool operator==(const Camera&) const = default;
};

/// What a picture is drawn with; a copy, so that a thread can draw while the theme changes.
struct PictureInks
{
    Tokens tokens;
    double scale = 1; ///< of the text
    QFont name, strongName, letter;

    [[nodiscard]] static PictureInks present();
};

/// What of a picture is meant now.
struct PictureFocus
{
    int chosen = -1;
    std::set<int> shown;                     ///< nodes of an answer
    std::vector<std::pair<int, int>> way;    ///< edges of an answer, drawn strong
    bool operator==(const PictureFocus&) const = default;
};

/// How large the sign of a node is in the window, px.
[[nodiscard]] double signSize(const network::PictureNode& node, const Camera& camera, double scale);
/// The camera that shows all of a picture.
[[nodiscard]] Camera wholeView(const network::Picture& picture, QSizeF window);
/// Above that many signs and lines a picture is drawn aside and shown as an image.
inline constexpr std::size_t mostDrawnAtOnce = 3000;
[[nodiscard]] inline std::size_t weightOf(const network::Picture& picture)
{
    return picture.nodes.size() + picture.edges.size();
}

/// Draws rings, lines, signs and names; names never over each other or over a sign: those for which no room is left are not
/// written. `names` false leaves them all out.
void paintPicture(QPainter& painter, QSizeF window, const network::Picture& picture, const Camera& camera, const PictureFocus& focus,
                  const PictureInks& inks, bool names = true);

} // namespace tasuki::ui
