// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::forms {

/// Words on printed sheets; lupdate knows the context by the name.
struct FormSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(FormSheetWords)
};

} // namespace tasuki::forms
