// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/pane.h"

#include "style/follow.h"
#include "style/twoendslayout.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

/// Margins of a layout that grow with the text.
void keepMargins(QObject* owner, QLayout* layout, const QMargins& margins)
{
    followTheme(owner, [layout, margins] {
        layout->setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom()));
    });
}

} // namespace

Pane::Pane(QWidget* parent) : QFrame(parent), m_layout(new QVBoxLayout(this))
{
    setProperty("pane", QStringLiteral("true"));
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
}

void Pane::addPart(QWidget* part, int stretch)
{
    m_layout->addWidget(part, stretch);
}

QVBoxLayout* Pane::addSection(int stretch)
{
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setSpacing(px(8));
    keepMargins(section, column, {14, 12, 14, 12});
    m_layout->addWidget(section, stretch);
    return column;
}

void Pane::addDivider()
{
    m_layout->addWidget(new Divider(Qt::Horizontal, this));
}

void Pane::addStretch()
{
    m_layout->addStretch(1);
}

QHBoxLayout* Pane::addFoot()
{
    auto* foot = new QFrame(this);
    foot->setProperty("band", QStringLiteral("foot"));
    auto* row = new TwoEndsLayout(foot);
    row->setSpacing(px(8));
    keepMargins(foot, row, {12, 3, 12, 3});
    m_layout->addWidget(foot);
    return row;
}

QHBoxLayout* Pane::addHeading(const QString& title, const QString& remark)
{
    auto* head = new QWidget(this);
    auto* row = new TwoEndsLayout(head);
    row->setSpacing(px(8));
    keepMargins(head, row, {14, 10, 14, 10});
    row->addWidget(new Label(title, Role::Heading, Ink::Text, head));
    if (!remark.isEmpty())
        row->addWidget(new Label(remark, Role::Secondary, Ink::Text2, head));
    row->addStretch(1);
    m_layout->addWidget(head);
    return row;
}

Divider::Divider(Qt::Orientation orientation, QWidget* parent) : QFrame(parent)
{
    setProperty("divider", QStringLiteral("true"));
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

Splitter::Splitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent)
{
    setChildrenCollapsible(false);
    followTheme(this, [this] { setHandleWidth(px(12)); });
}

ScrollBody::ScrollBody(QWidget* body, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->setProperty("scrollbody", QStringLiteral("true"));
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setWidget(body);
    // setWidget() turns the ground of the body on.
    body->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && widget() && widget()->isAncestorOf(now))
            ensureWidgetVisible(now, px(8), px(16));
    });
}

} // namespace tasuki::ui
