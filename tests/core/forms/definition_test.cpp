// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions: those the program carries hold, and whatever else comes is read with suspicion.
#include "forms/catalogue.h"
#include "forms/library.h"
#include "forms/professions.h"
#include "forms/template.h"
#include "testing/desk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace desk;
using namespace tasuki::forms;

namespace {

/// The smallest form there can be.
const char* small = R"({"format": 1, "code": "minami-memo", "version": "1", "title": "連絡メモ", "publisher": "みなみ",
  "sections": [{"id": "s", "title": "本文", "fields": [
    {"id": "memo.text", "kind": "lines", "label": "本文", "wanted": "must"},
    {"id": "memo.kind", "kind": "choice", "label": "種類", "options": [["a", "急ぎ"], ["b", "普通"]]},
    {"id": "memo.why", "kind": "text", "label": "理由", "when": {"field": "memo.kind", "is": ["a"]}}]}]})";

QByteArray with(const char* before, const char* after)
{
    QByteArray json(small);
    REQUIRE(json.contains(before));
    return json.replace(before, after);
}

Error refusal(const QByteArray& json)
{
    const auto parsed = parseDefinition(json);
    if (parsed)
        FAIL("it was read although it should be refused");
    INFO(parsed.error().message);
    CHECK(parsed.error().message.size() > 10);
    return parsed.error();
}

} // namespace

TEST_CASE("The eleven forms hold, and reading back what is written gives the same form")
{
    REQUIRE(shippedDefinitions().size() == 11);
    for (const auto& definition : shippedDefinitions()) {
        INFO(definition->code);
        Definition read;
        const auto problems = checkDefinition(definition->source, read);
        for (const Problem& problem : problems)
            FAIL(problem.where << ": " << problem.what);
        Definition again = must(parseDefinition(toJson(read)));
        again.source = read.source;
        CHECK(again.sections == read.sections);
        CHECK(again.pages == read.pages);
        CHECK(again.deadlines == read.deadlines);
        CHECK(again.scores == read.scores);
        CHECK(again.notes == read.notes);
        CHECK(toJson(again) == toJson(read));
    }
}

TEST_CASE("Every answer the forms ask for has a place on the paper of a ruled form")
{
    for (const auto& definition : shippedDefinitions()) {
        if (definition->pages.empty())
            continue;
        QString paper;
        for (const PageLayout& page : definition->pages)
            for (const Block& block : page.blocks) {
                paper += block.text + QLatin1Char('\n') + (block.field.isEmpty() ? QString() : QLatin1Char('{') + block.field + QLatin1Char('}'));
                for (const GridRow& row : block.rows)
                    for (const Cell& cell : row.cells)
                        paper += cell.text + (cell.field.isEmpty() ? QString() : QLatin1Char('{') + cell.field + QLatin1Char('}')) +
                                 (cell.content == Cell::Content::Genogram ? QStringLiteral("{genogram}") : QString());
            }
        for (const tasuki::forms::Field* field : definition->fields()) {
            INFO(definition->code << " " << field->id);
            const bool placed = paper.contains(QLatin1Char('{') + field->id + QLatin1Char('}')) || paper.contains(QLatin1Char('{') + field->id + QLatin1Char(':')) ||
                                paper.contains(QLatin1Char('{') + field->id + QLatin1Char('|')) || paper.contains(QLatin1Char('{') + field->id + QLatin1Char('=')) ||
                                paper.contains(QLatin1Char('{') + field->id + QLatin1Char('#')) ||
                                (field->kind == Kind::Genogram && paper.contains(QStringLiteral("{genogram}")));
            CHECK((placed || field->id == QLatin1String("admission.afterHours")));
        }
    }
}

TEST_CASE("A form that is no JSON, cut off, deeply nested, oversized or newer is refused with a sentence")
{
    CHECK(refusal("").code == Error::Code::Unreadable);
    CHECK(refusal("nonsense").code == Error::Code::Unreadable);
    CHECK(refusal("[]").code == Error::Code::Unreadable);
    CHECK(refusal(QByteArray(small).left(200)).code == Error::Code::Unreadable);
    CHECK(refusal(QByteArray(100000, '[')).code == Error::Code::Unreadable);
    CHECK(refusal(QByteArray(small) + QByteArray(largestDefinition, ' ')).code == Error::Code::Unreadable);
    CHECK(refusal(with("\"format\": 1", "\"format\": 2")).code == Error::Code::Newer);
}

TEST_CASE("A form with a name twice, an unknown kind, a wrong reference or control characters is refused")
{
    refusal(with("memo.why", "memo.kind"));
    refusal(with("\"kind\": \"lines\"", "\"kind\": \"video\""));
    refusal(with("\"field\": \"memo.kind\"", "\"field\": \"memo.other\""));
    refusal(with("\"is\": [\"a\"]", "\"is\": [\"z\"]"));
    refusal(with("[\"b\", \"普通\"]", "[\"a\", \"普通\"]"));
    refusal(with("連絡メモ", "連絡\\u0007メモ"));
    refusal(with("minami-memo", "../memo"));
    refusal(with("\"wanted\": \"must\"", "\"wanted\": 7"));
    refusal(with("\"wanted\": \"must\"", "\"colour\": \"red\""));
}

TEST_CASE("Conditions that go round in a circle are refused")
{
    const QByteArray circle = R"({"format": 1, "code": "minami-memo", "version": "1", "title": "連絡メモ", "publisher": "みなみ",
      "sections": [{"id": "s", "title": "本文", "fields": [
        {"id": "memo.a", "kind": "check", "label": "甲", "when": {"field": "memo.b", "is": ["yes"]}},
        {"id": "memo.b", "kind": "check", "label": "乙", "when": {"field": "memo.a", "is": ["yes"]}}]}]})";
    refusal(circle);
}

