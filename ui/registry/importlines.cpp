// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/importlines.h"

#include "base/postal.h"
#include "registry/categories.h"
#include "registry/edits.h"
#include "style/rowdelegate.h"

#include <QCoreApplication>

namespace tasuki::ui {

using namespace registry;
using intake::Delivery;
using intake::ListedFacility;
using intake::RowNote;
using Line = ImportLinesModel::Line;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ImportLineWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportLineWords)
};

constexpr std::size_t shownRows = 2000;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString orEmpty(const QString& text)
{
    return text.isEmpty() ? ImportLineWords::tr("(empty)") : text;
}

QString fieldWord(const std::string& field)
{
    for (const store::EntityInfo* entity : {&store::describe<Facility>(), &store::describe<Service>()})
        if (const int index = entity->indexOf(field); index >= 0)
            return fieldLabel(entity->fields[static_cast<std::size_t>(index)]);
    return {};
}

std::vector<const CareDifference*> differencesOf(const Delivery& delivery, CareDifference::Kind kind)
{
    std::vector<const CareDifference*> all;
    const auto add = [&](const std::vector<CareDifference>& differences) {
        for (const CareDifference& difference : differences)
            if (difference.kind == kind)
                all.push_back(&difference);
    };
    if (delivery.care)
        add(delivery.care->differences);
    if (delivery.lists)
        add(delivery.lists->differences);
    return all;
}

void addChanged(ImportLines& lines, const Delivery& delivery, CareDifference::Kind kind)
{
    for (const CareDifference* difference : differencesOf(delivery, kind)) {
        const QString field = fieldWord(difference->field);
        lines.lines.push_back({difference->facility,
                               difference->service.isEmpty() ? field : ImportLineWords::tr("%1・%2").arg(difference->service, field),
                               orEmpty(difference->before), orEmpty(difference->after)});
    }
}

void addAdded(ImportLines& lines, const Delivery& delivery)
{
    if (delivery.care)
        for (const CareRow& row : addedRows(*delivery.care, shownRows))
            lines.lines.push_back({fromUtf8(row[CareColumn::Name]), fromUtf8(row[CareColumn::Kana]),
                                   displayName(leafCategories()[static_cast<std::size_t>(row.leaf)]), fromUtf8(row[CareColumn::Address])});
    if (delivery.postal)
        for (std::size_t i = 0; i < delivery.postal->towns.size() && lines.lines.size() < shownRows; ++i)
            if (const PostalTown& town = delivery.postal->towns[i]; delivery.postal->known[i].rid == 0)
                lines.lines.push_back({formatPostalCode(town.code), town.office, ImportLineWords::tr("Postal code"), town.address()});
    if (!delivery.lists)
        return;
    const auto& rows = delivery.lists->rows;
    const auto address = static_cast<std::uint32_t>(store::describe<Facility>().indexOf("address"));
    const auto kana = static_cast<std::uint32_t>(store::describe<Facility>().indexOf("kana"));
    const auto cell = [&](const ListedFacility& facility, std::uint32_t field) {
        for (std::uint32_t i = facility.firstCell; i < facility.lastCell; ++i)
            if (rows.cells[i].field == field)
                if (const auto* text = std::get_if<std::string_view>(&rows.cells[i].value))
                    return fromUtf8(*text);
        return QString();
    };
    for (const ListedFacility* facility : addedFacilities(*delivery.lists, shownRows))
        lines.lines.push_back({fromUtf8(facility->name), cell(*facility, kana),
                               facility->leaf >= 0 ? displayName(leafCategories()[static_cast<std::size_t>(facility->leaf)]) : QString(),
                               cell(*facility, address)});
}

