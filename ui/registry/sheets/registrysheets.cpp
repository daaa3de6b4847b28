// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sheets/registrysheets.h"

#include "base/wareki.h"
#include "registry/categories.h"
#include "registry/openings.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

using namespace registry;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

void addLine(QString& text, const QString& line)
{
    // Services of one place often say the same.
    if (!line.isEmpty() && !text.split(QLatin1Char('\n')).contains(line))
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line;
}

} // namespace

QString townOf(const FacilityRow& row)
{
    QString town = row.address;
    for (const QString& prefix : {row.prefecture, row.city})
        if (!prefix.isEmpty() && town.startsWith(prefix))
            town = town.mid(prefix.size());
    // The number of the house is of no use in a list; the block is.
    if (const qsizetype block = town.indexOf(QStringLiteral("丁目")); block > 0)
        return town.left(block + 2);
    static const QRegularExpression house(QStringLiteral("[0-9０-９][0-9０-９\\-－‐−番地号の]*$"));
    if (const qsizetype at = town.indexOf(house); at > 1)
        return town.left(at);
    return town;
}

QString officialCredit()
{
    return SheetWords::tr("Ministry of Health, Labour and Welfare, care service information, processed");
}

QString distanceInWords(double metres)
{
    if (metres < 950)
        return QStringLiteral("%1 m").arg(std::max(10, static_cast<int>(std::lround(metres / 10)) * 10));
    return QStringLiteral("%1 km").arg(metres / 1000, 0, 'f', 1);
}

QString daysInWords(const QString& days)
{
    if (days.isEmpty())
        return {};
    QStringList words;
    for (const QString& day : days.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (day == QStringLiteral("平日"))
            words << SheetWords::tr("Mon–Fri");
        else if (day == QStringLiteral("土曜日"))
            words << SheetWords::tr("Sat");
        else if (day == QStringLiteral("日曜日"))
            words << SheetWords::tr("Sun");
        else if (day == QStringLiteral("祝日"))
            words << SheetWords::tr("public holidays");
        else
            words << day;
    }
    return words.join(SheetWords::tr(", "));
}

paper::Imprint imprintFor(store::Store& store, store::Scope scope, int withheld)
{
    paper::Imprint imprint;
    imprint.centre = store.meta("centre");
    imprint.centrePhone = store.meta("centre_phone");
    imprint.staff = store.author();
    const QDateTime now = store.clock().now();
    imprint.printedAt = wareki::formatWarekiWithWeekday(now.date()) + now.toString(QStringLiteral(" H:mm"));
    imprint.source = officialCredit();
    imprint.scope = scopeInWords(scope);
    imprint.withheld = withheld;
    imprint.confidential = scope == store::Scope::Centre;
    return imprint;
}

paper::AnswerSheet answerSheet(const Permitted<FacilityDetail>& permitted, const QString& distance)
{
    const FacilityDetail& detail = *permitted;
    const Facility& facility = detail.facility;
    paper::AnswerSheet sheet;
    sheet.kana = facility.kana;
    sheet.name = facility.name;
    sheet.phone = facility.phone;
    sheet.fax = facility.fax;
    sheet.postalCode = facility.postalCode;
    sheet.address = facility.address;
    sheet.building = facility.building;
    sheet.url = facility.url;
    sheet.notes = facility.notes;
    sheet.distance = distance;
    if (facility.verifiedOn.isValid())
        sheet.lastChecked = wareki::formatWareki(facility.verifiedOn);
    std::int64_t mask = 0;
    const bool several = std::count_if(detail.services.begin(), detail.services.end(),
                                       [](const Service& service) { return !service.closedOn.isValid(); }) > 1;
    for (const Service& service : detail.services) {
        if (service.closedOn.isValid())
            continue;
        const Category* kind = category(service.kind.toStdString());
        if (kind)
            mask |= maskOf(kind->code);
        const QString prefix = several && kind ? displayName(*kind) + SheetWords::tr(": ") : QString();
        QString days = daysInWords(service.days);
        if (!service.hours.isEmpty())
            days = hoursInWords(service.hours);
        if (!days.isEmpty())
            addLine(sheet.hours, prefix + days);
        addLine(sheet.daysNote, service.daysNote);
        if (service.capacity)
            addLine(sheet.capacity, prefix + SheetWords::tr("%1 persons").arg(*service.capacity));
        for (const AcceptanceItem& item : parseAcceptance(service.acceptance)) {
            paper::AcceptanceLine line;
            line.word = item.condition;
            line.state = item.answer == Acceptance::Yes   ? paper::Acceptance::Yes
                         : item.answer == Acceptance::Ask ? paper::Acceptance::Ask
                                                          : paper::Acceptance::No;
            sheet.acceptance.push_back(std::move(line));
        }
        if (!service.vacancy.isEmpty()) {
            addLine(sheet.vacancy, prefix + service.vacancy);
            sheet.vacancyDate = service.vacancyOn.isValid() ? wareki::formatWareki(service.vacancyOn) : QString();
        }
    }
    if (const Category* own = category(facility.category.toStdString()))
        mask |= maskOf(own->code);
    sheet.kind = displayNames(mask);
    return sheet;
}

