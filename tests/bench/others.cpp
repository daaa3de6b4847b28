// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"

#include "centre/centre.h"
#include "registry/edits.h"
#include "store/backup.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace tasuki::bench {

namespace {

/// How long one person's edit of one field takes, in milliseconds, with its history and search index.
std::vector<double> timeEdits(Centre& centre)
{
    std::vector<Uuid> ids;
    {
        store::Statement some(centre.store().handle(), "SELECT id FROM facility WHERE rid%197=0 LIMIT 200");
        while (some.step())
            ids.push_back(some.uuid(0));
    }
    std::vector<double> times;
    for (const Uuid& id : ids) {
        const Stopwatch watch;
        if (auto done = registry::setField(centre.registry(), store::describe<registry::Facility>(), id, "phone",
                                           QStringLiteral("076-000-0000"));
            !done)
            std::fprintf(stderr, "%s\n", qUtf8Printable(done.error().message));
        times.push_back(watch.elapsed().wall * 1000);
    }
    return times;
}

} // namespace

Lines measureOthers(const Setting& setting)
{
    Lines lines;
    const QString store = emptyFile(setting);
    if (child(QStringList{QStringLiteral("import"), store} + setting.files).isEmpty())
        return lines;
    auto centre = Centre::open(store, store::Access::Write);
    if (!centre)
        return lines;
    NoProgress progress;
    Stopwatch undoing;
    if (auto undone = (*centre)->store().undo(progress); !undone)
        std::fprintf(stderr, "%s\n", qUtf8Printable(undone.error().message));
    lines.push_back(
        {QStringLiteral("undo of the whole import"), undoing.elapsed().wall, QStringLiteral("s"), {}, {}, {}, {}});
    Stopwatch redoing;
    if (auto redone = (*centre)->store().redo(progress); !redone)
        std::fprintf(stderr, "%s\n", qUtf8Printable(redone.error().message));
    lines.push_back(
        {QStringLiteral("redo of the whole import"), redoing.elapsed().wall, QStringLiteral("s"), {}, {}, {}, {}});
    const std::vector<double> edits = timeEdits(**centre);
    lines.push_back({QStringLiteral("one field changed, p95"),
                     percentile(edits, 0.95),
                     QStringLiteral("ms"),
                     {},
                     {},
                     {},
                     QStringLiteral("p50 %1").arg(median(edits), 0, 'f', 2)});
    // Not a figure: what undo, redo and edits left behind has to agree with the documents.
    if (auto checked = store::guarded([&] { (*centre)->registry().index().check(); }); !checked)
        std::fprintf(stderr, "search index: %s\n", qUtf8Printable(checked.error().detail));
    const QString copy = store + QStringLiteral(".copy");
    const Stopwatch copying;
    if (auto copied = store::backUp((*centre)->store().database(), copy); !copied)
        std::fprintf(stderr, "%s\n", qUtf8Printable(copied.error().message));
    const double seconds = copying.elapsed().wall;
    const double size = static_cast<double>(QFileInfo(copy).size()) / 1e6;
    lines.push_back({QStringLiteral("backup, checked"),
                     seconds,
                     QStringLiteral("s"),
                     {},
                     {},
                     {},
                     QStringLiteral("%1 MB, %2 MB/s").arg(size, 0, 'f', 0).arg(size / seconds, 0, 'f', 0)});
    centre->reset();
    QFile::remove(copy);
    QFile::remove(store);
    return lines;
}

} // namespace tasuki::bench
