// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/agenda.h"
#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"
#include "vault/gate.h"

#include <QAbstractTableModel>

class QTableView;

namespace tasuki::ui {

/// What is to be done today, by kind; a heading stands above each kind.
class TodayModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, When, Action };
    /// What of the exchange with other centres waits for a person.
    enum class ExchangeWaits { Differences, Held };
    struct Row
    {
        QString heading; ///< a heading, and nothing else
        QString title, second, when, action;
        Mark mark = Mark::Info;
        Uuid sheet;
        Id<clients::Client> client;
        Id<network::Meeting> meeting;
        std::optional<ExchangeWaits> exchange;
        Uuid received; ///< a sheet that another centre handed over
        /// Whether both are about the same thing.
        [[nodiscard]] bool isAbout(const Row& other) const
        {
            return heading.isEmpty() && other.heading.isEmpty() && sheet == other.sheet && client == other.client && meeting == other.meeting && exchange == other.exchange && received == other.received && title == other.title;
        }
    };
    explicit TodayModel(Session& session, QObject* parent = nullptr);
    Result<void> load();
    void clear();
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// Things to do, headings left out.
    [[nodiscard]] int count() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void add(const QString& heading, std::vector<Row> rows);
    /// Roles agreed at meetings whose day is near or over.
    [[nodiscard]] std::vector<Row> duties(QDate today);
    /// Sheets of other centres, whose senders nobody told yet that they arrived.
    [[nodiscard]] std::vector<Row> receipts(QDate today);
    /// What differs between centres, and packs that are held.
    [[nodiscard]] std::vector<Row> exchange() const;

    Session& m_session;
    std::vector<Row> m_rows;
};

/// きょう: sheets with a deadline, sheets without an answer, receipts to be told, roles from meetings, certifications to be renewed, what waits in the
/// exchange with other centres.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Today"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::Today; }
    void arrive() override;
    [[nodiscard]] const TodayModel& model() const { return *m_model; }

Q_SIGNALS:
    void sheetChosen(const Uuid& sheet);
    void receivedChosen(const Uuid& received);
    void clientChosen(const Id<clients::Client>& client);
    void meetingChosen(const Id<network::Meeting>& meeting);
    void exchangeChosen(TodayModel::ExchangeWaits waits);

private:
    void reload();
    void open(const QModelIndex& index);

    Session& m_session;
    Gated* m_gated;
    TodayModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Label *m_day, *m_year;
};

} // namespace tasuki::ui
