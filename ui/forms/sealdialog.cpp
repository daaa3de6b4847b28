// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sealdialog.h"

#include "forms/professions.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

SealDialog::SealDialog(Session& session, const SheetView& issued, std::vector<exchange::Card> cards, QWidget* parent)
    : Dialog(tr("Seal into a file"), tr("Who gets “%1” as a sealed file?").arg(issued.definition->title), parent), m_session(session), m_issued(issued), m_cards(std::move(cards)),
      m_card(new QComboBox), m_profession(new QComboBox), m_state(new MarkLabel(Mark::Ok)), m_left(new Paragraph({}, Role::Secondary, Ink::Text2))
{
    addSentence(tr("Only the centre that you choose can open the file. It holds the same as the paper, without what they must not have."));
    for (const exchange::Card& each : m_cards) {
        m_card->addItem(each.centre);
        if (each.centre == issued.sheet.recipientName)
            m_card->setCurrentIndex(m_card->count() - 1);
    }
    for (const Profession& each : professions())
        m_profession->addItem(QString::fromUtf8(each.label), QLatin1String(each.code));
    m_profession->setCurrentIndex(std::max(0, m_profession->findData(issued.sheet.profession)));
    body()->addWidget(new FieldBox(tr("Centre or hospital"), m_card, tr("Those whose card was noted under Exchange.")));
    body()->addWidget(new FieldBox(tr("Profession of the receiver"), m_profession));
    body()->addWidget(m_state);
    body()->addWidget(m_left);
    setSafe(tr("Not now"));
    setPrimary(tr("Seal and write"));
    connect(m_card, &QComboBox::activated, this, &SealDialog::showState);
    connect(m_profession, &QComboBox::activated, this, &SealDialog::showState);
    showState();
}

const exchange::Card& SealDialog::card() const
{
    return m_cards[static_cast<std::size_t>(m_card->currentIndex())];
}

Receiver SealDialog::receiver() const
{
    const bool same = card().centre == m_issued.sheet.recipientName;
    return {m_profession->currentData().toString(), same ? m_issued.sheet.recipientFacility : Id<clients::RegistryFacility>(), card().centre, same ? m_issued.sheet.recipientPerson : QString()};
}

void SealDialog::showState()
{
    const auto copy = m_session.sheets().copyFor(m_issued, receiver());
    m_possible = copy.has_value();
    if (!copy) {
        m_state->set(Mark::Error, tr("This receiver may not have it"));
        m_left->setText(copy.error().message);
        return;
    }
    const Answers whole = m_issued.handedOver();
    const Answers theirs = copy->handedOver();
    QStringList left;
    for (const forms::Field* field : m_issued.definition->fields())
        if (whole.contains(field->id) && !theirs.contains(field->id))
            left << field->label;
    m_state->set(Mark::Ok, tr("%n answers are sealed", nullptr, static_cast<int>(theirs.size())));
    m_left->setText(left.isEmpty() ? tr("Nothing is left out for this receiver.") : tr("Left out for this receiver: %1").arg(left.join(QStringLiteral("、"))));
}

void SealDialog::accept()
{
    if (m_possible)
        Dialog::accept();
}

} // namespace tasuki::ui
