// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/kana.h"

#include "base/utf8.h"

#include <QList>

namespace tasuki::text {

namespace {

constexpr bool isHiragana(char32_t c)
{
    return c >= 0x3041 && c <= 0x3096;
}
constexpr bool isKatakana(char32_t c)
{
    return c >= 0x30a1 && c <= 0x30f6;
}
constexpr bool isHalfWidthKana(char32_t c)
{
    return c >= 0xff66 && c <= 0xff9f;
}
constexpr char32_t kanaDistance = 0x60;
constexpr char32_t longMark = 0x30fc;

/// Half-width katakana made full, with their voiced marks joined; the rest of the text untouched.
QString widened(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && isHalfWidthKana(text[end].unicode()))
            ++end;
        if (end > i) {
            out += text.sliced(i, end - i).toString().normalized(QString::NormalizationForm_KC);
            i = end;
        } else
            out += text[i++];
    }
    return out;
}

/// One kana taken apart for ordering.
struct Parts
{
    unsigned char place = 0; ///< in the fifty sounds, from 1; 0 where the character is no kana
    unsigned char voice = 1; ///< 1 plain, 2 voiced, 3 semi-voiced
    bool small = false;
    char32_t vowel = 0; ///< あ to お; 0 for ん
};

constexpr std::u32string_view fifty =
    U"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";

Parts partsOf(char32_t c)
{
    static constexpr std::u32string_view voiced = U"ゔがぎぐげござじずぜぞだぢづでどばびぶべぼ";
    static constexpr std::u32string_view unvoiced = U"うかきくけこさしすせそたちつてとはひふへほ";
    static constexpr std::u32string_view semiVoiced = U"ぱぴぷぺぽ";
    static constexpr std::u32string_view smallKana = U"ぁぃぅぇぉっゃゅょゎゕゖ";
    static constexpr std::u32string_view large = U"あいうえおつやゆよわかけ";
    static constexpr std::u32string_view vowels =
        U"あいうえおあいうえおあいうえおあいうえおあいうえおあいうえおあいうえおあうおあいうえおあいえお";

    Parts parts;
    if (c >= 0x30f7 && c <= 0x30fa) { // ヷヸヹヺ
        c = fifty[43 + (c - 0x30f7)];
        parts.voice = 2;
    }
    if (isKatakana(c))
        c -= kanaDistance;
    if (const auto i = voiced.find(c); i != voiced.npos) {
        c = unvoiced[i];
        parts.voice = 2;
    } else if (const auto p = semiVoiced.find(c); p != semiVoiced.npos) {
        c = U"はひふへほ"[p];
        parts.voice = 3;
    } else if (const auto s = smallKana.find(c); s != smallKana.npos) {
        c = large[s];
        parts.small = true;
    }
    if (const auto place = fifty.find(c); place != fifty.npos) {
        parts.place = static_cast<unsigned char>(place + 1);
        parts.vowel = place < vowels.size() ? vowels[place] : 0;
    }
    return parts;
}

/// Gathers the three levels. No level holds a zero byte, so zero bytes can part them.
class KeyWriter
{
public:
    void add(char32_t c)
    {
        if (c == longMark)
            addKana(partsOf(m_last.vowel), 1, kindLong);
        else if (const Parts kana = partsOf(c); kana.place != 0) {
            addKana(kana, kana.voice, kana.small ? kindSmall : kindLarge);
            m_repeated.clear();
        } else if (c == U'ゝ' || c == U'ゞ' || c == U'ヽ' || c == U'ヾ')
            addKana(m_last, c == U'ゞ' || c == U'ヾ' ? 2 : 1, kindRepeated);
        else if (c == U'々')
            m_first += m_repeated;
        else if (QChar::isLetterOrNumber(c))
            addOther(c);
    }
    [[nodiscard]] std::string key() const { return m_first + '\0' + m_voices + '\0' + m_kinds; }

private:
    enum Kind : char { kindLong = 1, kindSmall, kindRepeated, kindLarge };
    static constexpr unsigned char digits = 0x10;
    static constexpr unsigned char latin = 0x20;
    static constexpr unsigned char kanaRow = 0x40; // to 0x6f; UTF-8 of all that is left starts at 0xc2

    void addKana(const Parts& kana, unsigned char voice, Kind kind)
    {
        if (kana.place == 0)
            return;
        m_first += static_cast<char>(kanaRow + kana.place - 1);
        m_voices += static_cast<char>(voice);
        m_kinds += kind;
        m_last = kana;
    }
    void addOther(char32_t c)
    {
        m_last = {};
        // Accents do not count in the order.
        const char32_t plain =
            QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_D).toCaseFolded().toUcs4()[0];
        if (plain >= U'0' && plain <= U'9')
            m_first += static_cast<char>(digits + plain - U'0');
        else if (plain >= U'a' && plain <= U'z')
            m_first += static_cast<char>(latin + plain - U'a');
        else {
            char bytes[4];
            m_repeated.assign(bytes, utf8::write(bytes, plain < 0x80 ? c : plain));
            m_first += m_repeated;
        }
    }

    std::string m_first;
    std::string m_voices;
    std::string m_kinds;
    Parts m_last;
    std::string m_repeated;
};

} // namespace

QString toHiragana(QStringView text)
{
    QString out = widened(text);
    for (QChar& c : out)
        if (isKatakana(c.unicode()) || c == u'ヽ' || c == u'ヾ')
            c = QChar(static_cast<char16_t>(c.unicode() - kanaDistance));
    return out;
}

QString toKatakana(QStringView text)
{
    QString out = widened(text);
    for (QChar& c : out)
        if (isHiragana(c.unicode()) || c == u'ゝ' || c == u'ゞ')
            c = QChar(static_cast<char16_t>(c.unicode() + kanaDistance));
    return out;
}

bool isKana(QStringView text)
{
    bool any = false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (isHiragana(u) || isKatakana(u) || isHalfWidthKana(u) || (u >= 0x30f7 && u <= 0x30fa))
            any = true;
        else if (!c.isSpace() && u != longMark && u != u'・' && u != u'･' && !(u >= 0x3099 && u <= 0x309e) &&
                 u != u'ヽ' && u != u'ヾ')
            return false;
    }
    return any;
}

std::string gojuonKey(QStringView text)
{
    KeyWriter writer;
    for (const char32_t c : text.toString().normalized(QString::NormalizationForm_KC).toUcs4())
        writer.add(c);
    return writer.key();
}

} // namespace tasuki::text
