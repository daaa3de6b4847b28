// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passphrase.h"

#include "exchange/fingerprintwords.h"

#include <QStringList>

#include <sodium.h>

namespace tasuki::exchange {

namespace {

constexpr int wordCount = 6;

} // namespace

QString newPassphrase()
{
    QStringList words;
    for (int i = 0; i < wordCount; ++i)
        words << QString::fromUtf8(fingerprintWords[randombytes_uniform(fingerprintWords.size())]);
    return words.join(QLatin1Char(' '));
}

QString spacedAsMade(const QString& typed)
{
    // Also the wide blank of a Japanese keyboard is one.
    return typed.simplified();
}

} // namespace tasuki::exchange
