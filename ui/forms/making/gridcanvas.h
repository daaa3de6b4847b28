// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/grid.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace tasuki::ui {

/// A ruled grid to draw on, to scale: cells are chosen by mouse or arrow keys (with Shift several), rules are dragged on
/// half millimetres.
class GridCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit GridCanvas(QWidget* parent = nullptr);

    /// `labelOf` gives the words for a field in a cell.
    void setGrid(forms::Grid grid, std::function<QString(const QString&)> labelOf);
    [[nodiscard]] const forms::Grid& grid() const { return *m_grid; }
    [[nodiscard]] bool hasGrid() const { return m_grid.has_value(); }
    [[nodiscard]] forms::GridArea chosen() const { return m_chosen; }
    void choose(forms::GridArea area);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosenChanged();
    /// A rule was dragged and let go.
    void changed(const tasuki::forms::Grid& grid);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// A rule that is being dragged, by the row or column before it.
    struct Drag
    {
        bool vertical = false;
        int index = 0;
        double from = 0;  ///< of the mouse
        double length = 0; ///< of the row or column when it began
        double beside = 0; ///< of the column behind a vertical rule
    };
    [[nodiscard]] double scale() const; ///< pixels per millimetre
    [[nodiscard]] double x(int column) const;
    [[nodiscard]] double y(int row) const;
    [[nodiscard]] QRectF rectOf(const forms::GridArea& area) const;
    [[nodiscard]] QString inLabels(const QString& text) const;
    [[nodiscard]] std::optional<std::pair<int, int>> placeAt(QPointF point) const;
    [[nodiscard]] std::optional<Drag> ruleAt(QPointF point) const;

    std::optional<forms::Grid> m_grid;
    std::function<QString(const QString&)> m_labelOf;
    forms::GridArea m_chosen;
    std::pair<int, int> m_anchor{0, 0}, m_end{0, 0};
    std::optional<Drag> m_drag;
};

} // namespace tasuki::ui
