// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/differences.h"
#include "style/parts.h"

#include <optional>

class QVBoxLayout;

namespace tasuki::ui {

class ValueCard;

/// One difference: whose and which field, its values as cards, and the way to put in another one. While it has the keyboard the
/// digits choose, F2 types another value, Delete takes the choice back.
class DifferenceRow : public QWidget
{
    Q_OBJECT

public:
    DifferenceRow(const Difference& difference, QDate today, QWidget* parent = nullptr);

    [[nodiscard]] const Difference& difference() const { return m_difference; }
    /// What was chosen; nothing yet where it stays open.
    [[nodiscard]] const std::optional<Settlement>& choice() const { return m_choice; }
    void choose(std::size_t side);
    void clearChoice();
    void beginTyping();
    /// The line for another value, for tests; null where it is not open.
    [[nodiscard]] LineEdit* typing() const { return m_typing; }

Q_SIGNALS:
    void chosen();
    /// The keyboard wants the row above (-1) or below (1).
    void stepRequested(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endTyping(bool take);
    void refresh();

    Difference m_difference;
    std::optional<Settlement> m_choice;
    std::vector<ValueCard*> m_cards;
    MarkLabel* m_sign;
    QVBoxLayout* m_words;
    Button* m_other = nullptr;
    LineEdit* m_typing = nullptr;
    FieldBox* m_typingBox = nullptr;
    Paragraph* m_typed;
};

/// The name of a person or centre and the day, as it stands below a value: 村瀬 学・6月10日, 岡部 修・令和6年8月14日.
[[nodiscard]] QString originOf(const Difference::Side& side, QDate today);

} // namespace tasuki::ui
