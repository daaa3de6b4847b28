// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/receivepane.h"

#include "base/wareki.h"
#include "exchange/chosenfiles.h"
#include "exchange/differencelist.h"
#include "exchange/incomingview.h"
#include "exchange/partners.h"
#include "exchange/passphrase.h"
#include "exchange/record.h"
#include "registry/scopes.h"
#include "style/twoendslayout.h"

#include <QApplication>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

namespace {

constexpr int sideBySide = 1000; ///< effective width from which the cards have room beside the files
constexpr int sideWidth = 300;
constexpr int besideKeys = 800; ///< from which a sentence has room beside the keys
constexpr int daysOfWeek = 7;

} // namespace

/// Files in hand, with what they would bring once they were looked into.
struct ReceivePane::Reading
{
    QStringList paths;
    QString passphrase;
    QByteArray digest; ///< of the files as they were looked into
    int readable = 0;  ///< how many of them could be read
    bool wantsPassphrase = false;
    std::shared_ptr<Incoming> incoming;
};

ReceivePane::ReceivePane(Session& session, Fingerprints& fingerprints, QWidget* parent)
    : QWidget(parent), m_session(session), m_fingerprints(fingerprints), m_banner(new Banner), m_stack(new QStackedWidget), m_progress(new ProgressPanel), m_view(new IncomingView),
      m_title(new Paragraph({}, Role::BodyBold)), m_about(new Paragraph({}, Role::Secondary, Ink::Text2)), m_laterAbove(new Paragraph(tr("What differs can be chosen later; both values stay."), Role::Secondary, Ink::Text2)),
      m_later(new Label(m_laterAbove->text(), Role::Secondary, Ink::Text2)), m_senders(new Button(tr("Senders"))), m_untouched(new MarkLabel(Mark::Info, tr("Nothing has been taken in yet"))),
      m_take(new Button({}, Button::Kind::Primary, QStringLiteral("Ctrl+Enter"))), m_main(new QWidget), m_heldTitle(new Label({}, Role::BodyBold, Ink::Warn)),
      m_heldWords(new Paragraph({}, Role::Secondary)), m_weekCount(new Label({}, Role::Secondary, Ink::Text2)), m_weekBar(new QProgressBar), m_weekMissing(new Paragraph({}, Role::Secondary, Ink::Text2))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    m_banner->hide();
    column->addWidget(m_banner);
    auto* pane = new Pane;
    m_empty = new EmptyState(Icon::Exchange, tr("Files of other centres are taken in here"),
                                 tr("Drop them on the window, or choose them. What they would bring is shown first; nothing changes until you take it in."), tr("Choose files"));
    connect(m_empty, &EmptyState::activated, this, &ReceivePane::chooseRequested);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildAsking());
    auto* waiting = new QWidget;
    auto* waitingColumn = new QVBoxLayout(waiting);
    waitingColumn->setContentsMargins(px(16), px(24), px(16), px(24));
    waitingColumn->addWidget(m_progress);
    waitingColumn->addStretch();
    m_stack->addWidget(waiting);
    m_stack->addWidget(buildPreview());
    pane->addPart(m_stack, 1);
    column->addWidget(pane, 1);
    row->addWidget(m_main, 1);
    m_side = buildSide();
    row->addWidget(m_side);

    connect(m_banner, &Banner::linkActivated, this, &ReceivePane::differencesRequested);
    connect(m_progress, &ProgressPanel::cancelRequested, &session.jobs(), &Jobs::cancel);
    connect(&session.jobs(), &Jobs::progressed, m_progress, [this](const QString& label, qint64 done, qint64 total) {
        m_progress->setTitle(label);
        m_progress->setCount(done, total);
    });
    fit();
}

QWidget* ReceivePane::buildAsking()
{
    auto* asking = new QWidget;
    auto* column = new QVBoxLayout(asking);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("The file is sealed with a passphrase"), Role::Heading));
    column->addWidget(new Paragraph(tr("The sender tells it to you by telephone. It is six words; one space between them."), Role::Body, Ink::Text2));
    m_passphrase = new LineEdit;
    m_passphraseBox = new FieldBox(tr("Passphrase"), m_passphrase);
    followTheme(m_passphraseBox, [this] { m_passphraseBox->setMaximumWidth(px(520)); });
    column->addWidget(m_passphraseBox);
    auto* foot = new QHBoxLayout;
    auto* leaving = new Button(tr("Leave it"));
    auto* go = new Button(tr("Open"), Button::Kind::Primary);
    foot->addWidget(leaving);
    foot->addWidget(go);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(1);
    connect(leaving, &Button::clicked, this, &ReceivePane::leave);
    connect(go, &Button::clicked, this, &ReceivePane::open);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ReceivePane::open);
    return asking;
}

