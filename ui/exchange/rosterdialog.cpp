// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rosterdialog.h"

#include "exchange/exchangework.h"
#include "style/parts.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

namespace {

struct RosterText
{
    Q_DECLARE_TR_FUNCTIONS(RosterText)
};

constexpr qsizetype named = 6;

} // namespace

bool isRosterFile(const QByteArray& file)
{
    return QJsonDocument::fromJson(file).object().value(QLatin1String("tasuki")) == QLatin1String("roster");
}

RosterChanges changesBy(const exchange::Roster& roster, const std::vector<exchange::Partner>& partners, const exchange::SigningKey& own)
{
    RosterChanges changes;
    changes.isOwnRevoked = roster.revoked.contains(own);
    for (const exchange::Card& card : roster.cards) {
        if (card.signing == own)
            continue;
        const auto byKey = std::ranges::find(partners, card.signing, [](const exchange::Partner& each) { return each.card.signing; });
        const auto byName = std::ranges::find(partners, card.centre, [](const exchange::Partner& each) { return each.card.centre; });
        if (byKey == partners.end() && byName == partners.end())
            changes.added << card.centre;
        else if (byKey == partners.end())
            changes.replaced << card.centre;
    }
    for (const exchange::Partner& each : partners)
        if (roster.revoked.contains(each.card.signing) && !changes.replaced.contains(each.card.centre))
            changes.removed << each.card.centre;
    return changes;
}

QString ownRevokedWords()
{
    return RosterText::tr("The city revoked the key of this centre: the others take in nothing more of it. The data here is safe. Call the city.");
}

bool askRoster(const exchange::Roster& roster, const std::optional<exchange::Roster>& before, const RosterChanges& changes, QWidget* parent)
{
    const bool isFirst = !before || before->city != roster.city;
    Dialog dialog(RosterText::tr("List of centres"), RosterText::tr("Take in list %1 of “%2”?").arg(roster.version).arg(roster.city.centre), parent);
    dialog.addSentence(isFirst ? RosterText::tr("Call the city on a number that you know, and compare these five words. Whoever signs the list says which cards hold here.")
                               : RosterText::tr("It is signed with the key that is known already. Its five words:"));
    dialog.body()->addWidget(new Label(exchange::fingerprint(roster.city).join(QStringLiteral("　")), Role::BodyBold));
    dialog.addSentence(RosterText::tr("%n cards are in it.", nullptr, static_cast<int>(roster.cards.size())));
    if (!changes.added.isEmpty())
        dialog.addSentence(RosterText::tr("New: %1").arg(namesInShort(changes.added, named)));
    if (!changes.replaced.isEmpty())
        dialog.addSentence(RosterText::tr("Another card than until now: %1").arg(namesInShort(changes.replaced, named)));
    if (!changes.removed.isEmpty())
        dialog.addSentence(RosterText::tr("No longer to be believed, so its card goes: %1").arg(namesInShort(changes.removed, named)));
    if (changes.isOwnRevoked)
        dialog.body()->addWidget(new Banner(Banner::Kind::Warn, ownRevokedWords()));
    if (!changes.isOwnRevoked && changes.added.isEmpty() && changes.replaced.isEmpty() && changes.removed.isEmpty())
        dialog.addSentence(RosterText::tr("Nothing changes for the cards that are here."));
    dialog.setSafe(RosterText::tr("Leave it"));
    dialog.setPrimary(isFirst ? RosterText::tr("The words are the same: take it in") : RosterText::tr("Take it in"));
    return dialog.exec() == QDialog::Accepted;
}

} // namespace tasuki::ui
