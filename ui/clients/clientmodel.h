// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace tasuki::ui {

/// The clients that a search finds, in 五十音順.
class ClientModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Age, Level, Staff };
    explicit ClientModel(Session& session, QObject* parent = nullptr);

    /// Searches anew; the error where the vault is locked.
    Result<void> search(const QString& words, bool ended);
    void clear();
    [[nodiscard]] const std::vector<clients::ClientRow>& rows() const { return m_rows; }
    [[nodiscard]] int rowOf(const Id<clients::Client>& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session& m_session;
    std::vector<clients::ClientRow> m_rows;
};

} // namespace tasuki::ui
