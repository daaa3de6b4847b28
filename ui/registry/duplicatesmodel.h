// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/merging.h"

#include <QAbstractTableModel>

namespace tasuki::ui {

/// The pairs of facilities that may be one, in the order in which they are looked at.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Reasons, ColumnCount };

    explicit DuplicatesModel(registry::Registry& registry, QObject* parent = nullptr);

    /// All pairs that were found, decided ones too.
    void setPairs(std::vector<registry::DuplicatePair> pairs);
    /// Leaves out what has been decided since, brings back what was undone.
    void refresh();
    /// Puts a pair behind all others.
    void putLast(int row);
    [[nodiscard]] const registry::DuplicatePair* pair(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Line
    {
        registry::DuplicatePair pair;
        QString a, b; ///< names
    };

    registry::Registry& m_registry;
    std::vector<registry::DuplicatePair> m_found;
    std::vector<Line> m_lines;
};

/// The fields of two facilities beside each other, with the side that is chosen for each.
class MergeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { FieldName, ValueA, ValueB, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setFields(std::vector<registry::MergeField> fields, const QString& headerA, const QString& headerB);
    /// Chooses the value of a side; nothing happens where both say the same or Both is none of the choices.
    void choose(int row, registry::Side side);
    [[nodiscard]] const registry::MergeField* field(int row) const;
    [[nodiscard]] registry::MergeChoices choices() const;
    /// The first row in which the two differ; 0 where none does.
    [[nodiscard]] int firstDifference() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<registry::MergeField> m_fields;
    QString m_headerA, m_headerB;
};

/// What speaks for a pair, for people: 名称が同じ・電話が同じ.
[[nodiscard]] QStringList reasonWords(const registry::DuplicatePair& pair);

} // namespace tasuki::ui
