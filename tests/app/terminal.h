// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry/town.h"

#include <QJsonArray>
#include <QJsonObject>

namespace terminal {

/// What a run of the program left behind.
struct Ran
{
    int exit = -1;
    QByteArray out;
    QString err;
    QJsonObject json; ///< the answer, where one was asked for with --json

    [[nodiscard]] qint64 number(const char* key) const { return json.value(QLatin1String(key)).toInteger(-1); }
    [[nodiscard]] QJsonArray array(const char* key) const { return json.value(QLatin1String(key)).toArray(); }
};

/// A folder with one data file on which the program is run.
class Desk
{
public:
    /// With the data file of a centre, unless `empty`.
    explicit Desk(bool empty = false);

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(QStringLiteral("centre.tasuki")); }
    /// Writes an official file and returns its path.
    QString official(const std::vector<town::Line>& lines, const QString& name = QStringLiteral("jigyosho.csv"));

    /// Runs `tasukictl --store FILE --json words…` and fails the test unless it ends with 0 and an object.
    Ran done(const QStringList& words);
    /// Fails the test unless the program refuses: exit 1, a sentence on stderr, nothing on stdout.
    Ran refused(const QStringList& words);
    /// Fails the test unless the program says that it was called wrongly: exit 2, how to call it, nothing on stdout.
    Ran wrongUsage(const QStringList& words);
    /// Runs the program with exactly these words.
    static Ran run(const QStringList& words);

    /// The one facility that a text finds.
    QJsonObject only(const QString& text);
    QString idOf(int office);

private:
    QStringList call(const QStringList& words) const;
    QTemporaryDir m_folder;
};

[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace terminal
