// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace tasuki::bench {

/// Seconds by the clock on the wall and of this process's work on the processor.
struct Span
{
    double wall = 0;
    double cpu = 0;
};

/// Measures from its making.
class Stopwatch
{
public:
    Stopwatch();
    [[nodiscard]] Span elapsed() const;

private:
    std::int64_t m_wall;
    double m_cpu;
};

/// The value below which `part` (0 to 1) of the values lie; 0 for no values.
[[nodiscard]] double percentile(std::vector<double> values, double part);
[[nodiscard]] inline double median(const std::vector<double>& values)
{
    return percentile(values, 0.5);
}

/// The largest memory this process has had, in MB; nothing where the system does not tell.
[[nodiscard]] std::optional<double> peakMemory();

/// One line of the result: what was promised, what was measured, and the floor of the same run.
struct Line
{
    QString name;
    double ours = 0;
    QString unit;
    std::optional<double> floor; ///< in the same unit
    std::optional<double> most;  ///< promised: ours at most this, in the unit
    std::optional<double> ratio; ///< promised: ours at most this many times the floor
    QString note;

    [[nodiscard]] bool kept() const
    {
        return (!most || ours <= *most) && (!ratio || !floor || ours <= *ratio * *floor);
    }
    [[nodiscard]] bool promised() const { return most || (ratio && floor); }
};

using Lines = std::vector<Line>;

} // namespace tasuki::bench
