// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/preview/paperview.h"
#include "session/session.h"
#include "style/parts.h"

namespace tasuki::ui {

/// What will be printed, as it will be printed, with the two ways to go on.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(Session& session, QWidget* parent = nullptr);

    /// `what` names the print in the access log.
    void show(const paper::Document& document, const QString& what, const Uuid& row);

Q_SIGNALS:
    void left();
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    void print();
    void savePdf();
    void log();

    Session& m_session;
    paper::Document m_document;
    QString m_what;
    Uuid m_row;
    Label* m_title;
    paper::PaperView* m_view;
    Button* m_printButton;
};

} // namespace tasuki::ui
