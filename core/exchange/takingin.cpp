// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Exchange that takes in what others wrote, and says what waits and what is missing.
#include "exchange/exchange.h"

#include "exchange/limits.h"
#include "exchange/openedfile.h"
#include "exchange/parcel.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace tasuki::exchange {

using store::Scope;
using store::StoredPack;

namespace {

/// Versions that a merge keeps in memory between checking a file and taking it in: some 40 MB.
constexpr std::int64_t keptVersions = 131072;

struct TakingWords
{
    Q_DECLARE_TR_FUNCTIONS(TakingWords)
};

/// How an intake is named in undo and history: by the centres whose words it brings.
QString wordsFor(const Merged& merged, const std::optional<SigningKey>& own)
{
    constexpr qsizetype named = 2;
    QStringList centres;
    for (const PackLine& line : merged.lines)
        if (line.author != own && !line.centre.isEmpty() && !centres.contains(line.centre))
            centres << line.centre;
    if (centres.isEmpty() || centres.size() > named)
        return TakingWords::tr("files from other centres taken in");
    return TakingWords::tr("files taken in (%1)").arg(centres.join(QStringLiteral("、")));
}

std::int64_t newestChange(store::Store& store)
{
    store::Statement newest(store.handle(), "SELECT max(rid) FROM change");
    return newest.step() ? newest.integer(0) : 0;
}

PackLine lineOf(const QString& name, const StoredPack& pack, const std::map<SigningKey, QString>& known)
{
    PackLine line;
    line.file = name;
    line.author = SigningKey::fromBytes(pack.author);
    const auto found = known.find(line.author);
    line.isKnown = found != known.end();
    if (line.isKnown)
        line.centre = found->second;
    line.audience = pack.audience;
    line.seq = pack.seq;
    line.versions = pack.versions;
    line.newest = pack.newest;
    return line;
}

PackLine lineOf(const OpenedFile::Pack& pack, const Opening& how, const OpenedFile& file)
{
    PackLine line = lineOf(pack.name, pack.head, {});
    const auto known = how.known.find(line.author);
    line.isKnown = known != how.known.end();
    if (line.isKnown)
        line.centre = known->second.centre;
    else if (const auto claimed = file.claimed().find(line.author); claimed != file.claimed().end())
        line.centre = claimed->second.centre;
    return line;
}

/// Why a file that came by itself, under that path, is not taken in.
std::optional<Error> objectionTo(const OpenedFile& file, const QString& path, const Opening& how)
{
    if (file.packs().size() != 1 || file.packs().front().name != packNameOf(path.section(QLatin1Char('/'), -1)))
        return Error{Error::Code::Unreadable, TakingWords::tr("The file holds something else than its name says. It was not taken in. Delete it; whoever wrote the right one writes it again."), {}};
    // Nobody looks at what comes by itself before it is taken in: it comes from centres that somebody knows.
    if (!file.isVouched() && !how.known.contains(SigningKey::fromBytes(file.packs().front().head.author)))
        return Error{Error::Code::Forbidden,
                     TakingWords::tr("The pack comes from a centre whose card is not noted here. It was not taken in. Compare the five words of its card by telephone and note it; then it comes by itself."),
                     {}};
    return {};
}

} // namespace

Opening Exchange::opening(const QString& passphrase)
{
    Opening made;
    made.own = store::take(ownCard());
    made.known.emplace(made.own.signing, made.own);
    for (const Card& each : store::take(cards()))
        made.known.emplace(each.signing, each);
    made.former = ownSigningKeys(m_store);
    for (const SigningKey& former : made.former)
        made.known.emplace(former, made.own);
    for (const store::EntityInfo* entity : m_store.schema())
        if (entity->isSealed())
            made.sealed.emplace(entity->name);
    made.keys = [this] { return allKeys(); };
    made.passphrase = passphrase;
    made.isHere = [this](const StoredPack& head) {
        store::Statement known(m_store.handle(), "SELECT 1 FROM pack WHERE author=?1 AND device=?2 AND audience=?3 AND seq=?4 AND hash=?5 AND state=0");
        return known.bindBlob(1, head.author).bind(2, head.device).bind(3, static_cast<std::int64_t>(head.audience)).bind(4, head.seq).bindBlob(5, head.hash).step();
    };
    made.room = keptVersions;
    return made;
}

std::set<SigningKey> Exchange::revokedKeys()
{
    std::set<SigningKey> all;
    if (const auto list = store::take(roster()))
        for (const auto& [key, since] : list->revoked)
            all.insert(key);
    return all;
}

