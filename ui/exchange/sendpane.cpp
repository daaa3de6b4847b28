// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sendpane.h"

#include "base/wareki.h"
#include "centre/audience.h"
#include "centre/rowwords.h"
#include "exchange/exchangepapers.h"
#include "exchange/partners.h"
#include "exchange/passphrase.h"
#include "exchange/record.h"
#include "paper/preview/printing.h"
#include "registry/scopes.h"
#include "table/writing.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

namespace {

constexpr int columns = 2;
constexpr qsizetype namedFields = 6; ///< fields of a kind that are named; the others are counted

QString reasonWords(exchange::Stay why)
{
    switch (why) {
    case exchange::Stay::Client:
        return SendPane::tr("client data, which leaves only in handovers");
    case exchange::Stay::Unlisted:
        return SendPane::tr("about people who did not agree to be listed");
    case exchange::Stay::Rule:
        return SendPane::tr("narrowed by a rule of this centre");
    default:
        return SendPane::tr("the field is for a narrower circle");
    }
}

/// A kind of row with the fields that are in it most often.
WordRow kindRow(const exchange::OutlookKind& kind)
{
    QStringList fields;
    for (const exchange::OutlookField& each : kind.fields)
        if (each.field != store::deletedField && fields.size() < namedFields)
            fields << SendPane::tr("%1 %2").arg(RowWords::field(*kind.entity, each.field)).arg(each.rows);
    const qsizetype more = static_cast<qsizetype>(std::ranges::count_if(kind.fields, [](const auto& each) { return each.field != store::deletedField; })) - fields.size();
    WordRow row;
    row.cells = {RowWords::kind(*kind.entity), QString::number(kind.rows)};
    row.second = fields.join(SendPane::tr(", ")) + (more > 0 ? SendPane::tr(" and %1 more fields").arg(more) : QString());
    return row;
}

} // namespace

