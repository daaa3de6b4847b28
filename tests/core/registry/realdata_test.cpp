// SPDX-License-Identifier: GPL-3.0-or-later
// The ministry's own files, where the environment names their folder in TASUKI_REAL_DATA.
#include "town.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <map>
#include <set>

using namespace town;

namespace {

QString realData()
{
    const QString folder = qEnvironmentVariable("TASUKI_REAL_DATA");
    return !folder.isEmpty() && QFile::exists(folder + QStringLiteral("/mhlw-care")) ? folder : QString();
}

std::vector<InputFile> filesOf(const QString& folder)
{
    QStringList paths;
    for (const QString& name : QDir(folder).entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
        paths << folder + QLatin1Char('/') + name;
    return must(readInputFiles(paths));
}

/// Rows as a few lines of code read them that share nothing with the program.
std::vector<std::vector<QByteArray>> plainRows(const QByteArray& bytes)
{
    std::vector<std::vector<QByteArray>> rows(1, {QByteArray()});
    bool quoted = false;
    for (qsizetype i = 3; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            rows.back().emplace_back();
        else if (c == '\n' && !quoted)
            rows.push_back({QByteArray()});
        else if (c != '\r' || quoted)
            rows.back().back() += c;
    }
    rows.pop_back();
    return rows;
}

} // namespace

TEST_CASE("The counts of taking in the ministry's files agree with an independent count, and a second time changes nothing")
{
    const QString folder = realData();
    if (folder.isEmpty()) {
        WARN("skipped: the ministry's files are not here");
        return;
    }
    const auto files = filesOf(folder + QStringLiteral("/mhlw-care"));
    std::set<std::pair<QByteArray, QByteArray>> services;
    std::map<QByteArray, QByteArray> offices;
    std::size_t rows = 0;
    std::vector<std::pair<QByteArray, QByteArray>> names;
    for (const InputFile& input : files) {
        const auto plain = plainRows(input.bytes);
        for (std::size_t i = 1; i < plain.size(); ++i) {
            REQUIRE(plain[i].size() == 24);
            ++rows;
            services.emplace(plain[i][15], plain[i][6]);
            offices.emplace(plain[i][15], plain[i][4]);
            if (rows % 1900 == 7)
                names.emplace_back(plain[i][4], plain[i][15]);
        }
    }
    Town town;
    const CareStage stage = town.import(files);
    CHECK(stage.rows.rejected.empty());
    CHECK(stage.added == static_cast<std::int64_t>(services.size()));
    CHECK(town.registry().facilityCount() == offices.size());
    CHECK(stage.rows.warnings.size() == rows - services.size());
    CHECK(names.size() >= 25);
    for (const auto& [name, number] : names) {
        INFO(name.toStdString());
        bool found = false;
        for (const FacilityRow& row : town.rows(town.registry().interpret(QString::fromUtf8(name)), 100000))
            found |= row.officeNumber.toUtf8() == number;
        CHECK(found);
    }
    const CareStage again = town.import(files);
    CHECK(again.changesNothing());
    CHECK(again.unchanged == static_cast<std::int64_t>(services.size()));
    must(store::guarded([&] { town.registry().index().check(); }));
}

TEST_CASE("The files of one prefecture are what the municipality filter takes from the whole country")
{
    const QString folder = realData();
    if (folder.isEmpty()) {
        WARN("skipped: the ministry's files are not here");
        return;
    }
    const auto ofCountry = must(readCareFiles(filesOf(folder + QStringLiteral("/mhlw-care")), QStringLiteral("17")));
    const auto ofPrefecture = must(readCareFiles(filesOf(folder + QStringLiteral("/mhlw-care-ishikawa")), QString()));
    CHECK(ofCountry.rows.size() == ofPrefecture.rows.size());
}

TEST_CASE("Re-saved files are read with their lost zeros restored or say why not")
{
    const QString folder = realData();
    if (folder.isEmpty()) {
        WARN("skipped: the ministry's files are not here");
        return;
    }
    for (const InputFile& input : filesOf(folder + QStringLiteral("/mhlw-care-resaved"))) {
        const auto rows = must(readCareFiles({input}, QString()));
        CHECK(rows.rows.size() > 100);
        CHECK(rows.rejected.size() * 50 < rows.rows.size());
        for (const CareRow& row : rows.rows)
            REQUIRE(row.officeNumber.size() >= 10);
        for (const ImportNote& note : rows.rejected)
            CHECK((note.line > 1 && note.reason.size() > 10));
    }
}

TEST_CASE("Every other file is refused or read with a sentence")
{
    const QString folder = realData();
    if (folder.isEmpty()) {
        WARN("skipped: the ministry's files are not here");
        return;
    }
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    int others = 0;
    while (all.hasNext()) {
        const QString path = all.next();
        if (path.contains(QStringLiteral("/mhlw-care")))
            continue;
        ++others;
        const auto rows = readCareFiles(must(readInputFiles({path})), QString());
        INFO(path.toStdString());
        if (rows) {
            CHECK(rows->rows.size() + rows->rejected.size() + rows->warnings.size() > 0);
        } else {
            CHECK(rows.error().message.contains(QFileInfo(path).fileName()));
        }
    }
    CHECK(others > 20);
}
