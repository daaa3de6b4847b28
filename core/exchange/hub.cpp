// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/hub.h"

#include "exchange/limits.h"
#include "exchange/pack.h"
#include "exchange/parcel.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki::exchange {

namespace {

struct HubWords
{
    Q_DECLARE_TR_FUNCTIONS(HubWords)
};

QStringList hexOf(const std::vector<SigningKey>& keys)
{
    QStringList all;
    for (const SigningKey& key : keys)
        all << key.hex();
    return all;
}

/// An array as PostgreSQL reads it. Its parts are hexadecimal digits and need no quotes.
QString arrayOf(const QStringList& parts)
{
    return QLatin1Char('{') + parts.join(QLatin1Char(',')) + QLatin1Char('}');
}

QStringList fromArray(QString text)
{
    text.remove(QLatin1Char('{')).remove(QLatin1Char('}'));
    return text.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

QString placeOf(qint64 number, const QString& name)
{
    return QStringLiteral("%1 %2").arg(number).arg(name);
}

} // namespace

Hub::Hub(const HubAddress& address, const SigningKey& centre) : m_centre(centre), m_connection(address)
{
    m_connection.setGreeting([this] { return greet(); });
}

QString Hub::id() const
{
    return QStringLiteral("hub ") + m_connection.address().shown;
}

Result<void> Hub::greet()
{
    QString me;
    if (auto asked = m_connection.run(QStringLiteral("SELECT tasuki.me()"), {}, [&](const QSqlQuery& row) { me = row.value(0).toString(); }); !asked)
        return asked;
    if (me != m_centre.hex())
        return fail(Error::Code::Forbidden,
                    HubWords::tr("The name this PC signs in to the hub with belongs to another centre, or to none. Nothing was changed. Check the address, or ask whoever keeps the hub to add this centre's card."));
    return {};
}

Result<void> Hub::knowOwn()
{
    if (m_knowsOwn)
        return {};
    m_own.clear();
    auto known = m_connection.run(QStringLiteral("SELECT name, readers FROM tasuki.pack WHERE author=?"), {m_centre.hex()},
                                  [&](const QSqlQuery& row) { m_own[row.value(0).toString()] = fromArray(row.value(1).toString()); });
    m_knowsOwn = known.has_value();
    return known;
}

Result<std::vector<Offer>> Hub::look(const QString& place, const std::function<bool(const QString& parcel)>& has)
{
    qint64 from = place.section(QLatin1Char(' '), 0, 0).toLongLong();
    bool isSame = false;
    // A server that was set back to an older state, or another one, has something else at that place, or nothing: then all names
    // are read once more.
    if (from > 0)
        if (auto checked = m_connection.run(QStringLiteral("SELECT name FROM tasuki.pack WHERE place=?"), {from},
                                            [&](const QSqlQuery& row) { isSame = placeOf(from, row.value(0).toString()) == place; });
            !checked)
            return tl::unexpected<Error>(checked.error());
    if (!isSame) {
        from = 0;
        m_knowsOwn = false;
    }
    if (auto known = knowOwn(); !known)
        return tl::unexpected<Error>(known.error());
    m_end = isSame ? place : QString();
    std::vector<Offer> offers;
    auto listed = m_connection.run(QStringLiteral("SELECT place, name, author, readers FROM tasuki.pack WHERE place>? ORDER BY place"), {from}, [&](const QSqlQuery& row) {
        const QString name = row.value(1).toString();
        const QString here = placeOf(row.value(0).toLongLong(), name);
        if (row.value(2).toString() == m_centre.hex())
            m_own[name] = fromArray(row.value(3).toString());
        m_end = here;
        // Also the own packs: after a backup was restored, what was written since lies there.
        if (isParcelName(name) && !has(name))
            offers.push_back({name, QString::number(row.value(0).toLongLong()), here});
    });
    if (!listed)
        return tl::unexpected<Error>(listed.error());
    return offers;
}

Result<QByteArray> Hub::fetch(const Offer& offer)
{
    QByteArray file;
    bool isThere = false;
    auto read = m_connection.run(QStringLiteral("SELECT file FROM tasuki.pack WHERE place=? AND octet_length(file)<=?"), {offer.where.toLongLong(), static_cast<qint64>(limits::fileBytes)},
                                 [&](const QSqlQuery& row) {
                                     file = row.value(0).toByteArray();
                                     isThere = true;
                                 });
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (!isThere)
        return fail(Error::Code::Unreadable, HubWords::tr("The pack was sealed anew while it was read. Nothing of it was taken in; it comes at the next round."));
    return file;
}

bool Hub::wants(const store::StoredPack& pack, const std::vector<SigningKey>& readers)
{
    if (pack.author != std::string_view(reinterpret_cast<const char*>(m_centre.bytes.data()), m_centre.bytes.size()))
        return false;
    const auto there = m_own.find(parcelName(pack));
    if (there == m_own.end())
        return true;
    // Sealed anew for more readers, never for other ones: two PCs of a centre that know different cards would take turns for ever.
    const QStringList now = hexOf(readers);
    return now.size() > there->second.size() && std::all_of(there->second.begin(), there->second.end(), [&](const QString& key) { return now.contains(key); });
}

Result<void> Hub::send(const store::StoredPack& pack, const std::vector<SigningKey>& readers, const QByteArray& file)
{
    const QString name = parcelName(pack);
    auto sent = m_connection.run(QStringLiteral("INSERT INTO tasuki.pack AS p (author, name, audience, readers, file) VALUES (?,?,?,?::text[],?) ON CONFLICT (author, name) DO UPDATE SET "
                                                "readers=EXCLUDED.readers, file=EXCLUDED.file, place=DEFAULT WHERE p.readers IS DISTINCT FROM EXCLUDED.readers"),
                                 {m_centre.hex(), name, static_cast<int>(pack.audience), arrayOf(hexOf(readers)), file});
    if (sent)
        m_own[name] = hexOf(readers);
    return sent;
}

Result<std::vector<Card>> Hub::cards()
{
    std::vector<Card> all;
    auto read = m_connection.run(QStringLiteral("SELECT card FROM tasuki.centre ORDER BY name"), {}, [&](const QSqlQuery& row) {
        if (auto card = readCard(row.value(0).toByteArray()))
            all.push_back(std::move(*card));
    });
    if (!read)
        return tl::unexpected<Error>(read.error());
    return all;
}

} // namespace tasuki::exchange
