// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/frame.h"

#include <functional>

namespace tasuki::paper {

/// Fills pages from top to bottom. Every page begins with a head and leaves room for the foot.
class Flow
{
public:
    /// Puts the head on a new page and returns the y where the body begins. `first` is true on the first page that
    /// startSection() opened.
    using Head = std::function<double(Document&, Page&, bool first)>;

    Flow(Document document, Imprint imprint);

    /// Keeps that much room above the foot of every page free; the head may draw there, from bottom() down.
    void reserve(double mm) { m_bottom -= mm; }

    /// Opens a new page under another head.
    void startSection(Head head);
    /// Opens the next page of the section.
    void nextPage();

    [[nodiscard]] std::size_t pageCount() const { return m_document.pages.size(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double left() const { return m_content.left(); }
    [[nodiscard]] double right() const { return m_content.right(); }
    [[nodiscard]] double width() const { return m_content.width(); }
    /// Height of the body of a page of this section.
    [[nodiscard]] double bodyHeight() const { return m_bottom - m_bodyTop; }
    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] double remaining() const { return m_bottom - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_bodyTop + 0.001; }

    /// Moves down; white at the foot of a page is never carried over to the next.
    void skip(double mm) { m_y += mm; }
    /// Turns the page unless that much height remains. Returns true when it turned.
    bool need(double mm);

    void add(Item item) { m_document.pages.back().items.push_back(std::move(item)); }
    /// Puts words at the present height without moving down. Rect: x and width as given, height as measured.
    void put(Text text);
    /// Sets a wrapped text at its `pt` and moves below it. It goes on over further pages line by line; `continued`
    /// is called after each turn, for labels that are to be repeated.
    void run(const Text& text, const std::function<void()>& continued = {});

    /// Hands the pages over without feet, to be put behind other pages.
    [[nodiscard]] std::vector<Page> takePages() { return std::move(m_document.pages); }
    /// Adds the feet and hands the document over.
    [[nodiscard]] Document finish();

private:
    void open(bool first);

    Document m_document;
    Imprint m_imprint;
    QRectF m_content;
    double m_bottom = 0;
    double m_bodyTop = 0;
    double m_y = 0;
    Head m_head;
};

} // namespace tasuki::paper
