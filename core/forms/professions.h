// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace tasuki::forms {

/// Who receives a sheet. People of the same duty of secrecy and the same work need and may see the same.
struct Profession
{
    const char* code;  ///< stable for ever
    const char* label; ///< Japanese, UTF-8
    const char* range; ///< the consent range (clients/codes.h) that covers it
    const char* letter; ///< stands in its sign
    int field;          ///< 0 medical, 1 care and welfare, 2 city and region, 3 law and household finance
};

[[nodiscard]] std::span<const Profession> professions();
/// By its code or its Japanese word; null where there is none.
[[nodiscard]] const Profession* professionOf(const QString& codeOrWord);

} // namespace tasuki::forms
