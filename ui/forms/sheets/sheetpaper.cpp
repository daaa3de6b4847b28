// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets/sheetpaper.h"

#include "base/wareki.h"
#include "forms/letters.h"
#include "forms/masking.h"
#include "forms/professions.h"
#include "forms/sheets/words.h"
#include "paper/text.h"

namespace tasuki::forms {

namespace {

constexpr double faxPt = 11; // smaller letters do not survive a FAX

FormPrint formPrint(const SheetPrint& print, QDate today)
{
    FormPrint made;
    made.definition = print.view.definition.get();
    made.answers = print.plainLetters ? withPlainLetters(print.view.handedOver()) : print.view.handedOver();
    made.family = print.family;
    if (print.plainLetters)
        for (clients::Relative& each : made.family)
            each.name = text::inJisX0208(each.name);
    for (const auto& [id, answer] : made.answers) {
        const Field* field = made.definition->field(id);
        if (field && field->meaning == QLatin1String("person.name"))
            made.clientName = answer.text;
        if (field && field->meaning == QLatin1String("person.sex") && !answer.chosen.isEmpty())
            made.clientSex = answer.chosen.first();
    }
    if (print.before)
        made.changes = Sheets::diff(*print.before, print.view);
    made.today = today;
    made.isCopy = !print.origin.isEmpty();
    return made;
}

QString byMeaning(const SheetView& view, const char* meaning)
{
    for (const Field* field : view.definition->fields())
        if (field->meaning == QLatin1String(meaning))
            return inWords(*field, view.answer(field->id));
    return {};
}

/// Words from top to bottom of one page.
class Column
{
public:
    explicit Column(paper::Page& page) : m_page(page) {}

    void line(const QString& text, double pt, bool bold = false, paper::Align align = paper::Align::Left)
    {
        paper::Text item;
        item.text = text;
        item.pt = pt;
        item.bold = bold;
        item.align = align;
        item.lineFactor = 1.5;
        item.rect = {left, y, width, paper::textHeight(text, width, pt, bold, 1.5)};
        m_page.items.push_back(item);
        y += item.rect.height();
    }
    void pair(const QString& label, const QString& value)
    {
        paper::Text item;
        item.pt = faxPt;
        item.lineFactor = 1.4;
        item.text = label;
        item.rect = {left + 2, y + 1.2, 34, 6};
        m_page.items.push_back(item);
        item.text = value;
        item.rect = {left + 38, y + 1.2, width - 40, paper::textHeight(value, width - 40, faxPt, false, 1.4)};
        m_page.items.push_back(item);
        const double height = std::max(8.4, item.rect.height() + 2.4);
        m_page.items.push_back(paper::Box{{left, y, 36, height}, paper::ruleInside});
        m_page.items.push_back(paper::Box{{left + 36, y, width - 36, height}, paper::ruleInside});
        y += height;
    }
    void skip(double mm) { y += mm; }
    void rule(bool dashed)
    {
        m_page.items.push_back(paper::Line{{left, y}, {left + width, y}, 0.3, dashed});
    }

