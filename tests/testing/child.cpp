// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/child.h"

#include "testing/testing.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThread>

#include <cstdio>

namespace child {

void killDuring(const char* name, const QString& words, unsigned long milliseconds)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TASUKI_TEST_WORDS"), words);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {QLatin1String(name)});
    REQUIRE(process.waitForStarted());
    while (!process.canReadLine())
        REQUIRE(process.waitForReadyRead(30000));
    QThread::msleep(milliseconds);
    process.kill();
    process.waitForFinished();
}

QString words()
{
    return qEnvironmentVariable("TASUKI_TEST_WORDS");
}

void announceStart()
{
    std::fputs("working\n", stdout);
    std::fflush(stdout);
}

} // namespace child
