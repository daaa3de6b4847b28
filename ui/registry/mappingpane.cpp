// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/mappingpane.h"

#include "intake/values.h"
#include "registry/categories.h"
#include "style/rowdelegate.h"

#include <QGridLayout>
#include <QHeaderView>

#include <algorithm>

namespace tasuki::ui {

using intake::ColumnMeaning;
using intake::Layout;
using intake::Meaning;

namespace {

/// Everything a person can choose: days and weeks of the ministry's lists are recognised or left.
std::vector<std::pair<QString, Meaning>> choices()
{
    std::vector<std::pair<QString, Meaning>> all;
    for (int i = 0; i < static_cast<int>(Meaning::Slot); ++i)
        all.emplace_back(intake::wordFor(static_cast<Meaning>(i)), static_cast<Meaning>(i));
    return all;
}

/// Chooses a meaning in the table itself.
class MeaningDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* combo = new QComboBox(parent);
        for (const auto& [word, meaning] : choices())
            combo->addItem(word, static_cast<int>(meaning));
        combo->setMaxVisibleItems(20);
        connect(combo, &QComboBox::activated, this, [this, combo] {
            Q_EMIT const_cast<MeaningDelegate*>(this)->commitData(combo);
            Q_EMIT const_cast<MeaningDelegate*>(this)->closeEditor(combo);
        });
        return combo;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* combo = static_cast<QComboBox*>(editor);
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
    }
};

} // namespace

void MappingModel::setTable(const intake::Candidate& table)
{
    beginResetModel();
    m_lines.clear();
    m_meanings = intake::meaningsFor(table.layout, table.header.names);
    for (std::size_t column = 0; column < table.header.names.size(); ++column) {
        const QString header = QString::fromStdString(table.header.names[column]).simplified();
        if (header.isEmpty())
            continue;
        QStringList values;
        for (const auto& row : table.firstRows) {
            const QString value = column < row.cells.size() ? QString::fromStdString(intake::cleaned(row.cells[column], false)) : QString();
            if (!value.isEmpty() && !values.contains(value) && values.size() < 3)
                values << value.left(40);
        }
        m_lines.push_back({column, header, values.join(tr(" / "))});
    }
    endResetModel();
}

void MappingModel::setMeaning(int row, Meaning meaning)
{
    if (row < 0 || row >= rowCount())
        return;
    ColumnMeaning& now = m_meanings[m_lines[static_cast<std::size_t>(row)].column];
    if (now.meaning == meaning)
        return;
    now = {meaning};
    Q_EMIT dataChanged(index(row, 0), index(row, MeaningColumn));
}

int MappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int MappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant MappingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const ColumnMeaning& meaning = m_meanings[line.column];
    switch (index.column()) {
    case HeaderColumn:
        return role == Qt::DisplayRole ? QVariant(line.header) : QVariant();
    case ValuesColumn:
        return role == Qt::DisplayRole ? QVariant(line.values) : role == InkRole ? QVariant(static_cast<int>(Ink::Text2)) : QVariant();
    default:
        if (role == Qt::EditRole)
            return static_cast<int>(meaning.meaning);
        if (role == InkRole && meaning.meaning == Meaning::Ignore)
            return static_cast<int>(Ink::Text2);
        if (role == StrongRole)
            return meaning.meaning != Meaning::Ignore;
        return role == Qt::DisplayRole ? QVariant(intake::wordFor(meaning.meaning)) : QVariant();
    }
}

QVariant MappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == HeaderColumn ? tr("Column of the table") : section == ValuesColumn ? tr("First values") : tr("Goes to");
}

Qt::ItemFlags MappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == MeaningColumn ? flags | Qt::ItemIsEditable : flags;
}

bool MappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != MeaningColumn)
        return false;
    setMeaning(index.row(), static_cast<Meaning>(value.toInt()));
    return true;
}

MappingPane::MappingPane(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* top = new QWidget;
    auto* grid = new QGridLayout(top);
    grid->setContentsMargins(px(16), px(12), px(16), px(12));
    grid->setHorizontalSpacing(px(16));
    m_name = new LineEdit;
    m_category = new QComboBox;
    m_category->setMaxVisibleItems(20);
    m_category->addItem(tr("As its rows say"), QString());
    for (const registry::Category& leaf : registry::leafCategories())
        m_category->addItem(registry::displayName(leaf), QString::fromUtf8(leaf.code.data(), static_cast<qsizetype>(leaf.code.size())));
    m_complete = new QCheckBox(tr("What a later edition no longer lists has closed"));
    grid->addWidget(new FieldBox(tr("Name of the list"), m_name, tr("Its next edition updates the rows of this name.")), 0, 0);
    grid->addWidget(new FieldBox(tr("What its places are"), m_category, tr("For rows that do not say it themselves.")), 0, 1);
    grid->addWidget(m_complete, 1, 0, 1, 2);
    column->addWidget(top);
    column->addWidget(new Divider);
    m_view = new QTableView;
    configureTable(*m_view);
    m_model = new MappingModel(this);
    m_view->setModel(m_model);
    m_view->setItemDelegateForColumn(MappingModel::MeaningColumn, new MeaningDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed);
    m_view->setAccessibleName(tr("Columns and what they mean"));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_view, 1);
    // Enter opens the choice: F2 is what only spreadsheet people know.
    connect(m_view, &QTableView::activated, this,
            [this](const QModelIndex& index) { m_view->edit(index.siblingAtColumn(MappingModel::MeaningColumn)); });
    connect(m_model, &MappingModel::dataChanged, this, &MappingPane::tell);
    connect(m_name, &QLineEdit::textEdited, this, &MappingPane::tell);
    connect(m_category, &QComboBox::activated, this, &MappingPane::tell);
    connect(m_complete, &QCheckBox::clicked, this, &MappingPane::tell);
}

void MappingPane::setTable(const intake::Candidate& table)
{
    m_table = table;
    m_name->setText(table.layout.name);
    m_category->setCurrentIndex(std::max(0, m_category->findData(table.layout.category)));
    m_complete->setChecked(table.layout.complete);
    m_model->setTable(table);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, MappingModel::MeaningColumn));
    tell();
}

Layout MappingPane::layoutNow() const
{
    Layout layout = m_table.layout;
    const QString name = m_name->text().simplified();
    if (!name.isEmpty() && name != layout.name) {
        layout.name = name;
        // A list that the program knows keeps its source, whatever people call it.
        if (layout.code.isEmpty())
            layout.source = QStringLiteral("list:") + name;
    }
    layout.category = m_category->currentData().toString();
    layout.complete = m_complete->isChecked();
    layout.columns.clear();
    std::map<std::string, int> seen;
    const auto& meanings = m_model->meanings();
    for (std::size_t i = 0; i < m_table.header.names.size() && i < meanings.size(); ++i)
        if (const std::string& header = m_table.header.names[i]; !header.empty())
            layout.columns.push_back({QString::fromStdString(header), ++seen[intake::headerKey(header)], meanings[i]});
    return layout;
}

void MappingPane::arrive()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void MappingPane::tell()
{
    Q_EMIT corrected(intake::lackOf(layoutNow()).value_or(QString()));
}

} // namespace tasuki::ui
