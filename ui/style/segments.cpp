// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/segments.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <cmath>

namespace tasuki::ui {

namespace {

class Segment : public QToolButton
{
public:
    Segment(const QString& word, bool first, bool last, QWidget* parent)
        : QToolButton(parent), m_first(first), m_last(last)
    {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const auto width = QFontMetricsF(ui::font(Role::BodyBold)).horizontalAdvance(text());
        return {static_cast<int>(std::ceil(width)) + px(26), px(32)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto radius = Theme::instance().pxF(4);
        // The frame reaches beyond the inner edges and is clipped there, so that it runs through all segments.
        const auto box = QRectF(rect()).adjusted(m_first ? 0.5 : -2 * radius, 0.5, m_last ? -0.5 : 2 * radius, -0.5);
        const auto fill = isChecked() ? t.tint : isDown() || underMouse() ? t.raised : t.surface;
        paintBox(painter, box, fill, t.line2, radius);
        if (!m_last)
            painter.fillRect(QRectF(width() - 1, 1, 1, height() - 2), mixed(t.line, t.line2, 0.5));
        painter.setPen(!isEnabled() ? t.disabled : isChecked() ? t.ai : t.text);
        paintFitted(painter, rect(), text(), ui::font(isChecked() ? Role::BodyBold : Role::Body), Qt::AlignCenter);
    }

private:
    bool m_first;
    bool m_last;
};

} // namespace

Segments::Segments(const QStringList& words, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    for (int index = 0; index < words.size(); ++index) {
        auto* segment = new Segment(words[index], index == 0, index == words.size() - 1, this);
        m_group->addButton(segment, index);
        row->addWidget(segment);
        connect(&Theme::instance(), &Theme::changed, segment, [segment] { segment->updateGeometry(); });
    }
    setCurrent(0);
    // Both the mouse and the arrow keys come through here, once each.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on)
            return;
        setFocusProxy(m_group->button(index));
        Q_EMIT chosen(index);
    });
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    const QSignalBlocker quiet(m_group);
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
        // Whoever brings the keyboard here brings it to the choice.
        setFocusProxy(button);
    }
}

void Segments::setText(int index, const QString& word)
{
    if (auto* button = m_group->button(index)) {
        button->setText(word);
        button->updateGeometry();
    }
}

} // namespace tasuki::ui
