// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "centre/audience.h"
#include "registry/scopes.h"
#include "store/rowcells.h"
#include "store/statement.h"
#include "testing/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>
#include <set>

namespace stage {

using desk::must;
using registry::Facility;
using store::Scope;
using namespace exchange;

namespace {

const store::EntityInfo& facility()
{
    return store::describe<Facility>();
}

store::Value valueOf(const QJsonValue& json)
{
    if (json.isDouble())
        return static_cast<std::int64_t>(json.toInteger());
    return json.isNull() ? store::Value() : store::Value(json.toString().toStdString());
}

QJsonValue jsonValue(const store::Value& value)
{
    return QJsonDocument::fromJson("[" + QByteArray::fromStdString(jsonOf(value)) + "]").array().at(0);
}

QString bare(const Uuid& id)
{
    return id.toString().remove(QLatin1Char('-'));
}

void copyFile(const QString& from, const QString& to)
{
    QFile::remove(to);
    QFile::remove(to + QStringLiteral("-wal"));
    REQUIRE(QFile::copy(from, to));
}

} // namespace

Script script(int seed, int steps, int centres, int pcs)
{
    QProcess model;
    model.start(QStringLiteral(TASUKI_PYTHON), {QStringLiteral(TASUKI_REFERENCE_MODEL)});
    REQUIRE(model.waitForStarted());
    model.write(QJsonDocument(QJsonObject{{QStringLiteral("seed"), seed}, {QStringLiteral("steps"), steps}, {QStringLiteral("centres"), centres}, {QStringLiteral("pcs"), pcs}}).toJson());
    model.closeWriteChannel();
    REQUIRE(model.waitForFinished(-1));
    INFO(model.readAllStandardError().toStdString());
    const QJsonObject answer = QJsonDocument::fromJson(model.readAllStandardOutput()).object();
    Script made{answer[QStringLiteral("history")].toObject(), {}};
    for (const QJsonValue& each : answer[QStringLiteral("posts")].toArray()) {
        QJsonObject post = each.toObject();
        QJsonArray shown;
        for (const QJsonValue& one : post[QStringLiteral("shown")].toArray()) {
            QJsonArray cell = one.toArray();
            if (cell[1] == QLatin1String("deleted") && cell[2].isNull())
                cell[2] = 1; // in a data file a row of which nothing says that it lives is away
            shown << cell;
        }
        post[QStringLiteral("shown")] = shown;
        made.expected << post;
    }
    REQUIRE_FALSE(made.expected.isEmpty());
    return made;
}

Stage::Stage(const QJsonObject& history)
{
    std::map<QString, QString> first;
    for (const QJsonValue& each : history[QStringLiteral("posts")].toArray()) {
        const QString name = each[QStringLiteral("centre")].toString();
        auto pc = std::make_unique<Pc>();
        pc->path = m_folder.filePath(each[QStringLiteral("name")].toString());
        pc->centre = name.toInt();
        if (const auto known = first.find(name); known != first.end()) {
            copyFile(known->second, pc->path);
        } else {
            auto made = must(Centre::create(pc->path, {name, QStringLiteral("佐藤")}, &pc->clock));
            m_cardFiles.push_back(must(Exchange(made->store(), must(Audience::load(made->store())).asFunction()).ownCardFile()));
            first.emplace(name, pc->path);
        }
        pcs.push_back(std::move(pc));
    }
    for (std::size_t i = 0; i < pcs.size(); ++i)
        for (const QByteArray& file : m_cardFiles)
            if (auto added = exchangeOf(i).addCard(file); !added)
                REQUIRE(added.error().code == Error::Code::Usage); // its own
}

Centre& Stage::centre(std::size_t at)
{
    Pc& pc = *pcs[at];
    if (!pc.open)
        pc.open = must(Centre::open(pc.path, store::Access::Write, &pc.clock));
    return *pc.open;
}

Exchange Stage::exchangeOf(std::size_t at)
{
    store::Store& store = centre(at).store();
    return Exchange(store, must(Audience::load(store)).asFunction());
}

QByteArray Stage::file(std::size_t at, Scope audience)
{
    Exchange exchange = exchangeOf(at);
    return must(exchange.write({audience, audience == Scope::Public ? std::vector<Card>() : must(exchange.cards()), {}})).first;
}

void Stage::take(std::size_t at, const QByteArray& file)
{
    NoProgress progress;
    CHECK(must(exchangeOf(at).merge({{QStringLiteral("file"), file}}, {}, false, progress)).refused.empty());
}

void Stage::adoptRules(std::size_t at, std::size_t from)
{
    if (at == from)
        return;
    store::Store& store = centre(at).store();
    const auto wanted = must(centre(from).store().all<registry::ScopeRule>());
    store::ChangeSet changes;
    changes.words = QStringLiteral("rules");
    for (const registry::ScopeRule& mine : must(store.all<registry::ScopeRule>()))
        if (std::find(wanted.begin(), wanted.end(), mine) == wanted.end())
            changes.cells.push_back(store::removal(mine.id));
    must(store.commit(changes));
    // Also about rows that are away here, which a person could not decide about.
    changes.cells.clear();
    for (const registry::ScopeRule& rule : wanted)
        for (store::CellChange& cell : store::cellsToHold(store, rule))
            changes.cells.push_back(std::move(cell));
    must(store.commit(changes));
}

void Stage::runAll(const QJsonObject& history)
{
    for (const QJsonValue& event : history[QStringLiteral("events")].toArray())
        run(event.toObject());
}

void Stage::run(const QJsonObject& event)
{
    const auto at = static_cast<std::size_t>(event[QStringLiteral("post")].toInt());
    Pc& pc = *pcs[at];
    pc.clock.set(event[QStringLiteral("at")].toString().toLongLong());
    const QString what = event[QStringLiteral("do")].toString();
    const QString slot = m_folder.filePath(QStringLiteral("copy-%1").arg(event[QStringLiteral("slot")].toInt()));
    if (what == QLatin1String("save") || what == QLatin1String("restore")) {
        pc.open.reset();
        copyFile(what == QLatin1String("save") ? pc.path : slot, what == QLatin1String("save") ? slot : pc.path);
    } else if (what == QLatin1String("export")) {
        m_files[event[QStringLiteral("file")].toInt()] = file(at, static_cast<Scope>(event[QStringLiteral("audience")].toInt()));
    } else if (what == QLatin1String("take")) {
        if (const auto given = m_files.find(event[QStringLiteral("file")].toInt()); given != m_files.end())
            take(at, given->second);
    } else {
        change(centre(at), what, event);
    }
}

QStringList Stage::versions(std::size_t at, Scope audience)
{
    QStringList all;
    store::Statement read(centre(at).store().handle(), "SELECT row, field, stamp, device, kind, scope, value FROM version "
                                                       "WHERE entity='facility' AND pack IS NOT NULL AND scope<=?1 ORDER BY row, field, stamp, device");
    read.bind(1, static_cast<std::int64_t>(audience));
    while (read.step())
        all << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                   .arg(bare(read.uuid(0)), read.string(1))
                   .arg(read.integer(2))
                   .arg(bare(read.uuid(3)))
                   .arg(read.integer(4))
                   .arg(read.integer(5))
                   .arg(QString::fromStdString(jsonOf(read.value(6))));
    return all;
}

QJsonObject Stage::outcome(std::size_t at)
{
    store::Store& store = centre(at).store();
    std::set<std::pair<QString, QString>> cells;
    for (const store::CellVersion& each : must(store.allVersions()))
        if (each.entity == facility().name)
            cells.emplace(bare(each.row), QString::fromStdString(each.field));
    QJsonArray shown;
    for (const auto& [row, field] : cells)
        shown << QJsonArray{row, field, jsonValue(must(store.cell(facility(), Uuid::fromString(row), field.toStdString())))};
    std::set<QStringList> open;
    for (const auto& heads : must(store.conflicts())) {
        QStringList values;
        for (const store::CellVersion& each : heads)
            values << QString::fromStdString(jsonOf(each.value));
        values.sort();
        if (heads.front().entity == facility().name)
            open.insert(QStringList{bare(heads.front().row), QString::fromStdString(heads.front().field)} + values);
    }
    QJsonArray conflicts;
    for (const QStringList& each : open)
        conflicts << QJsonArray{each[0], each[1], QJsonArray::fromStringList(each.mid(2))};
    Exchange exchange = exchangeOf(at);
    QJsonArray views;
    for (const Scope audience : {Scope::Public, Scope::Professionals}) {
        QJsonArray view;
        for (const QByteArray& line : must(exchange.dump(audience)).split('\n')) {
            const QJsonArray cell = QJsonDocument::fromJson(line).array();
            if (cell[0].toString().toStdString() == facility().name && cell[2].toString().toStdString() != store::deletedField)
                view << QJsonArray{cell[1].toString().remove(QLatin1Char('-')), cell[2], cell[3]};
        }
        views << view;
    }
    return {{QStringLiteral("shown"), shown},
            {QStringLiteral("conflicts"), conflicts},
            {QStringLiteral("views"), views},
            {QStringLiteral("held"), static_cast<int>(must(exchange.held()).size())}};
}

void Stage::change(Centre& centre, const QString& what, const QJsonObject& event)
{
    store::Store& store = centre.store();
    const Id<Facility> row{Uuid::fromString(event[QStringLiteral("row")].toString())};
    const std::string field = event[QStringLiteral("field")].toString().toStdString();
    const auto lives = must(store.load(row));
    if (what == QLatin1String("create")) {
        if (store.ridOf(facility(), row.uuid) && !must(store.versions(facility(), row.uuid, store::deletedField)).empty())
            return;
        Facility made;
        made.id = row;
        const QJsonObject values = event[QStringLiteral("values")].toObject();
        made.phone = values[QStringLiteral("phone")].toString();
        made.verifiedMeans = values[QStringLiteral("verified_means")].toString();
        made.notes = values[QStringLiteral("notes")].toString();
        must(store.commit({QStringLiteral("made"), store::ChangeKind::Edit, store::diff(Facility(), made, true)}));
    } else if (what == QLatin1String("edit") && lives) {
        const store::Value before = must(store.cell(facility(), row.uuid, field));
        const store::Value after = valueOf(event[QStringLiteral("value")]);
        const auto* info = &facility().fields[static_cast<std::size_t>(facility().indexOf(field))];
        if (before != after)
            must(store.commit({QStringLiteral("edited"), store::ChangeKind::Edit, {{&facility(), row.uuid, info->name, before, after}}}));
    } else if (what == QLatin1String("remove") && lives) {
        must(store.commit({QStringLiteral("removed"), store::ChangeKind::Edit, {store::removal(row)}}));
    } else if (what == QLatin1String("scope") && lives) {
        registry::ScopeRule rule;
        rule.row = row;
        rule.field = QStringLiteral("facility.") + QString::fromStdString(field);
        must(registry::setScope(centre.registry(), rule, static_cast<Scope>(event[QStringLiteral("scope")].toInt())));
    } else if (what == QLatin1String("settle")) {
        for (const auto& heads : must(store.conflicts()))
            if (heads.front().row == row.uuid && heads.front().field == field)
                must(store.settle(facility(), row.uuid, heads.front().field, valueOf(event[QStringLiteral("value")]), QStringLiteral("settled")));
    }
}

} // namespace stage
