// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/duplicatespanel.h"

#include "registry/sheets/registrysheets.h"
#include "registry/sourcewords.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPointer>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

/// The pages of the stack.
enum { Waiting, Nothing, Pairs };

} // namespace

DuplicatesPanel::DuplicatesPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    m_pairs = new DuplicatesModel(session.registry(), this);
    m_fields = new MergeModel(this);
    connect(m_pairs, &DuplicatesModel::failed, this, &DuplicatesPanel::failed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    auto* header = new QHBoxLayout;
    header->addWidget(new Label(tr("Check for duplicates"), Role::Title));
    m_count = new Label({}, Role::Secondary, Ink::Text2);
    header->addWidget(m_count, 1);
    auto* again = new Button(Icon::Refresh, tr("Search again"));
    auto* back = new Button(Icon::Back, tr("Back"), Button::Kind::Normal, QStringLiteral("Esc"));
    header->addWidget(again);
    header->addWidget(back);
    column->addLayout(header);
    connect(again, &Button::clicked, this, &DuplicatesPanel::search);
    connect(back, &Button::clicked, this, &DuplicatesPanel::left);

    m_stack = new QStackedWidget;
    auto* waiting = new Pane;
    m_progress = new ProgressPanel;
    waiting->addSection()->addWidget(m_progress);
    waiting->addStretch();
    m_stack->addWidget(waiting);
    auto* nothing = new Pane;
    m_empty = new EmptyState(Icon::Check, {}, {});
    nothing->addPart(m_empty, 1);
    m_stack->addWidget(nothing);
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->addWidget(buildList());
    splitter->addWidget(buildComparison());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({520, 780});
    m_stack->addWidget(splitter);
    column->addWidget(m_stack, 1);
    buildActions();
    connect(m_empty, &EmptyState::activated, this, &DuplicatesPanel::search);
    connect(m_progress, &ProgressPanel::cancelRequested, &session.jobs(), &Jobs::cancel);
    connect(&session.jobs(), &Jobs::progressed, m_progress, [this](const QString& label, qint64 done, qint64 total) {
        m_progress->setTitle(label);
        m_progress->setCount(done, total);
    });
    connect(&session, &Session::changed, this, [this] {
        if (!m_searching)
            refresh();
    });
}

DuplicatesPanel::~DuplicatesPanel()
{
    if (m_searching)
        m_session.jobs().cancel();
    m_list->selectionModel()->disconnect(this);
}

QWidget* DuplicatesPanel::buildList()
{
    auto* pane = new Pane;
    m_list = new QTableView;
    configureTable(*m_list, Rows::TwoLines);
    m_list->setModel(m_pairs);
    m_list->setAccessibleName(tr("Pairs that may be one facility"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->installEventFilter(this);
    pane->addPart(m_list, 1);
    auto* foot = pane->addFoot();
    for (QWidget* hint : std::initializer_list<QWidget*>{
             new KeyHint(QStringLiteral("↑↓")), new Label(tr("choose a pair"), Role::Secondary, Ink::Text2),
             new KeyHint(QStringLiteral("Enter")), new Label(tr("choose values"), Role::Secondary, Ink::Text2)})
        foot->addWidget(hint);
    foot->addStretch();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showSelected(); });
    return pane;
}

