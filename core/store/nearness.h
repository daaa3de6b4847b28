// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

namespace tasuki::store {

/// How far places are from one place, for sorting many of them: right to a few metres within a prefecture. What people
/// read is measured along the great circle.
class Nearness
{
public:
    /// Degrees, WGS 84.
    Nearness(double latitude, double longitude)
        : m_latitude(latitude), m_longitude(longitude), m_cosine(std::cos(latitude * std::numbers::pi / 180)),
          m_sine(std::sin(latitude * std::numbers::pi / 180))
    {
    }

    /// Squared distance, in squared degrees of latitude.
    [[nodiscard]] double squared(double latitude, double longitude) const
    {
        const double north = latitude - m_latitude;
        // A degree of longitude is as wide as it is half way: the cosine there, by its series around the place.
        const double halfWay = north * (std::numbers::pi / 360);
        const double east = (longitude - m_longitude) * (m_cosine * (1 - halfWay * halfWay / 2) - m_sine * halfWay);
        return north * north + east * east;
    }

private:
    double m_latitude, m_longitude, m_cosine, m_sine;
};

} // namespace tasuki::store