QWidget* ReceivePane::buildPreview()
{
    auto* preview = new QWidget;
    auto* column = new QVBoxLayout(preview);
    column->setContentsMargins({});
    column->setSpacing(0);
    // At large text all but the keys scrolls as one.
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins({});
    bodyColumn->setSpacing(0);
    auto* head = new QWidget;
    auto* line = new TwoEndsLayout(head);
    line->setContentsMargins(px(16), px(10), px(16), px(10));
    line->setSpacing(px(12));
    auto* names = new QWidget;
    auto* nameColumn = new QVBoxLayout(names);
    nameColumn->setContentsMargins({});
    nameColumn->setSpacing(px(2));
    for (QWidget* each : std::initializer_list<QWidget*>{m_title, m_about, m_laterAbove})
        nameColumn->addWidget(each);
    line->addWidget(names, 1);
    line->addStretch(0);
    line->addWidget(m_senders);
    line->addWidget(m_untouched);
    bodyColumn->addWidget(head);
    bodyColumn->addWidget(new Divider);
    bodyColumn->addWidget(m_view, 1);
    m_previewBody = new ScrollBody(body);
    column->addWidget(m_previewBody, 1);
    column->addWidget(new Divider);
    auto* foot = new QWidget;
    auto* footRow = new TwoEndsLayout(foot);
    footRow->setContentsMargins(px(16), px(10), px(16), px(10));
    footRow->setSpacing(px(8));
    footRow->addWidget(m_later);
    footRow->addStretch(1);
    auto* leaving = new Button(tr("Do not take in"));
    footRow->addWidget(leaving);
    footRow->addWidget(m_take);
    column->addWidget(foot);
    connect(leaving, &Button::clicked, this, &ReceivePane::leave);
    connect(m_take, &Button::clicked, this, &ReceivePane::take);
    connect(m_senders, &Button::clicked, this, [this] {
        m_atSide = true;
        fit();
    });
    return preview;
}

QWidget* ReceivePane::buildSide()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    m_centres = new QVBoxLayout;
    m_centres->setSpacing(px(12));
    column->addLayout(m_centres);
    m_held = new Pane;
    auto* held = m_held->addSection();
    auto* heldHead = new QHBoxLayout;
    heldHead->addWidget(new MarkLabel(Mark::Held, QStringLiteral(" ")));
    heldHead->addWidget(m_heldTitle, 1);
    held->addLayout(heldHead);
    held->addWidget(m_heldWords);
    auto* look = new Button(tr("Look at it"));
    look->setSmall(true);
    held->addWidget(look, 0, Qt::AlignLeft);
    connect(look, &Button::clicked, this, &ReceivePane::recordsRequested);
    column->addWidget(m_held);
    m_week = new Pane;
    auto* week = m_week->addSection();
    auto* weekHead = new QHBoxLayout;
    weekHead->addWidget(new Label(tr("Received this week"), Role::BodyBold));
    weekHead->addStretch(1);
    weekHead->addWidget(m_weekCount);
    week->addLayout(weekHead);
    m_weekBar->setTextVisible(false);
    week->addWidget(m_weekBar);
    week->addWidget(m_weekMissing);
    column->addWidget(m_week);
    column->addStretch(1);
    return new ScrollBody(body);
}

