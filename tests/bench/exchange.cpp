// SPDX-License-Identifier: GPL-3.0-or-later
// Files between centres: sealing and opening, what 100,000 versions take to leave and to come in.
#include "floor.h"
#include "runs.h"

#include "centre/audience.h"
#include "centre/centre.h"
#include "exchange/age.h"
#include "exchange/archive.h"
#include "exchange/exchange.h"

#include <QFile>

#include <cstdio>

namespace tasuki::bench {

namespace {

using namespace exchange;

constexpr int sealedMegabytes = 64, leastPerSecond = 400;
constexpr int smallRows = 40'000, largeRows = 200'000; ///< for memory: 200,000 and 1,000,000 versions
constexpr int rowCount = 20'000, fieldsEach = 5; // 100,000 versions: the cell that says that the row lives, and four others

template <class T> T must(Result<T>&& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

std::unique_ptr<Centre> centreAt(const QString& path, const char* name)
{
    return must(Centre::create(path, {QString::fromUtf8(name), QStringLiteral("bench")}));
}

void fill(store::Store& store, int rows)
{
    store::ChangeSet changes;
    changes.words = QStringLiteral("bench");
    for (int i = 0; i < rows; ++i) {
        registry::Facility made;
        made.id.uuid = Uuid::v7(1749600000000 + i, randomBytes16());
        made.name = QStringLiteral("訪問看護ステーション%1").arg(i);
        made.phone = QStringLiteral("000-000-%1").arg(i, 4, 10, QLatin1Char('0'));
        made.address = QStringLiteral("花見市元町%1丁目%2番").arg(i % 9 + 1).arg(i);
        made.remarks = QStringLiteral("胃ろう・吸引に対応");
        const auto cells = store::diff(registry::Facility(), made, true);
        changes.cells.insert(changes.cells.end(), cells.begin(), cells.end());
    }
    must(store.commit(changes));
}

/// The most memory, in MB, that a process of its own takes to merge a file of so many rows into an empty data file.
double memoryOf(const Setting& setting, int rows)
{
    const QString file = emptyFile(setting) + QStringLiteral(".out");
    {
        auto from = centreAt(file + QStringLiteral(".from"), "甲");
        fill(from->store(), rows);
        QFile out(file);
        const QByteArray bytes = must(Exchange(from->store(), must(Audience::load(from->store())).asFunction()).write({})).first;
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            std::exit(1);
    }
    const QString into = emptyFile(setting);
    const QJsonObject measured = child({QStringLiteral("merge"), into, file});
    if (measured.value(QLatin1String("count")).toInteger() != rows)
        std::fprintf(stderr, "exchange: %lld of %d rows came\n", static_cast<long long>(measured.value(QLatin1String("count")).toInteger()), rows);
    return measured.value(QLatin1String("memory")).toDouble();
}

} // namespace

int mergeChild(const QString& into, const QString& file)
{
    auto centre = must(Centre::open(into, store::Access::Write));
    Exchange exchange(centre->store(), must(Audience::load(centre->store())).asFunction());
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return 1;
    NoProgress progress;
    const Stopwatch watch;
    const Merged merged = must(exchange.merge(std::vector{IncomingFile{file, &in}}, {}, false, progress));
    report(watch.elapsed(), merged.applied.added);
    return 0;
}

Lines measureExchange(const Setting& setting)
{
    std::vector<double> seals, opens, leaves, comes, floors;
    const CentreKeys keys = CentreKeys::random();
    const QByteArray bytesToSeal(sealedMegabytes << 20, 'x');
    for (int round = 0; round < setting.rounds; ++round) {
        Stopwatch sealing;
        const QByteArray sealed = must(age::seal(bytesToSeal, {keys.receiver()}));
        seals.push_back(sealing.elapsed().wall * 1000);
        Stopwatch opening;
        static_cast<void>(must(age::open(sealed, keys)));
        opens.push_back(opening.elapsed().wall * 1000);

        auto from = centreAt(emptyFile(setting) + QStringLiteral(".from"), "甲");
        auto to = centreAt(emptyFile(setting) + QStringLiteral(".to"), "乙");
        fill(from->store(), rowCount);
        Exchange out(from->store(), must(Audience::load(from->store())).asFunction());
        Exchange in(to->store(), must(Audience::load(to->store())).asFunction());
        // A centre has made its card long before it writes its first large file.
        static_cast<void>(must(out.ownCard()));
        static_cast<void>(must(in.ownCard()));
        Stopwatch leaving;
        const auto [file, outlook] = must(out.write({}));
        leaves.push_back(leaving.elapsed().wall);
        if (outlook.versions != std::int64_t{rowCount} * fieldsEach)
            std::fprintf(stderr, "exchange: %lld versions left\n", static_cast<long long>(outlook.versions));
        NoProgress progress;
        Stopwatch coming;
        const Merged merged = must(in.merge({{QStringLiteral("file"), file}}, {}, false, progress));
        comes.push_back(coming.elapsed().wall);
        // The floor reads the lines as they lie in the file, and knows neither signatures nor differences.
        QByteArray lines;
        for (const auto& [name, bytes] : must(archive::read(file)))
            if (name.endsWith(QLatin1String(".jsonl")))
                lines += bytes.mid(bytes.indexOf('\n') + 1);
        const QString plain = emptyFile(setting) + QStringLiteral(".plain");
        static_cast<void>(centreAt(plain, "丙"));
        Stopwatch bare;
        const long taken = floorMerge(QFile::encodeName(plain).constData(), lines.constData(), static_cast<std::size_t>(lines.size()));
        floors.push_back(bare.elapsed().wall);
        if (taken != long{rowCount} * fieldsEach)
            std::fprintf(stderr, "exchange: the floor took %ld versions\n", taken);
        if (merged.applied.added != rowCount)
            std::fprintf(stderr, "exchange: %lld rows came\n", static_cast<long long>(merged.applied.added));
    }
    const double most = 1000.0 * sealedMegabytes / leastPerSecond;
    const double small = memoryOf(setting, smallRows);
    const double large = memoryOf(setting, largeRows);
    return {{QStringLiteral("%1 MB sealed").arg(sealedMegabytes), median(seals), QStringLiteral("ms"), {}, most, {}, QStringLiteral("age; at least %1 MB a second").arg(leastPerSecond)},
            {QStringLiteral("%1 MB opened").arg(sealedMegabytes), median(opens), QStringLiteral("ms"), {}, most, {}, {}},
            {QStringLiteral("100,000 versions leave"), median(leaves), QStringLiteral("s"), {}, 1, {}, QStringLiteral("packed, signed, read back, put into one file; before sealing")},
            {QStringLiteral("100,000 versions come in"), median(comes), QStringLiteral("s"), median(floors), {}, 1.3, QStringLiteral("verified, merged, 20,000 new facilities in the search index; floor: the last writer wins, in C")},
            {QStringLiteral("memory of a merge"), large, QStringLiteral("MB"), small, {}, 1.1, QStringLiteral("1,000,000 versions; floor: 200,000 versions")}};
}

} // namespace tasuki::bench
