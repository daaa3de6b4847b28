// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/paperpanel.h"

#include "paper/paint.h"
#include "paper/preview/adjustment.h"
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
    auto* adjust = new IconButton(Icon::Settings, tr("Adjust the printer"));
    head->addWidget(adjust);
    head->addWidget(pdf);
    head->addWidget(m_printButton);
    column->addLayout(head);
    auto* pane = new Pane;
    m_rareRow = new QWidget;
    auto* rare = new QHBoxLayout(m_rareRow);
    rare->setContentsMargins(px(16), px(8), px(16), px(8));
    rare->setSpacing(px(10));
    m_rare = new MarkLabel(Mark::Warn);
    m_plain = new Chip(tr("Everyday letters on this print"));
    rare->addWidget(m_rare);
    rare->addWidget(m_plain);
    rare->addStretch(1);
    pane->addPart(m_rareRow);
    pane->addPart(m_view, 1);
    column->addWidget(pane, 1);
    connect(back, &QPushButton::clicked, this, &PaperPanel::left);
    connect(adjust, &QPushButton::clicked, this, [this] { paper::adjustPrinter(this); });
    connect(m_plain, &QAbstractButton::clicked, this, &PaperPanel::make);
    connect(pdf, &Button::clicked, this, &PaperPanel::savePdf);
    connect(m_printButton, &Button::clicked, this, &PaperPanel::print);
}

bool PaperPanel::show(PaperRequest request)
{
    m_request = std::move(request);
    m_plain->setChecked(false);
    QStringList letters;
    for (const text::Unmappable& each : m_request.rare)
        letters << (each.plain.isEmpty() ? each.character : QStringLiteral("%1→%2").arg(each.character, each.plain));
    m_rare->set(Mark::Warn, tr("The receiver's machine may not show: %1").arg(letters.join(QStringLiteral("　"))));
    m_rareRow->setVisible(!letters.isEmpty());
    if (!make())
        return false;
    m_view->setPage(0);
    m_printButton->setFocus(Qt::OtherFocusReason);
    return true;
}

const paper::Document& PaperPanel::document() const
{
    return m_view->document();
}

void PaperPanel::setPlain(bool plain)
{
    m_plain->setChecked(plain);
    make();
}

bool PaperPanel::make()
{
    if (!m_request.make)
        return false;
    auto made = m_request.make(m_plain->isChecked());
    if (!made) {
        m_view->setDocument({});
        Q_EMIT failed(made.error().message);
        return false;
    }
    m_view->setDocument(*made);
    m_title->setText(m_request.heading.isEmpty() ? made->title : m_request.heading);
    m_pages->setText(tr("%n pages", nullptr, static_cast<int>(made->pages.size())));
    return true;
}

void PaperPanel::clear()
{
    m_request = {};
    m_view->setDocument({});
    m_title->clear();
    m_rare->set(Mark::Warn, QString());
}

void PaperPanel::log()
{
    for (const Uuid& sheet : m_request.sheets)
        if (auto logged = store::logAccess(m_session.store(), QStringLiteral("print"), m_request.entity, sheet, m_request.what); !logged)
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
