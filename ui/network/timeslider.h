// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace tasuki::ui {

/// A span of months between two handles, with a bar for each month: how many meetings there were. The arrows move the handle
/// that was used last by a month, Up and Down change the handle, Page Up and Page Down move the whole span by a year.
class TimeSlider : public QWidget
{
    Q_OBJECT

public:
    explicit TimeSlider(QWidget* parent = nullptr);

    /// `first` is a day of the first month, `bars` has a number for each month from it on.
    void setBars(QDate first, std::vector<int> bars);
    /// Places of the first and the last month of the span; does not emit changed().
    void setSpan(int from, int to);
    [[nodiscard]] int from() const { return m_from; }
    [[nodiscard]] int to() const { return m_to; }
    [[nodiscard]] int months() const { return static_cast<int>(m_bars.size()); }
    /// The first day of the month.
    [[nodiscard]] QDate monthAt(int index) const { return m_first.addMonths(index); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By hand; many times while a handle is dragged.
    void changed(int from, int to);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// Edge before a month; months() is the right end.
    [[nodiscard]] double edge(int index) const;
    [[nodiscard]] int edgeAt(double x) const;
    void move(int from, int to);
    void describe();

    QDate m_first;
    std::vector<int> m_bars;
    int m_from = 0, m_to = 0;
    int m_handle = 1;   ///< the one used last: 0 the left, 1 the right
    int m_grabbed = -1; ///< 0 or 1 a handle, 2 the span
    int m_grabbedAt = 0;
};

} // namespace tasuki::ui
