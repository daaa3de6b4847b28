// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a received sheet: reading it from its signed text, and answering its sender.
#include "centre/packages.h"
#include "centre/packagewords.h"
#include "store/accesslog.h"
#include "table/writing.h"

namespace tasuki {

using exchange::Card;
using exchange::DirectKind;
using forms::ReceivedSheet;
using store::Failure;

Card Packages::senderOf(const ReceivedSheet& row)
{
    if (auto known = store::take(cardOf(row.origin)))
        return std::move(*known);
    throw Failure{{Error::Code::NotFound,
                   PackageWords::tr("The card of “%1” is not noted here, so nothing can be sealed for them. Nothing was written. Compare the five words with them by telephone and "
                                    "note the card first.")
                       .arg(row.originName),
                   {}}};
}

Packages::Opened Packages::readAlone(const Id<ReceivedSheet>& id)
{
    Opened opened;
    opened.row = store::take(m_received.read(id));
    const auto damaged = [&](const QString& detail) {
        return Failure{{Error::Code::Damaged,
                        PackageWords::tr("This received sheet is no longer what “%1” signed. It is not shown. Everything else is as it was. Ask them for the file once more, or restore a backup.")
                            .arg(opened.row.originName),
                        detail}};
    };
    const auto pack = exchange::readDirect(opened.row.content.toUtf8(), opened.row.signature.toUtf8());
    if (!pack || pack->direct.from.hex() != opened.row.origin)
        throw damaged(pack ? QStringLiteral("another origin") : pack.error().detail);
    auto handed = forms::readHanded(pack->direct.content);
    if (!handed)
        throw damaged(handed.error().detail);
    opened.sheet = std::move(*handed);
    opened.sheet.view.sheet.id.uuid = pack->direct.subject;
    return opened;
}

Result<Packages::Opened> Packages::read(const Id<ReceivedSheet>& id)
{
    return store::guarded([&] {
        Opened opened = readAlone(id);
        const auto known = store::take(cardOf(opened.row.origin));
        opened.isKnown = known.has_value();
        if (known) {
            opened.sender = *known;
            opened.verifiedOn = store::take(verifiedOn(*known));
        } else if (auto came = exchange::readCard(opened.row.card.toUtf8())) {
            opened.sender = std::move(*came);
        }
        if (const auto earlier = store::take(m_received.earlier(opened.row)))
            opened.before = readAlone(earlier->id).sheet.view;
        return opened;
    });
}

Result<Packages::Opened> Packages::open(const Id<ReceivedSheet>& id)
{
    auto opened = read(id);
    if (opened)
        if (auto logged = store::logAccess(m_store, QStringLiteral("open"), "received_sheet", id.uuid, opened->row.origin.left(16)); !logged)
            return tl::unexpected<Error>(logged.error());
    return opened;
}

void Packages::writeAnswer(const ReceivedSheet& row, DirectKind kind, exchange::DirectContent content, const QString& path)
{
    const auto sender = senderOf(row);
    const auto pack = store::take(exchange::readDirect(row.content.toUtf8(), row.signature.toUtf8()));
    auto post = partners();
    const auto keys = store::take(post.keys());
    exchange::Direct direct;
    direct.kind = kind;
    direct.to = {sender.signing};
    direct.subject = pack.direct.subject;
    direct.answers = pack.hash();
    direct.madeMillis = m_store.clock().nowMillis();
    direct.content = std::move(content);
    const auto answer = store::take(exchange::signDirect(std::move(direct), keys));
    store::take(table::writeWhole(store::take(exchange::sealDirect(answer, keys, store::take(post.ownCardFile()), {sender})), path));
}

Result<void> Packages::acknowledge(const Id<ReceivedSheet>& id, const QString& path)
{
    return store::guarded([&] {
        ReceivedSheet row = store::take(m_received.read(id));
        if (!row.acknowledgedOn.isValid()) {
            row.acknowledgedOn = m_store.clock().today();
            row.acknowledgedBy = m_store.author();
        }
        writeAnswer(row, DirectKind::Acknowledgement,
                    {{QStringLiteral("on"), row.acknowledgedOn.toString(Qt::ISODate)}, {QStringLiteral("by"), row.acknowledgedBy}}, path);
        store::take(m_received.note(row, PackageWords::tr("receipt told to %1").arg(row.originName)));
        store::take(store::logAccess(m_store, QStringLiteral("acknowledge"), "received_sheet", id.uuid, row.origin.left(16)));
    });
}

Result<void> Packages::reply(const Id<ReceivedSheet>& id, const QString& text, const QString& path)
{
    const QString said = text.trimmed();
    if (said.isEmpty() || said.size() > forms::longestAnswer)
        return fail(Error::Code::Usage, said.isEmpty() ? PackageWords::tr("Write what you want to tell them first. Nothing was written.")
                                                       : PackageWords::tr("A reply may have 20,000 characters. Nothing was written. Shorten it."));
    return store::guarded([&] {
        ReceivedSheet row = store::take(m_received.read(id));
        row.repliedOn = m_store.clock().today();
        row.reply = row.reply.isEmpty() ? said : row.reply + QLatin1Char('\n') + said;
        writeAnswer(row, DirectKind::Reply,
                    {{QStringLiteral("on"), row.repliedOn.toString(Qt::ISODate)}, {QStringLiteral("by"), m_store.author()}, {QStringLiteral("text"), said}}, path);
        store::take(m_received.note(row, PackageWords::tr("reply written to %1").arg(row.originName)));
        store::take(store::logAccess(m_store, QStringLiteral("reply"), "received_sheet", id.uuid, row.origin.left(16)));
    });
}

} // namespace tasuki
