// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/exporting.h"

#include "base/wareki.h"
#include "registry/categories.h"
#include "registry/edits.h"
#include "store/statement.h"

#include <QCoreApplication>

#include <algorithm>

namespace tasuki::registry {

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

bool isOf(std::string_view key, const store::EntityInfo& entity)
{
    return key.substr(0, key.find('.')) == entity.name;
}

std::vector<std::string> readColumns()
{
    std::vector<std::string> keys;
    const auto add = [&](const store::EntityInfo& entity) {
        for (const store::FieldInfo& field : entity.fields)
            if (field.kind != store::FieldKind::Reference)
                keys.push_back(fieldKey(entity, field));
    };
    add(store::describe<Facility>());
    add(store::describe<Organization>());
    add(store::describe<Service>());
    add(store::describe<Contact>());
    return keys;
}

/// As it stands in a cell: codes of kinds as words, everything else as it is kept.
QString cellText(std::string_view key, const store::FieldInfo& field, const store::Value& value)
{
    const QString text = store::displayText(value);
    if (key == "service.kind" || key == "facility.category") {
        const Category* known = category(text.toStdString());
        return known ? displayName(*known) : text;
    }
    return key == "facility.verified_means" ? showValue(field, value) : text;
}

template <class T> QString cellOf(std::string_view key, const T& entity)
{
    const store::FieldInfo* field = fieldOfKey(key);
    return field ? cellText(key, *field, field->get(&entity)) : QString();
}

/// Values of several rows in one cell: one that all share stands alone, others behind the word for their row.
QString joined(const std::vector<std::pair<QString, QString>>& values)
{
    QStringList different;
    QStringList named;
    for (const auto& [word, value] : values) {
        if (value.isEmpty())
            continue;
        if (!different.contains(value))
            different << value;
        named << (word.isEmpty() ? value : ListWords::tr("%1: %2").arg(word, value));
    }
    if (different.size() < 2)
        return different.join(QString());
    named.removeDuplicates();
    return named.join(QStringLiteral(" / "));
}

/// One permitted facility as rows of cells.
class Rows
{
public:
    explicit Rows(std::vector<std::string> columns) : m_columns(std::move(columns)) {}

    [[nodiscard]] QStringList whole(const FacilityDetail& detail) const { return row(detail, openServices(detail)); }

    [[nodiscard]] std::vector<QStringList> perService(const FacilityDetail& detail) const
    {
        std::vector<QStringList> rows;
        for (const Service* service : openServices(detail))
            rows.push_back(row(detail, {service}));
        if (rows.empty())
            rows.push_back(row(detail, {}));
        return rows;
    }

private:
    /// The open ones; all where none is.
    static std::vector<const Service*> openServices(const FacilityDetail& detail)
    {
        std::vector<const Service*> open;
        for (const bool closedToo : {false, true}) {
            for (const Service& service : detail.services)
                if (closedToo || !service.closedOn.isValid())
                    open.push_back(&service);
            if (!open.empty())
                break;
        }
        return open;
    }

    QStringList row(const FacilityDetail& detail, const std::vector<const Service*>& services) const
    {
        QStringList cells;
        for (const std::string& key : m_columns) {
            std::vector<std::pair<QString, QString>> values;
            if (isOf(key, store::describe<Facility>()))
                cells << cellOf(key, detail.facility);
            else if (isOf(key, store::describe<Organization>()))
                cells << cellOf(key, detail.organization);
            else if (isOf(key, store::describe<Service>())) {
                for (const Service* service : services)
                    values.emplace_back(key == "service.kind" ? QString() : cellOf("service.kind", *service),
                                        cellOf(key, *service));
                cells << joined(values);
            } else {
                for (const Contact& contact : detail.contacts)
                    values.emplace_back(QString(), cellOf(key, contact));
                cells << joined(values);
            }
        }
        return cells;
    }

