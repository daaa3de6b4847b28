// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/exchange.h"

/// A further PC for a centre, by one file and a passphrase. The file is an age file, sealed with the passphrase, around a checked copy
/// of the data file: official rows do not travel in packs, and with the copy come the centre's keys and the accounts, so that
/// everybody's own passphrase works on the new PC from the first minute. What the access log of the first PC says stays there.
namespace tasuki::exchange::join {

/// Writes the file for a new PC; one file serves several. What was written here is put into packs first. Errors: Sealed where the
/// client data is locked; Usage where no account was made yet, because PCs that made theirs apart could never read each other's
/// clients, or where the passphrase is too short.
[[nodiscard]] Result<void> make(Exchange& exchange, store::Store& store, const QString& path, const QString& passphrase, Progress& progress);

/// Makes the data file of a new PC at `path`, under a device name of its own: what the first PC wrote keeps that one's name, sent or
/// not, and only that one sends it. Returns the name of the centre. Errors: Conflict where a file of that name exists; Sealed where the passphrase is not the one;
/// Foreign where it is another file; Newer where it comes from a newer program; nothing is left behind then.
[[nodiscard]] Result<QString> open(const QString& file, const QString& passphrase, const QString& path, Progress& progress);

/// The two halves without the sealing. copyFor() writes a copy of the data file that belongs to no PC yet; adopt() gives such a
/// copy the name of a new one and returns the name of the centre.
[[nodiscard]] Result<void> copyFor(store::Store& store, const QString& path);
[[nodiscard]] Result<QString> adopt(const QString& path);

} // namespace tasuki::exchange::join
