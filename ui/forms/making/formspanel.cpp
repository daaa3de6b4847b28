// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/making/formspanel.h"

#include "forms/drafting.h"
#include "forms/sheets/formpaper.h"
#include "paper/preview/paperview.h"
#include "paper/preview/printing.h"
#include "style/twoendslayout.h"

#include <QFile>
#include <QFileDialog>
#include <QListWidget>
#include <QRegularExpression>
#include <QSaveFile>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

FormsPanel::FormsPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    column->setSpacing(px(8));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    auto* back = new IconButton(Icon::Back, tr("Back to the handovers"), QStringLiteral("Esc"), IconButton::Frame::Bare);
    auto* in = new Button(Icon::Import, tr("Take in a form"));
    auto* blank = new Button(Icon::Add, tr("New form"), Button::Kind::Primary, QStringLiteral("Ctrl+N"));
    head->addWidget(back);
    head->addWidget(new Label(tr("Forms"), Role::Title));
    head->addStretch(1);
    head->addWidget(in);
    head->addWidget(blank);
    column->addLayout(head);
    auto* splitter = new Splitter;
    auto* left = new Pane;
    m_list = new QListWidget;
    configureList(*m_list);
    m_list->setAccessibleName(tr("Forms"));
    left->addPart(m_list, 1);
    splitter->addWidget(left);
    auto* right = new Pane;
    auto* tools = right->addHeading({});
    m_name = new Label({}, Role::Heading);
    m_edit = new Button(Icon::Edit, tr("Change"));
    m_copy = new Button(Icon::Copy, tr("Make one like it"));
    m_print = new Button(Icon::Print, tr("Print it empty"));
    m_out = new Button(Icon::Export, tr("Write to a file"));
    m_off = new Button(tr("Offer no longer"), Button::Kind::Quiet);
    m_about = new Paragraph({}, Role::Secondary, Ink::Text2);
    tools->addWidget(m_name);
    tools->addStretch(1);
    right->addSection()->addWidget(m_about);
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    for (Button* button : {m_edit, m_copy, m_print, m_out, m_off})
        flow->addWidget(button);
    right->addSection()->addWidget(row);
    right->addDivider();
    m_paper = new paper::PaperView;
    right->addPart(m_paper, 1);
    splitter->addWidget(right);
    splitter->setObjectName(QStringLiteral("forms/splitter"));
    splitter->setSizes({px(380), px(760)});
    column->addWidget(splitter, 1);

    connect(back, &QPushButton::clicked, this, &FormsPanel::left);
    connect(blank, &Button::clicked, this, [this] { begin(true); });
    connect(in, &Button::clicked, this, &FormsPanel::takeIn);
    connect(m_copy, &Button::clicked, this, [this] { begin(false); });
    connect(m_edit, &Button::clicked, this, &FormsPanel::change);
    connect(m_out, &Button::clicked, this, &FormsPanel::writeOut);
    connect(m_print, &Button::clicked, this, &FormsPanel::printEmpty);
    connect(m_off, &Button::clicked, this, [this] {
        const Line* line = current();
        if (!line)
            return;
        const QString title = line->form->title;
        if (auto retired = m_session.sheets().library().retire(line->form->key()); !retired)
            Q_EMIT failed(retired.error().message);
        else
            Q_EMIT done(tr("%1 is no longer offered. Sheets written on it stay. Undo takes it back.").arg(title));
        load();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &FormsPanel::showForm);
    connect(m_list, &QListWidget::itemActivated, this, &FormsPanel::change);
}

void FormsPanel::arrive()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

const FormsPanel::Line* FormsPanel::current() const
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    return row < m_lines.size() ? &m_lines[row] : nullptr;
}

void FormsPanel::load()
{
    const int row = m_list->currentRow();
    m_lines.clear();
    auto& library = m_session.sheets().library();
    const auto drafts = library.drafts();
    const auto all = library.all();
    if (!drafts || !all) {
        Q_EMIT failed((!drafts ? drafts.error() : all.error()).message);
        return;
    }
    for (const Library::Draft& draft : *drafts)
        m_lines.push_back({std::make_shared<const Definition>(draft.definition), draft.id});
    for (const bool own : {true, false})
        for (const auto& form : *all)
            if (form->own == own)
                m_lines.push_back({form, {}});
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line& line : m_lines) {
        auto* item = new QListWidgetItem(line.form->title, m_list);
        item->setData(RemarkRole, line.form->version);
        if (!line.draft.isNil())
            item->setData(TagRole, tr("being made"));
        else if (line.form->own)
            item->setData(TagRole, tr("own form"));
    }
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    showForm();
}

