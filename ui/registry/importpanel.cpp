// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/importpanel.h"

#include <QFileInfo>

#include <algorithm>

namespace tasuki::ui {

using intake::Area;
using intake::Candidate;
using intake::Delivery;
using intake::Handover;

namespace {

/// Codes and places of municipalities travel through the box together.
QVariant dataOf(const Area& area)
{
    return QStringList{area.code, area.place};
}

QString areaWords(const Area& area)
{
    return area.place.isEmpty() ? area.code : area.place;
}

} // namespace

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
    m_municipalityLabel = new Label(tr("&Municipality:"), Role::Secondary, Ink::Text2);
    m_municipality = new QComboBox;
    followTheme(m_municipality, [this] { m_municipality->setMinimumWidth(px(220)); });
    m_municipality->setMaxVisibleItems(18);
    m_municipalityLabel->setBuddy(m_municipality);
    line->addWidget(m_municipalityLabel);
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
    m_preview = new ImportPreview;
    m_stack->addWidget(m_preview);
    m_mapping = new MappingPane;
    m_stack->addWidget(m_mapping);
    pane->addPart(m_stack, 1);
    makeFoot(*pane);

    connect(m_mapping, &MappingPane::corrected, this, [this](const QString& lack) {
        if (m_stack->currentIndex() != Mapping)
            return;
        m_apply->setEnabled(lack.isEmpty());
        m_banner->setVisible(!lack.isEmpty());
        if (!lack.isEmpty())
            m_banner->set(Banner::Kind::Warn, lack);
    });
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

void ImportPanel::makeFoot(Pane& pane)
{
    auto* foot = pane.addFoot();
    m_promise = new Label(tr("Nothing has been written yet. It is one step, and one undo takes it back."), Role::Secondary, Ink::Text2);
    foot->addWidget(m_promise, 1);
    m_columns = new Button(tr("Columns…"));
    m_columns->setToolTip(tr("Look at what the columns mean, and correct it"));
    m_leave = new Button(tr("Do not take in"));
    m_apply = new Button(tr("Take in"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    foot->addWidget(m_columns);
    foot->addWidget(m_leave);
    foot->addWidget(m_apply);
    connect(m_columns, &Button::clicked, this, [this] {
        m_unmapped.clear();
        for (std::size_t i = 0; m_handover && i < m_handover->tables.size(); ++i)
            m_unmapped.push_back(i);
        askNext();
    });
    connect(m_leave, &Button::clicked, this, [this] {
        m_session.jobs().cancel();
        Q_EMIT left();
    });
    connect(m_apply, &Button::clicked, this, &ImportPanel::goOn);
    auto* go = new QAction(tr("Take in the lists"), this);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(go, &QAction::triggered, m_apply, &Button::click);
    addAction(go);
}

void ImportPanel::arrive()
{
    if (m_stack->currentIndex() == Mapping)
        m_mapping->arrive();
    else
        (m_apply->isEnabled() ? m_apply : m_leave)->setFocus(Qt::OtherFocusReason);
}

void ImportPanel::setEffectiveWidth(int width)
{
    m_preview->setEffectiveWidth(width);
    m_promise->setVisible(width >= 800);
}

void ImportPanel::start(const QStringList& paths)
{
    QStringList names;
    for (const QString& path : paths)
        names << QFileInfo(path).fileName();
    read(names, [paths](registry::Registry& registry, Progress& progress) { return intake::openFiles(registry, paths, progress); });
}

void ImportPanel::startPasted(const QString& cells)
{
    const registry::InputFile file{tr("Pasted table"), cells.toUtf8()};
    read({file.name}, [file](registry::Registry& registry, Progress& progress) { return intake::openInputs(registry, {file}, progress); });
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

Area ImportPanel::area() const
{
    const QStringList parts = m_municipality->currentData().toStringList();
    return parts.size() == 2 ? Area{parts[0], parts[1]} : Area();
}

void ImportPanel::wait(const QString& title)
{
    m_banner->hide();
    m_apply->setEnabled(false);
    m_columns->hide();
    m_leave->setText(tr("Do not take in"));
    m_stack->setCurrentIndex(Waiting);
    m_progress->show();
    m_progress->setTitle(title);
    m_progress->setCount(0, 0);
}

void ImportPanel::read(const QStringList& names, Open open)
{
    m_delivery.reset();
    m_handover.reset();
    m_mapped.clear();
    m_municipality->hide();
    m_municipalityLabel->hide();
    m_title->setText(tr("Lists to take in"));
    m_names->setText(names.size() > 8 ? tr("%1 and %2 more").arg(names.mid(0, 8).join(tr(", "))).arg(names.size() - 8) : names.join(tr(", ")));
    std::vector<registry::InputFile> dated;
    for (const QString& name : names)
        dated.push_back({name, {}});
    m_edition = registry::editionOf(dated, m_session.clock().today());
    wait(tr("Reading the files"));
    const bool started = m_session.jobs().start(
        tr("Reading the files"),
        [open = std::move(open)](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(tr("Reading the files"), 0);
            auto handover = open(centre.registry(), progress);
            if (!handover)
                return tl::unexpected<Error>(handover.error());
            return std::any(std::make_shared<Handover>(std::move(*handover)));
        },
        [this](Result<std::any> done) {
            if (!done)
                showProblem(done.error().message);
            else
                takeHandover(std::any_cast<std::shared_ptr<Handover>>(*done));
        });
    if (!started)
        showProblem(tr("Another long job is running. Nothing was changed. Wait for it to end and choose the files again."));
}

void ImportPanel::takeHandover(std::shared_ptr<Handover> handover)
{
    m_handover = std::move(handover);
    const std::size_t files = m_handover->care.size() + m_handover->tables.size() + m_handover->postal.size();
    m_title->setText(m_handover->tables.empty() && m_handover->postal.empty() ? tr("Official data (%1 files)").arg(files) : tr("Lists to take in (%1)").arg(files));
    m_unmapped.clear();
    for (std::size_t i = 0; i < m_handover->tables.size(); ++i) {
        const Candidate& table = m_handover->tables[i];
        // Known by the program, or taught before.
        const bool known = !table.layout.code.isEmpty() ||
                           intake::rememberedLayout(m_session.registry(), table.header.names).has_value();
        if (!known || intake::lackOf(table.layout))
            m_unmapped.push_back(i);
    }
    askNext();
}

void ImportPanel::askNext()
{
    if (m_unmapped.empty()) {
        findAreas();
        return;
    }
    const Candidate& table = m_handover->tables[m_unmapped.front()];
    m_names->setText(table.file);
    m_municipality->hide();
    m_municipalityLabel->hide();
    m_columns->hide();
    m_stack->setCurrentIndex(Mapping);
    m_apply->setText(tr("Go on"));
    m_mapping->setTable(table);
    m_mapping->arrive();
}

void ImportPanel::takeMapping()
{
    const std::size_t table = m_unmapped.front();
    m_handover->tables[table].layout = m_mapping->layoutNow();
    m_unmapped.erase(m_unmapped.begin());
    if (std::find(m_mapped.begin(), m_mapped.end(), table) == m_mapped.end())
        m_mapped.push_back(table);
    askNext();
}

void ImportPanel::goOn()
{
    if (!m_apply->isEnabled())
        return;
    if (m_stack->currentIndex() == Mapping)
        takeMapping();
    else
        apply();
}

void ImportPanel::findAreas()
{
    wait(tr("Reading the files"));
    using Areas = std::map<Area, std::int64_t>;
    const bool started = m_session.jobs().start(
        tr("Reading the files"),
        [handover = m_handover](Centre& centre, Progress& progress) -> Result<std::any> {
            auto areas = intake::areasOf(centre.registry(), *handover, progress);
            if (!areas)
                return tl::unexpected<Error>(areas.error());
            return std::any(std::make_shared<Areas>(std::move(*areas)));
        },
        [this](Result<std::any> done) {
            if (!done) {
                showProblem(done.error().message);
                return;
            }
            const auto areas = std::any_cast<std::shared_ptr<Areas>>(*done);
            m_filling = true;
            const QString before = m_session.store().meta("import_municipality");
            m_municipality->clear();
            m_municipality->addItem(tr("All in the files"), QVariant());
            for (const auto& [area, count] : *areas) {
                m_municipality->addItem(tr("%1 (%2)").arg(areaWords(area)).arg(count), dataOf(area));
                if (!before.isEmpty() && (area.code == before || area.place == before))
                    m_municipality->setCurrentIndex(m_municipality->count() - 1);
            }
            m_filling = false;
            m_municipality->setVisible(areas->size() > 1);
            m_municipalityLabel->setVisible(areas->size() > 1);
            stage();
        });
    if (!started)
        showProblem(tr("Another long job is running. Nothing was changed. Wait for it to end and choose the files again."));
}

void ImportPanel::stage()
{
    wait(tr("Comparing with the register"));
    const bool started = m_session.jobs().start(
        tr("Comparing with the register"),
        [handover = m_handover, area = area(), edition = m_edition](Centre& centre, Progress& progress) -> Result<std::any> {
            auto delivery = intake::stageDelivery(centre.registry(), *handover, area, edition, progress);
            if (!delivery)
                return tl::unexpected<Error>(delivery.error());
            return std::any(std::make_shared<Delivery>(std::move(*delivery)));
        },
        [this](Result<std::any> done) {
            if (!done)
                showProblem(done.error().message);
            else
                showStage(std::any_cast<std::shared_ptr<Delivery>>(*done));
        });
    if (!started)
        showProblem(tr("Another long job is running. Nothing was changed. Wait for it to end and choose the files again."));
}

void ImportPanel::showStage(std::shared_ptr<Delivery> delivery)
{
    m_delivery = std::move(delivery);
    m_stack->setCurrentIndex(Preview);
    const bool nothing = m_delivery->changesNothing();
    const std::int64_t closed = m_delivery->closed();
    m_columns->setVisible(!m_handover->tables.empty());
    m_apply->setEnabled(!nothing);
    m_apply->setText(nothing ? tr("Take in") : tr("Take in %1").arg(m_delivery->added() + m_delivery->updated() + closed));
    m_leave->setText(nothing ? tr("Back") : tr("Do not take in"));
    if (nothing) {
        m_banner->set(Banner::Kind::Ok, tr("These files are in the register already; nothing would change."));
        m_banner->show();
    } else if (closed > 50 && closed * 4 > m_delivery->unchanged() + m_delivery->updated() + closed) {
        m_banner->set(Banner::Kind::Warn, tr("%1 services would be marked as closed. Is a file missing, or was one cut off?").arg(closed));
        m_banner->show();
    } else {
        m_banner->hide();
    }
    m_preview->setDelivery(m_delivery);
    arrive();
}

void ImportPanel::apply()
{
    if (!m_delivery)
        return;
    // First, so that the next undo takes the import back.
    rememberMappings();
    wait(tr("Taking in the lists"));
    m_session.jobs().start(
        tr("Taking in the lists"),
        [delivery = m_delivery](Centre& centre, Progress& progress) -> Result<std::any> {
            auto applied = intake::applyDelivery(centre.registry(), *delivery, progress);
            if (!applied)
                return tl::unexpected<Error>(applied.error());
            return std::any();
        },
        [this](const Result<std::any>& done) {
            if (!done) {
                showProblem(done.error().message);
                return;
            }
            const auto delivery = m_delivery;
            m_delivery.reset();
            const Area kept = area();
            if (auto written = m_session.store().setMeta("import_municipality", kept.code.isEmpty() ? kept.place : kept.code); !written)
                showProblem(written.error().message);
            if (delivery->care)
                if (auto written = m_session.store().setMeta("official_edition", delivery->care->edition.toString(Qt::ISODate)); !written)
                    showProblem(written.error().message);
            m_handover.reset();
            m_session.store().announceEverything();
            Q_EMIT this->done(tr("Taken in: %1 new, %2 updated, %3 closed").arg(delivery->added()).arg(delivery->updated()).arg(delivery->closed()));
            Q_EMIT left();
        });
}

void ImportPanel::rememberMappings()
{
    for (const std::size_t index : m_mapped) {
        const Candidate& table = m_handover->tables[index];
        if (auto kept = intake::rememberLayout(m_session.registry(), table.layout, table.header.names); !kept)
            showProblem(kept.error().message);
    }
}

} // namespace tasuki::ui
