// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "style/marks.h"

#include <QAbstractTableModel>

namespace tasuki::ui {

/// How fresh a record is: checked within 6 months, 12 months, longer ago, never.
[[nodiscard]] Mark freshness(const QDate& verifiedOn, const QDate& today);
/// "today", "3 d ago", "7 mo ago", "1 y 4 mo ago"; the word for never where the day is invalid.
[[nodiscard]] QString ageInWords(const QDate& day, const QDate& today);

/// The hits of a search as a table. Rows are read from the data file as the view comes to them.
class FacilityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Distance, Acceptance, Vacancy, Checked, ColumnCount };

    explicit FacilityModel(registry::Registry& registry, QObject* parent = nullptr);

    /// Runs the search and shows its first rows.
    void search(const registry::Query& query);
    [[nodiscard]] const registry::Query& query() const { return m_query; }
    [[nodiscard]] std::size_t total() const { return m_result.hits.size(); }
    /// Null where there is no such row.
    [[nodiscard]] const registry::FacilityRow* row(int index) const;
    /// The row that shows a facility among those read so far; -1 where none does.
    [[nodiscard]] int rowOf(const Id<registry::Facility>& id) const;
    /// All hits, up to `most`, for printing and copying.
    [[nodiscard]] std::vector<registry::FacilityRow> allRows(std::size_t most);
    /// Every hit, in its order.
    [[nodiscard]] std::vector<Id<registry::Facility>> allIds();
    /// One column with a second line that carries what the other columns do, for narrow windows.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    QVariant nameData(const registry::FacilityRow& row, int role) const;
    QVariant acceptanceData(const registry::FacilityRow& row, int role) const;

    registry::Registry& m_registry;
    registry::Query m_query;
    registry::SearchResult m_result;
    std::vector<registry::FacilityRow> m_rows;
    bool m_compact = false;
};

} // namespace tasuki::ui
