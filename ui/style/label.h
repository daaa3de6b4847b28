// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/marks.h"
#include "style/theme.h"

#include <QLabel>

namespace tasuki::ui {

/// Colour of a text.
enum class Ink { Text, Text2, Ai, Ok, Warn, Err, Conf, OnTip };
/// The token of the ink.
[[nodiscard]] QColor inkColour(Ink ink);

/// One line of text in a role and an ink; both follow the theme. The text is plain.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, Role role = Role::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setRole(Role role);
    void setInk(Ink ink);
};

/// Running text that breaks at the width given, with lines 143 % apart, and is never shortened.
class Paragraph : public QLabel
{
    Q_OBJECT

public:
    explicit Paragraph(const QString& text = {}, Role role = Role::Body, Ink ink = Ink::Text,
                       QWidget* parent = nullptr);

    void setRole(Role role);
    void setInk(Ink ink);
    /// Strikes the text out, as for an official value that a correction replaces.
    void setStruckOut(bool struck);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Role m_role;
    Ink m_ink;
    bool m_struck = false;
};

/// A small word on a coloured ground (下書き, センターの訂正), 20 px high.
class Tag : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Plain, Info, Ok, Warn, Err, Conf };
    explicit Tag(const QString& text, Kind kind = Kind::Plain, QWidget* parent = nullptr);
    void setKind(Kind kind);
};

/// The name of a key ("Enter", "F7"), beside the word for what it does.
class KeyHint : public QLabel
{
    Q_OBJECT

public:
    explicit KeyHint(const QString& key, QWidget* parent = nullptr);
};

/// A mark with its word. Without text of its own it says markWord().
class MarkLabel : public QWidget
{
    Q_OBJECT

public:
    explicit MarkLabel(Mark mark, const QString& text = {}, Role role = Role::Body, QWidget* parent = nullptr);

    void set(Mark mark, const QString& text = {});
    [[nodiscard]] Mark mark() const { return m_mark; }
    [[nodiscard]] QString text() const { return m_text; }
    void setInk(Ink ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    QString m_text;
    Role m_role;
    Ink m_ink = Ink::Text;
};

/// The sign of a profession alone, with its name as accessible name and tooltip.
class ProfessionSign : public QWidget
{
    Q_OBJECT

public:
    ProfessionSign(Field field, const QString& letter, const QString& name, int size = 20, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Field m_field;
    QString m_letter;
    int m_size;
};

} // namespace tasuki::ui
