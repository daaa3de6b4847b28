// SPDX-License-Identifier: GPL-3.0-or-later
// Hours, conditions and vacancy on the screen.
#include "city.h"

#include "registry/acceptancepanel.h"
#include "registry/edits.h"
#include "registry/fieldrow.h"
#include "registry/openchip.h"
#include "registry/openingview.h"
#include "registry/resourcespage.h"
#include "registry/vacancypanel.h"

#include <QSignalSpy>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

/// A page with one facility chosen.
struct Chosen
{
    Chosen() : page(*city.session)
    {
        page.setEffectiveWidth(1366);
        page.resize(1246, 640);
        page.show();
        page.arrive();
        QApplication::setActiveWindow(&page);
        page.search(u("さくら訪問看護ステーション"));
        QTest::qWait(20);
        REQUIRE(page.detailPane().detail());
    }
    [[nodiscard]] registry::Service service() { return page.detailPane().detail()->services.front(); }
    /// The row of the first service with this label.
    FieldRow* row(const char* field)
    {
        const auto& entity = store::describe<registry::Service>();
        const QString label = registry::fieldLabel(entity.fields[static_cast<std::size_t>(entity.indexOf(field))]);
        for (FieldRow* one : page.detailPane().findChildren<FieldRow*>())
            if (one->isVisible() && one->accessibleName().startsWith(label + QLatin1Char(' ')))
                return one;
        return nullptr;
    }
    City city;
    ResourcesPage page;
};

} // namespace

TEST_CASE("While hours are typed the field says what it understood and what not")
{
    const auto understood = hoursPreview(u("月〜金 9-12 14-18 水午後休"));
    CHECK(understood.text.contains(u("月・火・木・金 9:00〜12:00 14:00〜18:00／水 9:00〜12:00")));
    CHECK(!understood.doubtful);
    const auto doubtful = hoursPreview(u("月〜金 9-12 ほげ"));
    CHECK(doubtful.doubtful);
    CHECK(doubtful.text.contains(u("ほげ")));
    CHECK(hoursPreview(u(" ")).text.isEmpty());
    CHECK(hoursPreview(QString(5000, QLatin1Char('9'))).doubtful);

    Chosen chosen;
    FieldRow* row = chosen.row("hours");
    REQUIRE(row);
    row->edit();
    auto* editor = row->findChild<LineEdit*>();
    REQUIRE(editor);
    editor->setText(u("月〜金 9-17"));
    const auto lines = row->findChildren<Paragraph*>();
    CHECK(std::any_of(lines.begin(), lines.end(),
                      [](const Paragraph* line) { return line->text().contains(u("月・火・水・木・金 9:00〜17:00")); }));
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(registry::hoursInWords(chosen.service().hours) == u("月・火・水・木・金 9:00〜17:00"));
}

