// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/handoverpage.h"

#include "base/wareki.h"
#include "forms/making/formeditor.h"
#include "forms/making/formspanel.h"
#include "forms/letters.h"
#include "forms/newsheetpanel.h"
#include "forms/paperpanel.h"
#include "forms/receivedpanel.h"
#include "forms/sheeteditor.h"
#include "forms/sheets/sheetpaper.h"
#include "style/twoendslayout.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace forms;

HandoverPage::HandoverPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_stack(new QStackedWidget), m_model(new SheetModel(session, this)), m_table(new QTableView), m_tableOrEmpty(new QStackedWidget),
      m_receivedModel(new WordTable(this)), m_receivedTable(new QTableView), m_empty(new EmptyState(Icon::Handover, {}, {})),
      m_show(new Segments({tr("Drafts"), tr("Issued"), tr("Waiting for a reply"), tr("All"), tr("From others")})),
      m_new(new NewSheetPanel(session)), m_editor(new SheetEditor(session, m_files)), m_paper(new PaperPanel(session)),
      m_forms(new FormsPanel(session)), m_formEditor(new FormEditor(session)), m_received(new ReceivedPanel(session, m_files))
{
    m_list = buildList();
    for (QWidget* part : std::initializer_list<QWidget*>{m_list, m_new, m_editor, m_paper, m_forms, m_formEditor, m_received})
        m_stack->addWidget(part);
    m_gated = new Gated(session, m_stack);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_gated);
    buildActions();

    connect(&m_gated->gate(), &Gate::failed, this, &Page::failed);
    connect(m_gated, &Gated::changed, this, [this](bool open) {
        if (open) {
            reload();
            if (isVisible())
                arrive();
            return;
        }
        // Nothing of a client stays on the screen or in memory behind the gate.
        m_model->clear();
        m_receivedModel->clear();
        m_received->close();
        m_editor->close();
        m_paper->clear();
        bring(m_list);
    });
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        const bool mine = event.everything || (event.entity && event.entity->isSealed());
        if (!m_gated->isOpen() || !mine)
            return;
        if (m_stack->currentWidget() == m_list)
            reload();
        // What this window wrote itself it shows already; an undo or another window's change is read anew.
        else if (event.everything && m_editor->isOpen())
            m_editor->refresh();
        if (event.everything && m_stack->currentWidget() == m_received)
            m_received->refresh();
        if (event.everything && m_stack->currentWidget() == m_formEditor && !m_formEditor->refresh())
            showForms();
        else if (event.everything && m_stack->currentWidget() == m_forms)
            m_forms->load();
    });
    connect(m_show, &Segments::chosen, this, &HandoverPage::reload);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        openSheet(m_model->lines()[static_cast<std::size_t>(index.row())].id.uuid);
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (showsReceived())
            takeIn();
        else
            beginFor({});
    });
    connectReceived();
    connect(m_new, &NewSheetPanel::failed, this, &Page::failed);
    connect(m_new, &NewSheetPanel::left, this, [this] { bring(m_list); });
    connect(m_new, &NewSheetPanel::begun, this, &HandoverPage::openSheet);
    connect(m_editor, &SheetEditor::failed, this, &Page::failed);
    connect(m_editor, &SheetEditor::done, this, &Page::done);
    connect(m_editor, &SheetEditor::left, this, [this] {
        bring(m_list);
        reload();
        tableInFront().setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &SheetEditor::sheetRequested, this, &HandoverPage::openSheet, Qt::QueuedConnection);
    connect(m_editor, &SheetEditor::previewRequested, this, [this](const PaperRequest& request) {
        m_beforePaper = m_editor;
        if (m_paper->show(request))
            bring(m_paper);
    });
    connect(m_forms, &FormsPanel::failed, this, &Page::failed);
    connect(m_forms, &FormsPanel::done, this, &Page::done);
    connect(m_forms, &FormsPanel::left, this, [this] {
        bring(m_list);
        arrive();
    });
    connect(m_forms, &FormsPanel::editRequested, this, [this](const Uuid& draft) {
        if (!m_formEditor->open({draft}))
            return;
        bring(m_formEditor);
        m_formEditor->arrive();
    });
    connect(m_formEditor, &FormEditor::failed, this, &Page::failed);
    connect(m_formEditor, &FormEditor::done, this, &Page::done);
    connect(m_formEditor, &FormEditor::left, this, &HandoverPage::showForms);
    connect(m_paper, &PaperPanel::left, this, &HandoverPage::stepBack);
    connect(m_paper, &PaperPanel::failed, this, &Page::failed);
    connect(m_paper, &PaperPanel::done, this, &Page::done);
    if (m_gated->isOpen())
        reload();
}

