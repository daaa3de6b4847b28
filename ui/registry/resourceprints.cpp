// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ResourcesPage that prints.
#include "registry/printpanel.h"
#include "registry/querywords.h"
#include "registry/resourcespage.h"
#include "registry/sheets/documents.h"
#include "registry/sheets/registrysheets.h"
#include "registry/verification.h"

namespace tasuki::ui {

using namespace registry;

namespace {

/// More than this is no list for a counter.
constexpr std::size_t mostPrinted = 3000;

} // namespace

paper::Document ResourcesPage::madeOrSaid(Result<paper::Document> made)
{
    if (!made)
        Q_EMIT failed(made.error().message);
    return made.value_or(paper::Document());
}

void ResourcesPage::preview(const paper::Document& document, const QString& what, const Uuid& row)
{
    if (document.pages.empty())
        return;
    m_print->show(document, what, row);
    bring(m_print);
}

paper::Document ResourcesPage::answerDocument()
{
    const QString where = m_detail->distance()
                              ? (originName().isEmpty() ? distanceInWords(*m_detail->distance())
                                                        : tr("about %1 from %2").arg(distanceInWords(*m_detail->distance()), originName()))
                              : QString();
    return madeOrSaid(answerPaper(m_session.store(), *m_detail->detail(), store::Scope::Public, where));
}

paper::Document ResourcesPage::listDocument()
{
    const auto rows = m_model->allRows(mostPrinted);
    QString subtitle = queryInWords(m_model->query());
    if (m_model->total() > mostPrinted)
        subtitle += tr(" (the first %1 of %2)").arg(mostPrinted).arg(m_model->total());
    return madeOrSaid(listPaper(m_session.store(), rows, store::Scope::Public, m_model->query().askedKinds(), subtitle));
}

paper::Document ResourcesPage::callDocument()
{
    Query query = m_model->query();
    query.uncheckedSince = staleBefore(m_session.clock().today(), callAfterMonths);
    auto result = m_session.registry().search(query);
    auto rows = result ? m_session.registry().rows(*result, 0, mostPrinted) : tl::unexpected<Error>(result.error());
    if (!rows) {
        Q_EMIT failed(rows.error().message);
        return {};
    }
    QString subtitle = queryInWords(query);
    if (result->hits.size() > mostPrinted)
        subtitle += tr(" (the first %1 of %2)").arg(mostPrinted).arg(result->hits.size());
    return madeOrSaid(callPaper(m_session.store(), *rows, subtitle));
}

} // namespace tasuki::ui
