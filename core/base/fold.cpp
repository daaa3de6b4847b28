// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "base/kanji_variants.h"
#include "base/utf8.h"

#include <QString>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

namespace tasuki::text {

namespace {

constexpr char32_t voicedMark = 0x3099;
constexpr char32_t semiVoicedMark = 0x309a;

/// What one character of the supplementary planes, or one that needs several, folds to (UTF-8).
struct Expansion
{
    char32_t from;
    std::string to;
};

struct Tables
{
    std::unique_ptr<char16_t[]> units = std::make_unique<char16_t[]>(0x10000);
    std::vector<Expansion> expansions; ///< sorted by `from`
};

using Variants = std::unordered_map<char32_t, char32_t>;

Variants readVariants()
{
    Variants variants;
    const std::u32string_view pairs = kanjiVariantPairs();
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 3)
        variants.emplace(pairs[i], pairs[i + 1]);
    return variants;
}

/// Katakana to hiragana, small to large; anything else comes back as it is.
char32_t foldKana(char32_t c)
{
    // The phonetic extensions for Ainu are small katakana; each is listed with its large hiragana.
    static constexpr std::u32string_view ainu = U"くしすとぬはひふへほむらりるれろ";
    if (c >= 0x31f0 && c <= 0x31ff)
        return ainu[c - 0x31f0];
    switch (c) {
    case 0x30f7:
        return U'わ';
    case 0x30f8:
        return U'い';
    case 0x30f9:
        return U'え';
    case 0x30fa:
        return U'を';
    default:
        break;
    }
    if ((c >= 0x30a1 && c <= 0x30f6) || c == 0x30fd || c == 0x30fe)
        c -= 0x60;
    switch (c) {
    case U'ぁ':
    case U'ぃ':
    case U'ぅ':
    case U'ぇ':
    case U'ぉ':
    case U'っ':
    case U'ゃ':
    case U'ゅ':
    case U'ょ':
    case U'ゎ':
        return c + 1;
    case 0x3095:
        return U'か';
    case 0x3096:
        return U'け';
    case U'ゐ':
        return U'い';
    case U'ゑ':
        return U'え';
    default:
        return c;
    }
}

/// Scripts whose accents a person leaves out when typing.
bool losesAccents(char32_t c)
{
    return c < 0x0530 || (c >= 0x1e00 && c < 0x2000);
}

void appendPlain(std::u32string& out, char32_t c, const Variants& variants)
{
    if (c == voicedMark || c == semiVoicedMark) {
        out.push_back(c);
        return;
    }
    if (const auto variant = variants.find(c); variant != variants.end()) {
        out.push_back(variant->second);
        return;
    }
    constexpr char32_t longVowelMark = 0x30fc;
    if (!QChar::isLetterOrNumber(c) || c == longVowelMark)
        return;
    if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit) {
        out.push_back(U'0' + static_cast<char32_t>(digit));
        return;
    }
    QString text = QString::fromUcs4(&c, 1);
    if (losesAccents(c))
        text = text.normalized(QString::NormalizationForm_D);
    for (const char32_t part : text.toCaseFolded().toStdU32String())
        if (QChar::isLetterOrNumber(part))
            out.push_back(foldKana(part));
}

std::u32string foldCharacter(char32_t c, const Variants& variants)
{
    // The spaced marks ゛ and ゜ decompose to a space and the mark; people type them for the joining ones.
    std::u32string out;
    if (QChar::decompositionTag(c) == QChar::NoDecomposition) {
        appendPlain(out, c, variants);
        return out;
    }
    for (const char32_t part : QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KC).toStdU32String())
        appendPlain(out, part, variants);
    return out;
}

std::string toUtf8(const std::u32string& text)
{
    return QString::fromStdU32String(text).toStdString();
}

std::size_t utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

Tables buildTables()
{
    Tables tables;
    const Variants variants = readVariants();
    for (char32_t c = 0; c < 0x30000; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const bool supplementary = c >= 0x10000;
        // Nearly all supplementary characters fold to themselves: only the others are kept.
        if (supplementary && QChar::decompositionTag(c) == QChar::NoDecomposition && QChar::toLower(c) == c &&
            !variants.contains(c))
            continue;
        const std::u32string folded = foldCharacter(c, variants);
        const bool isMark = folded.size() == 1 && (folded[0] == voicedMark || folded[0] == semiVoicedMark);
        const std::string bytes = toUtf8(folded);
        // A unit in the table never has a longer UTF-8 form than its source, so the walk needs no room check.
        const bool single = !isMark && folded.size() <= 1 && bytes.size() <= utf8Length(c) && !supplementary &&
                            (folded.empty() || folded[0] < 0x10000);
        if (single)
            tables.units[c] = folded.empty() ? foldDrop : static_cast<char16_t>(folded[0]);
        else {
            if (!supplementary)
                tables.units[c] = foldExpands;
            tables.expansions.push_back({c, bytes});
        }
    }
    return tables;
}

