// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/openingcolumn.h"

#include "registry/whole.h"

#include <algorithm>
#include <utility>

namespace tasuki::registry {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

std::uint32_t OpeningColumn::timesOf(std::string_view hours, std::string_view days, bool noted)
{
    std::string key(hours);
    key += '\n';
    key += days;
    key += noted ? '!' : '.';
    const auto [found, added] = m_timesKnown.try_emplace(std::move(key), static_cast<std::uint32_t>(m_times.size()));
    if (added) {
        const OpeningHours read = hoursOfCell(fromView(hours));
        m_times.push_back({CompactHours(read), !read.isEmpty(), OfficialDays(fromView(days), noted)});
    }
    return found->second;
}

std::uint32_t OpeningColumn::extended(std::uint32_t group, std::uint32_t times, Of of)
{
    const std::vector<std::uint32_t>& has = m_groups[group].times;
    const bool known = std::find(has.begin(), has.end(), times) != has.end();
    if (known && (of == Of::Service || m_groups[group].own > 0))
        return group;
    const std::uint64_t key = std::uint64_t{group} << 32 | times << 1 | (of == Of::Facility ? 1U : 0U);
    const auto [found, added] = m_extensions.try_emplace(key, static_cast<std::uint32_t>(m_groups.size()));
    if (added) {
        Group wider = m_groups[group];
        if (of == Of::Facility)
            wider.times.insert(wider.times.begin() + wider.own++, times);
        else
            wider.times.push_back(times);
        wider.serviceHours = wider.serviceHours || (of == Of::Service && m_times[times].stated);
        m_groups.push_back(std::move(wider));
    }
    return found->second;
}

void OpeningColumn::addOwn(std::int64_t rid, std::string_view hours)
{
    const auto at = static_cast<std::size_t>(rid);
    if (at >= m_groupOf.size())
        m_groupOf.resize(at + 1, 0);
    if (const std::uint32_t times = timesOf(hours, {}, false); m_times[times].stated)
        m_groupOf[at] = extended(m_groupOf[at], times, Of::Facility);
}

void OpeningColumn::addService(std::int64_t rid, std::string_view hours, std::string_view days, bool noted)
{
    const auto at = static_cast<std::size_t>(rid);
    if (at >= m_groupOf.size())
        m_groupOf.resize(at + 1, 0);
    const std::uint32_t times = timesOf(hours, days, noted);
    const bool own = m_groups[m_groupOf[at]].own > 0;
    if (m_times[times].stated || (!own && !m_times[times].days.isEmpty()))
        m_groupOf[at] = extended(m_groupOf[at], times, Of::Service);
}

void OpeningColumn::loadAll()
{
    m_groupOf.clear();
    m_times.clear();
    m_timesKnown.clear();
    m_extensions.clear();
    m_groups.assign(1, Group());
    m_staleFacilities.clear();
    m_staleServices.clear();
    store::Statement own(m_handle, "SELECT rid,hours FROM facility WHERE hours IS NOT NULL AND deleted=0");
    while (own.step())
        addOwn(own.integer(0), own.text(1));
    store::Statement services(m_handle, "SELECT f.rid,s.hours,s.days,s.days_note IS NOT NULL FROM service s "
                                        "JOIN facility f ON f.id=s.facility WHERE s.deleted=0 AND s.closed_on IS NULL "
                                        "AND (s.hours IS NOT NULL OR s.days IS NOT NULL)");
    while (services.step())
        addService(services.integer(0), services.text(1), services.text(2), services.integer(3) != 0);
    // A facility of several lists is open when any of its rows is; there are few of them.
    std::vector<Uuid> parts;
    store::Statement merged(m_handle, "SELECT id FROM facility WHERE merged_into IS NOT NULL AND deleted=0");
    while (merged.step())
        parts.push_back(merged.uuid(0));
    refresh(parts);
    m_loaded = true;
}

void OpeningColumn::loadStale()
{
    if (m_staleFacilities.empty() && m_staleServices.empty())
        return;
    if (!m_staleServices.empty()) {
        store::Statement owner(m_handle, "SELECT facility FROM service WHERE id=?1 AND facility IS NOT NULL");
        for (const Uuid& service : m_staleServices) {
            owner.reset();
            if (owner.bind(1, service).step())
                m_staleFacilities.push_back(owner.uuid(0));
        }
        m_staleServices.clear();
    }
    refresh(std::exchange(m_staleFacilities, {}));
}

void OpeningColumn::refresh(const std::vector<Uuid>& facilities)
{
    Wholes wholes(m_handle);
    std::vector<Uuid> standing;
    for (const Uuid& facility : facilities)
        standing.push_back(wholes.standingFor(facility));
    std::sort(standing.begin(), standing.end());
    standing.erase(std::unique(standing.begin(), standing.end()), standing.end());
    store::Statement own(m_handle, "SELECT rid,hours FROM facility WHERE id=?1");
    store::Statement services(m_handle, "SELECT hours,days,days_note IS NOT NULL FROM service WHERE facility=?1 AND "
                                        "deleted=0 AND closed_on IS NULL");
    for (const Uuid& facility : standing) {
        std::int64_t rid = 0;
        const std::vector<Uuid> rows = wholes.rowsOf(facility);
        // Hours of the facility decide which services stand under them, so those of every row come first.
        for (const Uuid& row : rows) {
            own.reset();
            if (!own.bind(1, row).step())
                continue;
            if (rid == 0) {
                rid = own.integer(0);
                if (static_cast<std::size_t>(rid) < m_groupOf.size())
                    m_groupOf[static_cast<std::size_t>(rid)] = 0;
            }
            addOwn(rid, own.text(1));
        }
        for (const Uuid& row : rows) {
            services.reset();
            services.bind(1, row);
            while (services.step() && rid != 0)
                addService(rid, services.text(0), services.text(1), services.integer(2) != 0);
        }
    }
}

void OpeningColumn::load()
{
    // After very many edits the groups of before are more than those in use.
    constexpr std::size_t manyGroups = 2'000'000;
    if (!m_loaded || m_groups.size() > manyGroups)
        loadAll();
    else
        loadStale();
}

void OpeningColumn::listen(const store::ChangeEvent& event)
{
    if (!m_loaded)
        return;
    const bool ofFacility = event.entity == &store::describe<Facility>();
    const bool ofService = event.entity == &store::describe<Service>();
    const auto changes = [&](std::string_view field) {
        return std::find(event.fields.begin(), event.fields.end(), field) != event.fields.end();
    };
    // The facility that a service or a part leaves is no longer written in it.
    const bool moved = (ofService && changes("facility")) ||
                       (ofFacility && (changes("merged_into") || changes(store::deletedField)));
    if (event.everything || moved)
        m_loaded = false;
    else if (ofFacility)
        m_staleFacilities.insert(m_staleFacilities.end(), event.ids.begin(), event.ids.end());
    else if (ofService)
        m_staleServices.insert(m_staleServices.end(), event.ids.begin(), event.ids.end());
}

std::vector<OpenState> OpeningColumn::combined(const std::vector<OpenState>& states) const
{
    std::vector<OpenState> ofGroup(m_groups.size(), OpenState::Unknown);
    for (std::size_t i = 1; i < m_groups.size(); ++i) {
        OpenState all = OpenState::Closed;
        for (std::size_t at = 0; at < m_groups[i].times.size(); ++at) {
            const std::uint32_t times = m_groups[i].times[at];
            const bool yields = m_groups[i].serviceHours && at < static_cast<std::size_t>(m_groups[i].own);
            if (states[times] == OpenState::Open) {
                all = OpenState::Open;
                break;
            }
            if (states[times] == OpenState::Unknown && !yields)
                all = OpenState::Unknown;
        }
        ofGroup[i] = all;
    }
    std::vector<OpenState> ofRow(m_groupOf.size(), OpenState::Unknown);
    std::transform(m_groupOf.begin(), m_groupOf.end(), ofRow.begin(),
                   [&](std::uint32_t group) { return ofGroup[group]; });
    return ofRow;
}

std::vector<OpenState> OpeningColumn::at(const QDateTime& local)
{
    load();
    const HoursMoment moment(local);
    std::vector<OpenState> states;
    states.reserve(m_times.size());
    for (const Times& times : m_times) {
        const OpenState state = times.stated ? times.hours.at(moment) : OpenState::Unknown;
        states.push_back(state == OpenState::Unknown ? times.days.on(local.date()) : state);
    }
    return combined(states);
}

std::vector<OpenState> OpeningColumn::someTimeOn(QDate date)
{
    load();
    const HoursMoment noon(QDateTime(date, QTime(12, 0), Qt::UTC)); // of which only date and time count
    std::vector<OpenState> states;
    states.reserve(m_times.size());
    for (const Times& times : m_times) {
        OpenState state = OpenState::Unknown;
        if (times.stated)
            state = !times.hours.spansOn(date).empty() ? OpenState::Open : times.hours.at(noon);
        states.push_back(state == OpenState::Unknown ? times.days.someTimeOn(date) : state);
    }
    return combined(states);
}

} // namespace tasuki::registry
