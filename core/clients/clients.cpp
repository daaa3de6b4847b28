// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/clients.h"

#include "base/fold.h"
#include "base/kana.h"
#include "clients/codes.h"
#include "clients/typing.h"
#include "store/accesslog.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace tasuki::clients {

using store::EntityInfo;
using store::Value;

namespace {

/// Words for people; lupdate knows the context by the name.
struct ClientWords
{
    Q_DECLARE_TR_FUNCTIONS(ClientWords)
};

/// Fields of the list, in the order of readRow().
const std::vector<std::string_view>& listFields()
{
    static const std::vector<std::string_view> fields{"name",    "kana",   "birth_date", "sex",      "address",
                                                      "building", "phone", "mobile",     "insured_number", "ended_on",
                                                      "primary_staff", "merged_into"};
    return fields;
}

QString textOf(const Value& value)
{
    QString text;
    store::fromValue(value, text);
    return text;
}

QDate dateOf(const Value& value)
{
    QDate date;
    store::fromValue(value, date);
    return date;
}

QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar letter : phone.normalized(QString::NormalizationForm_KC))
        if (letter.isDigit())
            digits += letter;
    return digits;
}

void addTo(std::string& search, const QString& text)
{
    if (text.isEmpty())
        return;
    text::appendFolded(search, text.toStdString());
    search += '\x1f';
}

/// Of several decisions the one that counts on a day.
const Certification* counting(const std::vector<Certification>& all, QDate day)
{
    const auto holds = [&](const Certification& each) { return each.from.isValid() && each.from <= day && (!each.to.isValid() || day <= each.to); };
    const Certification* found = nullptr;
    for (const Certification& each : all) {
        const bool now = holds(each);
        const bool foundNow = found && holds(*found);
        if (!found || (now && !foundNow) || (now == foundNow && each.from > found->from))
            found = &each;
    }
    return found;
}

/// Makes the line of the list; false for one that is another's now.
bool fill(ClientRow& row, const std::vector<Value>& values)
{
    if (!std::holds_alternative<std::monostate>(values[11]))
        return false;
    row.name = textOf(values[0]);
    row.kana = textOf(values[1]);
    row.birthDate = dateOf(values[2]);
    row.sex = textOf(values[3]);
    row.address = textOf(values[4]) + textOf(values[5]);
    row.phone = textOf(values[6]).isEmpty() ? textOf(values[7]) : textOf(values[6]);
    row.insuredNumber = textOf(values[8]);
    row.ended = dateOf(values[9]).isValid();
    row.staff = textOf(values[10]);
    row.sort = text::gojuonKey(row.kana.isEmpty() ? row.name : row.kana);
    row.foldedName = text::folded(row.name);
    row.foldedKana = text::folded(row.kana);
    row.foldedAddress = text::folded(row.address);
    row.search.clear();
    addTo(row.search, row.name);
    addTo(row.search, row.kana);
    addTo(row.search, row.address);
    addTo(row.search, digitsOf(textOf(values[6])));
    addTo(row.search, digitsOf(textOf(values[7])));
    addTo(row.search, row.insuredNumber);
    return true;
}

void setLevel(ClientRow& row, const Certification* counts)
{
    row.level = counts ? counts->level : QString();
    row.state = counts ? counts->state : QString();
    row.levelTo = counts ? counts->to : QDate();
}

} // namespace

QString honoured(const QString& name)
{
    return ClientWords::tr("%1 (client)").arg(name);
}

LevelState levelState(const QDate& validTo, const QDate& today)
{
    if (!validTo.isValid())
        return LevelState::None;
    if (validTo < today)
        return LevelState::Over;
    return today.daysTo(validTo) <= renewalDays ? LevelState::RenewalDue : LevelState::Valid;
}

const Certification* Record::certificationOn(QDate day) const
{
    return counting(certifications, day);
}

