// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/archive.h"

#include "base/encoding.h"
#include "table/words.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <unordered_set>

namespace tasuki::table {

namespace {

/// libzip reads through this, so that a file is opened by Qt with its name in any script, on Windows too.
zip_int64_t deviceSource(void* state, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto* const device = static_cast<QIODevice*>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return device->read(static_cast<char*>(data), static_cast<qint64>(length));
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t to = zip_source_seek_compute_offset(
            static_cast<zip_uint64_t>(device->pos()), static_cast<zip_uint64_t>(device->size()), data, length, nullptr);
        return to >= 0 && device->seek(to) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return device->pos();
    case ZIP_SOURCE_STAT: {
        auto* const stat = static_cast<zip_stat_t*>(data);
        zip_stat_init(stat);
        stat->size = static_cast<zip_uint64_t>(device->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof *stat;
    }
    case ZIP_SOURCE_ERROR: {
        zip_error_t error;
        zip_error_init(&error);
        zip_error_set(&error, ZIP_ER_READ, 0);
        return zip_error_to_data(&error, data, length);
    }
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT,
                                              ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
                                              ZIP_SOURCE_SUPPORTS, -1);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    default:
        return -1;
    }
}

/// The directory of an archive, walked only for what libzip does not tell: how many entries there are before it
/// reserves room for them, and names with a NUL, which it hands out as C strings.
struct Directory
{
    std::int64_t entries = 0;
    bool nulInName = false;
};

/// A number of the archive, its lowest byte first.
qint64 number(const QByteArray& bytes, qsizetype at, int length)
{
    qint64 value = 0;
    for (int i = length - 1; i >= 0; --i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::optional<Directory> walkDirectory(QIODevice& device)
{
    constexpr qint64 endSize = 22;
    constexpr qint64 longestComment = 65535;
    constexpr qsizetype headerSize = 46;
    const qint64 size = device.size();
    const qint64 tailAt = std::max<qint64>(0, size - endSize - longestComment);
    if (!device.seek(tailAt))
        return {};
    const QByteArray tail = device.read(size - tailAt);
    const qsizetype end = tail.size() < endSize ? -1 : tail.lastIndexOf("PK\x05\x06", tail.size() - endSize);
    if (end < 0)
        return {};
    Directory directory;
    directory.entries = number(tail, end + 10, 2);
    const qint64 bytes = number(tail, end + 12, 4);
    const qint64 offset = number(tail, end + 16, 4);
    if (offset + bytes > tailAt + end || bytes < directory.entries * headerSize)
        return {};
    if (!device.seek(offset))
        return {};
    const QByteArray all = device.read(bytes);
    qsizetype at = 0;
    for (std::int64_t i = 0; i < directory.entries; ++i) {
        if (at + headerSize > all.size() || !QByteArrayView(all).sliced(at).startsWith("PK\x01\x02"))
            return {};
        const qsizetype name = number(all, at + 28, 2);
        const qsizetype rest = number(all, at + 30, 2) + number(all, at + 32, 2);
        if (at + headerSize + name > all.size())
            return {};
        if (QByteArrayView(all).sliced(at + headerSize, name).contains('\0'))
            directory.nulInName = true;
        at += headerSize + name + rest;
    }
    return directory;
}

/// Names that would lead out of a folder if somebody unpacked the archive.
bool isUnsafe(std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.find('\\') != name.npos || (name.size() > 1 && name[1] == ':'))
        return true;
    for (std::size_t at = 0; at <= name.size();) {
        const std::size_t slash = std::min(name.find('/', at), name.size());
        if (name.substr(at, slash - at) == "..")
            return true;
        at = slash + 1;
    }
    return false;
}

std::string lowered(std::string_view name)
{
    std::string low(name);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return low;
}

Error hostile(const QString& name, const QString& detail)
{
    return {Error::Code::Unreadable,
            TableWords::tr(
                "%1 is made in a way that could harm the PC, which no honest table is. It was not opened and nothing "
                "was changed. Ask the people who sent it.")
                .arg(name),
            detail};
}

} // namespace

struct Archive::Opened
{
    std::unique_ptr<QIODevice> device;
    zip_t* zip = nullptr;

