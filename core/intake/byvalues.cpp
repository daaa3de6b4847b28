// SPDX-License-Identifier: GPL-3.0-or-later
// What columns hold whose names say nothing: told from the first values below them.
#include "intake/reader.h"

#include "base/kana.h"
#include "base/phone.h"
#include "base/postal.h"
#include "intake/values.h"

#include <algorithm>
#include <set>

namespace tasuki::intake {

namespace {

bool isPhone(const std::string& value)
{
    const PhoneNumber number = normalizePhone(QString::fromStdString(value));
    return number.digits.size() >= 9 && checkPhone(number) == PhoneCheck::Ok &&
           std::none_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'z'; });
}

bool isAddress(const std::string& value)
{
    const AddressHead head = headOfAddress(value);
    const bool number = std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }) ||
                        value.find("丁目") != std::string::npos || value.find("番") != std::string::npos;
    return !head.city.empty() && (number || !head.prefecture.empty()) && head.city.size() < value.size();
}

Meaning meaningOfValues(const std::vector<std::string>& values)
{
    const auto most = [&](auto&& holds) {
        const auto count = std::count_if(values.begin(), values.end(), holds);
        return count * 2 > static_cast<std::ptrdiff_t>(values.size());
    };
    if (most(isAddress))
        return Meaning::Address;
    if (most(isPhone))
        return Meaning::Phone;
    if (most([](const std::string& value) { return value.starts_with("http") || value.starts_with("www."); }))
        return Meaning::Url;
    if (most([](const std::string& value) { return normalizePostalCode(QString::fromStdString(value)).has_value(); }))
        return Meaning::PostalCode;
    return Meaning::Ignore;
}

/// Whether values could be what places are called: words that differ from row to row.
bool couldBeNames(const std::vector<std::string>& values)
{
    const std::set<std::string> different(values.begin(), values.end());
    const auto word = [](const std::string& value) {
        return value.size() >= 4 && value.size() <= 150 && static_cast<unsigned char>(value.front()) >= 0x80 &&
               !text::isKana(QString::fromStdString(value));
    };
    return values.size() >= 2 && different.size() * 10 >= values.size() * 9 && std::all_of(values.begin(), values.end(), word);
}

} // namespace

void proposeByValues(Candidate& table)
{
    Layout& layout = table.layout;
    if (!layout.code.isEmpty())
        return;
    std::vector<std::vector<std::string>> values;
    for (std::size_t column = 0; column < table.header.names.size(); ++column) {
        if (table.header.names[column].empty())
            continue;
        values.emplace_back();
        for (const table::RowCopy& row : table.firstRows)
            if (column < row.cells.size())
                if (std::string value = cleaned(row.cells[column], false); !value.empty())
                    values.back().push_back(std::move(value));
    }
    for (std::size_t i = 0; i < std::min(values.size(), layout.columns.size()); ++i)
        if (layout.columns[i].meaning.meaning == Meaning::Ignore && !values[i].empty())
            if (const Meaning meaning = meaningOfValues(values[i]); meaning != Meaning::Ignore && !layout.has(meaning))
                layout.columns[i].meaning = {meaning};
    if (layout.has(Meaning::Name))
        return;
    for (std::size_t i = 0; i < std::min(values.size(), layout.columns.size()); ++i)
        if (layout.columns[i].meaning.meaning == Meaning::Ignore && couldBeNames(values[i])) {
            layout.columns[i].meaning = {Meaning::Name};
            return;
        }
}

} // namespace tasuki::intake
