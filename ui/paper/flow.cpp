// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flow.h"

#include "paper/text.h"

#include <utility>

namespace tasuki::paper {

Flow::Flow(Document document, Imprint imprint)
    : m_document(std::move(document)), m_imprint(std::move(imprint)), m_content(m_document.content()),
      m_bottom(m_content.bottom() - footHeight(m_document, m_imprint))
{
}

void Flow::startSection(Head head)
{
    m_head = std::move(head);
    open(true);
}

void Flow::nextPage()
{
    open(false);
}

void Flow::open(bool first)
{
    m_document.pages.emplace_back();
    m_bodyTop = m_head ? m_head(m_document, m_document.pages.back(), first) : m_content.top();
    m_y = m_bodyTop;
}

bool Flow::need(double mm)
{
    // At the top of a page there is nothing to be gained by turning it.
    if (mm <= remaining() + 0.001 || atTop())
        return false;
    nextPage();
    return true;
}

void Flow::put(Text text)
{
    text.rect.moveTop(m_y);
    add(std::move(text));
}

void Flow::run(const Text& text, const std::function<void()>& continued)
{
    QString left = text.text;
    while (!left.isEmpty()) {
        SplitText split = splitText(left, text.rect.width(), remaining(), text.pt, text.bold, text.lineFactor);
        if (split.head.isEmpty() && !split.rest.isEmpty()) {
            if (atTop()) {
                // Not even one line fits on an empty page: better over the edge than lost.
                split = {left, {}};
            } else {
                nextPage();
                if (continued)
                    continued();
                continue;
            }
        }
        Text part = text;
        part.text = split.head;
        part.smallestPt = 0;
        part.vertical = VerticalAlign::Top;
        const double height = textHeight(part.text, part.rect.width(), part.pt, part.bold, part.lineFactor);
        part.rect = {part.rect.left(), m_y, part.rect.width(), height};
        add(part);
        m_y += height;
        left = split.rest;
        if (!left.isEmpty()) {
            nextPage();
            if (continued)
                continued();
        }
    }
}

Document Flow::finish()
{
    addFeet(m_document, m_imprint);
    return std::move(m_document);
}

} // namespace tasuki::paper
