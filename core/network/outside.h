// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/picture.h"
#include "network/region.h"
#include "store/schema.h"

namespace tasuki::network {

/// A region as it may leave the centre.
struct Outside
{
    Region region;
    int withheld = 0; ///< people without a name in it
};

/// What of a region an audience may be told. Figures stay what they are: whoever may not be listed for it (mayBeListed) still
/// counts, but has neither name nor reading nor numbers. Beyond the centre nobody learns what people said of each other,
/// why somebody was absent, roles and what an issue is about in detail: these fields are the centre's own.
[[nodiscard]] Outside regionFor(const Region& region, store::Scope audience);

/// Stands where the reason of an absence is the centre's own.
[[nodiscard]] QString withheldReason();

/// The picture without those who have no name in the region, and without their ties. Who the picture is around stays.
[[nodiscard]] Picture withoutNameless(Picture picture);

} // namespace tasuki::network
