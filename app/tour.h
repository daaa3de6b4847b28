// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tasuki::ui {
class SettingsStore;
}

namespace tasuki::app {

class Program;

/// Drives the program through its screens as a person would and saves a picture of each into `folder`, with the printed
/// pages `answer.pdf` and `list.pdf`. Returns the exit status: 0 when every step came about.
[[nodiscard]] int runTour(Program& program, ui::SettingsStore& settings, const QString& folder);

/// Opens every screen once and goes back; returns the exit status.
[[nodiscard]] int runSelfTest(Program& program);

} // namespace tasuki::app
