// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::intake {

/// Words for people. Named like its translation context, for lupdate.
struct IntakeWords
{
    Q_DECLARE_TR_FUNCTIONS(IntakeWords)
};

} // namespace tasuki::intake
