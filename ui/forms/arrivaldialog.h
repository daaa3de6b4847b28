// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/packages.h"
#include "session/session.h"
#include "style/parts.h"

namespace tasuki::ui {

/// What a file from another centre brings, before it is taken in: who signed it, whether their card is known, the sheet or
/// the answer.
class ArrivalDialog : public Dialog
{
    Q_OBJECT

public:
    ArrivalDialog(Session& session, const Packages::Arrival& arrival, QWidget* parent = nullptr);

private:
    void showSender();
    void showSheet();
    void showAnswer();

    Session& m_session;
    const Packages::Arrival& m_arrival;
};

/// The five words of a card, to be read over the phone.
[[nodiscard]] QWidget* wordsOfCard(const exchange::Card& card);
/// Asks whether the words were the same at both ends and notes the card where they were. False where it was left.
[[nodiscard]] Result<bool> askForCard(Session& session, const exchange::Card& card, const QByteArray& file, QWidget* parent);

} // namespace tasuki::ui