    double left = 16, width = 178, y = 14;

private:
    paper::Page& m_page;
};

/// What both sides say to tell sheets apart without the name: it says nothing about the person.
QString referenceOf(const SheetView& view)
{
    return view.sheet.id.toString().right(6).toUpper();
}

paper::Page coverPage(store::Store& store, const SheetPrint& print, std::size_t total, bool wide, Cover kind)
{
    paper::Page page;
    Column column(page);
    const SheetView& view = print.view;
    const Sheet& sheet = view.sheet;
    const QDate today = store.clock().today();
    if (wide)
        column.width = 124;
    column.line(kind == Cover::Fax ? FormSheetWords::tr("FAX cover sheet") : FormSheetWords::tr("Cover letter"), 20, true, paper::Align::Centre);
    column.skip(4);
    const QString receiver = sheet.recipientName.isEmpty() ? byMeaning(view, "to.facility") : sheet.recipientName;
    const QString person = sheet.recipientPerson.isEmpty() ? byMeaning(view, "to.person") : sheet.recipientPerson;
    column.pair(FormSheetWords::tr("To"), QStringList{receiver, person.isEmpty() ? QString() : FormSheetWords::tr("Attn. %1").arg(person)}
                                              .join(QStringLiteral("　")).trimmed());
    column.pair(FormSheetWords::tr("From"), byMeaning(view, "from.facility").isEmpty() ? store.meta("centre") : byMeaning(view, "from.facility"));
    column.pair(FormSheetWords::tr("Sender"), byMeaning(view, "from.person").isEmpty() ? store.author() : byMeaning(view, "from.person"));
    column.pair(FormSheetWords::tr("Telephone and FAX"), FormSheetWords::tr("TEL %1　FAX %2").arg(byMeaning(view, "from.phone"), byMeaning(view, "from.fax")));
    column.pair(FormSheetWords::tr("Sent on"), wareki::formatWarekiWithWeekday(today));
    column.pair(FormSheetWords::tr("Subject"), view.definition->title);
    column.pair(FormSheetWords::tr("About"), QStringList{kind == Cover::Fax ? maskedName(byMeaning(view, "person.name"))
                                                                           : clients::honoured(byMeaning(view, "person.name")),
                                                         byMeaning(view, "person.age").isEmpty() ? QString() : FormSheetWords::tr("aged %1").arg(byMeaning(view, "person.age")),
                                                         cityOf(byMeaning(view, "person.address"))}
                                                 .join(QStringLiteral("　")).simplified());
    column.pair(FormSheetWords::tr("Reference"), referenceOf(view));
    column.pair(FormSheetWords::tr("Pages in all"), FormSheetWords::tr("%n, this cover sheet included", nullptr, static_cast<int>(total)));
    column.skip(6);
    column.line(kind == Cover::Letter
                    ? FormSheetWords::tr("This letter holds personal information. If it reached you by mistake, please call the number above at once, do not copy it "
                                         "or pass it on, and send it back.")
                    : FormSheetWords::tr("This FAX holds personal information. If it reached you by mistake, please call the number above at once, do not copy "
                                   "it or pass it on, and destroy it as the sender asks."),
                faxPt);
    column.skip(3);
    if (kind == Cover::Fax)
        column.line(FormSheetWords::tr("Names are masked and dates of birth, telephones and addresses left out; we tell them by telephone."), faxPt);
    if (wide) {
        // The slip stands at the right half of a sheet that lies on its side.
        page.items.push_back(paper::Line{{148, 12}, {148, 185}, 0.3, true});
        column.left = 156;
        column.y = 14;
    } else {
        column.skip(14);
        column.rule(true);
    }
    column.skip(1);
    column.line(FormSheetWords::tr("Please cut here and send back"), 9, false, paper::Align::Centre);
    column.skip(4);
    column.line(FormSheetWords::tr("Reply slip"), 16, true, paper::Align::Centre);
    column.skip(2);
    column.line(FormSheetWords::tr("Do not write the client's name here. We find the sheet by its reference."), faxPt);
    column.skip(2);
    column.pair(FormSheetWords::tr("To"), FormSheetWords::tr("%1　FAX %2").arg(byMeaning(view, "from.facility"), byMeaning(view, "from.fax")));
    column.pair(FormSheetWords::tr("Reference"), referenceOf(view));
    column.pair(FormSheetWords::tr("Received on"), FormSheetWords::tr("month　　day　　(　　) all pages: yes ・ no"));
    column.pair(FormSheetWords::tr("Received by"), QString());
    column.pair(FormSheetWords::tr("Questions and requests"), QStringLiteral("\n\n\n"));
    return page;
}

} // namespace

Result<SheetPrint> sheetPrint(Sheets& sheets, const SheetView& view)
{
    auto record = sheets.clients().read(view.sheet.client);
    if (!record)
        return tl::unexpected<Error>(record.error());
    auto before = sheets.corrected(view);
    if (!before)
        return tl::unexpected<Error>(before.error());
    return SheetPrint{view, std::move(record->relatives), std::move(*before)};
}

paper::Imprint sheetImprint(store::Store& store, const SheetView& view, const QString& origin)
{
    paper::Imprint imprint;
    imprint.centre = store.meta("centre");
    imprint.centrePhone = store.meta("centre_phone");
    imprint.staff = store.author();
    const QDateTime now = store.clock().now();
    imprint.printedAt = wareki::formatWarekiWithWeekday(now.date()) + now.time().toString(QStringLiteral(" H:mm"));
    const auto revision = static_cast<int>(view.sheet.revision.value_or(1));
    QString state = FormSheetWords::tr("draft, not issued");
    if (view.sheet.isIssued()) {
        const QDateTime at = QDateTime::fromString(view.sheet.issuedAt, Qt::ISODate);
        state = FormSheetWords::tr("issued %1 by %2").arg(wareki::formatWareki(at.date()), view.sheet.issuedBy);
    }
    imprint.version = FormSheetWords::tr("%1 version %2, revision %3, %4")
                          .arg(view.definition->title, view.definition->version)
                          .arg(revision)
                          .arg(state);
    if (!origin.isEmpty())
        imprint.version = FormSheetWords::tr("Copy of a sheet of %1").arg(origin) + QChar(u'\u3000') + imprint.version;
    imprint.confidential = true;
    return imprint;
}

FormPages sheetPages(store::Store& store, const SheetPrint& print)
{
    return formPages(formPrint(print, store.clock().today()), sheetImprint(store, print.view, print.origin));
}

Result<paper::Document> faxSet(store::Store& store, const SheetPrint& print)
{
    const Definition& definition = *print.view.definition;
    if (!definition.faxable)
        return fail(Error::Code::Usage, FormSheetWords::tr("“%1” is not for FAX. Nothing was printed. Hand it over or post it.").arg(definition.title));
    FormPrint form = formPrint(print, store.clock().today());
    FaxMask mask{form.clientName, {}, {}};
    for (const clients::Relative& each : print.family)
        mask.others << each.name;
    form.answers = maskedForFax(definition, form.answers, mask);
    form.clientName = maskedName(form.clientName);
    form.hideFamily = true;
    for (Difference& each : form.changes) {
        // A difference must not say what the form hides.
        Answers pair{{each.field, {each.before, {}, {}, {}}}};
        const auto hide = [&](QString& text) {
            pair[each.field].text = text;
            const Answers masked = maskedForFax(definition, pair, mask);
            const auto found = masked.find(each.field);
            text = found == masked.end() ? QString() : found->second.text;
        };
        hide(each.before);
        hide(each.after);
    }
    std::erase_if(form.changes, [](const Difference& each) { return each.before.isEmpty() && each.after.isEmpty(); });
    paper::Imprint none;
    none.confidential = true;
    // The feet come last: the cover sheet counts as a page.
    FormPages pages = formPages(form, none, false);
    paper::Document document;
    document.title = definition.title;
    document.size = pages.document.size;
    const bool wide = document.size == paper::PageSize::A4Landscape;
    document.pages.push_back(coverPage(store, print, pages.document.pages.size() + 1, wide, Cover::Fax));
    for (paper::Page& page : pages.document.pages)
        document.pages.push_back(std::move(page));
    paper::addFeet(document, sheetImprint(store, print.view));
    return document;
}

namespace {

/// Puts a sheet behind the others, on a sheet of paper of its own: its first page never lies on the back of another's last.
void append(paper::Document& all, paper::Document one)
{
    if (all.pages.size() % 2 == 1 && one.duplex)
        all.pages.emplace_back();
    for (paper::Page& page : one.pages)
        all.pages.push_back(std::move(page));
}

} // namespace

Result<paper::Document> sheetBatch(store::Store& store, const std::vector<SheetPrint>& copies, Cover cover)
{
    paper::Document all;
    for (const SheetPrint& print : copies) {
        paper::Document one;
        if (cover == Cover::Fax) {
            auto set = faxSet(store, print);
            if (!set)
                return set;
            one = std::move(*set);
        } else {
            FormPages form = formPages(formPrint(print, store.clock().today()), sheetImprint(store, print.view), false);
            one = std::move(form.document);
            one.duplex = true;
            one.pages.insert(one.pages.begin(), coverPage(store, print, one.pages.size() + 1, one.size == paper::PageSize::A4Landscape, cover));
            paper::addFeet(one, sheetImprint(store, print.view));
        }
        all.title = one.title;
        all.size = one.size;
        append(all, std::move(one));
    }
    all.duplex = cover == Cover::Letter;
    return all;
}

paper::Document sheetStack(store::Store& store, const std::vector<SheetPrint>& sheets)
{
    paper::Document all;
    for (const SheetPrint& print : sheets) {
        paper::Document one = sheetPages(store, print).document;
        if (!all.pages.empty() && one.size != all.size)
            continue;
        all.title = all.pages.empty() || all.title == one.title ? one.title : FormSheetWords::tr("Handovers");
        all.size = one.size;
        append(all, std::move(one));
    }
    all.duplex = true;
    return all;
}

} // namespace tasuki::forms
