// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/importdialog.h"

#include "network/codes.h"
#include "style/parts.h"

#include <QCoreApplication>

namespace tasuki::ui {

namespace {

constexpr std::size_t mostListed = 20;

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

QString some(const std::vector<QString>& names)
{
    QStringList first;
    for (std::size_t i = 0; i < names.size() && i < 8; ++i)
        first << names[i];
    const QString all = first.join(QStringLiteral("、"));
    return names.size() > 8 ? ImportWords::tr("%1 and others").arg(all) : all;
}

} // namespace

bool agreeTo(const network::NetworkPlan& plan, QWidget* over)
{
    const bool any = !plan.people.empty() || !plan.presences.empty() || !plan.meetings.empty() || !plan.told.empty();
    Dialog dialog(ImportWords::tr("Take in a list"), any ? ImportWords::tr("Take this in?") : ImportWords::tr("There is nothing new in this list"), over);
    const auto say = [&](std::size_t count, const QString& words) {
        if (count > 0)
            dialog.addSentence(words);
    };
    std::vector<QString> people;
    for (const network::Person& each : plan.people)
        people.push_back(each.name + (each.professions.isEmpty() ? QString() : QStringLiteral("（%1）").arg(network::professionWords(each.professions))));
    say(plan.people.size(), ImportWords::tr("%n new people: %1", nullptr, static_cast<int>(plan.people.size())).arg(some(people)));
    std::vector<QString> meetings;
    for (const network::Meeting& each : plan.meetings)
        meetings.push_back(each.title);
    say(plan.meetings.size(), ImportWords::tr("%n new meetings: %1", nullptr, static_cast<int>(plan.meetings.size())).arg(some(meetings)));
    say(plan.presences.size(), ImportWords::tr("%n attendances", nullptr, static_cast<int>(plan.presences.size())));
    say(plan.told.size(), ImportWords::tr("%n ties told", nullptr, static_cast<int>(plan.told.size())));
    say(plan.knownPeople, ImportWords::tr("%n people are here already and stay as they are.", nullptr, static_cast<int>(plan.knownPeople)));
    say(plan.knownPresences, ImportWords::tr("%n attendances are noted already.", nullptr, static_cast<int>(plan.knownPresences)));
    say(plan.refused.size(), ImportWords::tr("%n rows do not come in:", nullptr, static_cast<int>(plan.refused.size())));
    for (std::size_t i = 0; i < plan.refused.size() && i < mostListed; ++i) {
        const network::Refused& each = plan.refused[i];
        dialog.addSentence(each.row > 0 ? ImportWords::tr("Row %1, %2: %3").arg(each.row).arg(each.what, each.why) : ImportWords::tr("%1: %2").arg(each.what, each.why));
    }
    if (!plan.ignored.isEmpty())
        dialog.addSentence(ImportWords::tr("Columns that are passed by: %1.").arg(plan.ignored.join(QStringLiteral("、"))));
    dialog.setSafe(any ? ImportWords::tr("Take in nothing") : ImportWords::tr("Back"));
    if (any)
        dialog.setPrimary(ImportWords::tr("Take in"));
    return dialog.exec() == QDialog::Accepted && any;
}

} // namespace tasuki::ui
