// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ResourcesPage that prints.
#include "registry/changechoices.h"
#include "registry/labelchoices.h"
#include "registry/listmenu.h"
#include "printing/printpanel.h"
#include "registry/querywords.h"
#include "registry/resourcespage.h"
#include "registry/sheets/documents.h"
#include "registry/sheets/labelpaper.h"
#include "registry/sheets/registrysheets.h"
#include "registry/verification.h"

namespace tasuki::ui {

using namespace registry;

namespace {

/// More than this is no list for a counter.
constexpr std::size_t mostPrinted = 3000;

} // namespace

void ResourcesPage::preview(PrintRequest request)
{
    QWidget* before = m_stack->currentWidget();
    // In front first: what the panel gives the keyboard to has to be seen.
    bring(m_print);
    if (!m_print->show(std::move(request)))
        bring(before);
}

void ResourcesPage::printAnswer()
{
    if (m_detail->detail())
        preview({[this](store::Scope audience) { return answerDocument(audience); }, QStringLiteral("answer"),
                 m_detail->detail()->facility.id.uuid, {}, nullptr});
}

void ResourcesPage::printList()
{
    preview({[this](store::Scope audience) { return listDocument(audience); }, QStringLiteral("list"), {}, {}, nullptr});
}

void ResourcesPage::printCalls()
{
    preview({[this](store::Scope) { return callDocument(); }, QStringLiteral("calls"), {}, store::Scope::Centre, nullptr});
}

void ResourcesPage::printLabels()
{
    const auto facilities = m_lists->meant();
    if (facilities.size() > mostPrinted) {
        Q_EMIT failed(tr("%1 facilities are too many for labels (at most %2). Narrow the search, or put those meant on a list.")
                          .arg(facilities.size()).arg(mostPrinted));
        return;
    }
    auto* choices = new LabelChoices;
    preview({[this, choices, facilities](store::Scope) -> Result<paper::Document> {
                 QStringList missed;
                 auto made = choices->isTrial() ? Result<paper::Document>(paper::calibrationPage(choices->sheet(), {}))
                                                : labelPaper(m_session.registry(), facilities, choices->sheet(), choices->start(), {}, missed);
                 choices->showMissed(missed);
                 return made;
             },
             QStringLiteral("labels"), {}, store::Scope::Public, choices});
}

void ResourcesPage::printChanges()
{
    auto* choices = new ChangeChoices(m_session.clock().today());
    preview({[this, choices](store::Scope) { return changePaper(m_session.registry(), choices->since()); }, QStringLiteral("changes"), {},
             store::Scope::Centre, choices});
}

Result<paper::Document> ResourcesPage::answerDocument(store::Scope audience)
{
    const QString where = m_detail->distance()
                              ? (originName().isEmpty() ? distanceInWords(*m_detail->distance())
                                                        : tr("about %1 from %2").arg(distanceInWords(*m_detail->distance()), originName()))
                              : QString();
    return answerPaper(m_session.store(), *m_detail->detail(), audience, where);
}

Result<paper::Document> ResourcesPage::listDocument(store::Scope audience)
{
    const auto rows = m_model->allRows(mostPrinted);
    QString subtitle = queryInWords(m_model->query());
    if (m_model->total() > mostPrinted)
        subtitle += tr(" (the first %1 of %2)").arg(mostPrinted).arg(m_model->total());
    return listPaper(m_session.store(), rows, audience, m_model->query().askedKinds(), subtitle);
}

Result<paper::Document> ResourcesPage::callDocument()
{
    Query query = m_model->query();
    query.uncheckedSince = staleBefore(m_session.clock().today(), callAfterMonths);
    auto result = m_session.registry().search(query);
    auto rows = result ? m_session.registry().rows(*result, 0, mostPrinted) : tl::unexpected<Error>(result.error());
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    QString subtitle = queryInWords(query);
    if (result->hits.size() > mostPrinted)
        subtitle += tr(" (the first %1 of %2)").arg(mostPrinted).arg(result->hits.size());
    return callPaper(m_session.store(), *rows, subtitle);
}

} // namespace tasuki::ui
