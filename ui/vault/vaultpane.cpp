// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vaultpane.h"

#include "base/wareki.h"
#include "store/accesslog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr int logLines = 500;

QString roleWord(store::Role role)
{
    switch (role) {
    case store::Role::Manager:
        return VaultPane::tr("Manager");
    case store::Role::Viewer:
        return VaultPane::tr("Reads only");
    default:
        return VaultPane::tr("Staff");
    }
}

QString actionWord(const QString& action)
{
    if (action == QLatin1String("open"))
        return VaultPane::tr("opened");
    if (action == QLatin1String("change"))
        return VaultPane::tr("changed");
    if (action == QLatin1String("print"))
        return VaultPane::tr("printed");
    if (action == QLatin1String("issue"))
        return VaultPane::tr("issued");
    if (action == QLatin1String("unlock"))
        return VaultPane::tr("unlocked");
    if (action == QLatin1String("unlock refused"))
        return VaultPane::tr("wrong passphrase");
    if (action == QLatin1String("export"))
        return VaultPane::tr("exported");
    if (action == QLatin1String("account"))
        return VaultPane::tr("accounts changed");
    if (action == QLatin1String("copy"))
        return VaultPane::tr("copied");
    return action;
}

} // namespace

VaultPane::VaultPane(Session& session, int idleMinutes, QWidget* parent)
    : Pane(parent), m_session(session), m_state(new Paragraph({}, Role::Body, Ink::Text2)), m_accounts(new QVBoxLayout), m_managing(new QWidget), m_own(new QWidget),
      m_name(new LineEdit), m_role(new QComboBox), m_retention(new QComboBox), m_idle(new QComboBox)
{
    addHeading(tr("Client data"));
    auto* column = addSection();
    column->setSpacing(px(10));
    column->addWidget(m_state);
    m_accounts->setSpacing(px(2));
    column->addLayout(m_accounts);
    auto* managing = new QVBoxLayout(m_managing);
    managing->setContentsMargins({});
    managing->setSpacing(px(8));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the new account"));
    for (const store::Role role : {store::Role::Staff, store::Role::Viewer, store::Role::Manager})
        m_role->addItem(roleWord(role), static_cast<int>(role));
    m_role->setAccessibleName(tr("What the account may do"));
    auto* add = new Button(Icon::Add, tr("Add an account"));
    row->addWidget(m_name, 1);
    row->addWidget(m_role);
    row->addWidget(add);
    managing->addLayout(row);
    auto* more = new QHBoxLayout;
    more->setSpacing(px(8));
    auto* code = new Button(tr("New recovery code"));
    auto* log = new Button(tr("Who looked at what"));
    more->addWidget(code);
    more->addWidget(log);
    more->addStretch(1);
    managing->addLayout(more);
    column->addWidget(m_managing);
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins({});
    own->setSpacing(px(8));
    auto* change = new Button(tr("Change my passphrase"));
    auto* lock = new Button(Icon::Lock, tr("Lock now"), Button::Kind::Normal, QStringLiteral("Ctrl+L"));
    own->addWidget(change);
    own->addWidget(lock);
    own->addStretch(1);
    column->addWidget(m_own);
    for (const int minutes : {5, 10, 15})
        m_idle->addItem(tr("after %n minutes", nullptr, minutes), minutes);
    m_idle->setCurrentIndex(std::max(0, m_idle->findData(idleMinutes)));
    column->addWidget(new FieldBox(tr("Locks by itself when nobody is there"), m_idle));
    for (const int years : {2, 5, 10})
        m_retention->addItem(tr("%n years after support ended", nullptr, years), years);
    column->addWidget(new FieldBox(tr("How long records are kept"), m_retention, tr("As the ordinance of the city says. “Today” names those whose time is over.")));
    connect(m_retention, &QComboBox::activated, this, [this] {
        if (auto set = m_session.clients().setRetentionYears(m_retention->currentData().toInt()); !set)
            Q_EMIT failed(set.error().message);
    });
    connect(add, &Button::clicked, this, &VaultPane::addAccount);
    connect(code, &Button::clicked, this, &VaultPane::renewCode);
    connect(log, &Button::clicked, this, &VaultPane::showLog);
    connect(change, &Button::clicked, this, &VaultPane::changeOwn);
    connect(lock, &Button::clicked, &session, &Session::lock);
    connect(m_idle, &QComboBox::activated, this, [this] { Q_EMIT idleMinutesChosen(m_idle->currentData().toInt()); });
    connect(&session, &Session::vaultChanged, this, &VaultPane::refresh);
    refresh();
}

void VaultPane::refresh()
{
    while (QLayoutItem* item = m_accounts->takeAt(0)) {
        // A button of the line may be what was pressed.
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    store::Vault& vault = m_session.store().vault();
    m_managing->setVisible(vault.isManager());
    m_own->setVisible(vault.isOpen());
    m_retention->setCurrentIndex(m_retention->findData(m_session.clients().retentionYears()));
    m_retention->setEnabled(vault.isManager());
    if (!vault.exists())
        m_state->setText(tr("No passphrase has been made yet. Open “Clients” to make the first."));
    else if (!vault.isOpen())
        m_state->setText(tr("Locked. Open “Clients” with your passphrase to see more."));
    else
        m_state->setText(tr("Opened by %1 (%2).").arg(vault.account().name, roleWord(vault.account().role)));
    if (!vault.isManager())
        return;
    for (const store::Account& account : vault.accounts().value_or(std::vector<store::Account>())) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(8));
        row->addWidget(new Label(account.name, Role::BodyBold));
        row->addWidget(new Label(roleWord(account.role), Role::Secondary, Ink::Text2));
        row->addStretch(1);
        auto* fresh = new Button(tr("New passphrase"), Button::Kind::Quiet);
        auto* off = new Button(tr("Take away"), Button::Kind::Quiet);
        fresh->setSmall(true);
        off->setSmall(true);
        fresh->setAccessibleName(tr("New passphrase for %1").arg(account.name));
        off->setAccessibleName(tr("Take the account of %1 away").arg(account.name));
        row->addWidget(fresh);
        row->addWidget(off);
        connect(fresh, &Button::clicked, this, [this, account] { giveNew(account); }, Qt::QueuedConnection);
        connect(off, &Button::clicked, this, [this, account] {
            note(m_session.store().vault().removeAccount(account.id), tr("The account of %1 was taken away").arg(account.name));
        }, Qt::QueuedConnection);
        m_accounts->addWidget(line);
    }
}

