// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/duplicatesmodel.h"

#include "registry/edits.h"
#include "style/parts.h"

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

QStringList reasonWords(const DuplicatePair& pair)
{
    QStringList words;
    for (const DuplicateReason reason : pair.reasons)
        words << reasonInWords(reason);
    return words;
}

DuplicatesModel::DuplicatesModel(Registry& registry, QObject* parent)
    : QAbstractTableModel(parent), m_registry(registry)
{
}

void DuplicatesModel::setPairs(std::vector<DuplicatePair> pairs)
{
    m_found = std::move(pairs);
    refresh();
}

void DuplicatesModel::refresh()
{
    auto open = stillOpen(m_registry, m_found);
    if (!open) {
        Q_EMIT failed(open.error().message);
        return;
    }
    const auto name = [&](const Id<Facility>& id) { return nameOf(m_registry, store::describe<Facility>(), id.uuid); };
    beginResetModel();
    m_lines.clear();
    for (DuplicatePair& pair : *open) {
        QString a = name(pair.a);
        QString b = name(pair.b);
        m_lines.push_back({std::move(pair), std::move(a), std::move(b)});
    }
    endResetModel();
}

void DuplicatesModel::putLast(int row)
{
    const DuplicatePair* chosen = pair(row);
    if (!chosen || row + 1 == rowCount())
        return;
    // Its ids may be those of a whole by now: then it is the last one found again.
    m_found.push_back(*chosen);
    std::erase_if(m_found, [&](const DuplicatePair& one) {
        return &one != &m_found.back() && one.a == m_found.back().a && one.b == m_found.back().b;
    });
    beginMoveRows({}, row, row, {}, rowCount());
    std::rotate(m_lines.begin() + row, m_lines.begin() + row + 1, m_lines.end());
    endMoveRows();
}

const DuplicatePair* DuplicatesModel::pair(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_lines.size() ? &m_lines[static_cast<std::size_t>(row)].pair
                                                                      : nullptr;
}

int DuplicatesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int DuplicatesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DuplicatesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !pair(index.row()))
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const QStringList reasons = reasonWords(line.pair);
    if (role == Qt::AccessibleTextRole)
        return tr("%1 and %2: %3").arg(line.a, line.b, reasons.join(tr(", ")));
    if (index.column() == Name)
        return role == Qt::DisplayRole ? QVariant(line.a) : role == SecondLineRole ? QVariant(line.b) : QVariant();
    if (role == Qt::DisplayRole)
        return reasons.mid(0, 2).join(QStringLiteral("・"));
    return role == SecondLineRole ? QVariant(reasons.mid(2).join(QStringLiteral("・"))) : QVariant();
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Two records") : tr("What speaks for it");
}

void MergeModel::setFields(std::vector<MergeField> fields, const QString& headerA, const QString& headerB)
{
    beginResetModel();
    m_fields = std::move(fields);
    m_headerA = headerA;
    m_headerB = headerB;
    endResetModel();
}

void MergeModel::choose(int row, Side side)
{
    if (!field(row) || !field(row)->differs() || (side == Side::Both && !field(row)->joins))
        return;
    m_fields[static_cast<std::size_t>(row)].proposed = side;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

const MergeField* MergeModel::field(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_fields.size() ? &m_fields[static_cast<std::size_t>(row)]
                                                                       : nullptr;
}

MergeChoices MergeModel::choices() const
{
    MergeChoices choices;
    for (const MergeField& field : m_fields)
        choices.emplace_back(std::string(field.name), field.proposed);
    return choices;
}

int MergeModel::firstDifference() const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [](const MergeField& field) { return field.differs(); });
    return found == m_fields.end() ? 0 : static_cast<int>(found - m_fields.begin());
}

int MergeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MergeModel::data(const QModelIndex& index, int role) const
{
    const MergeField* found = index.isValid() ? field(index.row()) : nullptr;
    if (!found)
        return {};
    const MergeField& field = *found;
    if (index.column() == FieldName) {
        const store::EntityInfo& info = store::describe<Facility>();
        if (role == Qt::DisplayRole)
            return field.name == "latitude"
                       ? tr("Place")
                       : fieldLabel(info.fields[static_cast<std::size_t>(info.indexOf(field.name))]);
        if (role == MarkRole && field.differs())
            return static_cast<int>(Mark::Differs);
        return role == InkRole && !field.differs() ? QVariant(static_cast<int>(Ink::Text2)) : QVariant();
    }
    const QString& value = index.column() == ValueA ? field.a : field.b;
    const Side side = index.column() == ValueA ? Side::A : Side::B;
    const bool chosen = field.proposed == side || field.proposed == Side::Both;
    switch (role) {
    case Qt::DisplayRole:
        return value.isEmpty() ? tr("(empty)") : QString(value).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::ToolTipRole:
        return value;
    case Qt::AccessibleTextRole:
        return field.differs() && chosen ? tr("%1, chosen").arg(value) : value;
    case MarkRole:
        return field.differs() && chosen ? QVariant(static_cast<int>(Mark::Ok)) : QVariant();
    case StrongRole:
        return field.differs() && chosen;
    case InkRole:
        return static_cast<int>(field.differs() && chosen ? Ink::Text : Ink::Text2);
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldName ? tr("Field") : section == ValueA ? m_headerA : m_headerB;
}

} // namespace tasuki::ui
