// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QPainter;

namespace tasuki::ui {

/// The signs of state. Each has its own shape, so that it reads without colour; a word always stands beside it.
enum class Mark {
    Fresh,      ///< checked within 6 months
    Aging,      ///< checked within 12 months
    Old,        ///< checked longer ago
    Unverified, ///< never checked
    Accepting,  ///< 受入中
    Ask,        ///< 要相談
    Stopped,    ///< 停止中
    Unknown,    ///< 不明
    Added,      ///< 追加
    Updated,    ///< 更新
    Withdrawn,  ///< 取下げ
    Differs,    ///< 食い違い
    Held,       ///< 保留
    Info,
    Ok,
    Warn,
    Error,
};

/// What the marks are drawn with: the tokens on the screen, black on paper.
struct MarkInks
{
    QColor ok;
    QColor warn;
    QColor held; ///< the warn mark as an outline
    QColor err;
    QColor info;
    QColor conf;
    QColor quiet; ///< unknown, withdrawn
    QColor paper; ///< the ground, for what is cut out of a filled shape

    /// The present tokens on a pane.
    [[nodiscard]] static MarkInks screen();
    /// One ink for everything, as on paper.
    [[nodiscard]] static MarkInks mono(const QColor& ink = Qt::black, const QColor& ground = Qt::white);
};

/// Draws the mark, a 14 by 14 drawing, into the middle of `place` as large as it goes.
void drawMark(QPainter& painter, const QRectF& place, Mark mark, const MarkInks& inks);

/// The word for the mark, in the reader's language.
[[nodiscard]] QString markWord(Mark mark);

/// Field of a profession; gives the shape and colour.
enum class Field { Medical, Care, Community, Legal };

struct FieldInks
{
    QColor stroke;
    QColor fill;
};
/// Colours of the field on the screen; the same in light and dark.
[[nodiscard]] FieldInks fieldInks(Field field);

/// Draws ○ □ ⬡ ◇ with the letter of the profession inside (one character). The stroke is 1.5 px on a 26 px drawing.
void drawProfession(QPainter& painter, const QRectF& place, Field field, const QString& letter, const FieldInks& inks);
/// The same in the colours of the field.
void drawProfession(QPainter& painter, const QRectF& place, Field field, const QString& letter);

} // namespace tasuki::ui
