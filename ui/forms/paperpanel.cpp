// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paperpanel.h"

#include "paper/paint.h"
#include "paper/preview/paperview.h"
#include "paper/preview/printing.h"
#include "store/accesslog.h"
#include "style/twoendslayout.h"

#include <QAction>
#include <QFileDialog>
#include <QVBoxLayout>

namespace tasuki::ui {

PaperPanel::PaperPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_title(new Label({}, Role::Title)), m_pages(new Label({}, Role::Secondary, Ink::Text2)), m_view(new paper::PaperView),
      m_printButton(new Button(Icon::Print, tr("Print"), Button::Kind::Primary, QStringLiteral("Ctrl+P")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    column->setSpacing(px(8));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    auto* back = new IconButton(Icon::Back, tr("Back"), QStringLiteral("Esc"), IconButton::Frame::Bare);
    head->addWidget(back);
    head->addWidget(m_title);
    head->addWidget(m_pages);
    head->addStretch(1);
    auto* pdf = new Button(Icon::Save, tr("Keep as PDF"));
    head->addWidget(pdf);
    head->addWidget(m_printButton);
    column->addLayout(head);
    auto* pane = new Pane;
    pane->addPart(m_view, 1);
    column->addWidget(pane, 1);
    connect(back, &QPushButton::clicked, this, &PaperPanel::left);
    connect(pdf, &Button::clicked, this, &PaperPanel::savePdf);
    connect(m_printButton, &Button::clicked, this, &PaperPanel::print);
}

void PaperPanel::show(const paper::Document& document, const QString& what, const Uuid& sheet)
{
    m_what = what;
    m_sheet = sheet;
    m_view->setDocument(document);
    m_view->setPage(0);
    m_title->setText(what == QLatin1String("fax") ? tr("FAX set: %1").arg(document.title) : document.title);
    m_pages->setText(tr("%n pages", nullptr, static_cast<int>(document.pages.size())));
    m_printButton->setFocus(Qt::OtherFocusReason);
}

void PaperPanel::clear()
{
    m_view->setDocument({});
    m_title->clear();
}

void PaperPanel::log()
{
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("print"), "sheet", m_sheet, m_what); !logged)
        Q_EMIT failed(logged.error().message);
}

void PaperPanel::print()
{
    const auto printed = paper::printDocument(this, m_view->document());
    if (!printed) {
        Q_EMIT failed(printed.error().message);
        return;
    }
    if (*printed == paper::Printed::Sent) {
        log();
        Q_EMIT done(tr("Sent to the printer"));
    }
}

void PaperPanel::savePdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Keep as PDF"), m_view->document().title + QStringLiteral(".pdf"), tr("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (auto written = paper::writePdf(m_view->document(), path); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    log();
    Q_EMIT done(tr("Kept as PDF. It holds personal information: destroy it when it is no longer needed."));
}

} // namespace tasuki::ui
