// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tasuki::ui {

/// Where the files of handovers lie: asked of the person by the dialogs of the system, in tests answered in their place.
struct FileChoice
{
    /// The path to write to; empty where the person thought better of it.
    std::function<QString(QWidget* parent, const QString& title, const QString& name)> save;
    /// The files to take in.
    std::function<QStringList(QWidget* parent, const QString& title)> open;

    [[nodiscard]] static FileChoice ofSystem();
};

/// A name for a file that goes to a centre: says what and for whom, and nothing of a client.
[[nodiscard]] QString packageName(const QString& what, const QString& centre, const QDate& day);

} // namespace tasuki::ui
