// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/historylist.h"

#include "base/wareki.h"
#include "registry/detailpane.h"
#include "registry/edits.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

struct Change
{
    const store::EntityInfo* entity;
    store::HistoryEntry entry;
};

/// The words of the change tell everything: an import, a telephone call, a row that came or went.
bool saysNoValue(const store::HistoryEntry& entry)
{
    return entry.field.empty() || entry.field == "verified_by" || entry.field == "verified_on" ||
           entry.field == "verified_means" || entry.field == store::deletedField;
}

/// A value of a change as people read it.
QString wordsOf(const Change& change, const store::Value& value)
{
    const int field = change.entity->indexOf(change.entry.field);
    return field < 0 ? store::displayText(value)
                     : valueInWords(change.entity->fields[static_cast<std::size_t>(field)], value);
}

QHBoxLayout* lineOf(const Change& change, bool wide)
{
    const store::HistoryEntry& entry = change.entry;
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, px(4), 0, px(4));
    line->setSpacing(px(8));
    auto* day = new Label(wide ? wareki::formatShort(entry.at.date()) + entry.at.toString(QStringLiteral(" H:mm"))
                               : DetailPane::tr("%1/%2").arg(entry.at.date().month()).arg(entry.at.date().day()),
                          Role::Secondary, Ink::Text2);
    followTheme(day, [day, wide] { day->setMinimumWidth(px(wide ? 112 : 56)); });
    line->addWidget(day, 0, Qt::AlignTop);
    QString words = entry.words;
    const QString before = wordsOf(change, entry.before);
    const QString after = entry.kind == store::VersionKind::Official    ? DetailPane::tr("the official value")
                          : entry.kind == store::VersionKind::Withdrawn ? DetailPane::tr("no longer shown outside")
                                                                     : wordsOf(change, entry.after);
    if (!saysNoValue(entry) && before != after)
        words += QStringLiteral("\n%1 → %2").arg(before.isEmpty() ? DetailPane::tr("(empty)") : before,
                                                 after.isEmpty() ? DetailPane::tr("(empty)") : after);
    line->addWidget(new Paragraph(words, Role::Secondary), 1);
    line->addWidget(new Label(entry.author, Role::Secondary, Ink::Text2), 0, Qt::AlignTop);
    return line;
}

} // namespace

qsizetype addHistory(QVBoxLayout* column, store::Store& store, const FacilityDetail& detail, std::size_t most)
{
    std::vector<Change> all;
    const auto collect = [&](const store::EntityInfo& entity, const Uuid& row) {
        if (auto entries = store.history(entity, row))
            for (const store::HistoryEntry& entry : *entries)
                all.push_back({&entity, entry});
    };
    collect(store::describe<Facility>(), detail.facility.id.uuid);
    for (const Service& service : detail.services)
        collect(store::describe<Service>(), service.id.uuid);
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.entry.at > b.entry.at; });
    // One import brings facility and services, one telephone call a day and a name: each is one line.
    all.erase(std::unique(all.begin(), all.end(), [](const auto& a, const auto& b) {
                  return saysNoValue(a.entry) && saysNoValue(b.entry) && a.entry.at == b.entry.at && a.entry.words == b.entry.words;
              }),
              all.end());
    if (all.empty())
        column->addWidget(new Label(DetailPane::tr("Nothing has been changed yet."), Role::Secondary, Ink::Text2));
    for (std::size_t i = 0; i < all.size() && i < most; ++i)
        column->addLayout(lineOf(all[i], most > 10));
    return static_cast<qsizetype>(all.size());
}

} // namespace tasuki::ui
