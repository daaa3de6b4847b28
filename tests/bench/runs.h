// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <QJsonObject>
#include <QStringList>

namespace tasuki::bench {

/// What every measurement is given.
struct Setting
{
    QStringList files; ///< the official files
    QString scratch;   ///< a folder that is removed at the end
    QString large;     ///< a data file with `largeOffices` facilities; made when first asked for
    int rounds = 5;    ///< how often ours and the floor take turns
};

inline constexpr std::size_t largeOffices = 220'000;

/// First import, and the import of the same files again.
[[nodiscard]] Lines measureImport(const Setting& setting, bool again);
/// A list of 100,000 rows in a workbook: to its preview, and into an empty register.
[[nodiscard]] Lines measureTable(const Setting& setting);
/// Key press to filled list.
[[nodiscard]] Lines measureSearch(const Setting& setting);
[[nodiscard]] Lines measureNearest(const Setting& setting);
[[nodiscard]] Lines measureStart(const Setting& setting);
/// The search for facilities that stand in several lists, in the large file.
[[nodiscard]] Lines measureDuplicates(const Setting& setting);
/// Which facilities are open at a minute, and the first time, when the hours are loaded.
[[nodiscard]] Lines measureOpenNow(const Setting& setting);
/// Sheets to PDF beside LibreOffice, a long sheet opened and typed into, many clients; nothing in a build without windows.
[[nodiscard]] Lines measureHandover(const Setting& setting);
/// The part of it that runs in a process of its own, with `scratch` for its files.
int handoverChild(int argc, char** argv, const QString& scratch);
/// The network of a region beside igraph, its picture moved, the page of one centre opened.
[[nodiscard]] Lines measureNetwork(const Setting& setting);
/// The part of it that runs in a process of its own, with `scratch` for its files.
int networkChild(int argc, char** argv, const QString& scratch);
/// Files between centres: sealed, opened, 100,000 versions that leave and come in.
[[nodiscard]] Lines measureExchange(const Setting& setting);
/// A look at a shared folder with 2,000 packs that are known.
[[nodiscard]] Lines measureFolder(const Setting& setting);
/// Without a promise: undo of an import, one edit, backup.
[[nodiscard]] Lines measureOthers(const Setting& setting);

/// Makes the large data file unless it is there; false with a sentence on stderr where that fails.
[[nodiscard]] bool makeLarge(const Setting& setting);
/// Makes an empty data file in the scratch folder under a name that was not used before; its path.
[[nodiscard]] QString emptyFile(const Setting& setting);

/// A part that is measured in a process of its own, so that neither memory nor caches of another help or hinder it.
/// Prints its figures as one line of JSON and returns the exit code.
int runChild(const QStringList& arguments);
/// Prints what such a part has to say.
void report(const Span& span, std::int64_t count);
int mergeChild(const QString& into, const QString& file);
/// Runs such a part and reads its figures; empty where it failed.
[[nodiscard]] QJsonObject child(const QStringList& arguments);

} // namespace tasuki::bench
