// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/clientdialog.h"

#include "base/wareki.h"
#include "clients/codes.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <set>

namespace tasuki::ui {

ClientDialog::ClientDialog(Session& session, clients::Client said, QWidget* parent)
    : Dialog(tr("Whose sheet it is"), said.name.isEmpty() ? tr("Who is it about?") : tr("Who is “%1”?").arg(said.name), parent), m_session(session), m_said(std::move(said)),
      m_search(new SearchField(tr("Name or kana"))), m_list(new QListWidget), m_error(new Paragraph({}, Role::Body, Ink::Err))
{
    addSentence(tr("The sheet then stands with this client. Nothing in the client's record is changed."));
    body()->addWidget(m_search);
    configureList(*m_list);
    m_list->setAccessibleName(tr("Clients"));
    m_list->setMinimumSize(px(460), px(210));
    body()->addWidget(m_list, 1);
    body()->addWidget(m_error);
    setSafe(tr("Leave it open"));
    connect(addChoice(tr("Somebody new…")), &Button::clicked, this, &ClientDialog::makeNew);
    setPrimary(tr("This is the person"));
    connect(m_search, &LineEdit::searchTextChanged, this, &ClientDialog::list);
    connect(m_search, &SearchField::downPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::itemActivated, this, &ClientDialog::accept);
    list();
}

void ClientDialog::list()
{
    m_list->clear();
    const auto add = [&](const Id<clients::Client>& id, const QString& remark) {
        const clients::ClientRow* row = m_session.clients().row(id);
        if (!row)
            return;
        auto* item = new QListWidgetItem(QStringLiteral("%1　%2　%3").arg(row->name, wareki::formatShort(row->birthDate), row->address));
        item->setData(Qt::UserRole, id.toString());
        item->setData(RemarkRole, remark);
        m_list->addItem(item);
    };
    std::set<Id<clients::Client>> shown;
    const QString words = m_search->visibleText().trimmed();
    if (const auto loaded = m_session.clients().load(); !loaded) {
        m_error->setText(loaded.error().message);
        return;
    }
    if (words.isEmpty())
        if (const auto alike = m_session.clients().likenesses(m_said))
            for (const clients::Likeness& each : *alike) {
                add(each.id, each.reasons.join(QStringLiteral("、")));
                shown.insert(each.id);
            }
    if (const auto found = m_session.clients().search(words))
        for (const clients::ClientRow& row : *found)
            if (!shown.contains(row.id))
                add(row.id, {});
    // Nobody is chosen for a person: that two names are alike does not make them one.
    m_list->setCurrentRow(words.isEmpty() ? -1 : 0);
}

void ClientDialog::makeNew()
{
    Dialog dialog(tr("New client"), tr("Add this person to the clients?"), this);
    const auto line = [&](const QString& label, const QString& value) {
        if (!value.isEmpty())
            dialog.addSentence(QStringLiteral("%1：%2").arg(label, value));
    };
    line(tr("Name"), m_said.name);
    line(tr("Kana"), m_said.kana);
    line(tr("Sex"), clients::wordOf(clients::sexes(), m_said.sex));
    line(tr("Born on"), m_said.birthDate.isValid() ? wareki::formatWareki(m_said.birthDate) : QString());
    line(tr("Address"), m_said.address);
    line(tr("Telephone"), m_said.phone);
    line(tr("Insured number"), m_said.insuredNumber);
    dialog.addSentence(tr("Everything else of the sheet stays in the sheet. You take over what you need."));
    dialog.setSafe(tr("Back"));
    dialog.setPrimary(tr("Add"));
    if (m_said.name.isEmpty()) {
        m_error->setText(tr("The sheet names nobody. Add the client on the page Clients, then choose them here."));
        return;
    }
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto added = m_session.clients().add(m_said);
    if (!added) {
        m_error->setText(added.error().message);
        return;
    }
    m_client = *added;
    Dialog::accept();
}

void ClientDialog::accept()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) {
        m_error->setText(tr("Choose a person in the list first."));
        return;
    }
    m_client.uuid = Uuid::fromString(item->data(Qt::UserRole).toString());
    Dialog::accept();
}

} // namespace tasuki::ui