TEST_CASE("A form of more fields than the limit is refused")
{
    QJsonObject form = QJsonDocument::fromJson(small).object();
    QJsonArray fields;
    for (int i = 0; i <= mostFields; ++i)
        fields << QJsonObject{{QStringLiteral("id"), QStringLiteral("memo.f%1").arg(i)}, {QStringLiteral("kind"), QStringLiteral("text")},
                              {QStringLiteral("label"), QStringLiteral("欄")}};
    form[QStringLiteral("sections")] = QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("s")},
                                                              {QStringLiteral("title"), QStringLiteral("本文")},
                                                              {QStringLiteral("fields"), fields}}};
    refusal(QJsonDocument(form).toJson(QJsonDocument::Compact));
}

TEST_CASE("A grid that is wider or higher than its page, or whose cells overlap, is refused")
{
    const auto paged = [](const char* grid) {
        QByteArray json(small);
        json.chop(1);
        return json + ", \"pages\": [{\"margins\": [12, 12, 12, 12], \"blocks\": [" + grid + "]}]}";
    };
    must(parseDefinition(paged(R"({"cols": [40, 100], "grid": [[8, {"l": "本文"}, {"t": "{memo.text}"}]]})")));
    refusal(paged(R"({"cols": [140, 100], "grid": [[8, {"l": "本文"}, {"t": "{memo.text}"}]]})"));
    refusal(paged(R"({"cols": [40, 100], "grid": [[200, {"l": "本文"}, {"t": "{memo.text}"}], [200, {"l": "本文"}, {"t": "{memo.kind}"}]]})"));
    refusal(paged(R"({"cols": [40, 100], "grid": [[8, {"l": "本文"}, {"t": "{memo.text}"}, {"l": "もう一つ"}]]})"));
    refusal(paged(R"({"cols": [40, 100], "grid": [[8, {"l": "本文", "r": 2}, {"t": "{memo.text}"}], [8, {"l": "甲"}, {"l": "乙"}]]})"));
    refusal(paged(R"({"cols": [40, 100], "grid": [[8, {"l": "本文"}, {"t": "{memo.none}"}]]})"));
}

TEST_CASE("The centre's own form is offered beside the others, stays with its sheets, and is never confused with another")
{
    Desk desk;
    Library& library = desk.sheets().library();
    must(library.take(small));
    must(library.take(small)); // the same once more changes nothing
    refused(library.take(with("本文\", \"wanted", "別の文\", \"wanted")), Error::Code::Usage);
    refused(library.take(with("minami-memo", "sbar")), Error::Code::Usage);
    const auto offered = must(library.offered(desk::today));
    CHECK(std::any_of(offered.begin(), offered.end(), [](const auto& each) { return each->code == QLatin1String("minami-memo") && each->own; }));
    const auto sheet = desk.begin(desk.addClient(), "minami-memo");
    must(library.take(with("\"version\": \"1\"", "\"version\": \"2\"")));
    CHECK(must(library.find(QStringLiteral("minami-memo")))->version == QStringLiteral("2"));
    CHECK(desk.view(sheet).definition->version == QStringLiteral("1"));
    must(library.retire(QStringLiteral("minami-memo@1")));
    must(library.retire(QStringLiteral("minami-memo@2")));
    CHECK_FALSE(library.find(QStringLiteral("minami-memo")));
    desk.reopen();
    CHECK(desk.view(sheet).definition->title == QStringLiteral("連絡メモ"));
}

TEST_CASE("What a substitute leaves out of an official form is named")
{
    const auto& all = shippedDefinitions();
    const auto byCode = [&](const char* code) -> const Definition& {
        return **std::find_if(all.begin(), all.end(), [&](const auto& each) { return each->code == QLatin1String(code); });
    };
    CHECK(missingFrom(byCode("admission-info"), byCode("admission-info")).empty());
    const auto missing = missingFrom(byCode("sbar"), byCode("admission-info"));
    CHECK(missing.size() > 50);
    CHECK(std::any_of(missing.begin(), missing.end(), [](const tasuki::forms::Field* field) { return field->id == QLatin1String("adl.eating"); }));
}

TEST_CASE("Concepts speak for what has no entry of its own, and name only professions there are")
{
    REQUIRE(conceptFor(QStringLiteral("care.level")));
    CHECK(conceptFor(QStringLiteral("care.level"))->staleDays == 365);
    REQUIRE(conceptFor(QStringLiteral("housing.something")));
    CHECK(conceptFor(QStringLiteral("housing.something"))->id == QStringLiteral("housing.*"));
    CHECK_FALSE(conceptFor(QStringLiteral("nothing.of.this.kind")));
    for (const Concept& each : concepts())
        for (const QString& profession : each.must + each.mustNot) {
            INFO(each.id << " " << profession);
            CHECK(professionOf(profession));
        }
}

TEST_CASE("A template of a cell reads as its pieces, and a broken one says what is wrong")
{
    QString trouble;
    const auto pieces = parseTemplate(QStringLiteral("住居（{housing.kind|circle}）{a.b:8} 階 {{"), &trouble);
    CHECK(trouble.isEmpty());
    REQUIRE(pieces.size() >= 4);
    CHECK(pieces[1].style == Piece::Style::Circle);
    CHECK(pieces[3].room == Approx(8));
    (void)parseTemplate(QStringLiteral("{open"), &trouble);
    CHECK_FALSE(trouble.isEmpty());
}
