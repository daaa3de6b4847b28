// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "forms/carry.h"
#include "forms/deadline.h"
#include "forms/library.h"

#include <functional>

namespace tasuki::forms {

/// A sheet with everything that belongs to it.
struct SheetView
{
    Sheet sheet;
    std::shared_ptr<const Definition> definition;
    std::map<QString, SheetAnswer> given; ///< by field
    Answers answers;                      ///< the same, read
    bool isCopy = false; ///< another centre's sheet as it came: what it holds was handed over, all of it

    [[nodiscard]] const Answer& answer(const QString& field) const;
    /// Whether a field is asked at all, by its condition.
    [[nodiscard]] bool isAsked(const Field& field) const;
    /// What goes to the receiver: asked, answered and not left out. The paper and the file come from here.
    [[nodiscard]] Answers handedOver() const;
    [[nodiscard]] bool isWithheld(const QString& field) const;
};

/// A line of a list of sheets.
struct SheetLine
{
    Id<Sheet> id;
    Id<clients::Client> client;
    QString clientName;
    QString title;
    Sheet sheet;
};

/// 過不足 against a receiver.
struct Completeness
{
    struct Item
    {
        QString field;
        QString label;
        QString section;
        QString why;  ///< in words: 様式の必須項目, 看護師に必要, 8か月前
        QDate asOf;
    };
    std::vector<Item> missing;
    std::vector<Item> stale;
    std::vector<Item> excess;
    std::vector<Item> unconfirmed; ///< carried over and not looked at yet

    enum class ConsentState { Given, OutsideRange, Withdrawn, None, Exception, NotAsked };
    ConsentState consent = ConsentState::None;
    QString consentWords;
    QDate consentOn;

    /// Nothing speaks against handing it over.
    [[nodiscard]] bool mayIssue() const
    {
        return consent != ConsentState::None && consent != ConsentState::OutsideRange && consent != ConsentState::Withdrawn;
    }
};

/// One field that differs between two sheets.
struct Difference
{
    QString field;
    QString label;
    QString before; ///< in words
    QString after;
    bool operator==(const Difference&) const = default;
};

/// For whom, when a sheet is begun or changed.
struct Receiver
{
    QString profession;
    Id<clients::RegistryFacility> facility;
    QString name;
    QString person;
};

/// Signs what leaves under the centre's name. The keys belong to the exchange, which this subject does not see; whoever puts
/// both together (core/centre/packages.h) implements it.
class SheetSealer
{
public:
    virtual ~SheetSealer() = default;
    /// The centre's signature over the hash of an issued sheet.
    [[nodiscard]] virtual Result<QString> sign(const QString& contentHash) = 0;
    [[nodiscard]] virtual Result<bool> holds(const QString& contentHash, const QString& signature) = 0;
};

/// The handover sheets of a data file. Each function fails as Sealed while the vault is locked.
class Sheets
{
public:
    Sheets(store::Store& store, clients::Clients& clients);

    [[nodiscard]] Library& library() { return m_library; }
    [[nodiscard]] store::Store& store() { return m_store; }
    [[nodiscard]] clients::Clients& clients() { return m_clients; }
    /// Issued sheets are signed by it from then on; it must outlive the sheets.
    void setSealer(SheetSealer* sealer) { m_sealer = sealer; }

    /// Begins a draft with everything that is known already.
    [[nodiscard]] Result<Id<Sheet>> begin(const Id<clients::Client>& client, const Definition& definition, const Sender& sender,
                                          const Receiver& receiver = {});
    /// Reads a sheet and writes a line into the access log.
    [[nodiscard]] Result<SheetView> open(const Id<Sheet>& id);
    /// The same without a line.
    [[nodiscard]] Result<SheetView> read(const Id<Sheet>& id);
    /// Newest first; of one client where one is given.
    [[nodiscard]] Result<std::vector<SheetLine>> list(const Id<clients::Client>& client = {});

