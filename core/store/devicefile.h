// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

struct sqlite3;

namespace tasuki::store {

/// Opens a connection that reads the bytes of a device as its database file; SQLite's result code, and a handle that is to be
/// closed whatever the code.
[[nodiscard]] int openDevice(QIODevice& bytes, sqlite3** handle);

} // namespace tasuki::store
