// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a shared folder in which much lies that is known.
#include "runs.h"

#include "centre/audience.h"
#include "centre/centre.h"
#include "exchange/folder.h"
#include "exchange/parcel.h"

#include <QDir>
#include <QDirIterator>

#include <cstdio>

namespace tasuki::bench {

namespace {

using namespace exchange;

constexpr int rowCount = 400, fieldsEach = 5; // packs of one version each: 2,000
constexpr double most = 50;

template <class T> T must(Result<T>&& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.toUtf8().constData());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Writes rows and puts each of their versions into a pack of its own, as years of small changes would.
void fill(Centre& centre, Exchange& exchange)
{
    store::ChangeSet changes;
    changes.words = QStringLiteral("bench");
    for (int i = 0; i < rowCount; ++i) {
        registry::Facility made;
        made.id.uuid = Uuid::v7(1749600000000 + i, randomBytes16());
        made.name = QStringLiteral("訪問看護ステーション%1").arg(i);
        made.phone = QStringLiteral("000-000-%1").arg(i, 4, 10, QLatin1Char('0'));
        made.address = QStringLiteral("花見市元町%1丁目").arg(i % 9 + 1);
        made.remarks = QStringLiteral("胃ろう・吸引に対応");
        const auto cells = store::diff(registry::Facility(), made, true);
        changes.cells.insert(changes.cells.end(), cells.begin(), cells.end());
    }
    must(centre.store().commit(changes));
    const CentreKeys keys = must(exchange.keys());
    const SigningKey author = keys.signing();
    const Nonces nonces{centre.store().meta("device_nonce"), {}};
    static_cast<void>(must(centre.store().packUp(std::string(reinterpret_cast<const char*>(author.bytes.data()), author.bytes.size()), store::Scope::Centre, 1,
                                                 must(Audience::load(centre.store())).asFunction(), [&](store::StoredPack& pack, std::span<const store::CellVersion> versions) {
                                                     writePack(pack, versions, keys, nonces, centre.store().clock().nowMillis());
                                                 })));
}

} // namespace

Lines measureFolder(const Setting& setting)
{
    const QString share = setting.scratch + QStringLiteral("/share");
    QDir().mkpath(share);
    auto centre = must(Centre::create(emptyFile(setting) + QStringLiteral(".pc"), {QStringLiteral("甲"), QStringLiteral("bench")}));
    Exchange exchange(centre->store(), must(Audience::load(centre->store())).asFunction());
    fill(*centre, exchange);
    NoProgress progress;
    Stopwatch first;
    const Synced left = must(SharedFolder::round(exchange, centre->store(), share, false, progress));
    const double leaving = first.elapsed().wall * 1000;
    if (left.sent != std::int64_t{rowCount} * fieldsEach)
        std::fprintf(stderr, "folder: %lld packs left\n", static_cast<long long>(left.sent));
    std::vector<double> looks, lists;
    for (int round = 0; round < std::max(setting.rounds, 5); ++round) {
        // What no look can do without: the names.
        Stopwatch listing;
        QDirIterator names(share, QDir::Files, QDirIterator::Subdirectories);
        int seen = 0;
        while (names.hasNext()) {
            names.next();
            ++seen;
        }
        lists.push_back(listing.elapsed().wall * 1000);
        Stopwatch looking;
        const Synced again = must(SharedFolder::round(exchange, centre->store(), share, false, progress));
        looks.push_back(looking.elapsed().wall * 1000);
        if (again.sent != 0 || again.received != 0 || seen != left.sent)
            std::fprintf(stderr, "folder: something came from nowhere\n");
    }
    return {{QStringLiteral("2,000 packs left in a folder"), leaving, QStringLiteral("ms"), {}, {}, {}, QStringLiteral("each sealed, written to the disk, named")},
            {QStringLiteral("a look at them, all known"), median(looks), QStringLiteral("ms"), median(lists), most, {}, QStringLiteral("beside the names read alone")}};
}

} // namespace tasuki::bench
