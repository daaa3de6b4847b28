// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/preview/paperview.h"

#include "paper/paint.h"
#include "paper/words.h"
#include "style/theme.h"
#include "style/twoendslayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace tasuki::paper {

namespace {

constexpr int groundMargin = 12;                // pixels of ground around the sheet
constexpr QRgb ground = qRgb(0xD9, 0xD7, 0xD1); // the same in every theme, as paper is
constexpr std::array zoomSteps{0.25, 0.33, 0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0};

} // namespace

/// The sheet on its ground. Paints a cached picture, because a page of a long list takes a while to draw.
class SheetCanvas : public QWidget
{
public:
    using QWidget::QWidget;

    void show(const Document* document, int page, double dpi)
    {
        const bool samePlace = page == m_page && dpi == m_dpi && !m_picture.isNull() && m_ratio == devicePixelRatioF();
        const auto index = static_cast<std::size_t>(page);
        if (samePlace && document && index < document->pages.size() && sheetSize(document->size) == m_size) {
            // One field changed: only its cell is drawn anew.
            m_picture.setDevicePixelRatio(1);
            repaintPage(m_picture, m_shown, document->pages[index], m_dpi * m_ratio);
            m_picture.setDevicePixelRatio(m_ratio);
            m_document = document;
            m_shown = document->pages[index];
            update();
            return;
        }
        m_document = document;
        m_page = page;
        m_dpi = dpi;
        m_picture = {};
        m_size = sheetSize(document->size);
        m_shown = index < document->pages.size() ? document->pages[index] : Page();
        const QSizeF sheet = sheetSize(document->size) * (dpi / 25.4);
        m_sheet = QSize(static_cast<int>(std::lround(sheet.width())), static_cast<int>(std::lround(sheet.height())));
        setMinimumSize(m_sheet + QSize(2 * groundMargin, 2 * groundMargin));
        resize(minimumSize());
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(ground));
        if (!m_document || m_document->pages.empty())
            return;
        if (m_picture.isNull() || m_ratio != devicePixelRatioF()) {
            m_ratio = devicePixelRatioF();
            m_picture = renderPage(*m_document, m_page, m_dpi * m_ratio);
            m_picture.setDevicePixelRatio(m_ratio);
        }
        const QPointF corner(std::max(groundMargin, (width() - m_sheet.width()) / 2), groundMargin);
        painter.drawImage(corner, m_picture);
        if (m_highlightPage == m_page && !m_highlight.isNull()) {
            painter.setPen(QPen(ui::tokens().focus, 2));
            const double scale = m_dpi / 25.4;
            painter.drawRect(QRectF(corner + m_highlight.topLeft() * scale, m_highlight.size() * scale));
        }
    }

public:
    void highlight(int page, const QRectF& place)
    {
        m_highlightPage = page;
        m_highlight = place;
        update();
    }
    /// Where the outlined place is in this widget.
    [[nodiscard]] QRect highlighted() const
    {
        const double scale = m_dpi / 25.4;
        const QPointF corner(std::max(groundMargin, (width() - m_sheet.width()) / 2), groundMargin);
        return QRectF(corner + m_highlight.topLeft() * scale, m_highlight.size() * scale).toAlignedRect();
    }

private:
    const Document* m_document = nullptr;
    int m_page = 0;
    double m_dpi = 96;
    double m_ratio = 1;
    QSize m_sheet;
    QSizeF m_size;
    Page m_shown; ///< what the picture shows
    QImage m_picture;
    int m_highlightPage = -1;
    QRectF m_highlight;
};

PaperView::PaperView(QWidget* parent) : QWidget(parent)
{
    const auto button = [this](auto slot) {
        auto* made = new QToolButton(this);
        made->setToolButtonStyle(Qt::ToolButtonTextOnly);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    m_previous = button(&PaperView::previousPage);
    m_next = button(&PaperView::nextPage);
    m_smaller = button(&PaperView::zoomOut);
    m_larger = button(&PaperView::zoomIn);
    m_fit = button(&PaperView::fitWidth);
    m_fit->setCheckable(true);
    m_position = new QLabel(this);

    m_canvas = new SheetCanvas;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_canvas);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    setFocusProxy(m_scroll);

    auto* bar = new ui::TwoEndsLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->setSpacing(8);
    bar->addWidget(m_previous);
    bar->addWidget(m_position);
    bar->addWidget(m_next);
    bar->addStretch();
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_scroll, 1);
    retranslate();
    applySize();
}

void PaperView::setDocument(Document document)
{
    m_document = std::move(document);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    applySize();
    Q_EMIT pageChanged(m_page, pageCount());
}

