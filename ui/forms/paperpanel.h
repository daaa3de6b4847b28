// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "session/session.h"
#include "style/parts.h"

namespace tasuki::paper {
class PaperView;
}

namespace tasuki::ui {

/// Pages about a client before they are printed or kept as PDF; what left is noted in the access log.
class PaperPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPanel(Session& session, QWidget* parent = nullptr);
    /// `what` names the print in the access log.
    void show(const paper::Document& document, const QString& what, const Uuid& sheet);
    void clear();
    void print();

Q_SIGNALS:
    void left();
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    void savePdf();
    void log();

    Session& m_session;
    QString m_what;
    Uuid m_sheet;
    Label* m_title;
    Label* m_pages;
    paper::PaperView* m_view;
    Button* m_printButton;
};

} // namespace tasuki::ui
