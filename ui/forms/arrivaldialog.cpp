// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/arrivaldialog.h"

#include "base/wareki.h"

#include <QDateTime>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;
using exchange::DirectKind;

QWidget* wordsOfCard(const exchange::Card& card)
{
    const QStringList words = exchange::fingerprint(card);
    auto* box = new QWidget;
    auto* row = new FlowLayout(box);
    row->setContentsMargins({});
    for (const QString& each : words)
        row->addWidget(new Tag(each));
    box->setAccessibleName(words.join(QLatin1Char(' ')));
    return box;
}

Result<bool> askForCard(Session& session, const exchange::Card& card, const QByteArray& file, QWidget* parent)
{
    Dialog dialog(ArrivalDialog::tr("Note the card"), ArrivalDialog::tr("Does “%1” read the same five words?").arg(card.centre), parent);
    dialog.addSentence(ArrivalDialog::tr("Call them on a number that you know, not one from the file, and read the words to each other. Whoever has the same words can read what you seal for them."));
    dialog.body()->addWidget(wordsOfCard(card));
    dialog.setSafe(ArrivalDialog::tr("Not yet"));
    dialog.setPrimary(ArrivalDialog::tr("They are the same"));
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto added = session.centre().packages().addCard(file);
    return added ? Result<bool>(true) : tl::unexpected<Error>(added.error());
}

ArrivalDialog::ArrivalDialog(Session& session, const Packages::Arrival& arrival, QWidget* parent)
    : Dialog(tr("Take in a file"),
             arrival.kind == DirectKind::Sheet            ? tr("Take in this handover of “%1”?").arg(arrival.sender.centre)
             : arrival.kind == DirectKind::Acknowledgement ? tr("“%1” received your sheet").arg(arrival.sender.centre)
                                                           : tr("“%1” answers").arg(arrival.sender.centre),
             parent),
      m_session(session), m_arrival(arrival)
{
    if (arrival.kind == DirectKind::Sheet)
        showSheet();
    else
        showAnswer();
    showSender();
    if (arrival.isHere)
        addSentence(tr("It was taken in before. Taking it in again changes nothing."));
    setSafe(arrival.isHere ? tr("Close") : tr("Leave it"));
    setPrimary(arrival.isHere ? tr("Show it") : tr("Take in"));
}

void ArrivalDialog::showSender()
{
    if (m_arrival.isKnown) {
        if (m_arrival.verifiedOn.isValid()) {
            body()->addWidget(new MarkLabel(Mark::Ok, tr("Signed with the key on their card, whose words you compared on %1").arg(wareki::formatShort(m_arrival.verifiedOn))));
            return;
        }
        body()->addWidget(new MarkLabel(Mark::Warn, tr("Signed with the key on the card you have of them, but nobody compared its words yet")));
        body()->addWidget(wordsOfCard(m_arrival.sender));
        return;
    }
    body()->addWidget(new MarkLabel(Mark::Warn, tr("You have no card of them: nobody has said yet that it is really theirs")));
    addSentence(tr("These are the five words of the card in the file. Compare them by telephone before you rely on the sheet."));
    body()->addWidget(wordsOfCard(m_arrival.sender));
}

void ArrivalDialog::showSheet()
{
    const SheetView& view = m_arrival.sheet->view;
    const Sheet& sheet = view.sheet;
    auto* title = new Label(view.definition->title, Role::Heading);
    body()->addWidget(title);
    const QString person = personOn(view).name;
    const QDateTime at = QDateTime::fromString(sheet.issuedAt, Qt::ISODate);
    QStringList words;
    if (!person.isEmpty())
        words << clients::honoured(person);
    words << tr("issued %1 by %2").arg(wareki::formatWarekiWithWeekday(at.date()), sheet.issuedBy);
    words << tr("%n answers", nullptr, static_cast<int>(view.answers.size()));
    addSentence(words.join(QStringLiteral("　")));
    if (sheet.revision.value_or(1) > 1) {
        addSentence(sheet.reason.isEmpty() ? tr("Revision %1").arg(*sheet.revision) : tr("Revision %1, because: %2").arg(*sheet.revision).arg(sheet.reason));
        if (m_arrival.before) {
            for (const Difference& each : Sheets::diff(*m_arrival.before, view))
                addSentence(QStringLiteral("%1：%2 → %3").arg(each.label, each.before.isEmpty() ? tr("(empty)") : each.before, each.after.isEmpty() ? tr("(empty)") : each.after));
        } else {
            QStringList labels;
            for (const QString& id : m_arrival.sheet->changed)
                if (const forms::Field* field = view.definition->field(id))
                    labels << field->label;
            addSentence(tr("The sheet it corrects is not here. Changed: %1").arg(labels.join(QStringLiteral("、"))));
        }
    }
    if (m_arrival.isOlder)
        addSentence(tr("A later correction of this sheet is here already. It stays in front; this one is kept behind it."));
}

void ArrivalDialog::showAnswer()
{
    const QString day = wareki::formatWarekiWithWeekday(m_arrival.on);
    if (const auto view = m_session.sheets().read(m_arrival.answered))
        addSentence(QStringLiteral("%1　%2").arg(view->definition->title, clients::honoured(m_session.clients().nameOf(view->sheet.client))));
    addSentence(m_arrival.by.isEmpty() ? day : QStringLiteral("%1　%2").arg(day, m_arrival.by));
    if (!m_arrival.text.isEmpty())
        addSentence(m_arrival.text);
}

} // namespace tasuki::ui
