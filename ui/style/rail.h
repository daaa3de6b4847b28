// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icon.h"

#include <QAbstractButton>

class QButtonGroup;
class QVBoxLayout;

namespace tasuki::ui {

/// One place on the rail: picture, word, number of things waiting. The chosen place carries the sash.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Icon icon, const QString& word, QWidget* parent = nullptr);

    /// Number in the round badge; 0 shows none.
    void setBadge(int number);
    [[nodiscard]] int badge() const { return m_badge; }
    /// Picture alone; the word becomes the tooltip.
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Icon m_icon;
    int m_badge = 0;
    bool m_narrow = false;
};

/// The rail at the left, 120 px wide or 56 with pictures alone. Up and down move between places.
class Rail : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the word beside the logo.
    explicit Rail(const QString& name, QWidget* parent = nullptr);

    /// Adds a place; its index counts up from 0 in the order added.
    RailButton* add(Icon icon, const QString& word);
    /// Space between groups.
    void addGap();
    /// Pushes what follows to the bottom.
    void addStretch();
    [[nodiscard]] int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);
    [[nodiscard]] RailButton* button(int index) const;
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_narrow; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    QString m_name;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
    bool m_narrow = false;
};

} // namespace tasuki::ui
