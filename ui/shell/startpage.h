// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "style/parts.h"

#include <QWidget>

class QBoxLayout;

namespace tasuki::ui {

/// What stands there while no data file is open: make the centre's file, open one that exists, or try the sample city. It
/// also says why a file could not be opened and offers its backups.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `suggested` is where a new data file is put unless another place is chosen.
    explicit StartPage(const QString& suggested, QWidget* parent = nullptr);

    /// Says why the data file at `path` could not be opened, and what can be done.
    void showError(const Error& error, const QString& path);
    /// Whether there is a way back to the data file that was open before.
    void setCanGoBack(bool can);
    /// While something long is being made; `sentence` says what.
    void setBusy(bool busy, const QString& sentence = {});
    /// Asks for what opens a sealed backup, after an attempt with other words; then restoreRequested() again.
    void askAgain(const QString& path, const QString& backup, const QString& objection);
    /// Asks for the six words of a file with which this PC joins a centre, then joinRequested().
    void askJoinWords(const QString& path, const QString& file, const QString& objection);
    [[nodiscard]] Banner& banner() { return *m_banner; }

Q_SIGNALS:
    void createRequested(const QString& path, const QString& centre, const QString& staff);
    void openRequested(const QString& path);
    void demoRequested();
    /// Put this backup in the place of the data file that cannot be opened or is not there. `words` opens a sealed one.
    void restoreRequested(const QString& path, const QString& backup, const QString& words);
    /// Make the data file of a further PC of a centre here, from the file that another PC of it wrote; `words` opens it.
    void joinRequested(const QString& path, const QString& file, const QString& words);
    void backRequested();
    /// The person closed the window.
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildCreate();
    QWidget* buildOpen();
    void create();
    void choosePlace();
    void openExisting();
    void offerBackups();
    void beginFromBackup();
    void joinCentre();
    /// A place for a new data file where nothing lies yet; empty where the person leaves it.
    [[nodiscard]] QString freePlace();
    void request(const QString& path, const QString& backup);
    void applyWidth();

    QString m_path;
    QString m_troubled;
    Banner* m_banner;
    QBoxLayout* m_cards;
    FieldBox* m_centreBox;
    FieldBox* m_staffBox;
    LineEdit* m_centre;
    LineEdit* m_staff;
    Paragraph* m_place;
    Button* m_create;
    Button* m_back;
};

} // namespace tasuki::ui
