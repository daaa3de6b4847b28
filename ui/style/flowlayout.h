// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace tasuki::ui {

/// Puts its items beside each other and goes on in the next row where the width ends.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// Spaces in px at 100 %.
    explicit FlowLayout(QWidget* parent = nullptr, int across = 6, int down = 6);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool dry) const;

    QList<QLayoutItem*> m_items;
    int m_across;
    int m_down;
};

} // namespace tasuki::ui
