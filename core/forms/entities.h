// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/entities.h"
#include "store/schema.h"

#include <span>

namespace tasuki::forms {

/// A definition that is kept in the data file: one the centre made or took in, or one that a sheet was written with. The
/// id follows from the bytes, so the same definition is one row everywhere.
struct KeptDefinition
{
    Id<KeptDefinition> id;
    QString code;
    QString version;
    QString title;
    QString json;
    std::optional<std::int64_t> own; ///< 1: offered for new sheets beside those the program carries; 2: being made
    bool operator==(const KeptDefinition&) const = default;
};

/// A handover sheet (申し送り), from its first field to the last reply. Once issued its content stands.
struct Sheet
{
    Id<Sheet> id;
    Id<clients::Client> client;
    Id<KeptDefinition> definition;
    QString author;
    QDate startedOn;
    QString profession; ///< of the receiver, see professions.h
    Id<clients::RegistryFacility> recipientFacility;
    QString recipientName;
    QString recipientPerson;
    Id<clients::Consent> consent;
    QString exception; ///< why it may go without consent, see lawfulExceptions(); empty where there is consent
    QString withheld;  ///< fields left out for this receiver; several apart by ;
    QString issuedAt;  ///< ISO date and time with the zone; empty while it is a draft
    QString issuedBy;
    QString contentHash; ///< SHA-256 of the canonical content, hex
    QString signature;   ///< of the centre over the hash, see SheetSealer; empty on sheets of older versions
    Id<Sheet> revises;   ///< the issued sheet that this one corrects
    std::optional<std::int64_t> revision; ///< 1, 2 …
    QString reason;      ///< of the correction
    // What happens after it was issued.
    QString sentBy; ///< hand, post, fax, file
    QDate sentOn;
    QDate receivedOn;
    QString receivedBy;
    QDate repliedOn;
    QString reply;
    QString question; ///< open question of the receiver
    QDate replyDueOn;
    bool operator==(const Sheet&) const = default;

    [[nodiscard]] bool isIssued() const { return !issuedAt.isEmpty(); }
};

/// The answer to one field of a sheet, with where it came from and since when it is known to be so.
struct SheetAnswer
{
    Id<SheetAnswer> id; ///< follows from sheet and field
    Id<Sheet> sheet;
    QString field;
    QString value;  ///< see toStored()
    QString source; ///< `typed`, `record`, `sheet`, `computed`
    QString origin; ///< in words: what it was taken from
    QDate asOf;     ///< since when it is known to be so
    std::optional<std::int64_t> confirmed; ///< 1: a person looked at what was carried over
    bool operator==(const SheetAnswer&) const = default;
};

/// That an issued sheet was sealed into a file for a centre, and what came back. One row for each centre and profession: a
/// hospital may get one copy for its nurses and another for its pharmacists.
struct SentSheet
{
    Id<SentSheet> id; ///< follows from sheet, key and profession, see sentId()
    Id<Sheet> sheet;
    QString receiver;   ///< signing key of its card, hex
    QString centre;     ///< name on the card
    QString profession; ///< whose copy it is
    QString hash;       ///< of what was sealed: receipts name it
    QString content;    ///< the direct pack: a lost file is written again as it was
    QString signature;
    QDate sentOn;
    QString sentBy;
    QDate acknowledgedOn;
    QString acknowledgedBy;
    QDate repliedOn;
    QString reply;
    bool operator==(const SentSheet&) const = default;
};

/// A sheet that another centre handed to this one. It stands beside the sheets and is none of them: a sheet is written here,
/// about a client of the register, with answers of its own; this one is the sender's, word for word as it was signed, with the
/// form it was written on, and nobody here can write in it. What a list shows is kept beside the text; what is read and
/// printed is read from the text each time, after its signature held.
struct ReceivedSheet
{
    Id<ReceivedSheet> id; ///< bound to the sender's key (exchange::ownedId), so that no other centre can take its place
    Id<clients::Client> client; ///< ours, where a person said who it is; may change
    QString origin;     ///< signing key of the sender, hex
    QString originName; ///< as on the card when it came
    QString card;       ///< the sender's card as it came along: a name, no proof of it
    QString sheet;      ///< the id its origin gave it
    QString chain;      ///< the id of the first sheet that this one is a correction of; its own where it is the first
    QString revises;    ///< the id of the sheet it corrects
    std::optional<std::int64_t> revision;
    QString reason;     ///< of the correction
    QString profession; ///< whose copy it is
    QString form;       ///< title of the form
    QString person;     ///< whom it is about, by the name on it
    QString issuedAt;
    QString issuedBy;
    QString content;    ///< the direct pack
    QString signature;  ///< its minisign signature
    QString receivedAt; ///< ISO date and time
    QString receivedBy;
    // What was told to the sender.
    QDate acknowledgedOn;
    QString acknowledgedBy;
    QDate repliedOn;
    QString reply;
    bool operator==(const ReceivedSheet&) const = default;

    /// Once the sender was told of it, it is here for good.
    [[nodiscard]] bool isAcknowledged() const { return acknowledgedOn.isValid() || repliedOn.isValid(); }
};

[[nodiscard]] const store::Schema& schema();

/// Fields of a received sheet that this centre writes: whose it is and what was told to the sender.
[[nodiscard]] bool changesAfterReceipt(std::string_view receivedField);

/// Fields of a sheet that may change after it was issued.
[[nodiscard]] bool changesAfterIssue(std::string_view sheetField);

/// Reasons for which the law lets information go without consent, as codes with their Japanese words
/// (個人情報保護法 27条1項, 高齢者虐待防止法 7条).
struct LawfulException
{
    const char* code;
    const char* label;
};
[[nodiscard]] std::span<const LawfulException> lawfulExceptions();

} // namespace tasuki::forms

namespace tasuki::store {
template <> const EntityInfo& describe<forms::KeptDefinition>();
template <> const EntityInfo& describe<forms::Sheet>();
template <> const EntityInfo& describe<forms::SheetAnswer>();
template <> const EntityInfo& describe<forms::SentSheet>();
template <> const EntityInfo& describe<forms::ReceivedSheet>();
} // namespace tasuki::store
