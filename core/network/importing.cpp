// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/importing.h"

#include "base/fold.h"
#include "base/kana.h"
#include "base/wareki.h"
#include "network/words.h"
#include "table/header.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <unordered_map>

namespace tasuki::network {

namespace {

constexpr std::size_t headRows = 40;
/// More people than any hall of a region holds: such a column is a mistake.
constexpr std::size_t mostPresent = 1500;

enum class Means { Name, Kana, Profession, Office, District, Post, Phone, Mobile, Email, Meeting, Kind, Day, State, Reason, None };

struct Heading
{
    Means means;
    std::array<const char*, 7> words;
};

constexpr auto headings = std::to_array<Heading>({
    {Means::Name, {"氏名", "名前", "参加者", "出席者", "参加者氏名", "person", "name"}},
    {Means::Kana, {"ふりがな", "氏名カナ", "カナ", "よみ", "読み", "フリガナ", "kana"}},
    {Means::Profession, {"職種", "資格", "職業", "profession"}},
    {Means::Office, {"所属", "事業所", "事業所名", "機関名", "所属機関", "勤務先", "office"}},
    {Means::District, {"圏域", "地区", "担当圏域", "district"}},
    {Means::Post, {"役職", "肩書", "post"}},
    {Means::Phone, {"電話番号", "電話", "TEL", "連絡先", "phone"}},
    {Means::Mobile, {"携帯", "携帯電話", "mobile"}},
    {Means::Email, {"メール", "メールアドレス", "Eメール", "email"}},
    {Means::Meeting, {"会議", "会議名", "件名", "研修名", "行事名", "meeting", "event"}},
    {Means::Kind, {"会議種別", "種別", "kind"}},
    {Means::Day, {"開催日", "日付", "年月日", "実施日", "date"}},
    {Means::State, {"出欠", "出席", "参加", "state", "attendance"}},
    {Means::Reason, {"欠席理由", "理由", "reason"}},
});

std::string key(const QString& text)
{
    return text::folded(text.simplified().remove(QLatin1Char(' ')).toStdString());
}

Means meaningOf(const std::string& heading)
{
    const std::string folded = key(QString::fromStdString(heading));
    if (folded.empty())
        return Means::None;
    for (const Heading& each : headings)
        for (const char* word : each.words)
            if (word && key(QString::fromUtf8(word)) == folded)
                return each.means;
    return Means::None;
}

/// What a cell of an attendance table says: "present", "absent", empty for nothing; no value where it cannot be read.
std::optional<QString> stateOf(const QString& cell)
{
    // Signs as they are: folded, the circle of zero would be the digit.
    static const QString present = QString::fromUtf8("1１○◯〇◎●✓✔レ"), away = QString::fromUtf8("0０×✕-－−―");
    static const std::map<std::string, const char*> words = [] {
        std::map<std::string, const char*> made;
        for (const char* each : {"出", "出席", "参加", "有", "yes", "true", "present", "x"})
            made.emplace(key(QString::fromUtf8(each)), "present");
        for (const char* each : {"欠", "欠席", "不参加", "absent"})
            made.emplace(key(QString::fromUtf8(each)), "absent");
        for (const char* each : {"no", "false", "無"})
            made.emplace(key(QString::fromUtf8(each)), "");
        return made;
    }();
    const QString plain = cell.simplified();
    if (plain.isEmpty() || (plain.size() == 1 && away.contains(plain)))
        return QString();
    if (plain.size() == 1 && present.contains(plain))
        return QStringLiteral("present");
    const auto found = words.find(key(plain));
    return found == words.end() ? std::nullopt : std::optional(QString::fromUtf8(found->second));
}

/// Reads a table with its header; a table that seems to begin with data is taken by its first row.
struct Source
{
    std::unique_ptr<table::Table> table;
    table::Header header;
    std::vector<Means> means;
};

Result<Source> openSource(const QString& path, Progress& progress)
{
    auto opened = table::openTable(path);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    Source source{std::move(*opened), {}, {}};
    std::vector<table::RowCopy> head;
    auto peeked = table::readTable(*source.table, 0, [&](const table::Row& row) {
        head.push_back(table::copyOf(row));
        return head.size() < headRows;
    }, progress);
    if (!peeked)
        return tl::unexpected<Error>(peeked.error());
    if (head.empty())
        return fail(Error::Code::Unreadable, NetworkWords::tr("This list is empty. Nothing was changed."));
    if (auto proposed = table::proposeHeader(head))
        source.header = std::move(*proposed);
    else
        source.header = {head[0].cells, head[0].number, head[0].number, head[0].number + 1};
    for (const std::string& name : source.header.names)
        source.means.push_back(meaningOf(name));
    return source;
}

/// Who and which meetings are known: those of the file, and those that this plan adds.
class Known
{
public:
    Known(Network& network, NetworkPlan& plan) : m_network(network), m_plan(plan) {}