const Certification* Record::previousCertification(QDate day) const
{
    const Certification* now = certificationOn(day);
    const Certification* found = nullptr;
    for (const Certification& each : certifications)
        if (now && &each != now && each.from < now->from && (!found || each.from > found->from))
            found = &each;
    return found;
}

const Consent* Record::consentOn(QDate day) const
{
    for (const Consent& each : consents)
        if (each.on.isValid() && each.on <= day && (!each.withdrawnOn.isValid() || day < each.withdrawnOn))
            return &each;
    return nullptr;
}

const Relative* Record::relativeWith(const char* part) const
{
    for (const Relative& each : relatives)
        if (splitCodes(each.parts).contains(QLatin1String(part)))
            return &each;
    return nullptr;
}

const CareTie* Record::tieOf(const char* role, QDate day) const
{
    for (const CareTie& each : ties)
        if (each.role == QLatin1String(role) && (!each.until.isValid() || day <= each.until))
            return &each;
    return nullptr;
}

Clients::Clients(store::Store& store) : m_store(store)
{
    m_subscription = store.bus().subscribe([this](const store::ChangeEvent& event) { refresh(event); });
}

Clients::~Clients() = default;

void Clients::forget()
{
    m_rows.clear();
    m_rows.shrink_to_fit();
    m_places.clear();
    m_loaded = false;
}

Result<void> Clients::load()
{
    if (m_loaded)
        return {};
    if (!m_store.vault().isOpen())
        return fail(Error::Code::Sealed, ClientWords::tr("The clients are locked. Unlock them with your passphrase."));
    std::vector<ClientRow> rows;
    auto done = m_store.scan(store::describe<Client>(), listFields(), [&](const Uuid& id, std::vector<Value>& values) {
        ClientRow row;
        row.id.uuid = id;
        if (fill(row, values))
            rows.push_back(std::move(row));
    });
    if (!done)
        return done;
    std::map<Uuid, std::vector<Certification>> decisions;
    done = m_store.scan(store::describe<Certification>(), {"client", "level", "state", "valid_from", "valid_to"},
                        [&](const Uuid&, std::vector<Value>& values) {
                            if (const auto* client = std::get_if<Uuid>(&values[0]))
                                decisions[*client].push_back(
                                    {{}, {*client}, textOf(values[1]), textOf(values[2]), dateOf(values[3]), dateOf(values[4]), {}, {}});
                        });
    if (!done)
        return done;
    const QDate today = m_store.clock().today();
    for (ClientRow& row : rows)
        if (const auto found = decisions.find(row.id.uuid); found != decisions.end())
            setLevel(row, counting(found->second, today));
    std::stable_sort(rows.begin(), rows.end(), [](const ClientRow& a, const ClientRow& b) { return a.sort < b.sort; });
    m_rows = std::move(rows);
    m_places.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_places.emplace(m_rows[i].id, i);
    m_loaded = true;
    return {};
}

void Clients::refresh(const store::ChangeEvent& event)
{
    if (!m_loaded)
        return;
    const bool mine = event.entity == &store::describe<Client>() || event.entity == &store::describe<Certification>();
    if (!event.everything && !mine)
        return;
    if (event.everything || event.ids.size() > 200 || !m_store.vault().isOpen()) {
        forget();
        return;
    }
    // Only these lines are read anew: saving one field of one client must not read ten thousand others.
    std::set<Id<Client>> touched;
    for (const Uuid& id : event.ids)
        touched.insert(event.entity == &store::describe<Client>() ? Id<Client>{id} : clientOf(*event.entity, id));
    for (const Id<Client>& id : touched) {
        const auto client = m_store.load(id);
        const auto decisions = m_store.all<Certification>("client", id.uuid);
        const auto known = m_places.find(id);
        if (known == m_places.end() || !client || !*client || !decisions || !(*client)->mergedInto.isNil()) {
            forget();
            return;
        }
        std::vector<Value> values;
        const EntityInfo& entity = store::describe<Client>();
        for (const std::string_view field : listFields())
            values.push_back(entity.fields[static_cast<std::size_t>(entity.indexOf(field))].get(&**client));
        ClientRow row;
        row.id = id;
        fill(row, values);
        setLevel(row, counting(*decisions, m_store.clock().today()));
        if (row.sort != m_rows[known->second].sort) {
            forget();
            return;
        }
        m_rows[known->second] = std::move(row);
    }
}

