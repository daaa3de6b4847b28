// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/packages.h"
#include "forms/filechoice.h"
#include "forms/paperpanel.h"
#include "session/session.h"
#include "style/parts.h"

class QVBoxLayout;

namespace tasuki::paper {
class PaperView;
}

namespace tasuki::ui {

/// A sheet of another centre: who signed it, what it says field by field, and its paper. It can be answered, printed as a
/// copy and put with one of our clients; nothing in it can be written.
class ReceivedPanel : public QWidget
{
    Q_OBJECT

public:
    ReceivedPanel(Session& session, const FileChoice& files, QWidget* parent = nullptr);

    /// False where it cannot be read, after `failed` said why.
    bool open(const Id<forms::ReceivedSheet>& id);
    void close();
    [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
    [[nodiscard]] const Packages::Opened& opened() const { return *m_opened; }
    /// Reads it anew; tells `left` where it is gone.
    void refresh();
    void arrive();
    void print();
    void acknowledge();
    void reply();
    void chooseClient();
    void setNarrow(bool narrow);
    [[nodiscard]] const paper::Document& document() const;

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void left();
    void previewRequested(const tasuki::ui::PaperRequest& request);

private:
    QWidget* buildHead();
    void fill();
    void showOrigin();
    void showChanges();
    void showAnswers();
    void addPair(const QString& label, const QString& value, bool isChanged = false);
    /// The card of the sender, asked for where it is not noted yet. False where the way does not go on.
    [[nodiscard]] bool haveCard();

    Session& m_session;
    const FileChoice& m_files;
    std::optional<Packages::Opened> m_opened;
    Label* m_title;
    Tag* m_revision;
    Label* m_person;
    Button *m_printButton, *m_clientButton, *m_replyButton, *m_receiptButton;
    QVBoxLayout* m_lines;
    ScrollBody* m_scroll;
    QWidget* m_paperPane;
    paper::PaperView* m_paper;
};

} // namespace tasuki::ui
