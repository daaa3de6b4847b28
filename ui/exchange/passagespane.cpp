// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/passagespane.h"

#include "base/wareki.h"
#include "exchange/exchangework.h"
#include "exchange/partners.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

namespace {

constexpr int most = 500; ///< lines of the record that are shown
constexpr int columns = 3;
const QString heldKey = QStringLiteral("held ");
const QString passageKey = QStringLiteral("passage ");

QString momentOf(const QDateTime& at)
{
    return wareki::formatShort(at.date()) + at.toString(QStringLiteral(" H:mm"));
}

} // namespace

PassagesPane::PassagesPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_ledger(new Ledger(tr("What came and went"))), m_stack(new QStackedWidget), m_back(new Button(Icon::Undo, tr("Take this intake back"))),
      m_approve(new Button(Icon::Check, tr("Take it in all the same")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto* pane = new Pane;
    outer->addWidget(pane);
    m_ledger->table().setSelectionMode(QAbstractItemView::SingleSelection);
    m_ledger->addButton(m_approve);
    m_ledger->addButton(m_back);
    m_stack->addWidget(m_ledger);
    m_stack->addWidget(new EmptyState(Icon::History, tr("Nothing came or went yet"), tr("Every file that is taken in or written stands here, with who did it and what came of it.")));
    pane->addPart(m_stack, 1);
    connect(m_ledger, &Ledger::changed, this, &PassagesPane::choose);
    connect(m_back, &Button::clicked, this, &PassagesPane::takeBack);
    connect(m_approve, &Button::clicked, this, &PassagesPane::approve);
    m_stack->setCurrentIndex(1);
    choose();
}

void PassagesPane::addHeld(exchange::Exchange& exchange, std::vector<WordRow>& rows)
{
    const auto held = exchange.held();
    if (!held) {
        Q_EMIT failed(held.error().message);
        return;
    }
    if (!held->empty())
        rows.push_back(Ledger::heading(tr("Held"), columns));
    for (const exchange::WaitingPack& each : *held) {
        WordRow row;
        row.cells = {centreWords(each.line.centre, each.line.author), tr("%n values", nullptr, static_cast<int>(each.line.versions)),
                     each.line.isRevoked ? tr("revoked key") : tr("%n days ahead", nullptr, daysAhead(each.aheadMillis))};
        const QString moment = momentOf(QDateTime::fromMSecsSinceEpoch(stampMillis(each.line.newest)));
        row.second = each.line.isRevoked ? tr("dated %1; the city has revoked the key, so ask the centre by telephone").arg(moment)
                                         : tr("dated %1; the clock of the sender, or of this PC, is off").arg(moment);
        row.mark = Mark::Held;
        row.key = heldKey + QString::number(each.rid);
        rows.push_back(std::move(row));
    }
}

void PassagesPane::addGaps(exchange::Exchange& exchange, std::vector<WordRow>& rows)
{
    const auto streams = exchange.streams();
    if (!streams) {
        Q_EMIT failed(streams.error().message);
        return;
    }
    std::vector<WordRow> found;
    for (const exchange::Stream& each : *streams) {
        WordRow row;
        const QString name = centreWords(each.centre, each.author);
        if (each.missed > 0) {
            row.cells = {name, tr("%n files", nullptr, static_cast<int>(each.missed)), tr("did not come")};
            row.second = tr("An earlier file of this centre is missing here. Its next file brings it along; nothing is to be done.");
            row.mark = Mark::Info;
            found.push_back(row);
        }
        if (!each.forked.empty()) {
            row.cells = {name, tr("%n numbers", nullptr, static_cast<int>(each.forked.size())), tr("two of one")};
            row.second = tr("The data of a PC of this centre was copied or restored. Both are kept and nothing is lost. Tell the centre by telephone.");
            row.mark = Mark::Warn;
            found.push_back(row);
        }
    }
    if (!found.empty())
        rows.push_back(Ledger::heading(tr("To know"), columns));
    std::ranges::move(found, std::back_inserter(rows));
}

void PassagesPane::addPassages(std::vector<WordRow>& rows)
{
    if (m_passages.empty())
        return;
    rows.push_back(Ledger::heading(tr("Came and went"), columns));
    for (std::size_t i = 0; i < m_passages.size(); ++i) {
        const exchange::Passage& each = m_passages[i];
        const bool came = each.way == exchange::Passage::Way::Received;
        QStringList centres;
        for (const exchange::SigningKey& key : each.centres)
            centres << centreWords(m_names.contains(key) ? m_names[key] : QString(), key);
        WordRow row;
        const QString what = came ? (centres.isEmpty() ? tr("Taken in") : tr("Taken in: %1").arg(namesInShort(centres))) : tr("Written");
        row.cells = {what, came && each.rows > 0 ? tr("%n records", nullptr, static_cast<int>(each.rows)) : QString(),
                     each.takenBack ? tr("taken back") : came ? (each.change == 0 ? tr("nothing new") : tr("taken in")) : tr("sent")};
        QStringList about{momentOf(each.at), each.staff, each.remark};
        about.removeAll(QString());
        row.second = about.join(tr(" · "));
        row.mark = each.takenBack ? Mark::Withdrawn : Mark::Ok;
        row.key = passageKey + QString::number(i);
        rows.push_back(std::move(row));
    }
}

void PassagesPane::reload()
{
    auto passages = exchange::passages(m_session.store(), most);
    auto partners = exchange::partners(m_session.store());
    auto exchange = exchangeOf(m_session.centre());
    if (!passages || !partners || !exchange) {
        Q_EMIT failed((!passages ? passages.error() : !partners ? partners.error() : exchange.error()).message);
        return;
    }
    m_passages = std::move(*passages);
    m_names.clear();
    for (const exchange::Partner& each : *partners)
        m_names[each.card.signing] = each.card.centre;
    if (const auto own = exchange::SigningKey::fromHex(m_session.store().meta("exchange_author")))
        m_names[*own] = tr("PCs of this centre");
    std::vector<WordRow> rows;
    addHeld(*exchange, rows);
    addGaps(*exchange, rows);
    addPassages(rows);
    const bool any = !rows.empty();
    m_ledger->show({tr("What"), tr("How much"), tr("State")}, std::move(rows));
    m_stack->setCurrentIndex(any ? 0 : 1);
    choose();
}

void PassagesPane::clear()
{
    m_passages.clear();
    m_ledger->clear();
    m_stack->setCurrentIndex(1);
}

void PassagesPane::arrive()
{
    m_ledger->table().setFocus(Qt::OtherFocusReason);
}

const exchange::Passage* PassagesPane::chosenPassage() const
{
    const WordRow* row = m_ledger->chosen();
    const QString key = row ? row->key.toString() : QString();
    return key.startsWith(passageKey) ? &m_passages[key.mid(passageKey.size()).toULongLong()] : nullptr;
}

std::int64_t PassagesPane::chosenHeld() const
{
    const WordRow* row = m_ledger->chosen();
    const QString key = row ? row->key.toString() : QString();
    return key.startsWith(heldKey) ? key.mid(heldKey.size()).toLongLong() : 0;
}

void PassagesPane::choose()
{
    const exchange::Passage* passage = chosenPassage();
    const bool isHeld = chosenHeld() != 0;
    m_back->setVisible(!isHeld);
    m_back->setEnabled(passage && passage->change != 0 && !passage->takenBack);
    m_approve->setVisible(isHeld);
    m_ledger->setNote(isHeld ? tr("Call the centre first and compare the clocks. Once both are right it comes in by itself with the next files.")
                            : tr("Taking an intake back writes the values of before on top; what somebody changed since stays. Whoever got a copy keeps it."));
}

void PassagesPane::approve()
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    const std::int64_t rid = chosenHeld();
    if (rid == 0)
        return;
    const bool started = m_session.jobs().start(
        tr("Taking in what was held"),
        [rid](Centre& centre, Progress& progress) -> Result<std::any> {
            auto exchange = exchangeOf(centre);
            if (!exchange)
                return tl::unexpected<Error>(exchange.error());
            auto merged = exchange->approve(rid, progress);
            if (!merged)
                return tl::unexpected<Error>(merged.error());
            if (auto noted = exchange::noteReceived(centre.store(), merged->applied.change, tr("held until a person approved it")); !noted)
                return tl::unexpected<Error>(noted.error());
            return std::any(merged->applied);
        },
        [this](const Result<std::any>& finished) {
            m_session.store().announceEverything();
            if (!finished) {
                Q_EMIT failed(finished.error().message);
                return;
            }
            const auto applied = std::any_cast<store::Applied>(*finished);
            Q_EMIT done(tr("Taken in: %1 new, %2 updated, %3 differing").arg(applied.added).arg(applied.updated).arg(applied.conflicts));
        });
    if (!started)
        Q_EMIT failed(tr("Another long job is running. Nothing was changed. Wait for it to end and try again."));
}

void PassagesPane::takeBack()
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    const exchange::Passage* passage = chosenPassage();
    if (!passage || !m_back->isEnabled())
        return;
    const std::int64_t change = passage->change;
    const bool started = m_session.jobs().start(
        tr("Taking the intake back"),
        [change](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(tr("Taking the intake back"), 0);
            auto back = centre.store().unmerge(change);
            if (!back)
                return tl::unexpected<Error>(back.error());
            return std::any(*back);
        },
        [this](const Result<std::any>& finished) {
            m_session.store().announceEverything();
            if (!finished) {
                Q_EMIT failed(finished.error().message);
                return;
            }
            const auto back = std::any_cast<store::Store::TakenBack>(*finished);
            Q_EMIT done(back.left == 0 ? tr("%1 values are as they were before").arg(back.cells)
                                       : tr("%1 values are as they were before; %2 were changed since and stay").arg(back.cells).arg(back.left));
        });
    if (!started)
        Q_EMIT failed(tr("Another long job is running. Nothing was changed. Wait for it to end and try again."));
}

} // namespace tasuki::ui