void PaperView::setHighlight(int page, const QRectF& place)
{
    if (!place.isNull() && page != m_page)
        setPage(page);
    m_canvas->highlight(page, place);
    if (place.isNull())
        return;
    const QRect there = m_canvas->highlighted();
    m_scroll->ensureVisible(there.center().x(), there.center().y(), 20, std::max(60, there.height()));
}

void PaperView::setPage(int page)
{
    page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (page == m_page)
        return;
    m_page = page;
    applySize();
    m_scroll->verticalScrollBar()->setValue(0);
    Q_EMIT pageChanged(m_page, pageCount());
}

void PaperView::nextPage()
{
    setPage(m_page + 1);
}

void PaperView::previousPage()
{
    setPage(m_page - 1);
}

void PaperView::zoomIn()
{
    for (const double step : zoomSteps) {
        if (step > m_zoom * 1.01)
            return setZoom(step);
    }
}

void PaperView::zoomOut()
{
    for (auto step = zoomSteps.rbegin(); step != zoomSteps.rend(); ++step) {
        if (*step < m_zoom * 0.99)
            return setZoom(*step);
    }
}

void PaperView::fitWidth()
{
    m_fitWidth = true;
    applySize();
}

void PaperView::setZoom(double zoom)
{
    m_fitWidth = false;
    m_zoom = zoom;
    applySize();
}

double PaperView::pixelsPerMm() const
{
    return logicalDpiX() / 25.4;
}

void PaperView::applySize()
{
    if (m_fitWidth) {
        // The scroll bar's place is always kept free: else the sheet would jump between two widths.
        const int room = m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width() - 2 * groundMargin;
        m_zoom = std::clamp(room / (sheetSize(m_document.size).width() * pixelsPerMm()), zoomSteps.front(),
                            zoomSteps.back());
    }
    m_canvas->show(&m_document, m_page, logicalDpiX() * m_zoom);
    showState();
}

void PaperView::showState()
{
    const int count = pageCount();
    m_position->setText(count == 0 ? QString() : Paper::tr("Page %1/%2").arg(m_page + 1).arg(count));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < count);
    m_smaller->setEnabled(m_zoom > zoomSteps.front() * 1.01);
    m_larger->setEnabled(m_zoom < zoomSteps.back() * 0.99);
    m_fit->setChecked(m_fitWidth);
    // Someone who cannot see the sheet hears its words.
    m_scroll->setAccessibleName(m_document.title);
    m_scroll->setAccessibleDescription(count == 0 ? QString()
                                                  : pageText(m_document.pages[static_cast<std::size_t>(m_page)]));
}

void PaperView::retranslate()
{
    m_previous->setText(Paper::tr("Previous page"));
    m_previous->setToolTip(QStringLiteral("PageUp"));
    m_next->setText(Paper::tr("Next page"));
    m_next->setToolTip(QStringLiteral("PageDown"));
    m_smaller->setText(Paper::tr("Smaller"));
    m_smaller->setToolTip(QStringLiteral("Ctrl+-"));
    m_larger->setText(Paper::tr("Larger"));
    m_larger->setToolTip(QStringLiteral("Ctrl++"));
    m_fit->setText(Paper::tr("Fit width"));
    m_fit->setToolTip(QStringLiteral("Ctrl+0"));
    showState();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = m_scroll->verticalScrollBar();
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_PageDown:
        if (bar->value() < bar->maximum())
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        else
            nextPage();
        return;
    case Qt::Key_PageUp:
        if (bar->value() > bar->minimum()) {
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        } else if (m_page > 0) {
            previousPage();
            bar->setValue(bar->maximum());
        }
        return;
    case Qt::Key_Home:
        setPage(0);
        bar->setValue(0);
        return;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Semicolon: // carries + on Japanese keyboards
        if (control)
            return zoomIn();
        break;
    case Qt::Key_Minus:
        if (control)
            return zoomOut();
        break;
    case Qt::Key_0:
        if (control)
            return fitWidth();
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool PaperView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        // The scroll area would eat the keys that turn pages.
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
        case Qt::Key_Home:
        case Qt::Key_End:
            keyPressEvent(key);
            return true;
        default:
            break;
        }
    }
    if (watched == m_scroll->viewport() && event->type() == QEvent::Wheel) {
        auto* wheel = static_cast<QWheelEvent*>(event);
        if (wheel->modifiers() & Qt::ControlModifier) {
            if (wheel->angleDelta().y() > 0)
                zoomIn();
            else if (wheel->angleDelta().y() < 0)
                zoomOut();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (layout())
        layout()->activate();
    if (m_fitWidth)
        applySize();
}

void PaperView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace tasuki::paper
