// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace tasuki::network {

/// Sentences of people, meetings and the network.
struct NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
};

} // namespace tasuki::network
