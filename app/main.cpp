// SPDX-License-Identifier: GPL-3.0-or-later
// The window program: puts theme, language, data file and window together.
#include "language.h"
#include "log.h"
#include "program.h"
#include "style/icon.h"
#include "style/theme.h"
#include "tour.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

namespace {

using namespace tasuki;

QCommandLineOption option(const char* name, const char* says, const char* value = nullptr)
{
    return {QLatin1String(name), QLatin1String(says), value ? QLatin1String(value) : QLatin1String()};
}

QIcon logo()
{
    QIcon icon;
    for (const int side : {16, 32, 48, 256}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        ui::paintLogo(painter, QRectF(0, 0, side, side));
        icon.addPixmap(picture);
    }
    return icon;
}

int run(QApplication& application)
{
    QCommandLineParser words;
    const auto file = option("store", "Open this data file.", "FILE");
    const auto demo = option("demo", "Make the sample city anew and open it.");
    const auto tour = option("tour", "Walk through all screens of the sample city, save pictures into DIR, then end.", "DIR");
    const auto selfTest = option("self-test", "Open every screen of the sample city once, then end.");
    words.addOptions({file, demo, tour, selfTest});
    words.addHelpOption();
    words.addVersionOption();
    words.process(application);
    const bool unattended = words.isSet(tour) || words.isSet(selfTest);

    // What runs by itself leaves no trace among the person's own settings and files.
    const QTemporaryDir scratch;
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString dataFolder = unattended ? scratch.path() : home;
    const auto settings = unattended ? std::make_unique<ui::SettingsStore>(scratch.filePath(QStringLiteral("settings.ini")))
                                     : std::make_unique<ui::SettingsStore>();
    app::startLog(QDir(dataFolder).filePath(QStringLiteral("log")));
    app::installLanguage(settings->language().isEmpty() ? app::languageFromEnvironment() : settings->language());
    ui::Theme theme;
    theme.setMode(settings->mode());
    theme.setTextScale(settings->textScale());
    theme.apply(application);
    QApplication::setWindowIcon(logo());

    app::Program program(*settings, dataFolder);
    QObject::connect(&program, &app::Program::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(0, &program, [&] {
        if (words.isSet(file))
            program.openFile(words.value(file));
        else if (words.isSet(demo) || unattended)
            program.openDemo();
        else
            program.openLast();
        if (words.isSet(tour))
            QApplication::exit(app::runTour(program, *settings, words.value(tour)));
        else if (words.isSet(selfTest))
            QApplication::exit(app::runSelfTest(program));
    });
    const int status = QApplication::exec();
    program.finish();
    return status;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Tasuki"));
    QCoreApplication::setApplicationName(QStringLiteral("Tasuki"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TASUKI_VERSION));
    return run(application);
}
