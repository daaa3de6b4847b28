// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/merging.h"

#include "base/fold.h"
#include "registry/carecells.h"
#include "registry/edits.h"
#include "registry/whole.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace tasuki::registry {

using store::CellChange;
using store::ChangeSet;
using store::FieldInfo;
using store::FieldKind;
using store::Statement;
using store::Value;
using store::VersionKind;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct MergeWords
{
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
};

/// What a person chooses, in the order of the screen. The numbers of the lists stay with their rows.
constexpr std::array<std::string_view, 15> mergeable{
    "name", "kana",  "phone",         "fax",          "postal_code", "address", "building",   "latitude",
    "url",  "hours", "office_number", "organization", "remarks",     "notes",   "verified_on"};

/// What says in which region an address lies goes with it.
constexpr std::array<std::string_view, 3> regions{"prefecture", "city", "municipality"};

/// Fields that change hands together with another one.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> together{{{"latitude", "longitude"},
                                                                                 {"verified_on", "verified_by"},
                                                                                 {"verified_on", "verified_means"},
                                                                                 {"verified_on", "verified_asked"}}};

const store::EntityInfo& facilityInfo()
{
    return store::describe<Facility>();
}

const FieldInfo& info(std::string_view field)
{
    return facilityInfo().fields[static_cast<std::size_t>(facilityInfo().indexOf(field))];
}

[[noreturn]] void refuse(Error::Code code, const QString& sentence)
{
    throw store::Failure{{code, sentence, {}}};
}

/// One of the two, with what decides between their values.
struct Half
{
    Facility facility;
    std::vector<std::string> corrected; ///< fields that show the centre's own value over a published one
    std::int64_t edition = 0;           ///< number of the newest import that wrote it; 0 for rows of people

    [[nodiscard]] Value value(std::string_view field) const { return info(field).get(&facility); }
    [[nodiscard]] bool hasCorrected(std::string_view field) const
    {
        return std::find(corrected.begin(), corrected.end(), field) != corrected.end();
    }
};

bool isEmpty(const Value& value)
{
    return std::holds_alternative<std::monostate>(value);
}

Half half(Registry& registry, const Id<Facility>& id)
{
    store::Store& store = registry.store();
    const Id<Facility> standing{Wholes(store.handle()).standingFor(id.uuid)};
    auto facility = store::take(store.load(standing));
    if (!facility)
        refuse(Error::Code::NotFound, MergeWords::tr("This record is no longer there."));
    Half half;
    half.facility = std::move(*facility);
    for (auto& [field, value] : store::take(store.officialValues(facilityInfo(), standing.uuid)))
        if (!isEmpty(value) || isPublished(facilityInfo(), field))
            half.corrected.push_back(std::move(field));
    Statement edition(store.handle(),
                      "SELECT max(c.rid) FROM change c WHERE c.kind=1 AND (c.rid=(SELECT change FROM facility "
                      "WHERE id=?1) OR c.rid IN (SELECT change FROM import_cell WHERE row=?1))");
    if (edition.bind(1, standing.uuid).step())
        half.edition = edition.integer(0);
    return half;
}

QString shown(Registry& registry, const Half& half, std::string_view field)
{
    const Value value = half.value(field);
    if (field == "latitude")
        return half.facility.latitude && half.facility.longitude ? QStringLiteral("%1, %2")
                                                                       .arg(*half.facility.latitude, 0, 'f', 6)
                                                                       .arg(*half.facility.longitude, 0, 'f', 6)
                                                                 : QString();
    if (field == "organization")
        return half.facility.organization.isNil()
                   ? QString()
                   : nameOf(registry, store::describe<Organization>(), half.facility.organization.uuid);
    return showValue(info(field), value);
}

Side proposal(const Half& a, const Half& b, std::string_view field, const QString& shownA, const QString& shownB)
{
    if (shownB.isEmpty() || shownA == shownB)
        return Side::A;
    if (shownA.isEmpty())
        return Side::B;
    if (field == "office_number" || text::folded(QStringView(shownA)) == text::folded(QStringView(shownB)))
        return Side::A;
    if (info(field).kind == FieldKind::Lines)
        return Side::Both;
    if (info(field).kind == FieldKind::Date)
        return a.facility.verifiedOn < b.facility.verifiedOn ? Side::B : Side::A;
    if (a.hasCorrected(field) != b.hasCorrected(field))
        return b.hasCorrected(field) ? Side::B : Side::A;
    if (a.edition != b.edition && a.edition != 0 && b.edition != 0)
        return b.edition > a.edition ? Side::B : Side::A;
    return shownB.size() > shownA.size() ? Side::B : Side::A;
}

