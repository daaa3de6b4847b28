// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/scopes.h"

#include <set>

namespace tasuki::registry {

class OutputReader;

/// A value of which every cell that the audience may not see, or was not asked for, is empty. Only an OutputReader can
/// make one: a writer that takes it cannot leak, whatever it does.
template <class T> class Permitted
{
public:
    [[nodiscard]] const T& operator*() const { return m_value; }
    [[nodiscard]] const T* operator->() const { return &m_value; }

private:
    friend class OutputReader;
    explicit Permitted(T value) : m_value(std::move(value)) {}
    T m_value;
};

/// What was left out because of the audience.
struct Withheld
{
    std::map<std::string, int> cells; ///< filled cells, by field key such as `facility.notes`
    int rows = 0;                     ///< whole facilities
    int services = 0;                 ///< services of facilities that are shown
    [[nodiscard]] int total() const;
    /// "Notes 12, Facilities 2"; empty where nothing was withheld.
    [[nodiscard]] QString inWords() const;
};

/// The one way by which values leave for a print, a file, a list or the clipboard. It is asked for an audience and
/// gives only what that may see; the rest is counted.
class OutputReader
{
public:
    /// `fields`: the keys the output is about, see fieldKey; all where empty. Others are neither given nor counted.
    [[nodiscard]] static Result<OutputReader> open(store::Store& store, store::Scope audience,
                                                   std::set<std::string> fields = {});

    [[nodiscard]] store::Scope audience() const { return m_audience; }
    [[nodiscard]] const ScopeRules& rules() const { return m_rules; }
    [[nodiscard]] const Withheld& withheld() const { return m_withheld; }

    /// Nothing where the audience may not know of the facility.
    [[nodiscard]] std::optional<Permitted<FacilityDetail>> detail(const FacilityDetail& detail);
    [[nodiscard]] std::optional<Permitted<FacilityRow>> row(const FacilityRow& row);
    [[nodiscard]] std::vector<Permitted<FacilityRow>> rows(const std::vector<FacilityRow>& rows);

private:
    using Codes = std::vector<std::string_view>;
    OutputReader(store::Scope audience, std::set<std::string> fields)
        : m_audience(audience), m_fields(std::move(fields))
    {
    }

    /// Whether a filled cell is given; one that was asked for and is not is counted.
    bool gives(const Id<Facility>& facility, const Codes& categories, const std::string& key);
    /// A copy with the permitted cells only.
    template <class T> T permitted(const T& entity, const Id<Facility>& facility, const Codes& categories);

    store::Scope m_audience;
    std::set<std::string> m_fields;
    ScopeRules m_rules;
    Withheld m_withheld;
};

} // namespace tasuki::registry
