// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "registry/query.h"

#include <QGeoCoordinate>
#include <QStringList>
#include <QWidget>

#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace tasuki::ui {

class Chip;
class FlowLayout;
class OpenChip;

/// The chips below the search box: what the words were read as, each to be taken back, and the filters.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    /// Puts into a query what the chips say: readings taken back, filters, the place that "near" is measured from.
    void apply(registry::Query& query, const Clock& clock) const;
    /// Sets filters and the place to measure from as a query asks for them; says that it changed.
    void setFilters(const registry::Query& query);
    /// Asks for those that have to be called.
    void askForCalls();
    /// Shows how a query was read.
    void showReading(const registry::Query& query);
    /// New words: nothing of them was taken back yet.
    void forgetDismissed() { m_dismissed.clear(); }
    /// Counts "has to be asked" as accepted.
    void includeAsk();
    /// Where space is short only the filters in force stand in the row; the others are behind one chip.
    void setFolded(bool folded);
    /// Measures distances from here instead of from the centre.
    void setOrigin(const QGeoCoordinate& place, const QString& name);

Q_SIGNALS:
    /// The query is another one now.
    void changed();
    /// The same query means another time.
    void renewed();
    /// A reading was taken back: people type on.
    void takenBack();

private:
    enum Filter { Open, Vacancy, Ask, Stale, Corrected, Closed, FilterCount };

    void addReading(const QString& words, const std::function<void()>& takeBack);
    void placeFilters();
    [[nodiscard]] bool isOn(Filter filter) const;

    FlowLayout* m_flow;
    std::array<Chip*, FilterCount> m_filters{};
    OpenChip* m_open;
    Chip* m_more;  ///< stands for the filters where space is short
    QStringList m_dismissed;  ///< words whose reading as a kind, place or condition the person took back
    std::optional<std::pair<QGeoCoordinate, QString>> m_origin;
    int m_readings = 0;         ///< words of the query that were read as something
    bool m_conditions = false;  ///< the query asks for a condition
    bool m_folded = false;
};

} // namespace tasuki::ui
