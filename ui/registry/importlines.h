// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/delivery.h"

#include <QAbstractTableModel>

namespace tasuki::ui {

/// The lines behind one tile of the preview: what will change, or what could not be read.
class ImportLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Line
    {
        QString name;
        QString about;
        QString before;
        QString after;
    };
    void setLines(std::vector<Line> lines, const QStringList& headers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Line> m_lines;
    QStringList m_headers;
};

/// The kinds of change in the order of their tiles.
enum class ImportTile { Added, Updated, Closed, Differs, Told };
inline constexpr int importTileCount = 5;

/// How many a tile counts.
[[nodiscard]] std::int64_t countOf(const intake::Delivery& delivery, ImportTile tile);

/// What a tile opens: a sentence about it and the first of its lines.
struct ImportLines
{
    QString explanation;
    QStringList headers;
    std::vector<ImportLinesModel::Line> lines;
};
[[nodiscard]] ImportLines linesOf(const intake::Delivery& delivery, ImportTile tile);

} // namespace tasuki::ui
