// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/officialcells.h"

#include <charconv>
#include <cstring>

namespace tasuki::registry {

using store::CellView;

namespace {

std::optional<double> number(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

std::uint64_t mix(std::uint64_t hash, std::uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15ull;
    return hash ^ (hash >> 29);
}

std::uint64_t mixBytes(std::uint64_t hash, const char* bytes, std::size_t size)
{
    hash = mix(hash, size);
    while (size >= 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes, 8);
        hash = mix(hash, word);
        bytes += 8;
        size -= 8;
    }
    std::uint64_t rest = 0;
    std::memcpy(&rest, bytes, size);
    return mix(hash, rest);
}

/// The name space of official ids; drawn once, the same for ever.
const Uuid& officialSpace()
{
    static const Uuid space = Uuid::fromString(u"6f0e2a54-5f0b-4f6c-9d58-0c1d2f7a9b31");
    return space;
}

} // namespace

Uuid officialId(std::string_view path)
{
    return Uuid::v5(officialSpace(), path);
}

std::int64_t digestOf(std::span<const CellView> cells)
{
    std::uint64_t hash = 0x243f6a8885a308d3ull;
    for (const CellView& cell : cells) {
        hash = mix(hash, cell.index());
        if (const auto* text = std::get_if<std::string_view>(&cell)) {
            hash = mixBytes(hash, text->data(), text->size());
        } else if (const auto* real = std::get_if<double>(&cell)) {
            std::uint64_t bits;
            std::memcpy(&bits, real, 8);
            hash = mix(hash, bits);
        } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
            hash = mix(hash, static_cast<std::uint64_t>(*whole));
        } else if (const auto* id = std::get_if<Uuid>(&cell)) {
            hash = mixBytes(hash, id->view().data(), 16);
        }
    }
    const auto digest = static_cast<std::int64_t>(hash);
    return digest == 0 ? 1 : digest;
}

std::optional<std::pair<double, double>> publishedPlace(std::string_view latitude, std::string_view longitude)
{
    const auto north = number(latitude);
    const auto east = number(longitude);
    if (!north || !east || *north < 20 || *north > 46 || *east < 122 || *east > 154)
        return std::nullopt;
    return std::pair(*north, *east);
}

bool sameCell(const store::Value& value, const CellView& cell)
{
    if (value.index() != cell.index())
        return false;
    if (const auto* text = std::get_if<std::string>(&value))
        return *text == std::get<std::string_view>(cell);
    if (const auto* real = std::get_if<double>(&value))
        return *real == std::get<double>(cell);
    if (const auto* whole = std::get_if<std::int64_t>(&value))
        return *whole == std::get<std::int64_t>(cell);
    if (const auto* id = std::get_if<Uuid>(&value))
        return *id == std::get<Uuid>(cell);
    return true;
}

store::Value ownedCell(const CellView& cell)
{
    if (const auto* text = std::get_if<std::string_view>(&cell))
        return std::string(*text);
    if (const auto* real = std::get_if<double>(&cell))
        return *real;
    if (const auto* whole = std::get_if<std::int64_t>(&cell))
        return *whole;
    if (const auto* id = std::get_if<Uuid>(&cell))
        return *id;
    return {};
}

} // namespace tasuki::registry
