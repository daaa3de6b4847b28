// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/sheets/meetingpaper.h"

#include "base/kana.h"
#include "base/wareki.h"
#include "network/codes.h"
#include "network/words.h"
#include "paper/tablepage.h"
#include "paper/text.h"
#include "registry/sheets/registrysheets.h"

#include <algorithm>

namespace tasuki::ui {

using namespace network;
using paper::Document;

namespace {

constexpr double writingLine = 9; ///< millimetres between lines to write on
constexpr double tagWidth = 91, tagHeight = 55, tagLeft = 14, tagTop = 11;
constexpr int tagColumns = 2, tagRows = 5;

paper::Imprint imprintOf(store::Store& store, store::Scope scope)
{
    auto imprint = imprintFor(store, scope, 0);
    imprint.source.clear();
    return imprint;
}

QString whenWords(const Meeting& meeting)
{
    if (!meeting.on.isValid())
        return {};
    QString words = wareki::formatWarekiWithWeekday(meeting.on);
    const QTime start = QTime::fromString(meeting.start, QStringLiteral("HH:mm"));
    if (start.isValid())
        words += QLatin1Char(' ') + start.toString(QStringLiteral("H:mm")) +
                 (meeting.minutes ? QStringLiteral("〜") + start.addSecs(static_cast<int>(60 * *meeting.minutes)).toString(QStringLiteral("H:mm")) : QString());
    return words;
}

/// When, where, by whom and about what, a line each.
void placeFacts(paper::Flow& flow, const Meeting& meeting)
{
    paper::Table facts;
    facts.columns = {{{}, 32}, {}};
    facts.pt = 11;
    const auto add = [&](const QString& label, const QString& words) {
        if (!words.isEmpty())
            facts.rows.push_back({label, words});
    };
    add(NetworkWords::tr("When"), whenWords(meeting));
    add(NetworkWords::tr("Where"), meeting.place);
    add(NetworkWords::tr("Organiser"), meeting.organiser);
    add(NetworkWords::tr("Theme"), meeting.theme);
    for (const QStringList& row : facts.rows) {
        flow.need(8);
        paper::Text label;
        label.text = row[0];
        label.pt = facts.pt;
        label.rect = {flow.left(), flow.y(), 30, 6.5};
        flow.put(label);
        paper::Text words;
        words.text = row[1];
        words.pt = facts.pt;
        words.rect = {flow.left() + 32, flow.y(), flow.width() - 32, paper::textHeight(row[1], flow.width() - 32, facts.pt, false)};
        flow.run(words);
        flow.skip(1);
    }
}

std::vector<const Attendee*> comers(const MeetingRecord& record, bool presentOnly)
{
    std::vector<const Attendee*> all;
    for (const Attendee& each : record.attendees)
        if (each.attendance.state == QLatin1String("present") || (!presentOnly && each.attendance.state == QLatin1String("invited")))
            all.push_back(&each);
    std::ranges::stable_sort(all, {}, [](const Attendee* each) { return each->person.kana; });
    return all;
}

void heading(paper::Flow& flow, const QString& words)
{
    flow.skip(4);
    flow.need(18);
    paper::placeWords(flow, words, 12, true);
}

} // namespace

Document agendaPaper(store::Store& store, const MeetingRecord& record, const QString& title)
{
    Document document;
    document.title = title;
    const auto imprint = imprintOf(store, store::Scope::Professionals);
    paper::Flow flow(document, imprint);
    flow.startSection(paper::headWith(title, NetworkWords::tr("Order of business"), imprint));
    flow.skip(2);
    placeFacts(flow, record.meeting);
    if (!record.meeting.agenda.trimmed().isEmpty())
        heading(flow, NetworkWords::tr("Agenda"));
    int number = 0;
    for (const QString& line : record.meeting.agenda.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        flow.need(14);
        flow.skip(2);
        // Points that carry a number of their own keep it.
        const bool numbered = !line.isEmpty() && (line.front().isDigit() || QStringLiteral("①②③④⑤⑥⑦⑧⑨⑩・").contains(line.front()));
        paper::placeWords(flow, numbered ? line : QStringLiteral("%1　%2").arg(++number).arg(line), 13);
    }
    if (record.meeting.nextOn.isValid()) {
        heading(flow, NetworkWords::tr("Next meeting"));
        paper::placeWords(flow, wareki::formatWarekiWithWeekday(record.meeting.nextOn), 12);
    }
    heading(flow, NetworkWords::tr("Notes"));
    while (flow.remaining() > writingLine) {
        flow.skip(writingLine);
        flow.add(paper::Line{{flow.left(), flow.y()}, {flow.right(), flow.y()}, paper::ruleInside, true});
    }
    return flow.finish();
}

Document signingPaper(store::Store& store, const MeetingRecord& record, const QString& title)
{
    Document document;
    document.title = title;
    const auto imprint = imprintOf(store, store::Scope::Professionals);
    paper::Flow flow(document, imprint);
    const auto all = comers(record, false);
    flow.startSection(paper::headWith(title, NetworkWords::tr("List of names, %n people", nullptr, static_cast<int>(all.size())), imprint));
    flow.skip(1);
    placeFacts(flow, record.meeting);
    flow.skip(3);
    paper::Table table;
    table.leastHeight = 11;
    table.pt = 11;
    table.columns = {{NetworkWords::tr("No."), 12, paper::Align::Right}, {NetworkWords::tr("Name"), 50, paper::Align::Left, true}, {NetworkWords::tr("Profession"), 38}, {NetworkWords::tr("Office"), 0}, {NetworkWords::tr("Signature"), 34}};
    int number = 0;
    for (const Attendee* each : all)
        table.rows.push_back({QString::number(++number), each->person.name + (each->person.kana.isEmpty() ? QString() : QLatin1Char('\n') + text::toHiragana(each->person.kana)), professionWords(each->place.profession), each->place.office, {}});
    // Those who come unannounced sign, too.
    for (int spare = 0; spare < 5; ++spare)
        table.rows.push_back({QString::number(++number), {}, {}, {}, {}});
    paper::placeTable(flow, table);
    return flow.finish();
}

Document nameTagsPaper(const MeetingRecord& record, const QString& title)
{
    Document document;
    document.title = title;
    const auto all = comers(record, false);
    const auto perPage = static_cast<std::size_t>(tagColumns * tagRows);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i % perPage == 0)
            document.pages.emplace_back();
        auto& items = document.pages.back().items;
        const auto at = static_cast<int>(i % perPage);
        const QRectF tag(tagLeft + tagWidth * (at % tagColumns), tagTop + tagHeight * (at / tagColumns), tagWidth, tagHeight);
        items.push_back(paper::Box{tag, 0.1, false, true});
        const auto line = [&](const QString& words, double top, double height, double pt, double smallest, bool bold) {
            paper::Text text;
            text.rect = {tag.left() + 5, tag.top() + top, tag.width() - 10, height};
            text.text = words;
            text.pt = pt;
            text.smallestPt = smallest;
            text.bold = bold;
            text.align = paper::Align::Centre;
            text.vertical = paper::VerticalAlign::Middle;
            text.lineFactor = 1.2;
            items.push_back(text);
        };
        // Where somebody comes from and as what, a line each: neither breaks in its last letter.
        const QString office = all[i]->place.office, profession = professionWords(all[i]->place.profession);
        const bool both = !office.isEmpty() && !profession.isEmpty();
        line(both ? office : office + profession, both ? 4 : 8, 6, 12, 7, false);
        if (both)
            line(profession, 10.5, 5.5, 11, 7, false);
        line(text::toHiragana(all[i]->person.kana), 17, 6, 10, 6, false);
        line(all[i]->person.name, 23, 20, 30, 14, true);
        line(title, 45, 6, 8, 6, false);
    }
    return document;
}

