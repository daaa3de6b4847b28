// SPDX-License-Identifier: GPL-3.0-or-later
#include "data.h"

#include "base/csv.h"
#include "registry/carecsv.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unordered_map>

namespace tasuki::bench {

namespace {

using registry::CareColumn;

/// As many rows as the ministry's files of the smaller kinds have together.
constexpr std::size_t officesOfRealData = 40'420;

QStringList csvFiles(const QString& folder)
{
    QStringList paths;
    if (folder.isEmpty())
        return paths;
    const QDir directory(folder);
    for (const QString& name : directory.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        paths << directory.filePath(name);
    return paths;
}

/// The number an office has in a copy: beyond all real ones, scattered as they are, never twice.
std::string numberInCopy(std::size_t copy, std::size_t office, std::size_t offices)
{
    const std::uint64_t nth = copy * offices + office;
    return std::to_string(5'000'000'000u + nth * 2'654'435'761u % 5'000'000'000u);
}

void writeField(QByteArray& out, std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        out.append(field.data(), static_cast<qsizetype>(field.size()));
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

std::string moved(std::string_view degrees, std::size_t copy)
{
    const QByteArray bytes(degrees.data(), static_cast<qsizetype>(degrees.size()));
    bool number = false;
    const double value = bytes.toDouble(&number);
    if (!number || value == 0)
        return std::string(degrees);
    return QByteArray::number(value + 0.0037 * static_cast<double>(copy), 'f', 9).toStdString();
}

using Offices = std::unordered_map<std::string, std::size_t>;

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// The rows of one file whose office is among the first `keep`, as they are in copy number `copy`.
QByteArray copyOf(const QByteArray& bytes, std::size_t copy, const Offices& offices, std::size_t keep)
{
    constexpr auto number = static_cast<std::size_t>(CareColumn::OfficeNumber);
    constexpr auto latitude = static_cast<std::size_t>(CareColumn::Latitude);
    constexpr auto longitude = static_cast<std::size_t>(CareColumn::Longitude);
    QByteArray out;
    out.reserve(bytes.size());
    CsvReader csv(viewOf(bytes));
    std::vector<std::string_view> fields;
    for (bool header = true; csv.next(fields); header = false) {
        if (fields.size() <= number)
            continue;
        std::string office, north, east;
        if (!header && copy > 0) {
            office = fields[number];
            const std::size_t nth = offices.at(office);
            if (nth >= keep)
                continue;
            fields[number] = office = numberInCopy(copy, nth, offices.size());
            fields[latitude] = north = moved(fields[latitude], copy);
            fields[longitude] = east = moved(fields[longitude], copy);
        }
        for (std::size_t i = 0; i < fields.size(); ++i) {
            if (i > 0)
                out += ',';
            writeField(out, fields[i]);
        }
        out += "\r\n";
    }
    return out;
}

} // namespace

QStringList multiply(const QStringList& files, std::size_t wanted, const QString& scratch)
{
    Offices offices;
    std::vector<QByteArray> contents;
    for (const QString& path : files) {
        contents.push_back(read(path));
        CsvReader csv(viewOf(contents.back()));
        std::vector<std::string_view> fields;
        for (bool header = true; csv.next(fields); header = false)
            if (!header && fields.size() > static_cast<std::size_t>(CareColumn::OfficeNumber))
                offices.emplace(fields[static_cast<std::size_t>(CareColumn::OfficeNumber)], offices.size());
    }
    QStringList paths = files;
    for (std::size_t copy = 1; !offices.empty() && copy * offices.size() < wanted; ++copy) {
        const std::size_t keep = std::min(offices.size(), wanted - copy * offices.size());
        for (std::size_t i = 0; i < contents.size(); ++i) {
            QFile file(QStringLiteral("%1/copy%2-%3")
                           .arg(scratch)
                           .arg(copy)
                           .arg(QFileInfo(files[static_cast<qsizetype>(i)]).fileName()));
            if (file.open(QIODevice::WriteOnly) && file.write(copyOf(contents[i], copy, offices, keep)) > 0)
                paths << file.fileName();
        }
    }
    return paths;
}

CareData findCareData(const QString& folder, const QString& scratch)
{
    const QString source = QStringLiteral(TASUKI_SOURCE_DIR);
    const QString named = folder.isEmpty() ? qEnvironmentVariable("TASUKI_REAL_DATA") : folder;
    for (const QString& place : {named + QStringLiteral("/mhlw-care"), named})
        if (const QStringList files = named.isEmpty() ? QStringList() : csvFiles(place); !files.isEmpty())
            return {files, true};
    QStringList sample;
    for (const QString& path : csvFiles(source + QStringLiteral("/resources/sample/care")))
        sample << path;
    return {multiply(sample, officesOfRealData, scratch), false};
}

} // namespace tasuki::bench
