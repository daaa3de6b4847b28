// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record.h"

#include "store/accesslog.h"

#include <algorithm>
#include <map>

namespace tasuki::exchange {

namespace {

const QString received = QStringLiteral("receive");
const QString written = QStringLiteral("export");
constexpr std::string_view logged = "pack";

} // namespace

Result<std::vector<Passage>> passages(store::Store& store, int most)
{
    return store::guarded([&] {
        std::vector<Passage> all;
        std::map<Uuid, std::size_t> byChange;
        store::Statement changes(store.handle(), "SELECT rid, id, at, author, undone_by IS NOT NULL FROM change WHERE kind=?1 ORDER BY rid DESC LIMIT ?2");
        changes.bind(1, static_cast<std::int64_t>(store::ChangeKind::Merge)).bind(2, std::int64_t{most});
        store::Statement authors(store.handle(), "SELECT DISTINCT author FROM pack WHERE change=?1");
        store::Statement rows(store.handle(), "SELECT count(*) FROM (SELECT DISTINCT entity, row FROM version WHERE change=?1)");
        while (changes.step()) {
            Passage passage;
            passage.change = changes.integer(0);
            passage.at = QDateTime::fromMSecsSinceEpoch(changes.integer(2));
            passage.staff = changes.string(3);
            passage.takenBack = changes.integer(4) != 0;
            authors.bind(1, passage.change);
            while (authors.step())
                passage.centres.push_back(SigningKey::fromBytes(authors.text(0)));
            authors.reset();
            if (rows.bind(1, passage.change).step())
                passage.rows = rows.integer(0);
            rows.reset();
            byChange[changes.uuid(1)] = all.size();
            all.push_back(std::move(passage));
        }
        store::Statement log(store.handle(), "SELECT at, author, action, row, detail FROM access_log WHERE entity=?1 AND action IN (?2, ?3) ORDER BY rid DESC LIMIT ?4");
        log.bind(1, logged).bind(2, received).bind(3, written).bind(4, std::int64_t{most});
        while (log.step()) {
            const auto change = log.isNull(3) ? byChange.end() : byChange.find(log.uuid(3));
            if (change != byChange.end()) {
                all[change->second].remark = log.string(4);
                continue;
            }
            Passage passage;
            passage.way = log.string(2) == received ? Passage::Way::Received : Passage::Way::Sent;
            passage.at = QDateTime::fromMSecsSinceEpoch(log.integer(0));
            passage.staff = log.string(1);
            passage.remark = log.string(4);
            all.push_back(std::move(passage));
        }
        std::stable_sort(all.begin(), all.end(), [](const Passage& one, const Passage& other) { return one.at > other.at; });
        return all;
    });
}

Result<void> noteReceived(store::Store& store, std::int64_t change, const QString& remark)
{
    return store::guarded([&] {
        store::Statement read(store.handle(), "SELECT id FROM change WHERE rid=?1");
        const Uuid id = read.bind(1, change).step() ? read.uuid(0) : Uuid();
        read.reset();
        store::take(store::logAccess(store, received, logged, id, remark));
    });
}

Result<void> noteWritten(store::Store& store, const QString& remark)
{
    return store::logAccess(store, written, logged, {}, remark);
}

Result<Waiting> waiting(store::Store& store)
{
    return store::guarded([&] {
        Waiting counts;
        store::Statement differences(store.handle(), "SELECT count(*) FROM conflict");
        if (differences.step())
            counts.differences = differences.integer(0);
        store::Statement held(store.handle(), "SELECT count(*) FROM pack WHERE state=?1");
        if (held.bind(1, static_cast<std::int64_t>(store::StoredPack::State::Held)).step())
            counts.held = held.integer(0);
        return counts;
    });
}

} // namespace tasuki::exchange