QWidget* DuplicatesPanel::buildComparison()
{
    auto* pane = new Pane;
    auto* head = pane->addSection();
    m_names = new Paragraph({}, Role::Heading);
    head->addWidget(m_names);
    auto* reasons = new QWidget;
    m_reasons = new FlowLayout(reasons);
    head->addWidget(reasons);
    m_distance = new Paragraph({}, Role::Secondary, Ink::Text2);
    head->addWidget(m_distance);
    pane->addDivider();
    m_comparison = new QTableView;
    configureTable(*m_comparison);
    m_comparison->setModel(m_fields);
    m_comparison->setAccessibleName(tr("The values of both, field by field"));
    m_comparison->setSelectionMode(QAbstractItemView::SingleSelection);
    m_comparison->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_comparison->horizontalHeader()->setSectionResizeMode(MergeModel::FieldName, QHeaderView::ResizeToContents);
    m_comparison->installEventFilter(this);
    pane->addPart(m_comparison, 1);
    connect(m_comparison, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() != MergeModel::FieldName)
            m_fields->choose(index.row(), index.column() == MergeModel::ValueA ? Side::A : Side::B);
    });
    auto* hints = new QWidget;
    auto* hintRow = new QHBoxLayout(hints);
    hintRow->setContentsMargins(px(16), px(6), px(16), px(6));
    for (QWidget* hint : std::initializer_list<QWidget*>{
             new KeyHint(QStringLiteral("←→")), new Label(tr("take this side's value"), Role::Secondary, Ink::Text2),
             new KeyHint(QStringLiteral("+")), new Label(tr("keep both (notes)"), Role::Secondary, Ink::Text2)})
        hintRow->addWidget(hint);
    hintRow->addStretch();
    pane->addPart(hints);
    auto* foot = pane->addFoot();
    m_merge = new Button(tr("Make one facility"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    m_refuse = new Button(tr("Different facilities"), Button::Kind::Normal, QStringLiteral("F9"));
    m_later = new Button(tr("Later"), Button::Kind::Normal, QStringLiteral("Ctrl+↓"));
    foot->addStretch();
    for (Button* button : {m_later, m_refuse, m_merge})
        foot->addWidget(button);
    connect(m_merge, &Button::clicked, this, &DuplicatesPanel::merge);
    connect(m_refuse, &Button::clicked, this, &DuplicatesPanel::refuse);
    connect(m_later, &Button::clicked, this, &DuplicatesPanel::later);
    return pane;
}

void DuplicatesPanel::buildActions()
{
    const auto make = [this](const QString& text, const QKeySequence& key, Button* button) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, button, &Button::click);
        addAction(action);
    };
    make(tr("Make one facility"), QKeySequence(Qt::CTRL | Qt::Key_Return), m_merge);
    make(tr("Make one facility"), QKeySequence(Qt::CTRL | Qt::Key_Enter), m_merge);
    make(tr("Different facilities"), QKeySequence(Qt::Key_F9), m_refuse);
    make(tr("Later"), QKeySequence(Qt::CTRL | Qt::Key_Down), m_later);
}

void DuplicatesPanel::search()
{
    m_stack->setCurrentIndex(Waiting);
    m_count->setText({});
    m_progress->setTitle(tr("Looking for duplicates"));
    m_progress->setCount(0, 0);
    const QPointer<DuplicatesPanel> self(this);
    m_searching = m_session.jobs().start(
        tr("Looking for duplicates"),
        [](Centre& centre, Progress& progress) -> Result<std::any> {
            auto found = findDuplicates(centre.registry(), {}, progress);
            if (!found)
                return tl::unexpected<Error>(found.error());
            return std::any(std::make_shared<Duplicates>(std::move(*found)));
        },
        [self](Result<std::any> found) {
            if (!self)
                return;
            self->m_searching = false;
            if (found) {
                self->showFound(*std::any_cast<std::shared_ptr<Duplicates>>(*found));
                return;
            }
            self->m_empty->set(tr("The search was not finished."), found.error().message, tr("Search again"));
            self->m_stack->setCurrentIndex(Nothing);
        });
    if (m_searching)
        return;
    m_empty->set(tr("Another long job is running."), tr("Wait for it to end and search again. Nothing was changed."),
                 tr("Search again"));
    m_stack->setCurrentIndex(Nothing);
}

void DuplicatesPanel::showFound(const Duplicates& duplicates)
{
    m_pairs->setPairs(duplicates.pairs);
    if (duplicates.found > duplicates.pairs.size())
        Q_EMIT done(tr("The %1 likeliest of %2 pairs are shown").arg(duplicates.pairs.size()).arg(duplicates.found));
    refresh();
    if (m_stack->currentIndex() == Pairs)
        m_list->setFocus(Qt::OtherFocusReason);
}

