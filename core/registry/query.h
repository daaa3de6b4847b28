// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QGeoCoordinate>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tasuki::registry {

/// One condition of a search that was read out of the typed text or chosen as a chip.
struct QueryPart
{
    enum class Kind {
        Category,   ///< the word names a kind of service or a group: only facilities that offer one of them
        Place,      ///< the word names a place: nearest to it first
        Condition,  ///< the word names a condition such as 胃ろう: only services that accept it
        Vacancy,    ///< 空きあり: only those that told of a vacancy
        OpenNow,    ///< いま開いている: only those known to be open
        OpenToday,  ///< 今日開いている: only those known to open at some time today
        Text        ///< anything else: occurs somewhere in the facility's texts
    };
    Kind kind = Kind::Text;
    QString typed;       ///< the word as typed
    QString label;       ///< what the chip says
    std::string folded;
    std::int64_t mask = 0;      ///< Category: its leaves; Text: leaves whose name contains the word
    std::string condition;      ///< Condition: folded name
    QGeoCoordinate place;       ///< Place
};

/// A search: conditions that all have to hold, and where "near" is.
struct Query
{
    std::vector<QueryPart> parts;
    std::int64_t kinds = 0;       ///< further filter by category leaves; 0 for all
    bool vacancyOnly = false;
    bool correctedOnly = false;
    bool includeAsk = false;      ///< conditions that have to be asked count as accepted
    bool includeClosed = false;
    std::optional<QDateTime> openAt;  ///< only those known to be open then, on the clock of Japan
    QDate uncheckedSince;         ///< only those that nobody has checked on this day or later; all where invalid
    std::optional<QGeoCoordinate> origin;  ///< wins over a Place part
    QString originName;

    /// The kinds of service asked for, by filter or by word; 0 where any will do.
    [[nodiscard]] std::int64_t askedKinds() const
    {
        std::int64_t asked = kinds;
        for (const QueryPart& part : parts)
            if (part.kind == QueryPart::Kind::Category)
                asked |= part.mask;
        return asked;
    }
};

} // namespace tasuki::registry
