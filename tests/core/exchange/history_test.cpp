// SPDX-License-Identifier: GPL-3.0-or-later
// The same made-up histories on real data files and on the reference model: what each PC shows, what differs there, what each
// audience sees and what waits is the same.
#include "centre/audience.h"
#include "exchange/exchange.h"
#include "registry/scopes.h"
#include "testing/desk.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace tasuki;
using namespace tasuki::exchange;
using desk::must;
using registry::Facility;
using store::Scope;

namespace {

const store::EntityInfo& facility()
{
    return store::describe<Facility>();
}

/// A PC whose data file is opened for each event anew, as the terminal does it.
struct Pc
{
    QString path;
    FixedClock clock{desk::morning};
    [[nodiscard]] std::unique_ptr<Centre> open() { return must(Centre::open(path, store::Access::Write, &clock)); }
};

Exchange exchangeOf(Centre& centre)
{
    return Exchange(centre.store(), must(Audience::load(centre.store())).asFunction());
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

void copyFile(const QString& from, const QString& to)
{
    QFile::remove(to);
    REQUIRE(QFile::copy(from, to));
}

class Stage
{
public:
    explicit Stage(const QJsonObject& history)
    {
        std::map<QString, QString> first;
        for (const QJsonValue& each : history[QStringLiteral("posts")].toArray()) {
            const QString centre = each[QStringLiteral("centre")].toString();
            auto pc = std::make_unique<Pc>();
            pc->path = folder.filePath(each[QStringLiteral("name")].toString());
            if (const auto known = first.find(centre); known != first.end()) {
                copyFile(known->second, pc->path);
            } else {
                auto made = must(Centre::create(pc->path, {centre, QStringLiteral("佐藤")}, &pc->clock));
                cards.push_back(must(exchangeOf(*made).ownCard()));
                cardFiles.push_back(must(exchangeOf(*made).ownCardFile()));
                first.emplace(centre, pc->path);
            }
            pcs.push_back(std::move(pc));
        }
        for (auto& pc : pcs) {
            auto centre = pc->open();
            for (const QByteArray& file : cardFiles)
                if (auto added = exchangeOf(*centre).addCard(file); !added)
                    REQUIRE(added.error().code == Error::Code::Usage); // its own
        }
    }

    void run(const QJsonObject& event)
    {
        Pc& pc = *pcs[static_cast<std::size_t>(event[QStringLiteral("post")].toInt())];
        pc.clock.set(event[QStringLiteral("at")].toString().toLongLong());
        const QString what = event[QStringLiteral("do")].toString();
        const QString slot = folder.filePath(QStringLiteral("copy-%1").arg(event[QStringLiteral("slot")].toInt()));
        if (what == QLatin1String("save"))
            return copyFile(pc.path, slot);
        if (what == QLatin1String("restore")) {
            QFile::remove(pc.path + QStringLiteral("-wal"));
            return copyFile(slot, pc.path);
        }
        auto centre = pc.open();
        NoProgress progress;
        Exchange exchange = exchangeOf(*centre);
        if (what == QLatin1String("export")) {
            const auto audience = static_cast<Scope>(event[QStringLiteral("audience")].toInt());
            files[event[QStringLiteral("file")].toInt()] =
                must(exchange.write({audience, audience == Scope::Public ? std::vector<Card>() : must(exchange.cards()), {}})).first;
        } else if (what == QLatin1String("take")) {
            const auto file = files.find(event[QStringLiteral("file")].toInt());
            if (file != files.end())
                CHECK(must(exchange.merge({{QStringLiteral("file"), file->second}}, {}, false, progress)).refused.empty());
        } else {
            change(*centre, what, event);
        }
    }

    [[nodiscard]] QJsonObject outcome(std::size_t at)
    {
        auto centre = pcs[at]->open();
        std::set<std::pair<QString, QString>> cells;
        for (const store::CellVersion& each : must(centre->store().allVersions()))
            if (each.entity == facility().name)
                cells.emplace(each.row.toString().remove(QLatin1Char('-')), QString::fromStdString(each.field));
        QJsonArray shown;
        for (const auto& [row, field] : cells)
            shown << QJsonArray{row, field, jsonValue(must(centre->store().cell(facility(), Uuid::fromString(row), field.toStdString())))};
        std::set<QStringList> open;
        for (const auto& heads : must(centre->store().conflicts())) {
            QStringList values;
            for (const store::CellVersion& each : heads)
                values << QString::fromStdString(jsonOf(each.value));
            values.sort();
            if (heads.front().entity == facility().name)
                open.insert(QStringList{heads.front().row.toString().remove(QLatin1Char('-')), QString::fromStdString(heads.front().field)} + values);
        }
        QJsonArray conflicts;
        for (const QStringList& each : open)
            conflicts << QJsonArray{each[0], each[1], QJsonArray::fromStringList(each.mid(2))};
        Exchange exchange = exchangeOf(*centre);
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

    std::vector<std::unique_ptr<Pc>> pcs;

private:
    static void change(Centre& centre, const QString& what, const QJsonObject& event)
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

    QTemporaryDir folder;
    std::vector<Card> cards;
    std::vector<QByteArray> cardFiles;
    std::map<int, QByteArray> files;
};

/// The model's answers, with what a data file cannot leave empty put as it puts it.
QJsonObject expectedOf(QJsonObject post)
{
    QJsonArray shown;
    for (const QJsonValue& each : post[QStringLiteral("shown")].toArray()) {
        QJsonArray cell = each.toArray();
        if (cell[1] == QLatin1String("deleted") && cell[2].isNull())
            cell[2] = 1; // a row of which nothing says that it lives is away
        shown << cell;
    }
    post[QStringLiteral("shown")] = shown;
    return post;
}

} // namespace

TEST_CASE("Random histories of several centres end on real data files as they do in the reference model")
{
    for (int seed = 1; seed <= 10; ++seed) {
        QProcess model;
        model.start(QStringLiteral(TASUKI_PYTHON), {QStringLiteral(TASUKI_REFERENCE_MODEL)});
        REQUIRE(model.waitForStarted());
        model.write(QJsonDocument(QJsonObject{{QStringLiteral("seed"), seed}, {QStringLiteral("steps"), 50}, {QStringLiteral("centres"), 3}, {QStringLiteral("pcs"), 2}}).toJson());
        model.closeWriteChannel();
        REQUIRE(model.waitForFinished());
        INFO(model.readAllStandardError().toStdString());
        const QJsonObject answer = QJsonDocument::fromJson(model.readAllStandardOutput()).object();
        const QJsonArray expected = answer[QStringLiteral("posts")].toArray();
        REQUIRE_FALSE(expected.isEmpty());
        const QJsonObject history = answer[QStringLiteral("history")].toObject();
        Stage stage(history);
        for (const QJsonValue& event : history[QStringLiteral("events")].toArray())
            stage.run(event.toObject());
        for (std::size_t i = 0; i < stage.pcs.size(); ++i) {
            INFO("seed " << seed << ", PC " << i);
            CHECK(QJsonDocument(stage.outcome(i)).toJson() == QJsonDocument(expectedOf(expected[static_cast<qsizetype>(i)].toObject())).toJson());
        }
    }
}
