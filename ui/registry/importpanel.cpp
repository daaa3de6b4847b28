// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/importpanel.h"

#include "registry/edits.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHeaderView>

#include <algorithm>
#include <map>

namespace tasuki::ui {

using namespace registry;

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

ImportPanel::ImportPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    m_banner = new Banner;
    m_banner->hide();
    column->addWidget(m_banner);
    auto* pane = new Pane;
    column->addWidget(pane, 1);

    auto* head = pane->addSection();
    auto* line = new QHBoxLayout;
    m_title = new Label({}, Role::Heading);
    line->addWidget(m_title, 1);
    auto* filterLabel = new Label(tr("&Municipality:"), Role::Secondary, Ink::Text2);
    m_municipality = new QComboBox;
    m_municipality->setMinimumWidth(px(220));
    m_municipality->setMaxVisibleItems(18);
    filterLabel->setBuddy(m_municipality);
    line->addWidget(filterLabel);
    line->addWidget(m_municipality);
    head->addLayout(line);
    m_names = new Paragraph({}, Role::Small, Ink::Text2);
    head->addWidget(m_names);
    pane->addDivider();

    m_stack = new QStackedWidget;
    auto* waiting = new QWidget;
    auto* waitingColumn = new QVBoxLayout(waiting);
    waitingColumn->setContentsMargins(px(16), px(24), px(16), px(24));
    m_progress = new ProgressPanel;
    waitingColumn->addWidget(m_progress);
    waitingColumn->addStretch();
    m_stack->addWidget(waiting);

