// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/todaypage.h"

#include "base/wareki.h"
#include "clients/codes.h"
#include "exchange/record.h"
#include "style/twoendslayout.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace forms;

namespace {

constexpr int dutyDays = 7; ///< before which a role is called to mind
constexpr int receiptDays = 2; ///< after which a receipt that was not told is called to mind

} // namespace

TodayModel::TodayModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void TodayModel::add(const QString& heading, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    Row head;
    head.heading = heading;
    head.second = tr("%n things", nullptr, static_cast<int>(rows.size()));
    m_rows.push_back(std::move(head));
    std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
}

Result<void> TodayModel::load()
{
    const QDateTime now = m_session.clock().now();
    const QDate today = now.date();
    auto items = agenda(m_session.sheets(), now);
    auto clients = m_session.clients().search({});
    beginResetModel();
    m_rows.clear();
    if (items && clients) {
        std::vector<Row> deadlines, waiting, renewals;
        for (const AgendaItem& item : *items) {
            Row row;
            row.title = tr("%1　%2").arg(item.line.title, clients::honoured(item.line.clientName));
            row.sheet = item.line.id.uuid;
            if (item.kind == AgendaItem::Kind::Deadline) {
                row.second = QStringList{item.line.sheet.recipientName, item.missing > 0 ? tr("draft, %n fields missing", nullptr, item.missing) : tr("draft, nothing missing")}
                                 .join(item.line.sheet.recipientName.isEmpty() ? QString() : QStringLiteral("・"));
                const QDate day = item.due->day;
                const QString until = item.due->closing.isValid() ? item.due->closing.toString(QStringLiteral(" H:mm")) : QString();
                row.when = day < today       ? tr("over since %1").arg(wareki::formatShort(day))
                           : day == today    ? tr("by today%1").arg(until)
                           : day == today.addDays(1) ? tr("by tomorrow%1").arg(until)
                                                     : tr("by %1%2").arg(wareki::formatShort(day), until);
                row.mark = day <= today ? Mark::Error : Mark::Warn;
                row.action = tr("Go on writing");
                deadlines.push_back(std::move(row));
            } else {
                row.second = QStringList{item.line.sheet.recipientName,
                                         item.line.sheet.question.isEmpty() ? tr("handed over on %1").arg(wareki::formatShort(item.line.sheet.sentOn)) : tr("an open question")}
                                 .join(item.line.sheet.recipientName.isEmpty() ? QString() : QStringLiteral("・"));
                row.when = item.days > 0 ? tr("%n days ago", nullptr, item.days) : tr("today");
                row.mark = item.days > 7 ? Mark::Warn : Mark::Info;
                row.action = tr("Open");
                waiting.push_back(std::move(row));
            }
        }
        std::vector<clients::ClientRow> due;
        for (const clients::ClientRow& client : *clients) {
            const auto state = clients::levelState(client.levelTo, today);
            if (!client.ended && (state == clients::LevelState::RenewalDue || state == clients::LevelState::Over))
                due.push_back(client);
        }
        std::stable_sort(due.begin(), due.end(), [](const auto& a, const auto& b) { return a.levelTo < b.levelTo; });
        for (const clients::ClientRow& client : due) {
            Row row;
            row.title = clients::honoured(client.name);
            row.second = QStringList{clients::wordOf(clients::careLevels(), client.level), client.staff}.join(client.staff.isEmpty() ? QString() : QStringLiteral("・"));
            const auto left = static_cast<int>(today.daysTo(client.levelTo));
            row.when = left < 0 ? tr("ended on %1").arg(wareki::formatShort(client.levelTo)) : tr("%n days left", nullptr, left);
            row.mark = left < 0 ? Mark::Error : Mark::Warn;
            row.action = tr("Open");
            row.client = client.id;
            renewals.push_back(std::move(row));
        }
        std::vector<Row> over;
        for (const clients::Clients::Retained& kept : m_session.clients().retained().value_or(std::vector<clients::Clients::Retained>())) {
            if (kept.keptUntil >= today)
                continue;
            Row row;
            row.title = clients::honoured(kept.row.name);
            row.second = tr("support ended on %1").arg(wareki::formatShort(kept.endedOn));
            row.when = tr("kept until %1").arg(wareki::formatShort(kept.keptUntil));
            row.mark = Mark::Info;
            row.action = tr("Open");
            row.client = kept.row.id;
            over.push_back(std::move(row));
        }
        add(tr("With a deadline"), std::move(deadlines));
        add(tr("Waiting for an answer"), std::move(waiting));
        add(tr("Received, and the sender does not know yet"), receipts(today));
        add(tr("Roles agreed at meetings"), duties(today));
        add(tr("Exchange with other centres"), exchange());
        add(tr("Certifications to be renewed"), std::move(renewals));
        add(tr("Records kept longer than they need to be"), std::move(over));
    }
    endResetModel();
    if (!items)
        return tl::unexpected<Error>(items.error());
    return clients ? Result<void>() : tl::unexpected<Error>(clients.error());
}