paper::ListSheet listSheet(const std::vector<Permitted<FacilityRow>>& rows, std::int64_t asked, const QString& subtitle)
{
    paper::ListSheet sheet;
    sheet.title = SheetWords::tr("Care and medical resources");
    sheet.subtitle = subtitle;
    const auto leaves = leafCategories();
    for (std::size_t leaf = 0; leaf < leaves.size(); ++leaf) {
        if (asked != 0 && !(asked >> leaf & 1))
            continue;
        paper::ListGroup group;
        group.heading = displayName(leaves[leaf]);
        for (const Permitted<FacilityRow>& row : rows) {
            if (!(row->kinds >> leaf & 1))
                continue;
            paper::ListRow line;
            line.kana = row->kana;
            line.name = row->name;
            line.phone = row->phone;
            line.address = row->building.isEmpty() ? row->address : row->address + QLatin1Char(' ') + row->building;
            const std::int64_t others = row->kinds & ~(std::int64_t{1} << leaf);
            if (others != 0)
                line.service = SheetWords::tr("Also: %1").arg(displayNames(others));
            if (row->distance)
                line.note = distanceInWords(*row->distance);
            group.rows.push_back(std::move(line));
        }
        if (!group.rows.empty())
            sheet.groups.push_back(std::move(group));
    }
    paper::ListGroup rest;
    rest.heading = SheetWords::tr("Others");
    for (const Permitted<FacilityRow>& row : rows)
        if (row->kinds == 0)
            rest.rows.push_back({row->kana, row->name, row->phone, row->address, {}, {}});
    if (!rest.rows.empty())
        sheet.groups.push_back(std::move(rest));
    return sheet;
}

paper::CallSheet callSheet(std::vector<Permitted<FacilityRow>> rows, const QDate& today, const QString& subtitle)
{
    std::erase_if(rows, [](const Permitted<FacilityRow>& row) { return row->phone.isEmpty(); });
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a->verifiedOn.isValid() != b->verifiedOn.isValid() ? a->verifiedOn.isValid() : a->verifiedOn < b->verifiedOn;
    });
    paper::CallSheet sheet;
    sheet.title = SheetWords::tr("Whom to call, %1, month %2").arg(wareki::formatEraYear(today)).arg(today.month());
    sheet.subtitle = subtitle;
    sheet.rows.reserve(rows.size());
    for (const Permitted<FacilityRow>& row : rows)
        sheet.rows.push_back({row->name, row->phone, displayNames(row->kinds),
                              row->verifiedOn.isValid()
                                  ? SheetWords::tr("Last check: %1, %2").arg(wareki::formatWareki(row->verifiedOn), row->verifiedBy)
                                  : SheetWords::tr("Never checked")});
    return sheet;
}

} // namespace tasuki::ui
