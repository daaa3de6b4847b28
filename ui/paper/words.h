// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::paper {

/// The words printed on pages and around them: one translation context, `Paper`.
struct Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)
};

} // namespace tasuki::paper
