// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/received.h"

#include "clients/clients.h"
#include "forms/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tasuki::forms {

using store::CellChange;
using store::EntityInfo;
using store::Value;

namespace {

/// A correction belongs to the sheets of one origin for one profession.
using Chain = std::tuple<QString, QString, QString>;

Chain chainOf(const ReceivedSheet& row)
{
    return {row.origin, row.chain, row.profession};
}

QString wordsAbout(const QString& words, const ReceivedSheet& row)
{
    return QStringLiteral("%1 (%2)").arg(words, clients::honoured(row.person));
}

} // namespace

ReceivedSheets::ReceivedSheets(store::Store& store) : m_store(store)
{
    store.addGuard([this](const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& after) { guard(entity, row, field, after); });
}

void ReceivedSheets::guard(const EntityInfo& entity, const Uuid& row, std::string_view field, const Value& after)
{
    if (&entity != &store::describe<ReceivedSheet>() || changesAfterReceipt(field))
        return;
    const Value now = store::take(m_store.cell(entity, row, field));
    const auto isEmpty = [&](std::string_view cell) { return store::take(m_store.cell(entity, row, cell)) == Value(); };
    const bool told = !isEmpty("acknowledged_on") || !isEmpty("replied_on");
    // It is written once. Until the sender was told of it the intake can be taken back as a whole: undo empties the row.
    const bool isIntake = now == Value() || (field == store::deletedField && !told);
    if (isIntake || now == after || (after == Value() && !told))
        return;
    throw store::Failure{{Error::Code::Forbidden,
                          FormWords::tr("This is another centre's sheet and stays as it was signed. Nothing was changed. Write them a reply, or ask for a correction."),
                          {}}};
}

Result<std::vector<ReceivedLine>> ReceivedSheets::list(const Id<clients::Client>& client)
{
    return store::guarded([&] {
        const EntityInfo& entity = store::describe<ReceivedSheet>();
        std::vector<const store::FieldInfo*> fields;
        std::vector<std::string_view> names;
        for (const store::FieldInfo& field : entity.fields)
            if (field.name != "content" && field.name != "signature" && field.name != "card") {
                fields.push_back(&field);
                names.push_back(field.name);
            }
        std::vector<ReceivedLine> lines;
        store::take(m_store.scan(entity, names, [&](const Uuid& id, std::vector<Value>& values) {
            ReceivedLine line;
            line.row.id.uuid = id;
            for (std::size_t i = 0; i < fields.size(); ++i)
                fields[i]->set(&line.row, values[i]);
            lines.push_back(std::move(line));
        }));
        std::map<Chain, std::int64_t> newest;
        for (const ReceivedLine& line : lines)
            newest[chainOf(line.row)] = std::max(newest[chainOf(line.row)], line.row.revision.value_or(1));
        for (ReceivedLine& line : lines)
            line.superseded = line.row.revision.value_or(1) < newest[chainOf(line.row)];
        if (!client.isNil())
            std::erase_if(lines, [&](const ReceivedLine& line) { return line.row.client != client; });
        std::reverse(lines.begin(), lines.end());
        return lines;
    });
}

Result<ReceivedSheet> ReceivedSheets::read(const Id<ReceivedSheet>& id)
{
    auto row = m_store.load(id);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return fail(Error::Code::NotFound, FormWords::tr("There is no such received sheet in this file. Nothing was changed."));
    return std::move(**row);
}

Result<std::optional<ReceivedSheet>> ReceivedSheets::earlier(const ReceivedSheet& row)
{
    const auto lines = list();
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    const ReceivedLine* found = nullptr;
    for (const ReceivedLine& line : *lines)
        if (chainOf(line.row) == chainOf(row) && line.row.revision.value_or(1) < row.revision.value_or(1) &&
            (!found || found->row.revision.value_or(1) < line.row.revision.value_or(1)))
            found = &line;
    if (!found)
        return std::optional<ReceivedSheet>();
    auto full = read(found->row.id);
    return full ? Result<std::optional<ReceivedSheet>>(std::move(*full)) : tl::unexpected<Error>(full.error());
}

Result<bool> ReceivedSheets::keep(const ReceivedSheet& row)
{
    return store::guarded([&] {
        const EntityInfo& entity = store::describe<ReceivedSheet>();
        const Value lives = store::take(m_store.cell(entity, row.id.uuid, store::deletedField));
        std::vector<CellChange> cells;
        if (lives == Value(std::int64_t{0})) {
            if (store::take(read(row.id)).content == row.content)
                return false;
            throw store::Failure{{Error::Code::Conflict,
                                  FormWords::tr("“%1” gave another text the number of a sheet that is here already. Nothing was taken in; the sheet that is here stays. "
                                                "Ask them by telephone, and for a correction.")
                                      .arg(row.originName),
                                  {}}};
        }
        // One that was taken in and undone comes back into its empty row.
        cells = store::diff(ReceivedSheet(), row, lives == Value());
        if (lives != Value())
            cells.push_back({&entity, row.id.uuid, store::deletedField, lives, Value(std::int64_t{0}), store::VersionKind::Own});
        store::take(m_store.commit({wordsAbout(FormWords::tr("%1 received").arg(row.form), row), store::ChangeKind::Edit, std::move(cells)}));
        return true;
    });
}

Result<void> ReceivedSheets::link(const Id<ReceivedSheet>& id, const Id<clients::Client>& client)
{
    auto before = read(id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    ReceivedSheet after = *before;
    after.client = client;
    auto cells = store::diff(*before, after);
    if (cells.empty())
        return {};
    auto done = m_store.commit({wordsAbout(FormWords::tr("client of the received sheet chosen"), after), store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

Result<void> ReceivedSheets::note(const ReceivedSheet& after, const QString& words)
{
    auto before = read(after.id);
    if (!before)
        return tl::unexpected<Error>(before.error());
    auto cells = store::diff(*before, after);
    std::erase_if(cells, [](const CellChange& cell) { return !changesAfterReceipt(cell.field) || cell.field == "client"; });
    if (cells.empty())
        return {};
    auto done = m_store.commit({wordsAbout(words, after), store::ChangeKind::Issue, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

} // namespace tasuki::forms