TEST_CASE("Several conditions are answered with digits and saved as one step, dated today")
{
    Chosen chosen;
    const QString before = chosen.service().acceptance;
    FieldRow* row = chosen.row("acceptance");
    REQUIRE(row);
    row->edit();
    auto* panel = row->findChild<AcceptancePanel*>();
    REQUIRE(panel);
    CHECK(panel->changes().empty());
    const auto options = panel->findChildren<OptionRow*>();
    REQUIRE(options.size() >= static_cast<qsizetype>(registry::conditions().size()));
    const auto press = [](OptionRow* one, Qt::Key key) { QTest::keyClick(one->findChild<QAbstractButton*>(), key); };
    press(options[2], Qt::Key_1); // 腸ろう
    press(options[8], Qt::Key_3); // 血液透析
    CHECK(panel->changes().size() == 2);
    panel->setTeller(u("相談員 佐藤"));
    QTest::keyClick(options[2]->findChild<QAbstractButton*>(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    const QString now = chosen.service().acceptance;
    CHECK(now.contains(u("腸ろう=yes@2026-11-23,相談員 佐藤")));
    CHECK(now.contains(u("血液透析=no@2026-11-23,相談員 佐藤")));
    QSignalSpy ended(&chosen.city.session->jobs(), &Jobs::ended);
    chosen.city.session->undo();
    REQUIRE(ended.wait(10000));
    QTest::qWait(20);
    CHECK(chosen.service().acceptance == before);
}

TEST_CASE("What is being typed stays while another change comes in, and the change is shown once it is done")
{
    Chosen chosen;
    FieldRow* row = chosen.row("acceptance");
    REQUIRE(row);
    row->edit();
    const auto options = row->findChildren<OptionRow*>();
    QTest::keyClick(options[2]->findChild<QAbstractButton*>(), Qt::Key_1);
    const auto id = chosen.page.detailPane().detail()->facility.id;
    REQUIRE(registry::setField(chosen.city.session->registry(), store::describe<registry::Facility>(), id.uuid, "fax", u("0769-99-0000")));
    QTest::qWait(20);
    auto* panel = chosen.page.detailPane().findChild<AcceptancePanel*>();
    REQUIRE(panel);
    CHECK(panel->isVisible());
    CHECK(panel->changes().size() == 1);
    QTest::keyClick(options[2]->findChild<QAbstractButton*>(), Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(20);
    CHECK(chosen.service().acceptance.contains(u("腸ろう=yes")));
    const auto rows = chosen.page.detailPane().findChildren<FieldRow*>();
    CHECK(std::any_of(rows.begin(), rows.end(), [](const FieldRow* one) { return one->isVisible() && one->value() == u("0769-99-0000"); }));
}

TEST_CASE("The specialities of a large hospital are a line each, and one opens without the others")
{
    Chosen chosen;
    const auto before = chosen.page.detailPane().findChildren<FieldRow*>().size();
    store::ChangeSet changes{u("診療科"), store::ChangeKind::Edit, {}};
    for (int i = 0; i < 30; ++i) {
        registry::Service service;
        service.id.uuid = Uuid::v7(1'700'000'000'000 + i, randomBytes16());
        service.facility = chosen.page.detailPane().detail()->facility.id;
        service.kind = u("hospital");
        service.specialities = u("第%1科").arg(i);
        for (auto& cell : store::diff(registry::Service(), service, true))
            changes.cells.push_back(std::move(cell));
    }
    REQUIRE(chosen.city.session->store().commit(changes));
    QTest::qWait(50);
    const auto visibleRows = [&] {
        const auto rows = chosen.page.detailPane().findChildren<FieldRow*>();
        return std::count_if(rows.begin(), rows.end(), [](const FieldRow* row) { return row->isVisible(); });
    };
    const auto closed = visibleRows();
    CHECK(closed < before + 10);
    Button* third = nullptr;
    for (Button* one : chosen.page.detailPane().findChildren<Button*>())
        if (one->isVisible() && one->text() == u("第3科"))
            third = one;
    REQUIRE(third);
    QTest::keyClick(third, Qt::Key_Space);
    CHECK(visibleRows() > closed);
    CHECK(visibleRows() < closed + 8);
}

TEST_CASE("Esc leaves conditions and vacancy as they were, and a day that is none is not saved")
{
    Chosen chosen;
    const registry::Service before = chosen.service();
    FieldRow* row = chosen.row("vacancy");
    REQUIRE(row);
    row->edit();
    auto* panel = row->findChild<VacancyPanel*>();
    REQUIRE(panel);
    auto* text = qobject_cast<LineEdit*>(panel->focusProxy());
    REQUIRE(text);
    text->setText(u("満床"));
    QTest::keyClick(text, Qt::Key_Escape);
    QTest::qWait(20);
    CHECK(!row->isEditing());
    CHECK(chosen.service() == before);
    row->edit();
    panel = row->findChild<VacancyPanel*>();
    REQUIRE(panel);
    for (LineEdit* line : panel->findChildren<LineEdit*>())
        if (line->text().startsWith(QLatin1Char('R')))
            line->setText(u("あした"));
    panel->save();
    CHECK(row->isEditing());
    CHECK(chosen.service() == before);
}

TEST_CASE("A vacancy is saved with its day and shown with its age")
{
    Chosen chosen;
    FieldRow* row = chosen.row("vacancy");
    REQUIRE(row);
    row->edit();
    auto* text = qobject_cast<LineEdit*>(row->findChild<VacancyPanel*>()->focusProxy());
    REQUIRE(text);
    text->setText(u("満床"));
    QTest::keyClick(text, Qt::Key_Return);
    QTest::qWait(20);
    CHECK(chosen.service().vacancy == u("満床"));
    CHECK(chosen.service().vacancyOn == QDate(2026, 11, 23));
    row = chosen.row("vacancy");
    REQUIRE(row);
    const auto signs = row->findChildren<MarkLabel*>();
    REQUIRE(signs.size() == 2);
    CHECK(signs[0]->mark() == Mark::Stopped);
    CHECK(signs[1]->mark() == Mark::Fresh);
}

TEST_CASE("The chip asks for now or another time, and says which")
{
    Chosen chosen;
    auto* chip = chosen.page.findChild<OpenChip*>();
    REQUIRE(chip);
    const QDateTime now = registry::japanTime(QStringLiteral("2026-11-24T10:30"));
    CHECK(!chip->moment(now));
    chip->setChecked(true);
    CHECK(chip->moment(now) == now);
    CHECK(chosen.page.model().total() == 0); // a holiday
    // As minutes pass, now is another time.
    chosen.city.clock.set(QDateTime(QDate(2026, 11, 24), QTime(10, 30), Qt::OffsetFromUTC, 9 * 3600).toMSecsSinceEpoch());
    Q_EMIT chip->minutePassed();
    CHECK(chosen.page.model().total() == 1);
    const QString words = chip->text();
    chip->ask(now);
    CHECK(chosen.page.model().total() == 1);
    CHECK(chip->text() != words);
    chip->setChecked(false);
    CHECK(chip->text() == words);
    CHECK(!chip->moment(now));
}

TEST_CASE("A status is said as people say it")
{
    const QDateTime now = registry::japanTime(QStringLiteral("2026-11-24T10:30"));
    const auto at = [](const char* iso) { return registry::japanTime(QString::fromLatin1(iso)); };
    CHECK(whenInWords(at("2026-11-24T18:00"), now) == QStringLiteral("18:00"));
    CHECK(whenInWords(at("2026-11-25T00:00"), now) == QStringLiteral("24:00"));
    CHECK(whenInWords(at("2026-11-25T09:00"), now).contains(QStringLiteral("9:00")));
    CHECK(whenInWords(at("2026-11-25T09:00"), now) != whenInWords(at("2026-11-26T09:00"), now));
    CHECK(statusInWords({registry::OpenState::Open, at("2026-11-24T18:00"), {}}, now).contains(QStringLiteral("18:00")));
}
