// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testing/testing.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

/// Other people's programs, that say whether our files are what they claim to be.
namespace witness {

struct Said
{
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

inline Said run(const QString& program, const QStringList& arguments, const QByteArray& in = {})
{
    QProcess process;
    process.start(program, arguments);
    INFO("the tests need " << program.toStdString());
    REQUIRE(process.waitForStarted());
    process.write(in);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(60000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

inline QByteArray get(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The age program asks for passphrases at the terminal only, so Python plays one.
inline Said typedIntoAge(const QStringList& arguments, const QString& passphrase)
{
    static const QString script = QStringLiteral("import pty, os, sys, time\n"
                                                 "words, secret = sys.argv[2:], sys.argv[1].encode()\n"
                                                 "pid, tty = pty.fork()\n"
                                                 "if pid == 0: os.execvp(words[0], words)\n"
                                                 "seen = b''\n"
                                                 "asked = 0\n"
                                                 "while True:\n"
                                                 "    try: part = os.read(tty, 4096)\n"
                                                 "    except OSError: break\n"
                                                 "    if not part: break\n"
                                                 "    seen += part\n"
                                                 "    if seen.count(b'passphrase') > asked:\n"
                                                 "        asked = seen.count(b'passphrase'); time.sleep(0.2); os.write(tty, secret + b'\\n')\n"
                                                 "sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))\n");
    return run(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), script, passphrase, QStringLiteral("age")} + arguments);
}

} // namespace witness