std::vector<MergeField> fieldsOf(Registry& registry, const Half& a, const Half& b)
{
    std::vector<MergeField> fields;
    for (const std::string_view name : mergeable) {
        MergeField field;
        field.name = name;
        field.a = shown(registry, a, name);
        field.b = shown(registry, b, name);
        if (field.a.isEmpty() && field.b.isEmpty())
            continue;
        field.proposed = proposal(a, b, name, field.a, field.b);
        field.joins = info(name).kind == FieldKind::Lines;
        fields.push_back(std::move(field));
    }
    return fields;
}

/// The cells of A that change so that it shows what was chosen.
void take(std::string_view field, Side side, const Half& a, const Half& b, std::vector<CellChange>& cells)
{
    const auto change = [&](std::string_view name) {
        Value before = a.value(name);
        Value after = b.value(name);
        if (side == Side::Both && !isEmpty(before) && !isEmpty(after))
            after = store::toValue(store::displayText(before) + QLatin1Char('\n') + store::displayText(after));
        else if (side == Side::Both && isEmpty(after))
            return;
        if (before != after)
            cells.push_back(
                {&facilityInfo(), a.facility.id.uuid, info(name).name, before, after, VersionKind::Own});
    };
    if (side == Side::A)
        return;
    change(field);
    for (const auto& [first, follower] : together)
        if (first == field)
            change(follower);
}

void takeRegion(bool addressOfB, const Half& a, const Half& b, std::vector<CellChange>& cells)
{
    for (const std::string_view name : regions) {
        Value before = a.value(name);
        Value after = b.value(name);
        if (before != after && !isEmpty(after) && (addressOfB || isEmpty(before)))
            cells.push_back({&facilityInfo(),
                             a.facility.id.uuid,
                             info(name).name,
                             std::move(before),
                             std::move(after),
                             VersionKind::Own});
    }
}

void commitAll(Registry& registry, const ChangeSet& changes)
{
    store::take(registry.store().commit(changes));
}

} // namespace

Result<std::vector<MergeField>> mergeFields(Registry& registry, const Id<Facility>& a, const Id<Facility>& b)
{
    return store::guarded([&] {
        const store::ReadScope reading(registry.store().handle());
        return fieldsOf(registry, half(registry, a), half(registry, b));
    });
}

Result<Id<Facility>> mergeFacilities(Registry& registry, const Id<Facility>& a, const Id<Facility>& b,
                                     const MergeChoices& choices)
{
    return store::guarded([&] {
        const Half kept = half(registry, a);
        const Half part = half(registry, b);
        const Id<Facility> id = kept.facility.id;
        if (id == part.facility.id)
            refuse(Error::Code::Usage, MergeWords::tr("Both are one facility already."));
        ChangeSet changes{MergeWords::tr("merged with %2 (%1)").arg(kept.facility.name, part.facility.name),
                          store::ChangeKind::Edit,
                          {}};
        // A pointer to a row that is gone would close a ring when that row comes back.
        if (!kept.facility.mergedInto.isNil())
            changes.cells.push_back(
                {&facilityInfo(), id.uuid, "merged_into", kept.value("merged_into"), Value(), VersionKind::Own});
        changes.cells.push_back({&facilityInfo(),
                                 part.facility.id.uuid,
                                 "merged_into",
                                 part.value("merged_into"),
                                 Value(id.uuid),
                                 VersionKind::Own});
        std::vector<MergeField> fields = fieldsOf(registry, kept, part);
        for (const auto& [name, side] : choices) {
            const auto field =
                std::find_if(fields.begin(), fields.end(), [&name = name](const MergeField& one) { return one.name == name; });
            if (std::find(mergeable.begin(), mergeable.end(), name) == mergeable.end())
                refuse(Error::Code::Usage,
                       MergeWords::tr("There is nothing to choose for “%1”.").arg(QString::fromStdString(name)));
            if (field == fields.end())
                continue;
            if (side == Side::Both && !field->joins)
                refuse(Error::Code::Usage,
                       MergeWords::tr("%1 can have only one of the two values.").arg(fieldLabel(info(name))));
            field->proposed = side;
        }
        bool addressOfB = false;
        for (const MergeField& field : fields) {
            take(field.name, field.proposed, kept, part, changes.cells);
            addressOfB |= field.name == "address" && field.proposed == Side::B;
        }
        takeRegion(addressOfB, kept, part, changes.cells);
        commitAll(registry, changes);
        return id;
    });
}

