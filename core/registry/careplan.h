// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/careimport.h"

namespace tasuki::registry {

/// Row by row, what is to be written. Indices go into CareStage::rows.
struct CareStage::Plan
{
    struct Changed
    {
        std::size_t row;
        std::int64_t rid;
        Uuid id;
        std::int64_t digest;
        bool revive;
        std::vector<std::size_t> fields;  ///< of the entity
    };
    struct Office
    {
        std::size_t first, last;  ///< rows of one office number, in the order of the categories
        Uuid id;
        std::int64_t rid = 0;     ///< 0: new
        std::int64_t digest = 0;
        bool revive = false;
        bool leads = true;        ///< one of these rows is the facility's leading service
        std::vector<std::size_t> fields;
        bool touched = false;
    };
    std::vector<Office> offices;
    std::vector<CareAction> actions;     ///< by row
    std::vector<Uuid> serviceIds;        ///< by row
    std::vector<std::int64_t> digests;   ///< by row
    std::vector<Changed> services;       ///< updated ones
    struct Closing
    {
        std::int64_t rid;
        Uuid id;
        Uuid facility;
    };
    std::vector<Closing> closings;
    std::vector<std::pair<std::size_t, Uuid>> newOrganizations;  ///< the row that names it, ascending
    struct Revived
    {
        std::size_t row;
        std::int64_t rid;
        Uuid id;
    };
    std::vector<Revived> revivedOrganizations;  ///< their import was undone
};

} // namespace tasuki::registry
