// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace terminal {

Desk::Desk(bool empty)
{
    REQUIRE(m_folder.isValid());
    if (!empty)
        done({QStringLiteral("init"), QStringLiteral("--centre"), QStringLiteral("みなと地域包括支援センター"),
              QStringLiteral("--staff"), QStringLiteral("佐藤")});
}

QString Desk::official(const std::vector<town::Line>& lines, const QString& name)
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(town::csv(lines));
    return file.fileName();
}

QStringList Desk::call(const QStringList& words) const
{
    return QStringList{QStringLiteral("--store"), store(), QStringLiteral("--json")} + words;
}

Ran Desk::run(const QStringList& words)
{
    QProcess program;
    program.start(QStringLiteral(TASUKI_CTL), words);
    REQUIRE(program.waitForStarted());
    REQUIRE(program.waitForFinished(600000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    Ran ran{program.exitCode(), program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError()), {}};
    ran.json = QJsonDocument::fromJson(ran.out).object();
    return ran;
}

Ran Desk::done(const QStringList& words)
{
    Ran ran = run(call(words));
    INFO(words.join(QLatin1Char(' ')) << ": " << ran.err);
    REQUIRE(ran.exit == 0);
    REQUIRE(!ran.json.isEmpty());
    return ran;
}

Ran Desk::refused(const QStringList& words)
{
    Ran ran = run(call(words));
    INFO(words.join(QLatin1Char(' ')) << ": " << ran.err);
    REQUIRE(ran.exit == 1);
    CHECK(ran.out.isEmpty());
    CHECK(ran.err.contains(QStringLiteral("。\n")));
    return ran;
}

Ran Desk::wrongUsage(const QStringList& words)
{
    Ran ran = run(call(words));
    INFO(words.join(QLatin1Char(' ')) << ": " << ran.err);
    REQUIRE(ran.exit == 2);
    CHECK(ran.out.isEmpty());
    CHECK(!ran.err.trimmed().isEmpty());
    return ran;
}

QJsonObject Desk::only(const QString& text)
{
    const Ran found = done({QStringLiteral("find"), text});
    INFO(text);
    REQUIRE(found.number("total") == 1);
    return found.array("rows").first().toObject();
}

QString Desk::idOf(int office)
{
    return town::careFacilityId(town::officeNumber(office).toStdString()).toString();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    INFO(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace terminal
