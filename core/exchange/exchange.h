// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/card.h"
#include "exchange/pack.h"
#include "exchange/roster.h"
#include "store/store.h"

#include <set>

namespace tasuki::exchange {

struct Opening;

/// Whom a file is for.
struct Recipients
{
    store::Scope audience = store::Scope::Public;
    std::vector<Card> cards; ///< sealed for these centres and for the own one; none: see passphrase
    QString passphrase;      ///< sealed with it, where there are no cards; empty leaves a public file open
};

/// What a file said before anything of it was taken in.
struct PackLine
{
    QString file;   ///< its name inside
    SigningKey author;
    QString centre; ///< as the card says; empty where none is known
    bool isKnown = false; ///< a card of that centre was added here, or it is this one
    store::Scope audience = store::Scope::Public;
    std::int64_t seq = 0;
    std::int64_t versions = 0;
    Stamp newest = 0;
    bool isRevoked = false; ///< the city's list says that its key is no longer to be believed
};

/// A pack that is here and waits.
struct WaitingPack
{
    std::int64_t rid = 0;
    PackLine line;
    std::int64_t aheadMillis = 0; ///< by which its clock was ahead of this PC's now; not above 0 where it waits because of its key
};

/// All packs of one device for one audience that are here.
struct Stream
{
    SigningKey author;
    QString centre; ///< empty where no card is known
    Uuid device;
    store::Scope audience = store::Scope::Public;
    std::int64_t newest = 0;            ///< the greatest number
    std::vector<std::int64_t> missing;  ///< numbers beneath it that did not come; ten at most, the first ones
    std::int64_t missed = 0;            ///< how many did not come
    std::vector<std::int64_t> forked;   ///< numbers that stand on two different packs: the data of that PC was copied
};

/// A file to take in. It can be read anywhere, and nobody else moves it until it was taken in.
struct IncomingFile
{
    QString name; ///< for people
    QIODevice* device = nullptr;
};

/// A file that was refused, with why.
struct RefusedFile
{
    QString file;
    Error error;
};

/// What merging files did, or would do.
struct Merged
{
    store::Applied applied;
    std::int64_t packs = 0;        ///< in the files
    std::vector<PackLine> lines;   ///< every one of them
    std::vector<PackLine> held;    ///< stamped more than 48 hours ahead of this PC's clock, or by a key that the city has revoked
    std::vector<PackLine> newer;   ///< kept until this program is updated
    std::vector<QString> unknown;  ///< centres whose card nobody added here
    std::vector<RefusedFile> refused;
};

/// Passes what this file holds on to others, and takes theirs in: see the design of exchange. Whoever may see the same things
/// ends with the same content, whatever files came, in what order and how often.
class Exchange
{
public:
    /// `scopeOf` says who may see a cell when it leaves.
    Exchange(store::Store& store, store::Store::ScopeOf scopeOf);

    /// The keys of this centre; made at the first call, together with this PC's name among devices. Where the vault exists
    /// they lie sealed in it. Errors: Sealed where it is locked.
    [[nodiscard]] Result<CentreKeys> keys();
    /// Other keys for this centre, and with them another card, after the present ones may have come into strange hands. What was
    /// written here and not sent yet leaves under the new ones; what was sealed for the old ones still opens here. The centre's
    /// other PCs are joined anew, with one file, see join.h. Errors: Sealed where the client data is locked.
    [[nodiscard]] Result<Card> renewKeys();
    /// The present keys, then those this centre had before: what others sealed for an older card opens with them.
    [[nodiscard]] Result<std::vector<CentreKeys>> allKeys();
    [[nodiscard]] Result<Card> ownCard();
    /// The own card as a file to give away.
    [[nodiscard]] Result<QByteArray> ownCardFile();
    /// Notes a partner. Errors: Conflict where a centre of that name with another key is known: it may be a new card or
    /// somebody else, and a person must find out by telephone and remove the old one first.
    [[nodiscard]] Result<Card> addCard(const QByteArray& file);
    [[nodiscard]] Result<void> removeCard(const SigningKey& signing);
    [[nodiscard]] Result<std::vector<Card>> cards();

