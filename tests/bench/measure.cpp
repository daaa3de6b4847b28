// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

namespace tasuki::bench {

namespace {

std::int64_t nanoseconds()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

Stopwatch::Stopwatch() : m_wall(nanoseconds()), m_cpu(processorSeconds()) {}

Span Stopwatch::elapsed() const
{
    return {static_cast<double>(nanoseconds() - m_wall) / 1e9, processorSeconds() - m_cpu};
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = static_cast<std::size_t>(std::ceil(part * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(rank, 1, values.size()) - 1];
}

std::optional<double> peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return std::nullopt;
}

} // namespace tasuki::bench
