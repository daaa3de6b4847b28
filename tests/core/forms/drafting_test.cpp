// SPDX-License-Identifier: GPL-3.0-or-later
// Making and changing forms: every step gives a form that holds, and no step is lost.
#include "forms/drafting.h"
#include "forms/grid.h"
#include "forms/library.h"
#include "testing/desk.h"

using namespace desk;
using namespace tasuki::forms;
using FormField = tasuki::forms::Field;

namespace {

const Definition& shipped(const char* code)
{
    for (const auto& definition : shippedDefinitions())
        if (definition->code == QLatin1String(code))
            return *definition;
    FAIL("no such form");
    throw std::logic_error("unreachable");
}

void holds(const Definition& form)
{
    Definition read;
    for (const Problem& problem : checkDefinition(toJson(form), read))
        FAIL(problem.where << ": " << problem.what);
}

Definition ownAdmission()
{
    return formAfter(shipped("admission-info"), QStringLiteral("minami-admission"), QStringLiteral("みなみの入院連絡"), QStringLiteral("みなみ"), desk::today);
}

FormField question(const Definition& form, const char* stem, Kind kind)
{
    FormField field;
    field.id = field.meaning = freeId(form, QLatin1String(stem));
    field.label = QStringLiteral("たずねること");
    field.kind = kind;
    return field;
}

} // namespace

TEST_CASE("Taking any one field out of any form leaves a form that holds, with nothing that still names it")
{
    for (const auto& definition : shippedDefinitions())
        for (const FormField* field : definition->fields()) {
            INFO(definition->code << " without " << field->id);
            const Definition less = withoutField(*definition, field->id);
            if (!less.fields().empty())
                holds(less);
            CHECK_FALSE(less.field(field->id));
            const QByteArray json = toJson(less);
            CHECK_FALSE(json.contains("{" + field->id.toUtf8() + "}"));
            CHECK_FALSE(json.contains("{" + field->id.toUtf8() + "="));
        }
}

TEST_CASE("Turning any field into any other kind leaves a form that holds")
{
    for (const char* code : {"admission-info", "basic-checklist", "prevention-plan"})
        for (const FormField* field : shipped(code).fields())
            for (const Kind kind : {Kind::Text, Kind::Number, Kind::Date, Kind::Choice, Kind::Choices, Kind::Check, Kind::Table}) {
                INFO(code << " " << field->id << " " << static_cast<int>(kind));
                FormField changed = *field;
                changed.kind = kind;
                holds(withFieldChanged(shipped(code), changed));
            }
}

TEST_CASE("A new form can be asked, ruled and used; its next version counts up")
{
    Definition form = blankForm(QStringLiteral("minami-memo"), QStringLiteral("連絡メモ"), QStringLiteral("みなみ"), desk::today);
    holds(form);
    form = withField(form, 0, 99, question(form, "memo", Kind::Lines));
    form = withField(form, 0, 99, question(form, "memo", Kind::Choice));
    CHECK(form.field(QStringLiteral("memo.2")));
    form = withFieldChanged(form, *form.field(QStringLiteral("memo.2")));
    CHECK(form.field(QStringLiteral("memo.2"))->options.size() == 2);
    holds(form);
    form = withRuledPages(form);
    REQUIRE(form.pages.size() == 1);
    holds(form);
    CHECK(nextVersion(form, desk::today).version == QStringLiteral("2"));
    Definition ten = form;
    ten.version = QStringLiteral("2024-9");
    CHECK(nextVersion(ten, desk::today).version == QStringLiteral("2024-10"));
}

TEST_CASE("Ruling the pages of every form by itself gives pages that hold")
{
    for (const auto& definition : shippedDefinitions()) {
        INFO(definition->code);
        Definition form = *definition;
        form = withRuledPages(form);
        holds(form);
    }
}

