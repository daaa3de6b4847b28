// SPDX-License-Identifier: GPL-3.0-or-later
#include "city.h"

#include "registry/duplicatesmodel.h"
#include "style/rowdelegate.h"

#include <QAbstractItemModelTester>

using namespace tasuki;
using namespace tasuki::registry;
using namespace tasuki::ui;

namespace {

std::vector<DuplicatePair> pairs(City& city)
{
    NoProgress progress;
    auto found = findDuplicates(city.session->registry(), {}, progress);
    REQUIRE(found);
    return found->pairs;
}

} // namespace

TEST_CASE("The sample city has pairs to decide on, and a decided pair leaves the list until it is undone")
{
    City city;
    DuplicatesModel model(city.session->registry());
    model.setPairs(pairs(city));
    const int count = model.rowCount();
    REQUIRE(count >= 2);
    const QString second = model.index(1, DuplicatesModel::Name).data().toString();
    CHECK_FALSE(model.index(0, DuplicatesModel::Name).data(SecondLineRole).toString().isEmpty());
    CHECK_FALSE(model.index(0, DuplicatesModel::Reasons).data().toString().isEmpty());
    {
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.putLast(0);
    }
    CHECK(model.rowCount() == count);
    CHECK(model.index(0, DuplicatesModel::Name).data().toString() == second);
    model.refresh();
    CHECK(model.index(0, DuplicatesModel::Name).data().toString() == second);
    const DuplicatePair pair = *model.pair(0);
    REQUIRE(mergeFacilities(city.session->registry(), pair.a, pair.b));
    model.refresh();
    CHECK(model.rowCount() == count - 1);
    NoProgress progress;
    REQUIRE(city.session->store().undo(progress));
    model.refresh();
    CHECK(model.rowCount() == count);
    REQUIRE(refusePair(city.session->registry(), pair.a, pair.b));
    model.refresh();
    CHECK(model.rowCount() == count - 1);
}

TEST_CASE("Choosing a side marks it, and what both say alike cannot be chosen")
{
    MergeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFields({{"name", QStringLiteral("A"), QStringLiteral("A"), Side::A, false},
                     {"phone", QStringLiteral("1"), QStringLiteral("2"), Side::A, false},
                     {"notes", QStringLiteral("x"), QStringLiteral("y"), Side::Both, true}},
                    QStringLiteral("one"), QStringLiteral("two"));
    CHECK(model.firstDifference() == 1);
    model.choose(0, Side::B);
    CHECK(model.field(0)->proposed == Side::A);
    model.choose(1, Side::B);
    CHECK(model.index(1, MergeModel::ValueB).data(StrongRole).toBool());
    CHECK_FALSE(model.index(1, MergeModel::ValueA).data(StrongRole).toBool());
    model.choose(1, Side::Both);
    CHECK(model.field(1)->proposed == Side::B);
    CHECK(model.index(2, MergeModel::ValueA).data(StrongRole).toBool());
    CHECK(model.index(2, MergeModel::ValueB).data(StrongRole).toBool());
    model.choose(99, Side::A);
    const MergeChoices choices = model.choices();
    REQUIRE(choices.size() == 3);
    CHECK(choices[1] == std::pair<std::string, Side>("phone", Side::B));
}