    auto* preview = new QWidget;
    auto* previewColumn = new QVBoxLayout(preview);
    previewColumn->setContentsMargins({});
    previewColumn->setSpacing(0);
    m_tileGrid = new QGridLayout;
    m_tileGrid->setSpacing(0);
    const std::array<std::tuple<Mark, QString, QString>, TileCount> meanings{{
        {Mark::Added, tr("New"), tr("services")},
        {Mark::Updated, tr("Updated"), tr("values that changed")},
        {Mark::Withdrawn, tr("Closed"), tr("no longer listed")},
        {Mark::Differs, tr("Differing"), tr("your value stays")},
        {Mark::Held, tr("Left out"), tr("could not be read")},
    }};
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < TileCount; ++i) {
        const auto& [mark, word, meaning] = meanings[static_cast<std::size_t>(i)];
        m_tiles[i] = new CountTile(mark, 0, word, meaning);
        group->addButton(m_tiles[i], i);
        m_tileGrid->addWidget(m_tiles[i], 0, i);
    }
    connect(group, &QButtonGroup::idClicked, this, &ImportPanel::showTile);
    previewColumn->addLayout(m_tileGrid);
    previewColumn->addWidget(new Divider);
    auto* explain = new QWidget;
    auto* explainRow = new QVBoxLayout(explain);
    explainRow->setContentsMargins(px(16), px(8), px(16), px(8));
    m_explanation = new Paragraph({}, Role::Secondary, Ink::Text2);
    explainRow->addWidget(m_explanation);
    previewColumn->addWidget(explain);
    m_table = new QTableView;
    configureTable(*m_table, Rows::TwoLines);
    m_lines = new ImportLinesModel(this);
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("What will change"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    previewColumn->addWidget(m_table, 1);
    m_stack->addWidget(preview);
    pane->addPart(m_stack, 1);

    auto* foot = pane->addFoot();
    m_promise = new Label(tr("Nothing has been written yet. It is one step, and one undo takes it back."), Role::Secondary, Ink::Text2);
    foot->addWidget(m_promise, 1);
    m_leave = new Button(tr("Do not take in"));
    m_apply = new Button(tr("Take in"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    foot->addWidget(m_leave);
    foot->addWidget(m_apply);
    connect(m_leave, &Button::clicked, this, [this] {
        m_session.jobs().cancel();
        Q_EMIT left();
    });
    connect(m_apply, &Button::clicked, this, &ImportPanel::apply);
    auto* go = new QAction(tr("Take in the official data"), this);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(go, &QAction::triggered, m_apply, &Button::click);
    addAction(go);
    connect(m_progress, &ProgressPanel::cancelRequested, &session.jobs(), &Jobs::cancel);
    connect(&session.jobs(), &Jobs::progressed, m_progress, [this](const QString& label, qint64 done, qint64 total) {
        m_progress->setTitle(label);
        m_progress->setCount(done, total, tr("lines"));
    });
    connect(m_municipality, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            stage();
    });
}

void ImportPanel::arrive()
{
    (m_apply->isEnabled() ? m_apply : m_leave)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::setEffectiveWidth(int width)
{
    const int columns = width >= 1000 ? TileCount : 3;
    for (int i = 0; i < TileCount; ++i)
        m_tileGrid->addWidget(m_tiles[i], i / columns, i % columns);
    m_promise->setVisible(width >= 800);
}

void ImportPanel::start(const QStringList& paths)
{
    readFiles(paths);
}

void ImportPanel::showProblem(const QString& sentence)
{
    m_banner->set(Banner::Kind::Err, sentence);
    m_banner->show();
    m_progress->hide();
    m_apply->setEnabled(false);
    m_leave->setText(tr("Back"));
    m_leave->setFocus(Qt::OtherFocusReason);
}

QString ImportPanel::municipality() const
{
    return m_municipality->currentData().toString();
}

void ImportPanel::readFiles(const QStringList& paths)
{
    m_banner->hide();
    m_stage.reset();
    m_files.clear();
    m_stack->setCurrentIndex(0);
    m_apply->setEnabled(false);
    m_leave->setText(tr("Do not take in"));
    m_progress->show();
    m_progress->setTitle(tr("Reading the files"));
    m_progress->setCount(0, 0);
    m_title->setText(tr("Official data"));
    m_names->setText({});
    struct Read
    {
        std::vector<InputFile> files;
        std::map<QString, std::pair<QString, qint64>> municipalities;  ///< code to name and count
    };
    const bool started = m_session.jobs().start(
        tr("Reading the files"),
        [paths](Centre&, Progress& progress) -> Result<std::any> {
            progress.start(tr("Reading the files"), 0);
            auto files = readInputFiles(paths);
            if (!files)
                return tl::unexpected<Error>(files.error());
            auto rows = readCareFiles(*files, QString());
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            auto read = std::make_shared<Read>();
            read->files = std::move(*files);
            for (const CareRow& row : rows->rows) {
                const auto text = [&](CareColumn column) {
                    return QString::fromUtf8(row[column].data(), static_cast<qsizetype>(row[column].size()));
                };
                auto& [name, count] = read->municipalities[text(CareColumn::Municipality)];
                if (name.isEmpty())
                    name = text(CareColumn::Prefecture) + text(CareColumn::City);
                ++count;
            }
            return std::any(read);
        },
        [this](Result<std::any> done) {
            if (!done) {
                showProblem(done.error().message);
                return;
            }
            const auto read = std::any_cast<std::shared_ptr<Read>>(*done);
            m_files = std::move(read->files);
            QStringList names;
            for (const InputFile& file : m_files)
                names << file.name;
            m_names->setText(names.size() > 8 ? tr("%1 and %2 more").arg(names.mid(0, 8).join(tr(", "))).arg(names.size() - 8)
                                              : names.join(tr(", ")));
            m_title->setText(tr("Official data (%1 files)").arg(names.size()));
            m_filling = true;
            const QString before = m_session.store().meta("import_municipality");
            m_municipality->clear();
            m_municipality->addItem(tr("All in the files"), QString());
            for (const auto& [code, entry] : read->municipalities) {
                m_municipality->addItem(tr("%1 (%2)").arg(entry.first).arg(entry.second), code);
                if (code == before)
                    m_municipality->setCurrentIndex(m_municipality->count() - 1);
            }
            m_filling = false;
            stage();
        });
    if (!started)
        showProblem(tr("Another long job is running. Nothing was changed. Wait for it to end and choose the files again."));
}

void ImportPanel::stage()
{
    m_apply->setEnabled(false);
    m_stack->setCurrentIndex(0);
    m_progress->show();
    const bool started = m_session.jobs().start(
        tr("Comparing with the register"),
        [files = m_files, code = municipality(), today = m_session.clock().today()](Centre& centre, Progress& progress) -> Result<std::any> {
            auto rows = readCareFiles(files, code);
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            auto stage = stageCare(centre.registry(), std::move(*rows), editionOf(files, today), progress);
            if (!stage)
                return tl::unexpected<Error>(stage.error());
            return std::any(std::make_shared<CareStage>(std::move(*stage)));
        },
        [this](Result<std::any> done) {
            if (!done)
                showProblem(done.error().message);
            else
                showStage(std::any_cast<std::shared_ptr<CareStage>>(*done));
        });
    if (!started)
        showProblem(tr("Another long job is running. Nothing was changed. Wait for it to end and choose the files again."));
}

void ImportPanel::showStage(std::shared_ptr<CareStage> stage)
{
    m_stage = std::move(stage);
    m_stack->setCurrentIndex(1);
    m_tiles[Added]->setCount(static_cast<int>(m_stage->added));
    m_tiles[Updated]->setCount(static_cast<int>(m_stage->updated));
    m_tiles[Closed]->setCount(static_cast<int>(m_stage->closed));
    m_tiles[Differs]->setCount(static_cast<int>(m_stage->differs));
    m_tiles[Rejected]->setCount(static_cast<int>(m_stage->rows.rejected.size() + m_stage->rows.warnings.size()));
    const bool nothing = m_stage->changesNothing();
    m_apply->setEnabled(!nothing);
    m_apply->setText(nothing ? tr("Take in") : tr("Take in %1").arg(m_stage->added + m_stage->updated + m_stage->closed));
    m_leave->setText(nothing ? tr("Back") : tr("Do not take in"));
    if (nothing) {
        m_banner->set(Banner::Kind::Ok, tr("These files are in the register already; nothing would change."));
        m_banner->show();
    } else if (m_stage->closed > 50 && m_stage->closed * 4 > m_stage->unchanged + m_stage->updated + m_stage->closed) {
        m_banner->set(Banner::Kind::Warn, tr("%1 services would be marked as closed. Is a file missing, or was one cut off?").arg(m_stage->closed));
        m_banner->show();
    } else {
        m_banner->hide();
    }
    int first = Added;
    for (const int tile : {Differs, Closed, Updated, Added})
        if (m_tiles[tile]->count() > 0)
            first = tile;
    if (m_tiles[Differs]->count() > 0)
        first = Differs;
    m_tiles[first]->setChecked(true);
    showTile(first);
    arrive();
}

void ImportPanel::showTile(int tile)
{
    if (!m_stage)
        return;
    std::vector<ImportLinesModel::Line> lines;
    QStringList headers{tr("Name"), tr("Now"), tr("Then")};
    const auto fieldWord = [](const std::string& field) {
        for (const store::EntityInfo* entity : {&store::describe<Facility>(), &store::describe<Service>()})
            if (const int index = entity->indexOf(field); index >= 0)
                return fieldLabel(entity->fields[static_cast<std::size_t>(index)]);
        return QString();
    };
    const auto addDifferences = [&](CareDifference::Kind kind) {
        for (const CareDifference& difference : m_stage->differences)
            if (difference.kind == kind)
                lines.push_back({difference.facility, tr("%1・%2").arg(difference.service, fieldWord(difference.field)),
                                 difference.before.isEmpty() ? tr("(empty)") : difference.before,
                                 difference.after.isEmpty() ? tr("(empty)") : difference.after});
    };
    switch (tile) {
    case Added: {
        m_explanation->setText(tr("These services will be added."));
        headers = {tr("Name"), tr("Service"), tr("Address")};
        constexpr std::size_t shown = 2000;
        for (const CareRow& row : addedRows(*m_stage, shown)) {
            const auto text = [&](CareColumn column) {
                return QString::fromUtf8(row[column].data(), static_cast<qsizetype>(row[column].size()));
            };
            lines.push_back({text(CareColumn::Name), text(CareColumn::Kana),
                             displayName(leafCategories()[static_cast<std::size_t>(row.leaf)]), text(CareColumn::Address)});
        }
        break;
    }
    case Updated:
        m_explanation->setText(tr("The published value replaces the former one. What you corrected yourselves stays."));
        addDifferences(CareDifference::Kind::Updated);
        break;
    case Closed:
        m_explanation->setText(tr("The new data no longer lists these. They are marked as closed and stay in the history."));
        headers = {tr("Name"), tr("Service")};
        for (const CareDifference& difference : m_stage->differences)
            if (difference.kind == CareDifference::Kind::Closed)
                lines.push_back({difference.facility, {}, difference.service, {}});
        break;
    case Differs:
        m_explanation->setText(tr("Your own value differs from the published one. Yours stays and is shown; the published one stands beside it."));
        headers = {tr("Name"), tr("Your value"), tr("Published value")};
        addDifferences(CareDifference::Kind::Differs);
        break;
    default:
        m_explanation->setText(tr("These lines could not be read or need a look. All others are taken in."));
        headers = {tr("File"), tr("Line"), tr("Reason")};
        for (const auto* notes : {&m_stage->rows.rejected, &m_stage->rows.warnings})
            for (const ImportNote& note : *notes)
                lines.push_back({note.file, notes == &m_stage->rows.rejected ? tr("left out") : tr("taken in"),
                                 note.line > 0 ? QString::number(note.line) : tr("whole file"), note.reason});
        break;
    }
    m_lines->setLines(std::move(lines), headers);
}

void ImportPanel::apply()
{
    if (!m_stage || !m_apply->isEnabled())
        return;
    m_apply->setEnabled(false);
    m_stack->setCurrentIndex(0);
    m_progress->show();
    m_session.jobs().start(
        tr("Taking in the official data"),
        [stage = m_stage](Centre& centre, Progress& progress) -> Result<std::any> {
            auto applied = applyCare(centre.registry(), *stage, progress);
            if (!applied)
                return tl::unexpected<Error>(applied.error());
            return std::any();
        },
        [this](const Result<std::any>& done) {
            if (!done) {
                showProblem(done.error().message);
                return;
            }
            const auto stage = m_stage;
            m_stage.reset();
            m_files.clear();
            if (auto kept = m_session.store().setMeta("import_municipality", municipality()); !kept)
                showProblem(kept.error().message);
            if (auto kept = m_session.store().setMeta("official_edition", stage->edition.toString(Qt::ISODate)); !kept)
                showProblem(kept.error().message);
            m_session.store().announceEverything();
            Q_EMIT this->done(tr("Taken in: %1 new, %2 updated, %3 closed").arg(stage->added).arg(stage->updated).arg(stage->closed));
            Q_EMIT left();
        });
}

} // namespace tasuki::ui
