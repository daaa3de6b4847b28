// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/verification.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

constexpr int agingMonths = 12;

} // namespace

std::span<const VerificationMeans> verificationMeans()
{
    static constexpr std::array<VerificationMeans, 6> all{{
        {"phone", QT_TRANSLATE_NOOP("verification", "telephone")},
        {"visit", QT_TRANSLATE_NOOP("verification", "visit")},
        {"meeting", QT_TRANSLATE_NOOP("verification", "meeting")},
        {"mail", QT_TRANSLATE_NOOP("verification", "mail")},
        {"fax", QT_TRANSLATE_NOOP("verification", "fax")},
        {"web", QT_TRANSLATE_NOOP("verification", "web page")},
    }};
    return all;
}

QString meansInWords(const QString& code)
{
    for (const VerificationMeans& means : verificationMeans())
        if (code == QLatin1String(means.code))
            return QCoreApplication::translate("verification", means.name);
    return code;
}

Result<void> verify(Registry& registry, const Id<Facility>& id, const Verification& verification)
{
    const auto means = verificationMeans();
    if (std::none_of(means.begin(), means.end(), [&](const auto& known) { return verification.means == QLatin1String(known.code); }))
        return fail(Error::Code::Usage,
                    CheckWords::tr("There is no way of checking called “%1”. Nothing was written.").arg(verification.means));
    const QDate today = registry.store().clock().today();
    const QDate day = verification.day.isValid() ? verification.day : today;
    if (day > today)
        return fail(Error::Code::Usage, CheckWords::tr("A check cannot lie in the future. Nothing was written."));
    auto loaded = registry.store().load(id);
    if (!loaded)
        return tl::unexpected<Error>(loaded.error());
    if (!*loaded)
        return fail(Error::Code::NotFound, CheckWords::tr("This record is no longer there. Nothing was written."));
    Facility after = **loaded;
    after.verifiedOn = day;
    after.verifiedBy = registry.store().author();
    after.verifiedMeans = verification.means;
    after.verifiedAsked = verification.asked.trimmed();
    auto changes = store::diff(**loaded, after);
    // Checked again on the same day, it is as it was: there is nothing to undo.
    if (changes.empty())
        return {};
    auto done = registry.store().commit({CheckWords::tr("checked by %1 (%2)").arg(meansInWords(verification.means), after.name),
                                         store::ChangeKind::Edit, std::move(changes)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

QDate staleBefore(const QDate& today, int months)
{
    return today.addMonths(-months);
}

Result<std::int64_t> checkedSince(Registry& registry, const QDate& day)
{
    return store::guarded([&] {
        store::Statement count(registry.store().handle(), "SELECT count(*) FROM facility WHERE verified_on>=?1 AND deleted=0 AND "
                                                          "closed_on IS NULL AND merged_into IS NULL");
        count.bind(1, day.toString(Qt::ISODate));
        return count.step() ? count.integer(0) : std::int64_t{0};
    });
}

Freshness freshnessOf(const QDate& verifiedOn, const QDate& today)
{
    if (!verifiedOn.isValid())
        return Freshness::Never;
    if (verifiedOn >= staleBefore(today, callAfterMonths))
        return Freshness::Fresh;
    return verifiedOn >= staleBefore(today, agingMonths) ? Freshness::Aging : Freshness::Old;
}

} // namespace tasuki::registry
