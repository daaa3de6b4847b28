// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cp932.h"

#include "base/utf8.h"

#include <array>

#ifdef Q_OS_WIN
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <QString>
#include <QStringDecoder>
#include <iconv.h>
#endif

namespace tasuki::text {

namespace {

constexpr char32_t replacement = 0xfffd;

constexpr bool isLead(unsigned char c)
{
    return (c >= 0x81 && c <= 0x9f) || (c >= 0xe0 && c <= 0xfc);
}
constexpr bool isTrail(unsigned char c)
{
    return c >= 0x40 && c <= 0xfc && c != 0x7f;
}
constexpr bool isHalfWidthKana(unsigned char c)
{
    return c >= 0xa1 && c <= 0xdf;
}

/// What a pair of bytes means; 0 for nothing. All pairs are in the BMP.
using Pairs = std::array<char16_t, 0x10000>;

// The door to the system's table of CP932. Qt's own decoders know it only where Qt was built with ICU, which it is not
// on Windows; there the system converts. Each pair is asked for once, when the first CP932 file is read.
#ifdef Q_OS_WIN

class Door
{
public:
    char16_t ask(const std::array<char, 2>& pair)
    {
        wchar_t wide[2];
        const int length = MultiByteToWideChar(932, MB_ERR_INVALID_CHARS, pair.data(), 2, wide, 2);
        return length == 1 ? static_cast<char16_t>(wide[0]) : u'\0';
    }
};

#else

class Door
{
public:
    Door() : m_iconv(iconv_open("UTF-16LE", "CP932")) {}
    ~Door()
    {
        if (hasIconv())
            iconv_close(m_iconv);
    }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;

    char16_t ask(std::array<char, 2> pair)
    {
        if (!hasIconv()) {
            // A C library without the table: Qt with ICU has it.
            m_decoder.resetState();
            const QString text = m_decoder.decode(QByteArrayView(pair.data(), 2));
            return text.size() == 1 && text[0] != QChar::ReplacementCharacter ? text[0].unicode() : u'\0';
        }
        std::array<unsigned char, 4> wide{};
        char* in = pair.data();
        char* out = reinterpret_cast<char*>(wide.data());
        std::size_t inLeft = 2;
        std::size_t outLeft = wide.size();
        const std::size_t result = iconv(m_iconv, &in, &inLeft, &out, &outLeft);
        if (result != 0 || inLeft != 0 || outLeft != 2) {
            iconv(m_iconv, nullptr, nullptr, nullptr, nullptr);
            return 0;
        }
        return static_cast<char16_t>(wide[0] | wide[1] << 8);
    }

private:
    [[nodiscard]] bool hasIconv() const { return m_iconv != reinterpret_cast<iconv_t>(-1); }

    iconv_t m_iconv;
    QStringDecoder m_decoder{"windows-31j"};
};

#endif

const Pairs& pairs()
{
    static const Pairs table = [] {
        Pairs built{};
        Door door;
        for (unsigned lead = 0x81; lead <= 0xfc; ++lead) {
            if (!isLead(static_cast<unsigned char>(lead)))
                continue;
            for (unsigned trail = 0x40; trail <= 0xfc; ++trail)
                if (isTrail(static_cast<unsigned char>(trail)))
                    built[lead << 8 | trail] = door.ask({static_cast<char>(lead), static_cast<char>(trail)});
        }
        return built;
    }();
    return table;
}

} // namespace

std::int64_t appendCp932(std::string& out, QByteArrayView bytes, std::optional<std::int64_t>& firstBad)
{
    const Pairs& table = pairs();
    const std::size_t start = out.size();
    // The worst growth is a single byte that becomes three.
    out.resize(start + static_cast<std::size_t>(bytes.size()) * 3);
    char* to = out.data() + start;
    std::int64_t bad = 0;
    const auto byte = [&bytes](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    for (qsizetype i = 0; i < bytes.size();) {
        const unsigned char first = byte(i);
        if (first < 0x80) {
            *to++ = static_cast<char>(first);
            ++i;
            continue;
        }
        if (isHalfWidthKana(first)) {
            to = utf8::write(to, 0xff61u + (first - 0xa1u));
            ++i;
            continue;
        }
        const bool paired = isLead(first) && i + 1 < bytes.size() && isTrail(byte(i + 1));
        const char16_t meaning = paired ? table[static_cast<std::size_t>(first) << 8 | byte(i + 1)] : u'\0';
        if (meaning == 0) {
            if (bad++ == 0)
                firstBad = i;
            to = utf8::write(to, replacement);
            // An ASCII byte behind a stray lead is more likely a character of its own, often a comma or a line end.
            i += paired && byte(i + 1) >= 0x80 ? 2 : 1;
            continue;
        }
        to = utf8::write(to, meaning);
        i += 2;
    }
    out.resize(static_cast<std::size_t>(to - out.data()));
    return bad;
}

} // namespace tasuki::text
