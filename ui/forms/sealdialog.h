// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"
#include "forms/sheets.h"
#include "session/session.h"
#include "style/parts.h"

class QComboBox;

namespace tasuki::ui {

/// For which centre an issued sheet is sealed into a file, and what of it they get.
class SealDialog : public Dialog
{
    Q_OBJECT

public:
    /// `cards` are the centres whose cards were added; at least one.
    SealDialog(Session& session, const forms::SheetView& issued, std::vector<exchange::Card> cards, QWidget* parent = nullptr);

    [[nodiscard]] const exchange::Card& card() const;
    [[nodiscard]] forms::Receiver receiver() const;

private:
    void showState();
    void accept() override;

    Session& m_session;
    const forms::SheetView& m_issued;
    std::vector<exchange::Card> m_cards;
    QComboBox* m_card;
    QComboBox* m_profession;
    MarkLabel* m_state;
    Paragraph* m_left;
    bool m_possible = false;
};

} // namespace tasuki::ui
