// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/page.h"

#include <QStringList>

namespace tasuki::paper {

QSizeF sheetSize(PageSize size)
{
    switch (size) {
    case PageSize::A4Landscape:
        return {297, 210};
    case PageSize::A3Portrait:
        return {297, 420};
    case PageSize::A3Landscape:
        return {420, 297};
    case PageSize::A4Portrait:
        break;
    }
    return {210, 297};
}

QRectF Document::content() const
{
    return QRectF(QPointF(0, 0), sheetSize(size)).marginsRemoved(margins);
}

QString pageText(const Page& page)
{
    QStringList words;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<Text>(&item); text && !text->text.isEmpty())
            words << text->text;
    }
    return words.join(u'\n');
}

} // namespace tasuki::paper