SendPane::SendPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_toWhom(new Segments({tr("Public"), tr("All partners"), tr("Chosen partners")})), m_sealing(new Segments({tr("With their cards"), tr("With a passphrase"), tr("Open")})),
      m_chipRow(new QWidget), m_chipFlow(new FlowLayout(m_chipRow)), m_banner(new Banner), m_stack(new QStackedWidget),
      m_sum(new Paragraph({}, Role::Answer)),
      m_write(new Button(Icon::Export, tr("Write the file"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"))), m_words(new Label({}, Role::Title)), m_written(new Paragraph({}, Role::Body))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(px(10));
    m_banner->hide();
    outer->addWidget(m_banner);
    auto* pane = new Pane;
    outer->addWidget(pane, 1);
    m_stack->addWidget(buildChoices());
    m_stack->addWidget(buildWritten());
    pane->addPart(m_stack, 1);
    connect(m_toWhom, &Segments::chosen, this, [this](int index) { setTo(static_cast<To>(index)); });
    connect(m_sealing, &Segments::chosen, this, [this](int index) { setSeal(static_cast<Seal>(index)); });
    connect(m_write, &Button::clicked, this, &SendPane::write);
    connect(m_banner, &Banner::linkActivated, this, &SendPane::cardsRequested);
    m_toWhom->setCurrent(static_cast<int>(m_to));
    m_sealing->setCurrent(static_cast<int>(m_seal));
}

QWidget* SendPane::buildChoices()
{
    auto* choices = new QWidget;
    auto* choiceColumn = new QVBoxLayout(choices);
    choiceColumn->setContentsMargins(px(16), px(10), px(16), px(10));
    choiceColumn->setSpacing(px(8));
    // In a narrow window one stands below the other.
    auto* both = new QWidget;
    auto* flow = new FlowLayout(both, 16, 8);
    for (const auto& [word, segments] : {std::pair(tr("For whom"), m_toWhom), std::pair(tr("How it is sealed"), m_sealing)}) {
        auto* part = new QWidget;
        auto* partColumn = new QVBoxLayout(part);
        partColumn->setContentsMargins({});
        partColumn->setSpacing(px(2));
        partColumn->addWidget(new Label(word, Role::Small, Ink::Text2));
        partColumn->addWidget(segments, 0, Qt::AlignLeft);
        segments->setAccessibleName(word);
        flow->addWidget(part);
    }
    choiceColumn->addWidget(both);
    choiceColumn->addWidget(m_chipRow);
    choiceColumn->addWidget(m_sum);
    m_ledger = new Ledger(tr("What would leave, and what stays"), choices);
    m_ledger->setNote(tr("What others have printed or copied cannot be called back."));
    m_ledger->addButton(m_write);
    return m_ledger;
}

QWidget* SendPane::buildWritten()
{
    auto* written = new QWidget;
    auto* column = new QVBoxLayout(written);
    column->setContentsMargins(px(24), px(24), px(24), px(24));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("The file is written"), Role::Heading));
    column->addWidget(m_written);
    m_words->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_words->setAccessibleName(tr("Passphrase"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addWidget(new Paragraph(tr("Tell the receivers these six words by telephone, never beside the file. They are shown only this once and kept nowhere."), Role::Secondary, Ink::Text2));
    auto* foot = new QHBoxLayout;
    auto* kept = new Button(tr("I have told them"));
    auto* print = new Button(Icon::Print, tr("Print the words"), Button::Kind::Primary);
    foot->addWidget(kept);
    foot->addWidget(print);
    foot->addStretch(1);
    column->addLayout(foot);
    column->addStretch(1);
    connect(print, &Button::clicked, this, &SendPane::printPassphrase);
    connect(kept, &Button::clicked, this, [this] {
        m_passphrase.clear();
        m_words->clear();
        m_stack->setCurrentIndex(0);
        arrive();
    });
    return written;
}

store::Scope SendPane::audience() const
{
    return m_to == To::Public ? store::Scope::Public : store::Scope::Professionals;
}

void SendPane::setTo(To to)
{
    m_to = to;
    m_toWhom->setCurrent(static_cast<int>(to));
    // What everybody may see needs no seal; what professionals may see never leaves without one.
    setSeal(to == To::Public ? Seal::None : m_seal == Seal::None ? Seal::Cards : m_seal);
    count();
}

void SendPane::setSeal(Seal seal)
{
    m_seal = seal == Seal::None && m_to != To::Public ? Seal::Cards : seal;
    m_sealing->setCurrent(static_cast<int>(m_seal));
    follow();
}

void SendPane::setChosen(const QString& centre, bool chosen)
{
    for (Chip* chip : m_chips)
        if (chip->text() == centre)
            chip->setChecked(chosen);
}

Result<exchange::Recipients> SendPane::recipients() const
{
    exchange::Recipients made;
    made.audience = audience();
    if (m_seal == Seal::None)
        return made;
    if (m_seal == Seal::Passphrase) {
        made.passphrase = exchange::newPassphrase();
        return made;
    }
    for (std::size_t i = 0; i < m_partners.size(); ++i)
        if (m_to != To::Chosen || m_chips[i]->isChecked())
            made.cards.push_back(m_partners[i]);
    if (made.cards.empty())
        return fail(Error::Code::Usage, m_partners.empty() ? tr("No centre is known here yet, so nobody could open the file. Take in a card first, or seal with a passphrase.")
                                                           : tr("Choose at least one partner."));
    return made;
}

void SendPane::follow()
{
    m_chipRow->setVisible(m_to == To::Chosen && !m_chips.empty());
    const auto made = m_seal == Seal::Cards ? recipients() : Result<exchange::Recipients>(exchange::Recipients());
    m_write->setEnabled(made.has_value());
    m_banner->setVisible(!made);
    if (!made)
        m_banner->set(Banner::Kind::Info, made.error().message, m_partners.empty() ? tr("To the partners") : QString());
}

void SendPane::reload()
{
    const auto cards = exchange::partners(m_session.store());
    if (!cards) {
        Q_EMIT failed(cards.error().message);
        return;
    }
    QStringList checked;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (m_chips[i]->isChecked())
            checked << m_chips[i]->text();
        m_chips[i]->hide();
        m_chips[i]->deleteLater();
    }
    m_chips.clear();
    m_partners.clear();
    m_names.clear();
    for (const exchange::Partner& each : *cards) {
        m_partners.push_back(each.card);
        m_names[each.card.signing] = each.card.centre;
        auto* chip = new Chip(each.card.centre, checked.contains(each.card.centre));
        m_chipFlow->addWidget(chip);
        connect(chip, &QToolButton::toggled, this, &SendPane::follow);
        m_chips.push_back(chip);
    }
    follow();
    count();
}

void SendPane::clear()
{
    m_ledger->clear();
    m_sum->setText({});
    m_passphrase.clear();
    m_words->clear();
    m_stack->setCurrentIndex(0);
}

void SendPane::arrive()
{
    if (m_stack->currentIndex() == 0)
        m_ledger->table().setFocus(Qt::OtherFocusReason);
    else
        m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void SendPane::setEffectiveWidth(int width)
{
    m_ledger->setEffectiveWidth(width);
}

void SendPane::count()
{
    const std::uint64_t wish = ++m_counting;
    m_sum->setText(tr("Counting what would leave…"));
    m_ledger->clear();
    const bool started = m_session.jobs().start(
        tr("Counting what would leave"),
        [audience = audience()](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(tr("Counting what would leave"), 0);
            auto rules = Audience::load(centre.store());
            if (!rules)
                return tl::unexpected<Error>(rules.error());
            auto counted = exchange::outlook(centre.store(), audience, rules->asFunction(), [&rules](const Uuid& row) { return rules->staysForPeople(row); });
            if (!counted)
                return tl::unexpected<Error>(counted.error());
            return std::any(std::make_shared<exchange::Outlook>(std::move(*counted)));
        },
        [this, wish](const Result<std::any>& done) {
            if (wish != m_counting)
                return;
            if (!done)
                Q_EMIT failed(done.error().message);
            else
                showOutlook(*std::any_cast<std::shared_ptr<exchange::Outlook>>(*done));
        });
    // Other work is running: counted when it is done, unless somebody wished for something else meanwhile.
    if (!started)
        connect(&m_session.jobs(), &Jobs::ended, this, [this, wish] {
            if (wish == m_counting && isVisible())
                QMetaObject::invokeMethod(this, &SendPane::count, Qt::QueuedConnection);
        }, Qt::SingleShotConnection);
}

void SendPane::showOutlook(const exchange::Outlook& outlook)
{
    m_sum->setText(outlook.cells == 0 ? tr("There is nothing to send to this circle yet.")
                                      : tr("%1 values of %2 records would leave; %3 of them for the first time.").arg(outlook.cells).arg(outlook.rows).arg(outlook.fresh));
    if (outlook.withdrawn > 0)
        m_sum->setText(m_sum->text() + tr(" %n values that were sent once are withdrawn.", nullptr, static_cast<int>(outlook.withdrawn)));
    std::vector<WordRow> rows;
    if (!outlook.leaves.empty())
        rows.push_back(Ledger::heading(tr("Leaves (%1)").arg(registry::scopeInWords(audience())), columns));
    for (const exchange::OutlookKind& kind : outlook.leaves)
        rows.push_back(kindRow(kind));
    if (!outlook.perCentre.empty())
        rows.push_back(Ledger::heading(tr("Whose words they are"), columns));
    for (const auto& [key, count] : outlook.perCentre) {
        const auto known = m_names.find(key);
        WordRow row;
        const bool own = key == exchange::SigningKey();
        row.cells = {own ? m_session.centreName() : centreWords(known == m_names.end() ? QString() : known->second, key), QString::number(count)};
        row.second = own ? tr("this centre") : tr("passed on word for word, with their signature");
        rows.push_back(std::move(row));
    }
    for (const auto& [why, kinds] : outlook.stays) {
        rows.push_back(Ledger::heading(tr("Stays here: %1").arg(reasonWords(why)), columns));
        for (const exchange::OutlookKind& kind : kinds)
            rows.push_back(kindRow(kind));
    }
    m_ledger->show({tr("What"), tr("Records")}, std::move(rows), {1});
}

void SendPane::write()
{
    if (!m_write->isEnabled() || m_stack->currentIndex() != 0)
        return;
    const QString name = tr("%1_%2.tasuki").arg(m_session.centreName(), wareki::formatWareki(m_session.clock().today()));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the file"), QDir(folder).filePath(name), tr("Files for other centres (*.tasuki)"));
    if (!path.isEmpty())
        writeTo(path);
}

void SendPane::writeTo(const QString& path)
{
    if (const auto refused = refusedInBackup(m_session)) {
        Q_EMIT failed(*refused);
        return;
    }
    auto made = recipients();
    if (!made) {
        Q_EMIT failed(made.error().message);
        return;
    }
    const QString what = tr("%1, for: %2").arg(QFileInfo(path).fileName(), registry::scopeInWords(made->audience));
    const bool started = m_session.jobs().start(
        tr("Writing the file"),
        [recipients = *made, path, what](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(tr("Writing the file"), 0);
            auto exchange = exchangeOf(centre);
            if (!exchange)
                return tl::unexpected<Error>(exchange.error());
            auto written = exchange->write(recipients);
            if (!written)
                return tl::unexpected<Error>(written.error());
            if (progress.cancelled())
                return fail(Error::Code::Cancelled, tr("Stopped. Nothing was written."));
            // First the note, then the file: nothing leaves without standing in the log.
            if (auto noted = exchange::noteWritten(centre.store(), what); !noted)
                return tl::unexpected<Error>(noted.error());
            if (auto put = table::writeWhole(written->first, path); !put)
                return tl::unexpected<Error>(put.error());
            if (auto noted = exchange::noteSent(centre.store(), recipients.cards); !noted)
                return tl::unexpected<Error>(noted.error());
            return std::any(written->second.versions);
        },
        [this, path, recipients = *made](const Result<std::any>& finished) {
            if (!finished)
                Q_EMIT failed(finished.error().message);
            else
                finish(path, recipients, std::any_cast<std::int64_t>(*finished));
        });
    if (!started)
        Q_EMIT failed(tr("Another long job is running. Nothing was written. Wait for it to end and try again."));
}

void SendPane::finish(const QString& path, const exchange::Recipients& recipients, std::int64_t versions)
{
    Q_EMIT done(tr("Written: %1 (%2 values)").arg(QFileInfo(path).fileName()).arg(versions));
    m_passphrase = recipients.passphrase;
    if (!m_passphrase.isEmpty()) {
        m_written->setText(QDir::toNativeSeparators(path));
        m_words->setText(m_passphrase);
        m_stack->setCurrentIndex(1);
    }
    count();
}

void SendPane::printPassphrase()
{
    if (auto printed = paper::printDocument(this, passphrasePaper(m_session, m_passphrase, QFileInfo(m_written->text()).fileName())); !printed)
        Q_EMIT failed(printed.error().message);
}

} // namespace tasuki::ui
