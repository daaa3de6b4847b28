// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/importing.h"

#include "base/fold.h"
#include "clients/codes.h"
#include "clients/typing.h"
#include "table/header.h"
#include "table/table.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace tasuki::clients {

namespace {

/// Words for people; lupdate knows the context by the name.
struct ClientImport
{
    Q_DECLARE_TR_FUNCTIONS(ClientImport)
};

constexpr std::size_t headRows = 40;

/// What a column can be: to which row its cells go, the field, and how lists call it.
struct Column
{
    enum class To { Client, Certification, KeyPerson, Doctor, CareManager };
    To to;
    const char* field;
    std::array<const char*, 6> headings;
};

constexpr auto columns = std::to_array<Column>({
    {Column::To::Client, "name", {"氏名", "利用者名", "利用者氏名", "名前", "本人氏名", "name"}},
    {Column::To::Client, "kana", {"ふりがな", "氏名カナ", "カナ", "利用者名カナ", "よみ", "kana"}},
    {Column::To::Client, "sex", {"性別", "sex"}},
    {Column::To::Client, "birth_date", {"生年月日", "誕生日", "birth_date"}},
    {Column::To::Client, "postal_code", {"郵便番号", "〒", "postal_code"}},
    {Column::To::Client, "address", {"住所", "現住所", "address"}},
    {Column::To::Client, "building", {"建物", "方書", "building"}},
    {Column::To::Client, "phone", {"電話番号", "電話", "TEL", "自宅電話", "phone"}},
    {Column::To::Client, "mobile", {"携帯電話", "携帯", "携帯番号", "mobile"}},
    {Column::To::Client, "insurer_number", {"保険者番号", "介護保険者番号", "insurer_number"}},
    {Column::To::Client, "insured_number", {"被保険者番号", "介護被保険者番号", "insured_number"}},
    {Column::To::Client, "burden", {"負担割合", "自己負担割合", "burden"}},
    {Column::To::Client, "physical_independence", {"障害高齢者の日常生活自立度", "寝たきり度", "障害自立度", "physical_independence"}},
    {Column::To::Client, "cognitive_independence", {"認知症高齢者の日常生活自立度", "認知症自立度", "認知自立度", "cognitive_independence"}},
    {Column::To::Client, "household", {"世帯構成", "世帯", "household"}},
    {Column::To::Client, "allergies", {"アレルギー", "allergies"}},
    {Column::To::Client, "infections", {"感染症", "infections"}},
    {Column::To::Client, "notes", {"備考", "メモ", "特記事項", "notes"}},
    {Column::To::Client, "primary_staff", {"担当者", "担当", "担当職員", "primary_staff"}},
    {Column::To::Certification, "level", {"要介護度", "介護度", "要介護状態区分", "認定区分", "care_level", "level"}},
    {Column::To::Certification, "valid_from", {"有効期間開始", "認定有効期間開始", "有効期間自", "認定開始日", "valid_from"}},
    {Column::To::Certification, "valid_to", {"有効期間終了", "認定有効期間終了", "有効期間至", "認定満了日", "満了日", "valid_to"}},
    {Column::To::Certification, "certified_on", {"認定日", "認定年月日", "certified_on"}},
    {Column::To::KeyPerson, "name", {"キーパーソン", "キーパーソン氏名", "緊急連絡先", "緊急連絡先氏名", "key_person"}},
    {Column::To::KeyPerson, "relation", {"キーパーソン続柄", "続柄", "緊急連絡先続柄", "key_person_relation"}},
    {Column::To::KeyPerson, "phone", {"キーパーソン電話", "キーパーソン連絡先", "緊急連絡先電話", "緊急連絡先電話番号", "key_person_phone"}},
    {Column::To::Doctor, "facility_name", {"主治医医療機関", "かかりつけ医療機関", "かかりつけ医", "医療機関", "doctor_facility"}},
    {Column::To::Doctor, "person", {"主治医", "主治医氏名", "医師名", "doctor"}},
    {Column::To::Doctor, "phone", {"主治医電話", "かかりつけ医電話", "医療機関電話", "doctor_phone"}},
    {Column::To::CareManager, "facility_name", {"居宅介護支援事業所", "ケアマネ事業所", "care_manager_facility"}},
    {Column::To::CareManager, "person", {"ケアマネジャー", "担当ケアマネ", "ケアマネ", "care_manager"}},
});

const store::EntityInfo& entityOf(Column::To to)
{
    switch (to) {
    case Column::To::Client:
        return store::describe<Client>();
    case Column::To::Certification:
        return store::describe<Certification>();
    case Column::To::KeyPerson:
        return store::describe<Relative>();
    default:
        return store::describe<CareTie>();
    }
}

const Column* columnFor(const std::string& heading)
{
    const auto key = text::folded(std::string_view(heading));
    if (key.empty())
        return nullptr;
    for (const Column& column : columns)
        for (const char* known : column.headings)
            if (known && text::folded(std::string_view(known)) == key)
                return &column;
    return nullptr;
}

/// The parts of one row while it is read.
struct Made
{
    Client client;
    Certification certification;
    Relative keyPerson;
    CareTie doctor, careManager;
    std::set<Column::To> filled;

