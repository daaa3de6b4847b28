// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/partnerspane.h"

#include "base/wareki.h"
#include "exchange/exchangepapers.h"
#include "exchange/rosterdialog.h"
#include "paper/preview/printing.h"
#include "style/twoendslayout.h"
#include "table/writing.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

namespace {

constexpr int oneAtATime = 800; ///< effective width below which the list and the card take turns
const QString ownKey = QStringLiteral("own");
const QString rosterKey = QStringLiteral("roster");

} // namespace

PartnersPane::PartnersPane(Session& session, Fingerprints& fingerprints, QWidget* parent)
    : QWidget(parent), m_session(session), m_fingerprints(fingerprints), m_banner(new Banner), m_rows(new WordTable(this)), m_table(new QTableView), m_list(new Pane), m_card(new CentreCard(fingerprints)),
      m_remove(new Button(Icon::Remove, tr("Remove"))), m_print(new Button(Icon::Print, tr("Print our card"))), m_give(new Button(Icon::Export, tr("Save our card")))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(px(10));
    m_banner->hide();
    outer->addWidget(m_banner);
    configureTable(*m_table, Rows::TwoLines);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Partners"));
    copyOnRequest(*m_table, *m_rows);
    m_list->addPart(m_table, 1);
    auto* foot = new QWidget;
    auto* footRow = new TwoEndsLayout(foot);
    footRow->setContentsMargins(px(16), px(8), px(16), px(8));
    footRow->setSpacing(px(8));
    auto* add = new Button(Icon::Add, tr("Take in a card"), Button::Kind::Normal, QStringLiteral("Ctrl+N"));
    footRow->addWidget(add);
    footRow->addStretch(1);
    footRow->addWidget(m_print);
    footRow->addWidget(m_give);
    m_list->addPart(foot);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    m_card->setCanVerify(true);
    column->addWidget(m_card);
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    below->addWidget(m_remove);
    column->addLayout(below);
    column->addStretch(1);
    m_side = new ScrollBody(body);
    auto* splitter = new Splitter;
    splitter->setObjectName(QStringLiteral("partners/splitter"));
    splitter->addWidget(m_list);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({px(800), px(402)});
    outer->addWidget(splitter, 1);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PartnersPane::choose);
    const auto enter = [this] {
        m_atChosen = m_width < oneAtATime;
        fit();
        // To be read first; Tab goes on to what can be done.
        if (m_atChosen)
            m_side->setFocus(Qt::OtherFocusReason);
    };
    connect(m_table, &QTableView::activated, this, enter);
    connect(m_table, &QTableView::clicked, this, enter);
    connect(add, &Button::clicked, this, &PartnersPane::chooseCards);
    connect(m_remove, &Button::clicked, this, &PartnersPane::remove);
    connect(m_print, &Button::clicked, this, &PartnersPane::printCard);
    connect(m_give, &Button::clicked, this, &PartnersPane::giveCard);
    connect(m_card, &CentreCard::verified, this, &PartnersPane::verify);
    connect(m_banner, &Banner::linkActivated, this, &PartnersPane::putBack);
    fit();
}

void PartnersPane::fit()
{
    const bool both = m_width >= oneAtATime;
    m_atChosen = m_atChosen && !both;
    m_list->setVisible(both || !m_atChosen);
    m_side->setVisible(both || m_atChosen);
}

void PartnersPane::setEffectiveWidth(int width)
{
    m_width = width;
    fit();
}

bool PartnersPane::stepBack()
{
    if (!m_atChosen)
        return false;
    m_atChosen = false;
    fit();
    arrive();
    return true;
}

const exchange::Partner* PartnersPane::chosen() const
{
    const int at = m_table->currentIndex().row();
    if (at < 0 || at >= m_rows->rowCount())
        return nullptr;
    const auto found = std::ranges::find(m_partners, m_rows->row(at).key.toString(), [](const exchange::Partner& each) { return each.card.signing.hex(); });
    return found == m_partners.end() ? nullptr : &*found;
}

