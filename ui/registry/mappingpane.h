// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/reader.h"
#include "style/parts.h"

#include <QAbstractTableModel>
#include <QCheckBox>
#include <QComboBox>
#include <QTableView>

#include <map>

namespace tasuki::ui {

/// The columns of a table from outside: their names, the first values below them, and what they mean.
class MappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { HeaderColumn, ValuesColumn, MeaningColumn, ColumnCount };

    void setTable(const intake::Candidate& table);
    /// In the order of the table's header.
    [[nodiscard]] const std::vector<intake::ColumnMeaning>& meanings() const { return m_meanings; }
    void setMeaning(int row, intake::Meaning meaning);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    struct Line
    {
        std::size_t column;
        QString header;
        QString values;
    };
    std::vector<Line> m_lines;  ///< columns without a name are left out
    std::vector<intake::ColumnMeaning> m_meanings;
};

/// Lets a person correct what the program makes of a table: the name of the list, what its places are, what each
/// column means.
class MappingPane : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPane(QWidget* parent = nullptr);

    void setTable(const intake::Candidate& table);
    /// The layout as it stands on the screen.
    [[nodiscard]] intake::Layout layoutNow() const;
    void arrive();

Q_SIGNALS:
    /// Something was corrected; `lack` is what is still missing, empty where rows can be read.
    void corrected(const QString& lack);

private:
    void tell();

    intake::Candidate m_table;
    LineEdit* m_name;
    QComboBox* m_category;
    QCheckBox* m_complete;
    MappingModel* m_model;
    QTableView* m_view;
};

} // namespace tasuki::ui
