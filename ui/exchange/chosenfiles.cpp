// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/chosenfiles.h"

#include "exchange/age.h"
#include "exchange/limits.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace tasuki::ui {

namespace {

struct ChosenWords
{
    Q_DECLARE_TR_FUNCTIONS(ChosenWords)
};

std::optional<Error> objectionTo(QFile& file)
{
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return Error{Error::Code::NotFound, ChosenWords::tr("The file cannot be read. Nothing was changed. Is it still where it was?"), file.fileName()};
    if (file.size() > exchange::limits::fileBytes)
        return Error{Error::Code::Unreadable, ChosenWords::tr("The file is larger than any file of Tasuki. Nothing was taken in."), file.fileName()};
    return {};
}

} // namespace

Result<ChosenFiles> ChosenFiles::open(const QStringList& paths, Progress& progress)
{
    ChosenFiles made;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    progress.start(ChosenWords::tr("Reading the files"), paths.size());
    for (const QString& path : paths) {
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, ChosenWords::tr("Stopped. Nothing was changed."));
        auto file = std::make_unique<QFile>(path);
        const QString name = QFileInfo(path).fileName();
        if (auto objection = objectionTo(*file)) {
            made.m_unreadable.push_back({name, std::move(*objection)});
            continue;
        }
        hash.addData(name.toUtf8() + '\n' + QByteArray::number(file->size()) + '\n');
        static_cast<void>(hash.addData(file.get()));
        file->seek(0);
        made.m_wantsPassphrase = made.m_wantsPassphrase || exchange::age::wantsPassphrase(*file);
        file->seek(0);
        made.m_files.push_back({name, file.get()});
        made.m_open.push_back(std::move(file));
        progress.advanceTo(static_cast<std::int64_t>(made.m_open.size() + made.m_unreadable.size()));
    }
    made.m_digest = hash.result();
    return made;
}

} // namespace tasuki::ui
