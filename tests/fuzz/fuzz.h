// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <cstdint>
#include <string_view>

/// Readers of foreign bytes, each with what it promises for any bytes whatever. The functions have libFuzzer's form;
/// a broken promise is thrown, which stops libFuzzer with the input and fails a test with it.
namespace fuzz {

using namespace tasuki;

using Target = int (*)(const std::uint8_t* data, std::size_t size);

int fuzzCsv(const std::uint8_t* data, std::size_t size);    ///< rows and cells
int fuzzText(const std::uint8_t* data, std::size_t size);   ///< encodings, the search key, kana
int fuzzCare(const std::uint8_t* data, std::size_t size);   ///< official files, from bytes to what they would change
int fuzzImport(const std::uint8_t* data, std::size_t size); ///< official files, taken in and taken back
int fuzzQuery(const std::uint8_t* data, std::size_t size);  ///< typed searches
int fuzzDate(const std::uint8_t* data, std::size_t size);   ///< typed dates, whole and partial
int fuzzNumber(const std::uint8_t* data, std::size_t size); ///< telephone, postal code, numbers with check digits

int fuzzTable(const std::uint8_t* data, std::size_t size);  ///< tables of any format, as bytes
int fuzzSheet(const std::uint8_t* data, std::size_t size);  ///< one foreign part inside an honest workbook
int fuzzList(const std::uint8_t* data, std::size_t size);   ///< any list, from bytes into the register and out again
int fuzzPostal(const std::uint8_t* data, std::size_t size); ///< files of 日本郵便
int fuzzMapping(const std::uint8_t* data, std::size_t size); ///< column mappings from other centres
int fuzzForm(const std::uint8_t* data, std::size_t size);   ///< definitions of forms, answers as they are kept, templates
int fuzzGraph(const std::uint8_t* data, std::size_t size);  ///< files of networks
int fuzzBlock(const std::uint8_t* data, std::size_t size);  ///< pasted lists of people
int fuzzAge(const std::uint8_t* data, std::size_t size);      ///< sealed files, header and body
int fuzzArchive(const std::uint8_t* data, std::size_t size);  ///< the archive inside of an exchange file
int fuzzPack(const std::uint8_t* data, std::size_t size);     ///< the lines of a pack, as its author would have signed them
int fuzzMinisign(const std::uint8_t* data, std::size_t size); ///< signatures and public keys
int fuzzManifest(const std::uint8_t* data, std::size_t size); ///< what an exchange file says is in it
int fuzzRoster(const std::uint8_t* data, std::size_t size);   ///< lists of a city's centres
int fuzzNote(const std::uint8_t* data, std::size_t size);     ///< the note in the header of a backup
int fuzzCard(const std::uint8_t* data, std::size_t size);     ///< cards of centres, texts of keys
int fuzzHandover(const std::uint8_t* data, std::size_t size); ///< sheets, receipts and replies of other centres
int fuzzHours(const std::uint8_t* data, std::size_t size);  ///< opening hours, typed, kept and listed

/// Throws unless `holds`; `what` says in words what was promised.
void promise(bool holds, const char* what);

[[nodiscard]] inline std::string_view view(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}
[[nodiscard]] QByteArray bytes(const std::uint8_t* data, std::size_t size);
[[nodiscard]] QString string(const std::uint8_t* data, std::size_t size);
[[nodiscard]] bool isUtf8(std::string_view text);

/// The ministry's first line, and a small invented file below it.
[[nodiscard]] QByteArray careHeader();
[[nodiscard]] QByteArray smallTown();

/// A data file in a folder of its own, gone with this value; with the small town in it.
class Desk
{
public:
    Desk();
    [[nodiscard]] Centre& centre() { return *m_centre; }
    [[nodiscard]] registry::Registry& registry() { return m_centre->registry(); }

private:
    FixedClock m_clock{1749600000000};
    QTemporaryDir m_folder;
    std::unique_ptr<Centre> m_centre;
};

/// One such desk for targets that only read; it is put away with the application, as databases have to be.
[[nodiscard]] Desk& sharedDesk();

/// The value, or a broken promise that nothing is refused here.
template <class T> T must(Result<T>&& result, const char* what)
{
    promise(result.has_value(), what);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace fuzz
