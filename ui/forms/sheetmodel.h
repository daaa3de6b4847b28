// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace tasuki::ui {

/// The sheets of the file, newest first.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Client, Receiver, State, Day };
    explicit SheetModel(Session& session, QObject* parent = nullptr);
    enum class Show { Drafts, Issued, Waiting, All };
    Result<void> load(Show show);
    void clear();
    [[nodiscard]] const std::vector<forms::SheetLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session& m_session;
    std::vector<forms::SheetLine> m_lines;
};

} // namespace tasuki::ui
