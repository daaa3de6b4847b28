// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyroute.h"

#include "session/page.h"
#include "style/pane.h"
#include "style/rail.h"
#include "style/searchfield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

#include <algorithm>

namespace tasuki::ui {

namespace {

bool keepsStep(QObject* watched, bool undo)
{
    // What was typed into a search is not work that anybody takes back.
    if (qobject_cast<SearchField*>(watched))
        return false;
    if (auto* line = qobject_cast<QLineEdit*>(watched))
        return undo ? line->isUndoAvailable() : line->isRedoAvailable();
    if (auto* plain = qobject_cast<QPlainTextEdit*>(watched))
        return undo ? plain->document()->isUndoAvailable() : plain->document()->isRedoAvailable();
    if (auto* rich = qobject_cast<QTextEdit*>(watched))
        return !rich->isReadOnly() && (undo ? rich->document()->isUndoAvailable() : rich->document()->isRedoAvailable());
    return true;
}

bool isField(QObject* watched)
{
    return qobject_cast<QLineEdit*>(watched) || qobject_cast<QPlainTextEdit*>(watched) || qobject_cast<QTextEdit*>(watched);
}

QWidget* firstStop(QWidget* area)
{
    if (auto* list = firstList(area))
        return list;
    if (auto* rail = qobject_cast<Rail*>(area))
        return rail->button(rail->current());
    // The chain of the Tab key is in the order in which people read.
    QWidget* stop = area;
    do {
        if (area->isAncestorOf(stop) && stop->isVisible() && stop->isEnabled() && (stop->focusPolicy() & Qt::TabFocus))
            return stop;
        stop = stop->nextInFocusChain();
    } while (stop != area);
    return nullptr;
}

QWidget* pageOf(QWidget* widget)
{
    while (widget && !qobject_cast<Page*>(widget))
        widget = widget->parentWidget();
    return widget;
}

} // namespace

KeyRoute::KeyRoute(QWidget* window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &KeyRoute::stayNear);
}

void KeyRoute::stayNear(QWidget* before, QWidget* now)
{
    // Qt takes the next stop of the whole window where what had the keyboard is hidden or can do nothing any more.
    if (!before || !now || before->window() != m_window || now->window() != m_window || (before->isVisible() && before->isEnabled()))
        return;
    const QPointer<QWidget> page = pageOf(before);
    if (!page || !page->isVisible() || page->isAncestorOf(now))
        return;
    QMetaObject::invokeMethod(this, [page, before = QPointer<QWidget>(before), now = QPointer<QWidget>(now)] {
        // Somebody has put it where it belongs meanwhile.
        if (!page || !page->isVisible() || !before || QApplication::focusWidget() != now)
            return;
        for (QWidget* area = before->parentWidget(); area && area != page->parentWidget(); area = area->parentWidget())
            if (QWidget* stop = area->isVisible() ? firstStop(area) : nullptr) {
                stop->setFocus(Qt::OtherFocusReason);
                return;
            }
    }, Qt::QueuedConnection);
}

bool KeyRoute::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !isField(watched))
        return false;
    if (static_cast<QWidget*>(watched)->window() != m_window)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    const bool undo = key->matches(QKeySequence::Undo);
    const bool redo = key->matches(QKeySequence::Redo) ||
                      (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
    if ((!undo && !redo) || keepsStep(watched, undo))
        return false;
    event->ignore();
    return true;
}

QWidget* firstList(QWidget* below)
{
    for (auto* list : below->findChildren<QAbstractItemView*>())
        if (list->isVisible() && list->isEnabled() && (list->focusPolicy() & Qt::TabFocus))
            return list;
    return nullptr;
}

QList<QWidget*> panesOf(QWidget* page)
{
    QList<QWidget*> panes;
    for (auto* pane : page->findChildren<Pane*>()) {
        const bool inner = std::any_of(panes.begin(), panes.end(), [pane](QWidget* outer) { return outer->isAncestorOf(pane); });
        if (pane->isVisible() && !inner)
            panes << pane;
    }
    std::stable_sort(panes.begin(), panes.end(), [page](QWidget* a, QWidget* b) {
        const QPoint left = a->mapTo(page, QPoint());
        const QPoint right = b->mapTo(page, QPoint());
        return left.x() != right.x() ? left.x() < right.x() : left.y() < right.y();
    });
    if (panes.isEmpty())
        panes << page;
    return panes;
}

void focusNextArea(const QList<QWidget*>& areas, bool forward)
{
    const QWidget* now = QApplication::focusWidget();
    const auto count = areas.size();
    qsizetype at = forward ? -1 : count;
    for (qsizetype i = 0; i < count; ++i)
        if (now && (areas[i] == now || areas[i]->isAncestorOf(now)))
            at = i;
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget* area = areas[((forward ? at + step : at - step) % count + count) % count];
        if (!area->isVisible())
            continue;
        if (QWidget* stop = firstStop(area)) {
            stop->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace tasuki::ui
