// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/incoming.h"
#include "style/parts.h"
#include "style/wordtable.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QTableView>

#include <memory>

namespace tasuki::ui {

class DifferenceList;

/// What files would bring: a tile for each kind of change, and what is behind the chosen one.
class IncomingView : public QWidget
{
    Q_OBJECT

public:
    enum Tile { Added, Updated, Withdrawn, Deleted, Differs, Held, Refused };
    static constexpr int tileCount = 7;
    explicit IncomingView(QWidget* parent = nullptr);

    /// Shows it from what wants a decision on.
    void set(std::shared_ptr<const Incoming> incoming, QDate today);
    void showTile(Tile tile);
    [[nodiscard]] Tile tile() const { return m_tile; }
    /// Tiles beside each other, or in rows of three where space is short.
    void setEffectiveWidth(int width);
    void arrive();
    [[nodiscard]] DifferenceList& differences() { return *m_differences; }
    [[nodiscard]] QTableView& table() { return *m_table; }

private:
    [[nodiscard]] int countOf(Tile tile) const;
    enum class Columns { Rows, Values, Fields };
    void fillLines(const std::vector<IncomingLine>& lines, std::int64_t all, const QString& explanation, Columns columns);
    void arrangeTiles();
    void tellChoices();

    std::shared_ptr<const Incoming> m_incoming;
    Tile m_tile = Added;
    CountTile* m_tiles[tileCount];
    QGridLayout* m_tileGrid;
    Paragraph* m_explanation;
    QStackedWidget* m_stack;
    WordTable* m_rows;
    QTableView* m_table;
    DifferenceList* m_differences;
    int m_width = 1200;
};

} // namespace tasuki::ui
