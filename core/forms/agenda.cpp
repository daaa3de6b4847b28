// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/agenda.h"

#include <algorithm>

namespace tasuki::forms {

Result<std::vector<AgendaItem>> agenda(Sheets& sheets, const QDateTime& now)
{
    auto all = sheets.list();
    if (!all)
        return tl::unexpected<Error>(all.error());
    std::vector<AgendaItem> items;
    for (const SheetLine& line : *all) {
        if (line.sheet.isIssued())
            continue;
        const auto view = sheets.read(line.id);
        if (!view)
            continue; // its form is not in the file: the list of sheets says so
        const auto due = nextDue(deadlinesOf(*view->definition, view->answers), now);
        if (!due)
            continue;
        const auto checked = sheets.check(*view);
        items.push_back({AgendaItem::Kind::Deadline, line, due, checked ? static_cast<int>(checked->missing.size()) : 0, 0});
    }
    std::stable_sort(items.begin(), items.end(), [](const AgendaItem& a, const AgendaItem& b) { return a.due->day < b.due->day; });
    std::erase_if(*all, [&](const SheetLine& line) { return !waitsForAnswer(line.sheet, now.date()); });
    std::stable_sort(all->begin(), all->end(), [](const SheetLine& a, const SheetLine& b) { return a.sheet.sentOn < b.sheet.sentOn; });
    for (SheetLine& line : *all) {
        const QDate sent = line.sheet.sentOn;
        items.push_back({AgendaItem::Kind::Waiting, std::move(line), std::nullopt, 0, sent.isValid() ? static_cast<int>(sent.daysTo(now.date())) : 0});
    }
    return items;
}

} // namespace tasuki::forms
