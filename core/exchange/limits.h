// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/celltext.h"

#include <cstdint>

/// What a file may ask of a reader, checked before any work is done for it. The writer keeps to the same numbers, so that
/// nobody is locked out of a file of their own.
namespace tasuki::exchange::limits {

inline constexpr std::int64_t fileBytes = std::int64_t{512} << 20;
inline constexpr std::int64_t ageHeaderBytes = std::int64_t{64} << 10;
inline constexpr int ageStanzas = 64;
inline constexpr int scryptWritten = 18; ///< log2 of N: 256 MiB
inline constexpr int scryptRead = 20;    ///< log2 of N: 1 GiB
inline constexpr std::int64_t unpackedBytes = std::int64_t{256} << 20;
inline constexpr std::int64_t ratio = 100; ///< unpacked to packed
inline constexpr int packs = 20000;
inline constexpr std::int64_t lines = 2000000;
inline constexpr std::int64_t lineBytes = std::int64_t{1} << 20;
inline constexpr std::int64_t textBytes = store::longestText;
inline constexpr std::int64_t sealedBytes = std::int64_t{512} << 10; ///< of one sealed cell; a line holds it in Base64
inline constexpr int jsonDepth = 4;
inline constexpr int nameLength = 80;   ///< of `[a-z0-9._-]`
inline constexpr std::int64_t rosterBytes = std::int64_t{4} << 20;
inline constexpr int rosterCentres = 2000;
inline constexpr int formerDevices = 1000; ///< names that a device had before
inline constexpr int packVersions = 10000; ///< cell versions that the writer puts into one pack, so that a reader's memory does not grow with the file
inline constexpr std::int64_t aheadMillis = std::int64_t{48} * 60 * 60 * 1000; ///< a pack stamped later than this from now is held

} // namespace tasuki::exchange::limits