Result<PackContent> Exchange::keptPack(std::int64_t rid)
{
    return store::guarded([&] {
        const auto known = store::take(names());
        store::Statement read(m_store.handle(), "SELECT content, signature, author FROM pack WHERE rid=?1");
        if (!read.bind(1, rid).step())
            throw store::Failure{{Error::Code::NotFound, TakingWords::tr("No pack of that number waits. Nothing was changed."), {}}};
        const auto by = SigningKey::fromBytes(read.text(2));
        const auto centre = known.find(by);
        return store::take(readPack(QByteArray::fromStdString(std::string(read.text(0))), QByteArray::fromStdString(std::string(read.text(1))),
                                    centre == known.end() ? by.hex().left(16) : centre->second));
    });
}

Result<std::vector<PackLine>> Exchange::inspect(QIODevice& file, const QString& passphrase)
{
    return store::guarded([&] {
        Opening how = opening(passphrase);
        how.room = 0;
        NoProgress progress;
        const OpenedFile opened = store::take(OpenedFile::open(file, how, progress));
        std::vector<PackLine> lines;
        for (const OpenedFile::Pack& pack : opened.packs())
            lines.push_back(lineOf(pack, how, opened));
        return lines;
    });
}

Result<std::vector<PackLine>> Exchange::inspect(const QByteArray& file, const QString& passphrase)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return inspect(buffer, passphrase);
}

Result<Merged> Exchange::merge(const std::vector<std::pair<QString, QByteArray>>& files, const QString& passphrase, bool rehearsal, Progress& progress, Coming coming,
                               const Seen& seen)
{
    std::vector<std::unique_ptr<QBuffer>> buffers;
    std::vector<IncomingFile> devices;
    for (const auto& [name, bytes] : files) {
        buffers.push_back(std::make_unique<QBuffer>());
        buffers.back()->setData(bytes);
        buffers.back()->open(QIODevice::ReadOnly);
        devices.push_back({name, buffers.back().get()});
    }
    return merge(devices, passphrase, rehearsal, progress, coming, seen);
}

Result<Merged> Exchange::merge(const std::vector<IncomingFile>& files, const QString& passphrase, bool rehearsal, Progress& progress, Coming coming, const Seen& seen)
{
    return store::guarded([&] {
        Merged merged;
        Opening how = opening(passphrase);
        const std::set<SigningKey> revoked = revokedKeys();
        std::vector<OpenedFile> all;
        // Of many small files each is quick; a large one says how far it is.
        NoProgress quiet;
        if (files.size() > 1)
            progress.start(TakingWords::tr("Checking the files"), static_cast<std::int64_t>(files.size()));
        for (std::size_t i = 0; i < files.size(); ++i) {
            if (progress.cancelled())
                throw store::Failure{{Error::Code::Cancelled, TakingWords::tr("Stopped. Nothing was changed."), {}}};
            auto opened = OpenedFile::open(*files[i].device, how, files.size() > 1 ? quiet : progress);
            if (!opened && opened.error().code == Error::Code::Cancelled)
                throw store::Failure{opened.error()};
            if (opened && coming == Coming::Carried)
                if (auto objection = objectionTo(*opened, files[i].name, how))
                    opened = tl::unexpected<Error>(*objection);
            if (opened)
                all.push_back(std::move(*opened));
            else
                merged.refused.push_back({files[i].name, opened.error()});
            if (files.size() > 1)
                progress.advanceTo(static_cast<std::int64_t>(i) + 1);
        }
        const Stamp ahead = stampAt(m_store.clock().nowMillis() + limits::aheadMillis);
        std::set<QString> unknown;
        std::vector<std::pair<OpenedFile*, OpenedFile::Pack*>> arriving;
        for (OpenedFile& opened : all)
            for (OpenedFile::Pack& pack : opened.packs()) {
                ++merged.packs;
                PackLine line = lineOf(pack, how, opened);
                if (!line.isKnown && !revoked.contains(line.author))
                    unknown.insert(line.centre.isEmpty() ? line.author.hex().left(16) : line.centre);
                if (!pack.isHere) {
                    // Another PC of this centre took it in: somebody there has asked.
                    line.isRevoked = revoked.contains(line.author) && !opened.isVouched();
                    if (pack.head.state == StoredPack::State::Newer) {
                        merged.newer.push_back(line);
                    } else if (line.isRevoked || pack.head.newest > ahead) {
                        pack.head.state = StoredPack::State::Held;
                        merged.held.push_back(line);
                    }
                    arriving.emplace_back(&opened, &pack);
                }
                merged.lines.push_back(std::move(line));
            }
        merged.unknown.assign(unknown.begin(), unknown.end());
        const std::vector<std::int64_t> due = duePacks(ahead, revoked);
        std::size_t next = 0;
        const std::int64_t before = newestChange(m_store);
        progress.start(rehearsal ? TakingWords::tr("Comparing with what is here") : TakingWords::tr("Taking in"), static_cast<std::int64_t>(arriving.size() + due.size()));
        merged.applied = store::take(m_store.takeIn(
            [&]() -> std::optional<PackContent> {
                while (next < arriving.size() + due.size()) {
                    if (progress.cancelled())
                        throw store::Failure{{Error::Code::Cancelled, TakingWords::tr("Stopped. Nothing was changed."), {}}};
                    const std::size_t at = next++;
                    progress.advanceTo(static_cast<std::int64_t>(at));
                    if (at < arriving.size()) {
                        auto& [file, pack] = arriving[at];
                        PackContent content = store::take(file->read(*pack));
                        content.first.state = pack->head.state;
                        return content;
                    }
                    PackContent content = store::take(keptPack(due[at - arriving.size()]));
                    if (content.first.state == StoredPack::State::Applied)
                        return content;
                }
                // All of it has arrived; nothing is taken back yet.
                if (const std::int64_t change = newestChange(m_store); seen && change != before)
                    seen(change);
                return std::nullopt;
            },
            wordsFor(merged, SigningKey::fromHex(m_store.meta("exchange_author"))), rehearsal, coming == Coming::Carried));
        return merged;
    });
}

