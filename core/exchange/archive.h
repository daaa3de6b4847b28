// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <utility>
#include <vector>

/// The small archive inside a `.tasuki` file: a ZIP that every system opens. Names are `[a-z0-9._-]`, at most 80 of them.
namespace tasuki::exchange::archive {

using Entry = std::pair<QString, QByteArray>;

[[nodiscard]] bool isOne(const QByteArray& file);
[[nodiscard]] Result<QByteArray> write(const std::vector<Entry>& entries);

/// An archive whose entries are read one at a time, wherever they lie, so that memory does not grow with it.
class Reader
{
public:
    /// `device` can be read anywhere, is not to be moved by others, and must outlive the reader. Errors: Unreadable where a name,
    /// a size or the ratio of unpacked to packed passes a limit.
    [[nodiscard]] static Result<std::unique_ptr<Reader>> open(QIODevice& device);
    ~Reader();

    /// The names, in their order.
    [[nodiscard]] const std::vector<QString>& names() const { return m_names; }
    [[nodiscard]] bool has(const QString& name) const { return m_places.contains(name); }
    /// One entry, its checksum verified. Errors: NotFound, Unreadable.
    [[nodiscard]] Result<QByteArray> read(const QString& name);

private:
    struct Zip;
    Reader();

    std::unique_ptr<Zip> m_zip;
    std::vector<QString> m_names;
    std::map<QString, std::pair<std::uint64_t, std::int64_t>> m_places; ///< number and size
};

/// The same for bytes in memory: what is in it, in its order, all checksums verified.
[[nodiscard]] Result<std::vector<Entry>> read(const QByteArray& file);

} // namespace tasuki::exchange::archive