    Result<void> load()
    {
        return store::guarded([&] {
            for (const Person& each : store::take(m_network.people())) {
                m_names[key(each.name)].push_back(each.id.uuid);
                m_people.emplace(each.id.uuid, each);
            }
            for (const Affiliation& each : store::take(m_network.store().all<Affiliation>()))
                m_offices[each.person.uuid].insert(key(each.office));
            for (const Meeting& each : store::take(m_network.meetings()))
                m_meetings.emplace(std::pair(key(each.title), each.on), each.id.uuid);
            store::take(m_network.store().scan(store::describe<Attendance>(), {"meeting", "person"}, [&](const Uuid&, std::vector<store::Value>& values) {
                const auto* meeting = std::get_if<Uuid>(&values[0]);
                const auto* person = std::get_if<Uuid>(&values[1]);
                if (meeting && person)
                    m_presences.emplace(*meeting, *person);
            }));
        });
    }

    /// The person a row is about, made where there is none; the reason where two could be meant.
    std::optional<Id<Person>> person(const Person& told, const Affiliation& where, QString& why)
    {
        std::vector<Uuid> fitting;
        for (const Uuid& id : m_names[key(told.name)])
            if (fits(m_people.at(id), told, where))
                fitting.push_back(id);
        if (fitting.size() > 1) {
            why = NetworkWords::tr("%n people of this name; add the profession or the office", nullptr, static_cast<int>(fitting.size()));
            return {};
        }
        if (fitting.size() == 1) {
            if (m_seen.insert(fitting[0]).second && !m_new.contains(fitting[0]))
                ++m_plan.knownPeople;
            return Id<Person>{fitting[0]};
        }
        Person made = told;
        made.id.uuid = fresh();
        m_new.insert(made.id.uuid);
        m_names[key(made.name)].push_back(made.id.uuid);
        m_people.emplace(made.id.uuid, made);
        if (!where.office.isEmpty() || !where.post.isEmpty() || !where.district.isEmpty()) {
            Affiliation working = where;
            working.id.uuid = fresh();
            working.person = made.id;
            m_offices[made.id.uuid].insert(key(working.office));
            m_plan.affiliations.push_back(std::move(working));
        }
        m_plan.people.push_back(made);
        return made.id;
    }

    Id<Meeting> meeting(const QString& title, QDate on, const QString& kind)
    {
        const auto [place, isNew] = m_meetings.try_emplace(std::pair(key(title), on));
        if (!isNew) {
            if (m_seen.insert(place->second).second && !m_new.contains(place->second))
                ++m_plan.knownMeetings;
            return {place->second};
        }
        Meeting made;
        made.id.uuid = place->second = fresh();
        m_new.insert(made.id.uuid);
        made.title = title;
        made.on = on;
        made.kind = kind;
        made.heldState = QStringLiteral("held");
        m_plan.meetings.push_back(made);
        return made.id;
    }

    void add(NetworkPlan::Presence presence)
    {
        if (!m_presences.emplace(presence.meeting.uuid, presence.person.uuid).second)
            ++m_plan.knownPresences;
        else
            m_plan.presences.push_back(std::move(presence));
    }

private:
    [[nodiscard]] Uuid fresh() const { return Uuid::v7(m_network.store().clock().nowMillis(), randomBytes16()); }