    /// Writes the answer to one field. `before` is what the writer saw: where somebody else wrote meanwhile the change is
    /// refused as Conflict and nothing is overwritten. Returns false where it is so already.
    [[nodiscard]] Result<bool> answer(SheetView& view, const QString& field, const Answer& answer);
    /// Says that what was carried over is still so, today.
    [[nodiscard]] Result<void> confirm(SheetView& view, const QStringList& fields);
    [[nodiscard]] Result<void> setReceiver(SheetView& view, const Receiver& receiver);
    /// An issued sheet as a further receiver gets it: addressed to them, without what their profession must not have.
    /// Nothing is written. Errors: Forbidden where the consent does not cover them, Usage for a draft.
    [[nodiscard]] Result<SheetView> copyFor(const SheetView& issued, const Receiver& receiver);
    /// Leaves a field out for this receiver, or puts it back.
    [[nodiscard]] Result<void> withhold(SheetView& view, const QString& field, bool out);
    [[nodiscard]] Result<void> setException(SheetView& view, const QString& code);
    /// Notes what happened after it was issued: receipt, reply, question; see changesAfterIssue().
    [[nodiscard]] Result<void> note(SheetView& view, const Sheet& after);
    /// Throws a draft away; undo brings it back.
    [[nodiscard]] Result<void> discard(const Id<Sheet>& id);

    [[nodiscard]] Result<Completeness> check(const SheetView& view, const QString& profession = {});
    /// Freezes the sheet: author, time, definition and the hash of its content. Refused without consent or a lawful
    /// exception, and while required fields of the form are empty unless `incomplete` says that it may go so.
    [[nodiscard]] Result<void> issue(SheetView& view, bool incomplete = false);
    /// Begins a correction of an issued sheet: a draft with the same answers.
    [[nodiscard]] Result<Id<Sheet>> revise(const SheetView& issued, const QString& reason);
    /// What differs from `before` to `after`, in the order of the form.
    [[nodiscard]] static std::vector<Difference> diff(const SheetView& before, const SheetView& after);
    /// The issued sheet that a view corrects; nothing for a first one.
    [[nodiscard]] Result<std::optional<SheetView>> corrected(const SheetView& view);

    /// Those that wait, see waitsForAnswer().
    [[nodiscard]] Result<std::vector<SheetLine>> unanswered(QDate today);
    /// The sealed copies of a sheet and what came back of them, in the order in which they were sealed.
    [[nodiscard]] Result<std::vector<SentSheet>> sent(const Id<Sheet>& id);
    /// Notes that a copy was sealed, or what came back of it, on the copy and on the sheet, in one step.
    [[nodiscard]] Result<void> noteSent(const SentSheet& after, const QString& words);

    /// Looks whether the content of an issued sheet is what it was; true where its hash fits, and its signature where it has one.
    [[nodiscard]] Result<bool> verify(const SheetView& view);

    /// The canonical text that is hashed and signed.
    [[nodiscard]] static QByteArray canonical(const SheetView& view);

private:
    [[nodiscard]] Result<void> commit(const SheetView& view, const QString& words, std::vector<store::CellChange> cells,
                                      store::ChangeKind kind = store::ChangeKind::Edit);
    /// What the scores of a form say after an answer: the cells of their result fields, with the answers as they will be.
    [[nodiscard]] std::vector<std::pair<SheetAnswer, std::vector<store::CellChange>>> judged(const SheetView& view);
    [[nodiscard]] Result<std::map<QString, Known>> known(const clients::Record& record, const Sender& sender);
    void guard(const store::EntityInfo& entity, const Uuid& row, std::string_view field, const store::Value& after);
    [[nodiscard]] Result<void> reload(SheetView& view);

    store::Store& m_store;
    clients::Clients& m_clients;
    Library m_library;
    SheetSealer* m_sealer = nullptr;
};

/// Sent but neither received nor answered, or not answered by the day it is due, or with an open question.
[[nodiscard]] bool waitsForAnswer(const Sheet& sheet, QDate today);
/// The id of the copy of a sheet for a profession at a centre, whose signing key is `receiver`.
[[nodiscard]] Id<SentSheet> sentId(const Id<Sheet>& sheet, const QString& receiver, const QString& profession);
/// The id of the answer to a field of a sheet.
[[nodiscard]] Id<SheetAnswer> answerId(const Id<Sheet>& sheet, const QString& field);
/// 「3か月前」 for a day in the past.
[[nodiscard]] QString ageInWords(QDate asOf, QDate today);

} // namespace tasuki::forms
