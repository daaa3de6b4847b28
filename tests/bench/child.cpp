// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor.h"
#include "runs.h"

#include "centre/centre.h"
#include "registry/careimport.h"
#ifdef TASUKI_BENCH_WINDOW
#include "program.h"
#include "style/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#endif

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>

#include <sqlite3.h>

#include <cstdio>

namespace tasuki::bench {

namespace {

int complain(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qUtf8Printable(error.message), qUtf8Printable(error.detail));
    return 1;
}

/// Bytes on disk to a committed change, as the program does it.
int importOurs(const QString& store, const QStringList& files)
{
    auto centre = Centre::open(store, store::Access::Write);
    if (!centre)
        return complain(centre.error());
    const Stopwatch watch;
    auto bytes = registry::readInputFiles(files);
    if (!bytes)
        return complain(bytes.error());
    auto rows = registry::readCareFiles(*bytes, QString());
    if (!rows)
        return complain(rows.error());
    NoProgress progress;
    auto stage = registry::stageCare((*centre)->registry(), std::move(*rows), QDate(2026, 1, 1), progress);
    if (!stage)
        return complain(stage.error());
    if (auto applied = registry::applyCare((*centre)->registry(), *stage, progress); !applied)
        return complain(applied.error());
    report(watch.elapsed(), stage->added + stage->unchanged);
    return 0;
}

int importFloor(const QString& store, const QStringList& files)
{
    std::vector<QByteArray> names;
    std::vector<const char*> pointers;
    for (const QString& file : files)
        names.push_back(file.toUtf8());
    for (const QByteArray& name : names)
        pointers.push_back(name.constData());
    const Stopwatch watch;
    const long services = floorImport(store.toUtf8().constData(), pointers.data(), static_cast<int>(pointers.size()));
    report(watch.elapsed(), services);
    return services >= 0 ? 0 : 1;
}

#ifdef TASUKI_BENCH_WINDOW
/// From nothing to the painted window of the program with its first rows.
int start(int argc, char** argv, const QString& store)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir scratch;
    const Stopwatch watch;
    QApplication application(argc, argv);
    ui::SettingsStore settings(scratch.filePath(QStringLiteral("settings.ini")));
    ui::Theme theme;
    theme.apply(application);
    app::Program program(settings, scratch.path());
    program.openFile(store);
    QApplication::processEvents();
    report(watch.elapsed(), 0);
    return 0;
}
#else
/// From nothing to the first fifty lines of the list; there is no window in this build.
int start(int argc, char** argv, const QString& store)
{
    const Stopwatch watch;
    const QCoreApplication application(argc, argv);
    auto centre = Centre::open(store, store::Access::Write);
    if (!centre)
        return complain(centre.error());
    auto result = (*centre)->registry().search((*centre)->registry().interpret(QString()));
    if (!result)
        return complain(result.error());
    auto rows = (*centre)->registry().rows(*result, 0, 50);
    if (!rows)
        return complain(rows.error());
    report(watch.elapsed(), static_cast<std::int64_t>(rows->size()));
    return 0;
}
#endif

} // namespace

void report(const Span& span, std::int64_t count)
{
    const QJsonObject figures{{QStringLiteral("wall"), span.wall},
                              {QStringLiteral("cpu"), span.cpu},
                              {QStringLiteral("count"), static_cast<qint64>(count)},
                              {QStringLiteral("memory"), peakMemory().value_or(0)}};
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
}

int runChild(const QStringList& arguments)
{
    QByteArray name = "tasuki_bench";
    char* argv[] = {name.data(), nullptr};
    int argc = 1;
    const QString what = arguments.value(0);
    const QString store = arguments.value(1);
    if (what == QLatin1String("start"))
        return start(argc, argv, store);
#ifdef TASUKI_BENCH_WINDOW
    if (what == QLatin1String("handover"))
        return handoverChild(argc, argv, store);
    if (what == QLatin1String("network"))
        return networkChild(argc, argv, store);
#endif
    const QCoreApplication application(argc, argv);
    if (what == QLatin1String("import"))
        return importOurs(store, arguments.mid(2));
    if (what == QLatin1String("floor"))
        return importFloor(store, arguments.mid(2));
    if (what == QLatin1String("merge"))
        return mergeChild(store, arguments.value(2));
    return 2;
}

QJsonObject child(const QStringList& arguments)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList{QStringLiteral("--child")} + arguments);
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s", process.readAllStandardError().constData());
        return {};
    }
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace tasuki::bench
