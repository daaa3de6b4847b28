// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace tasuki::ui {

/// A line of input that knows about the conversion in progress.
class LineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineEdit(const QString& text = {}, QWidget* parent = nullptr);

    /// Whether an IME conversion is in progress. Enter, Esc and digits then belong to the IME.
    [[nodiscard]] bool hasPreedit() const { return !m_preedit.isEmpty(); }
    /// What the reader sees: the text with the preedit standing at the cursor.
    [[nodiscard]] QString visibleText() const;
    /// Secondary words painted at the right edge inside the field ("かな・所属・職種").
    void setTrailingText(const QString& text);

Q_SIGNALS:
    /// The visible text changed, by typing or by conversion: text() with the preedit in place.
    void searchTextChanged(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    /// Right edge of what is painted or placed at the right inside the field.
    [[nodiscard]] virtual int trailingRoom() const;
    void applyMargins();

private:
    void report();

    QString m_preedit;
    QString m_reported;
    QString m_trailing;
};

/// The search: magnifier, ✕ when there is text, key hint when there is none. Esc empties it; Esc in the empty field
/// goes on to the view. Suggestions and lists follow searchTextChanged() while the user is still converting.
class SearchField : public LineEdit
{
    Q_OBJECT

public:
    enum class Size { Normal, Big };
    explicit SearchField(const QString& placeholder, const QString& keyHint = {}, Size size = Size::Normal,
                         QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The arrow down: the keyboard should go on to the results.
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] int trailingRoom() const override;

private:
    void refresh();

    QString m_keyHint;
    Size m_size;
    QToolButton* m_clear;
};

} // namespace tasuki::ui