void addTold(ImportLines& lines, const Delivery& delivery)
{
    const auto add = [&](const QString& file, const QString& fate, std::int64_t line, const QString& reason) {
        lines.lines.push_back({file, fate, line > 0 ? QString::number(line) : ImportLineWords::tr("whole file"), reason});
    };
    const QString leftOut = ImportLineWords::tr("left out");
    const QString taken = ImportLineWords::tr("taken in");
    for (const ImportNote& note : delivery.refused)
        add(note.file, leftOut, note.line, note.reason);
    if (delivery.care) {
        for (const ImportNote& note : delivery.care->rows.rejected)
            add(note.file, leftOut, note.line, note.reason);
        for (const ImportNote& note : delivery.care->rows.warnings)
            add(note.file, taken, note.line, note.reason);
    }
    if (delivery.postal)
        for (const ImportNote& note : delivery.postal->rejected)
            add(note.file, leftOut, note.line, note.reason);
    if (!delivery.lists)
        return;
    const auto& rows = delivery.lists->rows;
    for (const RowNote::Kind kind : {RowNote::Kind::LeftOut, RowNote::Kind::Doubtful, RowNote::Kind::Repaired})
        for (const RowNote& note : rows.notes)
            if (note.kind == kind)
                add(rows.tables[note.table].file,
                    kind == RowNote::Kind::LeftOut ? leftOut : kind == RowNote::Kind::Repaired ? ImportLineWords::tr("repaired") : taken,
                    note.row, note.reason);
}

} // namespace

void ImportLinesModel::setLines(std::vector<Line> lines, const QStringList& headers)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_headers = headers;
    endResetModel();
}

int ImportLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

QVariant ImportLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return role == Qt::DisplayRole ? line.name : role == SecondLineRole ? QVariant(line.about) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == 1 ? line.before : line.after;
}

QVariant ImportLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_headers.size() ? m_headers[section] : QVariant();
}

std::int64_t countOf(const Delivery& delivery, ImportTile tile)
{
    switch (tile) {
    case ImportTile::Added: return delivery.added();
    case ImportTile::Updated: return delivery.updated();
    case ImportTile::Closed: return delivery.closed();
    case ImportTile::Differs: return delivery.differs();
    case ImportTile::Told: break;
    }
    return delivery.told();
}

ImportLines linesOf(const Delivery& delivery, ImportTile tile)
{
    ImportLines lines{{}, {ImportLineWords::tr("Name"), ImportLineWords::tr("Now"), ImportLineWords::tr("Then")}, {}};
    switch (tile) {
    case ImportTile::Added:
        lines.explanation = ImportLineWords::tr("These will be added.");
        lines.headers = {ImportLineWords::tr("Name"), ImportLineWords::tr("Service"), ImportLineWords::tr("Address")};
        addAdded(lines, delivery);
        break;
    case ImportTile::Updated:
        lines.explanation = ImportLineWords::tr("The published value replaces the former one. What you corrected yourselves stays.");
        addChanged(lines, delivery, CareDifference::Kind::Updated);
        break;
    case ImportTile::Closed:
        lines.explanation = ImportLineWords::tr("The new data no longer lists these. They are marked as closed and stay in the history.");
        lines.headers = {ImportLineWords::tr("Name"), ImportLineWords::tr("Service")};
        for (const CareDifference* difference : differencesOf(delivery, CareDifference::Kind::Closed))
            lines.lines.push_back({difference->facility, {}, difference->service, {}});
        break;
    case ImportTile::Differs:
        lines.explanation = ImportLineWords::tr(
            "Your own value differs from the published one. Yours stays and is shown; the published one stands beside it.");
        lines.headers = {ImportLineWords::tr("Name"), ImportLineWords::tr("Your value"), ImportLineWords::tr("Published value")};
        addChanged(lines, delivery, CareDifference::Kind::Differs);
        break;
    case ImportTile::Told:
        lines.explanation = ImportLineWords::tr("These lines could not be read, were repaired or need a look. All others are taken in.");
        lines.headers = {ImportLineWords::tr("File"), ImportLineWords::tr("Line"), ImportLineWords::tr("Reason")};
        addTold(lines, delivery);
        break;
    }
    return lines;
}

} // namespace tasuki::ui