    void* of(Column::To to)
    {
        switch (to) {
        case Column::To::Client:
            return &client;
        case Column::To::Certification:
            return &certification;
        case Column::To::KeyPerson:
            return &keyPerson;
        case Column::To::Doctor:
            return &doctor;
        default:
            return &careManager;
        }
    }
};

/// Reads one cell into its place; the reason where it cannot be read.
QString readCell(Made& made, const Column& column, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const store::EntityInfo& entity = entityOf(column.to);
    const store::FieldInfo& field = entity.fields[static_cast<std::size_t>(entity.indexOf(column.field))];
    auto value = readTyped(entity, field, typed);
    const bool isCode = !codesOf(entity.name, field.name).empty();
    // A word of a relation or household that the list does not know still says something: it goes to the notes.
    if (!value && isCode && field.name != "level" && field.name != "sex") {
        QString& notes = column.to == Column::To::KeyPerson ? made.keyPerson.notes : made.client.notes;
        notes += (notes.isEmpty() ? QString() : QStringLiteral("\n")) + store::fieldLabel(field) + QStringLiteral(": ") + typed.trimmed();
        return {};
    }
    if (!value)
        return store::fieldLabel(field) + QStringLiteral(": ") + (isCode ? ClientImport::tr("not a word of the list") : value.error().message);
    field.set(made.of(column.to), *value);
    made.filled.insert(column.to);
    return {};
}

QString withoutBlanks(QString name)
{
    return name.simplified();
}

} // namespace

