// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangepapers.h"

#include "base/wareki.h"
#include "paper/tablepage.h"

#include <QCoreApplication>

namespace tasuki::ui {

namespace {

struct ExchangePapers
{
    Q_DECLARE_TR_FUNCTIONS(ExchangePapers)
};

constexpr double boxHeight = 20;

paper::Imprint imprintOf(Session& session, bool confidential)
{
    paper::Imprint imprint;
    imprint.centre = session.centreName();
    imprint.staff = session.staff();
    const QDateTime now = session.clock().now();
    imprint.printedAt = wareki::formatWarekiWithWeekday(now.date()) + now.time().toString(QStringLiteral(" H:mm"));
    imprint.confidential = confidential;
    return imprint;
}

/// Words in boxes, three in a row, large enough to be read aloud.
void placeBoxes(paper::Flow& flow, const QStringList& words)
{
    constexpr int across = 3;
    const double width = flow.width() / across;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QRectF box(flow.left() + static_cast<double>(i % across) * width, flow.y(), width, boxHeight);
        flow.add(paper::Box{box, paper::ruleOutside});
        paper::Text text;
        text.rect = box.adjusted(2, 2, -2, -2);
        text.text = words[i];
        text.pt = 22;
        text.smallestPt = 12;
        text.bold = true;
        text.align = paper::Align::Centre;
        text.vertical = paper::VerticalAlign::Middle;
        flow.add(text);
        if (i % across == across - 1 || i + 1 == words.size())
            flow.skip(boxHeight);
    }
    flow.skip(6);
}

} // namespace

paper::Document cardPaper(Session& session, const exchange::Card& card, const QStringList& words)
{
    paper::Document document;
    document.title = ExchangePapers::tr("Card of %1").arg(card.centre);
    const paper::Imprint imprint = imprintOf(session, false);
    paper::Flow flow(std::move(document), imprint);
    flow.startSection(paper::headWith(ExchangePapers::tr("Card of %1").arg(card.centre), {}, imprint));
    flow.skip(4);
    paper::placeWords(flow, ExchangePapers::tr("Take the card file in under “Exchange”, “Partners”. Then call %1 on a number that you know and compare these five words. They must be the same in the same order.").arg(card.centre), 12);
    flow.skip(6);
    placeBoxes(flow, words);
    paper::placeWords(flow, ExchangePapers::tr("Card of %1. A centre that makes a new card has other words.").arg(wareki::formatWareki(card.made)), 10.5);
    flow.skip(8);
    paper::Table noted;
    noted.columns = {{ExchangePapers::tr("Compared on"), 50, {}, false}, {ExchangePapers::tr("By whom"), 0, {}, false}, {ExchangePapers::tr("With whom"), 0, {}, false}};
    noted.rows = {QStringList{{}, {}, {}}, QStringList{{}, {}, {}}};
    noted.leastHeight = 12;
    paper::placeTable(flow, noted);
    return flow.finish();
}

paper::Document passphrasePaper(Session& session, const QString& passphrase, const QString& file)
{
    paper::Document document;
    document.title = ExchangePapers::tr("Passphrase of a file");
    const paper::Imprint imprint = imprintOf(session, true);
    paper::Flow flow(std::move(document), imprint);
    flow.startSection(paper::headWith(ExchangePapers::tr("Passphrase of a file"), {}, imprint));
    flow.skip(4);
    paper::placeWords(flow, ExchangePapers::tr("Opens the file “%1”. Tell it by telephone, never beside the file. Destroy this paper when the file was taken in.").arg(file), 12);
    flow.skip(6);
    placeBoxes(flow, passphrase.split(QLatin1Char(' ')));
    paper::placeWords(flow, ExchangePapers::tr("In this order, with one space between the words."), 10.5);
    return flow.finish();
}

} // namespace tasuki::ui
