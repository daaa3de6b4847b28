// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ageheader.h"

/// What follows an age file's header: a nonce, then chunks (STREAM), each sealed with its number and whether it is the last.
namespace tasuki::exchange::age {

/// Seals what `plain` gives under the file's key and writes it to `sealed`.
[[nodiscard]] Result<void> writePayload(QIODevice& plain, QIODevice& sealed, const FileKey& fileKey, Progress& progress);
/// A reader of the payload that begins at `from`. Its last chunk was verified.
[[nodiscard]] Result<std::unique_ptr<Reader>> readPayload(QIODevice& sealed, std::int64_t from, const FileKey& fileKey);
[[nodiscard]] Result<std::unique_ptr<Reader>> readPayload(QIODevice& sealed, std::int64_t from, store::SecretKey key);

} // namespace tasuki::exchange::age
