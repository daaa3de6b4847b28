// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientspage.h"

#include "clients/clientmodel.h"
#include "clients/importing.h"
#include "clients/recordpane.h"
#include "style/twoendslayout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace clients;

ClientsPage::ClientsPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new ClientModel(session, this)), m_field(new SearchField(tr("Name, kana, telephone, address"))),
      m_ended(new Chip(tr("Support ended too"))), m_count(new Label({}, Role::Secondary, Ink::Text2)), m_table(new QTableView),
      m_tableOrEmpty(new QStackedWidget), m_empty(new EmptyState(Icon::Person, {}, {})), m_record(new RecordPane(session)), m_splitter(new Splitter)
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(16), px(10), px(16), px(12));
    column->setSpacing(px(10));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    head->addWidget(new Label(tr("Clients"), Role::Title));
    head->addWidget(m_count);
    head->addStretch(1);
    auto* take = new Button(Icon::Import, tr("Take in a list"));
    auto* add = new Button(Icon::Add, tr("New client"), Button::Kind::Normal, QStringLiteral("Ctrl+N"));
    head->addWidget(take);
    head->addWidget(add);
    column->addLayout(head);
    m_list = buildList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_record);
    m_splitter->setObjectName(QStringLiteral("clients/splitter"));
    m_splitter->setStretchFactor(0, 10);
    m_splitter->setStretchFactor(1, 14);
    m_splitter->setSizes({px(480), px(722)});
    column->addWidget(m_splitter, 1);
    m_gated = new Gated(session, content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_gated);
    buildActions();

    connect(take, &Button::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Take in a list of clients"), {}, tr("Lists (*.csv *.xlsx *.txt)"));
        if (!path.isEmpty())
            importClients(path);
    });
    connect(add, &Button::clicked, this, &ClientsPage::addClient);
    connect(m_field, &LineEdit::searchTextChanged, this, &ClientsPage::runSearch);
    connect(m_field, &SearchField::downPressed, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_model->rowCount() > 0)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ended, &QToolButton::toggled, this, &ClientsPage::runSearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClientsPage::showChosen);
    connect(m_empty, &EmptyState::activated, this, &ClientsPage::addClient);
    connect(m_record, &RecordPane::failed, this, &Page::failed);
    connect(m_record, &RecordPane::done, this, &Page::done);
    connect(m_record, &RecordPane::sheetRequested, this, &ClientsPage::sheetRequested);
    connect(m_record, &RecordPane::sheetChosen, this, &ClientsPage::sheetChosen);
    connect(&m_gated->gate(), &Gate::failed, this, &Page::failed);
    connect(m_gated, &Gated::changed, this, [this](bool open) {
        if (open) {
            runSearch();
            if (isVisible())
                arrive();
        } else {
            // Nothing of a client stays on the screen or in memory behind the gate.
            m_model->clear();
            m_record->clear();
            m_field->clear();
        }
    });
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        if (!m_gated->isOpen())
            return;
        const bool mine = event.everything || (event.entity && event.entity->isSealed());
        if (!mine)
            return;
        const Id<Client> chosen = m_record->client();
        if (event.everything || event.entity == &store::describe<Client>() || event.entity == &store::describe<Certification>()) {
            const QSignalBlocker quiet(m_table->selectionModel());
            runSearch();
            if (const int row = m_model->rowOf(chosen); row >= 0)
                m_table->selectRow(row);
        }
        m_record->refresh();
    });
    if (m_gated->isOpen())
        runSearch();
}

QWidget* ClientsPage::buildList()
{
    auto* pane = new Pane;
    auto* top = pane->addSection();
    top->setSpacing(px(8));
    top->addWidget(m_field);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_ended);
    chips->addStretch(1);
    top->addLayout(chips);
    configureTable(*m_table, Rows::TwoLines);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Clients"));
    m_tableOrEmpty->addWidget(m_table);
    m_tableOrEmpty->addWidget(m_empty);
    pane->addPart(m_tableOrEmpty, 1);
    return pane;
}

