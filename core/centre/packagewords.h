// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki {

/// Words about handover packages; lupdate knows the context by the name.
struct PackageWords
{
    Q_DECLARE_TR_FUNCTIONS(PackageWords)
};

/// Characters of a person's name that are kept of an answer.
inline constexpr qsizetype longestName = 120;

} // namespace tasuki
