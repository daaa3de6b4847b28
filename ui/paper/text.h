// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QFont>

#include <memory>

class QPainter;

/// Measuring and drawing of words. Everything is laid out at a fixed resolution of a hundredth of a millimetre
/// without hinting; devices only scale the result. A QGuiApplication must exist.
namespace tasuki::paper {

/// Units of the layout per millimetre.
inline constexpr double unitsPerMm = 100.0;
/// Millimetres per point.
inline constexpr double mmPerPt = 25.4 / 72.0;

/// The bundled BIZ UDGothic in layout units; registers the font files on first use.
[[nodiscard]] QFont paperFont(double pt, bool bold);

/// How a Text comes out.
struct Fitted
{
    double pt = 0; ///< the size it is set in after shrinking
    int lines = 0;
    double width = 0;  ///< of the longest line, millimetres
    double height = 0; ///< of all lines, millimetres
    bool fits = true;  ///< false: it runs over the rectangle even at the smallest size
};

/// Applies the rule of Text: shrink until it fits.
[[nodiscard]] Fitted fit(const Text& text);

/// Width in millimetres of the longest paragraph when nothing is wrapped.
[[nodiscard]] double textWidth(const QString& text, double pt, bool bold);
/// The same for one line, character by character from a table: for breaking lines, where a text is measured many times.
[[nodiscard]] double lineWidth(QStringView text, double pt, bool bold);
/// Height in millimetres of the text wrapped to `width`. An empty text has no height.
[[nodiscard]] double textHeight(const QString& text, double width, double pt, bool bold, double lineFactor = 1.43);

/// Distance in millimetres from the top of a line to the line its letters stand on, to align different sizes.
[[nodiscard]] double baseline(double pt, bool bold, double lineFactor = 1.43);

struct SplitText
{
    QString head; ///< whole lines that fit into the height; empty when not even one fits
    QString rest; ///< all else, to be placed further on; head + rest hold every character but the break's own newline
};
/// Cuts between two lines so that `head`, wrapped to `width`, is at most `height` high.
[[nodiscard]] SplitText splitText(const QString& text, double width, double height, double pt, bool bold,
                                  double lineFactor = 1.43);

/// Draws on a painter scaled to layout units.
void drawText(QPainter& painter, const Text& text);

/// While one lives, texts that this thread draws again are not set anew: the labels of a form that is printed for many.
/// What was kept is forgotten with it, since there are names of clients among it.
class TextReuse
{
public:
    TextReuse();
    ~TextReuse();
    Q_DISABLE_COPY_MOVE(TextReuse)

private:
    struct Kept;
    friend void drawText(QPainter& painter, const Text& text);
    static thread_local Kept* s_kept;
    std::unique_ptr<Kept> m_own; ///< null inside of another
};

} // namespace tasuki::paper
