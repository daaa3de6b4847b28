// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/failure.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace tasuki::store {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

} // namespace

Error describeSqlite(int code, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {Error::Code::NoSpace,
                StoreWords::tr(
                    "The disk is full, so nothing was saved. Everything saved before is safe. Free some space on the "
                    "disk and try again."),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Code::Locked,
                StoreWords::tr(
                    "Another program is writing to the data file. Nothing was changed. Wait a moment and try again."),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {Error::Code::ReadOnly,
                StoreWords::tr(
                    "The data file or its folder may not be written. Nothing was changed. Ask for permission to write "
                    "there, or choose another place."),
                detail};
    case SQLITE_CORRUPT:
        return {Error::Code::Damaged,
                StoreWords::tr(
                    "The data file is damaged. Nothing more was written to it. Restore the latest backup and keep the "
                    "damaged file for the vendor."),
                detail};
    case SQLITE_NOTADB:
        return {Error::Code::Foreign,
                StoreWords::tr("This is not a Tasuki data file. It was left as it is. Choose the centre's data file."),
                detail};
    case SQLITE_IOERR:
        return {Error::Code::Internal,
                StoreWords::tr(
                    "The disk or the network place did not answer. What was saved before is safe. Check the place of "
                    "the data file and try again."),
                detail};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {Error::Code::Internal,
                StoreWords::tr(
                    "The PC has too little memory for this. Nothing was changed. Close other programs and try again."),
                detail};
    default:
        return {Error::Code::Internal,
                StoreWords::tr(
                    "The work could not be finished. The data file is as it was. If it happens again, tell the vendor "
                    "what you were doing."),
                detail};
    }
}

Error outOfMemory()
{
    return describeSqlite(SQLITE_NOMEM, {});
}

void throwSqlite(sqlite3* handle, int code, const char* doing)
{
    const QString detail = QStringLiteral("%1: %2 (%3)")
                               .arg(QLatin1String(doing), QString::fromUtf8(sqlite3_errmsg(handle)))
                               .arg(sqlite3_extended_errcode(handle));
    throw Failure{describeSqlite(code, detail)};
}

} // namespace tasuki::store
