// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/carry.h"

#include "base/partial_date.h"
#include "base/wareki.h"
#include "clients/codes.h"
#include "forms/bodynote.h"
#include "forms/words.h"

#include <algorithm>

namespace tasuki::forms {

using namespace clients;

namespace {

/// Gathers what a record says, meaning by meaning.
class Gatherer
{
public:
    explicit Gatherer(QString origin) : m_origin(std::move(origin)) {}

    void origin(const QString& origin, QDate asOf)
    {
        m_origin = origin;
        m_asOf = asOf;
    }
    void text(const char* meaning, const QString& value, QDate asOf = {})
    {
        if (!value.isEmpty())
            put(meaning, {value, {}, {}, {}}, asOf);
    }
    void number(const char* meaning, const std::optional<std::int64_t>& value)
    {
        if (value)
            text(meaning, QString::number(*value));
    }
    void date(const char* meaning, const QDate& day) { text(meaning, day.isValid() ? day.toString(Qt::ISODate) : QString()); }
    void codes(const char* meaning, const QString& value, QDate asOf = {})
    {
        if (!value.isEmpty())
            put(meaning, {{}, splitCodes(value), {}, {}}, asOf);
    }
    void rows(const char* meaning, std::vector<std::map<QString, Answer>> rows)
    {
        if (!rows.empty())
            put(meaning, {{}, {}, {}, std::move(rows)}, {});
    }
    void put(const char* meaning, Answer answer, QDate asOf)
    {
        m_known[QLatin1String(meaning)] = {std::move(answer), QStringLiteral("record"), m_origin, asOf.isValid() ? asOf : m_asOf};
    }
    std::map<QString, Known> take() { return std::move(m_known); }

private:
    QString m_origin;
    QDate m_asOf;
    std::map<QString, Known> m_known;
};

Answer plain(const QString& text)
{
    return {text, {}, {}, {}};
}

Answer chosen(const QString& code)
{
    return {{}, code.isEmpty() ? QStringList() : QStringList{code}, {}, {}};
}

QString ageOf(const Relative& relative)
{
    return relative.age ? QString::number(*relative.age) : QString();
}

void gatherPeople(Gatherer& gather, const Record& record)
{
    const auto relation = [](const Relative& relative) { return wordOf(relations(), relative.relation); };
    if (const Relative* carer = record.relativeWith("main_carer")) {
        gather.text("carer.name", carer->name);
        gather.text("carer.relation", relation(*carer));
        gather.text("carer.age", ageOf(*carer));
        gather.text("carer.phone", carer->phone);
        gather.codes("carer.lives", splitCodes(carer->parts).contains(QStringLiteral("together")) ? QStringLiteral("together") : QStringLiteral("apart"));
    }
    if (const Relative* key = record.relativeWith("key")) {
        gather.text("key.name", key->name);
        gather.text("key.relation", relation(*key));
        gather.text("key.age", ageOf(*key));
        gather.text("key.phone", key->phone);
    }
    if (const Relative* proxy = record.relativeWith("proxy"))
        gather.text("final.proxy", proxy->name + QStringLiteral("（%1）").arg(relation(*proxy)));
    std::vector<std::map<QString, Answer>> contacts, members;
    for (const Relative& each : record.relatives) {
        if (splitCodes(each.parts).contains(QStringLiteral("deceased")))
            continue;
        std::map<QString, Answer> row{{QStringLiteral("name"), plain(each.name)}, {QStringLiteral("relation"), plain(relation(each))},
                                      {QStringLiteral("contact"), plain(QStringList{each.address, each.phone}.join(QStringLiteral("　")).trimmed())}};
        if (each.order)
            contacts.push_back(row);
        members.push_back(std::move(row));
    }
    gather.rows("emergency.contacts", contacts);
    gather.rows("family.members", members);
}

void gatherTies(Gatherer& gather, const Record& record, QDate today)
{
    if (const CareTie* doctor = record.tieOf("doctor", today)) {
        gather.text("doctor.facility", doctor->facilityName);
        gather.text("doctor.phone", doctor->phone);
        gather.text("doctor.name", doctor->person);
        gather.text("doctor.kana", doctor->personKana);
        gather.codes("doctor.method", doctor->method);
        gather.number("doctor.frequency", doctor->perMonth);
    }
    if (const CareTie* pharmacy = record.tieOf("pharmacy", today)) {
        gather.text("pharmacy.facility", pharmacy->facilityName);
        gather.text("pharmacy.phone", pharmacy->phone);
    }
    if (const CareTie* manager = record.tieOf("care_manager", today))
        gather.text("services.careManager", QStringList{manager->facilityName, manager->person, manager->phone}.join(QStringLiteral("　")).trimmed());
    QStringList services;
    std::vector<std::map<QString, Answer>> rows;
    for (const CareTie& each : record.ties) {
        const bool over = each.until.isValid() && each.until < today;
        if (over || each.role == QLatin1String("doctor") || each.role == QLatin1String("dentist") || each.role == QLatin1String("hospital"))
            continue;
        const QString often = each.perMonth ? FormWords::tr("%n times a month", nullptr, static_cast<int>(*each.perMonth)) : QString();
        services << QStringList{wordOf(tieRoles(), each.role), each.facilityName, often}.join(QStringLiteral("　")).trimmed();
        rows.push_back({{QStringLiteral("service"), plain(wordOf(tieRoles(), each.role))}, {QStringLiteral("office"), plain(each.facilityName)},
                        {QStringLiteral("frequency"), plain(often)}});
    }
    gather.text("services.current", services.join(QLatin1Char('\n')));
    gather.rows("services.list", rows);
}

void gatherHealth(Gatherer& gather, const Record& record, QDate today)
{
    QStringList kinds;
    Answer procedures;
    for (const Procedure& each : record.procedures) {
        if ((each.until.isValid() && each.until < today) || each.kind.isEmpty())
            continue;
        if (!procedures.chosen.contains(each.kind))
            procedures.chosen << each.kind;
        if (!each.detail.isEmpty())
            procedures.beside[each.kind] = each.detail;
    }
    if (!procedures.chosen.isEmpty())
        gather.put("procedures", procedures, {});
    std::vector<std::map<QString, Answer>> medicines, illnesses;
    QStringList names;
    for (const Medicine& each : record.medicines) {
        if (each.until.isValid() && each.until < today)
            continue;
        medicines.push_back({{QStringLiteral("name"), plain(each.name)}, {QStringLiteral("dose"), plain(each.dose)},
                             {QStringLiteral("usage"), plain(each.usage)}, {QStringLiteral("prescriber"), plain(each.prescriber)}});
        names << (each.dose.isEmpty() ? each.name : each.name + QLatin1Char(' ') + each.dose);
    }
    gather.rows("medication.list", medicines);
    if (!names.isEmpty()) {
        Answer internal{{}, {QStringLiteral("yes")}, {{QStringLiteral("yes"), names.join(QStringLiteral("、"))}}, {}};
        gather.put("medication.internal", internal, {});
    }
    QStringList present, past;
    for (const Illness& each : record.illnesses) {
        illnesses.push_back({{QStringLiteral("on"), plain(each.on)}, {QStringLiteral("name"), plain(each.name)}, {QStringLiteral("facility"), plain(each.facility)},
                             {QStringLiteral("phone"), plain(each.phone)}, {QStringLiteral("state"), chosen(each.state)}, {QStringLiteral("detail"), plain(each.detail)}});
        (each.state == QLatin1String("past") ? past : present) << each.name;
    }
    gather.rows("illness.list", illnesses);
    gather.text("illness.present", present.join(QStringLiteral("、")));
    gather.text("illness.past", past.join(QStringLiteral("、")));
    for (std::size_t i = 0; i < 3 && i < static_cast<std::size_t>(present.size()); ++i)
        gather.text(qPrintable(QStringLiteral("illness.treated%1").arg(i + 1)), present[static_cast<qsizetype>(i)]);
    const Client& client = record.client;
    gather.text("allergy.text", client.allergies);
    gather.text("infection.text", client.infections);
}

} // namespace

std::map<QString, Known> knownFromRecord(const Record& record, QDate today, const std::map<std::string, QDate>& edited)
{
    Gatherer gather(FormWords::tr("client record"));
    const Client& client = record.client;
    const auto when = [&](const char* field) {
        const auto found = edited.find(field);
        return found == edited.end() ? QDate() : found->second;
    };
    gather.text("person.name", client.name, when("name"));
    gather.text("person.kana", client.kana, when("kana"));
    gather.codes("person.sex", client.sex, when("sex"));
    gather.text("person.birthDate", client.birthDate.isValid() ? client.birthDate.toString(Qt::ISODate) : QString(), when("birth_date"));
    gather.text("person.postalCode", client.postalCode, when("postal_code"));
    gather.text("person.address", client.address + client.building, when("address"));
    gather.text("person.phone", client.phone.isEmpty() ? client.mobile : client.phone, when("phone"));
    gather.text("person.interests", client.interests, when("interests"));
    gather.text("person.lifeHistory", client.lifeHistory, when("life_history"));
    gather.text("insurance.insurer", client.insurerNumber, when("insurer_number"));
    gather.text("insurance.number", client.insuredNumber, when("insured_number"));
    gather.codes("insurance.burden", client.burden, when("burden"));
    gather.codes("independence.physical", client.physicalIndependence, client.independenceOn);
    gather.codes("independence.cognitive", client.cognitiveIndependence, client.independenceOn);
    gather.codes("household.kind", client.household, when("household"));
    gather.codes("pension.kinds", client.pensions, when("pensions"));
    gather.codes("disability.kinds", client.disabilities, when("disabilities"));
    gather.codes("housing.kind", client.housing, when("housing"));
    gather.text("housing.notes", client.housingNotes, when("housing_notes"));
    gatherHealth(gather, record, today);
    gatherPeople(gather, record);
    gatherTies(gather, record, today);
    if (const Certification* now = record.certificationOn(today)) {
        gather.origin(FormWords::tr("care certification"), now->certifiedOn.isValid() ? now->certifiedOn : now->from);
        gather.codes("care.level", now->level);
        gather.date("care.validFrom", now->from);
        gather.date("care.validTo", now->to);
        if (now->state != QLatin1String("certified"))
            gather.codes("care.state", now->state);
        if (const Certification* before = record.previousCertification(today))
            gather.text("care.previous", wordOf(careLevels(), before->level));
    }
    for (auto wish = record.wishes.rbegin(); wish != record.wishes.rend(); ++wish) {
        // The newest comes last and stays.
        gather.origin(FormWords::tr("wish of the client"), wish->on);
        const bool own = wish->who.isEmpty() || wish->who.contains(QStringLiteral("本人"));
        if (wish->about == QLatin1String("final") || wish->about == QLatin1String("treatment"))
            gather.text("final.wish", wish->text);
        else
            gather.text(own ? "wish.person" : "wish.family", wish->text);
    }
    if (const Consent* consent = record.consentOn(today)) {
        gather.origin(FormWords::tr("consent"), consent->on);
        gather.date("consent.date", consent->on);
        gather.text("consent.signer", consent->signer);
        gather.text("consent.range", clients::wordsOf(clients::consentRanges(), consent->range));
    }
    auto known = gather.take();
    const int age = wareki::ageAt(client.birthDate, today);
    if (age >= 0)
        known[QStringLiteral("person.age")] = {plain(QString::number(age)), QStringLiteral("computed"), FormWords::tr("from the date of birth"), today};
    return known;
}

std::map<QString, Known> knownFromCentre(const Sender& sender, QDate today)
{
    std::map<QString, Known> known;
    const auto put = [&](const char* meaning, const QString& text) {
        if (!text.isEmpty())
            known[QLatin1String(meaning)] = {plain(text), QStringLiteral("computed"), FormWords::tr("settings of the centre"), today};
    };
    put("from.facility", sender.centre);
    put("from.person", sender.person);
    put("from.phone", sender.phone);
    put("from.fax", sender.fax);
    put("sheet.writtenOn", today.toString(Qt::ISODate));
    return known;
}

std::optional<Answer> fitting(const Field& field, const Answer& known)
{
    Answer made;
    switch (field.kind) {
    case Kind::Signature:
    case Kind::Genogram:
        return std::nullopt;
    case Kind::BodyNote:
        made = answerOf(bodyMarksOf(known));
        break;
    case Kind::Choice:
    case Kind::Choices:
    case Kind::Check:
        for (const QString& code : known.chosen)
            if (field.option(code) || (field.kind == Kind::Check && code == QLatin1String("yes"))) {
                made.chosen << code;
                if (const auto beside = known.beside.find(code); beside != known.beside.end() && field.option(code) && field.option(code)->withText)
                    made.beside.insert(*beside);
            }
        if (field.kind == Kind::Choice && made.chosen.size() > 1)
            return std::nullopt;
        break;
    case Kind::Table:
        for (const auto& row : known.rows) {
            std::map<QString, Answer> cells;
            for (const Field& column : field.columns)
                if (const auto cell = row.find(column.id); cell != row.end())
                    if (const auto fits = fitting(column, cell->second))
                        cells[column.id] = *fits;
            if (!cells.empty())
                made.rows.push_back(std::move(cells));
        }
        break;
    case Kind::Date:
        if (QDate::fromString(known.text, Qt::ISODate).isValid())
            made.text = known.text;
        break;
    case Kind::Number: {
        bool ok = false;
        known.text.toDouble(&ok);
        if (ok)
            made.text = known.text;
        break;
    }
    default:
        made.text = known.text;
    }
    return made.isEmpty() ? std::nullopt : std::optional(made);
}

} // namespace tasuki::forms
