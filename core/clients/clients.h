// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/entities.h"
#include "store/store.h"

#include <map>
#include <string>

namespace tasuki::clients {

/// What the list shows of a client.
struct ClientRow
{
    Id<Client> id;
    QString name;
    QString kana;
    QDate birthDate;
    QString sex;
    QString address;
    QString phone;
    QString insuredNumber;
    QString staff;
    QString level; ///< of the certification that counts now
    QString state;
    QDate levelTo;
    bool ended = false;
    std::string sort;   ///< 五十音順
    std::string search; ///< folded
    std::string foldedName, foldedKana, foldedAddress;
};

/// Everything known of one client.
struct Record
{
    Client client;
    std::vector<Certification> certifications; ///< newest first
    std::vector<Relative> relatives;           ///< by their order of contact
    std::vector<CareTie> ties;
    std::vector<Medicine> medicines;
    std::vector<Procedure> procedures;
    std::vector<Illness> illnesses; ///< newest first
    std::vector<Wish> wishes;       ///< newest first
    std::vector<Consent> consents;  ///< newest first
    std::vector<Event> events;      ///< newest first

    /// The decision that counts on a day: valid then, else the newest; null where there is none.
    [[nodiscard]] const Certification* certificationOn(QDate day) const;
    /// The decision before that one; null where there is none.
    [[nodiscard]] const Certification* previousCertification(QDate day) const;
    /// The consent that holds on a day: given, not withdrawn; null where there is none.
    [[nodiscard]] const Consent* consentOn(QDate day) const;
    [[nodiscard]] const Relative* relativeWith(const char* part) const;
    [[nodiscard]] const CareTie* tieOf(const char* role, QDate day) const;
};

/// Days before the end of a care level on which it is due for renewal (更新申請は満了の60日前から).
inline constexpr int renewalDays = 60;

enum class LevelState { None, Valid, RenewalDue, Over };
/// What is to be done about the care level of a client today.
[[nodiscard]] LevelState levelState(const QDate& validTo, const QDate& today);

/// Somebody who may be the same person.
struct Likeness
{
    Id<Client> id;
    QString name;
    QStringList reasons; ///< in words
    bool certain = false;
};

/// The clients of an open vault. Their list is held in memory: it is searched there, because no index on the disk may know
/// their names. Each function fails as Sealed while the vault is locked.
class Clients
{
public:
    explicit Clients(store::Store& store);
    ~Clients();

    [[nodiscard]] store::Store& store() { return m_store; }
    /// Reads the list anew; called by the others where it is not read yet.
    [[nodiscard]] Result<void> load();
    /// Forgets everything in memory, when the vault is locked.
    void forget();
    /// All of the list, in 五十音順; empty before load().
    [[nodiscard]] const std::vector<ClientRow>& rows() const { return m_rows; }
    /// Those that contain every word, by name, reading, address, telephone or number; in 五十音順. Those whose support ended
    /// only where `ended` is set.
    [[nodiscard]] Result<std::vector<ClientRow>> search(const QString& words, bool ended = false);
    /// Null where there is none of that id.
    [[nodiscard]] const ClientRow* row(const Id<Client>& id) const;

    /// Reads everything of a client and writes a line into the access log that it was opened.
    [[nodiscard]] Result<Record> open(const Id<Client>& id);
    /// The same without a line, for what was opened already.
    [[nodiscard]] Result<Record> read(const Id<Client>& id);

    /// Adds a client; returns the id.
    [[nodiscard]] Result<Id<Client>> add(Client client);
    /// Writes one field of a row as a person typed it: dates in every form, codes by their words. Returns false where it is
    /// so already.
    [[nodiscard]] Result<bool> setField(const store::EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed);
    /// Adds a row that belongs to a client.
    template <class T> [[nodiscard]] Result<Id<T>> addRow(T row)
    {
        if (row.id.isNil())
            row.id.uuid = Uuid::v7(m_store.clock().nowMillis(), randomBytes16());
        auto done = commitNew(store::describe<T>(), row.client, store::diff(T(), row, true));
        if (!done)
            return tl::unexpected<Error>(done.error());
        return row.id;
    }
    /// Adds a client, or a row that belongs to one, from what a person or a file gave for its fields, by name.
    using Typed = std::vector<std::pair<std::string, QString>>;
    [[nodiscard]] Result<Uuid> addTyped(std::string_view entity, const Id<Client>& client, const Typed& fields);
    /// Removes a row of a client; undo brings it back.
    [[nodiscard]] Result<void> removeRow(const store::EntityInfo& entity, const Uuid& row);

    /// Who may be the same person, certain ones first.
    [[nodiscard]] Result<std::vector<Likeness>> likenesses(const Client& client);
    /// Takes everything of `gone` over to `kept`: its rows, and its fields where `kept` has none. `gone` stays as a pointer.
    /// One step of undo.
    [[nodiscard]] Result<void> merge(const Id<Client>& kept, const Id<Client>& gone);

    /// How long records are kept after the end of support, in years (条例: 2 or 5); 5 unless set.
    [[nodiscard]] int retentionYears();
    [[nodiscard]] Result<void> setRetentionYears(int years);
    struct Retained
    {
        ClientRow row;
        QDate endedOn;
        QDate keptUntil;
    };
    /// Those whose support ended, the earliest first.
    [[nodiscard]] Result<std::vector<Retained>> retained();

    /// 「田所 キヨ 様」 for sentences; the name alone elsewhere.
    [[nodiscard]] QString nameOf(const Id<Client>& id);

private:
    [[nodiscard]] Result<void> commitNew(const store::EntityInfo& entity, const Id<Client>& client, std::vector<store::CellChange> cells);
    [[nodiscard]] Result<void> commit(const QString& words, std::vector<store::CellChange> cells);
    [[nodiscard]] Id<Client> clientOf(const store::EntityInfo& entity, const Uuid& row);
    void refresh(const store::ChangeEvent& event);

    store::Store& m_store;
    std::vector<ClientRow> m_rows;
    std::map<Id<Client>, std::size_t> m_places;
    bool m_loaded = false;
    store::ChangeBus::Subscription m_subscription;
};

/// The name with its honorific, as papers and sentences have it.
[[nodiscard]] QString honoured(const QString& name);

} // namespace tasuki::clients