std::vector<std::int64_t> Exchange::duePacks(Stamp ahead, const std::set<SigningKey>& revoked)
{
    std::vector<std::int64_t> due;
    store::Statement waiting(m_store.handle(), "SELECT rid, author FROM pack WHERE state<>0 AND newest<=?1 ORDER BY rid");
    waiting.bind(1, ahead);
    while (waiting.step()) {
        const auto by = SigningKey::fromBytes(waiting.text(1));
        if (!revoked.contains(by))
            due.push_back(waiting.integer(0));
    }
    return due;
}

Result<std::vector<WaitingPack>> Exchange::held()
{
    return store::guarded([&] {
        const auto known = store::take(names());
        const std::set<SigningKey> revoked = revokedKeys();
        std::vector<WaitingPack> all;
        store::take(m_store.packs(Scope::Centre, false, [&](StoredPack& pack) {
            if (pack.state != StoredPack::State::Held)
                return;
            PackLine line = lineOf(fileNameOf(pack), pack, known);
            line.isRevoked = revoked.contains(line.author);
            all.push_back({pack.rid, std::move(line), stampMillis(pack.newest) - m_store.clock().nowMillis()});
        }));
        return all;
    });
}

Result<Merged> Exchange::approve(std::int64_t rid, Progress& progress)
{
    return store::guarded([&] {
        store::Statement waits(m_store.handle(), "SELECT 1 FROM pack WHERE rid=?1 AND state=?2");
        if (!waits.bind(1, rid).bind(2, static_cast<std::int64_t>(StoredPack::State::Held)).step())
            throw store::Failure{{Error::Code::NotFound, TakingWords::tr("No pack of that number waits. Nothing was changed."), {}}};
        waits.reset();
        PackContent pack = store::take(keptPack(rid));
        progress.start(TakingWords::tr("Taking in"), 1);
        Merged merged;
        merged.packs = 1;
        bool given = false;
        merged.applied = store::take(m_store.takeIn(
            [&]() -> std::optional<PackContent> {
                if (std::exchange(given, true))
                    return std::nullopt;
                return std::move(pack);
            },
            TakingWords::tr("a file that waited taken in"), false));
        return merged;
    });
}

Result<std::vector<Stream>> Exchange::streams()
{
    constexpr std::size_t named = 10;
    auto known = names();
    if (!known)
        return tl::unexpected<Error>(known.error());
    std::vector<Stream> all;
    // They come by author, device, audience and number.
    auto done = m_store.packs(Scope::Centre, false, [&](StoredPack& pack) {
        const SigningKey by = SigningKey::fromBytes(pack.author);
        if (all.empty() || all.back().author != by || all.back().device != pack.device || all.back().audience != pack.audience) {
            const auto name = known->find(by);
            all.push_back({by, name == known->end() ? QString() : name->second, pack.device, pack.audience, 0, {}, 0, {}});
        }
        Stream& stream = all.back();
        for (std::int64_t gap = stream.newest + 1; gap < pack.seq && stream.missing.size() < named; ++gap)
            stream.missing.push_back(gap);
        stream.missed += std::max<std::int64_t>(0, pack.seq - stream.newest - 1);
        if (pack.seq == stream.newest && (stream.forked.empty() || stream.forked.back() != pack.seq))
            stream.forked.push_back(pack.seq);
        stream.newest = pack.seq;
    });
    if (!done)
        return tl::unexpected<Error>(done.error());
    return all;
}

} // namespace tasuki::exchange
