// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/sampleclients.h"

#include "centre/sampleneighbours.h"
#include "centre/samplenetwork.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tasuki {

namespace {

/// `{today-30}` becomes that day, so that deadlines and ages are worth looking at whenever the sample is made.
QString dated(const QString& text, QDate today)
{
    static const QRegularExpression place(QStringLiteral("\\{today([+-]\\d+)?\\}"));
    QString made;
    qsizetype from = 0;
    for (auto matches = place.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        made += text.mid(from, match.capturedStart() - from) + today.addDays(match.captured(1).toInt()).toString(Qt::ISODate);
        from = match.capturedEnd();
    }
    return made + text.mid(from);
}

QJsonValue dated(const QJsonValue& value, QDate today)
{
    if (value.isString())
        return dated(value.toString(), today);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray())
            array << dated(each, today);
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            each.value() = dated(QJsonValue(each.value()), today);
        return object;
    }
    return value;
}

clients::Clients::Typed fieldsOf(const QJsonObject& object, QDate today)
{
    clients::Clients::Typed fields;
    for (auto each = object.begin(); each != object.end(); ++each)
        fields.emplace_back(each.key().toStdString(), dated(each.value().toString(), today));
    return fields;
}

void addSheet(Centre& centre, const Id<clients::Client>& client, const QJsonObject& sample, QDate today)
{
    forms::Sheets& sheets = centre.sheets();
    const auto definition = store::take(sheets.library().find(sample[QStringLiteral("form")].toString()));
    forms::Receiver receiver;
    receiver.profession = sample[QStringLiteral("for")].toString();
    receiver.name = sample[QStringLiteral("to")].toString();
    receiver.person = sample[QStringLiteral("person")].toString();
    const auto id = store::take(sheets.begin(client, *definition, centre.sender(), receiver));
    auto view = store::take(sheets.read(id));
    const QJsonObject values = sample[QStringLiteral("values")].toObject();
    for (auto each = values.begin(); each != values.end(); ++each) {
        const forms::Field* field = definition->field(each.key());
        if (!field)
            throw store::Failure{{Error::Code::Internal, QStringLiteral("sample field %1").arg(each.key()), {}}};
        const auto answer = store::take(forms::readAnswer(*field, dated(each.value(), today)));
        (void)store::take(sheets.answer(view, field->id, answer));
    }
    if (!sample[QStringLiteral("issued")].toBool())
        return;
    store::take(sheets.issue(view, true));
    forms::Sheet after = view.sheet;
    after.sentBy = QStringLiteral("hand");
    after.sentOn = today;
    store::take(sheets.note(view, after));
}

} // namespace

QString samplePassphrase()
{
    return QStringLiteral("見本の街の合言葉");
}

Result<void> addSampleClients(Centre& centre)
{
    return store::guarded([&] {
        // Nobody is kept out of invented people: the derivation may be quick.
        (void)store::take(centre.store().vault().create(centre.store().author(), samplePassphrase(), {1, std::int64_t{1} << 20}));
        store::take(centre.store().setMeta("centre_fax", QStringLiteral("0769-01-1001")));
        QFile file(QStringLiteral(":/sample/clients.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw store::Failure{{Error::Code::Internal, QStringLiteral("the sample clients are missing"), {}}};
        const QDate today = centre.store().clock().today();
        for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).array()) {
            const QJsonObject person = value.toObject();
            const Id<clients::Client> client{
                store::take(centre.clients().addTyped("client", {}, fieldsOf(person[QStringLiteral("client")].toObject(), today)))};
            for (const QJsonValue& child : person[QStringLiteral("rows")].toArray()) {
                const QJsonObject row = child.toObject();
                QJsonObject fields = row;
                fields.remove(QStringLiteral("of"));
                (void)store::take(centre.clients().addTyped(row[QStringLiteral("of")].toString().toStdString(), client, fieldsOf(fields, today)));
            }
            for (const QJsonValue& sheet : person[QStringLiteral("sheets")].toArray())
                addSheet(centre, client, sheet.toObject(), today);
        }
        store::take(addSampleNetwork(centre));
        store::take(addSampleNeighbours(centre));
        centre.lock();
    });
}

} // namespace tasuki
