// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/network.h"

namespace tasuki::network {

/// What a meeting brings, seen from who is noted for it (present or invited).
struct Outlook
{
    struct Share
    {
        QString profession; ///< code; empty where unknown
        int people = 0;
    };
    std::vector<Share> professions;   ///< most first
    QStringList missing;              ///< codes of professions that came to the meetings of this kind before and are not noted here
    QStringList missingEachTime;      ///< those of them who came to each of the last meetings
    int firstPairs = 0;               ///< pairs who were never before at the same meeting
    std::vector<QString> newcomers;   ///< names of those who were never before at a meeting of this kind
};

/// Looks back at the last three meetings of the same kind and district, and for pairs at every earlier meeting.
[[nodiscard]] Result<Outlook> outlookOf(Network& network, const MeetingRecord& record);

} // namespace tasuki::network
