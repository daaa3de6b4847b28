// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/genogramview.h"

#include "clients/codes.h"
#include "forms/sheets/genogram.h"
#include "paper/paint.h"
#include "style/theme.h"

#include <QPainter>

namespace tasuki::ui {

namespace {

constexpr double widthMm = 118;
constexpr double heightMm = 62;

} // namespace

GenogramView::GenogramView(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Family"));
}

void GenogramView::show(const clients::Record& record)
{
    m_page.items = forms::genogram(record.client.name, record.client.sex, record.relatives, QRectF(0, 0, widthMm, heightMm), true);
    QStringList words;
    for (const clients::Relative& each : record.relatives)
        words << QStringList{clients::wordOf(clients::relations(), each.relation), each.name, clients::wordsOf(clients::relativeParts(), each.parts)}
                     .join(QLatin1Char(' '));
    setAccessibleDescription(words.join(QStringLiteral("、")));
    update();
}

QSize GenogramView::sizeHint() const
{
    return {px(400), px(220)};
}

void GenogramView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(tokens().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const double scale = std::min(width() / widthMm, height() / heightMm);
    painter.translate((width() - widthMm * scale) / 2, (height() - heightMm * scale) / 2);
    paper::paintPage(painter, m_page, scale);
}

} // namespace tasuki::ui
