// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkpaint.h"
#include "session/background.h"

#include <QImage>
#include <QWidget>

namespace tasuki::ui {

/// The picture of the network: zoom with the wheel or + and −, pan by dragging or Ctrl with arrows, arrows go from sign to
/// sign, Enter looks from the one chosen. A large picture is drawn aside; until it is ready the last one is moved and
/// stretched, so that the hand is never waited for.
class NetworkView : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkView(QWidget* parent = nullptr);

    /// Shows a picture. What was chosen stays where the same people are in it; what is seen stays unless `refit`.
    void show(network::Picture picture, bool refit);
    [[nodiscard]] const network::Picture& picture() const { return m_picture; }
    /// Whether a sign can be dragged to another place.
    void setMovable(bool movable) { m_movable = movable; }
    /// Marks people, by their places in the region, and draws the lines of a way between neighbours of the list strong.
    void mark(const std::vector<int>& people, bool asWay);
    void choose(int node);
    [[nodiscard]] int chosen() const { return m_focus.chosen; }
    [[nodiscard]] int nodeOf(int person) const;
    [[nodiscard]] const Camera& camera() const { return m_camera; }
    void setCamera(const Camera& camera);
    void fit();
    void zoomBy(double factor, QPointF at);
    /// Whether the image on the screen is of the picture as it is now.
    [[nodiscard]] bool isSharp() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 420}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    /// The person, or people taken together, chosen; -1 for none.
    void nodeChosen(int node);
    /// Enter or a double click.
    void nodeActivated(int node);
    /// A sign was dragged to another place of the picture.
    void nodeMoved(int node, const QPointF& to);
    /// The right button, or the key for menus.
    void menuRequested(int node, const QPoint& at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] bool isLarge() const { return weightOf(m_picture) > mostDrawnAtOnce; }
    [[nodiscard]] int nodeAt(QPointF at) const;
    [[nodiscard]] int nextTowards(QPointF direction) const;
    [[nodiscard]] QString wordsOf(int node) const;
    void drawAside();
    void changed();

    network::Picture m_picture;
    Camera m_camera;
    PictureFocus m_focus;
    bool m_movable = false;
    bool m_fitted = true; ///< the person has not chosen what is seen
    /// The image of a large picture, with a margin around the window, and from where it was taken.
    struct Aside
    {
        QImage image;
        Camera camera;
        QSizeF window; ///< with the margin
        std::uint64_t version = 0;
        PictureFocus focus;
    };
    Aside m_aside;
    Background* m_drawing;
    std::uint64_t m_version = 0; ///< of picture and inks
    bool m_drawAgain = false;
    QPointF m_pressed;
    QPointF m_middleBefore;
    int m_dragged = -1;
    bool m_panning = false;
    bool m_moved = false;
};

} // namespace tasuki::ui
