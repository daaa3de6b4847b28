// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/page.h"

#include <QByteArray>
#include <QImage>

class QPainter;

namespace tasuki::paper {

/// Draws one page in black on a painter whose origin is the upper left corner of the sheet. Screen, PDF and printer
/// all come through here. `devicePerMm`: the painter's units per millimetre. `offset`: correction in millimetres for
/// a printer that draws beside the place it should. The ground is left as it is.
void paintPage(QPainter& painter, const Page& page, double devicePerMm, QPointF offset = {});

/// Brings a picture of `before` up to `after`: only what differs is drawn anew, so that a page can follow each key.
void repaintPage(QImage& picture, const Page& before, const Page& after, double dpi);

/// The document as PDF with the fonts embedded. It carries the document's title and no other text about people.
[[nodiscard]] QByteArray toPdf(const Document& document);

/// Writes the PDF beside the target and puts it in place only when complete, so that an older file of that name
/// survives any failure. Errors: ReadOnly (folder or file may not be written), NoSpace (writing stopped midway).
[[nodiscard]] Result<void> writePdf(const Document& document, const QString& path);

/// One page on white; `page` counts from 0. A null image when there is no such page.
[[nodiscard]] QImage renderPage(const Document& document, int page, double dpi);

} // namespace tasuki::paper
