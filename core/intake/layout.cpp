// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/layout.h"

#include "intake/words.h"
#include "registry/categories.h"

#include <tuple>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace tasuki::intake {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A column's name in a mapping file taken apart: 電話番号#2 is the second 電話番号. A header that itself ends so is
/// written with #1 behind it.
std::pair<QString, int> takenApart(const QString& name)
{
    const qsizetype mark = name.lastIndexOf(QLatin1Char('#'));
    const QString digits = mark > 0 ? name.mid(mark + 1) : QString();
    const int occurrence = digits.toInt();
    const QString header = name.left(std::max<qsizetype>(mark, 0));
    const bool counts = QString::number(occurrence) == digits && (occurrence > 1 || (occurrence == 1 && takenApart(header).first != header));
    return counts ? std::pair(header, occurrence) : std::pair(name, 1);
}

QString columnName(const Layout::Column& column)
{
    const bool plain = column.occurrence == 1 && takenApart(column.header).first == column.header;
    return plain ? column.header : column.header + QLatin1Char('#') + QString::number(column.occurrence);
}

tl::unexpected<Error> wrong(const QString& sentence)
{
    return fail(Error::Code::Unreadable, IntakeWords::tr("The mapping cannot be used: %1 Nothing was changed.").arg(sentence));
}

Result<Layout::Column> columnFromJson(const QString& name, const QJsonValue& value)
{
    Layout::Column column;
    std::tie(column.header, column.occurrence) = takenApart(name);
    const auto meaning = meaningOf(value.toString().toStdString());
    if (!value.isString() || !meaning)
        return wrong(IntakeWords::tr("the column “%1” has a meaning that is not known.").arg(name));
    column.meaning = *meaning;
    return column;
}

} // namespace

bool Layout::has(Meaning meaning) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column& column) { return column.meaning.meaning == meaning; });
}

QByteArray toJson(const Layout& layout)
{
    QJsonObject columns;
    for (const Layout::Column& column : layout.columns)
        columns.insert(columnName(column), fromUtf8(codeOf(column.meaning)));
    const QJsonObject json{{QStringLiteral("format"), QStringLiteral("tasuki-mapping")},
                           {QStringLiteral("version"), 1},
                           {QStringLiteral("layout"), layout.code},
                           {QStringLiteral("name"), layout.name},
                           {QStringLiteral("source"), layout.source},
                           {QStringLiteral("category"), layout.category},
                           {QStringLiteral("complete"), layout.complete},
                           {QStringLiteral("columns"), columns}};
    return QJsonDocument(json).toJson();
}

Result<Layout> layoutFromJson(const QByteArray& json)
{
    constexpr qsizetype largest = 1 << 20;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.size() <= largest ? json : QByteArray(), &error);
    const QJsonObject object = document.object();
    if (!document.isObject() || (object.contains(u"format") && object[u"format"].toString() != u"tasuki-mapping"))
        return wrong(IntakeWords::tr("it is not a mapping that Tasuki wrote."));
    if (object[u"version"].toInt(1) != 1)
        return wrong(IntakeWords::tr("a newer Tasuki wrote it. Update Tasuki on this PC."));
    Layout layout;
    layout.code = object[u"layout"].toString();
    layout.name = object[u"name"].toString().simplified();
    layout.source = object[u"source"].toString().simplified();
    layout.category = object[u"category"].toString();
    layout.complete = object[u"complete"].toBool();
    if (!layout.category.isEmpty() && registry::leafIndex(layout.category.toStdString()) < 0)
        return wrong(IntakeWords::tr("the category “%1” is not known.").arg(layout.category));
    const QJsonObject columns = object[u"columns"].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        auto read = columnFromJson(column.key(), column.value());
        if (!read)
            return tl::unexpected<Error>(read.error());
        layout.columns.push_back(std::move(*read));
    }
    if (layout.columns.empty())
        return wrong(IntakeWords::tr("it names no columns."));
    return layout;
}

std::vector<ColumnMeaning> meaningsFor(const Layout& layout, std::span<const std::string> header)
{
    std::map<std::pair<std::string, int>, ColumnMeaning> byName;
    for (const Layout::Column& column : layout.columns)
        byName.emplace(std::pair(headerKey(column.header.toStdString()), column.occurrence), column.meaning);
    std::map<std::string, int> seen;
    std::vector<ColumnMeaning> meanings;
    for (const std::string& name : header) {
        const std::string key = headerKey(name);
        const auto found = byName.find({key, ++seen[key]});
        meanings.push_back(found != byName.end() && !name.empty() ? found->second : ColumnMeaning{});
    }
    return meanings;
}

std::string signatureOf(std::span<const std::string> header)
{
    std::string signature;
    for (const std::string& name : header)
        signature += headerKey(name) + '\n';
    while (signature.ends_with("\n\n"))
        signature.pop_back();
    return signature;
}

std::optional<QString> lackOf(const Layout& layout)
{
    if (layout.has(Meaning::SpecialityCode) || layout.has(Meaning::Speciality)) {
        if (!layout.has(Meaning::Key))
            return IntakeWords::tr("No column has the number of the institution. Say which one it is.");
        return std::nullopt;
    }
    if (!layout.has(Meaning::Name))
        return IntakeWords::tr("No column has the name of the facility. Say which one it is.");
    return std::nullopt;
}

} // namespace tasuki::intake
