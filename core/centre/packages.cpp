// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/packages.h"

#include "centre/packagewords.h"
#include "exchange/partners.h"
#include "store/accesslog.h"
#include "table/writing.h"

#include <algorithm>

namespace tasuki {

using exchange::ArrivedDirect;
using exchange::Card;
using exchange::DirectKind;
using exchange::SigningKey;
using forms::ReceivedSheet;
using forms::SentSheet;
using store::Failure;

namespace {

/// What the signature of an issued sheet is over; no other signature of the centre is over such a text.
QByteArray signedPart(const QString& contentHash)
{
    return QByteArrayLiteral("tasuki sheet 1\n") + contentHash.toLatin1();
}

/// The copies of one sheet for two professions at one centre are two sheets to their receiver.
std::string nonceOf(const forms::Sheet& sheet)
{
    return QStringLiteral("%1/%2").arg(sheet.id.toString(), sheet.profession).toStdString();
}

ReceivedSheet rowOf(const ArrivedDirect& file, const QString& centre, const forms::HandedSheet& handed)
{
    const forms::Sheet& sheet = handed.view.sheet;
    ReceivedSheet row;
    row.id.uuid = exchange::ownedId(file.pack.direct.from, nonceOf(sheet));
    row.origin = file.pack.direct.from.hex();
    row.originName = centre;
    row.card = QString::fromUtf8(file.senderCard);
    row.sheet = sheet.id.toString();
    row.chain = handed.chain.toString();
    row.revises = sheet.revises.isNil() ? QString() : sheet.revises.toString();
    row.revision = sheet.revision;
    row.reason = sheet.reason;
    row.profession = sheet.profession;
    row.form = handed.view.definition->title;
    row.person = forms::personOn(handed.view).name;
    row.issuedAt = sheet.issuedAt;
    row.issuedBy = sheet.issuedBy;
    row.content = QString::fromUtf8(file.pack.text);
    row.signature = QString::fromUtf8(file.pack.signature);
    return row;
}

forms::HandedSheet handedOf(const exchange::SignedDirect& pack)
{
    auto handed = store::take(forms::readHanded(pack.direct.content));
    handed.view.sheet.id.uuid = pack.direct.subject;
    return handed;
}

/// Whether a reply was noted among those that a centre sent.
bool holdsReply(const QString& all, const QString& one)
{
    const QString framed = QLatin1Char('\n') + all + QLatin1Char('\n');
    return framed.contains(QLatin1Char('\n') + one + QLatin1Char('\n'));
}

} // namespace

Packages::Packages(store::Store& store, forms::Sheets& sheets, forms::ReceivedSheets& received) : m_store(store), m_sheets(sheets), m_received(received)
{
}

exchange::Exchange Packages::partners()
{
    // Keys and cards alone are asked for; nothing of the file leaves in a pack from here.
    return {m_store, [](const store::EntityInfo&, const Uuid&, std::string_view) { return store::Scope::Centre; }};
}

Result<QString> Packages::sign(const QString& contentHash)
{
    const auto keys = partners().keys();
    return keys ? Result<QString>(QString::fromLatin1(keys->sign(signedPart(contentHash)).toBase64())) : tl::unexpected<Error>(keys.error());
}

Result<bool> Packages::holds(const QString& contentHash, const QString& signature)
{
    // What was issued before the centre got a new card was signed with the key of that time.
    const auto keys = partners().allKeys();
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    return std::any_of(keys->begin(), keys->end(), [&](const exchange::CentreKeys& each) { return exchange::verifies(each.signing(), signedPart(contentHash), QByteArray::fromBase64(signature.toLatin1())); });
}

Result<std::vector<Card>> Packages::cards()
{
    return partners().cards();
}

Result<std::optional<Card>> Packages::cardOf(const QString& keyOrName)
{
    const auto all = cards();
    if (!all)
        return tl::unexpected<Error>(all.error());
    for (const Card& each : *all)
        if (each.centre == keyOrName || each.signing.hex() == keyOrName || each.receiver.text() == keyOrName)
            return std::optional(each);
    return std::optional<Card>();
}

Result<QDate> Packages::verifiedOn(const Card& card)
{
    const auto all = exchange::partners(m_store);
    if (!all)
        return tl::unexpected<Error>(all.error());
    const auto found = std::find_if(all->begin(), all->end(), [&](const exchange::Partner& each) { return each.card.signing == card.signing; });
    return found == all->end() ? QDate() : found->verifiedOn;
}

Result<void> Packages::addCard(const QByteArray& card)
{
    const auto added = partners().addCard(card);
    return added ? exchange::noteVerified(m_store, *added) : tl::unexpected<Error>(added.error());
}

exchange::Direct Packages::directOf(const forms::SheetView& issued, const forms::SheetView& copy, const SigningKey& receiver)
{
    const forms::Receiver same{copy.sheet.profession, copy.sheet.recipientFacility, copy.sheet.recipientName, copy.sheet.recipientPerson};
    std::optional<forms::SheetView> before;
    Uuid chain = issued.sheet.id.uuid;
    for (auto corrected = store::take(m_sheets.corrected(issued)); corrected; corrected = store::take(m_sheets.corrected(*corrected))) {
        if (!before)
            before = store::take(m_sheets.copyFor(*corrected, same));
        chain = corrected->sheet.id.uuid;
    }
    const auto record = store::take(m_sheets.clients().read(issued.sheet.client));
    exchange::Direct direct;
    direct.kind = DirectKind::Sheet;
    direct.to = {receiver};
    direct.subject = issued.sheet.id.uuid;
    direct.madeMillis = QDateTime::fromString(issued.sheet.issuedAt, Qt::ISODate).toMSecsSinceEpoch();
    direct.content = forms::contentOf(forms::handed(copy, record.relatives, before, chain));
    return direct;
}

Result<void> Packages::seal(const forms::SheetView& issued, const Card& card, const forms::Receiver& receiver, const QString& path)
{
    return store::guarded([&] {
        auto post = partners();
        const auto keys = store::take(post.keys());
        // The same way as to the paper: what their profession must not have is left out, and the consent is looked at again.
        const forms::SheetView copy = store::take(m_sheets.copyFor(issued, receiver));
        SentSheet sent;
        sent.id = forms::sentId(issued.sheet.id, card.signing.hex(), receiver.profession);
        if (auto earlier = store::take(m_store.load(sent.id))) {
            sent = std::move(*earlier);
        } else {
            const auto pack = store::take(exchange::signDirect(directOf(issued, copy, card.signing), keys));
            sent.sheet = issued.sheet.id;
            sent.receiver = card.signing.hex();
            sent.centre = card.centre;
            sent.profession = receiver.profession;
            sent.hash = pack.hash();
            sent.content = QString::fromUtf8(pack.text);
            sent.signature = QString::fromUtf8(pack.signature);
            sent.sentOn = m_store.clock().today();
            sent.sentBy = m_store.author();
        }
        const auto pack = store::take(exchange::readDirect(sent.content.toUtf8(), sent.signature.toUtf8()));
        store::take(table::writeWhole(store::take(exchange::sealDirect(pack, keys, store::take(post.ownCardFile()), {card})), path));
        store::take(m_sheets.noteSent(sent, PackageWords::tr("%1 sealed for %2").arg(issued.definition->title, card.centre)));
        store::take(exchange::noteSent(m_store, {card}));
        store::take(store::logAccess(m_store, QStringLiteral("seal"), "sheet", issued.sheet.id.uuid, card.signing.hex().left(16)));
    });
}

Result<ArrivedDirect> Packages::opened(const QByteArray& file)
{
    const auto keys = partners().allKeys();
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    auto arrived = exchange::openDirect(file, keys->front());
    for (std::size_t i = 1; i < keys->size() && !arrived && arrived.error().code == Error::Code::Sealed; ++i)
        if (auto older = exchange::openDirect(file, (*keys)[i]))
            arrived = std::move(older);
    return arrived;
}

void Packages::lookAtSheet(const ArrivedDirect& file, Arrival& arrival)
{
    arrival.sheet = handedOf(file.pack);
    const ReceivedSheet row = rowOf(file, arrival.sender.centre, *arrival.sheet);
    arrival.received = row.id;
    for (const forms::ReceivedLine& line : store::take(m_received.list())) {
        arrival.isHere = arrival.isHere || line.row.id == row.id;
        arrival.isOlder = arrival.isOlder || (line.row.origin == row.origin && line.row.chain == row.chain && line.row.profession == row.profession &&
                                              line.row.revision.value_or(1) > row.revision.value_or(1));
    }
    if (const auto earlier = store::take(m_received.earlier(row)))
        arrival.before = readAlone(earlier->id).sheet.view;
}

void Packages::lookAtAnswer(const ArrivedDirect& file, Arrival& arrival, SentSheet& answered)
{
    const exchange::Direct& direct = file.pack.direct;
    const auto copies = store::take(m_sheets.sent({direct.subject}));
    const auto copy = std::find_if(copies.begin(), copies.end(), [&](const SentSheet& each) { return each.receiver == direct.from.hex() && each.hash == direct.answers; });
    // Who was sent nothing has nothing to say of it, whoever they are.
    if (copy == copies.end())
        throw Failure{{Error::Code::NotFound,
                       PackageWords::tr("“%1” answers a sheet that this file never sealed for them. Nothing was changed. Take the answer in on the PC that sealed the sheet.").arg(arrival.sender.centre),
                       {}}};
    for (const auto& [key, text] : direct.content) {
        if (key == QLatin1String("on"))
            arrival.on = QDate::fromString(text, Qt::ISODate);
        else if (key == QLatin1String("by"))
            arrival.by = text.left(longestName).simplified();
        else if (key == QLatin1String("text"))
            arrival.text = text.left(forms::longestAnswer).trimmed();
    }
    const bool isReply = direct.kind == DirectKind::Reply;
    if (!arrival.on.isValid() || (isReply && arrival.text.isEmpty()))
        throw Failure{{Error::Code::Unreadable, PackageWords::tr("The answer in this file cannot be read. Nothing was changed. Ask the sender for it once more."), {}}};
    answered = *copy;
    arrival.answered = copy->sheet;
    if (!answered.acknowledgedOn.isValid()) {
        // A reply says too that the sheet arrived.
        answered.acknowledgedOn = arrival.on;
        answered.acknowledgedBy = arrival.by;
    }
    if (isReply && !holdsReply(copy->reply, arrival.text)) {
        answered.repliedOn = arrival.on;
        answered.reply = copy->reply.isEmpty() ? arrival.text : copy->reply + QLatin1Char('\n') + arrival.text;
    }
    arrival.isHere = answered == *copy;
}

Result<std::pair<Packages::Arrival, SentSheet>> Packages::read(const ArrivedDirect& file)
{
    return store::guarded([&] {
        auto post = partners();
        const Card own = store::take(post.ownCard());
        std::pair<Arrival, SentSheet> found;
        Arrival& arrival = found.first;
        arrival.kind = file.pack.direct.kind;
        arrival.sender = file.sender;
        arrival.senderCard = file.senderCard;
        if (file.pack.direct.from == own.signing)
            throw Failure{{Error::Code::Forbidden, PackageWords::tr("This centre wrote this file itself. Nothing was changed. Give it to the receiver."), {}}};
        for (const Card& each : store::take(post.cards())) {
            if (each.signing == file.sender.signing) {
                arrival.isKnown = true;
                arrival.verifiedOn = store::take(verifiedOn(each));
                arrival.sender = each;
            } else if (each.centre == file.sender.centre) {
                throw Failure{{Error::Code::Conflict,
                               PackageWords::tr("The file says it is from “%1”, but it is not signed with the key on their card. Nothing was taken in. Ask them by telephone whether they "
                                                "have a new card; it may be somebody else.")
                                   .arg(each.centre),
                               {}}};
            }
        }
        if (!arrival.isKnown && file.sender.centre == own.centre)
            throw Failure{{Error::Code::Conflict, PackageWords::tr("The file says it is from this centre, but another key signed it. Nothing was taken in. Tell who gave it to you."), {}}};
        if (arrival.kind == DirectKind::Sheet)
            lookAtSheet(file, arrival);
        else
            lookAtAnswer(file, arrival, found.second);
        return found;
    });
}

Result<Packages::Arrival> Packages::look(const QByteArray& file)
{
    const auto direct = opened(file);
    if (!direct)
        return tl::unexpected<Error>(direct.error());
    auto found = read(*direct);
    return found ? Result<Arrival>(std::move(found->first)) : tl::unexpected<Error>(found.error());
}

Result<Packages::Arrival> Packages::take(const QByteArray& file)
{
    return store::guarded([&] {
        const ArrivedDirect direct = store::take(opened(file));
        auto [arrival, answered] = store::take(read(direct));
        if (arrival.kind == DirectKind::Sheet) {
            ReceivedSheet row = rowOf(direct, arrival.sender.centre, *arrival.sheet);
            row.receivedAt = m_store.clock().now().toOffsetFromUtc(m_store.clock().now().offsetFromUtc()).toString(Qt::ISODate);
            row.receivedBy = m_store.author();
            arrival.isHere = !store::take(m_received.keep(row));
            if (!arrival.isHere)
                store::take(store::logAccess(m_store, QStringLiteral("receive"), "received_sheet", row.id.uuid, row.origin.left(16)));
        } else if (!arrival.isHere) {
            const QString words = arrival.kind == DirectKind::Reply ? PackageWords::tr("reply of %1 taken in") : PackageWords::tr("receipt of %1 taken in");
            store::take(m_sheets.noteSent(answered, words.arg(arrival.sender.centre)));
            store::take(store::logAccess(m_store, QStringLiteral("receipt"), "sheet", arrival.answered.uuid, answered.receiver.left(16)));
        }
        return arrival;
    });
}

} // namespace tasuki
