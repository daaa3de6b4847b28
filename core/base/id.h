// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string_view>

namespace tasuki {

/// 16 bytes that name a row for ever and everywhere (RFC 9562). Rows made by people have version 7 (time-ordered);
/// rows of official data have version 5, so that two centres importing the same data hold the same rows.
class Uuid
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    constexpr Uuid() = default;
    constexpr explicit Uuid(const Bytes& bytes) : m_bytes(bytes) {}

    /// Version 7: `unixMillis` in the first 48 bits, then `random`.
    [[nodiscard]] static Uuid v7(std::int64_t unixMillis, const Bytes& random);
    /// Version 5: SHA-1 of `space` and `name` (UTF-8).
    [[nodiscard]] static Uuid v5(const Uuid& space, std::string_view name);
    /// Reads the 36-character form or 32 bare digits, either case; nil where the text is neither.
    [[nodiscard]] static Uuid fromString(QStringView text);
    /// Reads exactly 16 bytes; nil where the length differs.
    [[nodiscard]] static Uuid fromBytes(std::string_view bytes);

    [[nodiscard]] bool isNil() const { return m_bytes == Bytes{}; }
    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] std::string_view view() const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()), m_bytes.size()};
    }
    /// Lower-case, with hyphens.
    [[nodiscard]] QString toString() const;

    auto operator<=>(const Uuid&) const = default;

private:
    Bytes m_bytes{};
};

/// Sixteen fresh random bytes from the operating system.
[[nodiscard]] Uuid::Bytes randomBytes16();

/// A Uuid that knows what it names, so that a service's id is not passed where a facility's belongs.
template <class Tag> struct Id
{
    Uuid uuid;

    [[nodiscard]] bool isNil() const { return uuid.isNil(); }
    [[nodiscard]] QString toString() const { return uuid.toString(); }
    auto operator<=>(const Id&) const = default;
};

} // namespace tasuki

template <> struct std::hash<tasuki::Uuid>
{
    std::size_t operator()(const tasuki::Uuid& id) const noexcept
    {
        // The bytes are random or a digest already: any eight of them are a hash.
        std::size_t value = 0;
        std::memcpy(&value, id.bytes().data() + 8, sizeof value);
        return value;
    }
};
template <class Tag> struct std::hash<tasuki::Id<Tag>>
{
    std::size_t operator()(const tasuki::Id<Tag>& id) const noexcept { return std::hash<tasuki::Uuid>()(id.uuid); }
};
