// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cp932_writer.h"

#include "base/cp932.h"
#include "base/kanji_variants.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace tasuki::text {

namespace {

using Encoding = std::unordered_map<char32_t, std::uint16_t>;

char32_t onlyCharacter(const std::string& utf8)
{
    const auto points = QString::fromStdString(utf8).toStdU32String();
    return points.size() == 1 && points[0] != 0xfffd ? points[0] : 0;
}

/// The table is the reader's, turned round: what is written is read back as it was.
Encoding readEncoding()
{
    Encoding encoding;
    const auto add = [&](unsigned lead, unsigned trail) {
        const std::array<char, 2> pair{static_cast<char>(lead), static_cast<char>(trail)};
        std::string utf8;
        std::optional<std::int64_t> bad;
        const bool single = lead == 0;
        if (appendCp932(utf8, QByteArrayView(pair.data() + (single ? 1 : 0), single ? 1 : 2), bad) > 0)
            return;
        if (const char32_t c = onlyCharacter(utf8))
            encoding.emplace(c, static_cast<std::uint16_t>(lead << 8 | trail));
    };
    for (unsigned byte = 1; byte < 0x100; ++byte)
        if (byte < 0x80 || (byte >= 0xa1 && byte <= 0xdf))
            add(0, byte);
    // Some characters have several places. Windows writes the first of: JIS X 0208, NEC's row 13, IBM's rows (FA–FC),
    // never NEC's copy of IBM's (ED, EE).
    std::vector<unsigned> leads;
    for (unsigned lead = 0x81; lead <= 0xfc; ++lead)
        if (lead <= 0x9f || (lead >= 0xe0 && lead < 0xed) || lead >= 0xef)
            leads.push_back(lead);
    for (const unsigned lead : leads)
        for (unsigned trail = 0x40; trail <= 0xfc; ++trail)
            if (trail != 0x7f)
                add(lead, trail);
    return encoding;
}

const Encoding& encoding()
{
    static const Encoding table = readEncoding();
    return table;
}

/// Twins that other systems write for a sign of CP932. Unicode's table of JIS X 0208 and Microsoft's differ in these.
char32_t twin(char32_t c)
{
    switch (c) {
    case 0x301c:
        return 0xff5e;
    case 0x2016:
        return 0x2225;
    case 0x2212:
        return 0xff0d;
    case 0x2014:
        return 0x2015;
    case 0xa2:
        return 0xffe0;
    case 0xa3:
        return 0xffe1;
    case 0xac:
        return 0xffe2;
    case 0xa5:
        return 0xffe5;
    case 0xa0:
        return U' ';
    default:
        return c;
    }
}

std::optional<std::uint16_t> codeOf(char32_t c)
{
    const auto found = encoding().find(twin(c));
    return found == encoding().end() ? std::nullopt : std::optional(found->second);
}

bool fits(const QString& text)
{
    const auto points = text.toStdU32String();
    return std::all_of(points.begin(), points.end(), [](char32_t c) { return codeOf(c).has_value(); });
}

const std::unordered_map<char32_t, char32_t>& variants()
{
    static const auto table = [] {
        std::unordered_map<char32_t, char32_t> made;
        const std::u32string_view pairs = kanjiVariantPairs();
        for (std::size_t i = 0; i + 1 < pairs.size(); i += 3)
            made.emplace(pairs[i], pairs[i + 1]);
        return made;
    }();
    return table;
}

/// Selects the shape of the character before it and has no place of its own (IVS, emoji style).
bool isSelector(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
}

QString plainForm(char32_t c)
{
    if (isSelector(c))
        return {};
    if (const auto variant = variants().find(c); variant != variants().end() && codeOf(variant->second))
        return QString::fromUcs4(&variant->second, 1);
    const QString own = QString::fromUcs4(&c, 1);
    const QString same = own.normalized(QString::NormalizationForm_KC);
    if (same != own && fits(same))
        return same;
    // A letter with a mark, such as é, has its letter first.
    const auto parts = own.normalized(QString::NormalizationForm_KD).toStdU32String();
    if (parts.size() > 1 && codeOf(parts[0]))
        return QString::fromUcs4(parts.data(), 1);
    return QStringLiteral("〓");
}

/// In the standard itself, not in the rows that NEC and IBM added to it.
bool isStandard(char32_t c)
{
    const auto code = codeOf(c);
    if (!code)
        return false;
    const unsigned lead = *code >> 8;
    return lead != 0x87 && lead != 0xed && lead != 0xee && lead < 0xfa;
}

/// The form that stands for a character beyond the standard; empty where there is none.
QString standardForm(char32_t c)
{
    if (c >= 0x2460 && c <= 0x2473)
        return QStringLiteral("(%1)").arg(c - 0x2460 + 1); // ①② read as 12 would be another number
    const QString plain = plainForm(c);
    const auto points = plain.toStdU32String();
    return std::all_of(points.begin(), points.end(), isStandard) && plain != QStringLiteral("〓") ? plain : QString();
}

void append(QByteArray& bytes, std::uint16_t code)
{
    if (code > 0xff)
        bytes += static_cast<char>(code >> 8);
    bytes += static_cast<char>(code & 0xff);
}

} // namespace

std::vector<Unmappable> unmappableInCp932(const QString& text)
{
    std::vector<Unmappable> found;
    for (const char32_t c : text.toStdU32String()) {
        if (codeOf(c) || c == 0)
            continue;
        Unmappable one{QString::fromUcs4(&c, 1), plainForm(c)};
        if (std::find(found.begin(), found.end(), one) == found.end())
            found.push_back(std::move(one));
    }
    return found;
}

QByteArray toCp932(const QString& text)
{
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (const char32_t c : text.toStdU32String()) {
        if (const auto code = codeOf(c)) {
            append(bytes, *code);
            continue;
        }
        for (const char32_t plain : c == 0 ? std::u32string() : plainForm(c).toStdU32String())
            append(bytes, codeOf(plain).value_or('?'));
    }
    return bytes;
}

std::vector<Unmappable> beyondJisX0208(const QString& text)
{
    std::vector<Unmappable> found;
    for (const char32_t c : text.toStdU32String()) {
        if (isStandard(c) || c == 0 || isSelector(c))
            continue;
        Unmappable one{QString::fromUcs4(&c, 1), standardForm(c)};
        if (std::find(found.begin(), found.end(), one) == found.end())
            found.push_back(std::move(one));
    }
    return found;
}

QString inJisX0208(const QString& text)
{
    QString plain;
    plain.reserve(text.size());
    for (const char32_t c : text.toStdU32String()) {
        if (isSelector(c))
            continue;
        const QString form = isStandard(c) || c == 0 ? QString() : standardForm(c);
        plain += form.isEmpty() ? QString::fromUcs4(&c, 1) : form;
    }
    return plain;
}

} // namespace tasuki::text
