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

/// The characters of a text that a machine may not show which knows JIS X 0208 alone, as older FAX and office systems do:
/// what CP932 has not, and what Windows added to the standard (①, ㈱, Ⅳ, 髙). Each once, in their order; `plain` is
/// empty where nothing can stand for it.
[[nodiscard]] std::vector<Unmappable> beyondJisX0208(const QString& text);
/// The text with those characters in their plain form; what has none stays.
[[nodiscard]] QString inJisX0208(const QString& text);

} // namespace tasuki::text
