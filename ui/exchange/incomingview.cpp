// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incomingview.h"

#include "base/wareki.h"
#include "exchange/differencelist.h"
#include "exchange/exchangework.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tasuki::ui {

namespace {

constexpr int countsFirst = 800; ///< effective width below which the lines have no room beside the counts, and the counts come first

QString dayOf(const QDateTime& at)
{
    return IncomingView::tr("%1/%2").arg(at.date().month()).arg(at.date().day());
}

QString orEmpty(const QString& words)
{
    return words.isEmpty() ? IncomingView::tr("(empty)") : words;
}

} // namespace

IncomingView::IncomingView(QWidget* parent)
    : QWidget(parent), m_tileGrid(new QGridLayout), m_explanation(new Paragraph({}, Role::Secondary, Ink::Text2)), m_stack(new QStackedWidget), m_rows(new WordTable(this)), m_table(new QTableView),
      m_differences(new DifferenceList)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_tileGrid->setSpacing(0);
    const std::array<std::tuple<Mark, QString, QString>, tileCount> meanings{{
        {Mark::Added, tr("New"), tr("resources, people")},
        {Mark::Updated, tr("Updated"), tr("the value is newer")},
        {Mark::Withdrawn, tr("Withdrawn"), tr("no longer shown")},
        {Mark::Error, tr("Deleted"), tr("removed by others")},
        {Mark::Differs, tr("Differing"), tr("please choose")},
        {Mark::Held, tr("Held"), tr("the clock is off")},
        {Mark::Warn, tr("Not taken"), tr("files")},
    }};
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < tileCount; ++i) {
        const auto& [mark, word, meaning] = meanings[static_cast<std::size_t>(i)];
        m_tiles[i] = new CountTile(mark, 0, word, meaning);
        group->addButton(m_tiles[i], i);
    }
    arrangeTiles();
    connect(group, &QButtonGroup::idClicked, this, [this](int tile) { showTile(static_cast<Tile>(tile)); });
    column->addLayout(m_tileGrid);
    column->addWidget(new Divider);
    auto* explain = new QWidget;
    auto* explainRow = new QVBoxLayout(explain);
    explainRow->setContentsMargins(px(16), px(8), px(16), px(8));
    explainRow->addWidget(m_explanation);
    column->addWidget(explain);
    column->addWidget(new Divider);
    configureTable(*m_table);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(tr("What would change"));
    copyOnRequest(*m_table, *m_rows);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_differences);
    followTheme(m_stack, [this] { m_stack->setMinimumHeight(px(196)); });
    column->addWidget(m_stack, 1);
    connect(m_differences, &DifferenceList::chosen, this, [this](int row) {
        tellChoices();
        // The next open one, so that a list is settled by digits alone.
        const auto& rows = m_differences->rows();
        if (rows[static_cast<std::size_t>(row)]->choice() && row + 1 < static_cast<int>(rows.size()))
            m_differences->focusRow(row + 1);
    });
}

int IncomingView::countOf(Tile tile) const
{
    if (!m_incoming)
        return 0;
    switch (tile) {
    case Added:
        return static_cast<int>(m_incoming->merged.applied.added);
    case Updated:
        return static_cast<int>(m_incoming->updates);
    case Withdrawn:
        return static_cast<int>(m_incoming->merged.applied.withdrawn);
    case Deleted:
        return static_cast<int>(m_incoming->deletions);
    case Differs:
        return static_cast<int>(m_incoming->merged.applied.conflicts);
    case Held:
        return static_cast<int>(m_incoming->merged.held.size());
    default:
        return static_cast<int>(m_incoming->merged.refused.size());
    }
}

void IncomingView::arrangeTiles()
{
    const int columns = m_width >= 1000 ? tileCount : 3;
    int place = 0;
    for (int i = 0; i < tileCount; ++i) {
        // What seldom happens takes no room until it does.
        const bool shown = (i != Deleted && i != Refused) || countOf(static_cast<Tile>(i)) > 0;
        m_tiles[i]->setVisible(shown);
        if (!shown)
            continue;
        m_tileGrid->addWidget(m_tiles[i], place / columns, place % columns);
        ++place;
    }
}

void IncomingView::setEffectiveWidth(int width)
{
    m_width = width;
    arrangeTiles();
}

void IncomingView::set(std::shared_ptr<const Incoming> incoming, QDate today)
{
    m_incoming = std::move(incoming);
    for (int i = 0; i < tileCount; ++i)
        m_tiles[i]->setCount(countOf(static_cast<Tile>(i)));
    m_differences->set(m_incoming->differences, today);
    arrangeTiles();
    Tile first = Added;
    for (const Tile tile : {Held, Withdrawn, Deleted, Added, Updated, Refused, Differs})
        if (countOf(tile) > 0)
            first = tile;
    showTile(first);
}