std::vector<TodayModel::Row> TodayModel::duties(QDate today)
{
    auto& network = m_session.centre().network();
    std::vector<Row> rows;
    for (const network::Duty& each : network.openDuties().value_or(std::vector<network::Duty>())) {
        if (!each.dueOn.isValid() || each.dueOn > today.addDays(dutyDays))
            continue;
        Row row;
        row.title = each.what.isEmpty() ? tr("(a role without words)") : each.what;
        const QString who = each.person.isNil() ? each.who : network.nameOf(store::describe<network::Person>(), each.person.uuid);
        row.second = QStringList{who, network.nameOf(store::describe<network::Meeting>(), each.meeting.uuid)}.join(who.isEmpty() ? QString() : QStringLiteral("・"));
        row.when = each.dueOn < today ? tr("over since %1").arg(wareki::formatShort(each.dueOn)) : each.dueOn == today ? tr("by today%1").arg(QString()) : tr("by %1%2").arg(wareki::formatShort(each.dueOn), QString());
        row.mark = each.dueOn <= today ? Mark::Error : Mark::Warn;
        row.action = tr("Open");
        row.meeting = each.meeting;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TodayModel::Row> TodayModel::receipts(QDate today)
{
    std::vector<Row> rows;
    for (const ReceivedLine& line : m_session.centre().received().list().value_or(std::vector<ReceivedLine>())) {
        // Of what was corrected only the newest is to be answered.
        if (line.superseded || line.row.isAcknowledged())
            continue;
        Row row;
        row.title = line.row.person.isEmpty() ? line.row.form : tr("%1　%2").arg(line.row.form, clients::honoured(line.row.person));
        row.second = tr("from %1").arg(line.row.originName);
        const auto days = static_cast<int>(QDateTime::fromString(line.row.receivedAt, Qt::ISODate).date().daysTo(today));
        row.when = days > 0 ? tr("%n days ago", nullptr, days) : tr("today");
        row.mark = days > receiptDays ? Mark::Warn : Mark::Info;
        row.action = tr("Open");
        row.received = line.row.id.uuid;
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TodayModel::Row> TodayModel::exchange() const
{
    const auto waits = exchange::waiting(m_session.store()).value_or(exchange::Waiting());
    std::vector<Row> rows;
    const auto line = [&](ExchangeWaits what, const QString& title, const QString& second, const QString& when, Mark mark) {
        Row row;
        row.title = title;
        row.second = second;
        row.when = when;
        row.mark = mark;
        row.action = tr("Open");
        row.exchange = what;
        rows.push_back(std::move(row));
    };
    if (waits.differences > 0)
        line(ExchangeWaits::Differences, tr("%n values differ between centres", nullptr, static_cast<int>(waits.differences)), tr("both values stay until somebody chooses"), tr("to be chosen"), Mark::Differs);
    if (waits.held > 0)
        line(ExchangeWaits::Held, tr("%n packs are held", nullptr, static_cast<int>(waits.held)), tr("their date is ahead of this PC's clock"), tr("held"), Mark::Held);
    return rows;
}

void TodayModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int TodayModel::count() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.heading.isEmpty(); }));
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TodayModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

Qt::ItemFlags TodayModel::flags(const QModelIndex& index) const
{
    const bool heading = index.isValid() && !m_rows[static_cast<std::size_t>(index.row())].heading.isEmpty();
    return heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    if (!row.heading.isEmpty()) {
        if (index.column() == What && role == Qt::DisplayRole)
            return row.heading;
        if (index.column() == What && role == StrongRole)
            return true;
        if (index.column() == When && role == Qt::DisplayRole)
            return row.second;
        if (index.column() == When && role == InkRole)
            return static_cast<int>(Ink::Text2);
        return {};
    }
    switch (index.column()) {
    case What:
        if (role == Qt::DisplayRole)
            return row.title;
        if (role == SecondLineRole)
            return row.second;
        return {};
    case When:
        if (role == Qt::DisplayRole)
            return row.when;
        if (role == MarkRole)
            return static_cast<int>(row.mark);
        return {};
    default:
        if (role == Qt::DisplayRole)
            return row.action;
        if (role == InkRole)
            return static_cast<int>(Ink::Ai);
        return {};
    }
}

TodayPage::TodayPage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_model(new TodayModel(session, this)), m_table(new QTableView),
      m_empty(new EmptyState(Icon::Today, tr("Nothing is due"), tr("Sheets with a deadline, sheets without an answer and certifications to be renewed stand here."))),
      m_stack(new QStackedWidget), m_day(new Label({}, Role::Title)), m_year(new Label({}, Role::Secondary, Ink::Text2))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(16), px(10), px(16), px(12));
    column->setSpacing(px(10));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    head->addWidget(m_day);
    head->addWidget(m_year);
    head->addStretch(1);
    column->addLayout(head);
    auto* pane = new Pane;
    configureTable(*m_table, Rows::TwoLines);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TodayModel::What, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("What is to be done"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    pane->addPart(m_stack, 1);
    column->addWidget(pane, 1);
    m_gated = new Gated(session, content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_gated);
    connect(&m_gated->gate(), &Gate::failed, this, &Page::failed);
    connect(m_gated, &Gated::changed, this, [this](bool isOpen) {
        if (isOpen)
            reload();
        else
            m_model->clear();
        if (isOpen && isVisible())
            arrive();
        Q_EMIT countChanged(m_model->count());
    });
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        if (m_gated->isOpen() && isVisible() && (event.everything || (event.entity && event.entity->isSealed())))
            reload();
    });
    connect(m_table, &QTableView::activated, this, &TodayPage::open);
    if (m_gated->isOpen())
        reload();
}

