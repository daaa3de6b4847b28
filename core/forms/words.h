// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::forms {

/// Words for people in this subject; lupdate knows the context by the name.
struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

} // namespace tasuki::forms
