// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sheets/documents.h"

#include "registry/sheets/registrysheets.h"

#include <QCoreApplication>

namespace tasuki::ui {

using namespace registry;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

/// What a page has room for: only this is read, so only this is counted as withheld.
const std::set<std::string>& answerFields()
{
    static const std::set<std::string> fields{
        "facility.name",        "facility.kana",    "facility.category",  "facility.postal_code", "facility.address",
        "facility.building",    "facility.phone",   "facility.fax",       "facility.url",         "facility.notes",
        "facility.verified_on", "service.facility", "service.kind",       "service.days",         "service.days_note",
        "service.hours",        "service.capacity", "service.acceptance", "service.vacancy",      "service.vacancy_on",
        "service.closed_on"};
    return fields;
}

const std::set<std::string>& listFields()
{
    static const std::set<std::string> fields{"facility.name",      "facility.kana",     "facility.phone",
                                              "facility.address",   "facility.building", "facility.latitude",
                                              "facility.longitude", "service.kind"};
    return fields;
}

} // namespace

Result<paper::Document> answerPaper(store::Store& store, const FacilityDetail& detail, store::Scope audience,
                                    const QString& distance)
{
    auto reader = OutputReader::open(store, audience, answerFields());
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    const auto permitted = reader->detail(detail);
    if (!permitted)
        return fail(
            Error::Code::NotFound,
            SheetWords::tr("This facility is not shown to this audience (%1), so nothing was printed. Choose another "
                           "audience, or change who may see it.")
                .arg(scopeInWords(audience)));
    return paper::answerPage(answerSheet(*permitted, distance),
                             imprintFor(store, audience, reader->withheld().total()));
}

Result<paper::Document> listPaper(store::Store& store, const std::vector<FacilityRow>& rows, store::Scope audience,
                                  std::int64_t asked, const QString& subtitle)
{
    auto reader = OutputReader::open(store, audience, listFields());
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    const auto permitted = reader->rows(rows);
    return paper::listPages(listSheet(permitted, asked, subtitle),
                            imprintFor(store, audience, reader->withheld().total()));
}

Result<paper::Document> callPaper(store::Store& store, const std::vector<FacilityRow>& rows, const QString& subtitle)
{
    auto reader = OutputReader::open(store, store::Scope::Centre);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    return paper::callPages(callSheet(reader->rows(rows), store.clock().today(), subtitle),
                            imprintFor(store, store::Scope::Centre, reader->withheld().total()));
}

} // namespace tasuki::ui
