// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/filterbar.h"

#include "registry/openchip.h"
#include "registry/openings.h"
#include "registry/verification.h"
#include "style/parts.h"

#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>

namespace tasuki::ui {

using registry::Query;
using registry::QueryPart;
using registry::callAfterMonths;

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_flow(new FlowLayout(this, 6, 6))
{
    m_flow->setContentsMargins({});
    const std::array<QString, FilterCount> words{tr("Open now"), tr("Has a vacancy"), tr("“Has to be asked” too"),
                                                 tr("Unchecked for %1 months").arg(callAfterMonths), tr("Corrected here"),
                                                 tr("Closed too")};
    m_more = new Chip(tr("Filters"), false, this);
    m_more->setOpensMenu(true);
    auto* menu = new QMenu(m_more);
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        auto* chip = i == Open ? m_open = new OpenChip : new Chip(words[i]);
        chip->setParent(this);
        connect(chip, &QToolButton::toggled, this, &FilterBar::changed);
        QAction* action = menu->addAction(words[i]);
        action->setCheckable(true);
        connect(action, &QAction::toggled, chip, &QToolButton::setChecked);
        connect(chip, &QToolButton::toggled, action, &QAction::setChecked);
        m_filters[i] = chip;
    }
    connect(m_open, &OpenChip::momentChanged, this, &FilterBar::changed);
    connect(m_open, &OpenChip::minutePassed, this, &FilterBar::renewed);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

bool FilterBar::isOn(Filter filter) const
{
    return m_filters[filter]->isChecked();
}

void FilterBar::apply(Query& query, const Clock& clock) const
{
    for (QueryPart& part : query.parts)
        if (m_dismissed.contains(part.typed)) {
            part.kind = QueryPart::Kind::Text;
            part.mask = 0;
        }
    if (m_origin) {
        query.origin = m_origin->first;
        query.originName = m_origin->second;
    }
    query.openAt = m_open->moment(registry::japanNow(clock));
    query.vacancyOnly = isOn(Vacancy);
    query.includeAsk = isOn(Ask);
    query.uncheckedSince = isOn(Stale) ? registry::staleBefore(clock.today(), registry::callAfterMonths) : QDate();
    query.correctedOnly = isOn(Corrected);
    query.includeClosed = isOn(Closed);
}

void FilterBar::showReading(const Query& query)
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        QWidget* widget = item->widget();
        delete item;
        if (widget == m_more || std::find(m_filters.begin(), m_filters.end(), widget) != m_filters.end())
            continue;
        widget->hide();
        widget->deleteLater();
    }
    m_readings = 0;
    m_conditions = false;
    for (const QueryPart& part : query.parts) {
        if (part.kind == QueryPart::Kind::Text)
            continue;
        if (m_readings++ == 0)
            m_flow->addWidget(new Label(tr("Read as"), Role::Small, Ink::Text2, this));
        m_conditions = m_conditions || part.kind == QueryPart::Kind::Condition;
        addReading(part.kind == QueryPart::Kind::Place ? tr("nearest to %1").arg(part.label) : part.label,
                   [this, word = part.typed] { m_dismissed << word; });
    }
    if (m_origin)
        addReading(tr("nearest to %1").arg(m_origin->second), [this] { m_origin.reset(); });
    placeFilters();
}

void FilterBar::addReading(const QString& words, const std::function<void()>& takeBack)
{
    auto* chip = new Chip(words, true, this);
    chip->setRemovable(true);
    connect(chip, &Chip::removeRequested, this, [this, takeBack] {
        takeBack();
        Q_EMIT changed();
        Q_EMIT takenBack();
    });
    connect(chip, &QToolButton::clicked, chip, [chip] { chip->setChecked(true); });
    m_flow->addWidget(chip);
    chip->show();
}

void FilterBar::setFilters(const Query& query)
{
    m_origin = query.origin ? std::optional(std::pair(*query.origin, query.originName)) : std::nullopt;
    const std::array<bool, FilterCount> wanted{query.openAt.has_value(), query.vacancyOnly, query.includeAsk, query.uncheckedSince.isValid(),
                                               query.correctedOnly, query.includeClosed};
    {
        // One search for all of them.
        const QSignalBlocker quiet(this);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            m_filters[i]->setChecked(wanted[i]);
    }
    Q_EMIT changed();
}

void FilterBar::askForCalls()
{
    m_filters[Stale]->setChecked(true);
}

void FilterBar::includeAsk()
{
    m_filters[Ask]->setChecked(true);
}

void FilterBar::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    placeFilters();
}

void FilterBar::setOrigin(const QGeoCoordinate& place, const QString& name)
{
    m_origin = {place, name};
    Q_EMIT changed();
}

void FilterBar::placeFilters()
{
    for (std::size_t i = 0; i < m_filters.size(); ++i) {
        Chip* chip = m_filters[i];
        m_flow->removeWidget(chip);
        // A caller who asks for so much is on the line; whom to call lately is a question for a quiet hour.
        const bool applies = i == Ask ? m_conditions : i != Stale || m_readings < 3 || chip->isChecked();
        const bool shown = applies && (!m_folded || chip->isChecked());
        chip->setVisible(shown);
        if (shown)
            m_flow->addWidget(chip);
    }
    m_flow->removeWidget(m_more);
    m_more->setVisible(m_folded);
    if (m_folded)
        m_flow->addWidget(m_more);
    m_flow->invalidate();
    updateGeometry();
}

} // namespace tasuki::ui
