// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/archive.h"

#include "exchange/limits.h"

#include <QBuffer>
#include <QCoreApplication>

#include <zip.h>

#include <algorithm>

namespace tasuki::exchange::archive {

namespace {

struct Discard
{
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipHandle = std::unique_ptr<zip_t, Discard>;

tl::unexpected<Error> refused(const QString& detail)
{
    return fail(Error::Code::Unreadable,
                QCoreApplication::translate("exchange", "The file is damaged or is no file of Tasuki. Nothing was taken in. Ask the sender for it once more."),
                QStringLiteral("archive: ") + detail);
}

bool isName(const QString& name)
{
    return !name.isEmpty() && name.size() <= limits::nameLength && !name.startsWith(QLatin1Char('.')) && std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('.') || c == QLatin1Char('_') ||
               c == QLatin1Char('-');
    });
}

} // namespace

bool isOne(const QByteArray& file)
{
    return file.startsWith("PK\x03\x04");
}

Result<QByteArray> write(const std::vector<Entry>& entries)
{
    const auto failed = [] { return fail(Error::Code::Internal, QCoreApplication::translate("exchange", "The file could not be put together. Nothing was written."), QStringLiteral("libzip")); };
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* out = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!out)
        return failed();
    zip_source_keep(out);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(out, zip_source_free);
    ZipHandle zip(zip_open_from_source(out, ZIP_CREATE | ZIP_TRUNCATE, &error));
    if (!zip)
        return failed();
    for (const auto& [name, bytes] : entries) {
        if (!isName(name))
            return failed();
        zip_source_t* source = zip_source_buffer(zip.get(), bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        if (!source)
            return failed();
        const auto index = zip_file_add(zip.get(), name.toLatin1().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failed();
        }
        // The fastest level: packs are text and small already, and a worker waits.
        zip_set_file_compression(zip.get(), static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
        // The same packs give the same bytes.
        zip_file_set_dostime(zip.get(), static_cast<zip_uint64_t>(index), 0, 0x21, 0);
    }
    if (zip_close(zip.get()) != 0)
        return failed();
    static_cast<void>(zip.release());
    zip_stat_t info;
    if (zip_source_open(out) != 0 || zip_source_stat(out, &info) != 0)
        return failed();
    QByteArray bytes(static_cast<qsizetype>(info.size), Qt::Uninitialized);
    const auto got = zip_source_read(out, bytes.data(), info.size);
    zip_source_close(out);
    if (got != static_cast<zip_int64_t>(info.size))
        return failed();
    return bytes;
}

/// What libzip reads from: a device, and what went wrong with it.
struct Reader::Zip
{
    explicit Zip(QIODevice& from) : device(from) { zip_error_init(&error); }
    ~Zip()
    {
        handle.reset();
        zip_error_fini(&error);
    }
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command);

    QIODevice& device;
    zip_error_t error;
    ZipHandle handle;
};

zip_int64_t Reader::Zip::answer(void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, -1);
    case ZIP_SOURCE_OPEN:
        return device.seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ: {
        const qint64 got = device.read(static_cast<char*>(data), static_cast<qint64>(length));
        if (got < 0)
            zip_error_set(&error, ZIP_ER_READ, 0);
        return got;
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(static_cast<zip_uint64_t>(device.pos()), static_cast<zip_uint64_t>(device.size()), data, length, &error);
        return to >= 0 && device.seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return device.pos();
    case ZIP_SOURCE_STAT: {
        auto* info = static_cast<zip_stat_t*>(data);
        zip_stat_init(info);
        info->size = static_cast<zip_uint64_t>(device.size());
        info->valid |= ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&error, data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        zip_error_set(&error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

Reader::Reader() = default;
Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(QIODevice& device)
{
    if (device.size() > limits::fileBytes)
        return refused(QStringLiteral("larger than any file may be"));
    std::unique_ptr<Reader> made(new Reader);
    made->m_zip = std::make_unique<Zip>(device);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_function_create(
        [](void* zip, void* data, zip_uint64_t length, zip_source_cmd_t command) { return static_cast<Zip*>(zip)->answer(data, length, command); }, made->m_zip.get(), &error);
    if (!source)
        return refused(QStringLiteral("no source"));
    made->m_zip->handle.reset(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    zip_t* zip = made->m_zip->handle.get();
    if (!zip) {
        zip_source_free(source);
        return refused(QStringLiteral("not opened"));
    }
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    // A pack, its signature; cards and the manifest beside them.
    if (count < 1 || count > 3 * limits::packs)
        return refused(QStringLiteral("nothing in it, or too much"));
    std::int64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t info;
        if (zip_stat_index(zip, static_cast<zip_uint64_t>(i), 0, &info) != 0 || !(info.valid & ZIP_STAT_SIZE) || !(info.valid & ZIP_STAT_NAME))
            return refused(QStringLiteral("no entry"));
        const QString name = QString::fromUtf8(info.name);
        const auto size = static_cast<std::int64_t>(info.size);
        if (!isName(name) || !made->m_places.emplace(name, std::pair(static_cast<std::uint64_t>(i), size)).second)
            return refused(QStringLiteral("a name that is none, or twice"));
        total += size;
        if (size < 0 || size > limits::unpackedBytes || total > limits::unpackedBytes || total > limits::ratio * std::max<std::int64_t>(device.size(), 1024))
            return refused(QStringLiteral("unpacks to more than any file may"));
        made->m_names.push_back(name);
    }
    return made;
}

Result<QByteArray> Reader::read(const QString& name)
{
    const auto place = m_places.find(name);
    if (place == m_places.end())
        return fail(Error::Code::NotFound, QCoreApplication::translate("exchange", "The file is damaged or is no file of Tasuki. Nothing was taken in. Ask the sender for it once more."),
                    QStringLiteral("archive: no entry of that name"));
    const auto [index, size] = place->second;
    const std::unique_ptr<zip_file_t, Discard> opened(zip_fopen_index(m_zip->handle.get(), index, 0));
    if (!opened)
        return refused(QStringLiteral("an entry does not open"));
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    std::int64_t got = 0;
    while (got < size) {
        const auto part = zip_fread(opened.get(), bytes.data() + got, static_cast<zip_uint64_t>(size - got));
        if (part <= 0)
            break;
        got += part;
    }
    char more = 0;
    // Reading to the end is what checks the sum.
    if (got != size || zip_fread(opened.get(), &more, 1) != 0)
        return refused(QStringLiteral("an entry is not what it says"));
    return bytes;
}

Result<std::vector<Entry>> read(const QByteArray& file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    auto reader = Reader::open(buffer);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    std::vector<Entry> entries;
    for (const QString& name : (*reader)->names()) {
        auto bytes = (*reader)->read(name);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        entries.emplace_back(name, std::move(*bytes));
    }
    return entries;
}

} // namespace tasuki::exchange::archive
