// SPDX-License-Identifier: GPL-3.0-or-later
// tasuki_bench [--data DIR] [--large FILE] [--rounds N] [--json] [import|again|table|search|nearest|opennow|start|duplicates|handover|network|exchange|folder|others …]
// Prints each promise of speed and size beside its floor, measured in the same run.
#include "data.h"
#include "runs.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

namespace tasuki::bench {

namespace {

QString figure(const std::optional<double>& value, const QString& unit)
{
    return value ? QStringLiteral("%1 %2").arg(*value, 0, 'f', *value < 100 ? 2 : 0).arg(unit) : QString();
}

QString promise(const Line& line)
{
    QStringList parts;
    if (line.most)
        parts << QStringLiteral("≤ %1 %2").arg(*line.most).arg(line.unit);
    if (line.ratio)
        parts << QStringLiteral("≤ %1 ×").arg(*line.ratio);
    return parts.join(QStringLiteral(", "));
}

void print(const Lines& lines)
{
    for (const Line& line : lines) {
        const QString ratio =
            line.floor && *line.floor > 0 ? QStringLiteral("%1 ×").arg(line.ours / *line.floor, 0, 'f', 2) : QString();
        const QString verdict = !line.promised() ? QStringLiteral("     ")
                                : line.kept()    ? QStringLiteral("kept ")
                                                 : QStringLiteral("MISSED");
        std::printf("%s\n", qUtf8Printable(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                                               .arg(line.name, -30)
                                               .arg(figure(line.ours, line.unit), 11)
                                               .arg(figure(line.floor, line.unit), 11)
                                               .arg(ratio, 8)
                                               .arg(promise(line), -18)
                                               .arg(verdict, -6)
                                               .arg(line.note)));
    }
    std::fflush(stdout);
}

QJsonObject json(const Line& line)
{
    const auto value = [](const std::optional<double>& number) { return number ? QJsonValue(*number) : QJsonValue(); };
    return {
        {QStringLiteral("name"), line.name},
        {QStringLiteral("unit"), line.unit},
        {QStringLiteral("ours"), line.ours},
        {QStringLiteral("floor"), value(line.floor)},
        {QStringLiteral("ratio"), line.floor && *line.floor > 0 ? QJsonValue(line.ours / *line.floor) : QJsonValue()},
        {QStringLiteral("promised_most"), value(line.most)},
        {QStringLiteral("promised_ratio"), value(line.ratio)},
        {QStringLiteral("kept"), line.promised() ? QJsonValue(line.kept()) : QJsonValue()},
        {QStringLiteral("note"), line.note}};
}

int run(const QCommandLineParser& parser)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid()) {
        std::fprintf(stderr, "no temporary folder: %s\n", qUtf8Printable(scratch.errorString()));
        return 1;
    }
    const CareData data = findCareData(parser.value(QStringLiteral("data")), scratch.path());
    if (data.files.isEmpty()) {
        std::fprintf(stderr, "there are no official files to measure with\n");
        return 1;
    }
    Setting setting;
    setting.files = data.files;
    setting.scratch = scratch.path();
    setting.large = parser.isSet(QStringLiteral("large")) ? parser.value(QStringLiteral("large"))
                                                          : scratch.filePath(QStringLiteral("large.tasuki"));
    setting.rounds = std::max(1, parser.value(QStringLiteral("rounds")).toInt());
    const bool asJson = parser.isSet(QStringLiteral("json"));
    const QString source = data.real
                               ? QStringLiteral("the ministry's files")
                               : QStringLiteral("the sample city, multiplied (the ministry's files are not here)");
    if (!asJson)
        std::printf("data: %s\n%s\n", qUtf8Printable(source),
                    qUtf8Printable(QStringLiteral("%1 %2 %3 %4 %5")
                                       .arg(QString(), -30)
                                       .arg(QStringLiteral("ours"), 11)
                                       .arg(QStringLiteral("floor"), 11)
                                       .arg(QStringLiteral("ratio"), 8)
                                       .arg(QStringLiteral("promise"))));
    const QStringList names = parser.positionalArguments();
    const auto wanted = [&](const char* name) { return names.isEmpty() || names.contains(QLatin1String(name)); };
    Lines all;
    const auto measured = [&](const Lines& lines) {
        if (!asJson)
            print(lines);
        all.insert(all.end(), lines.begin(), lines.end());
    };
    if (wanted("import") || wanted("again"))
        measured(measureImport(setting, wanted("again")));
    if (wanted("table"))
        measured(measureTable(setting));
    if (wanted("search") || wanted("nearest") || wanted("opennow") || wanted("start") || wanted("duplicates")) {
        if (!makeLarge(setting))
            return 1;
        if (wanted("search"))
            measured(measureSearch(setting));
        if (wanted("nearest"))
            measured(measureNearest(setting));
        if (wanted("opennow"))
            measured(measureOpenNow(setting));
        if (wanted("start"))
            measured(measureStart(setting));
        if (wanted("duplicates"))
            measured(measureDuplicates(setting));
    }
    if (wanted("handover"))
        measured(measureHandover(setting));
    if (wanted("network"))
        measured(measureNetwork(setting));
    if (wanted("exchange"))
        measured(measureExchange(setting));
    if (wanted("folder"))
        measured(measureFolder(setting));
    if (wanted("others"))
        measured(measureOthers(setting));
    if (asJson) {
        QJsonArray lines;
        for (const Line& line : all)
            lines << json(line);
        const QJsonObject result{{QStringLiteral("data"), source}, {QStringLiteral("lines"), lines}};
        std::printf("%s", QJsonDocument(result).toJson().constData());
    }
    return 0;
}

} // namespace

} // namespace tasuki::bench

int main(int argc, char** argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--child") == 0) {
        QStringList arguments;
        for (int i = 2; i < argc; ++i)
            arguments << QString::fromLocal8Bit(argv[i]);
        return tasuki::bench::runChild(arguments);
    }
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the promises of speed and size beside their floor."));
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("data"), QStringLiteral("Folder of the ministry's files."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("large"),
                      QStringLiteral("Keep the file with 220,000 facilities there, and use it next time."),
                      QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("rounds"), QStringLiteral("Turns of ours and the floor."), QStringLiteral("N"),
                      QStringLiteral("5")});
    parser.addOption({QStringLiteral("json"), QStringLiteral("Print JSON instead of a table.")});
    parser.addPositionalArgument(
        QStringLiteral("NAME"),
        QStringLiteral("import, again, table, search, nearest, opennow, start, duplicates, handover, network, exchange, folder or others; all where none is named."),
        QStringLiteral("[NAME…]"));
    parser.process(application);
    return tasuki::bench::run(parser);
}
