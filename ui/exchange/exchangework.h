// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "exchange/exchange.h"
#include "session/background.h"
#include "session/session.h"

#include <QObject>
#include <QStringList>

#include <map>
#include <optional>

namespace tasuki::ui {

/// The way of this file to others, with who may see what as the rules are now.
[[nodiscard]] Result<exchange::Exchange> exchangeOf(Centre& centre);
/// Whether the open file is a copy out of a backup, into which nothing is taken and out of which nothing goes; what to say then.
[[nodiscard]] std::optional<QString> refusedInBackup(Session& session);
/// A file's bytes. Errors: NotFound where it cannot be read, Unreadable where it is larger than any file of Tasuki.
[[nodiscard]] Result<QByteArray> readExchangeFile(const QString& path);
/// Whether the name is one of a file that is passed between centres, or of a card or a list of them.
[[nodiscard]] bool isExchangeFileName(const QString& name);
[[nodiscard]] bool isCardFileName(const QString& name);
/// 桜台、弥生、ほか3: the first names and how many more there are.
[[nodiscard]] QString namesInShort(const QStringList& names, qsizetype most = 3);

/// What a centre is called; one whose card nobody added here by the first digits of its key.
[[nodiscard]] QString centreWords(const QString& name, const exchange::SigningKey& key);
/// Whole days by which a clock is ahead.
[[nodiscard]] int daysAhead(std::int64_t aheadMillis);

/// The five words of cards. They are slow to make on purpose, so they are made in the background and kept.
class Fingerprints : public QObject
{
    Q_OBJECT

public:
    explicit Fingerprints(QObject* parent = nullptr);

    /// The words; empty while they are being made, ready() follows.
    [[nodiscard]] QStringList words(const exchange::Card& card);

Q_SIGNALS:
    void ready();

private:
    void makeNext();

    Background m_work;
    std::map<exchange::SigningKey, std::pair<exchange::Receiver, QStringList>> m_known;
    std::vector<exchange::Card> m_wanted;
};

} // namespace tasuki::ui
