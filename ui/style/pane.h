// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/label.h"

#include <QFrame>
#include <QScrollArea>
#include <QSplitter>

class QHBoxLayout;
class QVBoxLayout;

namespace tasuki::ui {

/// A white pane with a thin border and round corners. Its layout has no space between parts and lies 1 px inside
/// the border, so that tables reach the edge and the corners stay round.
class Pane : public QFrame
{
    Q_OBJECT

public:
    explicit Pane(QWidget* parent = nullptr);

    /// Adds a part over the whole width.
    void addPart(QWidget* part, int stretch = 0);
    /// Adds a row or column with the pane's side padding (16, above and below 12 at 100 %).
    QVBoxLayout* addSection(int stretch = 0);
    void addDivider();
    void addStretch();
    /// The foot of the pane: raised ground, 36 high; put keys at the left and small buttons at the right.
    QHBoxLayout* addFoot();
    /// A heading row: title in bold, count or remark in text2 beside it. Returns the row for what stands right.
    QHBoxLayout* addHeading(const QString& title, const QString& remark = {});
    [[nodiscard]] QVBoxLayout* body() const { return m_layout; }

private:
    QVBoxLayout* m_layout;
};

/// A thin line between sections.
class Divider : public QFrame
{
    Q_OBJECT

public:
    explicit Divider(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
};

/// Panes side by side with the 12 px transparent handle. Nothing collapses to zero.
class Splitter : public QSplitter
{
    Q_OBJECT

public:
    explicit Splitter(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);
};

/// A scroll area without frame or ground whose body takes its width; it follows the keyboard.
class ScrollBody : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrollBody(QWidget* body, QWidget* parent = nullptr);
};

} // namespace tasuki::ui
