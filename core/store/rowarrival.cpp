// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/arrival.h"

#include "store/metakeys.h"
#include "store/sealedcells.h"
#include "store/versioncodec.h"

#include <sqlite3.h>

#include <algorithm>

namespace tasuki::store {

namespace {

std::size_t headCount(const ArrivingCell& cell)
{
    return static_cast<std::size_t>(std::count_if(cell.versions.begin(), cell.versions.end(), [&](const KnownVersion& each) {
        return std::find(cell.covered.begin(), cell.covered.end(), each.key) == cell.covered.end();
    }));
}

} // namespace

Store::Arrival::Row::Row(Store& store, const std::string& table, const Uuid& id) : m_store(store), m_table(table), m_id(id)
{
    const Schema& schema = store.m_schema;
    m_place = static_cast<std::size_t>(std::find_if(schema.begin(), schema.end(), [&](const EntityInfo* each) { return each->name == table; }) - schema.begin());
    m_entity = m_place < schema.size() ? schema[m_place] : nullptr;
    Statement& here = store.cached("SELECT field, stamp, device, scope, pack IS NULL, bases FROM version WHERE entity=?1 AND row=?2");
    here.bind(1, std::string_view(table)).bind(2, id);
    while (here.step()) {
        ArrivingCell& known = cell(here.text(0));
        const VersionKey key{here.integer(1), here.uuid(2)};
        known.versions.push_back({key, static_cast<Scope>(here.integer(3)), here.integer(4) != 0});
        known.newest = std::max(known.newest, key);
        const auto bases = decodeKeys(here.text(5));
        known.covered.insert(known.covered.end(), bases.begin(), bases.end());
    }
    here.reset();
    m_isKnown = !m_cells.empty();
}

ArrivingCell& Store::Arrival::Row::cell(std::string_view field)
{
    const auto found = std::find_if(m_cells.begin(), m_cells.end(), [&](const ArrivingCell& each) { return each.field == field; });
    return found == m_cells.end() ? m_cells.emplace_back(ArrivingCell{std::string(field), {}, {}, {}, false, false, {}, {}}) : *found;
}

void Store::Arrival::Row::sort(std::span<const CellVersion> versions, std::optional<std::int64_t> pack, Arrival& arrival)
{
    for (const CellVersion& version : versions) {
        if (pack && m_entity && !mayArrive(*m_entity, version))
            continue;
        ArrivingCell& at = cell(version.field);
        const auto known = std::find_if(at.versions.begin(), at.versions.end(), [&](const KnownVersion& each) { return each.key == version.key; });
        if (known == at.versions.end()) {
            at.versions.push_back({version.key, version.scope, !pack});
            m_fresh.push_back(&version);
            continue;
        }
        // What a restored copy takes for unsent may have been sent before, and for more than it is sent for now: the widest
        // counts, whichever came first.
        if (pack && (known->isUnsent || known->scope > version.scope)) {
            m_store.markSent(version, version.scope, *pack);
            known->scope = version.scope;
            known->isUnsent = false;
            if (!std::exchange(arrival.isShownAnew, true))
                take(m_store.setMeta(followedKey, {}));
        }
    }
    for (const CellVersion* version : m_fresh)
        if (isUnderstood(version->field))
            cell(version->field).isTouched = true;
}

void Store::Arrival::Row::readShown()
{
    std::string sql = "SELECT rid, digest IS NOT NULL, deleted";
    for (const FieldInfo& field : m_entity->fields)
        sql.append(",").append(field.name);
    Statement& current = m_store.cached(sql + " FROM " + m_table + " WHERE id=?1");
    const bool found = current.bind(1, m_id).step();
    for (ArrivingCell& each : m_cells) {
        if (!each.isTouched)
            continue;
        const int column = m_entity->indexOf(each.field) + 3;
        // A row of which nothing but an edit is known yet stays unseen until its own cell says that it lives, or the
        // official data brings it.
        if (!found && each.field == deletedField)
            each.before = std::int64_t{1};
        else if (found)
            each.before = isSealedCell(*m_entity, each.field) ? sealedBytes(current, column) : current.value(column);
        each.shown = each.before;
    }
    if (found) {
        m_rid = current.integer(0);
        m_isOfficial = current.integer(1) != 0;
        m_lived = current.integer(2) == 0;
    }
    current.reset();
}

void Store::Arrival::Row::readAround()
{
    if (m_rid != 0) {
        Statement& beneath = m_store.cached("SELECT field, value FROM official WHERE entity=?1 AND row=?2");
        beneath.bind(1, m_entity->name).bind(2, m_id);
        while (beneath.step())
            m_corrected.emplace(beneath.text(0), beneath.value(1));
        beneath.reset();
    }
    if (m_isKnown) {
        Statement& open = m_store.cached("SELECT field FROM conflict WHERE entity=?1 AND row=?2");
        open.bind(1, std::string_view(m_table)).bind(2, m_id);
        while (open.step())
            cell(open.text(0)).isInConflict = true;
        open.reset();
    }
}

void Store::Arrival::Row::show(ArrivingCell& at, const CellVersion& version)
{
    if (version.isSealed) {
        at.shown = version.value;
        return;
    }
    const auto published = m_corrected.find(at.field);
    if (version.kind != VersionKind::Own) {
        if (published != m_corrected.end()) {
            at.shown = published->second;
            m_corrected.erase(published);
            m_store.cached("DELETE FROM official WHERE entity=?1 AND row=?2 AND field=?3").bind(1, m_entity->name).bind(2, m_id).bind(3, std::string_view(at.field)).run();
        } else if (!m_isOfficial) {
            // Where the official row has not come yet there is nothing to show until it does.
            at.shown = at.field == deletedField ? Value(std::int64_t{1}) : Value();
        }
        return;
    }
    if (m_isOfficial && published == m_corrected.end()) {
        m_store.cached("INSERT INTO official VALUES(?1,?2,?3,?4)").bind(1, m_entity->name).bind(2, m_id).bind(3, std::string_view(at.field)).bind(4, at.shown).run();
        m_corrected.emplace(at.field, at.shown);
    }
    at.shown = shownAs(*m_entity, at.field, version.value);
}

void Store::Arrival::Row::writeShown(std::int64_t change)
{
    const bool isNew = m_rid == 0;
    std::vector<const ArrivingCell*> written;
    for (const ArrivingCell& each : m_cells)
        if (each.isTouched && (isNew || each.shown != each.before))
            written.push_back(&each);
    if (!isNew && written.empty())
        return;
    std::string names, places;
    bool saysItself = false;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const std::string place = "?" + std::to_string(i + 3);
        saysItself = saysItself || written[i]->field == deletedField;
        if (isNew) {
            names.append(",").append(written[i]->field);
            places.append(",").append(place);
        } else {
            names.append(i == 0 ? "" : ",").append(written[i]->field).append("=").append(place);
        }
    }
    Statement& write = m_store.cached(isNew ? "INSERT INTO " + m_table + "(id,change" + (saysItself ? "" : ",deleted") + names + ") VALUES(?1,?2" + (saysItself ? "" : ",1") + places + ")"
                                            : "UPDATE " + m_table + " SET " + names + " WHERE id=?1");
    write.bind(1, m_id);
    if (isNew)
        write.bind(2, change);
    for (std::size_t i = 0; i < written.size(); ++i) {
        const auto* bytes = isSealedCell(*m_entity, written[i]->field) ? std::get_if<std::string>(&written[i]->shown) : nullptr;
        if (bytes)
            write.bindBlob(static_cast<int>(i) + 3, *bytes);
        else
            write.bind(static_cast<int>(i) + 3, written[i]->shown);
    }
    write.run();
    if (isNew)
        m_rid = sqlite3_last_insert_rowid(m_store.handle());
}

