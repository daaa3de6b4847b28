// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"

#include <QFile>

namespace tasuki::bench {

Lines measureStart(const Setting& setting)
{
    const QString none = emptyFile(setting);
    std::vector<double> large, empty, largeCpu, emptyCpu;
    // The first pair only brings both files into the system's cache.
    for (int round = 0; round <= setting.rounds * 3; ++round) {
        const QJsonObject full = child({QStringLiteral("start"), setting.large});
        const QJsonObject bare = child({QStringLiteral("start"), none});
        if (round == 0)
            continue;
        large.push_back(full[QStringLiteral("wall")].toDouble() * 1000);
        largeCpu.push_back(full[QStringLiteral("cpu")].toDouble() * 1000);
        empty.push_back(bare[QStringLiteral("wall")].toDouble() * 1000);
        emptyCpu.push_back(bare[QStringLiteral("cpu")].toDouble() * 1000);
    }
    QFile::remove(none);
#ifdef TASUKI_BENCH_WINDOW
    const QString note = QStringLiteral("floor: the start with no facilities; to the painted window");
#else
    const QString note = QStringLiteral("floor: the start with no facilities; without the window, so far from a start");
#endif
    return {
        {QStringLiteral("start, wall"), median(large), QStringLiteral("ms"), median(empty), {}, 1.3, note},
        {QStringLiteral("start, processor"), median(largeCpu), QStringLiteral("ms"), median(emptyCpu), {}, 1.3, note}};
}

} // namespace tasuki::bench
