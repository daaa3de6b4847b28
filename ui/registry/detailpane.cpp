// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/detailpane.h"

#include "base/wareki.h"
#include "registry/carecells.h"
#include "registry/categories.h"
#include "registry/edits.h"
#include "registry/fieldrow.h"
#include "registry/historylist.h"
#include "registry/openingview.h"
#include "registry/sheets/registrysheets.h"
#include "registry/sourcelines.h"
#include "registry/verification.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <bit>

namespace tasuki::ui {

using namespace registry;

namespace {

/// From so many services of one kind on each is a line of its own that opens.
constexpr std::size_t manyServices = 6;

} // namespace

DetailPane::DetailPane(Session& session, QWidget* parent) : Pane(parent), m_session(session)
{
    m_stack = new QStackedWidget;
    m_stack->addWidget(new EmptyState(Icon::Resources, tr("Choose a resource in the list"),
                                      tr("Its telephone number, days and conditions then stand here.")));
    m_record = new QWidget;
    m_recordLayout = new QVBoxLayout(m_record);
    m_recordLayout->setContentsMargins({});
    m_recordLayout->setSpacing(0);
    buildHead();
    m_stack->addWidget(m_record);
    addPart(m_stack, 1);
    connect(&session, &Session::changed, this, [this] { refresh(); });
}

void DetailPane::buildHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(px(16), px(12), px(16), px(8));
    column->setSpacing(px(4));
    m_kana = new Label({}, Role::Small, Ink::Text2);
    m_kana->setWordWrap(true);
    m_name = new Paragraph({}, Role::Title);
    column->addWidget(m_kana);
    column->addWidget(m_name);
    auto* facts = new QWidget;
    m_tags = new QHBoxLayout(facts);
    m_tags->setContentsMargins({});
    m_tags->setSpacing(px(6));
    column->addWidget(facts);
    auto* status = new QWidget;
    m_status = new QHBoxLayout(status);
    m_status->setContentsMargins({});
    column->addWidget(status);
    m_facts = new Label({}, Role::Small, Ink::Text2);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 6, 6);
    flow->setContentsMargins(0, px(4), 0, 0);
    m_verify = new Button(Icon::Check, tr("Checked by phone"), Button::Kind::Primary, QStringLiteral("F8"));
    m_print = new Button(Icon::Print, tr("Print one page"));
    m_copy = new Button(Icon::Copy, tr("Copy address"));
    m_more = new IconButton(Icon::More, tr("More"));
    for (QWidget* button : std::initializer_list<QWidget*>{m_verify, m_print, m_copy, m_more})
        flow->addWidget(button);
    column->addWidget(buttons);
    m_recordLayout->addWidget(head);
    m_tabs = new Tabs;
    m_tabs->add(tr("Contents"));
    m_tabs->add(tr("History"));
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { refill(); });
    m_recordLayout->addWidget(m_tabs);
    m_recordLayout->addWidget(new Divider);
}

