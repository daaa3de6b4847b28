// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <span>

namespace tasuki::registry {

/// 一覧: a saved search, whose facilities are looked up whenever it is opened, or a list made by hand.
struct SavedList
{
    Id<SavedList> id;
    QString name;
    QString kind;    ///< `search` or `handmade`
    QString query;   ///< what was typed
    QString filters; ///< what was chosen beside it, see filtersText
    bool operator==(const SavedList&) const = default;

    [[nodiscard]] bool isHandmade() const { return kind == QLatin1String("handmade"); }
};

/// A facility's place in a list made by hand.
struct ListMember
{
    Id<ListMember> id; ///< of the list and the facility: a facility stands in a list once
    Id<SavedList> list;
    Id<Facility> facility;
    std::optional<std::int64_t> position; ///< in rising order; gaps mean nothing
    QString note;                         ///< what it is on the list for
    bool operator==(const ListMember&) const = default;
};

/// The filters of a query as JSON, without what was typed:
/// `{"kinds":["110"],"vacancy":true,"corrected":true,"ask":true,"closed":true,"unchecked_months":6,
/// "origin":[36.56,136.65],"origin_name":"…"}`; what is not asked for is left out. Empty where nothing is. A day from
/// which on nobody has checked is kept as whole months before `today`, or as the day `unchecked_since` where it is
/// none.
[[nodiscard]] QString filtersText(const Query& query, const QDate& today);
/// The search that a list stands for. Filters that this program does not know are passed by.
[[nodiscard]] Query queryOf(Registry& registry, const SavedList& list);

/// All lists, by name.
[[nodiscard]] Result<std::vector<SavedList>> savedLists(Registry& registry);
/// The list of that name, in any width. Error: NotFound.
[[nodiscard]] Result<SavedList> listNamed(Registry& registry, const QString& name);

/// Each of these is one change that undo takes back. Names are compared as the search does; two lists may not have the
/// same. Errors: Usage with a sentence that says what to do.
/// A saved search of that name from now on asks what this one does.
[[nodiscard]] Result<Id<SavedList>> saveSearch(Registry& registry, const QString& name, const QString& typed,
                                               const Query& query);
[[nodiscard]] Result<Id<SavedList>> makeList(Registry& registry, const QString& name);
[[nodiscard]] Result<void> renameList(Registry& registry, const SavedList& list, const QString& name);
/// The facilities stay.
[[nodiscard]] Result<void> deleteList(Registry& registry, const SavedList& list);

/// Appends those that are not in the list yet; returns how many were.
[[nodiscard]] Result<int> addToList(Registry& registry, const SavedList& list,
                                    std::span<const Id<Facility>> facilities);
/// Returns how many were in it.
[[nodiscard]] Result<int> removeFromList(Registry& registry, const SavedList& list,
                                         std::span<const Id<Facility>> facilities);
/// Moves a facility up (negative) or down by so many places, as far as there are.
[[nodiscard]] Result<void> moveInList(Registry& registry, const SavedList& list, const Id<Facility>& facility,
                                      int places);
[[nodiscard]] Result<void> noteInList(Registry& registry, const SavedList& list, const Id<Facility>& facility,
                                      const QString& note);

/// The members of a list made by hand, in its order.
[[nodiscard]] Result<std::vector<ListMember>> membersOf(Registry& registry, const SavedList& list);
/// The facilities that a list of either kind holds now, in its order. One that was found to be the same as another is
/// stood for by that; removed ones are left out.
[[nodiscard]] Result<std::vector<Id<Facility>>> facilitiesOf(Registry& registry, const SavedList& list);
/// The facilities that a search finds, in its order.
[[nodiscard]] Result<std::vector<Id<Facility>>> facilitiesOf(Registry& registry, const Query& query);

/// Facilities as lines of a result, in their order; `origin` gives the distances. Those that are gone are left out.
[[nodiscard]] Result<std::vector<FacilityRow>> rowsOf(Registry& registry, const std::vector<Id<Facility>>& facilities,
                                                      const std::optional<QGeoCoordinate>& origin = {});

} // namespace tasuki::registry

namespace tasuki::store {
template <> const EntityInfo& describe<registry::SavedList>();
template <> const EntityInfo& describe<registry::ListMember>();
} // namespace tasuki::store
