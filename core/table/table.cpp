// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/table.h"

#include "base/encoding.h"
#include "table/archive.h"
#include "table/delimited.h"
#include "table/words.h"
#include "table/xlsx.h"

#include <QFile>
#include <QFileInfo>

namespace tasuki::table {

namespace {

constexpr QByteArrayView zipMark("PK\x03\x04");
constexpr QByteArrayView emptyZipMark("PK\x05\x06");
/// Old Excel files, and new ones behind a password, are Compound Files ([MS-CFB] 2.2).
constexpr QByteArrayView compoundMark("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
constexpr qint64 frontBytes = 8192;

bool isZip(QByteArrayView front)
{
    return front.startsWith(zipMark) || front.startsWith(emptyZipMark);
}

/// A sentence for what is no table although people take it for one; none where it may be text.
std::optional<Error> notText(QByteArrayView front, const QString& name)
{
    if (front.startsWith(compoundMark))
        return Error{
            Error::Code::Unreadable,
            TableWords::tr("%1 is an old Excel file (.xls) or protected by a password. Nothing was changed. Open it in "
                           "Excel, save it as .xlsx without a password, and choose that file.")
                .arg(name),
            {}};
    const QByteArray start = front.first(std::min<qsizetype>(front.size(), 256)).toByteArray().trimmed().toLower();
    const bool markup = start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml") ||
                        start.startsWith("<table") || start.startsWith("\xef\xbb\xbf<");
    if (markup || text::looksBinary(front))
        return Error{Error::Code::Unreadable,
                     TableWords::tr(
                         "%1 is no table that can be read. Nothing was changed. Choose an Excel file (.xlsx) or a CSV "
                         "file; if the file opens in Excel, save it as .xlsx there.")
                         .arg(name),
                     {}};
    return {};
}

Result<std::unique_ptr<Table>> openZip(Result<Archive> archive, const Limits& limits)
{
    if (!archive)
        return tl::unexpected<Error>(archive.error());
    return openXlsx(std::move(*archive), limits);
}

} // namespace

Result<std::unique_ptr<Table>> openTable(const QString& path, const Limits& limits)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return tl::unexpected<Error>(notThere(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(notReadable(info.fileName(), file.errorString()));
    const QByteArray front = file.peek(frontBytes);
    if (isZip(front))
        return openZip(Archive::open(path), limits);
    if (auto refusal = notText(front, info.fileName()))
        return tl::unexpected<Error>(*refusal);
    if (file.size() > limits.textFileBytes)
        return tl::unexpected<Error>(tooLarge(info.fileName(), limits.textFileBytes));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Error>(notReadable(info.fileName(), file.errorString()));
    return openDelimited(bytes, info.fileName(), limits);
}

Result<std::unique_ptr<Table>> openTable(const QByteArray& bytes, const QString& name, const Limits& limits)
{
    const QByteArrayView front = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), frontBytes));
    if (isZip(front))
        return openZip(Archive::open(bytes, name), limits);
    if (auto refusal = notText(front, name))
        return tl::unexpected<Error>(*refusal);
    if (bytes.size() > limits.textFileBytes)
        return tl::unexpected<Error>(tooLarge(name, limits.textFileBytes));
    return openDelimited(bytes, name, limits);
}

Result<Summary> readTable(const Table& table, std::size_t sheet, const RowSink& sink, Progress& progress)
{
    if (sheet >= table.sheets().size())
        return fail(
            Error::Code::NotFound,
            TableWords::tr("There is no such sheet. Nothing was changed. Choose one of the sheets of the file."));
    return table.read(sheet, sink, progress);
}

} // namespace tasuki::table
