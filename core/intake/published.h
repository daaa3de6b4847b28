// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/layout.h"

namespace tasuki::intake {

/// The fields that a list publishes under a layout, by their places: only there an empty cell says that there is nothing.
struct PublishedFields
{
    std::uint64_t facility = 0, service = 0;
    [[nodiscard]] static PublishedFields of(const Layout& layout);
};

} // namespace tasuki::intake