void Store::Arrival::Row::write(std::int64_t change, std::optional<std::int64_t> pack, Arrival& arrival)
{
    if (m_entity)
        readShown();
    readAround();
    std::uint8_t flags = m_lived ? Lived : 0;
    for (const CellVersion* version : m_fresh) {
        if (!isUnderstood(version->field)) {
            m_store.writeVersion(*version, {}, change, pack);
            continue;
        }
        ArrivingCell& at = cell(version->field);
        const Value before = at.shown;
        m_store.writeVersion(*version, before, change, pack);
        at.covered.insert(at.covered.end(), version->bases.begin(), version->bases.end());
        if (version->key < at.newest)
            continue;
        at.newest = version->key;
        show(at, *version);
        if (at.shown != before)
            flags |= version->kind == VersionKind::Withdrawn ? Withdrew : Changed;
    }
    if (std::none_of(m_cells.begin(), m_cells.end(), [](const ArrivingCell& each) { return each.isTouched; }))
        return;
    writeShown(change);
    // One version alone, or one that rests on all others, differs from nothing; whether a removal met edits is asked when all
    // has come.
    for (const ArrivingCell& each : m_cells)
        if (each.isTouched && (each.isInConflict || headCount(each) > 1))
            arrival.counts.conflicts += m_store.noteConflict(m_table, m_id, each.field) ? 1 : 0;
    arrival.touched.push_back({m_rid, static_cast<std::uint16_t>(m_place), flags});
}

} // namespace tasuki::store
