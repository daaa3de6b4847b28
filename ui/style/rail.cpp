// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/rail.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

RailButton::RailButton(Icon icon, const QString& word, QWidget* parent) : QAbstractButton(parent), m_icon(icon)
{
    setText(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    refresh();
}

void RailButton::setBadge(int number)
{
    if (number == m_badge)
        return;
    m_badge = number;
    refresh();
}

void RailButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

void RailButton::refresh()
{
    setAccessibleName(m_badge > 0 ? tr("%1, %2 waiting").arg(text()).arg(m_badge) : text());
    setToolTip(m_narrow ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const
{
    // 56 is the whole width of the narrow rail at any text scale: there pictures need no more.
    return {m_narrow ? 56 : px(120), m_narrow ? std::min(px(40), 48) : px(40)};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const auto& t = tokens();
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), t.railSel);
        painter.fillRect(QRect(0, 0, px(4), height()), t.sash);
    } else if (underMouse()) {
        painter.fillRect(rect(), mixed(t.rail, t.railSel, 0.5));
    }
    const auto ink = isChecked() ? QColor(Qt::white) : t.railText;
    const int side = m_narrow ? std::min(px(22), 32) : px(22);
    const int left = m_narrow ? (width() - side) / 2 : px(14);
    paintIcon(painter, QRect(left, (height() - side) / 2, side, side), m_icon, ink);
    const qreal circle = m_narrow ? 18 : px(17);
    if (!m_narrow) {
        painter.setPen(ink);
        const auto right = width() - px(8) - (m_badge > 0 ? circle : 0);
        paintFitted(painter, QRectF(px(45), 0, right - px(45), height()), text(),
                    ui::font(isChecked() ? Role::BodyBold : Role::Body), Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (m_badge > 0) {
        const auto number = m_badge > 99 ? QStringLiteral("99+") : QString::number(m_badge);
        auto type = ui::font(Role::SecondaryBold);
        if (m_narrow)
            type.setPixelSize(12);
        const auto width2 = std::max(circle, QFontMetricsF(type).horizontalAdvance(number) + px(8));
        const QRectF badge(width() - width2 - (m_narrow ? 4 : px(8)), m_narrow ? 2 : (height() - circle) / 2, width2,
                           circle);
        paintBox(painter, badge, Qt::white, {}, circle / 2);
        painter.setPen(lightTokens().rail);
        painter.setFont(type);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    if (hasFocus()) {
        paintBox(painter, QRectF(rect()).adjusted(px(4) + 2, 3, -3, -3), {}, t.sash, Theme::instance().pxF(4), 2);
    }
}

Rail::Rail(const QString& name, QWidget* parent)
    : QWidget(parent), m_name(name), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setProperty("ownFocus", true); // on the rail the ring is gold and lies inside
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    connect(&Theme::instance(), &Theme::changed, this, [this] { refresh(); });
    refresh();
}

RailButton* Rail::add(Icon icon, const QString& word)
{
    auto* button = new RailButton(icon, word, this);
    button->setNarrow(m_narrow);
    const auto index = static_cast<int>(m_group->buttons().size());
    m_group->addButton(button, index);
    m_layout->addWidget(button);
    return button;
}

void Rail::addGap()
{
    m_layout->addSpacing(px(9));
}

void Rail::addStretch()
{
    m_layout->addStretch(1);
}

int Rail::current() const
{
    return m_group->checkedId();
}

void Rail::setCurrent(int index)
{
    if (auto* place = m_group->button(index))
        place->setChecked(true);
}

RailButton* Rail::button(int index) const
{
    return static_cast<RailButton*>(m_group->button(index));
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    const auto buttons = m_group->buttons();
    for (auto* place : buttons)
        static_cast<RailButton*>(place)->setNarrow(narrow);
    refresh();
}

void Rail::refresh()
{
    const int top = m_narrow ? 52 : px(52);
    m_layout->setContentsMargins(0, top, 0, px(8));
    updateGeometry();
    update();
}

QSize Rail::sizeHint() const
{
    return {m_narrow ? 56 : px(120), m_layout->sizeHint().height()};
}

QSize Rail::minimumSizeHint() const
{
    return {sizeHint().width(), m_layout->minimumSize().height()};
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().rail);
    const int side = m_narrow ? 26 : px(26);
    const int left = m_narrow ? (width() - side) / 2 : px(14);
    paintLogo(painter, QRectF(left, m_narrow ? 13 : px(13), side, side));
    if (m_narrow)
        return;
    painter.setPen(Qt::white);
    auto type = ui::font(Role::Heading);
    paintFitted(painter, QRectF(px(48), px(13), width() - px(52), side), m_name, type,
                Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace tasuki::ui