Result<ClientPlan> planClients(Clients& clients, const QString& path, Progress& progress)
{
    if (auto loaded = clients.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    auto opened = table::openTable(path);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    const table::Table& source = **opened;
    std::vector<table::RowCopy> head;
    auto peeked = table::readTable(source, 0, [&](const table::Row& row) {
        head.push_back(table::copyOf(row));
        return head.size() < headRows;
    }, progress);
    if (!peeked)
        return tl::unexpected<Error>(peeked.error());
    const auto header = table::proposeHeader(head);
    ClientPlan plan;
    std::vector<const Column*> meaning;
    bool named = false;
    if (header)
        for (const std::string& heading : header->names) {
            const Column* column = columnFor(heading);
            if (column && std::find(meaning.begin(), meaning.end(), column) != meaning.end())
                column = nullptr;
            meaning.push_back(column);
            if (column)
                plan.columns << QString::fromStdString(heading);
            else if (!heading.empty())
                plan.ignored << QString::fromStdString(heading);
            named = named || (column && column->to == Column::To::Client && std::string_view(column->field) == "name");
        }
    if (!named)
        return fail(Error::Code::Unreadable, ClientImport::tr("No column of this list holds the names of clients. Nothing was changed. Give the "
                                                              "column the heading 氏名 and try again."));
    std::set<std::string> seen;
    const auto keyOf = [](const Client& client) {
        return text::folded(client.name) + '\x1f' + text::folded(client.kana) + '\x1f' + client.birthDate.toString(Qt::ISODate).toStdString();
    };
    auto read = table::readTable(source, 0, [&](const table::Row& row) {
        if (row.number < header->firstDataRow)
            return true;
        Made made;
        QString why;
        for (std::size_t i = 0; i < row.cells.size() && i < meaning.size(); ++i)
            if (meaning[i] && why.isEmpty())
                why = readCell(made, *meaning[i], QString::fromUtf8(row.cells[i].data(), static_cast<qsizetype>(row.cells[i].size())));
        made.client.name = withoutBlanks(made.client.name);
        if (why.isEmpty() && made.client.name.isEmpty())
            why = ClientImport::tr("no name");
        if (why.isEmpty() && made.client.birthDate.isValid() && made.client.birthDate > clients.store().clock().today())
            why = ClientImport::tr("born in the future");
        if (!why.isEmpty()) {
            plan.rejected.push_back({row.number, why});
            return !progress.cancelled();
        }
        const auto alike = clients.likenesses(made.client);
        const bool here = alike && std::any_of(alike->begin(), alike->end(), [](const Likeness& each) { return each.certain; });
        if (here || !seen.insert(keyOf(made.client)).second) {
            plan.known.emplace_back(row.number, made.client.name);
            return !progress.cancelled();
        }
        ClientPlan::Row line;
        line.row = row.number;
        line.client = made.client;
        if (made.filled.contains(Column::To::Certification)) {
            made.certification.state = QStringLiteral("certified");
            line.certification = made.certification;
        }
        if (made.filled.contains(Column::To::KeyPerson) && !made.keyPerson.name.isEmpty()) {
            made.keyPerson.parts = QStringLiteral("key");
            made.keyPerson.order = 1;
            line.relatives.push_back(made.keyPerson);
        }
        if (made.filled.contains(Column::To::Doctor)) {
            made.doctor.role = QStringLiteral("doctor");
            line.ties.push_back(made.doctor);
        }
        if (made.filled.contains(Column::To::CareManager)) {
            made.careManager.role = QStringLiteral("care_manager");
            line.ties.push_back(made.careManager);
        }
        plan.added.push_back(std::move(line));
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (progress.cancelled())
        return fail(Error::Code::Cancelled, ClientImport::tr("Stopped. Nothing was changed."));
    return plan;
}

Result<std::size_t> applyClients(Clients& clients, const ClientPlan& plan, Progress& progress)
{
    if (plan.added.empty())
        return std::size_t{0};
    std::vector<store::CellChange> cells;
    const auto append = [&](std::vector<store::CellChange> more) {
        cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    const auto fresh = [&] { return Uuid::v7(clients.store().clock().nowMillis(), randomBytes16()); };
    for (const ClientPlan::Row& row : plan.added) {
        Client client = row.client;
        client.id.uuid = fresh();
        append(store::diff(Client(), client, true));
        const auto child = [&]<class T>(T each) {
            each.id.uuid = fresh();
            each.client = client.id;
            append(store::diff(T(), each, true));
        };
        if (row.certification)
            child(*row.certification);
        for (const Relative& relative : row.relatives)
            child(relative);
        for (const CareTie& tie : row.ties)
            child(tie);
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, ClientImport::tr("Stopped. Nothing was changed."));
    }
    const auto count = static_cast<int>(plan.added.size());
    auto done = clients.store().commit({ClientImport::tr("%n clients taken in", nullptr, count), store::ChangeKind::Edit, std::move(cells)});
    if (!done)
        return tl::unexpected<Error>(done.error());
    clients.forget();
    return plan.added.size();
}

} // namespace tasuki::clients