TEST_CASE("A field goes up and down through its section and over its edges")
{
    Definition form = ownAdmission();
    const auto place = [&](const char* id) { return form.sectionOf(QLatin1String(id))->id; };
    CHECK(place("person.name") == QStringLiteral("basic"));
    form = withFieldMoved(form, QStringLiteral("person.name"), -1);
    CHECK(place("person.name") == QStringLiteral("head"));
    form = withFieldMoved(form, QStringLiteral("person.name"), 1);
    CHECK(place("person.name") == QStringLiteral("basic"));
    form = withFieldMoved(form, QStringLiteral("sheet.writtenOn"), -1);
    CHECK(form.sections.front().fields.front().id == QStringLiteral("sheet.writtenOn"));
    form = withSection(form, 1, QStringLiteral("追加"));
    CHECK(form.sections[1].title == QStringLiteral("追加"));
    form = withoutSection(form, 1);
    holds(form);
}

TEST_CASE("A draft is kept at every step, undone step by step, refused where it would not hold, and offered when it is done")
{
    Desk desk;
    Library& library = desk.sheets().library();
    auto draft = must(library.beginDraft(ownAdmission()));
    CHECK(must(library.offered(desk::today)).size() == 11);
    Definition next = withoutField(draft.definition, QStringLiteral("habit.smoking"));
    CHECK(must(library.saveDraft(draft, next, QStringLiteral("喫煙を外す"))));
    CHECK_FALSE(must(library.saveDraft(draft, next, QStringLiteral("同じ"))));
    Definition broken = draft.definition;
    broken.title.clear();
    refused(library.saveDraft(draft, broken, QStringLiteral("題を消す")), Error::Code::Unreadable);
    desk.reopen();
    Library& again = desk.sheets().library();
    REQUIRE(must(again.drafts()).size() == 1);
    auto kept = must(again.draft(draft.id));
    CHECK_FALSE(kept.definition.field(QStringLiteral("habit.smoking")));
    desk.undo();
    CHECK(must(again.draft(draft.id)).definition.field(QStringLiteral("habit.smoking")));
    refused(again.saveDraft(kept, ownAdmission(), QStringLiteral("古い手元から")), Error::Code::Conflict);
    kept = must(again.draft(draft.id));
    const auto offered = must(again.publish(kept));
    CHECK(offered->code == QStringLiteral("minami-admission"));
    CHECK(offered->standard == QStringLiteral("admission-info@2018"));
    CHECK(must(again.drafts()).empty());
    CHECK(must(again.offered(desk::today)).size() == 12);
    desk.begin(desk.addClient(), "minami-admission");
}

TEST_CASE("Cells of a grid merge, split and grow, and each place belongs to one cell all along")
{
    Definition form = withRuledPages(ownAdmission());
    Block* block = nullptr;
    std::size_t found = 0;
    for (std::size_t i = 0; i < form.pages.front().blocks.size() && !block; ++i)
        if (form.pages.front().blocks[i].what == Block::What::Grid) {
            block = &form.pages.front().blocks[i];
            found = i;
        }
    REQUIRE(block);
    const auto put = [&](const Grid& grid) {
        Definition changed = form;
        changed.pages.front().blocks[found] = grid.block();
        holds(changed);
    };
    Grid grid(*block);
    CHECK(Grid(grid.block()).block() == *block);
    grid.merge({0, 0, 1, 0});
    put(grid);
    CHECK(grid.areaOf(1, 0) == GridArea{0, 0, 1, 0});
    CHECK(grid.spanning({1, 0, 1, 1}) == GridArea{0, 0, 1, 1});
    grid.setHeight(0, 3); // the page is full: the new row needs room
    grid.insertRow(1);
    put(grid);
    CHECK(grid.areaOf(0, 0).lastRow == 2);
    grid.insertColumn(1);
    put(grid);
    grid.removeRow(0);
    put(grid);
    grid.removeColumn(0);
    put(grid);
    grid.split(0, 0);
    put(grid);
    const int rows = grid.rows();
    for (int i = 0; i < rows + 3; ++i)
        grid.removeRow(0);
    CHECK(grid.rows() == 1);
    grid.setHeight(0, 7.3);
    CHECK(grid.height(0) == Approx(7.5));
}
