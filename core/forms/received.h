// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/entities.h"
#include "store/store.h"

#include <vector>

namespace tasuki::forms {

/// A line of the list of received sheets: without their text.
struct ReceivedLine
{
    ReceivedSheet row; ///< without content, signature and card
    bool superseded = false; ///< a later correction of the same sheet is here
};

/// The sheets that other centres handed to this one. Each function fails as Sealed while the vault is locked.
class ReceivedSheets
{
public:
    explicit ReceivedSheets(store::Store& store);

    /// Newest first; of one client where one is given.
    [[nodiscard]] Result<std::vector<ReceivedLine>> list(const Id<clients::Client>& client = {});
    /// Errors: NotFound.
    [[nodiscard]] Result<ReceivedSheet> read(const Id<ReceivedSheet>& id);
    /// The same sheet by the same origin with another revision, or a copy for the same profession: nothing where none is here.
    [[nodiscard]] Result<std::optional<ReceivedSheet>> earlier(const ReceivedSheet& row);
    /// Puts a sheet in; false where it is here already. Errors: Conflict where its origin gave the same number to another text.
    [[nodiscard]] Result<bool> keep(const ReceivedSheet& row);
    /// Says whose sheet it is; nobody where `client` is nil. The sheet and the client stay as they are.
    [[nodiscard]] Result<void> link(const Id<ReceivedSheet>& id, const Id<clients::Client>& client);
    /// Notes what was told to the sender; see changesAfterReceipt() for what else is left as it was.
    [[nodiscard]] Result<void> note(const ReceivedSheet& after, const QString& words);

private:
    void guard(const store::EntityInfo& entity, const Uuid& row, std::string_view field, const store::Value& after);

    store::Store& m_store;
};

} // namespace tasuki::forms
