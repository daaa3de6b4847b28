// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchangework.h"
#include "exchange/partners.h"
#include "exchange/roster.h"
#include "style/parts.h"

class QVBoxLayout;

namespace tasuki::ui {

/// What is known of a centre: name, whether its words were read over the phone, the five words in boxes, when something last came
/// and went. A centre whose card nobody added says what to do.
class CentreCard : public Pane
{
    Q_OBJECT

public:
    explicit CentreCard(Fingerprints& fingerprints, QWidget* parent = nullptr);

    void showPartner(const exchange::Partner& partner);
    /// The own centre, as others see it.
    void showOwn(const exchange::Card& card);
    /// The city that signs the list of centres, with the keys it revoked.
    void showRoster(const exchange::Roster& roster);
    /// A centre of which there is only what a file says; `key` stands where it says no name.
    void showUnknown(const QString& name);
    /// Shows the button by which a person says that the words were compared.
    void setCanVerify(bool can) { m_canVerify = can; }

Q_SIGNALS:
    void verified();

private:
    void clear();
    void head(const QString& name, const QString& tag, Tag::Kind kind);
    void words(const exchange::Card& card);
    void fact(const QString& word, const QString& value);

    Fingerprints& m_fingerprints;
    exchange::Card m_card;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr;
    QWidget* m_wordBoxes = nullptr;
    bool m_canVerify = false;
};

} // namespace tasuki::ui
