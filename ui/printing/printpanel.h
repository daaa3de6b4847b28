// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"
#include "paper/preview/paperview.h"
#include "session/session.h"
#include "style/parts.h"

#include <QPointer>

#include <functional>
#include <string>

class QHBoxLayout;

namespace tasuki::ui {

/// What a person chooses beside the pages of one kind of print.
class PrintChoices : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// Where the keyboard begins.
    virtual void arrive() = 0;
    /// Takes an Enter that ends something typed here; false where it means to print.
    virtual bool takesEnter() { return false; }

Q_SIGNALS:
    /// The pages are other ones now.
    void changed();
};

/// A print on its way to the paper.
struct PrintRequest
{
    /// The pages for an audience; read anew for each, so that nothing withheld is ever in a preview.
    std::function<Result<paper::Document>(store::Scope)> make;
    QString what;  ///< names the print in the access log
    Uuid row;
    std::optional<store::Scope> only;  ///< the audience where there is nothing to choose
    PrintChoices* choices = nullptr;   ///< beside the pages; the panel takes it
    std::string entity = "facility";   ///< of `row`, for the access log
    store::Scope first = store::Scope::Public; ///< the audience it begins with, where one is chosen
};

/// What will be printed, as it will be printed: for whom, with the ways to go on. Every print begins with what everybody
/// may see, or with the audience it is made for, whatever was chosen for the one before.
class PrintPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPanel(Session& session, QWidget* parent = nullptr);

    /// Shows the pages; false where there are none, after `failed` said why.
    bool show(PrintRequest request);
    /// Chooses an audience as the person would.
    void setAudience(store::Scope audience);
    [[nodiscard]] const paper::Document& document() const { return m_document; }

Q_SIGNALS:
    void left();
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    [[nodiscard]] store::Scope audience() const;
    bool make();
    void print();
    void savePdf();
    void log();

    Session& m_session;
    PrintRequest m_request;
    paper::Document m_document;
    Label* m_title;
    QWidget* m_audienceRow;
    Segments* m_audience;
    Label* m_pages;
    QHBoxLayout* m_body;
    QPointer<QWidget> m_side; ///< the choices of this print
    paper::PaperView* m_view;
    Button* m_pdf;
    Button* m_printButton;
};

} // namespace tasuki::ui
