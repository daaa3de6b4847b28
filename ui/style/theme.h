// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/tokens.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace tasuki::ui {

/// Sizes of type. Points at 100 % and 96 dpi; figures in columns take Theme::figures() with the same role.
enum class Role {
    Number,        ///< 21 bold: the number read aloud, one per view
    Title,         ///< 15 bold: title of a page
    Heading,       ///< 12 bold: title of a pane
    Answer,        ///< 12: an answer in a sentence
    Body,          ///< 10.5: text, tables, buttons
    BodyBold,      ///< 10.5 bold
    Secondary,     ///< 10: supporting text, small buttons
    SecondaryBold, ///< 10 bold: chosen chips
    Small,         ///< 9: table headings, source and age
};

/// Light or dark, the text scale and everything that follows from them. The application makes the one instance
/// before its first widget; parts reach it through instance() and repaint on changed().
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };
    Q_ENUM(Mode)

    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// The one instance. There must be one.
    static Theme& instance();

    [[nodiscard]] Mode mode() const { return m_mode; }
    /// System follows the Windows setting for apps as it was when last set or applied; elsewhere it means light.
    void setMode(Mode mode);
    /// Whether the dark tokens are in use, whatever the mode is called.
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// 1.00 to 2.00; sizes of type, controls and rows are multiplied by it.
    [[nodiscard]] qreal textScale() const { return m_scale; }
    /// Values outside 1.00–2.00 are brought to the nearer end.
    void setTextScale(qreal scale);

    /// A length of the look (px at 100 %) in device-independent pixels at the present text scale.
    [[nodiscard]] int px(int length) const;
    [[nodiscard]] qreal pxF(qreal length) const { return length * m_scale; }
    /// Window width divided by the text scale: what the layout decides by.
    [[nodiscard]] int effectiveWidth(int windowWidth) const;

    /// BIZ UDPGothic at the size of the role.
    [[nodiscard]] QFont font(Role role) const;
    /// BIZ UDGothic at the size of the role, for figures that stand in columns.
    [[nodiscard]] QFont figures(Role role) const;
    /// Distance of two base lines of running text in this font: 143 % of its size.
    [[nodiscard]] static qreal lineHeight(const QFont& font);

    [[nodiscard]] const Tokens& tokens() const;

    /// Installs style, palette, font and style sheet, and keeps them in step with every later change.
    void apply(QApplication& application);

Q_SIGNALS:
    /// Colours or sizes are different now. Style sheet and palette have been replaced already.
    void changed();

private:
    void refresh();
    void install();

    Mode m_mode = Mode::Light;
    qreal m_scale = 1.0;
    bool m_dark = false;
    QApplication* m_application = nullptr;
};

/// The present tokens; short for Theme::instance().tokens().
[[nodiscard]] const Tokens& tokens();
/// Short for Theme::instance().px().
[[nodiscard]] int px(int length);
/// Short for Theme::instance().font().
[[nodiscard]] QFont font(Role role);
/// Short for Theme::instance().figures().
[[nodiscard]] QFont figures(Role role);

} // namespace tasuki::ui
