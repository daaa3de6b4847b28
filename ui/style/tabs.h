// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace tasuki::ui {

/// Tabs of a pane: words, a count in smaller type, the chosen one bold with a 3 px line under it.
class Tabs : public QTabBar
{
    Q_OBJECT

public:
    explicit Tabs(QWidget* parent = nullptr);

    /// `count` is the number with its counter ("3人"); may be empty.
    int add(const QString& word, const QString& count = {});
    void setCount(int index, const QString& count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tasuki::ui
