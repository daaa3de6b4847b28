// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tasuki::forms {

/// Makes the carried files readable under `:/forms`; a static library does not do so by itself.
void bringResources();

} // namespace tasuki::forms
