// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QProxyStyle>

class QApplication;
class QFocusFrame;

namespace tasuki::ui {

/// Fusion with the look's own check and radio boxes, combo boxes, table headers and focus frame. No push button
/// becomes the default by having the focus.
class TasukiStyle : public QProxyStyle
{
    Q_OBJECT

public:
    TasukiStyle();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* answer) const override;
};

/// The one focus frame of the program: it moves to whatever takes the keyboard. Item views, the rail and anything
/// with the property "ownFocus" paint their own place instead.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// Starts following; a second call does nothing.
    static void follow(QApplication& application);

    /// The widget the frame stands around now, or nullptr.
    [[nodiscard]] static QWidget* ringed();

private:
    explicit FocusRing(QObject* parent);
    void moveTo(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};

} // namespace tasuki::ui
