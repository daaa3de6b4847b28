// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/follow.h"

#include "style/theme.h"

#include <QEvent>
#include <QWidget>

namespace tasuki::ui {

namespace {

class Stacker : public QObject
{
public:
    Stacker(QWidget* owner, QBoxLayout* row, int below) : QObject(row), m_owner(owner), m_row(row), m_below(below)
    {
        owner->installEventFilter(this);
        followTheme(this, [this] { arrange(); });
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            arrange();
        return false;
    }

private:
    void arrange() { m_row->setDirection(m_owner->width() < px(m_below) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight); }

    QWidget* m_owner;
    QBoxLayout* m_row;
    int m_below;
};

} // namespace

void followTheme(QObject* owner, std::function<void()> apply)
{
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, owner, std::move(apply));
}

void stackWhenNarrow(QWidget* owner, QBoxLayout* row, int below)
{
    new Stacker(owner, row, below);
}

} // namespace tasuki::ui
