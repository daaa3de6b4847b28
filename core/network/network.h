// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/codes.h"
#include "network/entities.h"
#include "network/graph.h"
#include "store/store.h"

namespace tasuki::network {

/// What is stored: persons, meetings, and who was at which (two modes). The graph between persons comes from it.
struct TwoMode
{
    std::vector<Person> people; ///< those who count in the network and are not kept as another, in the order of their readings
    std::vector<Meeting> meetings; ///< by day; those called off are not among them
    std::vector<Gathering> gatherings; ///< of each meeting, who was present
};

/// The people and meetings of a data file. Lives as long as its store.
class Network
{
public:
    explicit Network(store::Store& store) : m_store(store) {}

    [[nodiscard]] store::Store& store() { return m_store; }

    /// Everybody in the register who is not kept as another, in the order of their readings.
    [[nodiscard]] Result<std::vector<Person>> people();
    /// By day, those without one first.
    [[nodiscard]] Result<std::vector<Meeting>> meetings();
    [[nodiscard]] Result<TwoMode> twoMode();

private:
    store::Store& m_store;
};

} // namespace tasuki::network
