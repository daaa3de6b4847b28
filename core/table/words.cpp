// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/words.h"

namespace tasuki::table {

Error damaged(const QString& name, const QString& detail)
{
    return {
        Error::Code::Unreadable,
        TableWords::tr("%1 is damaged or was cut off on its way. Nothing was changed. Fetch the file again, or open "
                       "it in Excel and save it once more.")
            .arg(name),
        detail};
}

Error tooLarge(const QString& name, std::int64_t bytes)
{
    return {
        Error::Code::Unreadable,
        TableWords::tr("%1 is larger than %2 MB and is not opened. Nothing was changed. Keep only the rows you need, "
                       "save the file and choose it again.")
            .arg(name)
            .arg(bytes >> 20),
        {}};
}

Error notThere(const QString& path)
{
    return {
        Error::Code::NotFound,
        TableWords::tr("%1 is not there, or is no file. Nothing was changed. Check the name and the place.").arg(path),
        {}};
}

Error notReadable(const QString& name, const QString& detail)
{
    return {
        Error::Code::Unreadable,
        TableWords::tr("%1 cannot be read. Nothing was changed. Close it in other programs and try again.").arg(name),
        detail};
}

Error cancelledError()
{
    return {Error::Code::Cancelled, TableWords::tr("Reading was stopped. Nothing was changed."), {}};
}

} // namespace tasuki::table
