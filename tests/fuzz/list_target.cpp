// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "intake/delivery.h"
#include "store/statement.h"

namespace fuzz {

namespace {

using namespace intake;

std::int64_t livingFacilities(Centre& centre)
{
    store::Statement count(centre.store().handle(), "SELECT count(*) FROM facility WHERE deleted=0");
    count.step();
    return count.integer(0);
}

void checkNotes(const ListedRows& rows)
{
    for (const RowNote& note : rows.notes)
        promise(!note.reason.isEmpty() && note.table < rows.tables.size(), "what is told of a row has a table and a reason");
    promise(rows.notes.size() <= static_cast<std::size_t>(3 * ListedRows::notesKept), "notes are bounded");
    for (const ListedFacility& facility : rows.facilities) {
        promise(!facility.key.empty() && (facility.refersOnly || !facility.name.empty()), "a facility has a key and a name");
        promise(isUtf8(facility.name) && isUtf8(facility.key), "a field is text");
        promise(facility.lastCell <= rows.cells.size() && facility.lastService <= rows.services.size(), "cells are where they are said to be");
    }
}

std::optional<Delivery> stage(Desk& desk, const QByteArray& file)
{
    NoProgress progress;
    const auto handover = openInputs(desk.registry(), {{QStringLiteral("foreign.csv"), file}}, progress);
    promise(handover || !handover.error().message.isEmpty(), "a refusal is a sentence");
    if (!handover)
        return std::nullopt;
    auto staged = stageDelivery(desk.registry(), *handover, {}, QDate(2025, 7, 31), progress);
    promise(staged || !staged.error().message.isEmpty(), "a refusal is a sentence");
    if (!staged)
        return std::nullopt;
    if (staged->lists)
        checkNotes(staged->lists->rows);
    return std::move(*staged);
}

} // namespace

int fuzzList(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file = bytes(data, size);
    const auto seen = stage(sharedDesk(), file);
    promise(livingFacilities(sharedDesk().centre()) == 3, "a comparison writes nothing");
    if (!seen || seen->changesNothing())
        return 0;
    Desk desk;
    NoProgress progress;
    const auto first = stage(desk, file);
    promise(first && first->added() == seen->added(), "the same bytes are read alike");
    must(applyDelivery(desk.registry(), *first, progress), "what was compared can be taken in");
    const auto again = stage(desk, file);
    promise(again && again->added() == 0 && again->closed() == 0, "the same list a second time adds nothing");
    promise(!must(desk.centre().verify(progress), "the data file is in order"), "the search says what the rows say");
    while (desk.centre().store().undoable() && livingFacilities(desk.centre()) != 3)
        must(desk.centre().store().undo(progress), "an import can be taken back");
    promise(livingFacilities(desk.centre()) == 3, "taken back, all is as it was");
    return 0;
}

int fuzzPostal(const std::uint8_t* data, std::size_t size)
{
    const QByteArray file = bytes(data, size);
    if (postalFormOf(file) == PostalForm::None)
        return 0;
    NoProgress progress;
    const auto staged = stagePostal(sharedDesk().registry(), {{QStringLiteral("foreign.csv"), file}}, progress);
    promise(staged || !staged.error().message.isEmpty(), "a refusal is a sentence");
    if (!staged)
        return 0;
    promise(staged->added + staged->updated + staged->unchanged == static_cast<std::int64_t>(staged->towns.size()),
            "every town is added, updated or unchanged");
    for (const registry::PostalTown& town : staged->towns)
        promise(town.code.size() == 7, "a postal code has seven digits");
    for (const registry::ImportNote& note : staged->rejected)
        promise(!note.reason.isEmpty() && note.line > 0, "what is told of a line has a reason");
    return 0;
}

int fuzzMapping(const std::uint8_t* data, std::size_t size)
{
    const auto layout = layoutFromJson(bytes(data, size));
    promise(layout || !layout.error().message.isEmpty(), "a refusal is a sentence");
    if (!layout)
        return 0;
    const auto again = layoutFromJson(toJson(*layout));
    promise(again && *again == *layout, "a mapping that was written is read as it was");
    return 0;
}

} // namespace fuzz
