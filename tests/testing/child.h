// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A test program that runs itself again for one hidden test and kills it in the middle of its work.
namespace child {

/// Starts the hidden test `name` and kills it after `milliseconds` of its work. `words` reach it by words().
void killDuring(const char* name, const QString& words, unsigned long milliseconds);
/// What the hidden test was given.
[[nodiscard]] QString words();
/// Said by the hidden test when all is open and the work begins.
void announceStart();

} // namespace child
