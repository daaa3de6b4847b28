// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/newsheetpanel.h"

#include "base/wareki.h"
#include "forms/professions.h"

#include <QComboBox>
#include <QCompleter>
#include <QListWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

NewSheetPanel::NewSheetPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_search(new SearchField(tr("Name or kana"))), m_clients(new QListWidget), m_forms(new QListWidget),
      m_profession(new QComboBox), m_receiver(new LineEdit), m_person(new LineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    column->setSpacing(px(8));
    auto* head = new QHBoxLayout;
    auto* back = new IconButton(Icon::Back, tr("Back"), QStringLiteral("Esc"), IconButton::Frame::Bare);
    head->addWidget(back);
    head->addWidget(new Label(tr("Write a handover"), Role::Title));
    head->addStretch(1);
    auto* go = new Button(tr("Begin"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    head->addWidget(go);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(12));
    auto* who = new Pane;
    who->addHeading(tr("About whom"));
    who->addSection()->addWidget(m_search);
    configureList(*m_clients);
    m_clients->setAccessibleName(tr("Clients"));
    who->addPart(m_clients, 1);
    row->addWidget(who, 4);
    auto* form = new Pane;
    form->addHeading(tr("On which form"));
    configureList(*m_forms);
    m_forms->setAccessibleName(tr("Forms"));
    form->addPart(m_forms, 1);
    row->addWidget(form, 5);
    auto* to = new Pane;
    to->addHeading(tr("For whom"));
    auto* fields = to->addSection();
    fields->setSpacing(px(12));
    for (const Profession& each : professions())
        m_profession->addItem(QString::fromUtf8(each.label), QLatin1String(each.code));
    fields->addWidget(new FieldBox(tr("Profession of the receiver"), m_profession, tr("Decides what is missing and what is too much.")));
    fields->addWidget(new FieldBox(tr("Hospital or office"), m_receiver, tr("Names of the register are found while you type.")));
    fields->addWidget(new FieldBox(tr("Person"), m_person));
    to->addStretch();
    row->addWidget(to, 4);
    column->addLayout(row, 1);

    connect(back, &QPushButton::clicked, this, &NewSheetPanel::left);
    connect(go, &Button::clicked, this, &NewSheetPanel::start);
    connect(m_search, &LineEdit::searchTextChanged, this, &NewSheetPanel::searchClients);
    connect(m_search, &SearchField::downPressed, this, [this] { m_clients->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { m_forms->setFocus(Qt::OtherFocusReason); });
    connect(m_clients, &QListWidget::itemActivated, this, [this] { m_forms->setFocus(Qt::OtherFocusReason); });
    connect(m_forms, &QListWidget::itemActivated, this, &NewSheetPanel::start);
    connect(m_forms, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_definitions.size()) && !m_definitions[static_cast<std::size_t>(index)]->recipients.isEmpty())
            m_profession->setCurrentIndex(m_profession->findData(m_definitions[static_cast<std::size_t>(index)]->recipients.first()));
    });
    suggestReceiver();
}

void NewSheetPanel::suggestReceiver()
{
    auto* model = new QStringListModel(m_receiver);
    auto* completer = new QCompleter(model, m_receiver);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_receiver->setCompleter(completer);
    connect(m_receiver, &LineEdit::searchTextChanged, this, [this, model](const QString& text) {
        QStringList names;
        auto& registry = m_session.registry();
        if (!text.trimmed().isEmpty() && m_receiver->hasFocus())
            if (auto found = registry.search(registry.interpret(text)))
                for (const auto& row : registry.rows(*found, 0, 8).value_or(std::vector<registry::FacilityRow>()))
                    names << row.name;
        model->setStringList(names);
    });
}

void NewSheetPanel::begin(const Id<clients::Client>& client)
{
    m_search->clear();
    m_receiver->clear();
    m_person->clear();
    searchClients();
    listForms();
    for (int i = 0; i < m_clients->count(); ++i)
        if (m_clients->item(i)->data(Qt::UserRole).toString() == client.toString())
            m_clients->setCurrentRow(i);
    if (client.isNil())
        m_search->setFocus(Qt::OtherFocusReason);
    else
        m_forms->setFocus(Qt::OtherFocusReason);
}

void NewSheetPanel::searchClients()
{
    const auto rows = m_session.clients().search(m_search->visibleText());
    m_clients->clear();
    if (!rows)
        return;
    for (const clients::ClientRow& row : *rows) {
        auto* item = new QListWidgetItem(row.name);
        item->setData(Qt::UserRole, row.id.toString());
        item->setData(RemarkRole, wareki::formatShort(row.birthDate));
        m_clients->addItem(item);
        if (m_clients->count() >= 300)
            break;
    }
    m_clients->setCurrentRow(0);
}

void NewSheetPanel::listForms()
{
    m_forms->clear();
    auto offered = m_session.sheets().library().offered(m_session.clock().today());
    if (!offered) {
        Q_EMIT failed(offered.error().message);
        return;
    }
    m_definitions = std::move(*offered);
    for (const auto& definition : m_definitions) {
        auto* item = new QListWidgetItem(definition->title);
        item->setData(RemarkRole, definition->own ? tr("own form") : definition->version);
        item->setToolTip(definition->purpose + QLatin1Char('\n') + definition->publisher);
        m_forms->addItem(item);
    }
    m_forms->setCurrentRow(0);
}

void NewSheetPanel::start()
{
    const auto* client = m_clients->currentItem();
    const int form = m_forms->currentRow();
    if (!client || form < 0) {
        Q_EMIT failed(tr("Choose a client and a form first."));
        return;
    }
    Receiver receiver;
    receiver.profession = m_profession->currentData().toString();
    receiver.name = m_receiver->text().trimmed();
    receiver.person = m_person->text().trimmed();
    const auto id = m_session.sheets().begin({Uuid::fromString(client->data(Qt::UserRole).toString())}, *m_definitions[static_cast<std::size_t>(form)],
                                             m_session.centre().sender(), receiver);
    if (!id) {
        Q_EMIT failed(id.error().message);
        return;
    }
    Q_EMIT begun(id->uuid);
}

} // namespace tasuki::ui