    std::vector<std::string> m_columns;
};

/// Headings are told apart: the same word of a facility and of its services is two columns.
QString headingOf(const std::string& key)
{
    return key == "service.kind" ? fieldLabel(*fieldOfKey(key)) : keyInWords(key);
}

void describe(Export& made, Registry& registry, const ExportRequest& request)
{
    store::Store& store = registry.store();
    const QDate day = store.clock().today();
    const int withheld = made.withheld.total();
    const QString scope = scopeInWords(made.audience);
    made.table.title = request.title;
    made.table.statement = withheld == 0 ? ListWords::tr("%1, as of %2").arg(scope, wareki::formatWareki(day))
                                         : ListWords::tr("%1, as of %2, %n entries withheld", nullptr, withheld)
                                               .arg(scope, wareki::formatWareki(day));
    made.table.about = {{ListWords::tr("List"), request.title},
                        {ListWords::tr("For whom"), scope},
                        {ListWords::tr("Made on"), wareki::formatWareki(day)},
                        {ListWords::tr("Made by"), ListWords::tr("%1, %2").arg(store.meta("centre"), store.author())},
                        {ListWords::tr("Facilities"), QString::number(made.facilities)},
                        {ListWords::tr("Rows"), QString::number(made.table.rows.size())},
                        {ListWords::tr("Entries withheld"), QString::number(withheld)},
                        {ListWords::tr("What was withheld"), made.withheld.inWords()}};
}

Result<void> readAll(Export& made, Registry& registry, OutputReader& reader,
                     const std::vector<Id<Facility>>& facilities, const Rows& rows, bool perService, Progress& progress)
{
    return store::guarded([&] {
        const store::ReadScope reading(registry.store().handle());
        progress.start(ListWords::tr("Reading the facilities"), static_cast<std::int64_t>(facilities.size()));
        std::int64_t done = 0;
        for (const Id<Facility>& id : facilities) {
            if (++done % 64 == 0) {
                progress.advanceTo(done);
                if (progress.cancelled())
                    throw store::Failure{{Error::Code::Cancelled, ListWords::tr("Stopped. No file was written."), {}}};
            }
            const auto detail = store::take(registry.detail(id));
            const auto permitted = detail ? reader.detail(*detail) : std::nullopt;
            if (!permitted)
                continue;
            ++made.facilities;
            auto cells = perService ? rows.perService(**permitted) : std::vector{rows.whole(**permitted)};
            made.rows.insert(made.rows.end(), cells.size(), id);
            std::move(cells.begin(), cells.end(), std::back_inserter(made.table.rows));
        }
    });
}

} // namespace

const std::vector<std::string>& exportColumns()
{
    static const std::vector<std::string> keys = readColumns();
    return keys;
}

std::vector<std::string> usualColumns()
{
    return {"facility.office_number", "facility.name",        "facility.kana",      "facility.category",
            "service.kind",           "facility.postal_code", "facility.address",   "facility.building",
            "facility.phone",         "facility.fax",         "facility.url",       "organization.name",
            "facility.hours",         "service.days",         "service.hours",      "service.capacity",
            "service.acceptance",     "service.vacancy",      "service.vacancy_on", "facility.remarks",
            "facility.closed_on",     "contact.name",         "contact.phone",      "facility.verified_on",
            "facility.verified_by",   "facility.notes"};
}

Result<Export> exportFacilities(Registry& registry, const std::vector<Id<Facility>>& facilities,
                                const ExportRequest& request, Progress& progress)
{
    const std::vector<std::string> asked = request.columns.empty() ? usualColumns() : request.columns;
    for (const std::string& key : asked)
        if (std::find(exportColumns().begin(), exportColumns().end(), key) == exportColumns().end())
            return fail(Error::Code::Usage,
                        ListWords::tr("There is no column called %1.").arg(QString::fromStdString(key)));
    // The kind of service and its being closed decide what a row says, whether they are columns or not; so does a
    // contact's place. They are read, but leave only where they were asked for.
    std::set<std::string> fields(asked.begin(), asked.end());
    fields.insert({"service.kind", "service.closed_on"});
    auto reader = OutputReader::open(registry.store(), request.audience, fields);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    Export made;
    made.audience = request.audience;
    std::vector<std::string> columns;
    for (const std::string& key : asked) {
        if (!reader->rules().everSeen(key, request.audience))
            continue;
        columns.push_back(key);
        const store::FieldKind kind = fieldOfKey(key)->kind;
        // Numbers of several services stand in one cell as text.
        const bool number = (kind == store::FieldKind::Number || kind == store::FieldKind::Real) &&
                            (request.perService || isOf(key, store::describe<Facility>()));
        made.table.columns.push_back({headingOf(key), number});
    }
    const Rows rows(columns);
    if (auto read = readAll(made, registry, *reader, facilities, rows, request.perService, progress); !read)
        return tl::unexpected<Error>(read.error());
    made.withheld = reader->withheld();
    describe(made, registry, request);
    return made;
}

QString exportFileName(const Export& made, const QDate& day)
{
    QString name = made.table.title;
    // What Windows lets no file be called.
    for (QChar& c : name)
        if (c < QLatin1Char(' ') || QStringLiteral("\\/:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    return QStringLiteral("%1_%2_%3")
        .arg(name.left(60).trimmed(), scopeInWords(made.audience), day.toString(QStringLiteral("yyyyMMdd")));
}

} // namespace tasuki::registry