void VaultPane::note(const Result<void>& result, const QString& sentence)
{
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("account"), "account", m_session.store().vault().account().id, {}); !logged)
        Q_EMIT failed(logged.error().message);
    refresh();
    Q_EMIT done(sentence);
}

std::optional<QString> VaultPane::askPassphrase(const QString& heading, const QString& person)
{
    Dialog dialog(tr("Passphrase"), heading, this);
    dialog.addSentence(person.isEmpty() ? tr("Three or four words of your own, 13 characters or more.")
                                        : tr("Let %1 type it here: nobody else should know it. 13 characters or more.").arg(person));
    auto* first = new LineEdit;
    auto* second = new LineEdit;
    for (LineEdit* line : {first, second}) {
        line->setEchoMode(QLineEdit::Password);
        line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    auto* firstBox = new FieldBox(tr("Passphrase"), first);
    auto* secondBox = new FieldBox(tr("The same once more"), second);
    dialog.body()->addWidget(firstBox);
    dialog.body()->addWidget(secondBox);
    dialog.setSafe(tr("Leave as it was"));
    dialog.setPrimary(tr("Take it"));
    while (dialog.exec() == QDialog::Accepted) {
        firstBox->setError(store::Vault::objectionTo(first->text()));
        secondBox->setError(first->text() == second->text() ? QString() : tr("The two differ. Type the second one again."));
        if (firstBox->error().isEmpty() && secondBox->error().isEmpty())
            return first->text();
    }
    return std::nullopt;
}

void VaultPane::addAccount()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto passphrase = askPassphrase(tr("A passphrase for %1").arg(name), name);
    if (!passphrase)
        return;
    const auto added = m_session.store().vault().addAccount(name, static_cast<store::Role>(m_role->currentData().toInt()), *passphrase);
    if (added)
        m_name->clear();
    note(added, tr("%1 can open the client data now").arg(name));
}

void VaultPane::giveNew(const store::Account& account)
{
    if (const auto passphrase = askPassphrase(tr("A new passphrase for %1").arg(account.name), account.name))
        note(m_session.store().vault().resetPassphrase(account.id, *passphrase), tr("%1 has a new passphrase").arg(account.name));
}

void VaultPane::changeOwn()
{
    Dialog present(tr("Passphrase"), tr("Your present passphrase"), this);
    auto* line = new LineEdit;
    line->setEchoMode(QLineEdit::Password);
    present.body()->addWidget(new FieldBox(tr("Passphrase"), line));
    present.setSafe(tr("Leave as it was"));
    present.setPrimary(tr("Go on"));
    if (present.exec() != QDialog::Accepted)
        return;
    if (const auto next = askPassphrase(tr("Your new passphrase"), {}))
        note(m_session.store().vault().changePassphrase(line->text(), *next), tr("Your passphrase was changed"));
}

void VaultPane::renewCode()
{
    Dialog sure(tr("Recovery code"), tr("Make a new recovery code?"), this);
    sure.addSentence(tr("The code on the paper you have opens nothing from then on. Write the new one down or print it, and destroy the old paper."));
    sure.setSafe(tr("Leave as it was"));
    sure.setPrimary(tr("Make a new one"));
    if (sure.exec() != QDialog::Accepted)
        return;
    const auto code = m_session.store().vault().renewRecoveryCode();
    if (!code) {
        Q_EMIT failed(code.error().message);
        return;
    }
    Dialog shown(tr("Recovery code"), *code, this);
    shown.addSentence(tr("Write it down and lock the paper away. It is shown only this once."));
    shown.setPrimary(tr("It is locked away"));
    shown.exec();
    note({}, tr("There is a new recovery code"));
}

void VaultPane::showLog()
{
    const auto whole = store::verifyAccessLog(m_session.store());
    const auto entries = store::accessLog(m_session.store(), logLines);
    if (!entries) {
        Q_EMIT failed(entries.error().message);
        return;
    }
    Dialog dialog(tr("Who looked at what"), whole ? tr("The record is whole.") : whole.error().message, this);
    auto* list = new QListWidget;
    configureList(*list);
    list->setMinimumSize(px(560), px(380));
    list->setAccessibleName(tr("Who looked at what"));
    for (const store::AccessEntry& entry : *entries) {
        QString what;
        if (entry.entity == "client")
            what = m_session.clients().nameOf({entry.row});
        else if (entry.entity == "sheet")
            if (const auto view = m_session.sheets().read({entry.row}))
                what = m_session.clients().nameOf(view->sheet.client) + QStringLiteral("　") + view->definition->title;
        auto* item = new QListWidgetItem(QStringList{entry.author, actionWord(entry.action), what}.join(QStringLiteral("　")));
        item->setData(RemarkRole, wareki::formatShort(entry.at.date()) + entry.at.time().toString(QStringLiteral(" H:mm")));
        list->addItem(item);
    }
    dialog.body()->addWidget(list);
    dialog.setSafe(tr("Back"));
    dialog.exec();
}

} // namespace tasuki::ui
