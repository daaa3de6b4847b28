// SPDX-License-Identifier: GPL-3.0-or-later
#include "centre/samplenetwork.h"

#include "base/csv.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>
#include <unordered_map>

namespace tasuki {

namespace {

using namespace network;

QByteArray content(const char* name)
{
    QFile file(QStringLiteral(":/sample/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        throw store::Failure{{Error::Code::Internal, QStringLiteral("the sample file %1 is missing").arg(QLatin1String(name)), {}}};
    return file.readAll();
}

using Row = std::map<QString, QString>;

std::vector<Row> rowsOf(const char* name)
{
    const QByteArray bytes = content(name).mid(3); // the byte order mark
    CsvReader csv({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    std::vector<std::string_view> fields;
    std::vector<QString> heads;
    std::vector<Row> rows;
    while (csv.next(fields)) {
        Row row;
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const QString text = QString::fromUtf8(fields[i].data(), static_cast<qsizetype>(fields[i].size()));
            if (heads.size() < fields.size() && rows.empty() && heads.size() == i)
                heads.push_back(text);
            else if (i < heads.size())
                row[heads[i]] = text;
        }
        if (!row.empty())
            rows.push_back(std::move(row));
    }
    return rows;
}

/// A working day so many days back: on a weekend the Friday before, or the Monday after where it is still to come.
QDate workday(QDate today, int ago)
{
    QDate day = today.addDays(-ago);
    while (day.dayOfWeek() > 5)
        day = day.addDays(ago < 0 ? 1 : -1);
    return day;
}

class Maker
{
public:
    explicit Maker(Centre& centre) : m_centre(centre), m_today(centre.store().clock().today()) {}

    void make()
    {
        people();
        meetings();
        attendances();
        work();
        (void)store::take(m_centre.store().commit({QStringLiteral("見本の人と会議"), store::ChangeKind::Edit, std::move(m_cells)}));
    }

private:
    template <class T> void add(const T& row)
    {
        auto more = store::diff(T(), row, true);
        m_cells.insert(m_cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    Uuid fresh() const { return Uuid::v7(m_centre.store().clock().nowMillis(), randomBytes16()); }

    void people()
    {
        for (Row& row : rowsOf("people.csv")) {
            Person person;
            person.id.uuid = fresh();
            person.name = row[QStringLiteral("name")];
            person.kana = row[QStringLiteral("kana")];
            person.professions = row[QStringLiteral("professions")];
            person.phone = row[QStringLiteral("phone")];
            person.listing = row[QStringLiteral("listing")];
            if (!person.listing.isEmpty())
                person.listingOn = workday(m_today, 200);
            if (const QString left = row[QStringLiteral("left")]; !left.isEmpty())
                person.leftOn = m_today.addDays(-left.toInt());
            Affiliation where;
            where.id.uuid = fresh();
            where.person = person.id;
            where.office = row[QStringLiteral("office")];
            where.district = row[QStringLiteral("district")];
            where.post = row[QStringLiteral("post")];
            m_people[row[QStringLiteral("key")]] = person.id;
            m_names[row[QStringLiteral("key")]] = person.name;
            add(person);
            add(where);
        }
    }

    void meetings()
    {
        for (Row& row : rowsOf("meetings.csv")) {
            Meeting meeting;
            meeting.id.uuid = fresh();
            meeting.kind = row[QStringLiteral("kind")];
            meeting.title = row[QStringLiteral("title")];
            const int ago = row[QStringLiteral("ago")].toInt();
            meeting.on = workday(m_today, ago);
            meeting.heldState = ago < 0 ? QStringLiteral("planned") : QStringLiteral("held");
            meeting.start = row[QStringLiteral("start")];
            meeting.minutes = row[QStringLiteral("minutes")].toInt();
            meeting.place = row[QStringLiteral("place")];
            meeting.mode = row[QStringLiteral("mode")];
            meeting.organiser = row[QStringLiteral("organiser")];
            meeting.district = row[QStringLiteral("district")];
            meeting.theme = row[QStringLiteral("theme")];
            meeting.agenda = row[QStringLiteral("agenda")];
            if (const QString others = row[QStringLiteral("others")]; !others.isEmpty())
                meeting.others = others.toInt();
            m_meetings[row[QStringLiteral("key")]] = meeting.id;
            add(meeting);
        }
    }

    void attendances()
    {
        for (Row& row : rowsOf("attendances.csv")) {
            Attendance attendance;
            attendance.meeting = m_meetings.at(row[QStringLiteral("meeting")]);
            attendance.person = m_people.at(row[QStringLiteral("person")]);
            attendance.id = attendanceId(attendance.meeting, attendance.person);
            attendance.state = row[QStringLiteral("state")];
            attendance.mode = row[QStringLiteral("mode")];
            attendance.part = row[QStringLiteral("part")];
            attendance.reason = row[QStringLiteral("reason")];
            add(attendance);
        }
    }

    /// `{today-6}`
    QDate dated(const QString& text) const
    {
        static const QRegularExpression form(QStringLiteral("^\\{today([+-]\\d+)\\}$"));
        const auto match = form.match(text);
        return match.hasMatch() ? m_today.addDays(match.captured(1).toInt()) : QDate();
    }

    void work()
    {
        const QJsonObject all = QJsonDocument::fromJson(content("network.json")).object();
        const auto text = [](const QJsonObject& of, const char* name) { return of[QLatin1String(name)].toString(); };
        for (const QJsonValue& value : all[QStringLiteral("duties")].toArray()) {
            const QJsonObject from = value.toObject();
            Duty duty;
            duty.id.uuid = fresh();
            duty.meeting = m_meetings.at(text(from, "meeting"));
            duty.person = m_people.at(text(from, "person"));
            duty.who = m_names.at(text(from, "person"));
            duty.what = text(from, "what");
            duty.dueOn = dated(text(from, "due"));
            duty.doneOn = dated(text(from, "done"));
            duty.result = text(from, "result");
            add(duty);
        }
        for (const QJsonValue& value : all[QStringLiteral("issues")].toArray()) {
            const QJsonObject from = value.toObject();
            Issue issue;
            issue.id.uuid = fresh();
            issue.meeting = m_meetings.at(text(from, "meeting"));
            issue.title = text(from, "title");
            issue.category = text(from, "category");
            issue.level = text(from, "level");
            issue.state = text(from, "state");
            issue.owner = text(from, "owner");
            issue.raisedOn = workday(m_today, from[QStringLiteral("ago")].toInt());
            add(issue);
            for (const QJsonValue& each : from[QStringLiteral("steps")].toArray()) {
                const QJsonObject of = each.toObject();
                IssueStep step;
                step.id.uuid = fresh();
                step.issue = issue.id;
                if (const QString meeting = text(of, "meeting"); !meeting.isEmpty())
                    step.meeting = m_meetings.at(meeting);
                step.on = workday(m_today, of[QStringLiteral("ago")].toInt());
                step.level = text(of, "level");
                step.state = text(of, "state");
                step.words = text(of, "words");
                add(step);
            }
        }
        for (const QJsonValue& value : all[QStringLiteral("told")].toArray()) {
            const QJsonArray from = value.toArray();
            ToldTie tie;
            tie.from = m_people.at(from[0].toString());
            tie.to = m_people.at(from[1].toString());
            tie.id = toldTieId(tie.from, tie.to);
            tie.level = from[2].toInt();
            tie.toldOn = workday(m_today, 30);
            add(tie);
        }
    }

    Centre& m_centre;
    QDate m_today;
    std::vector<store::CellChange> m_cells;
    std::unordered_map<QString, Id<Person>> m_people;
    std::unordered_map<QString, QString> m_names;
    std::unordered_map<QString, Id<Meeting>> m_meetings;
};

} // namespace

Result<void> addSampleNetwork(Centre& centre)
{
    return store::guarded([&] { Maker(centre).make(); });
}

} // namespace tasuki