void DuplicatesPanel::refresh()
{
    if (m_stack->currentIndex() == Nothing && m_pairs->rowCount() == 0 && m_count->text().isEmpty())
        return; // Nothing has been searched yet.
    const int at = std::max(0, m_list->currentIndex().row());
    m_pairs->refresh();
    m_count->setText(tr("%1 pairs").arg(m_pairs->rowCount()));
    if (m_pairs->rowCount() == 0) {
        showEmpty();
        return;
    }
    m_stack->setCurrentIndex(Pairs);
    m_list->selectRow(std::min(at, m_pairs->rowCount() - 1));
    showSelected();
}

void DuplicatesPanel::showEmpty()
{
    m_empty->set(tr("No facility seems to be registered twice."),
                 tr("Names, telephones, addresses and places of all lists were compared. After new data was taken in, "
                    "look again."),
                 tr("Search again"));
    m_stack->setCurrentIndex(Nothing);
}

const DuplicatePair* DuplicatesPanel::selected() const
{
    return m_pairs->pair(m_list->currentIndex().row());
}

void DuplicatesPanel::showSelected()
{
    const DuplicatePair* pair = selected();
    if (!pair)
        return;
    auto a = m_session.registry().detail(pair->a);
    auto b = m_session.registry().detail(pair->b);
    auto fields = mergeFields(m_session.registry(), pair->a, pair->b);
    if (!a || !b || !fields || !*a || !*b) {
        Q_EMIT failed(!a        ? a.error().message
                      : !b      ? b.error().message
                      : !fields ? fields.error().message
                                : tr("This record is no longer there."));
        return;
    }
    m_nameA = (*a)->facility.name;
    m_nameB = (*b)->facility.name;
    m_names->setText(m_nameA == m_nameB ? m_nameA : tr("%1 and %2").arg(m_nameA, m_nameB));
    while (QLayoutItem* item = m_reasons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& word : reasonWords(*pair))
        m_reasons->addWidget(new Tag(word, Tag::Kind::Info));
    m_distance->setText(pair->distance ? tr("On the map %1 apart").arg(distanceInWords(*pair->distance))
                                       : tr("One of them has no place on the map."));
    const auto header = [](const FacilityDetail& detail) {
        QStringList sources;
        for (const FacilityDetail::Source& source : detail.sources)
            sources << sourceInWords(source);
        sources.removeDuplicates();
        return sources.join(tr(", "));
    };
    m_fields->setFields(std::move(*fields), header(**a), header(**b));
    m_comparison->setCurrentIndex(m_fields->index(m_fields->firstDifference(), MergeModel::ValueA));
}

void DuplicatesPanel::merge()
{
    const DuplicatePair* pair = selected();
    if (!pair || m_stack->currentIndex() != Pairs)
        return;
    const QString name = m_nameA;
    if (auto merged = mergeFacilities(m_session.registry(), pair->a, pair->b, m_fields->choices()); !merged)
        Q_EMIT failed(merged.error().message);
    else
        Q_EMIT done(tr("One facility now: %1").arg(name));
}

void DuplicatesPanel::refuse()
{
    const DuplicatePair* pair = selected();
    if (!pair || m_stack->currentIndex() != Pairs)
        return;
    const QString words = tr("Different facilities: %1 and %2").arg(m_nameA, m_nameB);
    if (auto refused = refusePair(m_session.registry(), pair->a, pair->b); !refused)
        Q_EMIT failed(refused.error().message);
    else
        Q_EMIT done(words);
}

void DuplicatesPanel::later()
{
    const int at = m_list->currentIndex().row();
    if (!selected() || m_stack->currentIndex() != Pairs)
        return;
    m_pairs->putLast(at);
    m_list->selectRow(std::min(at, m_pairs->rowCount() - 1));
    showSelected();
}

void DuplicatesPanel::arrive()
{
    if (m_stack->currentIndex() == Pairs)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_empty->setFocus(Qt::OtherFocusReason);
}

bool DuplicatesPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (watched == m_list && plain &&
        (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Right)) {
        m_comparison->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_comparison) {
        const int row = m_comparison->currentIndex().row();
        if (plain && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            m_fields->choose(row, key->key() == Qt::Key_Left ? Side::A : Side::B);
            return true;
        }
        if (key->key() == Qt::Key_Plus) {
            m_fields->choose(row, Side::Both);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki::ui