void DetailPane::setActions(QAction* verify, QAction* print, QAction* copy, QMenu* more)
{
    connect(m_verify, &Button::clicked, verify, &QAction::trigger);
    connect(m_print, &Button::clicked, print, &QAction::trigger);
    connect(m_copy, &Button::clicked, copy, &QAction::trigger);
    m_copy->setToolTip(tr("Copy address  %1").arg(copy->shortcut().toString(QKeySequence::NativeText)));
    m_print->setToolTip(tr("Print one page  %1").arg(print->shortcut().toString(QKeySequence::NativeText)));
    connect(m_more, &IconButton::clicked, this, [this, more] {
        more->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void DetailPane::show(const Id<Facility>& id, const std::optional<double>& distance, const QString& from)
{
    m_id = id;
    m_distance = distance;
    m_from = from;
    refresh();
}

void DetailPane::refresh()
{
    m_detail.reset();
    if (!m_id.isNil()) {
        auto loaded = m_session.registry().detail(m_id);
        if (!loaded)
            Q_EMIT failed(loaded.error().message);
        else
            m_detail = std::move(*loaded);
        if (m_detail)
            m_id = m_detail->facility.id;
    }
    m_stack->setCurrentIndex(m_detail ? 1 : 0);
    if (!m_detail)
        return;
    const Facility& facility = m_detail->facility;
    m_kana->setText(facility.kana);
    m_kana->setVisible(!facility.kana.isEmpty());
    m_name->setText(facility.name);
    while (QLayoutItem* item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::int64_t mask = maskOf(facility.category.toStdString());
    for (const Service& service : m_detail->services)
        if (!service.closedOn.isValid())
            mask |= maskOf(service.kind.toStdString());
    if (facility.closedOn.isValid())
        m_tags->addWidget(new Tag(tr("Closed by %1").arg(wareki::formatWareki(facility.closedOn)), Tag::Kind::Err));
    const auto leaves = leafCategories();
    int shown = 0;
    for (std::size_t i = 0; i < leaves.size() && shown < 4; ++i)
        if (mask >> i & 1) {
            m_tags->addWidget(new Tag(displayName(leaves[i])));
            ++shown;
        }
    if (const int more = std::popcount(static_cast<std::uint64_t>(mask)) - shown; more > 0)
        m_tags->addWidget(new Tag(tr("%1 more").arg(more)));
    m_tags->addStretch();
    showStatus();
    QStringList facts;
    if (!facility.officeNumber.isEmpty())
        facts << tr("Office number %1").arg(facility.officeNumber);
    if (m_distance)
        facts << (m_from.isEmpty() ? distanceInWords(*m_distance)
                                   : tr("%1 from %2").arg(distanceInWords(*m_distance), m_from));
    m_facts->setText(facts.join(QStringLiteral(" ・ ")));
    m_facts->setVisible(!facts.isEmpty());
    fill();
}

void DetailPane::showStatus()
{
    while (QLayoutItem* item = m_status->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto times = timesOf(m_detail->facility, m_detail->services);
    m_status->parentWidget()->setVisible(!times.empty());
    if (times.empty())
        return;
    const QDateTime now = japanNow(m_session.clock());
    m_status->addWidget(statusLabel(openingStatus(times, now), now));
    m_status->addStretch();
}

int DetailPane::rowsInEdit() const
{
    const auto rows = findChildren<FieldRow*>();
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const FieldRow* row) { return row->isEditing(); }));
}

void DetailPane::fill()
{
    if (m_detail && m_filled == m_id && rowsInEdit() > (m_saving ? 1 : 0))
        m_late = true;
    else
        refill();
}

void DetailPane::refill()
{
    if (!m_detail)
        return;
    m_late = false;
    m_filled = m_id;
    m_rules = ScopeRules::load(m_session.store()).value_or(ScopeRules());
    const int at = m_scroll ? m_scroll->verticalScrollBar()->value() : 0;
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), px(4), px(16), px(12));
    column->setSpacing(0);
    if (m_tabs->currentIndex() == 0)
        fillContents(column);
    else
        fillHistory(column, 500);
    column->addStretch();
    // Replacing the body at once would show an empty pane for a moment.
    auto* scroll = new ScrollBody(body);
    if (m_scroll) {
        m_recordLayout->replaceWidget(m_scroll, scroll);
        m_scroll->hide();
        m_scroll->deleteLater();
    } else {
        m_recordLayout->addWidget(scroll, 1);
    }
    m_scroll = scroll;
    scroll->verticalScrollBar()->setValue(at);
}

template <class T>
FieldRow* DetailPane::addField(QVBoxLayout* column, const T& entity, std::string_view field, const QString& label)
{
    const store::EntityInfo& info = store::describe<T>();
    const store::FieldInfo& description = info.fields[static_cast<std::size_t>(info.indexOf(field))];
    const FieldRow::Look look = description.kind == store::FieldKind::Lines ? FieldRow::Look::Lines
                                : field == "phone" && &info == &store::describe<Facility>() ? FieldRow::Look::Number
                                                                                           : FieldRow::Look::Line;
    auto* row = new FieldRow(label.isEmpty() ? fieldLabel(description) : label,
                             scopeWord(effectiveScope(m_rules, *m_detail, info, entity.id.uuid, field)), look);
    const store::Value value = description.get(&entity);
    row->setValue(showValue(description, value));
    row->setPlaceholder(DetailPane::tr("—"));
    for (const FacilityDetail::Official& official : m_detail->official)
        if (official.row == entity.id.uuid && official.field == field && official.value != value && isPublished(info, field))
            row->setOfficial(showValue(description, official.value));
    const Uuid id = entity.id.uuid;
    connect(row, &FieldRow::edited, this, [this, row, &info, id, field](const QString& text) { save(row, info, id, field, text); });
    connect(row, &FieldRow::closed, this, [this] {
        if (m_late)
            refresh();
    }, Qt::QueuedConnection);
    connect(row, &FieldRow::backToOfficial, this, [this, &info, id, field] {
        if (auto done = backToOfficial(m_session.registry(), info, id, field); !done)
            Q_EMIT failed(done.error().message);
        else
            Q_EMIT this->done(DetailPane::tr("The official value is shown again."));
    });
    connect(row, &FieldRow::scopeWanted, this, [this, &info, field](const QPoint& place) {
        if (auto said = chooseScope(m_session, m_id, info, field, place); !said)
            Q_EMIT failed(said.error().message);
        else if (!said->isEmpty())
            Q_EMIT this->done(*said);
    });
    if (column->count() > 0)
        column->addWidget(new Divider);
    column->addWidget(row);
    return row;
}

template FieldRow* DetailPane::addField(QVBoxLayout*, const Service&, std::string_view, const QString&);

void DetailPane::save(FieldRow* row, const store::EntityInfo& entity, const Uuid& id, std::string_view field, const QString& text)
{
    auto done = saving([&] { return setField(m_session.registry(), entity, id, field, text); });
    if (!done) {
        row->setError(done.error().message);
        return;
    }
    row->accept(text);
    QString words = tr("Saved: %1").arg(changeWords(entity, field, nameOf(m_session.registry(), entity, id)));
    if (const QString note = readingNote(entity.fields[static_cast<std::size_t>(entity.indexOf(field))], text); !note.isEmpty())
        words += QStringLiteral("。") + note;
    Q_EMIT this->done(words);
}

