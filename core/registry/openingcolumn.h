// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/openings.h"
#include "store/changeset.h"
#include "store/statement.h"

#include <unordered_map>

namespace tasuki::registry {

/// The times of every facility, small enough to ask all of them at once. Offices share their hours more often than not
/// (月〜金 9:00〜17:00), so each different text is kept and asked once. Loaded when it is first asked for; afterwards only
/// facilities that changed are read again.
class OpeningColumn
{
public:
    explicit OpeningColumn(sqlite3* handle) : m_handle(handle) {}

    /// Whether the facility in the place of its row id is open, after the rules of openings.h; one that stands for others
    /// (see whole.h) has their times as well. Throws a Failure where
    /// the file cannot be read.
    [[nodiscard]] std::vector<OpenState> at(const QDateTime& local);
    /// Whether it opens at any time of a day.
    [[nodiscard]] std::vector<OpenState> someTimeOn(QDate date);
    /// Notes what has to be read again.
    void listen(const store::ChangeEvent& event);
    /// Reads what is not known yet; at() does so by itself.
    void load();

private:
    struct Times ///< one different pair of hours and official days
    {
        CompactHours hours;
        bool stated = false; ///< the hours say something
        OfficialDays days;
    };
    struct Group ///< the times of one facility, and of all others that have the same
    {
        std::vector<std::uint32_t> times; ///< indices in m_times
        int own = 0;                      ///< so many of the first are the facility's own: services without any stand under them
        bool serviceHours = false;        ///< a service has hours: what the own ones leave unknown yields to them
    };
    enum class Of { Facility, Service };

    std::uint32_t timesOf(std::string_view hours, std::string_view days, bool noted);
    /// The group that has these times as well.
    std::uint32_t extended(std::uint32_t group, std::uint32_t times, Of of);
    void addOwn(std::int64_t rid, std::string_view hours);
    void addService(std::int64_t rid, std::string_view hours, std::string_view days, bool noted);
    void loadAll();
    void loadStale();
    /// Reads the facilities that these are, or are part of, again.
    void refresh(const std::vector<Uuid>& facilities);
    [[nodiscard]] std::vector<OpenState> combined(const std::vector<OpenState>& states) const;

    sqlite3* m_handle;
    bool m_loaded = false;
    std::vector<Uuid> m_staleFacilities, m_staleServices;
    std::vector<std::uint32_t> m_groupOf; ///< by rid: index in m_groups
    std::vector<Group> m_groups;          ///< the first is of facilities of which nothing is known
    std::vector<Times> m_times;
    std::unordered_map<std::string, std::uint32_t> m_timesKnown;
    std::unordered_map<std::uint64_t, std::uint32_t> m_extensions;
};

} // namespace tasuki::registry
