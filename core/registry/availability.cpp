// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/availability.h"

#include "base/fold.h"
#include "base/wareki.h"
#include "registry/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct AvailabilityWords
{
    Q_DECLARE_TR_FUNCTIONS(AvailabilityWords)
};

/// The day somebody told it: today where none is said.
Result<QDate> toldOn(Registry& registry, const QDate& on)
{
    const QDate today = registry.store().clock().today();
    if (on > today)
        return fail(Error::Code::Usage,
                    AvailabilityWords::tr("What is told in the future is not known yet. Nothing was written."));
    return on.isValid() ? on : today;
}

Result<Service> serviceOf(Registry& registry, const Id<Service>& id)
{
    auto service = registry.store().load(id);
    if (!service)
        return tl::unexpected<Error>(service.error());
    if (!*service)
        return fail(Error::Code::NotFound, AvailabilityWords::tr("This service is no longer there."));
    return std::move(**service);
}

Result<void> commitService(Registry& registry, const Service& before, const Service& after, std::string_view field)
{
    const store::EntityInfo& entity = store::describe<Service>();
    auto cells = store::diff(before, after);
    if (cells.empty())
        return {};
    auto done = registry.store().commit(
        {changeWords(entity, field, nameOf(registry, entity, before.id.uuid)), store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

/// The name under which a condition is kept: that of conditions() where it is one of them in any spelling.
QString keptName(const QString& typed, const std::vector<AcceptanceItem>& items)
{
    const std::string folded = text::folded(QStringView(typed));
    if (const QString known = conditionNamed(folded); !known.isEmpty())
        return known;
    for (const AcceptanceItem& item : items)
        if (text::folded(QStringView(item.condition)) == folded)
            return item.condition;
    return {};
}

} // namespace

Result<void> setVacancy(Registry& registry, const Id<Service>& id, const QString& text, const QDate& on, const QString& by)
{
    auto service = serviceOf(registry, id);
    auto day = toldOn(registry, on);
    if (!service || !day)
        return tl::unexpected<Error>(service ? day.error() : service.error());
    Service after = *service;
    after.vacancy = text.simplified();
    after.vacancyOn = after.vacancy.isEmpty() ? QDate() : *day;
    after.vacancySource = after.vacancy.isEmpty() ? QString() : by.simplified();
    return commitService(registry, *service, after, "vacancy");
}

Result<void> setAcceptance(Registry& registry, const Id<Service>& id, const std::vector<AcceptanceChange>& changes,
                           const QDate& on, const QString& by)
{
    auto service = serviceOf(registry, id);
    auto day = toldOn(registry, on);
    if (!service || !day)
        return tl::unexpected<Error>(service ? day.error() : service.error());
    std::vector<AcceptanceItem> items = parseAcceptance(service->acceptance);
    for (const AcceptanceChange& change : changes) {
        const QString name = keptName(change.condition, items);
        if (name.isEmpty())
            return fail(Error::Code::Usage,
                        AvailabilityWords::tr("There is no condition called “%1”.").arg(change.condition));
        std::erase_if(items, [&](const AcceptanceItem& item) { return item.condition == name; });
        if (change.answer)
            items.push_back({name, *change.answer, *day, by.simplified()});
    }
    Service after = *service;
    after.acceptance = formatAcceptance(normalizedAcceptance(std::move(items)));
    return commitService(registry, *service, after, "acceptance");
}

Freshness vacancyFreshness(const QDate& on, const QDate& today)
{
    if (!on.isValid())
        return Freshness::Never;
    const qint64 days = on.daysTo(today);
    return days <= 7 ? Freshness::Fresh : days <= 31 ? Freshness::Aging : Freshness::Old;
}

QString answerInWords(Acceptance answer)
{
    switch (answer) {
    case Acceptance::Yes:
        return AvailabilityWords::tr("accepts");
    case Acceptance::Ask:
        return AvailabilityWords::tr("has to be asked");
    case Acceptance::No:
        break;
    }
    return AvailabilityWords::tr("does not accept");
}

QString acceptanceInWords(const QString& cell)
{
    QStringList parts;
    for (const AcceptanceItem& item : parseAcceptance(cell)) {
        QString part = item.condition + QLatin1Char(' ') + answerInWords(item.answer);
        QStringList source;
        if (item.on.isValid())
            source << wareki::formatShort(item.on);
        if (!item.by.isEmpty())
            source << item.by;
        if (!source.isEmpty())
            part += QStringLiteral("（%1）").arg(source.join(QLatin1Char(' ')));
        parts << part;
    }
    return parts.join(QStringLiteral("、"));
}

} // namespace tasuki::registry
