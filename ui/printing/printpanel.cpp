// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpanel.h"

#include "paper/paint.h"
#include "paper/preview/adjustment.h"
#include "paper/preview/printing.h"
#include "registry/scopes.h"
#include "store/accesslog.h"

#include <QFileDialog>
#include <QStandardPaths>

#include <algorithm>

namespace tasuki::ui {

using registry::scopeCode;
using registry::scopeInWords;

PrintPanel::PrintPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* pane = new Pane;
    column->addWidget(pane);
    auto* head = pane->addHeading(tr("Before printing"));
    m_title = new Label({}, Role::Secondary, Ink::Text2);
    head->addWidget(m_title);
    head->addStretch();
    auto* back = new Button(tr("Back"), Button::Kind::Normal, QStringLiteral("Esc"));
    auto* adjust = new IconButton(Icon::Settings, tr("Adjust the printer"));
    m_pdf = new Button(Icon::Save, tr("Save as PDF"));
    m_printButton = new Button(Icon::Print, tr("Print"), Button::Kind::Primary, QStringLiteral("Enter"));
    for (QWidget* button : std::initializer_list<QWidget*>{back, adjust, m_pdf, m_printButton})
        head->addWidget(button);
    m_audienceRow = new QWidget;
    auto* row = new QHBoxLayout(m_audienceRow);
    row->setContentsMargins(px(16), 0, px(16), px(8));
    row->setSpacing(px(8));
    row->addWidget(new Label(tr("For whom"), Role::Secondary, Ink::Text2));
    m_audience = new Segments({scopeInWords(store::Scope::Public), scopeInWords(store::Scope::Professionals),
                               scopeInWords(store::Scope::Centre)});
    row->addWidget(m_audience);
    m_pages = new Label({}, Role::Secondary, Ink::Text2);
    row->addWidget(m_pages, 1);
    pane->addPart(m_audienceRow);
    pane->addDivider();
    auto* body = new QWidget;
    m_body = new QHBoxLayout(body);
    m_body->setContentsMargins({});
    m_body->setSpacing(0);
    m_view = new paper::PaperView;
    m_body->addWidget(m_view, 1);
    pane->addPart(body, 1);
    connect(back, &Button::clicked, this, &PrintPanel::left);
    connect(adjust, &IconButton::clicked, this, [this] { paper::adjustPrinter(this); });
    connect(m_pdf, &Button::clicked, this, &PrintPanel::savePdf);
    connect(m_printButton, &Button::clicked, this, &PrintPanel::print);
    connect(m_audience, &Segments::chosen, this, &PrintPanel::make);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* go = new QAction(tr("Print"), this);
        go->setShortcut(QKeySequence(key));
        go->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(go, &QAction::triggered, this, &PrintPanel::print);
        addAction(go);
    }
}

bool PrintPanel::show(PrintRequest request)
{
    if (m_side) {
        m_side->hide();
        m_side->deleteLater();
    }
    m_request = std::move(request);
    m_document = {};
    m_audience->setCurrent(static_cast<int>(m_request.first));
    m_audienceRow->setVisible(!m_request.only);
    if (m_request.choices) {
        m_side = new ScrollBody(m_request.choices);
        m_side->setFixedWidth(m_request.choices->minimumWidth() + px(12)); // with its scroll bar
        m_body->insertWidget(0, m_side);
        connect(m_request.choices, &PrintChoices::changed, this, &PrintPanel::make);
    }
    if (!make())
        return false;
    if (m_request.choices)
        m_request.choices->arrive();
    else
        m_view->setFocus(Qt::OtherFocusReason);
    return true;
}

void PrintPanel::setAudience(store::Scope audience)
{
    m_audience->setCurrent(static_cast<int>(audience));
    make();
}

store::Scope PrintPanel::audience() const
{
    return m_request.only.value_or(static_cast<store::Scope>(std::clamp(m_audience->current(), 0, 2)));
}

bool PrintPanel::make()
{
    auto made = m_request.make(audience());
    // What an audience may not see must not stay on the screen while the next one is chosen.
    m_document = made.value_or(paper::Document());
    m_view->setDocument(m_document);
    const bool any = !m_document.pages.empty();
    m_pdf->setEnabled(any);
    m_printButton->setEnabled(any);
    m_title->setText(any ? tr("%1, %2 pages").arg(m_document.title).arg(m_document.pages.size()) : QString());
    m_pages->setText(audience() == store::Scope::Centre ? tr("Not to be handed out") : QString());
    if (!made)
        Q_EMIT failed(made.error().message);
    // Where the person can choose otherwise the panel stays, with the sentence that says why nothing stands in it.
    return any || m_request.choices || !m_request.only;
}

void PrintPanel::log()
{
    const QString detail = m_request.what + QStringLiteral(", ") + scopeCode(audience());
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("print"), m_request.entity, m_request.row, detail); !logged)
        Q_EMIT failed(logged.error().message);
}

void PrintPanel::print()
{
    if (m_request.choices && m_request.choices->takesEnter())
        return;
    if (m_document.pages.empty())
        return;
    auto printed = paper::printDocument(this, m_document);
    if (!printed) {
        Q_EMIT failed(printed.error().message);
        return;
    }
    if (*printed == paper::Printed::Stopped)
        return;
    log();
    Q_EMIT left();
}

void PrintPanel::savePdf()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), folder + QLatin1Char('/') + m_document.title + QStringLiteral(".pdf"),
                                                      tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (auto written = paper::writePdf(m_document, path); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    log();
    Q_EMIT left();
}

} // namespace tasuki::ui
