// SPDX-License-Identifier: GPL-3.0-or-later
#include "data.h"
#include "floor.h"
#include "runs.h"

#include "centre/centre.h"

#include <QFile>

#include <cstdio>

namespace tasuki::bench {

QString emptyFile(const Setting& setting)
{
    static int made = 0;
    const QString path = QStringLiteral("%1/%2.tasuki").arg(setting.scratch).arg(++made);
    auto centre = Centre::create(path, {QStringLiteral("bench"), QStringLiteral("bench")});
    if (!centre)
        std::fprintf(stderr, "%s\n", qUtf8Printable(centre.error().message));
    return path;
}

bool makeLarge(const Setting& setting)
{
    if (QFile::exists(setting.large))
        return true;
    const QString made = emptyFile(setting);
    const QStringList files = multiply(setting.files, largeOffices, setting.scratch);
    const bool good = !child(QStringList{QStringLiteral("import"), made} + files).isEmpty();
    for (const QString& file : files)
        if (file.startsWith(setting.scratch + QLatin1Char('/')) && !setting.files.contains(file))
            QFile::remove(file);
    return good && floorAddCharacters(made.toUtf8().constData()) != 0 && QFile::rename(made, setting.large);
}

Lines measureImport(const Setting& setting, bool again)
{
    std::vector<double> ours, oursCpu, floor, floorCpu, repeated, repeatedCpu, memory;
    qint64 count = 0;
    qint64 floorCount = 0;
    for (int round = 0; round < setting.rounds; ++round) {
        const QString store = emptyFile(setting);
        const QStringList import = QStringList{QStringLiteral("import"), store} + setting.files;
        const QJsonObject first = child(import);
        ours.push_back(first[QStringLiteral("wall")].toDouble());
        oursCpu.push_back(first[QStringLiteral("cpu")].toDouble());
        memory.push_back(first[QStringLiteral("memory")].toDouble());
        count = first[QStringLiteral("count")].toInteger(-1);
        if (again) {
            const QJsonObject second = child(import);
            repeated.push_back(second[QStringLiteral("wall")].toDouble());
            repeatedCpu.push_back(second[QStringLiteral("cpu")].toDouble());
        }
        const QString plain = emptyFile(setting);
        const QJsonObject bare = child(QStringList{QStringLiteral("floor"), plain} + setting.files);
        floor.push_back(bare[QStringLiteral("wall")].toDouble());
        floorCpu.push_back(bare[QStringLiteral("cpu")].toDouble());
        floorCount = bare[QStringLiteral("count")].toInteger(-1);
        QFile::remove(store);
        QFile::remove(plain);
    }
    const QString rows =
        QStringLiteral("%1 services (floor %2), median of %3").arg(count).arg(floorCount).arg(setting.rounds);
    Lines lines{
        {QStringLiteral("import, wall"), median(ours), QStringLiteral("s"), median(floor), {}, 1.5, rows},
        {QStringLiteral("import, processor"), median(oursCpu), QStringLiteral("s"), median(floorCpu), {}, 1.5, {}},
        {QStringLiteral("import, peak memory"), percentile(memory, 1), QStringLiteral("MB"), {}, 300, {}, {}},
    };
    if (again) {
        const QString note = QStringLiteral("floor: the first import");
        lines.push_back({QStringLiteral("same files again, wall"),
                         median(repeated),
                         QStringLiteral("s"),
                         median(ours),
                         {},
                         0.5,
                         note});
        lines.push_back({QStringLiteral("same files again, processor"),
                         median(repeatedCpu),
                         QStringLiteral("s"),
                         median(oursCpu),
                         {},
                         0.5,
                         note});
    }
    return lines;
}

} // namespace tasuki::bench
