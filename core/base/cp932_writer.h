// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tasuki::text {

/// A character that CP932 has not, and what may stand for it there.
struct Unmappable
{
    QString character;
    QString plain; ///< the everyday form (a variant's usual kanji, the base letter); 〓 where there is none
    bool operator==(const Unmappable&) const = default;
};

/// The characters of a text that do not fit into CP932, each once, in their order. Signs that only look different by
/// system (the wave dash 〜 and ～, the minus − and －) fit: writing takes the twin that CP932 has.
[[nodiscard]] std::vector<Unmappable> unmappableInCp932(const QString& text);

/// The text in CP932 as Windows would write it; what does not fit in its plain form.
[[nodiscard]] QByteArray toCp932(const QString& text);

} // namespace tasuki::text
