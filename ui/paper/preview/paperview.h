// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;

namespace tasuki::paper {

class SheetCanvas;

/// Shows a document page by page as it will be printed: white sheet on a grey ground in every theme. PageUp and
/// PageDown turn pages (after scrolling to the edge), Ctrl + and − zoom, Ctrl 0 fits the width.
class PaperView : public QWidget
{
    Q_OBJECT
public:
    explicit PaperView(QWidget* parent = nullptr);

    void setDocument(Document document);
    /// Outlines a place on a page, as the field that is being filled in; a null rectangle takes it away. Scrolls there and
    /// turns the page where it is on another one.
    void setHighlight(int page, const QRectF& place);
    [[nodiscard]] const Document& document() const { return m_document; }

    [[nodiscard]] int page() const { return m_page; } ///< from 0
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_document.pages.size()); }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1.0 is the size of the paper at the screen's own dpi
    [[nodiscard]] bool fitsWidth() const { return m_fitWidth; }

public Q_SLOTS:
    void setPage(int page);
    void nextPage();
    void previousPage();
    void zoomIn();
    void zoomOut();
    void fitWidth();

Q_SIGNALS:
    void pageChanged(int page, int count);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setZoom(double zoom);
    void applySize();
    void showState();
    void retranslate();
    [[nodiscard]] double pixelsPerMm() const;

    Document m_document;
    int m_page = 0;
    double m_zoom = 1.0;
    bool m_fitWidth = true;
    QScrollArea* m_scroll = nullptr;
    SheetCanvas* m_canvas = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QToolButton* m_smaller = nullptr;
    QToolButton* m_larger = nullptr;
    QToolButton* m_fit = nullptr;
};

} // namespace tasuki::paper
