// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/catalogue.h"

#include "forms/resources.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tasuki::forms {

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList all;
    for (const QJsonValue& each : value.toArray())
        all << each.toString();
    return all;
}

} // namespace

const std::vector<Concept>& concepts()
{
    bringResources();
    static const std::vector<Concept> all = [] {
        std::vector<Concept> read;
        QFile file(QStringLiteral(":/forms/concepts.json"));
        if (file.open(QIODevice::ReadOnly))
            for (const QJsonValue& value : QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("concepts")).toArray()) {
                const QJsonObject object = value.toObject();
                read.push_back({object.value(QLatin1String("id")).toString(), object.value(QLatin1String("label")).toString(),
                                object.value(QLatin1String("stale")).toInt(-1), textsOf(object.value(QLatin1String("must"))),
                                textsOf(object.value(QLatin1String("not")))});
            }
        return read;
    }();
    return all;
}

const Concept* conceptFor(const QString& id)
{
    static const QHash<QString, const Concept*> places = [] {
        QHash<QString, const Concept*> made;
        for (const Concept& each : concepts())
            made.insert(each.id, &each);
        return made;
    }();
    if (const Concept* own = places.value(id))
        return own;
    for (qsizetype point = id.lastIndexOf(QLatin1Char('.')); point > 0; point = id.lastIndexOf(QLatin1Char('.'), point - 1))
        if (const Concept* above = places.value(id.left(point) + QStringLiteral(".*")))
            return above;
    return nullptr;
}

} // namespace tasuki::forms
