// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/printpanel.h"

#include "paper/paint.h"
#include "paper/preview/printing.h"
#include "store/accesslog.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace tasuki::ui {

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
    auto* pdf = new Button(Icon::Save, tr("Save as PDF"));
    m_printButton = new Button(Icon::Print, tr("Print"), Button::Kind::Primary, QStringLiteral("Enter"));
    for (Button* button : {back, pdf, m_printButton})
        head->addWidget(button);
    pane->addDivider();
    m_view = new paper::PaperView;
    pane->addPart(m_view, 1);
    connect(back, &Button::clicked, this, &PrintPanel::left);
    connect(pdf, &Button::clicked, this, &PrintPanel::savePdf);
    connect(m_printButton, &Button::clicked, this, &PrintPanel::print);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* go = new QAction(tr("Print"), this);
        go->setShortcut(QKeySequence(key));
        go->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(go, &QAction::triggered, this, &PrintPanel::print);
        addAction(go);
    }
}

void PrintPanel::show(const paper::Document& document, const QString& what, const Uuid& row)
{
    m_document = document;
    m_what = what;
    m_row = row;
    m_title->setText(tr("%1, %2 pages").arg(document.title).arg(document.pages.size()));
    m_view->setDocument(document);
    m_view->setFocus(Qt::OtherFocusReason);
}

void PrintPanel::log()
{
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("print"), "facility", m_row, m_what); !logged)
        Q_EMIT failed(logged.error().message);
}

void PrintPanel::print()
{
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
