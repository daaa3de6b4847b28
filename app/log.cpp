// SPDX-License-Identifier: GPL-3.0-or-later
#include "log.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>

namespace tasuki::app {

namespace {

constexpr qint64 mostBytes = 1024 * 1024;

/// The file of the log; messages come from every thread.
struct Log
{
    QMutex mutex;
    QString path;
};

Log& theLog()
{
    static Log log;
    return log;
}

const char* levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void write(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const QString line = QStringLiteral("%1 %2 %3: %4\n")
                             .arg(QDateTime::currentDateTime().toString(Qt::ISODate), QLatin1String(levelName(type)),
                                  QLatin1String(context.category ? context.category : "default"), message);
    std::fputs(line.toLocal8Bit().constData(), stderr);
    Log& log = theLog();
    const QMutexLocker locked(&log.mutex);
    if (QFileInfo(log.path).size() > mostBytes) {
        QFile::remove(log.path + QStringLiteral(".1"));
        QFile::rename(log.path, log.path + QStringLiteral(".1"));
    }
    QFile file(log.path);
    if (file.open(QIODevice::Append))
        file.write(line.toUtf8());
}

} // namespace

void startLog(const QString& folder)
{
    if (!QDir().mkpath(folder))
        return;
    theLog().path = QDir(folder).filePath(QStringLiteral("tasuki.log"));
    qInstallMessageHandler(write);
}

} // namespace tasuki::app
