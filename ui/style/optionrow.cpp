// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/optionrow.h"

#include "style/flowlayout.h"
#include "style/imeguard.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace tasuki::ui {

namespace {

class Option : public QAbstractButton
{
public:
    Option(const QString& word, int digit, QWidget* parent) : QAbstractButton(parent), m_digit(digit)
    {
        setText(word);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const auto word = QFontMetricsF(ui::font(Role::BodyBold)).horizontalAdvance(text());
        return {static_cast<int>(std::ceil(word)) + digitWidth() + px(16), px(28)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const auto& t = tokens();
        QPainter painter(this);
        const bool on = isChecked();
        const auto fill = !isEnabled()               ? (on ? t.line2 : t.raised)
                          : on                       ? (isDown() ? t.pressed : t.pri)
                          : isDown() || underMouse() ? t.raised
                                                     : t.surface;
        const auto edge = !isEnabled() ? t.line : on ? fill : t.line2;
        paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), fill, edge, Theme::instance().pxF(4));
        if (m_digit >= 0) {
            painter.setPen(on ? mixed(t.pri, t.onPri, 0.82) : t.text2);
            painter.setFont(ui::figures(Role::Small));
            painter.drawText(QRectF(px(7), 1, digitWidth(), height()), Qt::AlignLeft | Qt::AlignVCenter,
                             QString::number(m_digit));
        }
        painter.setPen(!isEnabled() && !on ? t.disabled : on ? t.onPri : t.text);
        const QRectF place(px(7) + digitWidth(), 0, width() - px(7) - digitWidth() - px(7), height());
        paintFitted(painter, place, text(), ui::font(on ? Role::BodyBold : Role::Body),
                    Qt::AlignHCenter | Qt::AlignVCenter);
    }

private:
    [[nodiscard]] int digitWidth() const { return m_digit < 0 ? 0 : px(11); }

    int m_digit;
};

} // namespace

OptionRow::OptionRow(const QStringList& options, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    new FlowLayout(this, 5, 6);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    setOptions(options);
}

void OptionRow::setOptions(const QStringList& options)
{
    const auto old = m_group->buttons();
    for (auto* button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (int index = 0; index < options.size(); ++index) {
        auto* button = new Option(options[index], index < 9 ? index + 1 : index == 9 ? 0 : -1, this);
        button->installEventFilter(this);
        m_group->addButton(button, index);
        layout()->addWidget(button);
        button->setVisible(true);
    }
    if (auto* first = m_group->button(0))
        setFocusProxy(first);
}

int OptionRow::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

int OptionRow::current() const
{
    return m_group->checkedId();
}

void OptionRow::setCurrent(int index)
{
    if (auto* button = m_group->button(index)) {
        button->setChecked(true);
        setFocusProxy(button);
    } else if (auto* checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
}

void OptionRow::choose(int index)
{
    if (index == current() && !m_clearable)
        return;
    setCurrent(index == current() ? -1 : index);
    Q_EMIT chosen(current());
}

bool OptionRow::eventFilter(QObject* watched, QEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(watched);
    if (!button || !isEnabled())
        return QWidget::eventFilter(watched, event);
    const auto id = m_group->id(button);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
            return false;
        const auto go = [this](int to) {
            const auto index = (to + count()) % count();
            m_group->button(index)->setFocus(Qt::OtherFocusReason);
            if (index != current())
                choose(index);
        };
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            go(id - 1);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            go(id + 1);
            return true;
        case Qt::Key_Space:
            choose(id);
            return true;
        default:
            break;
        }
        if (key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            const auto index = key->key() == Qt::Key_0 ? 9 : key->key() - Qt::Key_1;
            if (index < count()) {
                m_group->button(index)->setFocus(Qt::OtherFocusReason);
                choose(index);
            }
            return true;
        }
    }
    // The release of Space would click the button once more.
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space)
        return true;
    if (event->type() == QEvent::MouseButtonRelease && button->isDown()) {
        button->setDown(false);
        if (button->underMouse() || button->rect().contains(static_cast<QMouseEvent*>(event)->pos()))
            choose(id);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki::ui
