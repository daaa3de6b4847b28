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
    QString signature;   ///< of the centre over the hash; empty until the exchange subject signs
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

[[nodiscard]] const store::Schema& schema();

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
} // namespace tasuki::store
