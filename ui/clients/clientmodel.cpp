// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clientmodel.h"

#include "base/wareki.h"
#include "clients/codes.h"
#include "style/parts.h"

#include <algorithm>

namespace tasuki::ui {

using namespace clients;

ClientModel::ClientModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

Result<void> ClientModel::search(const QString& words, bool ended)
{
    auto found = m_session.clients().search(words, ended);
    beginResetModel();
    m_rows = found ? std::move(*found) : std::vector<ClientRow>();
    endResetModel();
    return found ? Result<void>() : tl::unexpected<Error>(found.error());
}

void ClientModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int ClientModel::rowOf(const Id<Client>& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ClientRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ClientModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 4;
}

QVariant ClientModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ClientRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QDate today = m_session.clock().today();
    if (role == ClosedRole && index.column() == 0)
        return row.ended;
    switch (index.column()) {
    case Name:
        if (role == Qt::DisplayRole)
            return row.name;
        if (role == SecondLineRole)
            return row.kana;
        return role == StrongRole ? QVariant(true) : QVariant();
    case Age: {
        const int age = wareki::ageAt(row.birthDate, today);
        if (role == Qt::DisplayRole)
            return age < 0 ? QString() : tr("%1 yrs").arg(age);
        return role == SecondLineRole ? QVariant(wareki::formatShort(row.birthDate)) : QVariant();
    }
    case Level: {
        const LevelState state = levelState(row.levelTo, today);
        if (role == Qt::DisplayRole)
            return wordOf(careLevels(), row.level);
        if (role == SecondLineRole && row.levelTo.isValid())
            return state == LevelState::RenewalDue ? tr("renewal: %n days left", nullptr, static_cast<int>(today.daysTo(row.levelTo)))
                   : state == LevelState::Over     ? tr("ended %1").arg(wareki::formatShort(row.levelTo))
                                                   : tr("until %1").arg(wareki::formatShort(row.levelTo));
        if (role == MarkRole && state == LevelState::RenewalDue)
            return static_cast<int>(Mark::Warn);
        if (role == MarkRole && state == LevelState::Over)
            return static_cast<int>(Mark::Error);
        return {};
    }
    default:
        if (role == Qt::DisplayRole)
            return row.staff;
        return role == SecondLineRole ? QVariant(row.phone) : QVariant();
    }
}

QVariant ClientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Age:
        return tr("Age");
    case Level:
        return tr("Care level");
    default:
        return tr("In charge, telephone");
    }
}

} // namespace tasuki::ui