void ReceivePane::fit()
{
    const bool both = m_width >= sideBySide;
    m_atSide = m_atSide && !both;
    m_main->setVisible(both || !m_atSide);
    m_side->setVisible(both || m_atSide);
    m_senders->setVisible(!both);
    m_later->setVisible(m_width >= besideKeys);
    m_laterAbove->setVisible(m_width < besideKeys);
    if (both)
        m_side->setFixedWidth(px(sideWidth));
    else {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    m_view->setEffectiveWidth(m_width);
}

void ReceivePane::setEffectiveWidth(int width)
{
    m_width = width;
    fit();
}

void ReceivePane::arrive()
{
    switch (state()) {
    case Asking:
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    case Preview:
        m_view->arrive();
        return;
    default:
        m_empty->setFocus(Qt::OtherFocusReason);
    }
}

void ReceivePane::start(const QStringList& paths)
{
    m_reading = std::make_shared<Reading>();
    m_reading->paths = paths;
    m_passphrase->clear();
    m_passphraseBox->setError({});
    read();
}

void ReceivePane::open()
{
    m_reading->passphrase = exchange::spacedAsMade(m_passphrase->text());
    if (m_reading->passphrase.isEmpty()) {
        m_passphraseBox->setError(tr("Please type the passphrase that the sender told you."));
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    read();
}

void ReceivePane::wait(const QString& title)
{
    m_banner->hide();
    m_atSide = false;
    fit();
    m_stack->setCurrentIndex(Waiting);
    m_progress->setTitle(title);
    m_progress->setCount(0, 0);
}

void ReceivePane::read()
{
    wait(tr("Reading the files"));
    const bool started = m_session.jobs().start(
        tr("Reading the files"),
        [reading = m_reading](Centre& centre, Progress& progress) -> Result<std::any> {
            auto made = std::make_shared<Reading>(*reading);
            const auto chosen = ChosenFiles::open(made->paths, progress);
            if (!chosen)
                return tl::unexpected<Error>(chosen.error());
            made->digest = chosen->digest();
            made->readable = static_cast<int>(chosen->files().size());
            made->wantsPassphrase = chosen->wantsPassphrase();
            if (made->wantsPassphrase && made->passphrase.isEmpty())
                return std::any(made);
            auto incoming = lookInto(centre, chosen->files(), made->passphrase, progress);
            if (!incoming)
                return tl::unexpected<Error>(incoming.error());
            made->incoming = std::make_shared<Incoming>(std::move(*incoming));
            auto& refused = made->incoming->merged.refused;
            refused.insert(refused.begin(), chosen->unreadable().begin(), chosen->unreadable().end());
            return std::any(made);
        },
        [this, asked = m_reading](Result<std::any> done) {
            // Put away meanwhile, or others were dropped.
            if (asked != m_reading)
                return;
            if (!done)
                problem(done.error().message);
            else
                present(std::any_cast<std::shared_ptr<Reading>>(*done));
        });
    if (!started)
        problem(tr("Another long job is running. Nothing was changed. Wait for it to end and choose the files again."));
}

void ReceivePane::problem(const QString& sentence)
{
    m_reading.reset();
    m_stack->setCurrentIndex(Empty);
    m_banner->set(Banner::Kind::Warn, sentence);
    m_banner->show();
}

void ReceivePane::present(std::shared_ptr<Reading> reading)
{
    m_reading = std::move(reading);
    if (!m_reading->incoming) {
        m_stack->setCurrentIndex(Asking);
        arrive();
        return;
    }
    const Incoming& in = *m_reading->incoming;
    const auto& refused = in.merged.refused;
    // One file and the wrong words: the next try is a matter of typing, not of choosing the file again.
    if (m_reading->wantsPassphrase && m_reading->readable == 1 && refused.size() == 1 && refused.front().error.code == Error::Code::Sealed) {
        m_stack->setCurrentIndex(Asking);
        m_passphraseBox->setError(refused.front().error.message);
        m_passphrase->selectAll();
        arrive();
        return;
    }
    QStringList names;
    for (const QString& path : std::as_const(m_reading->paths))
        names << QFileInfo(path).fileName();
    m_title->setText(namesInShort(names));
    if (in.merged.packs == 0 && refused.size() == 1) {
        problem(tr("%1: %2").arg(refused.front().file, refused.front().error.message));
        return;
    }
    QStringList about;
    store::Scope audience = store::Scope::Public;
    Stamp newest = 0;
    for (const exchange::PackLine& line : in.merged.lines) {
        audience = std::max(audience, line.audience);
        newest = std::max(newest, line.newest);
    }
    if (!in.merged.lines.empty()) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(stampMillis(newest));
        about << registry::scopeInWords(audience) << tr("newest of %1").arg(tr("%1/%2 %3").arg(at.date().month()).arg(at.date().day()).arg(at.time().toString(QStringLiteral("H:mm"))))
              << tr("signatures seen");
    }
    m_about->setText(about.join(tr(" · ")));
    m_view->set(m_reading->incoming, m_session.clock().today());
    const std::int64_t all = in.merged.applied.added + in.updates + in.merged.applied.withdrawn + in.deletions + in.merged.applied.conflicts;
    const bool anything = in.merged.applied.versions > 0 || !in.merged.held.empty() || !in.merged.newer.empty();
    m_take->setEnabled(anything);
    m_untouched->setVisible(anything);
    m_take->setText(all > 0 ? tr("Take in %n", nullptr, static_cast<int>(all)) : tr("Take in"));
    if (!anything) {
        m_banner->set(Banner::Kind::Ok, tr("All of these files is here already; nothing would change."));
        m_banner->show();
    } else if (!in.merged.newer.empty()) {
        m_banner->set(Banner::Kind::Info, tr("A part is from a newer Tasuki. It is kept and comes alive when this program is updated."));
        m_banner->show();
    }
    showCentres(in.merged);
    m_stack->setCurrentIndex(Preview);
    arrive();
    // Where it stands is only known once all of it is laid out.
    QMetaObject::invokeMethod(this, [this] {
        if (QWidget* here = QApplication::focusWidget(); here && m_previewBody->isAncestorOf(here))
            m_previewBody->ensureWidgetVisible(here, 0, 0);
    }, Qt::QueuedConnection);
}

void ReceivePane::take()
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    if (state() != Preview || !m_take->isEnabled())
        return;
    // The rows go when the view is filled anew; what was chosen in them is taken along.
    struct Chosen
    {
        std::vector<Difference> of;
        std::vector<Settlement> settlements;
    };
    auto chosen = std::make_shared<Chosen>();
    for (const Settlement& each : m_view->differences().choices()) {
        chosen->of.push_back(*each.difference);
        chosen->settlements.push_back(each);
    }
    for (std::size_t i = 0; i < chosen->of.size(); ++i)
        chosen->settlements[i].difference = &chosen->of[i];
    wait(tr("Taking in the files"));
    const bool started = m_session.jobs().start(
        tr("Taking in the files"),
        [reading = m_reading, chosen, remark = m_title->text()](Centre& centre, Progress& progress) -> Result<std::any> {
            auto exchange = exchangeOf(centre);
            if (!exchange)
                return tl::unexpected<Error>(exchange.error());
            const auto files = ChosenFiles::open(reading->paths, progress);
            if (!files)
                return tl::unexpected<Error>(files.error());
            if (files->digest() != reading->digest)
                return fail(Error::Code::Conflict, tr("The files are no longer what was shown: one was changed, or its disk or stick is gone. Nothing was changed. Choose them again."));
            auto merged = exchange->merge(files->files(), reading->passphrase, false, progress);
            if (!merged)
                return tl::unexpected<Error>(merged.error());
            if (auto noted = exchange::noteReceived(centre.store(), merged->applied.change, remark); !noted)
                return tl::unexpected<Error>(noted.error());
            if (auto settled = settle(centre.store(), chosen->settlements, tr("%n differences settled", nullptr, static_cast<int>(chosen->settlements.size()))); !settled)
                return tl::unexpected<Error>(settled.error());
            return std::any(std::make_shared<exchange::Merged>(std::move(*merged)));
        },
        [this, updates = m_reading->incoming->updates, count = chosen->settlements.size()](const Result<std::any>& done) {
            m_session.store().announceEverything();
            if (!done)
                problem(done.error().message);
            else
                taken(*std::any_cast<std::shared_ptr<exchange::Merged>>(*done), updates, count);
        });
    if (!started) {
        m_stack->setCurrentIndex(Preview);
        Q_EMIT failed(tr("Another long job is running. Nothing was changed. Wait for it to end, then take the files in."));
    }
}