void FormsPanel::showForm()
{
    const Line* line = current();
    for (Button* button : {m_edit, m_copy, m_print, m_out, m_off})
        button->setEnabled(line != nullptr);
    if (!line)
        return;
    m_name->setText(line->form->title);
    m_about->setText((QStringList{line->form->publisher, line->form->purpose} + line->form->notes).join(QLatin1Char('\n')).trimmed());
    const bool draft = !line->draft.isNil();
    m_edit->setText(draft ? tr("Go on making it") : tr("Make a new version"));
    m_edit->setVisible(draft || line->form->own);
    m_off->setVisible(!draft && line->form->own);
    m_paper->setDocument(emptyPages(*line->form, m_session.centreName(), m_session.clock().today()).document);
    m_paper->setPage(0);
}

/// A code nobody has yet, so that beginning never fails on it; the person changes it as they like.
QString FormsPanel::ownCode(const QString& stem)
{
    const auto all = m_session.sheets().library().all();
    for (int number = 1;; ++number) {
        const QString code = QStringLiteral("own-%1%2").arg(stem, number > 1 ? QStringLiteral("-%1").arg(number) : QString());
        if (!all || std::none_of(all->begin(), all->end(), [&](const auto& form) { return form->code == code; }))
            return code;
    }
}

void FormsPanel::begin(bool blank)
{
    const Line* line = current();
    const QDate today = m_session.clock().today();
    const QString centre = m_session.centre().sender().centre;
    const QString publisher = centre.isEmpty() ? tr("our centre") : centre;
    const Definition made = blank || !line ? blankForm(ownCode(QStringLiteral("form")), tr("New form"), publisher, today)
                                           : formAfter(*line->form, ownCode(line->form->code), tr("%1 (our centre)").arg(line->form->title), publisher, today);
    auto draft = m_session.sheets().library().beginDraft(made);
    if (!draft)
        Q_EMIT failed(draft.error().message);
    else
        Q_EMIT editRequested(draft->id.uuid);
}

void FormsPanel::change()
{
    const Line* line = current();
    if (!line)
        return;
    if (!line->draft.isNil()) {
        Q_EMIT editRequested(line->draft.uuid);
        return;
    }
    if (!line->form->own) {
        begin(false);
        return;
    }
    auto draft = m_session.sheets().library().beginDraft(nextVersion(*line->form, m_session.clock().today()));
    if (!draft)
        Q_EMIT failed(draft.error().message);
    else
        Q_EMIT editRequested(draft->id.uuid);
}

void FormsPanel::takeIn()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Take in a form"), {}, tr("Forms (*.json)"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("The file cannot be read. Nothing was changed. Look whether it is open elsewhere, then try again."));
        return;
    }
    auto taken = m_session.sheets().library().take(file.read(largestDefinition + 1));
    if (!taken)
        Q_EMIT failed(taken.error().message);
    else
        Q_EMIT done(tr("%1 is offered for new sheets").arg((*taken)->title));
    load();
}

void FormsPanel::writeOut()
{
    const Line* line = current();
    if (!line)
        return;
    QString name = line->form->title;
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")));
    const QString path = QFileDialog::getSaveFileName(this, tr("Write to a file"), name + QStringLiteral(".json"), tr("Forms (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(line->form->source) != line->form->source.size() || !file.commit())
        Q_EMIT failed(tr("The file cannot be written. An older file of that name is as it was. Choose another folder."));
    else
        Q_EMIT done(tr("%1 was written. It holds the empty form and nothing of any client.").arg(line->form->title));
}

void FormsPanel::printEmpty()
{
    if (auto printed = paper::printDocument(this, m_paper->document()); !printed)
        Q_EMIT failed(printed.error().message);
}

} // namespace tasuki::ui