Document minutesPaper(store::Store& store, const MeetingRecord& record, const Minutes& minutes, const QString& title)
{
    Document document;
    document.title = title;
    const auto imprint = imprintOf(store, store::Scope::Centre);
    paper::Flow flow(document, imprint);
    flow.startSection(paper::headWith(title, NetworkWords::tr("Minutes"), imprint));
    flow.skip(1);
    placeFacts(flow, record.meeting);
    heading(flow, NetworkWords::tr("Those present"));
    paper::Table present;
    present.columns = {{NetworkWords::tr("Name")}, {NetworkWords::tr("Profession")}, {NetworkWords::tr("Office")}, {NetworkWords::tr("Part")}};
    for (const Attendee* each : comers(record, true))
        present.rows.push_back({each->person.name, professionWords(each->place.profession), each->place.office, wordOf(meetingParts(), each->attendance.part)});
    paper::placeTable(flow, present);
    if (record.meeting.others.value_or(0) > 0)
        paper::placeWords(flow, NetworkWords::tr("and %n others", nullptr, static_cast<int>(*record.meeting.others)), 10.5);
    for (const auto& [word, text] : std::initializer_list<std::pair<QString, QString>>{
             {NetworkWords::tr("Agenda"), record.meeting.agenda}, {NetworkWords::tr("What was discussed"), minutes.discussion}, {NetworkWords::tr("Advice"), minutes.advice}, {NetworkWords::tr("Conclusion and policy of support"), minutes.conclusion}}) {
        if (text.isEmpty())
            continue;
        heading(flow, word);
        paper::placeWords(flow, text, 10.5);
    }
    if (!record.duties.empty()) {
        heading(flow, NetworkWords::tr("Roles"));
        paper::Table table;
        table.columns = {{NetworkWords::tr("What")}, {NetworkWords::tr("Who")}, {NetworkWords::tr("Until")}};
        for (const Duty& each : record.duties)
            table.rows.push_back({each.what, each.who, wareki::formatShort(each.dueOn)});
        paper::placeTable(flow, table);
    }
    if (!record.issues.empty()) {
        heading(flow, NetworkWords::tr("Regional issues"));
        paper::Table table;
        table.columns = {{NetworkWords::tr("Issue")}, {NetworkWords::tr("Carried to")}, {NetworkWords::tr("State")}};
        for (const Issue& each : record.issues)
            table.rows.push_back({each.title, wordOf(issueLevels(), each.level), wordOf(issueStates(), each.state)});
        paper::placeTable(flow, table);
    }
    if (record.meeting.nextOn.isValid()) {
        heading(flow, NetworkWords::tr("Next meeting"));
        paper::placeWords(flow, wareki::formatWarekiWithWeekday(record.meeting.nextOn), 10.5);
    }
    return flow.finish();
}

