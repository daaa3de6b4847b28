// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/changeset.h"

#include <QString>

#include <string_view>

namespace tasuki::store {

class Store;

/// The name of a PC of a centre among devices: made of the centre's public key and a nonce, so that no other centre can write
/// under it.
[[nodiscard]] Uuid deviceName(std::string_view author, const QString& nonce);

/// The file beside a data file that says what the PC last knew of it: `NAME.device`.
[[nodiscard]] QString incarnationFile(const QString& dataFile);

/// Compares what the data file says of this PC with what the file beside it and the PC itself say. Where they differ, the data
/// file was restored from a copy, or copied to this PC: it gets a new name among devices, because the numbers of the packs that
/// the old one counts may be taken. What was written under the old name and not sent yet goes out under it, in packs of the new
/// one. Does nothing where no key was made yet, since then no pack was. Throws a Failure; `machine` names this PC.
/// True where the name is new.
bool confirmDevice(Store& store, const QString& machine);
/// Counts one step further on both sides; after packs were made, and when the file is opened.
void advanceDevice(Store& store, const QString& machine);

/// What tells this PC from another; empty where the system does not say.
[[nodiscard]] QString machineName();

} // namespace tasuki::store