void IncomingView::arrive()
{
    if (m_tile == Differs)
        m_differences->focusRow(0);
    else if (m_width < countsFirst)
        m_tiles[m_tile]->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void IncomingView::tellChoices()
{
    const auto chosen = static_cast<int>(m_differences->choices().size());
    const QString words = tr("Differing %1 (%2 chosen). Digits choose, arrows go on; what is left open can be settled later.").arg(countOf(Differs)).arg(chosen);
    m_explanation->setText(words);
}

void IncomingView::fillLines(const std::vector<IncomingLine>& lines, std::int64_t all, const QString& explanation, Columns columns)
{
    QString words = explanation;
    if (all > static_cast<std::int64_t>(lines.size()) && !lines.empty())
        words += tr(" The first %1 are shown.").arg(lines.size());
    m_explanation->setText(words);
    std::vector<WordRow> rows;
    for (const IncomingLine& line : lines) {
        WordRow row;
        const QString origin = tr("%1, %2").arg(line.who, dayOf(line.at));
        row.cells = {line.name};
        if (columns == Columns::Rows)
            row.cells << line.kind;
        else
            row.cells << (line.field.isEmpty() ? tr("all of it") : line.field);
        if (columns == Columns::Values)
            row.cells << tr("%1 → %2").arg(orEmpty(line.before), orEmpty(line.after));
        row.cells << origin;
        rows.push_back(std::move(row));
    }
    QStringList headings{tr("Name"), columns == Columns::Rows ? tr("Kind") : tr("Field"), tr("Who")};
    if (columns == Columns::Values)
        headings.insert(2, tr("Value"));
    m_rows->set(std::move(headings), std::move(rows));
}

void IncomingView::showTile(Tile tile)
{
    if (!m_incoming)
        return;
    m_tile = tile;
    m_tiles[tile]->setChecked(true);
    m_stack->setCurrentIndex(tile == Differs && !m_incoming->differences.empty() ? 1 : 0);
    const Incoming& in = *m_incoming;
    switch (tile) {
    case Added:
        fillLines(in.added, in.merged.applied.added, tr("New %1. These come in as they are.").arg(in.merged.applied.added), Columns::Rows);
        break;
    case Updated:
        fillLines(in.updated, in.updates, tr("Updated %1. The new value takes the place of the old one, which stays in the history.").arg(in.updates), Columns::Values);
        break;
    case Deleted:
        fillLines(in.deleted, in.deletions, tr("Deleted %1. Another centre removed these; the history keeps them.").arg(in.deletions), Columns::Rows);
        break;
    case Withdrawn:
        fillLines(in.withdrawn, in.merged.applied.withdrawn, tr("Withdrawn %1. The centre no longer shows these; they go from the lists here. What is printed cannot be called back.").arg(in.merged.applied.withdrawn), Columns::Fields);
        break;
    case Differs:
        if (countOf(Differs) == 0) {
            fillLines({}, 0, tr("Nothing differs."), Columns::Values);
        } else {
            fillLines({}, 0, {}, Columns::Values);
            tellChoices();
        }
        break;
    case Held: {
        std::vector<WordRow> rows;
        for (const exchange::PackLine& line : in.merged.held) {
            WordRow row;
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(stampMillis(line.newest));
            row.cells = {centreWords(line.centre, line.author), wareki::formatWareki(at.date()), tr("%n values", nullptr, static_cast<int>(line.versions))};
            rows.push_back(std::move(row));
        }
        const bool isAnyRevoked = std::ranges::any_of(in.merged.held, &exchange::PackLine::isRevoked);
        m_explanation->setText(rows.empty()   ? tr("Nothing is held.")
                               : isAnyRevoked ? tr("Held %1. The city has revoked the key that signed them, or their date is more than two days ahead of this PC's clock. They are kept and wait until somebody has asked the centre.").arg(rows.size())
                                                : tr("Held %1. Their date is more than two days ahead of this PC's clock: one of the two clocks is off. They are kept and wait.").arg(rows.size()));
        m_rows->set({tr("Centre"), tr("Date"), tr("How much")}, std::move(rows));
        break;
    }
    case Refused: {
        std::vector<WordRow> rows;
        for (const exchange::RefusedFile& file : in.merged.refused) {
            WordRow row;
            row.cells = {file.file, file.error.message};
            rows.push_back(std::move(row));
        }
        m_explanation->setText(tr("These files could not be taken. The data here is as it was."));
        m_rows->set({tr("File"), tr("Why")}, std::move(rows));
        break;
    }
    }
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    const int wide = tile == Updated ? 2 : tile == Refused ? 1 : 0;
    if (wide < m_rows->columnCount())
        header->setSectionResizeMode(wide, QHeaderView::Stretch);
}

} // namespace tasuki::ui