Result<void> refusePair(Registry& registry, const Id<Facility>& a, const Id<Facility>& b)
{
    return store::guarded([&] {
        const Half one = half(registry, a);
        const Half other = half(registry, b);
        if (one.facility.id == other.facility.id)
            refuse(Error::Code::Usage, MergeWords::tr("Both are one facility already."));
        DistinctPair pair = distinctPair(one.facility.id, other.facility.id);
        if (store::take(registry.store().load(pair.id)))
            return;
        pair.decidedOn = registry.store().clock().today();
        pair.decidedBy = registry.store().author();
        commitAll(
            registry,
            {MergeWords::tr("said to be another facility than %2 (%1)").arg(one.facility.name, other.facility.name),
             store::ChangeKind::Edit, store::diff(DistinctPair(), pair, true)});
    });
}

namespace {

/// The change that wrote what a cell shows, and what it replaced; 0 where no person has written it.
struct LastWrite
{
    std::int64_t change = 0;
    Value replaced;
};

LastWrite lastWrite(Registry& registry, const Uuid& row, std::string_view field)
{
    Statement statement(registry.store().handle(),
                        "SELECT v.change,v.replaced FROM version v JOIN change c ON c.rid=v.change WHERE "
                        "v.entity='facility' AND v.row=?1 AND v.field=?2 AND c.kind IN (0,3) ORDER BY "
                        "v.stamp DESC, v.device DESC LIMIT 1");
    statement.bind(1, row).bind(2, field);
    return statement.step() ? LastWrite{statement.integer(0), statement.value(1)} : LastWrite();
}

/// What a merge took over into `kept` and nobody has changed since, back to what it was.
void giveBack(Registry& registry, const Uuid& part, const Uuid& kept, std::vector<CellChange>& cells)
{
    const std::int64_t merge = lastWrite(registry, part, "merged_into").change;
    const auto facility = store::take(registry.store().load(Id<Facility>{kept}));
    if (merge == 0 || !facility)
        return;
    const auto published = store::take(registry.store().officialValues(facilityInfo(), kept));
    for (const FieldInfo& field : facilityInfo().fields) {
        if (field.name == "merged_into")
            continue;
        const LastWrite last = lastWrite(registry, kept, field.name);
        if (last.change != merge)
            continue;
        const auto official =
            std::find_if(published.begin(), published.end(), [&](const auto& one) { return one.first == field.name; });
        // What was shown before was the published value, whatever it is by now, or a person's.
        Statement earlier(registry.store().handle(),
                          "SELECT 1 FROM version WHERE entity='facility' AND row=?1 AND field=?2 AND "
                          "change<?3 AND kind=0 LIMIT 1");
        const bool wasOwn = earlier.bind(1, kept).bind(2, field.name).bind(3, merge).step();
        const bool toOfficial = official != published.end() && !wasOwn;
        cells.push_back({&facilityInfo(),
                         kept,
                         field.name,
                         field.get(&*facility),
                         toOfficial ? Value() : last.replaced,
                         toOfficial ? VersionKind::Official : VersionKind::Own});
    }
}

} // namespace

Result<void> partFacility(Registry& registry, const Id<Facility>& part)
{
    return store::guarded([&] {
        const auto row = store::take(registry.store().load(part));
        if (!row || row->mergedInto.isNil())
            refuse(Error::Code::Usage, MergeWords::tr("This is not part of another facility."));
        const Uuid kept = row->mergedInto.uuid;
        ChangeSet changes{
            MergeWords::tr("a facility of its own again (%1)").arg(row->name), store::ChangeKind::Edit, {}};
        changes.cells.push_back(
            {&facilityInfo(), part.uuid, "merged_into", Value(kept), Value(), VersionKind::Own});
        giveBack(registry, part.uuid, kept, changes.cells);
        commitAll(registry, changes);
    });
}

} // namespace tasuki::registry
