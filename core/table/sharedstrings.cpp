// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/limits.h"
#include "table/words.h"
#include "table/xlsxparts.h"
#include "table/xml.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <cstring>

namespace tasuki::table {

namespace {

class SharedStringsHandler final : public XmlHandler
{
public:
    SharedStringsHandler(SharedStrings& to, QString file, const Limits& limits)
        : m_to(to), m_file(std::move(file)), m_limits(limits)
    {
    }

    void startElement(std::string_view name, const XmlAttributes&) override
    {
        if (name == "si") {
            m_text.clear();
            m_inItem = true;
        } else if (name == "rPh") {
            ++m_phonetic;
        } else if (name == "t") {
            m_collect = m_inItem && m_phonetic == 0;
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "t") {
            m_collect = false;
        } else if (name == "rPh") {
            --m_phonetic;
        } else if (name == "si") {
            m_inItem = false;
            unescapeText(m_text);
            m_bytes += static_cast<std::int64_t>(m_text.size());
            if (m_bytes > m_limits.sharedBytes || static_cast<std::int64_t>(m_to.size()) >= m_limits.sharedCount)
                return refuse(tooLarge(m_file, m_limits.sharedBytes));
            m_to.add(m_text);
        }
    }
    void text(std::string_view characters) override
    {
        if (!m_collect)
            return;
        m_text += characters;
        if (static_cast<std::int64_t>(m_text.size()) > m_limits.cellBytes)
            refuse({Error::Code::Unreadable,
                    TableWords::tr(
                        "A cell of %1 has more text than a table can have. Nothing was changed. Shorten it in Excel, "
                        "save the file and choose it again.")
                        .arg(m_file),
                    {}});
    }

private:
    SharedStrings& m_to;
    QString m_file;
    Limits m_limits;
    std::string m_text;
    std::int64_t m_bytes = 0;
    int m_phonetic = 0;
    bool m_inItem = false;
    bool m_collect = false;
};

} // namespace

void SharedStrings::add(std::string_view text)
{
    constexpr std::size_t blockBytes = 1 << 20;
    if (text.size() > m_left || m_blocks.empty()) {
        m_left = std::max(blockBytes, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_left));
        m_at = m_blocks.back().get();
    }
    if (!text.empty())
        std::memcpy(m_at, text.data(), text.size());
    m_texts.emplace_back(m_at, text.size());
    m_at += text.size();
    m_left -= text.size();
}

void unescapeText(std::string& text)
{
    constexpr std::size_t length = 7; // _xHHHH_
    for (std::size_t at = 0; (at = text.find("_x", at)) != text.npos; ++at) {
        unsigned value = 0;
        if (at + length > text.size() || text[at + length - 1] != '_')
            continue;
        const char* const digits = text.data() + at + 2;
        const auto read = std::from_chars(digits, digits + 4, value, 16);
        const bool surrogate = value >= 0xd800 && value < 0xe000;
        if (read.ec != std::errc() || read.ptr != digits + 4 || surrogate || value == 0)
            continue;
        char character[4];
        const char* const end = utf8::write(character, value);
        text.replace(at, length, character, static_cast<std::size_t>(end - character));
    }
}

Result<SharedStrings> readSharedStrings(const Archive& archive, const Archive::Entry& part, const Limits& limits,
                                        const std::function<bool(std::int64_t)>& onBytes)
{
    SharedStrings strings;
    auto stream = archive.stream(part);
    if (!stream)
        return tl::unexpected<Error>(stream.error());
    SharedStringsHandler handler(strings, archive.name(), limits);
    if (auto read = XmlReader::readAll(*stream, handler, archive.name(), onBytes); !read)
        return tl::unexpected<Error>(read.error());
    return strings;
}

} // namespace tasuki::table
