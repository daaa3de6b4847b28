// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csv.h"

namespace tasuki {

CsvReader::CsvReader(std::string_view text, Limits limits, char separator)
    : m_text(text), m_limits(limits), m_separator(separator)
{
    if (m_text.starts_with("\xef\xbb\xbf"))
        m_at = 3;
}

void CsvReader::endLine()
{
    if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
        ++m_at;
    ++m_at;
    ++m_line;
}

std::string_view CsvReader::quotedField()
{
    const std::size_t begin = ++m_at;
    bool doubled = false;
    std::string unescaped;
    std::size_t copied = begin;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == '"') {
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                doubled = true;
                unescaped.append(m_text, copied, m_at + 1 - copied);
                m_at += 2;
                copied = m_at;
                continue;
            }
            const std::size_t end = m_at++;
            if (!doubled)
                return m_text.substr(begin, end - begin);
            unescaped.append(m_text, copied, end - copied);
            return m_unescaped->emplace_back(std::move(unescaped));
        }
        if (c == '\n' || (c == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n')))
            ++m_line;
        ++m_at;
    }
    m_flaw = Flaw::QuoteNotClosed;
    return m_text.substr(begin);
}

bool CsvReader::next(std::vector<std::string_view>& fields)
{
    fields.clear();
    m_flaw = Flaw::None;
    if (m_at >= m_text.size())
        return false;
    m_rowLine = m_line;
    for (;;) {
        std::string_view field;
        if (m_at < m_text.size() && m_text[m_at] == '"')
            field = quotedField();
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\r' && m_text[m_at] != '\n')
            ++m_at;
        // Text after a closing quote is no CSV; the part in quotes is what was meant.
        if (field.data() == nullptr)
            field = m_text.substr(begin, m_at - begin);
        if (field.size() > m_limits.fieldBytes && m_flaw == Flaw::None)
            m_flaw = Flaw::FieldTooLong;
        if (fields.size() < m_limits.columns)
            fields.push_back(field);
        else
            m_flaw = Flaw::TooManyColumns;
        m_endedWithNewline = m_at < m_text.size();
        if (m_at >= m_text.size())
            return true;
        if (m_text[m_at] == m_separator) {
            ++m_at;
            continue;
        }
        endLine();
        return true;
    }
}

} // namespace tasuki