    [[nodiscard]] bool fits(const Person& known, const Person& told, const Affiliation& where) const
    {
        if (!told.kana.isEmpty() && !known.kana.isEmpty() && key(told.kana) != key(known.kana))
            return false;
        const QStringList has = splitCodes(known.professions);
        const QStringList said = splitCodes(told.professions);
        if (!has.isEmpty() && !said.isEmpty() && std::none_of(said.begin(), said.end(), [&](const QString& each) { return has.contains(each); }))
            return false;
        const auto offices = m_offices.find(known.id.uuid);
        return where.office.isEmpty() || offices == m_offices.end() || offices->second.contains(key(where.office));
    }

    Network& m_network;
    NetworkPlan& m_plan;
    std::unordered_map<std::string, std::vector<Uuid>> m_names;
    std::map<Uuid, Person> m_people;
    std::map<Uuid, std::set<std::string>> m_offices;
    std::map<std::pair<std::string, QDate>, Uuid> m_meetings;
    std::set<std::pair<Uuid, Uuid>> m_presences;
    std::set<Uuid> m_seen, m_new;
};

/// The cells of a row by what they mean.
struct Line
{
    Person person;
    Affiliation where;
    QString meeting, kind, day, state, reason;
    QString why;
};

Line readLine(const Source& source, const table::Row& row)
{
    Line line;
    for (std::size_t i = 0; i < row.cells.size() && i < source.means.size(); ++i) {
        const QString text = QString::fromUtf8(row.cells[i].data(), static_cast<qsizetype>(row.cells[i].size())).simplified();
        switch (source.means[i]) {
        case Means::Name:
            line.person.name = text;
            break;
        case Means::Kana:
            line.person.kana = text::toKatakana(text);
            break;
        case Means::Profession: {
            static const QRegularExpression apart(QStringLiteral("[・、,;／/]"));
            QStringList codes;
            for (const QString& word : text.split(apart, Qt::SkipEmptyParts)) {
                const Profession* known = professionOf(word);
                if (known && !codes.contains(QLatin1String(known->code)))
                    codes << QLatin1String(known->code);
                else if (!known)
                    line.person.notes = text;
            }
            line.person.professions = codes.isEmpty() && !text.isEmpty() ? QStringLiteral("other") : codes.join(QLatin1Char(';'));
            break;
        }
        case Means::Office:
            line.where.office = text;
            break;
        case Means::District:
            line.where.district = text;
            break;
        case Means::Post:
            line.where.post = text;
            break;
        case Means::Phone:
            line.person.phone = text;
            break;
        case Means::Mobile:
            line.person.mobile = text;
            break;
        case Means::Email:
            line.person.email = text;
            break;
        case Means::Meeting:
            line.meeting = text;
            break;
        case Means::Kind:
            line.kind = text;
            break;
        case Means::Day:
            line.day = text;
            break;
        case Means::State:
            line.state = text;
            break;
        case Means::Reason:
            line.reason = text;
            break;
        case Means::None:
            break;
        }
    }
    return line;
}

/// The day of a meeting; the reason where it is none.
QDate dayOf(const QString& typed, QString& why)
{
    if (typed.isEmpty())
        return {};
    const auto day = wareki::parseDate(typed);
    if (!day)
        why = NetworkWords::tr("“%1” is no day").arg(typed.left(20));
    return day.value_or(QDate());
}

QString kindOf(const QString& word)
{
    for (const KindSeed& each : kindSeeds())
        if (key(word) == key(QString::fromUtf8(each.label)) || word == QLatin1String(each.code))
            return QLatin1String(each.code);
    return {};
}

void nameColumns(const Source& source, NetworkPlan& plan)
{
    for (std::size_t i = 0; i < source.means.size(); ++i) {
        const QString name = QString::fromStdString(source.header.names[i]);
        if (source.means[i] != Means::None)
            plan.columns << name;
        else if (!name.isEmpty())
            plan.ignored << name;
    }
}

bool has(const Source& source, Means means)
{
    return std::find(source.means.begin(), source.means.end(), means) != source.means.end();
}

Result<NetworkPlan> planList(Network& network, const Source& source, Progress& progress)
{
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    nameColumns(source, plan);
    const QDate today = network.store().clock().today();
    auto read = table::readTable(*source.table, 0, [&](const table::Row& row) {
        if (row.number < source.header.firstDataRow)
            return true;
        Line line = readLine(source, row);
        const QDate on = dayOf(line.day, line.why);
        const auto state = line.state.isEmpty() ? std::optional(QStringLiteral("present")) : stateOf(line.state);
        if (line.person.name.isEmpty())
            line.why = NetworkWords::tr("no name");
        else if (line.meeting.isEmpty())
            line.why = NetworkWords::tr("no meeting");
        else if (!state)
            line.why = NetworkWords::tr("“%1” says neither present nor absent").arg(line.state.left(20));
        else if (line.why.isEmpty() && on > today && *state == QLatin1String("present"))
            line.why = NetworkWords::tr("present at a meeting that is still to come");
        if (line.why.isEmpty() && !state->isEmpty())
            if (const auto person = known.person(line.person, line.where, line.why))
                known.add({*person, known.meeting(line.meeting, on, kindOf(line.kind)), *state, line.reason, line.where.office, {}});
        if (!line.why.isEmpty())
            plan.refused.push_back({row.number, line.person.name, line.why});
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    return plan;
}

Result<NetworkPlan> planMatrix(Network& network, Source source, Progress& progress)
{
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    // Without a heading that says so, the names stand in the first column.
    if (!has(source, Means::Name) && !source.means.empty())
        source.means[0] = Means::Name;
    const QDate today = network.store().clock().today();
    struct Column
    {
        std::size_t at;
        QString title;
        QDate on;
        std::vector<NetworkPlan::Presence> presences;
    };
    std::vector<Column> columns;
    for (std::size_t i = 0; i < source.means.size(); ++i) {
        const QString heading = QString::fromStdString(source.header.names[i]).simplified();
        if (source.means[i] != Means::None) {
            plan.columns << heading;
            continue;
        }
        if (heading.isEmpty())
            continue;
        // 「R7.6.11 研修会」, 「研修会 2025-06-11」 or the title alone.
        Column column{i, heading, {}, {}};
        for (const int part : {0, -1}) {
            const QString word = heading.section(QLatin1Char(' '), part, part);
            if (const auto day = wareki::parseDate(word)) {
                column.on = *day;
                if (word.size() < heading.size())
                    column.title = (part == 0 ? heading.mid(word.size()) : heading.chopped(word.size())).simplified();
                break;
            }
        }
        if (column.on > today) {
            plan.refused.push_back({0, heading, NetworkWords::tr("present at a meeting that is still to come")});
            continue;
        }
        columns.push_back(std::move(column));
    }
    if (columns.empty())
        return fail(Error::Code::Unreadable, NetworkWords::tr("No column of this list is a meeting. Nothing was changed. Give each meeting a column with its "
                                                              "title, or a list the headings 氏名 and 会議名."));
    auto read = table::readTable(*source.table, 0, [&](const table::Row& row) {
        if (row.number < source.header.firstDataRow)
            return true;
        Line line = readLine(source, row);
        if (line.person.name.isEmpty()) {
            plan.refused.push_back({row.number, {}, NetworkWords::tr("no name")});
            return !progress.cancelled();
        }
        const auto person = known.person(line.person, line.where, line.why);
        if (!person) {
            plan.refused.push_back({row.number, line.person.name, line.why});
            return !progress.cancelled();
        }
        for (Column& column : columns) {
            if (column.at >= row.cells.size())
                continue;
            const QString cell = QString::fromUtf8(row.cells[column.at].data(), static_cast<qsizetype>(row.cells[column.at].size()));
            const auto state = stateOf(cell);
            if (!state)
                plan.refused.push_back({row.number, line.person.name + QStringLiteral("・") + column.title,
                                        NetworkWords::tr("“%1” says neither present nor absent").arg(cell.simplified().left(20))});
            else if (!state->isEmpty())
                column.presences.push_back({*person, {}, *state, {}, line.where.office, {}});
        }
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    for (Column& column : columns) {
        if (column.presences.size() > mostPresent) {
            plan.refused.push_back({0, column.title, NetworkWords::tr("%n people at one meeting; more than %1 are taken for a mistake", nullptr,
                                                                      static_cast<int>(column.presences.size())).arg(mostPresent)});
            continue;
        }
        const Id<Meeting> meeting = known.meeting(column.title, column.on, {});
        for (auto& presence : column.presences) {
            presence.meeting = meeting;
            known.add(std::move(presence));
        }
    }
    return plan;
}

} // namespace

Result<NetworkPlan> planPeople(Network& network, const QString& path, Progress& progress)
{
    const auto source = openSource(path, progress);
    if (!source)
        return tl::unexpected<Error>(source.error());
    if (!has(*source, Means::Name))
        return fail(Error::Code::Unreadable, NetworkWords::tr("No column of this list holds the names of people. Nothing was changed. Give the column the heading "
                                                              "氏名 and try again."));
    NetworkPlan plan;
    Known known(network, plan);
    if (auto loaded = known.load(); !loaded)
        return tl::unexpected<Error>(loaded.error());
    nameColumns(*source, plan);
    auto read = table::readTable(*source->table, 0, [&](const table::Row& row) {
        if (row.number < source->header.firstDataRow)
            return true;
        Line line = readLine(*source, row);
        if (line.person.name.isEmpty())
            line.why = NetworkWords::tr("no name");
        else
            (void)known.person(line.person, line.where, line.why);
        if (!line.why.isEmpty())
            plan.refused.push_back({row.number, line.person.name, line.why});
        return !progress.cancelled();
    }, progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    if (progress.cancelled())
        return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
    return plan;
}

Result<NetworkPlan> planAttendance(Network& network, const QString& path, Progress& progress)
{
    auto source = openSource(path, progress);
    if (!source)
        return tl::unexpected<Error>(source.error());
    auto plan = has(*source, Means::Name) && has(*source, Means::Meeting) ? planList(network, *source, progress)
                                                                         : planMatrix(network, std::move(*source), progress);
    if (plan && progress.cancelled())
        return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
    return plan;
}

Result<void> applyPlan(Network& network, const NetworkPlan& plan, Progress& progress)
{
    std::vector<store::CellChange> cells;
    const auto append = [&](std::vector<store::CellChange> more) {
        cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const Person& each : plan.people)
        append(store::diff(Person(), each, true));
    for (const Affiliation& each : plan.affiliations)
        append(store::diff(Affiliation(), each, true));
    for (const Meeting& each : plan.meetings)
        append(store::diff(Meeting(), each, true));
    for (const NetworkPlan::Presence& each : plan.presences) {
        Attendance row;
        row.id.uuid = Uuid::v7(network.store().clock().nowMillis(), randomBytes16());
        row.meeting = each.meeting;
        row.person = each.person;
        row.state = each.state;
        row.reason = each.reason;
        row.office = each.office;
        row.profession = each.profession;
        append(store::diff(Attendance(), row, true));
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, NetworkWords::tr("Stopped. Nothing was changed."));
    }
    if (cells.empty())
        return {};
    auto done = network.store().commit({plan.presences.empty() ? NetworkWords::tr("%n people taken in", nullptr, static_cast<int>(plan.people.size()))
                                                               : NetworkWords::tr("%n attendances taken in", nullptr, static_cast<int>(plan.presences.size())),
                                        store::ChangeKind::Edit, std::move(cells)});
    return done ? Result<void>() : tl::unexpected<Error>(done.error());
}

} // namespace tasuki::network
