// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowmemory.h"

#include "shell/settingsstore.h"

#include <QScreen>
#include <QSplitter>
#include <QWidget>

namespace tasuki::ui {

namespace {

QString key(const QString& name)
{
    return QStringLiteral("window/") + name;
}

} // namespace

void rememberWindow(QWidget& window, SettingsStore& settings)
{
    settings.set(key(QStringLiteral("geometry")), window.saveGeometry());
    for (auto* splitter : window.findChildren<QSplitter*>())
        if (!splitter->objectName().isEmpty())
            settings.set(key(splitter->objectName()), splitter->saveState());
}

void restoreWindow(QWidget& window, const SettingsStore& settings)
{
    if (!window.restoreGeometry(settings.value(key(QStringLiteral("geometry"))).toByteArray())) {
        const QRect free = window.screen()->availableGeometry();
        window.resize(QSize(1366, 698).boundedTo(free.size()));
        // A screen no larger than the window is filled whole, as people of small PCs expect.
        if (free.width() <= 1366)
            window.setWindowState(Qt::WindowMaximized);
    }
    for (auto* splitter : window.findChildren<QSplitter*>())
        if (const auto state = settings.value(key(splitter->objectName())).toByteArray(); !state.isEmpty())
            splitter->restoreState(state);
}

} // namespace tasuki::ui