    /// The city's list of centres, where one was taken in.
    [[nodiscard]] Result<std::optional<Roster>> roster();
    /// Takes the city's list in: its cards hold, what it revokes no longer does. The first list is believed as it comes, so its
    /// city's five words are to be heard over the phone. Errors: Conflict where another city's or a newer one is here.
    [[nodiscard]] Result<Roster> addRoster(const QByteArray& file);
    /// For the city: the next list, of all cards that are here, with further keys revoked from now on. Errors: Forbidden where the
    /// list is another's.
    [[nodiscard]] Result<QByteArray> writeRoster(const std::vector<SigningKey>& revoked);

    /// How much a file for this audience would hold.
    struct Outlook
    {
        std::int64_t packs = 0;
        std::int64_t versions = 0;
        std::map<QString, std::int64_t> perCentre; ///< versions; the own centre's stand under its name
    };
    /// The bytes of a file. What was written since the last one is put into new packs first; all packs for the audience go along.
    [[nodiscard]] Result<std::pair<QByteArray, Outlook>> write(const Recipients& recipients);
    /// Puts what was written since the last time, and what `audience` may see, into packs; they wait in the data file for a
    /// file or a transport that takes them along. Returns how many were made.
    [[nodiscard]] Result<std::int64_t> packUp(store::Scope audience);

    /// Opens and verifies a file without taking anything in.
    [[nodiscard]] Result<std::vector<PackLine>> inspect(QIODevice& file, const QString& passphrase = {});
    [[nodiscard]] Result<std::vector<PackLine>> inspect(const QByteArray& file, const QString& passphrase = {});
    using Seen = std::function<void(std::int64_t change)>;
    /// Takes files in, all in one step and without ever holding one of them whole in memory; those that are damaged are named and change nothing. A rehearsal only says what would
    /// come; `seen` gets the number of its change, where there is one, while what it did can still be read. `Carried`: a
    /// transport brought them unasked, so they stand in nobody's undo list, and each holds the one pack whose name it has.
    enum class Coming { Chosen, Carried };
    [[nodiscard]] Result<Merged> merge(const std::vector<IncomingFile>& files, const QString& passphrase, bool rehearsal, Progress& progress, Coming coming = Coming::Chosen,
                                       const Seen& seen = {});
    /// The same for files that are in memory already.
    [[nodiscard]] Result<Merged> merge(const std::vector<std::pair<QString, QByteArray>>& files, const QString& passphrase, bool rehearsal, Progress& progress,
                                       Coming coming = Coming::Chosen, const Seen& seen = {});

    /// The packs that wait because they are stamped too far ahead, or because the city has revoked their key.
    [[nodiscard]] Result<std::vector<WaitingPack>> held();
    /// Takes a waiting pack in all the same, after a person has asked its centre. Errors: NotFound where none of that number waits.
    [[nodiscard]] Result<Merged> approve(std::int64_t rid, Progress& progress);
    /// What came of each device, by centre: what is missing, and where two packs stand under one number.
    [[nodiscard]] Result<std::vector<Stream>> streams();

    /// What this audience sees, as canonical text: one line of JSON for each cell.
    [[nodiscard]] Result<QByteArray> dump(store::Scope audience);

private:
    [[nodiscard]] Opening opening(const QString& passphrase);
    /// A pack that is here, read again, with its centre's name. Errors: NotFound.
    [[nodiscard]] Result<PackContent> keptPack(std::int64_t rid);
    /// Packs that were held and whose time has come.
    [[nodiscard]] std::vector<std::int64_t> duePacks(Stamp ahead, const std::set<SigningKey>& revoked);
    [[nodiscard]] std::set<SigningKey> revokedKeys();
    /// Keys as they lie among the facts of the file: sealed where the vault is open.
    [[nodiscard]] QString wrapped(const CentreKeys& keys);
    [[nodiscard]] CentreKeys unwrapped(const QString& text);
    /// What is noted of keys that become the present ones, and of this PC's name with them.
    [[nodiscard]] Result<void> adopt(const CentreKeys& keys, std::map<std::string, QString> facts);
    /// What the centres are called whose cards were added here, and this one.
    [[nodiscard]] Result<std::map<SigningKey, QString>> names();
    /// Which names this PC had, for the packs that carry what was written under them.
    [[nodiscard]] Nonces nonces();
    [[nodiscard]] std::string author();

    store::Store& m_store;
    store::Store::ScopeOf m_scopeOf;
};

/// The public keys of this centre: the present one and those it had before. Empty where none was made yet.
[[nodiscard]] std::set<SigningKey> ownSigningKeys(store::Store& store);

} // namespace tasuki::exchange
