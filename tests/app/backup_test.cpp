// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in the terminal: sealed once there is an account, verified, looked at before going back, brought back on a new PC.
#include "terminal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace terminal;
using town::line;

namespace {

QString file(Desk& desk, const char* name, const QByteArray& bytes)
{
    QFile out(desk.path(QLatin1String(name)));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return out.fileName();
}

} // namespace

TEST_CASE("A sealed backup is verified, previewed and brought back with a passphrase, also where the data file is lost", "[ctl]")
{
    Desk desk;
    const QString secret = file(desk, "passphrase", "three small words\n");
    const QString wrong = file(desk, "wrong", "not these words at all\n");
    const QStringList with{QStringLiteral("--passphrase-file"), secret};
    const QStringList without{QStringLiteral("--passphrase-file"), wrong};
    const QString code = desk.done(QStringList{QStringLiteral("vault"), QStringLiteral("create")} + with).json[QStringLiteral("recovery_code")].toString();
    desk.done({QStringLiteral("import"), desk.official({line(1)})});
    const QString kept = desk.path(QStringLiteral("控え.tasuki-backup"));
    CHECK(desk.done({QStringLiteral("backup"), kept}).json[QStringLiteral("sealed")].toBool());
    desk.done({QStringLiteral("import"), desk.official({line(1), line(2)}, QStringLiteral("second.csv"))});

    const QStringList verify{QStringLiteral("verify"), kept};
    CHECK(desk.done(verify + with).json[QStringLiteral("sealed")].toBool());
    CHECK(desk.refused(verify).err.size() > 20);
    desk.refused(verify + without);

    const QStringList restore{QStringLiteral("restore"), kept};
    const Ran seen = desk.done(restore + with + QStringList{QStringLiteral("--dry-run")});
    CHECK(seen.number("written_since") == 1);
    CHECK(seen.json[QStringLiteral("then")].toObject()[QStringLiteral("facility")].toInt() == 1);
    CHECK(seen.json[QStringLiteral("now")].toObject()[QStringLiteral("facility")].toInt() == 2);
    CHECK(seen.json[QStringLiteral("same_file")].toBool());
    desk.refused(restore + without);
    CHECK(desk.done({QStringLiteral("find")}).number("total") == 2);
    const Ran back = desk.done(restore + with);
    CHECK(QFile::exists(back.json[QStringLiteral("kept")].toString()));
    CHECK(desk.done({QStringLiteral("find")}).number("total") == 1);
    desk.done({QStringLiteral("verify")});

    REQUIRE(QFile::remove(desk.store()));
    desk.refused(restore + without);
    CHECK_FALSE(QFile::exists(desk.store()));
    desk.done(restore + QStringList{QStringLiteral("--recovery-file"), file(desk, "code", code.toUtf8() + '\n')});
    CHECK(desk.done({QStringLiteral("find")}).number("total") == 1);
    CHECK(desk.done(QStringList{QStringLiteral("backup-key")} + with).json[QStringLiteral("key")].toString().startsWith(QStringLiteral("AGE-SECRET-KEY-1")));
    desk.refused(QStringList{QStringLiteral("backup-key")} + without);
}

TEST_CASE("The daily backup is made once, copied to the second place, and a place that is missing is named", "[ctl]")
{
    Desk desk;
    desk.done({QStringLiteral("import"), desk.official({line(1)})});
    const QString stick = desk.path(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    const QStringList daily{QStringLiteral("backup-daily")};
    const Ran first = desk.done(daily + QStringList{QStringLiteral("--second"), stick});
    CHECK_FALSE(first.json[QStringLiteral("sealed")].toBool());
    CHECK(first.array("backups").size() == 1);
    CHECK(QDir(stick).entryList(QDir::Files) == QStringList{QFileInfo(first.json[QStringLiteral("backup")].toString()).fileName()});
    CHECK(desk.done(daily).json[QStringLiteral("backup")] == first.json[QStringLiteral("backup")]);
    REQUIRE(QDir(stick).removeRecursively());
    const Ran missing = desk.done(daily);
    CHECK(missing.json[QStringLiteral("second_missing")].toString() == stick);
    CHECK_FALSE(QFileInfo::exists(stick));
    CHECK(desk.done(daily + QStringList{QStringLiteral("--second"), QString()}).json[QStringLiteral("second_missing")].toString().isEmpty());
}
