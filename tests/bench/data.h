// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tasuki::bench {

/// The official files the measurements run on.
struct CareData
{
    QStringList files;
    bool real = false; ///< the ministry's own, not the sample city multiplied
};

/// The ministry's files in `folder`, or in the folder that TASUKI_REAL_DATA names; else the sample city multiplied
/// into `scratch` to the same number of rows. No files where there is neither.
[[nodiscard]] CareData findCareData(const QString& folder, const QString& scratch);

/// Writes copies of the files into `scratch` until they have `offices` different office numbers. A copy differs in its
/// office numbers and lies a few hundred metres away; names stay, so that words are as frequent as they are.
[[nodiscard]] QStringList multiply(const QStringList& files, std::size_t offices, const QString& scratch);

} // namespace tasuki::bench
