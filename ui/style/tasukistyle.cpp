// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tasukistyle.h"

#include "style/paint.h"
#include "style/popuprows.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace tasuki::ui {

namespace {

void paintCheck(QPainter& painter, const QStyleOption& option)
{
    const auto& t = tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool some = option.state.testFlag(QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto fill = !enabled ? t.raised : on || some ? t.pri : t.surface;
    const auto edge = !enabled ? t.line : on || some ? t.pri : t.line2;
    paintBox(painter, box, fill, edge, Theme::instance().pxF(3));
    if (!on && !some)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(option.rect.topLeft());
    painter.scale(option.rect.width() / 16.0, option.rect.height() / 16.0);
    painter.setPen(QPen(enabled ? t.onPri : t.disabled, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (some)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF({{4, 8.4}, {6.8, 11.2}, {12, 5}}));
    painter.restore();
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const auto& t = tokens();
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(!enabled ? t.line : on ? t.pri : t.line2, 1));
    painter.setBrush(!enabled ? t.raised : on ? t.pri : t.surface);
    painter.drawEllipse(box);
    if (on) {
        const auto dot = option.rect.width() * 3 / 16.0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? t.onPri : t.disabled);
        painter.drawEllipse(QRectF(option.rect).center(), dot, dot);
    }
    painter.restore();
}

void paintHeaderGround(QPainter& painter, const QRect& place)
{
    painter.fillRect(place, tokens().raised);
    painter.fillRect(QRect(place.left(), place.bottom(), place.width(), 1), tokens().line);
}

void paintHeaderWords(QPainter& painter, const QStyleOptionHeader& header)
{
    const auto& t = tokens();
    const auto type = font(Role::Small);
    QRectF inner = QRectF(header.rect).adjusted(px(12), 0, -px(12), -1);
    auto words = header.text;
    // Qt names the indicator after the way it points on other desktops: ascending order comes as SortDown.
    if (header.sortIndicator == QStyleOptionHeader::SortDown)
        words += QStringLiteral(" \u25B2");
    else if (header.sortIndicator == QStyleOptionHeader::SortUp)
        words += QStringLiteral(" \u25BC");
    painter.save();
    painter.setPen(header.sortIndicator == QStyleOptionHeader::None ? t.text2 : t.text);
    paintFitted(painter, inner, words, type, (header.textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
    painter.restore();
}

void paintCombo(QPainter& painter, const QStyleOptionComboBox& box, const QWidget* widget)
{
    const auto& t = tokens();
    const bool enabled = box.state.testFlag(QStyle::State_Enabled);
    const bool bad = widget && widget->property("bad").toBool();
    const qreal width = bad ? 2 : 1;
    paintBox(painter, QRectF(box.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2),
             enabled ? t.surface : t.raised,
             bad       ? t.err
             : enabled ? t.line2
                       : t.line,
             Theme::instance().pxF(4), width);
    const QPointF middle(box.rect.right() - px(14), box.rect.center().y() + 1);
    const qreal half = Theme::instance().pxF(4.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(enabled ? t.text2 : t.disabled);
    painter.drawPolygon(QPolygonF(
        {middle + QPointF(-half, -half * 0.8), middle + QPointF(half, -half * 0.8), middle + QPointF(0, half * 0.8)}));
    painter.restore();
}

/// The ring with its round corners, which reach further inwards than its sides.
QRegion ringRegion(const QRect& outer)
{
    const auto reach = focusReach();
    const auto corner = reach + px(5);
    const QRegion inside = QRegion(outer.adjusted(reach, corner, -reach, -corner)) +
                           QRegion(outer.adjusted(corner, reach, -corner, -reach));
    return QRegion(outer) - inside;
}

bool paintsOwnFocus(const QWidget* widget)
{
    for (const auto* up = widget; up && !up->isWindow(); up = up->parentWidget()) {
        if (up->property("ownFocus").toBool())
            return true;
    }
    return qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QTabBar*>(widget);
}

} // namespace

TasukiStyle::TasukiStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void TasukiStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // Enter belongs to the field and to the IME; a button acts only when it is pressed itself.
    if (auto* button = qobject_cast<QPushButton*>(widget))
        button->setAutoDefault(false);
    // A combo box keeps its own rows for drop-downs, which the style sheet does not reach: they are those of a menu.
    if (auto* combo = qobject_cast<QComboBox*>(widget); combo && combo->view()->itemDelegate()->inherits("QComboBoxDelegate"))
        showAsMenu(*combo->view());
    // Numbers and dates are typed or moved with the arrow keys.
    if (auto* box = qobject_cast<QAbstractSpinBox*>(widget))
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
}

void TasukiStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(*painter, *option);
        return;
    case PE_IndicatorHeaderArrow:
        return; // stands after the word, see paintHeaderWords()
    case PE_FrameFocusRect:
        return; // FocusRing and the delegates show the place of the keyboard
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TasukiStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        paintFocusRing(*painter, QRectF(option->rect));
        return;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
        if (element == CE_Header) {
            paintHeaderGround(*painter, header->rect);
            paintHeaderWords(*painter, *header);
            return;
        }
        // The style sheet asks for the parts one by one.
        if (element == CE_HeaderSection) {
            paintHeaderGround(*painter, header->rect);
            return;
        }
        if (element == CE_HeaderLabel) {
            paintHeaderWords(*painter, *header);
            return;
        }
    }
    if (element == CE_HeaderEmptyArea) {
        paintHeaderGround(*painter, option->rect);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && element == CE_ComboBoxLabel && !box->editable) {
        painter->save();
        painter->setPen(box->state.testFlag(State_Enabled) ? tokens().text : tokens().text2);
        auto inner = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
        if (!box->currentIcon.isNull()) {
            const QRect place(inner.left(), inner.center().y() - px(8), px(16), px(16));
            box->currentIcon.paint(painter, place);
            inner.setLeft(place.right() + px(6));
        }
        paintFitted(*painter, inner, box->currentText, painter->font(), Qt::AlignLeft | Qt::AlignVCenter);
        painter->restore();
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TasukiStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && control == CC_ComboBox) {
        paintCombo(*painter, *box, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize TasukiStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                    const QWidget* widget) const
{
    if (type == CT_ComboBox)
        return {contents.width() + px(10 + 28), px(32)};
    if (type == CT_HeaderSection) {
        const auto size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width(), px(28)};
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect TasukiStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                  const QWidget* widget) const
{
    if (control == CC_ComboBox) {
        if (subControl == SC_ComboBoxEditField)
            return option->rect.adjusted(px(10), 1, -px(28), -1);
        if (subControl == SC_ComboBoxArrow)
            return {option->rect.right() - px(28), option->rect.top(), px(28), option->rect.height()};
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect TasukiStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    // The sorting arrow is part of the words and takes no room of its own.
    if (element == SE_HeaderLabel)
        return option->rect;
    if (element == SE_HeaderArrow)
        return {};
    return QProxyStyle::subElementRect(element, option, widget);
}

int TasukiStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize:
        return px(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return focusReach();
    case PM_SplitterWidth:
        return px(12);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_HeaderMargin:
        return px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
        return px(16);
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return px(12);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TasukiStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        // Only the ring itself, so that the widget under it stays as it is and keeps its mouse.
        if (auto* mask = qstyleoption_cast<QStyleHintReturnMask*>(answer); mask && option) {
            mask->region = ringRegion(option->rect);
        }
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_EtchDisabledText:
        return 0;
    case SH_UnderlineShortcut:
        return 0;
    case SH_Menu_SupportsSections:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

namespace {
QPointer<FocusRing> theRing;
QPointer<QWidget> theRinged;
} // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {}

void FocusRing::follow(QApplication& application)
{
    if (theRing)
        return;
    theRing = new FocusRing(&application);
    connect(&application, &QApplication::focusChanged, theRing, [](QWidget*, QWidget* now) { theRing->moveTo(now); });
    connect(&Theme::instance(), &Theme::changed, theRing, [] { theRing->moveTo(QApplication::focusWidget()); });
}

QWidget* FocusRing::ringed()
{
    return theRinged;
}

void FocusRing::moveTo(QWidget* widget)
{
    const bool wanted =
        widget && !widget->isWindow() && widget->focusPolicy() != Qt::NoFocus && !paintsOwnFocus(widget);
    theRinged = wanted ? widget : nullptr;
    // The frame is a child of the ringed widget's window and dies with it, so it is made anew when needed.
    if (!wanted) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(widget->parentWidget());
    m_frame->setWidget(nullptr);
    m_frame->setWidget(widget);
}

} // namespace tasuki::ui
