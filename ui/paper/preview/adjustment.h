// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tasuki::paper {

/// Lets a person measure how far a printer draws beside the place it should, and keeps the correction for that printer on
/// this PC. Every later print of any kind is moved by it.
void adjustPrinter(QWidget* parent);

} // namespace tasuki::paper
