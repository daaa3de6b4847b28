// SPDX-License-Identifier: GPL-3.0-or-later
// 過不足: what is missing, old or too much for a receiver, and whether the client agreed.
#include "clients/codes.h"
#include "forms/catalogue.h"
#include "forms/professions.h"
#include "forms/sheets.h"
#include "forms/words.h"

#include "base/wareki.h"

namespace tasuki::forms {

namespace {

using State = Completeness::ConsentState;

/// The consent that speaks for a sheet: the one of its record that holds today.
void checkConsent(Completeness& result, const SheetView& view, const clients::Record& record, const Profession* receiver, QDate today)
{
    if (!view.definition->asksConsent) {
        result.consent = State::NotAsked;
        return;
    }
    if (!view.sheet.exception.isEmpty()) {
        result.consent = State::Exception;
        for (const LawfulException& known : lawfulExceptions())
            if (view.sheet.exception == QLatin1String(known.code))
                result.consentWords = FormWords::tr("Without consent: %1.").arg(QString::fromUtf8(known.label));
        return;
    }
    const clients::Consent* outside = nullptr;
    for (const clients::Consent& consent : record.consents) {
        const bool given = consent.on.isValid() && consent.on <= today && (!consent.withdrawnOn.isValid() || today < consent.withdrawnOn);
        if (!given)
            continue;
        const bool covers = !receiver || clients::splitCodes(consent.range).contains(QLatin1String(receiver->range));
        if (covers) {
            result.consent = State::Given;
            result.consentOn = consent.on;
            result.consentWords = FormWords::tr("Consent of %1.").arg(wareki::formatWareki(consent.on));
            return;
        }
        outside = &consent;
    }
    if (outside) {
        result.consent = State::OutsideRange;
        result.consentOn = outside->on;
        result.consentWords = FormWords::tr("The consent of %1 does not cover this receiver (%2).")
                                  .arg(wareki::formatWareki(outside->on), receiver ? QString::fromUtf8(receiver->label) : QString());
    } else if (!record.consents.empty() && record.consents.front().withdrawnOn.isValid()) {
        result.consent = State::Withdrawn;
        result.consentWords = FormWords::tr("The consent was withdrawn on %1.").arg(wareki::formatWareki(record.consents.front().withdrawnOn));
    } else {
        result.consent = State::None;
        result.consentWords = FormWords::tr("There is no consent to hand this on.");
    }
}

/// 「同封の書類を参照」 is ticked.
bool isEnclosed(const SheetView& view, const Field& field)
{
    return !field.enclosed.isEmpty() && !view.answer(field.enclosed).chosen.isEmpty();
}

} // namespace

QString ageInWords(QDate asOf, QDate today)
{
    const auto days = static_cast<int>(asOf.daysTo(today));
    if (days <= 0)
        return FormWords::tr("today");
    if (days < 31)
        return FormWords::tr("%n days ago", nullptr, days);
    const int months = (today.year() - asOf.year()) * 12 + today.month() - asOf.month() - (today.day() < asOf.day() ? 1 : 0);
    if (months < 12)
        return FormWords::tr("%n months ago", nullptr, std::max(1, months));
    return FormWords::tr("%n years ago", nullptr, months / 12);
}

Result<Completeness> Sheets::check(const SheetView& view, const QString& professionCode)
{
    const QString code = professionCode.isEmpty() ? view.sheet.profession : professionCode;
    const Profession* receiver = code.isEmpty() ? nullptr : professionOf(code);
    if (!code.isEmpty() && !receiver)
        return fail(Error::Code::Usage, FormWords::tr("“%1” is no profession Tasuki knows.").arg(code.left(40)));
    const auto record = m_clients.read(view.sheet.client);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const QDate today = m_store.clock().today();
    Completeness result;
    checkConsent(result, view, *record, receiver, today);
    const QString who = receiver ? QLatin1String(receiver->code) : QString();
    for (const Section& section : view.definition->sections) {
        for (const Field& field : section.fields) {
            if (!view.isAsked(field) || field.kind == Kind::Signature || field.kind == Kind::Genogram)
                continue;
            const Concept* meaning = conceptFor(field.meaning);
            const bool forbidden = field.mustNot.contains(who) || (meaning && meaning->mustNot.contains(who) && !field.must.contains(who));
            const bool needed = !forbidden && !who.isEmpty() && (field.must.contains(who) || (meaning && meaning->must.contains(who)));
            const Answer& answer = view.answer(field.id);
            const auto given = view.given.find(field.id);
            const QDate asOf = given == view.given.end() ? QDate() : given->second.asOf;
            Completeness::Item item{field.id, field.label, section.title, {}, asOf};
            if (answer.isEmpty() || view.isWithheld(field.id)) {
                // What was left out on purpose is not missing, unless the form itself requires it.
                const bool left = view.isWithheld(field.id) && !answer.isEmpty();
                if (isEnclosed(view, field) || (left && forbidden))
                    continue;
                if (field.wanted == Wanted::Required || needed) {
                    item.why = field.wanted == Wanted::Required ? FormWords::tr("required by the form")
                                                                : FormWords::tr("%1 needs it").arg(QString::fromUtf8(receiver->label));
                    result.missing.push_back(item);
                }
                continue;
            }
            if (forbidden) {
                item.why = FormWords::tr("%1 does not need it").arg(QString::fromUtf8(receiver->label));
                result.excess.push_back(item);
                continue;
            }
            const int limit = field.staleDays >= 0 ? field.staleDays : meaning ? meaning->staleDays : -1;
            if (limit >= 0 && asOf.isValid() && asOf.daysTo(today) > limit) {
                item.why = ageInWords(asOf, today);
                result.stale.push_back(item);
            } else if (given != view.given.end() && !given->second.confirmed.value_or(0)) {
                item.why = given->second.origin;
                result.unconfirmed.push_back(item);
            }
        }
    }
    return result;
}

} // namespace tasuki::forms
