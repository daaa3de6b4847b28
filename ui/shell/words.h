// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::ui {

/// Words of the shell for people; the one translation context of this folder.
struct Shell
{
    Q_DECLARE_TR_FUNCTIONS(Shell)
};

} // namespace tasuki::ui
