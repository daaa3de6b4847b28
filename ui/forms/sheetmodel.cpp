// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheetmodel.h"

#include "base/wareki.h"
#include "forms/professions.h"
#include "style/rowdelegate.h"

#include <algorithm>

namespace tasuki::ui {

using namespace forms;

SheetModel::SheetModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

Result<void> SheetModel::load(Show show)
{
    auto all = show == Show::Waiting ? m_session.sheets().unanswered(m_session.clock().today()) : m_session.sheets().list();
    beginResetModel();
    m_lines = all ? std::move(*all) : std::vector<SheetLine>();
    if (show == Show::Drafts || show == Show::Issued)
        std::erase_if(m_lines, [&](const SheetLine& line) { return line.sheet.isIssued() != (show == Show::Issued); });
    endResetModel();
    return all ? Result<void>() : tl::unexpected<Error>(all.error());
}

void SheetModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 5;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const SheetLine& line = m_lines[static_cast<std::size_t>(index.row())];
    const Sheet& sheet = line.sheet;
    if (role == StrongRole)
        return index.column() == Title;
    if (role == TagRole && index.column() == State)
        return {};
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Title:
        return line.title;
    case Client:
        return line.clientName + QStringLiteral(" 様");
    case Receiver: {
        const Profession* profession = professionOf(sheet.profession);
        return sheet.recipientName.isEmpty() && profession ? QString::fromUtf8(profession->label) : sheet.recipientName;
    }
    case State: {
        const auto revision = static_cast<int>(sheet.revision.value_or(1));
        QString state = !sheet.isIssued()            ? tr("draft")
                        : sheet.repliedOn.isValid()  ? tr("answered")
                        : sheet.receivedOn.isValid() ? tr("received")
                                                     : tr("issued");
        if (revision > 1)
            state += tr(" (revision %1)").arg(revision);
        return state;
    }
    default:
        return wareki::formatShort(sheet.isIssued() ? QDateTime::fromString(sheet.issuedAt, Qt::ISODate).date() : sheet.startedOn);
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Form");
    case Client:
        return tr("Client");
    case Receiver:
        return tr("Receiver");
    case State:
        return tr("State");
    default:
        return tr("Day");
    }
}

} // namespace tasuki::ui
