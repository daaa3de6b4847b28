// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"
#include "store/failure.h"
#include "store/statement.h"
#include "store/vault.h"

namespace tasuki::store {

class Statement;

/// The refusal of everything that needs the vault while it is locked.
[[nodiscard]] Failure lockedVault();
/// The words of a change as a row of the changes has them: in plain in a column, or sealed in the one behind, where whoever
/// may not read them is told that it was client data.
[[nodiscard]] QString changeWords(const Vault& vault, const Uuid& change, const Statement& row, int column);

/// Whether a cell lies sealed in the file.
[[nodiscard]] bool isSealedCell(const EntityInfo& entity, std::string_view field);
/// Whether a pack may carry this version: client data comes sealed, in packs for the centre alone, and nothing else does.
/// Whatever is not so is kept in its pack and passed over.
[[nodiscard]] bool mayArrive(const EntityInfo& entity, const CellVersion& version);
/// The bytes of a sealed cell as they lie in a column; nothing where it is empty.
[[nodiscard]] Value sealedBytes(const Statement& statement, int column);

} // namespace tasuki::store
