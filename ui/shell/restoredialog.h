// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/backups.h"
#include "style/dialog.h"

namespace tasuki::ui {

/// Asks whether to go back to a backup, beside what it holds and what is there now.
class RestoreDialog : public Dialog
{
    Q_OBJECT

public:
    RestoreDialog(const QDateTime& takenAt, const BackupPreview& preview, const QDate& today, QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* buildCounts(const BackupPreview& preview);
    void addWritten(const BackupPreview& preview, const QDate& today);
};

/// Asks for what opens a sealed backup; empty where the person leaves it. `objection` says what was wrong with the last words.
[[nodiscard]] QString askBackupWords(const QString& objection, QWidget* parent);

} // namespace tasuki::ui
