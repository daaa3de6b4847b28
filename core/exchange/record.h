// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "store/store.h"

namespace tasuki::exchange {

/// What came or went once.
struct Passage
{
    enum class Way { Received, Sent };
    Way way = Way::Received;
    QDateTime at;
    QString staff;      ///< who was at work
    QString remark;     ///< the names of the files, or what was written and for whom
    std::vector<SigningKey> centres; ///< whose packs came in
    std::int64_t rows = 0;           ///< that a version came for
    std::int64_t change = 0;         ///< number of the intake, for Store::unmerge; 0 where nothing was new or something went
    bool takenBack = false;
};

/// What was taken in and what was written, newest first.
[[nodiscard]] Result<std::vector<Passage>> passages(store::Store& store, int most);
/// Notes in the access log that files were taken in, beside their change (0 where nothing was new).
[[nodiscard]] Result<void> noteReceived(store::Store& store, std::int64_t change, const QString& remark);
/// Notes in the access log that a file was written.
[[nodiscard]] Result<void> noteWritten(store::Store& store, const QString& remark);

/// What waits for a person.
struct Waiting
{
    std::int64_t differences = 0; ///< cells whose newest versions say different things
    std::int64_t held = 0;        ///< packs ahead of this PC's clock
};
/// Cheap; needs no key.
[[nodiscard]] Result<Waiting> waiting(store::Store& store);

} // namespace tasuki::exchange
