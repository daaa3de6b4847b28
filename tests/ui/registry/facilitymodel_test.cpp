// SPDX-License-Identifier: GPL-3.0-or-later
#include "city.h"

#include "registry/facilitymodel.h"
#include "registry/sheets/registrysheets.h"
#include "style/rowdelegate.h"

#include <QAbstractItemModelTester>

#include <bit>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

void find(FacilityModel& model, registry::Registry& registry, const QString& text)
{
    registry::Query query = registry.interpret(text);
    if (const auto place = registry.centrePlace(); place.isValid())
        query.origin = place;
    model.search(query);
}

} // namespace

TEST_CASE("The list of facilities keeps the rules of item models while it is searched and scrolled")
{
    City city;
    FacilityModel model(city.session->registry());
    // Qt 6.4's tester does not survive a second reset of the model, so each state has a tester of its own.
    const auto checked = [&](auto&& work) {
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        work();
    };
    find(model, city.session->registry(), QString());
    checked([&] {
        CHECK(model.rowCount() > 0);
        while (model.canFetchMore({}))
            model.fetchMore({});
        CHECK(model.rowCount() == static_cast<int>(model.total()));
        CHECK(model.total() == city.session->registry().facilityCount());
    });
    model.setCompact(true);
    checked([&] { CHECK(model.columnCount() == 1); });
    find(model, city.session->registry(), QStringLiteral("ほうもんかんご"));
    checked([&] {
        CHECK(model.total() > 0);
        CHECK(model.total() < city.session->registry().facilityCount());
    });
}

TEST_CASE("A caller's three words find the offices that fit, nearest first")
{
    City city;
    FacilityModel model(city.session->registry());
    registry::Query query = city.session->registry().interpret(QStringLiteral("ほうもんかんご　もとまち 胃ろう"));
    REQUIRE(query.parts.size() == 3);
    CHECK(query.parts[0].kind == registry::QueryPart::Kind::Category);
    CHECK(query.parts[1].kind == registry::QueryPart::Kind::Place);
    CHECK(query.parts[2].kind == registry::QueryPart::Kind::Condition);
    model.search(query);
    REQUIRE(model.total() >= 2);
    double before = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        const registry::FacilityRow* row = model.row(i);
        REQUIRE(row->distance);
        CHECK(*row->distance >= before - 1);
        before = *row->distance;
        CHECK(model.data(model.index(i, FacilityModel::Acceptance), MarkRole).toInt() == static_cast<int>(Mark::Accepting));
    }
}

TEST_CASE("Age of a check is told by shape and word: within 6 months, within 12, longer, never")
{
    const QDate today(2026, 11, 23);
    CHECK(freshness(today, today) == Mark::Fresh);
    CHECK(freshness(QDate(2026, 5, 23), today) == Mark::Fresh);
    CHECK(freshness(QDate(2026, 5, 22), today) == Mark::Aging);
    CHECK(freshness(QDate(2025, 11, 23), today) == Mark::Aging);
    CHECK(freshness(QDate(2025, 11, 22), today) == Mark::Old);
    CHECK(freshness(QDate(), today) == Mark::Unverified);
    CHECK(ageInWords(today, today) == QStringLiteral("today"));
    CHECK(ageInWords(QDate(2026, 11, 20), today).contains(QStringLiteral("3")));
    CHECK(ageInWords(QDate(2026, 4, 20), today).contains(QStringLiteral("7")));
    CHECK(ageInWords(QDate(2025, 7, 20), today).contains(QStringLiteral("4")));
}

namespace {

std::vector<registry::Permitted<registry::FacilityRow>> permittedRows(City& city, const std::vector<registry::FacilityRow>& rows)
{
    auto reader = registry::OutputReader::open(city.session->store(), store::Scope::Public);
    REQUIRE(reader);
    return reader->rows(rows);
}

} // namespace

TEST_CASE("What everybody may read holds no field of professionals or of the centre")
{
    City city;
    registry::Registry& registry = city.session->registry();
    auto result = registry.search(registry.interpret(QString()));
    REQUIRE(result);
    auto rows = registry.rows(*result, 0, result->hits.size());
    REQUIRE(rows);
    auto reader = registry::OutputReader::open(city.session->store(), store::Scope::Public);
    REQUIRE(reader);
    for (const registry::FacilityRow& row : *rows) {
        auto detail = registry.detail(row.id);
        REQUIRE(detail);
        REQUIRE(*detail);
        const auto permitted = reader->detail(**detail);
        REQUIRE(permitted);
        const paper::AnswerSheet sheet = answerSheet(*permitted, QString());
        CHECK(sheet.notes.isEmpty());
        CHECK(sheet.vacancy.isEmpty());
        CHECK(sheet.acceptance.empty());
        CHECK(sheet.name == row.name);
    }
    CHECK(reader->withheld().total() > 0);
}

TEST_CASE("The list for the counter shows every facility under each of its kinds")
{
    City city;
    registry::Registry& registry = city.session->registry();
    auto result = registry.search(registry.interpret(QString()));
    REQUIRE(result);
    auto rows = registry.rows(*result, 0, result->hits.size());
    REQUIRE(rows);
    std::size_t expected = 0;
    for (const registry::FacilityRow& row : *rows)
        expected += std::max<std::size_t>(1, static_cast<std::size_t>(std::popcount(static_cast<std::uint64_t>(row.kinds))));
    const paper::ListSheet sheet = listSheet(permittedRows(city, *rows), 0, QString());
    std::size_t listed = 0;
    for (const paper::ListGroup& group : sheet.groups)
        listed += group.rows.size();
    CHECK(listed == expected);
}

TEST_CASE("Whoever asked for one kind gets the list of that kind, each facility once")
{
    City city;
    registry::Registry& registry = city.session->registry();
    const registry::Query query = registry.interpret(QStringLiteral("訪問看護"));
    auto result = registry.search(query);
    REQUIRE(result);
    auto rows = registry.rows(*result, 0, result->hits.size());
    REQUIRE(rows);
    REQUIRE(std::any_of(rows->begin(), rows->end(), [](const registry::FacilityRow& row) {
        return std::popcount(static_cast<std::uint64_t>(row.kinds)) > 1;
    }));
    const paper::ListSheet sheet = listSheet(permittedRows(city, *rows), query.askedKinds(), QString());
    REQUIRE(sheet.groups.size() == 1);
    CHECK(sheet.groups[0].rows.size() == rows->size());
}

TEST_CASE("A remark that two services of a place share stands on its sheet once")
{
    City city;
    registry::FacilityDetail detail;
    detail.facility.name = QStringLiteral("あおば");
    for (const char* kind : {"110", "150"}) {
        registry::Service service;
        service.kind = QLatin1String(kind);
        service.daysNote = QStringLiteral("祝日は休みます");
        detail.services.push_back(service);
    }
    auto reader = registry::OutputReader::open(city.session->store(), store::Scope::Public);
    REQUIRE(reader);
    const auto permitted = reader->detail(detail);
    REQUIRE(permitted);
    CHECK(answerSheet(*permitted, QString()).daysNote == QStringLiteral("祝日は休みます"));
}
