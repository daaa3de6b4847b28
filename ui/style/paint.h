// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace tasuki::ui {

/// A filled box with a thin border. The pen stands on the edge of `box`, so inset `box` by half the width.
void paintBox(QPainter& painter, const QRectF& box, const QColor& fill, const QColor& edge, qreal radius,
              qreal width = 1);

/// How far the focus ring reaches beyond its widget: 1 px of air and the 2 px ring.
[[nodiscard]] int focusReach();
/// The ring along the inside of `outer`, which is the widget grown by focusReach() (2 px, radius 6).
void paintFocusRing(QPainter& painter, const QRectF& outer);

/// Text as it was made to fit a place: never shortened.
struct FittedText
{
    QFont font;        ///< the font, possibly smaller than the one wished
    QStringList lines; ///< the whole text, line by line
    qreal lineHeight;  ///< distance of the lines
};

/// Fits a text into a place: as wished, else a little smaller, else on several lines, else smaller still. No
/// character is ever left out; at 8 px the text may overflow the place.
[[nodiscard]] FittedText fitted(const QString& text, const QFont& wish, const QSizeF& place);

/// Paints a text so fitted with the painter's pen. Returns the width of its longest line.
qreal paintFitted(QPainter& painter, const QRectF& place, const QString& text, const QFont& wish,
                  Qt::Alignment alignment);

/// Lines of a running text at a width, broken by the rules for Japanese; a last line of one or two characters is
/// avoided where the line before can give some.
[[nodiscard]] QStringList brokenLines(const QString& text, const QFont& font, qreal width);

/// Width of a key hint ("Ctrl+K") with its ground.
[[nodiscard]] qreal keyHintWidth(const QString& key);
/// Paints a key hint with its right edge at `right`, centred on the line `middle`.
void paintKeyHint(QPainter& painter, qreal right, qreal middle, const QString& key, const QColor& ground,
                  const QColor& ink);

} // namespace tasuki::ui
