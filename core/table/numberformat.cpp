// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/numberformat.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace tasuki::table {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool parse(std::string_view text, double& value)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() && std::isfinite(value);
}

/// True for `-?[0-9]+`.
bool isWhole(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

void appendTwo(std::string& to, int value)
{
    to += static_cast<char>('0' + value / 10 % 10);
    to += static_cast<char>('0' + value % 10);
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Fills the digits into a pattern from the right, as Excel does; digits that are left over go to the front.
std::string filled(std::string_view pattern, std::string_view digits)
{
    std::string reversed;
    std::size_t left = digits.size();
    std::size_t firstPlace = 0;
    while (firstPlace < pattern.size() && pattern[firstPlace] == '\\')
        firstPlace += 2;
    for (std::size_t i = pattern.size(); i > 0;) {
        const bool literal = i >= 2 && pattern[i - 2] == '\\';
        const char c = pattern[i - 1];
        i -= literal ? 2 : 1;
        if (literal)
            reversed += c;
        else if (left > 0)
            reversed += digits[--left];
        else if (c == '0')
            reversed += '0';
        if (i == firstPlace)
            while (left > 0)
                reversed += digits[--left];
    }
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

} // namespace

void appendNumber(std::string& to, std::string_view number)
{
    constexpr int trueDigits = 15;
    double value = 0;
    if (isWhole(number) || !parse(number, value)) {
        to += number;
        return;
    }
    char digits[400];
    // Beyond these an exponent is easier on the reader than a row of zeros.
    const bool huge = value != 0 && (std::abs(value) >= 1e21 || std::abs(value) < 1e-12);
    const auto rounded =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::scientific, trueDigits - 1);
    double shown = 0;
    std::from_chars(digits, rounded.ptr, shown);
    if (shown == 0)
        shown = 0; // no minus before a zero
    const auto end = std::to_chars(digits, digits + sizeof digits, shown,
                                   huge ? std::chars_format::scientific : std::chars_format::fixed);
    to.append(digits, end.ptr);
}

NumberFormat::NumberFormat(std::string_view code)
{
    std::size_t begin = 0;
    bool quoted = false;
    for (std::size_t i = 0; i <= code.size() && m_sections.size() < 4; ++i) {
        if (i < code.size() && code[i] == '\\') {
            ++i;
            continue;
        }
        if (i < code.size() && code[i] == '"')
            quoted = !quoted;
        if (i >= code.size() || (code[i] == ';' && !quoted)) {
            m_sections.push_back(readSection(code.substr(std::min(begin, code.size()), i - begin)));
            begin = i + 1;
        }
    }
    const auto plain = [](const Section& section) { return !section.date && !section.time && section.pattern.empty(); };
    if (std::all_of(m_sections.begin(), m_sections.end(), plain))
        m_sections.clear();
}

NumberFormat NumberFormat::builtin(int id)
{
    // 27 to 36 and 50 to 58 are eras and dates in Chinese characters where the program speaks an East Asian language.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return NumberFormat("yyyy-mm-dd");
    switch (id) {
    case 18:
    case 20:
    case 32:
    case 34:
    case 55:
        return NumberFormat("h:mm");
    case 19:
    case 21:
    case 33:
    case 35:
    case 45:
    case 47:
    case 56:
        return NumberFormat("h:mm:ss");
    case 22:
        return NumberFormat("yyyy-mm-dd h:mm");
    case 46:
        return NumberFormat("[h]:mm:ss");
    default:
        return {};
    }
}

NumberFormat::Section NumberFormat::readSection(std::string_view code)
{
    Section section;
    int zeros = 0;
    bool places = false;  // a digit was seen
    bool between = false; // a literal between digits
    bool literalSince = false;
    bool asItIs = false; // fractions, groups, per cent, exponents, text
    const auto literal = [&](char c) {
        section.pattern += '\\';
        section.pattern += c;
        literalSince = places;
    };
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        switch (lower(c)) {
        case '"':
            for (++i; i < code.size() && code[i] != '"'; ++i)
                literal(code[i]);
            break;
        case '\\':
            if (++i < code.size())
                literal(code[i]);
            break;
        case '_':
        case '*':
            ++i;
            break;
        case '[': {
            const std::size_t close = std::min(code.find(']', i), code.size());
            std::string_view inside = code.substr(i + 1, close - i - 1);
            i = close;
            if (inside.empty())
                break;
            if (inside.find_first_not_of("hHmMsS") == inside.npos) {
                section.time = section.elapsed = true;
                section.seconds = section.seconds || lower(inside.front()) == 's';
                break;
            }
            const std::string_view signs = "<>=";
            if (signs.find(inside.front()) == signs.npos)
                break; // a colour or a language
            char comparison = inside.front();
            inside.remove_prefix(1);
            if (!inside.empty() && signs.find(inside.front()) != signs.npos) {
                comparison = inside.front() == '>' ? '!' : comparison == '<' ? 'l' : 'g';
                inside.remove_prefix(1);
            }
            if (parse(inside, section.bound))
                section.comparison = comparison;
            break;
        }
        case 'y':
        case 'd':
        case 'g':
            // `General` and its Japanese name are no dates.
            if (code.substr(i).starts_with("General") || code.substr(i).starts_with("GENERAL") ||
                code.substr(i).starts_with("G/")) {
                asItIs = true;
                i = std::min(code.find_first_of("\";", i), code.size()) - 1;
                break;
            }
            section.date = true;
            break;
        case 'e':
            if (places)
                asItIs = true;
            else
                section.date = true;
            break;
        case 'h':
            section.time = true;
            break;
        case 's':
            section.time = section.seconds = true;
            break;
        case 'm':
            // A month, unless hours or seconds are near; those say themselves that there is a time.
            if (!section.time && code.substr(i).find_first_not_of("mM") != code.npos) {
                const std::string_view rest = code.substr(code.find_first_not_of("mM", i));
                const bool minutes = rest.size() > 1 && rest[0] == ':' && lower(rest[1]) == 's';
                section.date = section.date || !minutes;
                section.time = section.time || minutes;
            } else if (!section.time) {
                section.date = true;
            }
            while (i + 1 < code.size() && lower(code[i + 1]) == 'm')
                ++i;
            break;
        case '0':
        case '#':
        case '?':
            between = between || literalSince;
            literalSince = false;
            places = true;
            zeros += c == '0';
            section.pattern += c == '0' ? '0' : '#';
            break;
        case '.':
        case ',':
        case '%':
        case '/':
        case '@':
            asItIs = true;
            break;
        case 'a':
            break; // a day of the week, or am and pm
        default:
            literal(c);
        }
    }
    if (section.date || section.time || asItIs || !places || (zeros < 2 && !between))
        section.pattern.clear();
    return section;
}