Result<std::vector<ClientRow>> Clients::search(const QString& words, bool ended)
{
    if (auto loaded = load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    const auto wanted = text::foldedWords(words);
    std::vector<ClientRow> found;
    for (const ClientRow& row : m_rows) {
        if (row.ended && !ended)
            continue;
        if (std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) { return row.search.find(word) != std::string::npos; }))
            found.push_back(row);
    }
    return found;
}

const ClientRow* Clients::row(const Id<Client>& id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_rows[found->second];
}

Result<Record> Clients::open(const Id<Client>& id)
{
    auto record = read(id);
    if (record)
        if (auto logged = store::logAccess(m_store, QStringLiteral("open"), "client", id.uuid, {}); !logged)
            return tl::unexpected<Error>(logged.error());
    return record;
}

Result<Record> Clients::read(const Id<Client>& id)
{
    return store::guarded([&] {
        Record record;
        auto client = store::take(m_store.load(id));
        if (!client)
            throw store::Failure{{Error::Code::NotFound, ClientWords::tr("There is no such client in this file. Nothing was changed."), {}}};
        record.client = *client;
        const auto of = [&]<class T>(std::vector<T>& rows) { rows = store::take(m_store.all<T>("client", id.uuid)); };
        of(record.certifications);
        of(record.relatives);
        of(record.ties);
        of(record.medicines);
        of(record.procedures);
        of(record.illnesses);
        of(record.wishes);
        of(record.consents);
        of(record.events);
        std::ranges::stable_sort(record.certifications, [](const auto& a, const auto& b) { return a.from > b.from; });
        std::ranges::stable_sort(record.relatives, [](const auto& a, const auto& b) { return a.order.value_or(99) < b.order.value_or(99); });
        std::ranges::stable_sort(record.illnesses, [](const auto& a, const auto& b) { return a.on > b.on; });
        std::ranges::stable_sort(record.wishes, [](const auto& a, const auto& b) { return a.on > b.on; });
        std::ranges::stable_sort(record.consents, [](const auto& a, const auto& b) { return a.on > b.on; });
        std::ranges::stable_sort(record.events, [](const auto& a, const auto& b) { return a.on > b.on; });
        return record;
    });
}

QString Clients::nameOf(const Id<Client>& id)
{
    if (const ClientRow* known = row(id))
        return known->name;
    const auto client = m_store.load(id);
    return client && *client ? (*client)->name : QString();
}

