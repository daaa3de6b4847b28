// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/facilitymodel.h"

#include "base/fold.h"
#include "registry/categories.h"
#include "registry/sheets/registrysheets.h"
#include "registry/toldline.h"
#include "registry/verification.h"
#include "style/label.h"
#include "style/rowdelegate.h"

#include <algorithm>
#include <bit>

namespace tasuki::ui {

using namespace registry;

namespace {

/// A screenful: more rows are read when the view comes near the end.
constexpr std::size_t chunk = 50;

/// At most two kinds by name: a line in a list is read at a glance.
QString kindsInShort(std::int64_t mask)
{
    const int count = std::popcount(static_cast<std::uint64_t>(mask));
    if (count <= 2)
        return displayNames(mask);
    const std::int64_t first = mask & -mask;
    const std::int64_t rest = mask & ~first;
    // The full name, because lupdate loses its place in the casts above.
    return tasuki::ui::FacilityModel::tr("%1・%2 and %3 more")
        .arg(displayNames(first), displayNames(rest & -rest))
        .arg(count - 2);
}

/// What the row answers to the conditions asked for: the least favourable answer rules.
std::optional<registry::Acceptance> answerTo(const FacilityRow& row, const Query& query)
{
    std::optional<registry::Acceptance> worst;
    for (const QueryPart& part : query.parts) {
        if (part.kind != QueryPart::Kind::Condition)
            continue;
        for (const AcceptanceItem& item : row.acceptance)
            if (text::folded(QStringView(item.condition)) == part.condition)
                worst = worst ? std::max(*worst, item.answer) : item.answer;
    }
    return worst;
}

} // namespace

Mark freshness(const QDate& verifiedOn, const QDate& today)
{
    return markOf(registry::freshnessOf(verifiedOn, today));
}

QString ageInWords(const QDate& day, const QDate& today)
{
    if (!day.isValid())
        return FacilityModel::tr("not checked");
    const qint64 days = day.daysTo(today);
    if (days <= 0)
        return FacilityModel::tr("today");
    if (days < 31)
        return FacilityModel::tr("%1 d ago").arg(days);
    int months = (today.year() - day.year()) * 12 + today.month() - day.month();
    if (day.addMonths(months) > today)
        --months;
    months = std::max(1, months);
    if (months < 12)
        return FacilityModel::tr("%1 mo ago").arg(months);
    return months % 12 == 0 ? FacilityModel::tr("%1 y ago").arg(months / 12)
                            : FacilityModel::tr("%1 y %2 mo ago").arg(months / 12).arg(months % 12);
}

FacilityModel::FacilityModel(Registry& registry, QObject* parent) : QAbstractTableModel(parent), m_registry(registry) {}

void FacilityModel::search(const Query& query)
{
    auto result = m_registry.search(query);
    std::vector<FacilityRow> first;
    if (result) {
        auto rows = m_registry.rows(*result, 0, chunk);
        if (rows)
            first = std::move(*rows);
        else
            result = tl::unexpected<Error>(rows.error());
    }
    if (!result) {
        Q_EMIT failed(result.error().message);
        return;
    }
    beginResetModel();
    m_query = query;
    m_result = std::move(*result);
    m_rows = std::move(first);
    endResetModel();
}

const FacilityRow* FacilityModel::row(int index) const
{
    return index >= 0 && static_cast<std::size_t>(index) < m_rows.size() ? &m_rows[static_cast<std::size_t>(index)] : nullptr;
}

int FacilityModel::rowOf(const Id<Facility>& id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const FacilityRow& row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::vector<FacilityRow> FacilityModel::allRows(std::size_t most)
{
    auto rows = m_registry.rows(m_result, 0, std::min(most, m_result.hits.size()));
    if (!rows) {
        Q_EMIT failed(rows.error().message);
        return {};
    }
    return std::move(*rows);
}

std::vector<Id<registry::Facility>> FacilityModel::allIds()
{
    auto ids = m_registry.ids(m_result);
    if (!ids) {
        Q_EMIT failed(ids.error().message);
        return {};
    }
    return std::move(*ids);
}

void FacilityModel::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    beginResetModel();
    m_compact = compact;
    endResetModel();
}

int FacilityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FacilityModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_compact ? 1 : ColumnCount;
}

bool FacilityModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_rows.size() < m_result.hits.size();
}

void FacilityModel::fetchMore(const QModelIndex& parent)
{
    if (parent.isValid())
        return;
    auto more = m_registry.rows(m_result, m_rows.size(), chunk * 2);
    if (!more || more->empty())
        return;
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + more->size()) - 1);
    std::move(more->begin(), more->end(), std::back_inserter(m_rows));
    endInsertRows();
}

QVariant FacilityModel::nameData(const FacilityRow& row, int role) const
{
    const QDate today = m_registry.store().clock().today();
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case SecondLineRole: {
        QStringList parts;
        if (m_compact && row.distance)
            parts << distanceInWords(*row.distance);
        parts << kindsInShort(row.kinds);
        parts << (m_compact ? ageInWords(row.verifiedOn, today) : townOf(row));
        parts.removeAll(QString());
        return parts.join(QStringLiteral("・"));
    }
    case SecondAccentRole:
        return row.corrected ? tr("・corrected here") : QString();
    case ClosedRole:
        return row.closedOn.isValid();
    default:
        return {};
    }
}

QVariant FacilityModel::acceptanceData(const FacilityRow& row, int role) const
{
    const auto answer = answerTo(row, m_query);
    const Mark mark = row.closedOn.isValid() ? Mark::Stopped
                      : !answer              ? Mark::Unknown
                      : *answer == registry::Acceptance::Yes ? Mark::Accepting
                      : *answer == registry::Acceptance::Ask ? Mark::Ask
                                                             : Mark::Stopped;
    if (role == MarkRole)
        return static_cast<int>(mark);
    if (role == Qt::DisplayRole)
        return row.closedOn.isValid() ? tr("closed") : markWord(mark);
    if (role == InkRole && mark == Mark::Unknown)
        return static_cast<int>(Ink::Text2);
    return {};
}

QVariant FacilityModel::data(const QModelIndex& index, int role) const
{
    const FacilityRow* found = row(index.row());
    if (!index.isValid() || !found)
        return {};
    const FacilityRow& row = *found;
    const QDate today = m_registry.store().clock().today();
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2, %3").arg(row.name, displayNames(row.kinds), row.phone);
    switch (index.column()) {
    case Name:
        return nameData(row, role);
    case Distance:
        if (role == Qt::DisplayRole)
            return row.distance ? distanceInWords(*row.distance) : tr("—");
        if (role == FigureRole)
            return true;
        break;
    case Acceptance:
        return acceptanceData(row, role);
    case Vacancy:
        if (role == Qt::DisplayRole)
            return row.vacancy.isEmpty() ? tr("not asked") : row.vacancy;
        if (role == InkRole && row.vacancy.isEmpty())
            return static_cast<int>(Ink::Text2);
        break;
    case Checked:
        if (role == Qt::DisplayRole)
            return ageInWords(row.verifiedOn, today);
        if (role == SecondLineRole)
            return row.verifiedBy;
        if (role == MarkRole)
            return static_cast<int>(freshness(row.verifiedOn, today));
        if (role == InkRole && !row.verifiedOn.isValid())
            return static_cast<int>(Ink::Text2);
        break;
    default:
        break;
    }
    return {};
}

QVariant FacilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Distance:
        return tr("Distance");
    case Acceptance:
        return tr("Acceptance");
    case Vacancy:
        return tr("Vacancy");
    default:
        return tr("Last check");
    }
}

} // namespace tasuki::ui