const NumberFormat::Section* NumberFormat::sectionFor(double value) const
{
    if (m_sections.empty())
        return nullptr;
    const bool conditional =
        std::any_of(m_sections.begin(), m_sections.end(), [](const Section& s) { return s.comparison; });
    if (!conditional) {
        if (value < 0 && m_sections.size() > 1)
            return &m_sections[1];
        if (value == 0 && m_sections.size() > 2)
            return &m_sections[2];
        return &m_sections.front();
    }
    for (const Section& s : m_sections) {
        const bool fits = s.comparison == 0     ? true
                          : s.comparison == '<' ? value < s.bound
                          : s.comparison == '>' ? value > s.bound
                          : s.comparison == '=' ? value == s.bound
                          : s.comparison == '!' ? value != s.bound
                          : s.comparison == 'l' ? value <= s.bound
                                                : value >= s.bound;
        if (fits)
            return &s;
    }
    return nullptr;
}

NumberFormat::Shown NumberFormat::renderDate(std::string& to, const Section& section, double serial, bool from1904)
{
    using namespace std::chrono;
    constexpr std::int64_t secondsOfDay = 86400;
    constexpr double lastDay = 2958466; // 10000-01-01, counted from 1900
    if (serial < 0 || serial >= lastDay)
        return Shown::NoDate;
    const auto total = static_cast<std::int64_t>(std::llround(serial * static_cast<double>(secondsOfDay)));
    std::int64_t day = total / secondsOfDay;
    const auto second = static_cast<int>(total % secondsOfDay);
    if (section.date) {
        sys_days date;
        if (from1904) {
            date = sys_days(year(1904) / January / 1) + days(day);
        } else {
            // Excel takes 1900 for a leap year, after Lotus 1-2-3: day 60 is a 29 February that never was.
            if (day == 60 || day == 0)
                return Shown::NoDate;
            date = sys_days(year(1899) / December / (day < 60 ? 31 : 30)) + days(day);
        }
        const year_month_day ymd(date);
        if (ymd.year() > year(9999))
            return Shown::NoDate;
        const int y = static_cast<int>(ymd.year());
        appendTwo(to, y / 100);
        appendTwo(to, y % 100);
        to += '-';
        appendTwo(to, static_cast<int>(static_cast<unsigned>(ymd.month())));
        to += '-';
        appendTwo(to, static_cast<int>(static_cast<unsigned>(ymd.day())));
        day = 0;
        if (!section.time)
            return Shown::Date;
        to += 'T';
    }
    const std::int64_t hours = second / 3600 + (section.elapsed ? day * 24 : 0);
    if (hours < 100)
        appendTwo(to, static_cast<int>(hours));
    else
        to += std::to_string(hours);
    to += ':';
    appendTwo(to, second / 60 % 60);
    if (section.seconds || second % 60 != 0) {
        to += ':';
        appendTwo(to, second % 60);
    }
    return Shown::Date;
}

NumberFormat::Shown NumberFormat::render(std::string& to, std::string_view number, bool from1904) const
{
    double value = 0;
    const Section* const section = m_sections.empty() || !parse(number, value) ? nullptr : sectionFor(value);
    if (section && (section->date || section->time))
        return renderDate(to, *section, value, from1904);
    if (!section || section->pattern.empty()) {
        appendNumber(to, number);
        return Shown::Number;
    }
    std::string plain;
    appendNumber(plain, number);
    if (!isWhole(plain)) {
        to += plain;
        return Shown::Number;
    }
    std::string_view digits = plain;
    // A section of its own for values below zero says itself how they look.
    const bool minus = digits.starts_with('-');
    if (minus)
        digits.remove_prefix(1);
    if (minus && section == &m_sections.front())
        to += '-';
    to += filled(section->pattern, digits == "0" ? std::string_view() : digits);
    return Shown::Number;
}

} // namespace tasuki::table
