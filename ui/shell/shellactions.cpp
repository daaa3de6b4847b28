// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shellactions.h"

#include "shell/keyroute.h"
#include "shell/mainwindow.h"
#include "shell/settingsstore.h"
#include "shell/topbar.h"
#include "shell/words.h"

#include <cmath>

namespace tasuki::ui {

namespace {

void scaleText(SettingsStore& settings, int steps)
{
    const qreal now = std::round(Theme::instance().textScale() * 4) / 4;
    Theme::instance().setTextScale(now + steps * 0.25);
    settings.setTextScale(Theme::instance().textScale());
}

} // namespace

QList<QAction*> shellActions(MainWindow& window, Session& session, SettingsStore& settings, QWidget* rail)
{
    QList<QAction*> actions;
    const auto add = [&](const QString& text, const QList<QKeySequence>& keys, Icon picture, auto&& run) {
        auto* action = new QAction(icon(picture), text, &window);
        action->setShortcuts(keys);
        QObject::connect(action, &QAction::triggered, &window, run);
        window.addAction(action);
        actions << action;
    };
    const auto areas = [&window, rail] { return QList<QWidget*>{rail, &window.topBar()} + panesOf(window.currentPage()); };
    add(Shell::tr("Undo the last change"), {QKeySequence(Qt::CTRL | Qt::Key_Z)}, Icon::Undo, [&session] { session.undo(); });
    add(Shell::tr("Redo what was undone"),
        {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, Icon::Redo,
        [&session] { session.redo(); });
    add(Shell::tr("Search everything"), {QKeySequence(Qt::CTRL | Qt::Key_K)}, Icon::Search, [&window] {
        window.topBar().search()->setFocus(Qt::ShortcutFocusReason);
        window.topBar().search()->selectAll();
    });
    add(Shell::tr("All commands"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, Icon::More,
        [&window] { window.openCommandSearch(); });
    add(Shell::tr("Next pane"), {QKeySequence(Qt::Key_F6)}, Icon::Next, [areas] { focusNextArea(areas(), true); });
    add(Shell::tr("Previous pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)}, Icon::Previous,
        [areas] { focusNextArea(areas(), false); });
    // On a Japanese keyboard plus is Shift and the key of the semicolon.
    add(Shell::tr("Larger text"), {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Semicolon)},
        Icon::Add, [&settings] { scaleText(settings, 1); });
    add(Shell::tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, Icon::Remove,
        [&settings] { scaleText(settings, -1); });
    add(Shell::tr("Help for this screen"), {QKeySequence(Qt::Key_F1)}, Icon::Help, [&window] {
        const Page* page = window.currentPage();
        Q_EMIT window.helpRequested(page ? page->property("helpTopic").toString() : QString());
    });
    return actions;
}

} // namespace tasuki::ui