Result<void> Clients::commit(const QString& words, std::vector<store::CellChange> cells)
{
    auto done = m_store.commit({words, store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

Result<void> Clients::commitNew(const EntityInfo& entity, const Id<Client>& client, std::vector<store::CellChange> cells)
{
    return commit(ClientWords::tr("%1 added (%2)").arg(QCoreApplication::translate("entity", entity.label), honoured(nameOf(client))),
                  std::move(cells));
}

Result<Id<Client>> Clients::add(Client client)
{
    if (client.name.trimmed().isEmpty())
        return fail(Error::Code::Usage, ClientWords::tr("Enter the name of the client. Nothing was changed."));
    client.id.uuid = Uuid::v7(m_store.clock().nowMillis(), randomBytes16());
    auto done = commit(ClientWords::tr("%1 added").arg(honoured(client.name)), store::diff(Client(), client, true));
    if (!done)
        return tl::unexpected<Error>(done.error());
    m_loaded = false;
    return client.id;
}

Id<Client> Clients::clientOf(const EntityInfo& entity, const Uuid& row)
{
    if (&entity == &store::describe<Client>())
        return {row};
    store::Statement statement(m_store.handle(), "SELECT client FROM " + std::string(entity.name) + " WHERE id=?1");
    return {statement.bind(1, row).step() ? statement.uuid(0) : Uuid()};
}

Result<bool> Clients::setField(const EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed)
{
    const int index = entity.indexOf(field);
    if (index < 0)
        return fail(Error::Code::Usage, ClientWords::tr("There is no field of this name."));
    const store::FieldInfo& info = entity.fields[static_cast<std::size_t>(index)];
    auto after = readTyped(entity, info, typed);
    if (!after)
        return tl::unexpected<Error>(after.error());
    if (&entity == &store::describe<Client>() && info.name == "name" && store::displayText(*after).isEmpty())
        return fail(Error::Code::Usage, ClientWords::tr("Enter the name of the client. Nothing was changed."));
    return store::guarded([&] {
        store::Statement present(m_store.handle(), "SELECT id FROM " + std::string(entity.name) + " WHERE id=?1 AND deleted=0");
        if (!present.bind(1, row).step())
            throw store::Failure{{Error::Code::NotFound, ClientWords::tr("There is no such record in this file. Nothing was changed."), {}}};
        present.reset();
        const Value before = store::take(m_store.cell(entity, row, field));
        if (before == *after)
            return false;
        store::take(commit(ClientWords::tr("%1 changed (%2)").arg(store::fieldLabel(info), honoured(nameOf(clientOf(entity, row)))),
                           {{&entity, row, info.name, before, *after, store::VersionKind::Own}}));
        return true;
    });
}

namespace {

Result<void> readFields(const EntityInfo& entity, const Clients::Typed& fields, void* row)
{
    for (const auto& [name, typed] : fields) {
        const int index = entity.indexOf(name);
        if (index < 0)
            return fail(Error::Code::Usage, ClientWords::tr("There is no field “%1”.").arg(QString::fromStdString(name)));
        const store::FieldInfo& field = entity.fields[static_cast<std::size_t>(index)];
        auto value = readTyped(entity, field, typed);
        if (!value)
            return tl::unexpected<Error>(value.error());
        field.set(row, *value);
    }
    return {};
}

} // namespace

Result<Uuid> Clients::addTyped(std::string_view entity, const Id<Client>& client, const Typed& fields)
{
    if (entity == store::describe<Client>().name) {
        Client made;
        if (auto read = readFields(store::describe<Client>(), fields, &made); !read)
            return tl::unexpected<Error>(read.error());
        const auto id = add(made);
        return id ? Result<Uuid>(id->uuid) : tl::unexpected<Error>(id.error());
    }
    Result<Uuid> done = fail(Error::Code::Usage, ClientWords::tr("Nothing of this name belongs to a client."));
    const auto tryOne = [&]<class T>(T row) {
        if (entity != store::describe<T>().name)
            return;
        if (auto read = readFields(store::describe<T>(), fields, &row); !read) {
            done = tl::unexpected<Error>(read.error());
            return;
        }
        row.client = client;
        const auto id = addRow(row);
        done = id ? Result<Uuid>(id->uuid) : tl::unexpected<Error>(id.error());
    };
    tryOne(Certification());
    tryOne(Relative());
    tryOne(CareTie());
    tryOne(Medicine());
    tryOne(Procedure());
    tryOne(Illness());
    tryOne(Wish());
    tryOne(Consent());
    tryOne(Event());
    return done;
}

Result<void> Clients::removeRow(const EntityInfo& entity, const Uuid& row)
{
    return commit(ClientWords::tr("%1 removed (%2)")
                      .arg(QCoreApplication::translate("entity", entity.label), honoured(nameOf(clientOf(entity, row)))),
                  {store::removal(entity, row)});
}

Result<std::vector<Likeness>> Clients::likenesses(const Client& client)
{
    if (auto loaded = load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    const auto name = text::folded(client.name);
    const auto kana = text::folded(client.kana);
    const auto house = text::folded(client.address + client.building);
    const QString phone = digitsOf(client.phone);
    std::vector<Likeness> found;
    for (const ClientRow& row : m_rows) {
        if (row.id == client.id)
            continue;
        QStringList reasons;
        const bool number = !client.insuredNumber.isEmpty() && row.insuredNumber == client.insuredNumber;
        const bool sameName = !name.empty() && row.foldedName == name;
        const bool sameKana = !kana.empty() && row.foldedKana == kana;
        const bool born = client.birthDate.isValid() && row.birthDate == client.birthDate;
        const bool line = phone.size() >= 9 && digitsOf(row.phone) == phone;
        const bool home = !house.empty() && row.foldedAddress == house;
        if (number)
            reasons << ClientWords::tr("the same insured number");
        if (sameName)
            reasons << ClientWords::tr("the same name");
        else if (sameKana)
            reasons << ClientWords::tr("the same reading");
        if (born)
            reasons << ClientWords::tr("the same date of birth");
        if (line)
            reasons << ClientWords::tr("the same telephone");
        if (home)
            reasons << ClientWords::tr("the same address");
        const bool named = sameName || sameKana;
        // A married couple shares house and telephone, twins share the birthday: each alone says nothing.
        if (number || (named && (born || line || home)) || (named && !client.birthDate.isValid()))
            found.push_back({row.id, row.name, reasons, number || (named && born)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Likeness& a, const Likeness& b) { return a.certain > b.certain; });
    return found;
}

Result<void> Clients::merge(const Id<Client>& kept, const Id<Client>& gone)
{
    return store::guarded([&] {
        const auto to = store::take(m_store.load(kept));
        const auto from = store::take(m_store.load(gone));
        if (!to || !from || kept == gone)
            throw store::Failure{{Error::Code::Usage, ClientWords::tr("Choose two different clients. Nothing was changed."), {}}};
        std::vector<store::CellChange> cells;
        const EntityInfo& entity = store::describe<Client>();
        for (const store::FieldInfo& field : entity.fields) {
            const Value have = field.get(&*to);
            const Value other = field.get(&*from);
            if (have == Value() && other != Value() && field.name != "merged_into")
                cells.push_back({&entity, kept.uuid, field.name, have, other, store::VersionKind::Own});
        }
        for (const EntityInfo* child : m_store.schema()) {
            const int index = child->indexOf("client");
            if (index < 0 || child->fields[static_cast<std::size_t>(index)].kind != store::FieldKind::Reference)
                continue;
            store::Statement rows(m_store.handle(), "SELECT id FROM " + std::string(child->name) + " WHERE client=?1 AND deleted=0");
            rows.bind(1, gone.uuid);
            while (rows.step())
                cells.push_back({child, rows.uuid(0), child->fields[static_cast<std::size_t>(index)].name, Value(gone.uuid), Value(kept.uuid),
                                 store::VersionKind::Own});
        }
        const auto& into = entity.fields[static_cast<std::size_t>(entity.indexOf("merged_into"))];
        cells.push_back({&entity, gone.uuid, into.name, into.get(&*from), Value(kept.uuid), store::VersionKind::Own});
        store::take(commit(ClientWords::tr("%1 and %2 put together").arg(honoured(to->name), honoured(from->name)), std::move(cells)));
        m_loaded = false;
    });
}

int Clients::retentionYears()
{
    const int years = m_store.meta("retention_years").toInt();
    return years > 0 ? years : 5;
}

Result<void> Clients::setRetentionYears(int years)
{
    return m_store.setMeta("retention_years", QString::number(std::clamp(years, 1, 100)));
}

Result<std::vector<Clients::Retained>> Clients::retained()
{
    if (auto loaded = load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    std::vector<Retained> found;
    for (const ClientRow& row : m_rows) {
        if (!row.ended)
            continue;
        const auto client = m_store.load(row.id);
        if (client && *client)
            found.push_back({row, (*client)->endedOn, (*client)->endedOn.addYears(retentionYears())});
    }
    std::stable_sort(found.begin(), found.end(), [](const Retained& a, const Retained& b) { return a.keptUntil < b.keptUntil; });
    return found;
}

} // namespace tasuki::clients