    Opened() = default;
    Opened(const Opened&) = delete;
    Opened& operator=(const Opened&) = delete;
    ~Opened()
    {
        if (zip)
            zip_discard(zip);
    }
};

Archive::Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;
Archive::~Archive() = default;

void Archive::Stream::Closer::operator()(void* file) const
{
    zip_fclose(static_cast<zip_file_t*>(file));
}

Result<std::size_t> Archive::Stream::read(char* to, std::size_t capacity)
{
    const zip_int64_t got = zip_fread(static_cast<zip_file_t*>(m_file.get()), to, capacity);
    if (got < 0)
        return tl::unexpected<Error>(
            damaged(m_name, QString::fromUtf8(zip_file_strerror(static_cast<zip_file_t*>(m_file.get())))));
    m_read += got;
    // The limits were held against what the archive says of itself; more than that is a lie, less is a cut.
    if (m_read > m_size || (got == 0 && capacity > 0 && m_read < m_size))
        return tl::unexpected<Error>(
            damaged(m_name, QStringLiteral("an entry has another size than the archive says")));
    return static_cast<std::size_t>(got);
}

Result<Archive> Archive::open(const QString& path, const Limits& limits)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return tl::unexpected<Error>(notThere(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected<Error>(notReadable(info.fileName(), file->errorString()));
    auto opened = std::make_unique<Opened>();
    opened->device = std::move(file);
    return open(std::move(opened), info.fileName(), limits);
}

Result<Archive> Archive::open(const QByteArray& bytes, const QString& name, const Limits& limits)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto opened = std::make_unique<Opened>();
    opened->device = std::move(buffer);
    return open(std::move(opened), name, limits);
}

Result<Archive> Archive::open(std::unique_ptr<Opened> opened, const QString& name, const Limits& limits)
{
    if (opened->device->size() > limits.fileBytes)
        return tl::unexpected<Error>(tooLarge(name, limits.fileBytes));
    const auto tooMany = [&] {
        return fail(Error::Code::Unreadable,
                    TableWords::tr(
                        "%1 holds more than %2 files and is not opened. Nothing was changed. Choose the table itself.")
                        .arg(name)
                        .arg(limits.entries));
    };
    const auto directory = walkDirectory(*opened->device);
    if (!directory)
        return tl::unexpected<Error>(damaged(name, QStringLiteral("no readable directory of the archive")));
    if (directory->entries > limits.entries)
        return tooMany();
    if (directory->nulInName)
        return tl::unexpected<Error>(hostile(name, QStringLiteral("NUL in the name of an entry")));

    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_function_create(deviceSource, opened->device.get(), &error);
    opened->zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString why = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!opened->zip) {
        if (source)
            zip_source_free(source);
        return tl::unexpected<Error>(damaged(name, why));
    }
    const zip_int64_t count = zip_get_num_entries(opened->zip, 0);
    // Two directories in one archive: one for whoever checks it and one for whoever reads it.
    if (count != directory->entries)
        return tl::unexpected<Error>(damaged(name, QStringLiteral("the archive has two directories")));

    Archive archive;
    archive.m_name = name;
    std::unordered_set<std::string> names;
    std::int64_t total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_ENCRYPTION_METHOD;
        const char* const raw = zip_get_name(opened->zip, index, ZIP_FL_ENC_RAW);
        if (!raw || zip_stat_index(opened->zip, index, 0, &stat) != 0 || (stat.valid & needed) != needed ||
            stat.size > INT64_MAX || stat.comp_size > INT64_MAX)
            return tl::unexpected<Error>(damaged(name, QStringLiteral("an entry without name or size")));
        Entry entry;
        // In CP932 the second byte of a character can be the backslash: decode first, then look.
        entry.name = text::decodeText(QByteArrayView(raw)).takeText();
        entry.size = static_cast<std::int64_t>(stat.size);
        entry.packedSize = static_cast<std::int64_t>(stat.comp_size);
        entry.index = index;
        if (isUnsafe(entry.name))
            return tl::unexpected<Error>(hostile(name, QStringLiteral("the name of an entry leads outside")));
        if (!names.insert(lowered(entry.name)).second)
            return tl::unexpected<Error>(damaged(name, QStringLiteral("two entries have one name")));
        if (stat.encryption_method != ZIP_EM_NONE)
            return fail(
                Error::Code::Unreadable,
                TableWords::tr("%1 is protected by a password. Nothing was changed. Open it with the password, save it "
                               "without one, and choose that file.")
                    .arg(name));
        if (entry.size > limits.entryBytes || entry.size > limits.totalBytes - total)
            return fail(Error::Code::Unreadable,
                        TableWords::tr(
                            "Unpacked, %1 would be larger than %2 MB; it is not opened. Nothing was changed. Keep only "
                            "the rows you need, save the file and choose it again.")
                            .arg(name)
                            .arg(std::min(limits.entryBytes, limits.totalBytes) >> 20));
        if (entry.size > limits.ratioFrom && entry.size / limits.ratio > entry.packedSize)
            return tl::unexpected<Error>(hostile(name, QStringLiteral("an entry unpacks to far more than its bytes")));
        total += entry.size;
        if (!entry.name.ends_with('/'))
            archive.m_entries.push_back(std::move(entry));
    }
    archive.m_opened = std::move(opened);
    return archive;
}

const Archive::Entry* Archive::find(std::string_view name) const
{
    const std::string wanted = lowered(name);
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.name.size() == wanted.size() && lowered(entry.name) == wanted;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

Result<Archive::Stream> Archive::stream(const Entry& entry) const
{
    zip_file_t* const file = zip_fopen_index(m_opened->zip, entry.index, 0);
    if (!file)
        return tl::unexpected<Error>(damaged(m_name, QString::fromUtf8(zip_strerror(m_opened->zip))));
    Stream stream;
    stream.m_file.reset(file);
    stream.m_size = entry.size;
    stream.m_name = m_name;
    return stream;
}

Result<QByteArray> Archive::read(const Entry& entry, std::int64_t limit) const
{
    if (entry.size > limit)
        return tl::unexpected<Error>(tooLarge(m_name, limit));
    auto opened = stream(entry);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    QByteArray bytes;
    char block[16384];
    for (;;) {
        const auto got = opened->read(block, sizeof block);
        if (!got)
            return tl::unexpected<Error>(got.error());
        if (*got == 0)
            return bytes;
        bytes.append(block, static_cast<qsizetype>(*got));
    }
}

} // namespace tasuki::table
