// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/generations.h"

#include "store/incarnation.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace tasuki::store {

namespace {

constexpr QLatin1String stampFormat("yyyyMMdd-HHmmss");

/// Words for people. Named like its translation context, for lupdate.
struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

QString stemOf(const QString& dataFile)
{
    return QFileInfo(dataFile).completeBaseName();
}

/// Tells this data file on this PC from another one of the same name in a shared folder.
QString tagOf(const QString& dataFile)
{
    const QByteArray place = (machineName() + QLatin1Char('\n') + QFileInfo(dataFile).absoluteFilePath()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(6));
}

} // namespace

std::vector<QDateTime> superfluous(std::vector<QDateTime> taken, const Generations& keep)
{
    std::sort(taken.begin(), taken.end(), std::greater<>());
    std::set<QDateTime> kept;
    const auto keepNewestOf = [&](int count, auto&& periodOf) {
        std::set<QDate> periods;
        for (const QDateTime& time : taken) {
            if (static_cast<int>(periods.size()) == count)
                break;
            if (periods.insert(periodOf(time.date())).second)
                kept.insert(time);
        }
    };
    keepNewestOf(keep.daily, [](QDate day) { return day; });
    keepNewestOf(keep.weekly, [](QDate day) { return day.addDays(1 - day.dayOfWeek()); });
    keepNewestOf(keep.monthly, [](QDate day) { return QDate(day.year(), day.month(), 1); });
    std::erase_if(taken, [&](const QDateTime& time) { return kept.contains(time); });
    return taken;
}

std::vector<BackupFile> backupsIn(const QString& folder, const QString& dataFile)
{
    std::vector<BackupFile> found;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(QRegularExpression::escape(stemOf(dataFile)) + QStringLiteral("(?:-([0-9a-f]{6}))?-(\\d{8}-\\d{6})") +
                                                                         QRegularExpression::escape(QString(backupSuffix))));
    const QString tag = tagOf(dataFile);
    // Before there were tags, backups lay in the folder beside the data file alone.
    const bool isBeside = QDir::cleanPath(folder) == QFileInfo(dataFile).absolutePath() + QLatin1String("/backup");
    for (const QFileInfo& info : QDir(folder).entryInfoList({QLatin1Char('*') + backupSuffix}, QDir::Files)) {
        const auto match = pattern.match(info.fileName());
        const QDateTime at = QDateTime::fromString(match.captured(2), QString(stampFormat));
        if (match.hasMatch() && at.isValid())
            found.push_back({info.filePath(), at, info.size(), match.captured(1) == tag || (isBeside && match.captured(1).isEmpty())});
    }
    std::sort(found.begin(), found.end(), [](const BackupFile& a, const BackupFile& b) { return a.takenAt > b.takenAt; });
    return found;
}

QDateTime newestBackup(const QString& folder, const QString& dataFile)
{
    for (const BackupFile& each : backupsIn(folder, dataFile))
        if (each.isOwn)
            return each.takenAt;
    return {};
}

QDateTime takenAt(const QString& path)
{
    return QDateTime::fromString(QFileInfo(path).completeBaseName().right(15), QString(stampFormat));
}

QString backupName(const QString& dataFile, const QDateTime& at)
{
    return stemOf(dataFile) + QLatin1Char('-') + tagOf(dataFile) + QLatin1Char('-') + at.toString(QString(stampFormat)) + backupSuffix;
}

Result<QString> rotateBackups(const QString& dataFile, const QString& folder, const QDateTime& now, const MakeBackup& make, const QDateTime& notBefore,
                              const Generations& keep)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(
            Error::Code::ReadOnly,
            StoreWords::tr(
                "The backup folder cannot be made. The data file is safe, but there is no backup. Choose another "
                "backup folder in the settings."),
            folder);
    for (const QString& half : directory.entryList({stemOf(dataFile) + QLatin1Char('-') + tagOf(dataFile) + QLatin1String("-*") + unfinishedSuffix}, QDir::Files))
        QFile::remove(directory.filePath(half));
    std::vector<BackupFile> own = backupsIn(folder, dataFile);
    std::erase_if(own, [](const BackupFile& each) { return !each.isOwn; });
    // One that carries a later time comes from a clock that was wrong; it says nothing about today.
    const auto today = std::find_if(own.begin(), own.end(), [&](const BackupFile& each) { return each.takenAt.date() == now.date(); });
    QString newest;
    if (today != own.end() && (!notBefore.isValid() || today->takenAt >= notBefore)) {
        newest = today->path;
    } else {
        newest = directory.filePath(backupName(dataFile, now));
        if (auto done = make(newest); !done)
            return tl::unexpected<Error>(done.error());
        std::erase_if(own, [&](const BackupFile& each) { return each.path == newest; });
        own.push_back({newest, now, QFileInfo(newest).size(), true});
    }
    std::vector<QDateTime> taken;
    for (const BackupFile& each : own)
        taken.push_back(each.takenAt);
    for (const QDateTime& time : superfluous(taken, keep))
        for (const BackupFile& each : own)
            if (each.takenAt == time && each.path != newest)
                QFile::remove(each.path);
    return newest;
}

} // namespace tasuki::store