QWidget* HandoverPage::buildList()
{
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(px(16), px(10), px(16), px(12));
    column->setSpacing(px(10));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    head->addWidget(new Label(tr("Handovers"), Role::Title));
    head->addWidget(m_show);
    head->addStretch(1);
    auto* forms = new Button(tr("Forms"));
    auto* receipt = new Button(tr("Note receipt or reply"));
    auto* takeIn = new Button(Icon::Import, tr("Take in…"), Button::Kind::Normal, QStringLiteral("Ctrl+O"));
    auto* add = new Button(Icon::Add, tr("Write a handover"), Button::Kind::Primary, QStringLiteral("Ctrl+N"));
    head->addWidget(forms);
    head->addWidget(receipt);
    head->addWidget(takeIn);
    head->addWidget(add);
    column->addLayout(head);
    auto* pane = new Pane;
    configureTable(*m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Handovers"));
    configureTable(*m_receivedTable);
    m_receivedTable->setModel(m_receivedModel);
    m_receivedTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_receivedTable->setAccessibleName(tr("Handovers of other centres"));
    m_receivedTable->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_receivedTable->setSortingEnabled(true);
    copyOnRequest(*m_receivedTable, *m_receivedModel);
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_receivedTable);
    m_tableOrEmpty->addWidget(m_empty);
    pane->addPart(m_tableOrEmpty, 1);
    column->addWidget(pane, 1);
    connect(add, &Button::clicked, this, [this] { beginFor({}); });
    connect(receipt, &Button::clicked, this, &HandoverPage::noteReceipt);
    connect(takeIn, &Button::clicked, this, &HandoverPage::takeIn);
    connect(forms, &Button::clicked, this, &HandoverPage::showForms);
    connect(m_show, &Segments::chosen, receipt, [this, receipt] { receipt->setVisible(!showsReceived()); });
    return list;
}

void HandoverPage::buildActions()
{
    addCommand(tr("Write a handover"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_gated->isOpen() && m_stack->currentWidget() == m_list)
            beginFor({});
        else if (m_stack->currentWidget() == m_forms)
            m_forms->beginBlank();
    });
    addCommand(tr("Print"), QKeySequence::Print, [this] {
        if (m_stack->currentWidget() == m_editor)
            m_editor->print();
        else if (m_stack->currentWidget() == m_paper)
            m_paper->print();
        else if (m_stack->currentWidget() == m_received)
            m_received->print();
        else if (m_stack->currentWidget() == m_list && !showsReceived())
            printChosen();
    });
    addCommand(tr("Take in a handover of another centre"), QKeySequence::Open, [this] { takeIn(); });
    addCommand(tr("FAX set"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] {
        if (m_stack->currentWidget() == m_editor)
            m_editor->fax();
    });
    addCommand(tr("Issue and hand over"), QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_stack->currentWidget() == m_editor)
            m_editor->issue();
        else if (m_stack->currentWidget() == m_new)
            m_new->start();
        else if (m_stack->currentWidget() == m_formEditor)
            m_formEditor->publish();
        else if (m_stack->currentWidget() == m_received)
            m_received->acknowledge();
    });
}

