// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/incoming.h"
#include "exchange/centrecard.h"
#include "session/session.h"
#include "style/parts.h"

#include <QProgressBar>
#include <QStackedWidget>

#include <memory>

namespace tasuki::ui {

class IncomingView;

/// 受け取る: files from other centres, what they would bring, and the one step that takes it in. Until that step nothing is
/// written. Beside it stand the centres behind the files, what is held, and whom nothing came from this week.
class ReceivePane : public QWidget
{
    Q_OBJECT

public:
    ReceivePane(Session& session, Fingerprints& fingerprints, QWidget* parent = nullptr);

    /// Reads the files and shows what they would bring.
    void start(const QStringList& paths);
    void arrive();
    /// Puts the files away without taking anything; false where there are none.
    bool leave();
    /// Forgets what is shown: the way to the keys was closed.
    void clear();
    void setEffectiveWidth(int width);
    /// Rereads what stands beside.
    void refresh();

    enum State { Empty, Asking, Waiting, Preview };
    [[nodiscard]] State state() const { return static_cast<State>(m_stack->currentIndex()); }
    [[nodiscard]] IncomingView& preview() { return *m_view; }
    [[nodiscard]] LineEdit& passphrase() { return *m_passphrase; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    void take();
    void open();

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void chooseRequested();
    void recordsRequested();
    void differencesRequested();

private:
    struct Reading;
    [[nodiscard]] QWidget* buildAsking();
    [[nodiscard]] QWidget* buildPreview();
    [[nodiscard]] QWidget* buildSide();
    void read();
    void present(std::shared_ptr<Reading> reading);
    /// `updates` as the preview counted them.
    void taken(const exchange::Merged& merged, std::int64_t updates, std::size_t settled);
    void problem(const QString& sentence);
    void wait(const QString& title);
    void showCentres(const exchange::Merged& merged);
    void showHeld();
    void showWeek();
    void fit();

    Session& m_session;
    Fingerprints& m_fingerprints;
    std::shared_ptr<Reading> m_reading; ///< the files in hand
    Banner* m_banner;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    ProgressPanel* m_progress;
    LineEdit* m_passphrase;
    FieldBox* m_passphraseBox;
    IncomingView* m_view;
    ScrollBody* m_previewBody;
    Paragraph *m_title, *m_about, *m_laterAbove;
    Label* m_later; ///< the same beside the keys, where it has room
    Button* m_senders;
    MarkLabel* m_untouched;
    Button* m_take;
    QWidget *m_main, *m_side;
    QVBoxLayout* m_centres;
    Pane *m_held, *m_week;
    Label* m_heldTitle;
    Paragraph* m_heldWords;
    Label* m_weekCount;
    QProgressBar* m_weekBar;
    Paragraph* m_weekMissing;
    int m_width = 1200;
    bool m_atSide = false; ///< where only one of the two has room
};

} // namespace tasuki::ui
