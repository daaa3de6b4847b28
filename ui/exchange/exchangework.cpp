// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangework.h"

#include "centre/audience.h"
#include "exchange/limits.h"
#include "session/backupkeeper.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace tasuki::ui {

namespace {

struct ExchangeFiles
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeFiles)
};

} // namespace

Result<exchange::Exchange> exchangeOf(Centre& centre)
{
    auto audience = Audience::load(centre.store());
    if (!audience)
        return tl::unexpected<Error>(audience.error());
    return exchange::Exchange(centre.store(), audience->asFunction());
}

std::optional<QString> refusedInBackup(Session& session)
{
    return BackupKeeper::of(session).lookedIntoAt().isValid() ? std::optional(BackupKeeper::lookOnlyWords()) : std::nullopt;
}

Result<QByteArray> readExchangeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound, ExchangeFiles::tr("The file cannot be read. Nothing was changed. Is it still where it was?"), path);
    if (file.size() > exchange::limits::fileBytes)
        return fail(Error::Code::Unreadable, ExchangeFiles::tr("The file is larger than any file of Tasuki. Nothing was taken in."), path);
    return file.readAll();
}

bool isCardFileName(const QString& name)
{
    return name.endsWith(QLatin1String(".tasuki-card"), Qt::CaseInsensitive) || name.endsWith(QLatin1String(".tasuki-list"), Qt::CaseInsensitive);
}

bool isExchangeFileName(const QString& name)
{
    return name.endsWith(QLatin1String(".tasuki"), Qt::CaseInsensitive) || isCardFileName(name);
}

QString namesInShort(const QStringList& names, qsizetype most)
{
    const QString first = names.mid(0, most).join(ExchangeFiles::tr(", "));
    return names.size() <= most ? first : ExchangeFiles::tr("%1 and %2 more").arg(first).arg(names.size() - most);
}

QString centreWords(const QString& name, const exchange::SigningKey& key)
{
    return name.isEmpty() ? ExchangeFiles::tr("a centre without a card (%1)").arg(key.hex().left(4)) : name;
}

int daysAhead(std::int64_t aheadMillis)
{
    constexpr std::int64_t day = std::int64_t{24} * 60 * 60 * 1000;
    return static_cast<int>((aheadMillis + day / 2) / day);
}

Fingerprints::Fingerprints(QObject* parent) : QObject(parent) {}

QStringList Fingerprints::words(const exchange::Card& card)
{
    const auto known = m_known.find(card.signing);
    if (known != m_known.end() && known->second.first == card.receiver)
        return known->second.second;
    if (std::ranges::find(m_wanted, card) == m_wanted.end())
        m_wanted.push_back(card);
    if (!m_work.isRunning())
        makeNext();
    return {};
}

void Fingerprints::makeNext()
{
    if (m_wanted.empty())
        return;
    m_work.start([card = m_wanted.front()](Progress&) -> std::any { return exchange::fingerprint(card); },
                 [this](const std::any& made) {
                     const exchange::Card card = m_wanted.front();
                     m_wanted.erase(m_wanted.begin());
                     m_known[card.signing] = {card.receiver, std::any_cast<QStringList>(made)};
                     Q_EMIT ready();
                     makeNext();
                 });
}

} // namespace tasuki::ui
