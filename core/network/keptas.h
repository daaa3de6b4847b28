// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <unordered_map>

namespace tasuki::network {

/// As whom people are kept who were put together with another. Reading throws Failure.
class KeptAs
{
public:
    explicit KeptAs(store::Store& store);
    /// The one kept in the end; the same where nobody else is.
    [[nodiscard]] Uuid operator()(Uuid person) const;

private:
    std::unordered_map<Uuid, Uuid> m_kept;
};

} // namespace tasuki::network
