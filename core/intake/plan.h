// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/stage.h"

namespace tasuki::intake {

/// What is to be written. Indices go into ListStage::rows.
struct ListStage::Plan
{
    /// A row of the data file that a row of a list stands for.
    struct Row
    {
        std::size_t index = 0;    ///< of the facility or service
        std::int64_t rid = 0;     ///< 0: new
        std::int64_t digest = 0;
        bool revive = false;      ///< its import was undone
        bool touched = false;
        std::vector<std::uint32_t> fields;  ///< known rows: fields whose published value changes
    };
    /// One facility with what all tables say about it.
    struct Group
    {
        Uuid id;
        Row facility;
        bool leads = false;  ///< a table publishes the facility itself
        std::vector<Row> services;
        [[nodiscard]] bool isNew() const { return leads && facility.rid == 0; }
    };
    struct Closing
    {
        std::int64_t rid;
        Uuid id;
        Uuid facility;  ///< nil where a facility itself closes
    };
    std::vector<Group> groups;  ///< that change something
    std::vector<Closing> closings;
    std::vector<std::pair<Uuid, std::size_t>> newOrganizations;  ///< with a facility that names it
    std::vector<std::pair<Uuid, std::int64_t>> revivedOrganizations;
};

} // namespace tasuki::intake