const Tables& tables()
{
    static const Tables built = buildTables();
    return built;
}

/// The kana that `base` and a mark make together; 0 where they do not join.
char32_t composed(char32_t base, bool semiVoiced)
{
    static constexpr std::u32string_view hRow = U"はひふへほ";
    static constexpr std::u32string_view others = U"かきくけこさしすせそたちつてとゝ";
    if (hRow.find(base) != hRow.npos)
        return base + (semiVoiced ? 2 : 1);
    if (semiVoiced)
        return 0;
    return base == U'う' ? U'ゔ' : others.find(base) != others.npos ? base + 1 : 0;
}

/// Where the folded text is being written. The string is resized once for the common case and grows for expansions.
class Writer
{
public:
    Writer(std::string& out, std::size_t room) : m_out(out), m_start(out.size())
    {
        m_out.resize(m_start + room);
        m_at = m_out.data() + m_start;
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() { m_out.resize(written()); }

    /// Writes a table unit or drops it; the caller's room covers it.
    void putAscii(char16_t unit)
    {
        *m_at = static_cast<char>(unit);
        m_at += unit != foldDrop;
    }
    void put(char32_t c) { m_at = utf8::write(m_at, c); }

    void expand(const std::string& text, std::size_t unread)
    {
        const std::size_t done = written();
        if (m_out.size() - done < text.size() + unread) {
            m_out.resize(done + text.size() + unread + 64);
            m_at = m_out.data() + done;
        }
        m_at = std::copy(text.begin(), text.end(), m_at);
    }

    /// Joins a voiced mark to the kana written last; without such a kana the mark is dropped.
    void mark(bool semiVoiced)
    {
        if (written() < m_start + 3)
            return;
        const char* last = m_at - 3;
        const utf8::Decoded base = utf8::decode(last, m_at);
        if (base.length != 3)
            return;
        if (const char32_t kana = composed(base.character, semiVoiced); kana != 0)
            utf8::write(m_at - 3, kana);
    }

private:
    [[nodiscard]] std::size_t written() const { return static_cast<std::size_t>(m_at - m_out.data()); }

    std::string& m_out;
    std::size_t m_start;
    char* m_at = nullptr;
};

void writeExpansion(Writer& writer, char32_t c, std::size_t unread)
{
    const auto& all = tables().expansions;
    const auto found =
        std::lower_bound(all.begin(), all.end(), c, [](const Expansion& e, char32_t key) { return e.from < key; });
    if (found != all.end() && found->from == c) {
        static constexpr std::string_view voiced = "\xe3\x82\x99";
        static constexpr std::string_view semiVoiced = "\xe3\x82\x9a";
        if (found->to == voiced || found->to == semiVoiced)
            writer.mark(found->to == semiVoiced);
        else
            writer.expand(found->to, unread);
    } else if (QChar::isLetterOrNumber(c))
        writer.put(c);
}

} // namespace

const char16_t* foldTable()
{
    return tables().units.get();
}

void appendFolded(std::string& out, std::string_view input)
{
    const char16_t* const units = foldTable();
    const char* at = input.data();
    const char* const end = at + input.size();
    Writer writer(out, input.size());
    while (at != end) {
        const auto first = static_cast<unsigned char>(*at);
        if (first < 0x80) {
            writer.putAscii(units[first]);
            ++at;
            continue;
        }
        const utf8::Decoded decoded = utf8::decode(at, end);
        if (decoded.length == 0) {
            ++at;
            continue;
        }
        at += decoded.length;
        const char16_t unit = decoded.character < 0x10000 ? units[decoded.character] : foldExpands;
        if (unit > foldExpands)
            writer.put(unit);
        else if (unit == foldExpands)
            writeExpansion(writer, decoded.character, static_cast<std::size_t>(end - at));
    }
}

std::string folded(std::string_view utf8)
{
    std::string out;
    appendFolded(out, utf8);
    return out;
}

std::string folded(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return folded(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

std::vector<std::string> foldedWords(QStringView query)
{
    std::vector<std::string> words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= query.size(); ++i) {
        if (i < query.size() && !query[i].isSpace())
            continue;
        std::string word = folded(query.sliced(start, i - start));
        if (!word.empty())
            words.push_back(std::move(word));
        start = i + 1;
    }
    return words;
}

} // namespace tasuki::text
