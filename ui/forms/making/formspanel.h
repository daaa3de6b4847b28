// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/library.h"
#include "session/session.h"
#include "style/parts.h"

class QListWidget;

namespace tasuki::paper {
class PaperView;
}

namespace tasuki::ui {

/// The forms there are: those the program brings, the centre's own, and those being made; with the empty paper of each.
class FormsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FormsPanel(Session& session, QWidget* parent = nullptr);
    void load();
    void arrive();
    /// Begins a form of one field.
    void beginBlank() { begin(true); }

Q_SIGNALS:
    void left();
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void editRequested(const tasuki::Uuid& draft);

private:
    struct Line
    {
        std::shared_ptr<const forms::Definition> form;
        Id<forms::KeptDefinition> draft; ///< nil where it is offered
    };
    void showForm();
    void begin(bool blank);
    void change();
    void takeIn();
    void writeOut();
    void printEmpty();
    [[nodiscard]] const Line* current() const;
    [[nodiscard]] QString ownCode(const QString& stem);

    Session& m_session;
    std::vector<Line> m_lines;
    QListWidget* m_list;
    Label* m_name;
    Paragraph* m_about;
    paper::PaperView* m_paper;
    Button *m_edit, *m_copy, *m_off, *m_out, *m_print;
};

} // namespace tasuki::ui
