// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/lists.h"

#include "base/fold.h"
#include "store/rowcells.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <unordered_set>

namespace tasuki::store {

using registry::ListMember;
using registry::SavedList;
using enum FieldKind;

template <> const EntityInfo& describe<SavedList>()
{
    static const std::array fields{
        field<&SavedList::name>("name", QT_TRANSLATE_NOOP("field", "Name"), Text, Scope::Centre),
        field<&SavedList::kind>("kind", QT_TRANSLATE_NOOP("field", "Kind of list"), Code, Scope::Centre),
        field<&SavedList::query>("query", QT_TRANSLATE_NOOP("field", "Words searched for"), Text, Scope::Centre),
        field<&SavedList::filters>("filters", QT_TRANSLATE_NOOP("field", "Filters"), Text, Scope::Centre),
    };
    static const EntityInfo info{"saved_list", QT_TRANSLATE_NOOP("entity", "List"), fields};
    return info;
}

template <> const EntityInfo& describe<ListMember>()
{
    static const std::array fields{
        field<&ListMember::list>("list", QT_TRANSLATE_NOOP("field", "List"), Reference, Scope::Centre),
        field<&ListMember::facility>("facility", QT_TRANSLATE_NOOP("field", "Facility"), Reference, Scope::Centre),
        field<&ListMember::position>("position", QT_TRANSLATE_NOOP("field", "Place in the list"), Number,
                                     Scope::Centre),
        field<&ListMember::note>("note", QT_TRANSLATE_NOOP("field", "Note"), Text, Scope::Centre),
    };
    static const EntityInfo info{"list_member", QT_TRANSLATE_NOOP("entity", "Place in a list"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

/// Names members by list and facility.
constexpr Uuid memberSpace{
    Uuid::Bytes{0x2b, 0x7e, 0x41, 0xd0, 0x93, 0x1a, 0x4c, 0x65, 0x8f, 0x02, 0x6d, 0xbb, 0x17, 0xc4, 0xe8, 0x3f}};

Id<ListMember> memberId(const Id<SavedList>& list, const Id<Facility>& facility)
{
    return {Uuid::v5(memberSpace, list.toString().toStdString() + "|" + facility.toString().toStdString())};
}

bool sameName(const QString& a, const QString& b)
{
    return text::folded(a.simplified()) == text::folded(b.simplified());
}

Result<void> commit(Registry& registry, const QString& words, std::vector<store::CellChange> cells)
{
    if (cells.empty())
        return {};
    auto done = registry.store().commit({words, store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

/// The name as it will be kept, or why it will not.
Result<QString> freeName(Registry& registry, const QString& typed, const Id<SavedList>& except = {})
{
    const QString name = typed.simplified();
    if (name.isEmpty())
        return fail(Error::Code::Usage, ListWords::tr("Please type a name for the list."));
    auto lists = savedLists(registry);
    if (!lists)
        return tl::unexpected<Error>(lists.error());
    for (const SavedList& list : *lists)
        if (list.id != except && sameName(list.name, name))
            return fail(
                Error::Code::Usage,
                ListWords::tr("There is a list called “%1” already. Nothing was changed. Please type another name.")
                    .arg(list.name));
    return name;
}

Result<Id<SavedList>> make(Registry& registry, SavedList list)
{
    auto name = freeName(registry, list.name);
    if (!name)
        return tl::unexpected<Error>(name.error());
    list.name = *name;
    list.id.uuid = Uuid::v7(registry.store().clock().nowMillis(), randomBytes16());
    if (auto done =
            commit(registry, ListWords::tr("list made (%1)").arg(list.name), store::diff(SavedList(), list, true));
        !done)
        return tl::unexpected<Error>(done.error());
    return list.id;
}

Result<void> refuseSearch(const SavedList& list)
{
    if (list.isHandmade())
        return {};
    return fail(Error::Code::Usage,
                ListWords::tr("“%1” is a saved search: it holds what the search finds. Nothing was changed. To choose "
                              "facilities yourself, make a list by hand.")
                    .arg(list.name));
}

} // namespace

Result<std::vector<SavedList>> savedLists(Registry& registry)
{
    return store::guarded([&] {
        std::vector<SavedList> lists;
        store::Statement read(registry.store().handle(),
                              "SELECT id,name,kind,query,filters FROM saved_list WHERE deleted=0 ORDER BY name,rid");
        while (read.step())
            lists.push_back({{read.uuid(0)}, read.string(1), read.string(2), read.string(3), read.string(4)});
        return lists;
    });
}

Result<SavedList> listNamed(Registry& registry, const QString& name)
{
    auto lists = savedLists(registry);
    if (!lists)
        return tl::unexpected<Error>(lists.error());
    for (SavedList& list : *lists)
        if (sameName(list.name, name))
            return std::move(list);
    return fail(Error::Code::NotFound, ListWords::tr("There is no list called “%1”.").arg(name));
}

Result<Id<SavedList>> saveSearch(Registry& registry, const QString& name, const QString& typed, const Query& query)
{
    const QString filters = filtersText(query, registry.store().clock().today());
    if (const auto known = listNamed(registry, name); known && !known->isHandmade()) {
        SavedList changed = *known;
        changed.query = typed.simplified();
        changed.filters = filters;
        if (auto done = commit(registry, ListWords::tr("saved search changed (%1)").arg(changed.name), store::diff(*known, changed)); !done)
            return tl::unexpected<Error>(done.error());
        return changed.id;
    }
    return make(registry, {{}, name, QStringLiteral("search"), typed.simplified(), filters});
}

Result<Id<SavedList>> makeList(Registry& registry, const QString& name)
{
    return make(registry, {{}, name, QStringLiteral("handmade"), {}, {}});
}

Result<void> renameList(Registry& registry, const SavedList& list, const QString& name)
{
    auto free = freeName(registry, name, list.id);
    if (!free)
        return tl::unexpected<Error>(free.error());
    SavedList after = list;
    after.name = *free;
    return commit(registry, ListWords::tr("list %1 renamed to %2").arg(list.name, after.name),
                  store::diff(list, after));
}

Result<void> deleteList(Registry& registry, const SavedList& list)
{
    auto members = membersOf(registry, list);
    if (!members)
        return tl::unexpected<Error>(members.error());
    std::vector<store::CellChange> cells{store::removal(list.id)};
    for (const ListMember& member : *members)
        cells.push_back(store::removal(member.id));
    return commit(registry, ListWords::tr("list deleted (%1)").arg(list.name), std::move(cells));
}

Result<int> addToList(Registry& registry, const SavedList& list, std::span<const Id<Facility>> facilities)
{
    if (auto handmade = refuseSearch(list); !handmade)
        return tl::unexpected<Error>(handmade.error());
    auto members = membersOf(registry, list);
    if (!members)
        return tl::unexpected<Error>(members.error());
    int added = 0;
    std::vector<store::CellChange> cells;
    auto collected = store::guarded([&] {
        std::unordered_set<Id<Facility>> there;
        std::int64_t last = 0;
        for (const ListMember& member : *members) {
            there.insert(member.facility);
            last = std::max(last, member.position.value_or(0));
        }
        for (const Id<Facility>& facility : facilities) {
            if (!there.insert(facility).second)
                continue;
            if (!store::take(registry.store().load(facility)))
                throw store::Failure{{Error::Code::NotFound,
                                      ListWords::tr("One of these facilities is no longer there. Nothing was changed."),
                                      {}}};
            const auto more =
                store::cellsToHold(registry.store(), ListMember{memberId(list.id, facility), list.id, facility, ++last, {}});
            cells.insert(cells.end(), more.begin(), more.end());
            ++added;
        }
    });
    if (!collected)
        return tl::unexpected<Error>(collected.error());
    if (auto done = commit(registry, ListWords::tr("%n facilities put on the list %1", nullptr, added).arg(list.name),
                           std::move(cells));
        !done)
        return tl::unexpected<Error>(done.error());
    return added;
}

Result<int> removeFromList(Registry& registry, const SavedList& list, std::span<const Id<Facility>> facilities)
{
    if (auto handmade = refuseSearch(list); !handmade)
        return tl::unexpected<Error>(handmade.error());
    auto members = membersOf(registry, list);
    if (!members)
        return tl::unexpected<Error>(members.error());
    std::vector<store::CellChange> cells;
    // The list shows the facility that stands for a merged one, so that is what is taken off.
    Wholes wholes(registry.store().handle());
    for (const ListMember& member : *members) {
        const auto meant = [&](const Id<Facility>& id) {
            return id == member.facility || id.uuid == wholes.standingFor(member.facility.uuid);
        };
        if (std::any_of(facilities.begin(), facilities.end(), meant))
            cells.push_back(store::removal(member.id));
    }
    const int removed = static_cast<int>(cells.size());
    if (auto done =
            commit(registry, ListWords::tr("%n facilities taken off the list %1", nullptr, removed).arg(list.name),
                   std::move(cells));
        !done)
        return tl::unexpected<Error>(done.error());
    return removed;
}

Result<void> moveInList(Registry& registry, const SavedList& list, const Id<Facility>& facility, int places)
{
    if (auto handmade = refuseSearch(list); !handmade)
        return handmade;
    auto members = membersOf(registry, list);
    if (!members)
        return tl::unexpected<Error>(members.error());
    std::vector<ListMember> wanted = *members;
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [&](const ListMember& member) { return member.facility == facility; });
    if (found == wanted.end())
        return fail(Error::Code::NotFound, ListWords::tr("This facility is not on the list %1.").arg(list.name));
    const auto from = found - wanted.begin();
    const auto to = std::clamp<std::ptrdiff_t>(from + places, 0, static_cast<std::ptrdiff_t>(wanted.size()) - 1);
    const ListMember moved = *found;
    wanted.erase(found);
    wanted.insert(wanted.begin() + to, moved);
    std::vector<store::CellChange> cells;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        ListMember after = wanted[i];
        after.position = static_cast<std::int64_t>(i) + 1;
        const auto more = store::diff(wanted[i], after);
        cells.insert(cells.end(), more.begin(), more.end());
    }
    return commit(registry, ListWords::tr("order of the list %1 changed").arg(list.name), std::move(cells));
}

Result<void> noteInList(Registry& registry, const SavedList& list, const Id<Facility>& facility, const QString& note)
{
    auto member = registry.store().load(memberId(list.id, facility));
    if (!member)
        return tl::unexpected<Error>(member.error());
    if (!*member)
        return fail(Error::Code::NotFound, ListWords::tr("This facility is not on the list %1.").arg(list.name));
    ListMember after = **member;
    after.note = note.simplified();
    return commit(registry, ListWords::tr("note on the list %1 changed").arg(list.name), store::diff(**member, after));
}

Result<std::vector<ListMember>> membersOf(Registry& registry, const SavedList& list)
{
    return store::guarded([&] {
        std::vector<ListMember> members;
        store::Statement read(registry.store().handle(),
                              "SELECT id,facility,position,note FROM list_member WHERE list=?1 AND deleted=0 "
                              "ORDER BY position,rid");
        read.bind(1, list.id.uuid);
        while (read.step())
            members.push_back({{read.uuid(0)},
                               list.id,
                               {read.uuid(1)},
                               read.isNull(2) ? std::nullopt : std::optional(read.integer(2)),
                               read.string(3)});
        return members;
    });
}

} // namespace tasuki::registry
