// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/importlines.h"
#include "style/parts.h"

#include <QGridLayout>
#include <QTableView>

namespace tasuki::ui {

/// What an import would change: a tile for each kind of change, and the lines behind the chosen one.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget* parent = nullptr);

    /// Shows a delivery from its most telling tile on.
    void setDelivery(std::shared_ptr<const intake::Delivery> delivery);
    /// Tiles beside each other, or in two rows where space is short.
    void setEffectiveWidth(int width);

private:
    void showTile(int tile);

    std::shared_ptr<const intake::Delivery> m_delivery;
    CountTile* m_tiles[importTileCount];
    QGridLayout* m_tileGrid;
    Paragraph* m_explanation;
    ImportLinesModel* m_lines;
    QTableView* m_table;
};

} // namespace tasuki::ui
