// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/openedfile.h"

#include "exchange/direct.h"
#include "exchange/limits.h"
#include "exchange/minisign.h"
#include "exchange/parcel.h"
#include "store/failure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tasuki::exchange {

using store::Failure;
using store::Scope;
using store::take;

namespace {

constexpr qint64 longestMark = 64;
constexpr std::int64_t largestCard = std::int64_t{64} << 10;
const QLatin1String signatureEnding(".minisig");

struct OpeningWords
{
    Q_DECLARE_TR_FUNCTIONS(OpeningWords)
};

Failure refused(const QString& detail)
{
    return {{Error::Code::Unreadable, OpeningWords::tr("The file is damaged or not complete. Nothing was taken in. Ask the sender for it once more."), detail}};
}

std::unique_ptr<age::Reader> unsealed(QIODevice& device, const Opening& opening, Progress& progress)
{
    const auto whole = [&](std::unique_ptr<age::Reader> reader) {
        take(reader->verifyAll(progress));
        return reader;
    };
    if (age::wantsPassphrase(device) && !opening.passphrase.isEmpty())
        return whole(take(age::open(device, opening.passphrase)));
    const std::vector<CentreKeys> all = take(opening.keys());
    auto reader = age::open(device, all.front());
    // Whoever has not heard of the new card yet seals for the old one.
    for (std::size_t i = 1; i < all.size() && !reader && reader.error().code == Error::Code::Sealed; ++i)
        if (auto older = age::open(device, all[i]))
            reader = std::move(older);
    return whole(take(std::move(reader)));
}

} // namespace

QByteArray OpenedFile::entry(const QString& name)
{
    QByteArray bytes = take(m_archive->read(name));
    if (m_plain && m_plain->failure())
        throw Failure{*m_plain->failure()};
    return bytes;
}

Result<OpenedFile> OpenedFile::open(QIODevice& device, Opening& opening, Progress& progress)
{
    return store::guarded([&] {
        if (device.size() > limits::fileBytes)
            throw Failure{{Error::Code::Unreadable, OpeningWords::tr("The file is larger than any file of Tasuki. Nothing was taken in."), {}}};
        OpenedFile file;
        device.seek(0);
        if (age::isSealed(device.peek(longestMark)))
            file.m_plain = unsealed(device, opening, progress);
        QIODevice& plain = file.m_plain ? *file.m_plain : device;
        plain.seek(0);
        if (!archive::isOne(plain.peek(longestMark)))
            throw Failure{{Error::Code::Foreign, OpeningWords::tr("This is no exchange file of Tasuki. Nothing was taken in."), {}}};
        file.m_archive = take(archive::Reader::open(plain));
        if (!file.m_archive->has(manifestName))
            throw refused(QStringLiteral("no manifest"));
        const QJsonObject head = QJsonDocument::fromJson(file.entry(manifestName)).object();
        const QJsonArray names = head.value(QLatin1String("packs")).toArray();
        if (isDirect(head))
            throw Failure{{Error::Code::Foreign, OpeningWords::tr("This file holds a handover for this centre. Nothing was taken in yet. Take it in on the page Handovers."), {}}};
        if (head.value(QLatin1String("tasuki")) != QLatin1String("file") || names.size() > limits::packs)
            throw refused(QStringLiteral("the manifest is not one"));
        std::set<QString> packs;
        for (const QJsonValue& each : names)
            packs.insert(each.toString());
        // Whatever else lies in the file is read to its end as well: a file of which a byte is wrong is not taken in.
        for (const QString& name : file.m_archive->names()) {
            const bool isSignature = name.endsWith(signatureEnding) && packs.contains(name.chopped(signatureEnding.size()));
            if (name == manifestName || packs.contains(name) || isSignature)
                continue;
            const QByteArray bytes = file.entry(name);
            if (name.startsWith(QLatin1String("card-")) && bytes.size() <= largestCard)
                if (const auto card = readCard(bytes))
                    file.m_claimed.emplace(card->signing, *card);
        }
        progress.start(OpeningWords::tr("Checking the file"), names.size());
        std::int64_t lines = 0;
        for (const QJsonValue& each : names) {
            if (progress.cancelled())
                throw Failure{{Error::Code::Cancelled, OpeningWords::tr("Stopped. Nothing was changed."), {}}};
            file.m_packs.push_back(file.checked(each.toString(), opening));
            lines += file.m_packs.back().head.versions;
            if (lines > limits::lines)
                throw refused(QStringLiteral("too many lines"));
            progress.advanceTo(static_cast<std::int64_t>(file.m_packs.size()));
        }
        return file;
    });
}

OpenedFile::Pack OpenedFile::checked(const QString& name, Opening& opening)
{
    if (!m_archive->has(name) || !m_archive->has(name + signatureEnding))
        throw refused(QStringLiteral("a pack of the manifest is missing"));
    const QByteArray content = entry(name);
    const QByteArray signature = entry(name + signatureEnding);
    const auto by = claimedAuthor(content);
    const auto find = [&](const std::map<SigningKey, Card>& in) {
        const auto found = by ? in.find(*by) : in.end();
        return found == in.end() ? QString() : found->second.centre;
    };
    Pack made;
    made.name = name;
    made.centre = find(opening.known);
    if (made.centre.isEmpty())
        made.centre = find(m_claimed);
    if (made.centre.isEmpty() && by)
        made.centre = by->hex().left(16);
    PackContent pack = take(readPack(content, signature, made.centre, [&](const store::StoredPack& head) { return made.isHere = opening.isHere(head); }));
    // A pack of ours under another name is somebody's mistake or trick.
    if (fileNameOf(pack.first) != name)
        throw refused(QStringLiteral("a pack under another name"));
    // What is for one centre alone comes from no other.
    if (pack.first.audience == Scope::Centre && *by != opening.own.signing && !opening.former.contains(*by))
        throw refused(QStringLiteral("another centre's own pack"));
    // Client data travels in no pack for others: whoever puts some in means to write into our records.
    if (pack.first.audience != Scope::Centre && std::any_of(pack.second.begin(), pack.second.end(), [&](const store::CellVersion& version) { return opening.sealed.contains(version.entity); }))
        throw refused(QStringLiteral("client data in a pack for others"));
    if (m_archive->has(relayName))
        m_isVouched = m_packs.empty() && minisign::verify(opening.own.signing, content, entry(relayName)).has_value();
    std::string whole = std::move(pack.first.content);
    made.head = pack.first;
    pack.first.content = std::move(whole);
    if (!made.isHere && pack.first.versions <= opening.room) {
        opening.room -= pack.first.versions;
        made.kept = std::move(pack);
    }
    return made;
}

Result<PackContent> OpenedFile::read(Pack& pack)
{
    return store::guarded([&] {
        if (pack.kept)
            return *std::exchange(pack.kept, std::nullopt);
        PackContent again = take(readPack(entry(pack.name), entry(pack.name + signatureEnding), pack.centre));
        if (again.first.hash != pack.head.hash)
            throw refused(QStringLiteral("the file changed while it was read"));
        return again;
    });
}

} // namespace tasuki::exchange
