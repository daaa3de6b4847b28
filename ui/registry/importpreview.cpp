// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/importpreview.h"

#include <QButtonGroup>
#include <QHeaderView>

#include <array>

namespace tasuki::ui {

ImportPreview::ImportPreview(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(0);
    const std::array<std::tuple<Mark, QString, QString>, importTileCount> meanings{{
        {Mark::Added, tr("New"), tr("services, places")},
        {Mark::Updated, tr("Updated"), tr("values that changed")},
        {Mark::Withdrawn, tr("Closed"), tr("no longer listed")},
        {Mark::Differs, tr("Differing"), tr("your value stays")},
        {Mark::Held, tr("To look at"), tr("left out or repaired")},
    }};
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < importTileCount; ++i) {
        const auto& [mark, word, meaning] = meanings[static_cast<std::size_t>(i)];
        m_tiles[i] = new CountTile(mark, 0, word, meaning);
        group->addButton(m_tiles[i], i);
        m_tileGrid->addWidget(m_tiles[i], 0, i);
    }
    connect(group, &QButtonGroup::idClicked, this, &ImportPreview::showTile);
    column->addLayout(m_tileGrid);
    column->addWidget(new Divider);
    auto* explain = new QWidget;
    auto* explainRow = new QVBoxLayout(explain);
    explainRow->setContentsMargins(px(16), px(8), px(16), px(8));
    m_explanation = new Paragraph({}, Role::Secondary, Ink::Text2);
    explainRow->addWidget(m_explanation);
    column->addWidget(explain);
    m_table = new QTableView;
    configureTable(*m_table, Rows::TwoLines);
    m_lines = new ImportLinesModel(this);
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("What will change"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    column->addWidget(m_table, 1);
}

void ImportPreview::setEffectiveWidth(int width)
{
    const int columns = width >= 1000 ? importTileCount : 3;
    for (int i = 0; i < importTileCount; ++i)
        m_tileGrid->addWidget(m_tiles[i], i / columns, i % columns);
}

void ImportPreview::setDelivery(std::shared_ptr<const intake::Delivery> delivery)
{
    m_delivery = std::move(delivery);
    for (int i = 0; i < importTileCount; ++i)
        m_tiles[i]->setCount(static_cast<int>(countOf(*m_delivery, static_cast<ImportTile>(i))));
    int first = static_cast<int>(ImportTile::Added);
    for (const ImportTile tile : {ImportTile::Closed, ImportTile::Updated, ImportTile::Added, ImportTile::Differs})
        if (m_tiles[static_cast<int>(tile)]->count() > 0)
            first = static_cast<int>(tile);
    m_tiles[first]->setChecked(true);
    showTile(first);
}

void ImportPreview::showTile(int tile)
{
    if (!m_delivery)
        return;
    ImportLines lines = linesOf(*m_delivery, static_cast<ImportTile>(tile));
    m_explanation->setText(lines.explanation);
    m_lines->setLines(std::move(lines.lines), lines.headers);
}

} // namespace tasuki::ui