void PartnersPane::reload()
{
    auto partners = exchange::partners(m_session.store());
    auto exchange = exchangeOf(m_session.centre());
    auto own = exchange ? exchange->ownCard() : tl::unexpected<Error>(exchange.error());
    auto roster = exchange ? exchange->roster() : tl::unexpected<Error>(exchange.error());
    if (!partners || !own || !roster) {
        Q_EMIT failed((!partners ? partners.error() : !own ? own.error() : roster.error()).message);
        return;
    }
    m_roster = std::move(*roster);
    m_partners = std::move(*partners);
    m_own = std::move(*own);
    const int before = m_table->currentIndex().row();
    const QString key = before >= 0 && before < m_rows->rowCount() ? m_rows->row(before).key.toString() : QString();
    std::vector<WordRow> rows;
    for (const exchange::Partner& each : m_partners) {
        WordRow row;
        const bool isVerified = each.verifiedOn.isValid();
        row.cells = {each.card.centre, isVerified ? tr("confirmed") : tr("not compared yet")};
        row.second = tr("came %1 · sent %2").arg(each.lastReceived.isValid() ? wareki::formatShort(each.lastReceived.date()) : tr("nothing"),
                                                 each.lastSent.isValid() ? wareki::formatShort(each.lastSent.date()) : tr("nothing"));
        row.mark = isVerified ? Mark::Ok : Mark::Unverified;
        row.key = each.card.signing.hex();
        rows.push_back(std::move(row));
    }
    WordRow mine;
    mine.cells = {m_own->centre, tr("this centre")};
    mine.second = m_partners.empty() ? tr("Give this card to the other centres, and take theirs in.") : tr("our own card");
    mine.mark = Mark::Info;
    mine.key = ownKey;
    rows.push_back(std::move(mine));
    if (m_roster) {
        WordRow list;
        list.cells = {m_roster->city.centre, tr("list of centres")};
        list.second = tr("list %1 · %2 cards · %3 keys revoked").arg(m_roster->version).arg(m_roster->cards.size()).arg(m_roster->revoked.size());
        list.mark = Mark::Info;
        list.key = rosterKey;
        rows.push_back(std::move(list));
    }
    m_rows->set({tr("Centre"), tr("State")}, std::move(rows));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->selectRow(std::max(0, m_rows->rowOf(key)));
    choose();
}

void PartnersPane::choose()
{
    const exchange::Partner* partner = chosen();
    m_remove->setVisible(partner != nullptr);
    const int at = m_table->currentIndex().row();
    if (partner)
        m_card->showPartner(*partner);
    else if (m_roster && at >= 0 && at < m_rows->rowCount() && m_rows->row(at).key.toString() == rosterKey)
        m_card->showRoster(*m_roster);
    else if (m_own)
        m_card->showOwn(*m_own);
}

void PartnersPane::clear()
{
    m_partners.clear();
    m_own.reset();
    m_roster.reset();
    m_removed.reset();
    m_banner->hide();
    m_rows->clear();
}

void PartnersPane::arrive()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void PartnersPane::chooseCards()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Take in a card"), {}, tr("Cards and lists of centres (*.tasuki-card *.tasuki-list *.json)"));
    if (!paths.isEmpty())
        addCards(paths);
}

void PartnersPane::addCards(const QStringList& paths)
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    auto exchange = exchangeOf(m_session.centre());
    if (!exchange) {
        Q_EMIT failed(exchange.error().message);
        return;
    }
    QStringList added;
    QString last;
    for (const QString& path : paths) {
        const auto file = readExchangeFile(path);
        if (file && isRosterFile(*file)) {
            addRoster(*file);
            continue;
        }
        const auto card = file ? exchange->addCard(*file) : tl::unexpected<Error>(file.error());
        if (!card) {
            Q_EMIT failed(tr("%1: %2").arg(QFileInfo(path).fileName(), card.error().message));
            continue;
        }
        added << card->centre;
        last = card->signing.hex();
    }
    if (added.isEmpty())
        return;
    reload();
    m_table->selectRow(std::max(0, m_rows->rowOf(last)));
    Q_EMIT changed();
    Q_EMIT done(tr("Card noted: %1. Now compare the five words by telephone.").arg(namesInShort(added)));
}

