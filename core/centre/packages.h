// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/direct.h"
#include "exchange/exchange.h"
#include "forms/package.h"
#include "forms/received.h"

namespace tasuki {

/// Handover packages: an issued sheet sealed for the card of whoever receives it, and what they answer. Sheets and their
/// receipts are the forms subject's, keys and files the exchange's; here both meet.
class Packages : public forms::SheetSealer
{
public:
    Packages(store::Store& store, forms::Sheets& sheets, forms::ReceivedSheets& received);

    [[nodiscard]] Result<QString> sign(const QString& contentHash) override;
    [[nodiscard]] Result<bool> holds(const QString& contentHash, const QString& signature) override;

    /// The centres whose cards a person added here, by name.
    [[nodiscard]] Result<std::vector<exchange::Card>> cards();
    /// The card of that key or that name; nothing where none was added.
    [[nodiscard]] Result<std::optional<exchange::Card>> cardOf(const QString& keyOrName);
    /// When the five words of a known centre's card were compared by telephone; an invalid day where nobody did yet.
    [[nodiscard]] Result<QDate> verifiedOn(const exchange::Card& card);
    /// Notes the card that came along with a sheet, once somebody compared its five words by telephone.
    [[nodiscard]] Result<void> addCard(const QByteArray& card);

    /// Seals what this receiver may have of an issued sheet into the file `path`, and notes that it left. The same sheet for
    /// the same receiver gives the same pack. Errors: as Sheets::copyFor(), and those of writing.
    [[nodiscard]] Result<void> seal(const forms::SheetView& issued, const exchange::Card& card, const forms::Receiver& receiver, const QString& path);

    /// What a file brings.
    struct Arrival
    {
        exchange::DirectKind kind = exchange::DirectKind::Sheet;
        exchange::Card sender;
        QByteArray senderCard;
        bool isKnown = false; ///< a person added the sender's card here
        QDate verifiedOn;     ///< its five words were compared that day; invalid: not yet
        bool isHere = false;  ///< it was taken in before; taking it in again changes nothing
        Id<forms::ReceivedSheet> received;      ///< of a sheet: the row it has or gets
        std::optional<forms::HandedSheet> sheet; ///< of a sheet: what it says
        bool isOlder = false;                   ///< a later correction of it is here already; that one stays in front
        std::optional<forms::SheetView> before; ///< of a correction: the one before it, where it is here
        Id<forms::Sheet> answered; ///< of a receipt or reply: our sheet
        QString text;              ///< of a reply
        QString by;                ///< who received or replied
        QDate on;
    };
    /// Opens and verifies a file and says what it would bring; nothing is changed. Errors: those of exchange::openDirect();
    /// Conflict where it says it is from a centre that is known with another key; Forbidden for a file of this centre itself;
    /// NotFound for an answer to what was never sealed for its sender.
    [[nodiscard]] Result<Arrival> look(const QByteArray& file);
    /// The same, and takes it in.
    [[nodiscard]] Result<Arrival> take(const QByteArray& file);

    /// A received sheet, read from its text after the signature was verified once more.
    struct Opened
    {
        forms::ReceivedSheet row;
        forms::HandedSheet sheet;
        std::optional<forms::SheetView> before; ///< the one it corrects, where that is here
        bool isKnown = false;  ///< the sender's card was added here by a person
        QDate verifiedOn;      ///< its five words were compared that day; invalid: not yet
        exchange::Card sender; ///< the known card, else the one that came along
    };
    /// Reads a received sheet and writes a line into the access log. Errors: Damaged where its signature holds no longer.
    [[nodiscard]] Result<Opened> open(const Id<forms::ReceivedSheet>& id);
    /// The same without a line.
    [[nodiscard]] Result<Opened> read(const Id<forms::ReceivedSheet>& id);
    /// Writes the file that tells the sender that the sheet arrived, sealed for their card; a second time the same one.
    /// Errors: NotFound where the sender's card was not added here.
    [[nodiscard]] Result<void> acknowledge(const Id<forms::ReceivedSheet>& id, const QString& path);
    /// Writes a reply in free words for the sender.
    [[nodiscard]] Result<void> reply(const Id<forms::ReceivedSheet>& id, const QString& text, const QString& path);

private:
    [[nodiscard]] exchange::Exchange partners();
    [[nodiscard]] exchange::Direct directOf(const forms::SheetView& issued, const forms::SheetView& copy, const exchange::SigningKey& receiver);
    void lookAtSheet(const exchange::ArrivedDirect& file, Arrival& arrival);
    void lookAtAnswer(const exchange::ArrivedDirect& file, Arrival& arrival, forms::SentSheet& answered);
    [[nodiscard]] Result<std::pair<Arrival, forms::SentSheet>> read(const exchange::ArrivedDirect& file);
    [[nodiscard]] Result<exchange::ArrivedDirect> opened(const QByteArray& file);
    [[nodiscard]] Opened readAlone(const Id<forms::ReceivedSheet>& id);
    [[nodiscard]] exchange::Card senderOf(const forms::ReceivedSheet& row);
    void writeAnswer(const forms::ReceivedSheet& row, exchange::DirectKind kind, exchange::DirectContent content, const QString& path);

    store::Store& m_store;
    forms::Sheets& m_sheets;
    forms::ReceivedSheets& m_received;
};

} // namespace tasuki