void ReceivePane::taken(const exchange::Merged& merged, std::int64_t updates, std::size_t settled)
{
    m_reading.reset();
    m_stack->setCurrentIndex(Empty);
    refresh();
    const store::Applied& applied = merged.applied;
    // The numbers of the preview: what differs is not counted as updated as well.
    QString told = tr("Taken in: %1 new, %2 updated, %3 differing").arg(applied.added).arg(updates).arg(applied.conflicts);
    if (settled > 0)
        told += tr(", %n of them chosen", nullptr, static_cast<int>(settled));
    Q_EMIT done(told);
    const auto open = static_cast<int>(applied.conflicts) - static_cast<int>(settled);
    if (open > 0) {
        m_banner->set(Banner::Kind::Conf, tr("%n values differ and can be chosen any time. Both stay until then.", nullptr, open), tr("Choose now"));
        m_banner->show();
    }
    arrive();
}

bool ReceivePane::leave()
{
    if (m_atSide) {
        m_atSide = false;
        fit();
        return true;
    }
    if (state() == Empty)
        return false;
    m_session.jobs().cancel();
    clear();
    arrive();
    return true;
}

void ReceivePane::clear()
{
    m_reading.reset();
    m_passphrase->clear();
    m_banner->hide();
    m_stack->setCurrentIndex(Empty);
    m_view->set(std::make_shared<Incoming>(), m_session.clock().today());
    refresh();
}