void PartnersPane::addRoster(const QByteArray& file)
{
    auto exchange = exchangeOf(m_session.centre());
    const auto given = exchange::readRoster(file);
    const auto before = exchange ? exchange->roster() : tl::unexpected<Error>(exchange.error());
    const auto partners = exchange::partners(m_session.store());
    const auto own = exchange ? exchange->ownCard() : tl::unexpected<Error>(exchange.error());
    if (!given || !before || !partners || !own) {
        Q_EMIT failed((!given ? given.error() : !before ? before.error() : !partners ? partners.error() : own.error()).message);
        return;
    }
    const RosterChanges changes = changesBy(*given, *partners, own->signing);
    // What is older, or another city's, is refused before anybody compares words for it.
    const bool isRefused = *before && ((*before)->city.signing != given->city.signing || (*before)->version > given->version);
    if (!isRefused && !askRoster(*given, *before, changes, this))
        return;
    if (const auto added = exchange->addRoster(file); !added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    reload();
    m_table->selectRow(std::max(0, m_rows->rowOf(rosterKey)));
    Q_EMIT changed();
    Q_EMIT done(tr("List %1 of %2 is taken in: %3 cards hold").arg(given->version).arg(given->city.centre).arg(given->cards.size()));
    if (changes.isOwnRevoked) {
        m_banner->set(Banner::Kind::Err, ownRevokedWords());
        m_banner->show();
    } else if (!changes.removed.isEmpty()) {
        m_banner->set(Banner::Kind::Warn, tr("The city no longer vouches for: %1. The card is removed, and files are no longer sealed for it; what came from it stays.").arg(namesInShort(changes.removed)));
        m_banner->show();
    }
}

void PartnersPane::verify()
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    const exchange::Partner* partner = chosen();
    if (!partner)
        return;
    const QString name = partner->card.centre;
    if (auto noted = exchange::noteVerified(m_session.store(), partner->card); !noted) {
        Q_EMIT failed(noted.error().message);
        return;
    }
    reload();
    arrive();
    Q_EMIT changed();
    Q_EMIT done(tr("Confirmed by telephone: %1").arg(name));
}

void PartnersPane::remove()
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    const exchange::Partner* partner = chosen();
    auto exchange = exchangeOf(m_session.centre());
    if (!partner || !exchange)
        return;
    m_removed = *partner;
    if (auto removed = exchange->removeCard(partner->card.signing); !removed) {
        Q_EMIT failed(removed.error().message);
        return;
    }
    m_banner->set(Banner::Kind::Info, tr("The card of %1 is removed. Files are no longer sealed for it; what came from it stays.").arg(m_removed->card.centre), tr("Put it back"));
    m_banner->show();
    m_atChosen = false;
    fit();
    reload();
    Q_EMIT changed();
}

void PartnersPane::putBack()
{
    if (!m_removed)
        return;
    if (auto back = exchange::putBack(m_session.store(), *m_removed); !back) {
        Q_EMIT failed(back.error().message);
        return;
    }
    const QString name = std::exchange(m_removed, {})->card.centre;
    m_banner->hide();
    reload();
    Q_EMIT changed();
    Q_EMIT done(tr("Put back: %1").arg(name));
}

void PartnersPane::giveCard()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save our card"), QDir(folder).filePath(m_session.centreName() + QStringLiteral(".tasuki-card")), tr("Cards of centres (*.tasuki-card)"));
    if (!path.isEmpty())
        giveCardTo(path);
}

void PartnersPane::giveCardTo(const QString& path)
{
    auto exchange = exchangeOf(m_session.centre());
    auto file = exchange ? exchange->ownCardFile() : tl::unexpected<Error>(exchange.error());
    const auto written = file ? table::writeWhole(*file, path) : tl::unexpected<Error>(file.error());
    if (!written)
        Q_EMIT failed(written.error().message);
    else
        Q_EMIT done(tr("Our card is saved: %1").arg(QFileInfo(path).fileName()));
}

void PartnersPane::printCard()
{
    if (!m_own)
        return;
    const QStringList words = m_fingerprints.words(*m_own);
    if (words.isEmpty()) {
        // Printed as soon as they are made.
        connect(&m_fingerprints, &Fingerprints::ready, this, &PartnersPane::printCard, Qt::SingleShotConnection);
        return;
    }
    if (auto printed = paper::printDocument(this, cardPaper(m_session, *m_own, words)); !printed)
        Q_EMIT failed(printed.error().message);
}

} // namespace tasuki::ui
