// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHBoxLayout>

namespace tasuki::ui {

/// The heading or foot of a pane: what it is at the left, what can be done at the right. Where both do not fit beside each
/// other (large text, narrow pane) the right half goes below, in as many rows as it needs, so that no word of a button is
/// ever cut. The last stretch of the row is where it parts.
class TwoEndsLayout : public QHBoxLayout
{
public:
    using QHBoxLayout::QHBoxLayout;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int minimumHeightForWidth(int width) const override { return heightForWidth(width); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Index behind the last stretch; the count where nothing stands behind one.
    [[nodiscard]] int partAt() const;
    /// Width of the visible items `from` to `to` as they want to be.
    [[nodiscard]] int wished(int from, int to) const;
    [[nodiscard]] int tallest(int from, int to) const;
    [[nodiscard]] bool fits(int width) const;
    /// Rows for the right half: index of the first item of each.
    [[nodiscard]] QList<int> rowsOf(int width) const;
    void place(const QRect& row, int from, int to, bool rightAligned);
};

} // namespace tasuki::ui