void TodayPage::reload()
{
    const QDate today = m_session.clock().today();
    m_day->setText(tr("%1/%2 (%3)").arg(today.month()).arg(today.day()).arg(QLocale().dayName(today.dayOfWeek(), QLocale::ShortFormat)));
    m_year->setText(wareki::formatWareki(today));
    const int chosen = m_table->currentIndex().row();
    const auto before = chosen > 0 && chosen < m_model->rowCount() ? std::optional(m_model->rows()[static_cast<std::size_t>(chosen)]) : std::nullopt;
    if (auto loaded = m_model->load(); !loaded)
        Q_EMIT failed(loaded.error().message);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    // What was chosen stays so, also where something came before it by itself.
    int next = 1;
    for (int i = 1; before && i < m_model->rowCount(); ++i)
        if (m_model->rows()[static_cast<std::size_t>(i)].isAbout(*before))
            next = i;
    if (m_model->rowCount() > 1)
        m_table->selectRow(next);
    Q_EMIT countChanged(m_model->count());
}

void TodayPage::arrive()
{
    if (!m_gated->isOpen()) {
        m_gated->gate().arrive();
        return;
    }
    reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void TodayPage::open(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const TodayModel::Row row = m_model->rows()[static_cast<std::size_t>(index.row())];
    if (!row.heading.isEmpty())
        return;
    if (!row.sheet.isNil())
        Q_EMIT sheetChosen(row.sheet);
    else if (!row.received.isNil())
        Q_EMIT receivedChosen(row.received);
    else if (!row.meeting.isNil())
        Q_EMIT meetingChosen(row.meeting);
    else if (row.exchange)
        Q_EMIT exchangeChosen(*row.exchange);
    else
        Q_EMIT clientChosen(row.client);
}

} // namespace tasuki::ui
