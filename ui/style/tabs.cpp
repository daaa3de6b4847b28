// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tabs.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QPainter>

#include <cmath>

namespace tasuki::ui {

Tabs::Tabs(QWidget* parent) : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setIconSize(QSize(px(16), px(16))); // makes the bar measure its tabs anew
        updateGeometry();
    });
}

int Tabs::add(const QString& word, const QString& count)
{
    const auto index = addTab(word);
    setCount(index, count);
    return index;
}

void Tabs::setCount(int index, const QString& count)
{
    setTabData(index, count);
    setTabText(index, tabText(index)); // measures anew
    setAccessibleTabName(index, count.isEmpty() ? tabText(index) : tabText(index) + QStringLiteral(" ") + count);
    updateGeometry();
}

QSize Tabs::tabSizeHint(int index) const
{
    auto width = QFontMetricsF(ui::font(Role::BodyBold)).horizontalAdvance(tabText(index)) + px(20);
    const auto count = tabData(index).toString();
    if (!count.isEmpty())
        width += QFontMetricsF(ui::font(Role::Secondary)).horizontalAdvance(count) + px(5);
    return {static_cast<int>(std::ceil(width)), px(36)};
}

QSize Tabs::sizeHint() const
{
    int width = 0;
    for (int index = 0; index < count(); ++index)
        width += tabSizeHint(index).width();
    return {width, px(36)};
}

void Tabs::paintEvent(QPaintEvent*)
{
    const auto& t = tokens();
    QPainter painter(this);
    for (int index = 0; index < count(); ++index) {
        const auto box = tabRect(index);
        const bool on = index == currentIndex();
        const auto type = ui::font(on ? Role::BodyBold : Role::Body);
        const auto number = tabData(index).toString();
        const auto wordWidth = QFontMetricsF(type).horizontalAdvance(tabText(index));
        const auto numberWidth =
            number.isEmpty() ? 0.0 : QFontMetricsF(ui::font(Role::Secondary)).horizontalAdvance(number) + px(5);
        const auto left = box.left() + (box.width() - wordWidth - numberWidth) / 2;
        const auto lift = px(2);
        painter.setPen(!isTabEnabled(index) ? t.disabled : on ? t.text : t.text2);
        painter.setFont(type);
        const QRectF wordPlace(left, box.top(), wordWidth + 1, box.height() - lift);
        painter.drawText(wordPlace, Qt::AlignLeft | Qt::AlignVCenter, tabText(index));
        if (!number.isEmpty()) {
            painter.setPen(t.text2);
            painter.setFont(ui::font(Role::Secondary));
            painter.drawText(QRectF(wordPlace.right() + px(4), box.top(), numberWidth, box.height() - lift),
                             Qt::AlignLeft | Qt::AlignVCenter, number);
        }
        if (on)
            painter.fillRect(QRect(box.left() + px(4), box.bottom() + 1 - px(3), box.width() - px(8), px(3)), t.ai);
        if (on && hasFocus())
            paintFocusRing(painter, QRectF(box).adjusted(px(2), px(3), -px(2), -px(5)));
    }
}

} // namespace tasuki::ui