void DetailPane::fillContents(QVBoxLayout* column)
{
    const Facility& facility = m_detail->facility;
    m_phone = addField(column, facility, "phone");
    addField(column, facility, "fax");
    FieldRow* address = addField(column, facility, "address");
    if (!facility.building.isEmpty()) {
        address->setOfficial(std::nullopt);
        addField(column, facility, "building");
    }
    if (m_detail->services.empty() || !facility.hours.isEmpty())
        addHours(column, facility);
    const std::span<const Service> services(m_detail->services);
    for (std::size_t i = 0; i < services.size();) {
        const auto ofKind = static_cast<std::size_t>(std::count_if(services.begin() + static_cast<std::ptrdiff_t>(i), services.end(),
                                                                   [&](const Service& one) { return one.kind == services[i].kind; }));
        const bool together = std::all_of(services.begin() + static_cast<std::ptrdiff_t>(i),
                                          services.begin() + static_cast<std::ptrdiff_t>(i + ofKind),
                                          [&](const Service& one) { return one.kind == services[i].kind; });
        if (together && ofKind >= manyServices) {
            fillMany(column, services.subspan(i, ofKind));
            i += ofKind;
            continue;
        }
        fillService(column, services[i], services.size() > 1 || services[i].closedOn.isValid());
        ++i;
    }
    if (facility.verifiedOn.isValid())
        addField(column, facility, "verified_asked")
            ->setHint(tr("What was asked on %1, and what they said").arg(wareki::formatWareki(facility.verifiedOn)));
    addField(column, facility, "notes");
    for (const Contact& contact : m_detail->contacts) {
        addField(column, contact, "name", contact.role.isEmpty() ? tr("Contact") : contact.role);
        addField(column, contact, "phone", tr("Direct number"));
    }
    if (!facility.url.isEmpty())
        addField(column, facility, "url");
    if (!m_detail->organization.name.isEmpty())
        addField(column, m_detail->organization, "name", tr("Run by"));
    auto* sources = new SourceLines(*m_detail);
    column->addWidget(sources);
    connect(sources, &SourceLines::partRequested, this, &DetailPane::part);
    auto* more = new Button(tr("Correct name, reading and place"), Button::Kind::Link);
    more->setSmall(true);
    connect(more, &Button::clicked, this, [this, column, more] {
        more->hide();
        for (const char* field : {"name", "kana", "postal_code", "building", "latitude", "longitude", "url"})
            addField(column, m_detail->facility, field);
    });
    column->addSpacing(px(8));
    column->addWidget(more, 0, Qt::AlignLeft);
    column->addSpacing(px(8));
    auto* heading = new QHBoxLayout;
    heading->addWidget(new Label(tr("Recent history"), Role::SecondaryBold, Ink::Text2));
    heading->addStretch();
    auto* all = new Button(tr("Show all"), Button::Kind::Link);
    all->setSmall(true);
    connect(all, &Button::clicked, this, [this] { m_tabs->setCurrentIndex(1); });
    heading->addWidget(all);
    column->addLayout(heading);
    fillHistory(column, 3);
}

QString DetailPane::publishedPhone() const
{
    for (const FacilityDetail::Official& official : m_detail->official)
        if (official.row == m_detail->facility.id.uuid && official.field == "phone")
            return store::displayText(official.value);
    return m_detail->facility.phone;
}

void DetailPane::fillHistory(QVBoxLayout* column, std::size_t most)
{
    m_tabs->setCount(1, QString::number(addHistory(column, m_session.store(), *m_detail, most)));
}

void DetailPane::editPhone()
{
    m_tabs->setCurrentIndex(0);
    if (m_phone)
        m_phone->edit();
}

void DetailPane::setFocusInside()
{
    if (m_phone)
        m_phone->setFocus(Qt::TabFocusReason);
}

QString DetailPane::addressText() const
{
    if (!m_detail)
        return {};
    const Facility& facility = m_detail->facility;
    QStringList lines{facility.name};
    QString address = facility.postalCode.isEmpty() ? QString() : QStringLiteral("〒%1 ").arg(facility.postalCode);
    address += facility.address;
    if (!facility.building.isEmpty())
        address += QLatin1Char(' ') + facility.building;
    lines << address;
    if (!facility.phone.isEmpty())
        lines << tr("Tel. %1").arg(facility.phone);
    return lines.join(QLatin1Char('\n'));
}

void DetailPane::verify(const QString& means)
{
    if (!m_detail)
        return;
    const QString name = m_detail->facility.name;
    if (auto done = registry::verify(m_session.registry(), m_id, {means, {}, {}}); !done)
        Q_EMIT failed(done.error().message);
    else
        Q_EMIT this->done(tr("Recorded: %1 was checked by %2").arg(name, meansInWords(means)));
}

} // namespace tasuki::ui
