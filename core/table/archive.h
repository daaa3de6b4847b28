// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tasuki::table {

/// A ZIP file from outside, opened so that it can do no harm: nothing is ever written to disk, every size is checked
/// against what the archive says of itself and against the limits, and an archive inside is bytes like any other.
/// A whole archive is refused for one entry that no honest program writes. APPNOTE.TXT 6.3.
class Archive
{
public:
    struct Limits
    {
        std::int64_t fileBytes = std::int64_t(512) << 20; ///< the archive as it is on disk
        std::int64_t entries = 10'000;
        std::int64_t entryBytes = std::int64_t(1) << 30; ///< one entry unpacked
        std::int64_t totalBytes = std::int64_t(2) << 30; ///< all entries unpacked
        std::int64_t ratio = 250;                        ///< unpacked to packed …
        std::int64_t ratioFrom = std::int64_t(16) << 20; ///< … for entries that unpack to more bytes than this
    };
    struct Entry
    {
        std::string name; ///< UTF-8, with `/` between folders
        std::int64_t size = 0;
        std::int64_t packedSize = 0;
        std::uint64_t index = 0;
    };
    /// The unpacked bytes of one entry, from front to back. Lives no longer than its archive.
    class Stream
    {
    public:
        /// Up to `capacity` bytes into `to`; 0 at the end, where the checksum was right. An error where the entry is
        /// damaged or longer than the archive says.
        [[nodiscard]] Result<std::size_t> read(char* to, std::size_t capacity);

    private:
        friend class Archive;
        struct Closer
        {
            void operator()(void* file) const;
        };
        std::unique_ptr<void, Closer> m_file;
        std::int64_t m_size = 0;
        std::int64_t m_read = 0;
        QString m_name;
    };

    /// Opens a file. `Error::message` names it and says what to do.
    [[nodiscard]] static Result<Archive> open(const QString& path, const Limits& limits);
    [[nodiscard]] static Result<Archive> open(const QString& path) { return open(path, Limits()); }
    /// Opens bytes in memory; `name` is what people know them by.
    [[nodiscard]] static Result<Archive> open(const QByteArray& bytes, const QString& name, const Limits& limits);
    [[nodiscard]] static Result<Archive> open(const QByteArray& bytes, const QString& name)
    {
        return open(bytes, name, Limits());
    }

    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;
    ~Archive();

    /// What people know the archive by, without folders.
    [[nodiscard]] const QString& name() const { return m_name; }
    /// The files inside in the order of the archive; folders are left out.
    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }
    /// The entry of this name, without regard to ASCII case as Office does (ECMA-376 part 2, 6.2.2.3); null without
    /// one.
    [[nodiscard]] const Entry* find(std::string_view name) const;
    /// All bytes of an entry of at most `limit` bytes.
    [[nodiscard]] Result<QByteArray> read(const Entry& entry, std::int64_t limit) const;
    [[nodiscard]] Result<Stream> stream(const Entry& entry) const;

private:
    struct Opened;
    Archive();
    [[nodiscard]] static Result<Archive> open(std::unique_ptr<Opened> opened, const QString& name,
                                              const Limits& limits);

    std::unique_ptr<Opened> m_opened;
    std::vector<Entry> m_entries;
    QString m_name;
};

} // namespace tasuki::table