Document certificatesPaper(store::Store& store, const MeetingRecord& record, const QString& title, const std::vector<Id<Person>>& only)
{
    Document document;
    document.title = title;
    const QString centre = store.meta("centre");
    for (const Attendee* each : comers(record, true)) {
        if (!only.empty() && std::ranges::find(only, each->person.id) == only.end())
            continue;
        document.pages.emplace_back();
        auto& items = document.pages.back().items;
        const auto line = [&](const QString& words, double top, double height, double pt, bool bold, paper::Align align = paper::Align::Centre) {
            paper::Text text;
            text.rect = {30, top, 150, height};
            text.text = words;
            text.pt = pt;
            text.smallestPt = 9;
            text.bold = bold;
            text.align = align;
            items.push_back(text);
        };
        items.push_back(paper::Box{{16, 16, 178, 265}, 0.8});
        items.push_back(paper::Box{{18, 18, 174, 261}, 0.2});
        line(NetworkWords::tr("Certificate of training"), 45, 18, 30, true);
        line(each->place.office, 85, 8, 13, false, paper::Align::Right);
        line(NetworkWords::tr("%1 (honoured)").arg(each->person.name), 95, 14, 22, true, paper::Align::Right);
        QString hours;
        if (record.meeting.minutes) {
            const auto minutes = *record.meeting.minutes;
            hours = minutes % 60 == 0 ? NetworkWords::tr("%1 hours").arg(minutes / 60) : NetworkWords::tr("%1 minutes").arg(minutes);
        }
        line(NetworkWords::tr("This certifies that you attended the training below."), 130, 12, 14, false);
        QStringList facts{NetworkWords::tr("Training: %1").arg(title)};
        if (!record.meeting.theme.isEmpty())
            facts << NetworkWords::tr("Theme: %1").arg(record.meeting.theme);
        facts << NetworkWords::tr("Day: %1").arg(wareki::formatWareki(record.meeting.on));
        if (!hours.isEmpty())
            facts << NetworkWords::tr("Time: %1").arg(hours);
        if (!record.meeting.organiser.isEmpty())
            facts << NetworkWords::tr("Organiser: %1").arg(record.meeting.organiser);
        line(facts.join(QLatin1Char('\n')), 150, 50, 13, false, paper::Align::Left);
        line(wareki::formatWareki(store.clock().today()), 225, 8, 13, false, paper::Align::Right);
        line(centre, 236, 10, 15, true, paper::Align::Right);
    }
    return document;
}

} // namespace tasuki::ui