void ReceivePane::refresh()
{
    if (state() != Preview)
        showCentres({});
    showHeld();
    showWeek();
}

void ReceivePane::showCentres(const exchange::Merged& merged)
{
    while (QLayoutItem* item = m_centres->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto partners = exchange::partners(m_session.store()).value_or(std::vector<exchange::Partner>());
    std::vector<exchange::SigningKey> seen;
    for (const exchange::PackLine& line : merged.lines) {
        if (std::ranges::find(seen, line.author) != seen.end())
            continue;
        seen.push_back(line.author);
        const auto known = std::ranges::find(partners, line.author, [](const exchange::Partner& each) { return each.card.signing; });
        if (known == partners.end() && line.isKnown)
            continue; // our own words, come back
        auto* card = new CentreCard(m_fingerprints);
        if (known != partners.end())
            card->showPartner(*known);
        else
            card->showUnknown(centreWords(line.centre, line.author));
        m_centres->addWidget(card);
    }
}

void ReceivePane::showHeld()
{
    auto exchange = exchangeOf(m_session.centre());
    const auto held = exchange ? exchange->held() : tl::unexpected<Error>(exchange.error());
    m_held->setVisible(held && !held->empty());
    if (!held || held->empty())
        return;
    QStringList fast, revoked;
    std::int64_t ahead = 0;
    for (const exchange::WaitingPack& each : *held) {
        (each.line.isRevoked ? revoked : fast) << centreWords(each.line.centre, each.line.author);
        if (!each.line.isRevoked)
            ahead = std::max(ahead, each.aheadMillis);
    }
    fast.removeDuplicates();
    revoked.removeDuplicates();
    QStringList words;
    if (!fast.isEmpty())
        words << tr("Records of %1 carry a date %2 days ahead. The sender's clock seems to be fast.").arg(namesInShort(fast)).arg(daysAhead(ahead));
    if (!revoked.isEmpty())
        words << tr("Records of %1 are signed with a key that the city has revoked. Ask the centre by telephone before they are let in.").arg(namesInShort(revoked));
    m_heldTitle->setText(tr("Held %1").arg(held->size()));
    m_heldWords->setText(words.join(QLatin1Char('\n')));
}

void ReceivePane::showWeek()
{
    const auto partners = exchange::partners(m_session.store()).value_or(std::vector<exchange::Partner>());
    const QDateTime since = m_session.clock().now().addDays(-daysOfWeek);
    QStringList missing;
    for (const exchange::Partner& each : partners)
        if (!each.lastReceived.isValid() || each.lastReceived < since)
            missing << each.card.centre;
    const auto all = static_cast<int>(partners.size());
    m_week->setVisible(all > 0);
    m_weekBar->setRange(0, std::max(1, all));
    m_weekBar->setValue(all - static_cast<int>(missing.size()));
    m_weekCount->setText(tr("%1 of %2 centres").arg(all - missing.size()).arg(all));
    m_weekMissing->setText(missing.isEmpty() ? tr("Something came from all of them.") : tr("Not yet: %1").arg(namesInShort(missing)));
}

} // namespace tasuki::ui
