// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backupkeeper.h"
#include "style/parts.h"

class QListWidget;

namespace tasuki::ui {

/// The backups of the open data file: taking one, where they go, looking into one, going back to one.
class BackupPane : public Pane
{
    Q_OBJECT

public:
    explicit BackupPane(Session& session, QWidget* parent = nullptr);

    /// Rereads the list and the places.
    void refresh();
    void backUpNow();
    /// Copies the data file to a file that somebody chose.
    void copyTo(const QString& target);
    /// Replaces the contents of the data file by those of the backup; asks nothing. `words` opens a sealed one where the key of
    /// the open data file does not.
    void restore(const QString& backup, const QString& words = {});
    /// Shows what the backup holds against now, and asks.
    void preview(const QString& backup, const QString& words = {});
    /// Takes a copy out of the backup to look into.
    void lookInto(const QString& backup, const QString& words = {});
    [[nodiscard]] QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void answered(tasuki::ui::Banner::Kind kind, const QString& sentence);
    void restored(const QString& kept);
    /// A copy of the backup lies ready to be opened.
    void lookRequested(const QString& copy, const QDateTime& takenAt);

private:
    using Work = std::function<Result<std::any>(Centre&, Progress&, const exchange::BackupOpener&)>;
    /// Runs work that opens a backup. Where the key of the data file does not open it, asks for words and calls `again`.
    void withKey(const QString& title, const QString& words, Work work, std::function<void(const std::any&)> done, std::function<void(const QString& words)> again);
    [[nodiscard]] QWidget* buildPlaces();
    void showPlaces();
    void choosePlace(bool second);
    void setPlaces(const BackupPlaces& places);
    /// Lets somebody choose a backup that is in no folder of this data file's.
    void chooseFile();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QDateTime takenAt(const QString& backup) const;

    Session& m_session;
    QListWidget* m_list;
    std::vector<store::BackupFile> m_backups;
    Paragraph* m_sealed;
    Paragraph* m_first;
    Paragraph* m_second;
    Button* m_beside;
    Button* m_noSecond;
    Button* m_look;
    Button* m_restore;
};

} // namespace tasuki::ui
