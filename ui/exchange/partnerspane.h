// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/centrecard.h"
#include "session/session.h"
#include "style/parts.h"
#include "style/wordtable.h"

#include <QTableView>

namespace tasuki::ui {

/// 相手先: the centres whose cards are known, the words by which each is heard to be the right one, and the own card to give away.
class PartnersPane : public QWidget
{
    Q_OBJECT

public:
    PartnersPane(Session& session, Fingerprints& fingerprints, QWidget* parent = nullptr);

    void reload();
    void clear();
    void arrive();
    bool stepBack();
    void setEffectiveWidth(int width);
    [[nodiscard]] int count() const { return static_cast<int>(m_partners.size()); }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] Banner& banner() { return *m_banner; }
    /// Takes cards in from these files; a city's list of centres after a question.
    void addCards(const QStringList& paths);
    void chooseCards();
    void verify();
    /// Removes the chosen partner; the banner puts it back.
    void remove();
    void giveCard();
    void giveCardTo(const QString& path);
    void printCard();

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    /// The partners are others now.
    void changed();

private:
    void choose();
    void addRoster(const QByteArray& file);
    void putBack();
    void fit();
    [[nodiscard]] const exchange::Partner* chosen() const;

    Session& m_session;
    Fingerprints& m_fingerprints;
    std::vector<exchange::Partner> m_partners;
    std::optional<exchange::Card> m_own;
    std::optional<exchange::Roster> m_roster; ///< the city's list of centres
    std::optional<exchange::Partner> m_removed; ///< the last one
    Banner* m_banner;
    WordTable* m_rows;
    QTableView* m_table;
    Pane* m_list;
    QWidget* m_side;
    CentreCard* m_card;
    Button *m_remove, *m_print, *m_give;
    int m_width = 1200;
    bool m_atChosen = false; ///< where only one of the two has room
};

} // namespace tasuki::ui