void HandoverPage::reload()
{
    if (!m_gated->isOpen())
        return;
    if (showsReceived()) {
        loadReceived();
        return;
    }
    const auto show = static_cast<SheetModel::Show>(m_show->current());
    if (auto loaded = m_model->load(show); !loaded)
        Q_EMIT failed(loaded.error().message);
    const bool waiting = show == SheetModel::Show::Waiting;
    m_empty->set(waiting ? tr("Every sheet was received or answered") : tr("No sheet here yet"),
                 waiting ? tr("Issued sheets that nobody confirmed yet stand here.")
                         : tr("Choose a client, a form and who receives it: what is known already fills in by itself."),
                 waiting ? QString() : tr("Write a handover"));
    m_tableOrEmpty->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

void HandoverPage::bring(QWidget* part)
{
    m_stack->setCurrentWidget(part);
}

void HandoverPage::openSheet(const Uuid& sheet)
{
    if (!m_gated->isOpen() || !m_editor->open({sheet}))
        return;
    bring(m_editor);
    m_editor->arrive();
}

void HandoverPage::beginFor(const Id<clients::Client>& client)
{
    if (!m_gated->isOpen())
        return;
    m_editor->commit();
    bring(m_new);
    m_new->begin(client);
}

void HandoverPage::showForms()
{
    if (!m_gated->isOpen())
        return;
    m_editor->commit();
    m_forms->load();
    bring(m_forms);
    m_forms->arrive();
}

void HandoverPage::printChosen()
{
    std::vector<SheetPrint> prints;
    PaperRequest request;
    request.what = QStringLiteral("sheet");
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) {
        auto& sheets = m_session.sheets();
        const auto view = sheets.read(m_model->lines()[static_cast<std::size_t>(index.row())].id);
        auto print = view ? sheetPrint(sheets, *view) : tl::unexpected<Error>(view.error());
        if (!print) {
            Q_EMIT failed(print.error().message);
            return;
        }
        // Sheets that lie otherwise than the first are another print.
        if (!prints.empty() && view->definition->isLandscape() != prints.front().view.definition->isLandscape())
            continue;
        for (const text::Unmappable& each : rareLetters(view->handedOver()))
            if (std::find(request.rare.begin(), request.rare.end(), each) == request.rare.end())
                request.rare.push_back(each);
        request.sheets.push_back(view->sheet.id.uuid);
        prints.push_back(std::move(*print));
    }
    if (prints.empty())
        return;
    const auto left = rows.size() - static_cast<qsizetype>(prints.size());
    request.make = [this, prints](bool plain) mutable -> Result<paper::Document> {
        for (SheetPrint& each : prints)
            each.plainLetters = plain;
        return sheetStack(m_session.store(), prints);
    };
    m_beforePaper = m_list;
    if (m_paper->show(std::move(request)))
        bring(m_paper);
    if (left > 0)
        Q_EMIT done(tr("%n sheets lie the other way and are printed by themselves.", nullptr, static_cast<int>(left)));
}

void HandoverPage::noteReceipt()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    auto view = m_session.sheets().read(m_model->lines()[static_cast<std::size_t>(row)].id);
    if (!view || !view->sheet.isIssued()) {
        Q_EMIT failed(view ? tr("This sheet is a draft still: issue it first.") : view.error().message);
        return;
    }
    const QDate today = m_session.clock().today();
    Dialog dialog(tr("Receipt and reply"), tr("What happened to “%1”?").arg(view->definition->title), this);
    auto* sent = new LineEdit(wareki::formatShort(view->sheet.sentOn.isValid() ? view->sheet.sentOn : today));
    auto* received = new LineEdit(wareki::formatShort(view->sheet.receivedOn));
    auto* by = new LineEdit(view->sheet.receivedBy);
    auto* replied = new LineEdit(wareki::formatShort(view->sheet.repliedOn));
    auto* reply = new LineEdit(view->sheet.reply);
    auto* question = new LineEdit(view->sheet.question);
    for (const auto& [label, line] : {std::pair<QString, LineEdit*>{tr("Sent on"), sent}, {tr("Received on"), received}, {tr("Received by"), by},
                                      {tr("Answered on"), replied}, {tr("Reply"), reply}, {tr("Open question"), question}})
        dialog.body()->addWidget(new FieldBox(label, line));
    dialog.setSafe(tr("Leave as it was"));
    dialog.setPrimary(tr("Note"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    Sheet after = view->sheet;
    const auto day = [](const LineEdit* line) { return wareki::parseDate(line->text()).value_or(QDate()); };
    after.sentOn = day(sent);
    after.receivedOn = day(received);
    after.receivedBy = by->text().trimmed();
    after.repliedOn = day(replied);
    after.reply = reply->text().trimmed();
    after.question = question->text().trimmed();
    if (auto noted = m_session.sheets().note(*view, after); !noted)
        Q_EMIT failed(noted.error().message);
    reload();
}

void HandoverPage::arrive()
{
    if (!m_gated->isOpen())
        m_gated->gate().arrive();
    else if (m_stack->currentWidget() == m_list)
        tableInFront().setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_received)
        m_received->arrive();
    else if (m_stack->currentWidget() == m_editor)
        m_editor->arrive();
}

bool HandoverPage::stepBack()
{
    if (!m_gated->isOpen() || m_stack->currentWidget() == m_list)
        return false;
    if (m_stack->currentWidget() == m_paper) {
        m_paper->clear();
        bring(m_beforePaper ? m_beforePaper : m_list);
        arrive();
        return true;
    }
    if (m_stack->currentWidget() == m_formEditor) {
        showForms();
        return true;
    }
    m_editor->commit();
    bring(m_list);
    reload();
    tableInFront().setFocus(Qt::OtherFocusReason);
    return true;
}

void HandoverPage::setEffectiveWidth(int width)
{
    m_editor->setNarrow(width < 1000);
    m_formEditor->setNarrow(width < 900);
    m_received->setNarrow(width < 1000);
}

} // namespace tasuki::ui