void ClientsPage::buildActions()
{
    addCommand(tr("New client"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { addClient(); });
    addCommand(tr("Write a handover"), QKeySequence(Qt::Key_F7), [this] {
        if (m_gated->isOpen() && !m_record->client().isNil()) {
            m_record->commit();
            Q_EMIT sheetRequested(m_record->client());
        }
    });
}

void ClientsPage::arrive()
{
    if (m_gated->isOpen())
        m_field->setFocus(Qt::OtherFocusReason);
    else
        m_gated->gate().arrive();
}

bool ClientsPage::stepBack()
{
    if (!m_gated->isOpen())
        return false;
    m_record->commit();
    if (m_oneAtATime && m_record->isVisible()) {
        m_record->hide();
        m_list->show();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (m_record->isAncestorOf(focusWidget())) {
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ClientsPage::search(const QString& text)
{
    m_field->setText(text);
}

void ClientsPage::runSearch()
{
    if (!m_gated->isOpen())
        return;
    const Id<Client> chosen = m_record->client();
    if (auto found = m_model->search(m_field->visibleText(), m_ended->isChecked()); !found) {
        Q_EMIT failed(found.error().message);
        return;
    }
    const int count = m_model->rowCount();
    m_count->setText(tr("%n people", nullptr, count));
    const bool none = m_session.clients().rows().empty();
    m_empty->set(none ? tr("No client is in this file yet") : tr("Nobody is found by these words"),
                 none ? tr("Enter the first one, or take in a list from Excel: the columns may stand in any order.")
                      : tr("Kana, parts of a telephone number and towns are found, too. Those whose support ended come with the button above."),
                 none ? tr("New client") : QString());
    m_tableOrEmpty->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    const int row = m_model->rowOf(chosen);
    if (count > 0)
        m_table->selectRow(std::max(0, row));
    else
        m_record->clear();
    m_record->setEnabled(count > 0);
}

void ClientsPage::showChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Id<Client> id = m_model->rows()[static_cast<std::size_t>(row)].id;
    if (id != m_record->client())
        m_record->open(id);
}

void ClientsPage::openClient(const Id<Client>& id)
{
    if (!m_gated->isOpen())
        return;
    m_field->clear();
    runSearch();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void ClientsPage::addClient()
{
    if (!m_gated->isOpen())
        return;
    m_record->commit();
    Client client;
    client.name = tr("(new client)");
    const auto id = m_session.clients().add(client);
    if (!id) {
        Q_EMIT failed(id.error().message);
        return;
    }
    openClient(*id);
    m_record->setEnabled(true);
    m_record->focusName();
}

bool ClientsPage::takesFiles(const QList<QUrl>& files) const
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("xlsx")};
    return isVisible() && m_gated->isOpen() && files.size() == 1 && endings.contains(QFileInfo(files.first().toLocalFile()).suffix().toLower());
}

void ClientsPage::openFiles(const QList<QUrl>& files)
{
    importClients(files.first().toLocalFile());
}

void ClientsPage::importClients(const QString& path)
{
    const auto shared = std::make_shared<ClientPlan>();
    const bool started = m_session.jobs().start(
        tr("Reading the list"),
        [path, shared](Centre& centre, Progress& progress) -> Result<std::any> {
            auto plan = planClients(centre.clients(), path, progress);
            if (!plan)
                return tl::unexpected<Error>(plan.error());
            *shared = std::move(*plan);
            return std::any();
        },
        [this, shared](const Result<std::any>& done) {
            if (!done) {
                Q_EMIT failed(done.error().message);
                return;
            }
            Dialog dialog(tr("Take in a list of clients"), tr("%n new clients will come in", nullptr, static_cast<int>(shared->added.size())), this);
            dialog.addSentence(tr("Here already and left as they are: %1. Not understood: %2.").arg(shared->known.size()).arg(shared->rejected.size()));
            for (std::size_t i = 0; i < shared->rejected.size() && i < 20; ++i)
                dialog.addSentence(tr("Row %1: %2").arg(shared->rejected[i].row).arg(shared->rejected[i].why));
            if (!shared->ignored.isEmpty())
                dialog.addSentence(tr("Columns that are passed by: %1.").arg(shared->ignored.join(QStringLiteral("、"))));
            dialog.setSafe(tr("Take in nothing"));
            dialog.setPrimary(tr("Take in"));
            if (dialog.exec() != QDialog::Accepted)
                return;
            NoProgress progress;
            auto applied = applyClients(m_session.clients(), *shared, progress);
            if (!applied) {
                Q_EMIT failed(applied.error().message);
                return;
            }
            runSearch();
            Q_EMIT this->done(tr("%n clients taken in", nullptr, static_cast<int>(*applied)));
        });
    if (!started)
        Q_EMIT failed(tr("Other work is running. Try again when it is done."));
}

void ClientsPage::setEffectiveWidth(int width)
{
    m_oneAtATime = width < 800;
    fit();
}

void ClientsPage::fit()
{
    m_list->setVisible(true);
    m_record->setVisible(!m_oneAtATime || m_record->isAncestorOf(focusWidget()));
    m_table->setColumnHidden(ClientModel::Staff, m_oneAtATime);
}

} // namespace tasuki::ui
