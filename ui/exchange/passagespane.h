// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exchange.h"
#include "exchange/ledger.h"
#include "exchange/record.h"
#include "session/session.h"

#include <QStackedWidget>

namespace tasuki::ui {

/// 記録: what came and what went, with the way to take an intake back, and what is held.
class PassagesPane : public QWidget
{
    Q_OBJECT

public:
    explicit PassagesPane(Session& session, QWidget* parent = nullptr);

    void reload();
    void clear();
    void arrive();
    void setEffectiveWidth(int width) { m_ledger->setEffectiveWidth(width); }
    [[nodiscard]] QTableView& table() { return m_ledger->table(); }
    [[nodiscard]] const WordTable& rows() const { return m_ledger->rows(); }
    /// Takes the chosen intake back.
    void takeBack();
    /// Takes the chosen pack in although its clock is ahead; a person has asked its centre.
    void approve();

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    void addHeld(exchange::Exchange& exchange, std::vector<WordRow>& rows);
    /// What did not come of a stream, and PCs whose data was copied.
    void addGaps(exchange::Exchange& exchange, std::vector<WordRow>& rows);
    void addPassages(std::vector<WordRow>& rows);
    void choose();
    [[nodiscard]] const exchange::Passage* chosenPassage() const;
    /// The number of the chosen pack that is held; 0 where none is chosen.
    [[nodiscard]] std::int64_t chosenHeld() const;

    Session& m_session;
    std::vector<exchange::Passage> m_passages;
    std::map<exchange::SigningKey, QString> m_names;
    Ledger* m_ledger;
    QStackedWidget* m_stack;
    Button *m_back, *m_approve;
};

} // namespace tasuki::ui
