// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/page.h"
#include "session/session.h"

class QBoxLayout;
class QVBoxLayout;

namespace tasuki::ui {

class CentrePane;
class DataPane;
class LookPane;
class SettingsStore;

/// 設定: how the program looks and speaks, whose centre this is and who works there, the data file and its backups.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Session& session, SettingsStore& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icon railIcon() const override { return Icon::Settings; }
    void arrive() override;
    void setEffectiveWidth(int width) override;
    /// Adds a pane of a subject that the shell does not know, at the end of a column.
    enum class Side { Left, Right };
    void addPane(QWidget* pane, Side side = Side::Right);
    /// Puts the keyboard into the field for a new colleague.
    void beginStaff();
    /// Puts the keyboard where the centre's place is chosen.
    void beginPlace();

    [[nodiscard]] LookPane& look() { return *m_look; }
    [[nodiscard]] CentrePane& centre() { return *m_centre; }
    [[nodiscard]] DataPane& data() { return *m_data; }

Q_SIGNALS:
    /// "ja" or "en" was chosen and is kept already.
    void languageChosen(const QString& language);
    /// Another data file is to be opened; the present one stays open until that has worked.
    void openFileRequested(const QString& path);
    void newFileRequested();
    /// The contents of the data file are those of a backup now; `kept` is where the contents before lie.
    void restored(const QString& kept);
    /// A copy that was taken out of a backup is to be opened in place of the data file.
    void lookRequested(const QString& copy, const QDateTime& takenAt);

private:
    LookPane* m_look;
    CentrePane* m_centre;
    DataPane* m_data;
    QBoxLayout* m_columns;
    QVBoxLayout *m_left, *m_right;
};

} // namespace tasuki::ui
