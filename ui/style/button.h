// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icon.h"

#include <QPushButton>

#include <optional>

namespace tasuki::ui {

/// A button with a short verb. One primary per view. Never the default of a dialog by itself.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Kind {
        Normal,
        Primary, ///< dark blue, one per view
        Quiet,   ///< words only
        Danger,  ///< takes something back
        Link,    ///< underlined words in running text
        TipLink, ///< the same on the dark ground of the undo bar
    };

    /// `keyHint` ("F8") is painted after the text; the shortcut itself is the caller's.
    explicit Button(const QString& text = {}, Kind kind = Kind::Normal, const QString& keyHint = {},
                    QWidget* parent = nullptr);
    /// Picture and word.
    Button(Icon icon, const QString& text, Kind kind = Kind::Normal, const QString& keyHint = {},
           QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setKeyHint(const QString& key);
    [[nodiscard]] QString keyHint() const { return m_keyHint; }
    void setPicture(Icon icon);
    /// 28 px high with 10 pt text, for tables and feet of panes.
    void setSmall(bool isSmall);
    /// Shows ▾ after the text, for buttons that open a menu.
    void setOpensMenu(bool opens);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont face() const;
    [[nodiscard]] bool isLink() const { return m_kind == Kind::Link || m_kind == Kind::TipLink; }
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QString words() const;

    Kind m_kind;
    QString m_keyHint;
    std::optional<Icon> m_icon;
    bool m_small = false;
    bool m_menu = false;
};

/// A square button with a picture alone (⋮, ＋－, copy, lock). `name` is its tooltip and accessible name.
class IconButton : public QPushButton
{
    Q_OBJECT

public:
    /// Framed like other buttons, or bare as in the top bar.
    enum class Frame { Box, Bare };
    IconButton(Icon icon, const QString& name, const QString& keyHint = {}, Frame frame = Frame::Box,
               QWidget* parent = nullptr);

    void setSmall(bool isSmall);
    void setPicture(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    bool m_small = false;
};

} // namespace tasuki::ui
