// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/centrecard.h"

#include "base/wareki.h"
#include "style/paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

/// A word to be read aloud, in a box of its own.
class WordBox : public Label
{
public:
    explicit WordBox(const QString& word) : Label(word, Role::BodyBold)
    {
        setAlignment(Qt::AlignCenter);
        followTheme(this, [this] { setContentsMargins(px(6), px(7), px(6), px(7)); });
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens().raised, tokens().line, Theme::instance().pxF(4));
        painter.end();
        Label::paintEvent(event);
    }
};

} // namespace

CentreCard::CentreCard(Fingerprints& fingerprints, QWidget* parent) : Pane(parent), m_fingerprints(fingerprints), m_column(addSection())
{
    connect(&fingerprints, &Fingerprints::ready, this, [this] {
        if (m_wordBoxes)
            words(m_card);
    });
}

void CentreCard::clear()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_wordBoxes = nullptr;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    m_column->addWidget(m_body);
}

void CentreCard::head(const QString& name, const QString& tag, Tag::Kind kind)
{
    auto* column = static_cast<QVBoxLayout*>(m_body->layout());
    auto* row = new QHBoxLayout;
    row->addWidget(new Paragraph(name, Role::Heading), 1);
    row->addWidget(new Tag(tag, kind), 0, Qt::AlignTop);
    column->addLayout(row);
}

void CentreCard::words(const exchange::Card& card)
{
    m_card = card;
    if (m_wordBoxes) {
        qDeleteAll(m_wordBoxes->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
        delete m_wordBoxes->layout();
    } else {
        m_body->layout()->addWidget(new Label(tr("Five words, to be read over the phone"), Role::Small, Ink::Text2));
        m_wordBoxes = new QWidget;
        m_body->layout()->addWidget(m_wordBoxes);
    }
    auto* flow = new FlowLayout(m_wordBoxes, 5, 5);
    const QStringList all = m_fingerprints.words(card);
    for (const QString& word : all)
        flow->addWidget(new WordBox(word));
    if (all.isEmpty())
        flow->addWidget(new Label(tr("The words are being made…"), Role::Secondary, Ink::Text2));
    m_wordBoxes->setAccessibleName(tr("Five words: %1").arg(all.join(QLatin1Char(' '))));
}

void CentreCard::fact(const QString& word, const QString& value)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(px(8));
    // A paragraph like its value, so that both stand on one line.
    auto* name = new Paragraph(word, Role::Secondary, Ink::Text2);
    followTheme(name, [name] { name->setFixedWidth(px(84)); });
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(new Paragraph(value, Role::Secondary), 1);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
}

void CentreCard::showPartner(const exchange::Partner& partner)
{
    clear();
    const bool isVerified = partner.verifiedOn.isValid();
    head(partner.card.centre, isVerified ? tr("confirmed") : tr("not compared yet"), isVerified ? Tag::Kind::Ok : Tag::Kind::Warn);
    words(partner.card);
    fact(tr("Compared"), isVerified ? tr("%1, %2").arg(wareki::formatWareki(partner.verifiedOn), partner.verifiedBy) : tr("Call the centre on a number that you know, and compare the five words."));
    fact(tr("Last came"), partner.lastReceived.isValid() ? wareki::formatWarekiWithWeekday(partner.lastReceived.date()) : tr("nothing yet"));
    fact(tr("Last sent"), partner.lastSent.isValid() ? wareki::formatWarekiWithWeekday(partner.lastSent.date()) : tr("nothing yet"));
    fact(tr("Card of"), wareki::formatWareki(partner.card.made));
    if (m_canVerify && !isVerified) {
        auto* read = new Button(Icon::Check, tr("The words are the same"));
        m_body->layout()->addWidget(read);
        connect(read, &Button::clicked, this, &CentreCard::verified);
    }
}

void CentreCard::showOwn(const exchange::Card& card)
{
    clear();
    head(card.centre, tr("this centre"), Tag::Kind::Info);
    words(card);
    fact(tr("Card of"), wareki::formatWareki(card.made));
    m_body->layout()->addWidget(new Paragraph(tr("Give this card to the other centres. Whoever has it can seal files for you and sees that yours are yours. It holds nothing secret."), Role::Secondary, Ink::Text2));
}

void CentreCard::showRoster(const exchange::Roster& roster)
{
    clear();
    head(roster.city.centre, tr("list of centres"), Tag::Kind::Info);
    words(roster.city);
    fact(tr("List"), tr("number %1, %2 cards").arg(roster.version).arg(roster.cards.size()));
    QStringList revoked;
    for (const auto& [key, since] : roster.revoked)
        revoked << tr("%1, since %2").arg(key.hex().left(4), wareki::formatWareki(since.date()));
    fact(tr("Revoked keys"), revoked.isEmpty() ? tr("none") : revoked.join(QLatin1Char('\n')));
    m_body->layout()->addWidget(new Paragraph(tr("The city signs this list with its own key. What stands in it holds here: its cards are taken for compared, and a revoked key is believed no more."), Role::Secondary, Ink::Text2));
}

void CentreCard::showUnknown(const QString& name)
{
    clear();
    head(name, tr("no card here"), Tag::Kind::Warn);
    m_body->layout()->addWidget(new Paragraph(tr("The signature holds, but nobody here has the card of this centre, so the name is only what the file says. Ask the centre for its card, take it in under “Partners”, "
                                                 "and compare the five words by telephone."),
                                              Role::Secondary));
}

} // namespace tasuki::ui
