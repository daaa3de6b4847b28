// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include "style/imeguard.h"
#include "style/sheet.h"
#include "style/tasukistyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <cmath>

// The resources live in object libraries behind a static one, where nothing else keeps them. Their names are global.
static void keepResources()
{
    Q_INIT_RESOURCE(tasuki_icons);
    Q_INIT_RESOURCE(tasuki_fonts);
}

namespace tasuki::ui {

namespace {

Theme* theTheme = nullptr;

struct TypeSize
{
    int pixels;
    bool bold;
};

TypeSize typeSize(Role role)
{
    switch (role) {
    case Role::Number:
        return {28, true};
    case Role::Title:
        return {20, true};
    case Role::Heading:
        return {16, true};
    case Role::Answer:
        return {16, false};
    case Role::Body:
        return {14, false};
    case Role::BodyBold:
        return {14, true};
    case Role::Secondary:
        return {13, false};
    case Role::SecondaryBold:
        return {13, true};
    case Role::Small:
        return {12, false};
    }
    return {14, false};
}

QFont made(const QString& family, Role role, qreal scale)
{
    const auto size = typeSize(role);
    QFont made(family);
    // Pixels, not points: a page of the screen then measures the same whatever dpi the desktop claims.
    made.setPixelSize(static_cast<int>(std::lround(size.pixels * scale)));
    made.setBold(size.bold);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

bool systemWantsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return false;
#endif
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.win);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.surface);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.text2);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.onPri);
    palette.setColor(QPalette::Highlight, t.pri);
    palette.setColor(QPalette::HighlightedText, t.onPri);
    palette.setColor(QPalette::Link, t.ai);
    palette.setColor(QPalette::LinkVisited, t.ai);
    palette.setColor(QPalette::ToolTipBase, t.tip);
    palette.setColor(QPalette::ToolTipText, t.tipText);
    palette.setColor(QPalette::Light, t.raised);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line2);
    palette.setColor(QPalette::Dark, t.line2);
    palette.setColor(QPalette::Shadow, t.line2);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.disabled);
    return palette;
}

} // namespace

Theme::Theme(QObject* parent) : QObject(parent)
{
    Q_ASSERT(!theTheme);
    theTheme = this;
    keepResources();
    for (const auto* face : {"BIZUDPGothic-Regular", "BIZUDPGothic-Bold", "BIZUDGothic-Regular", "BIZUDGothic-Bold"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String(face)));
}

Theme::~Theme()
{
    theTheme = nullptr;
}

Theme& Theme::instance()
{
    Q_ASSERT(theTheme);
    return *theTheme;
}

void Theme::setMode(Mode mode)
{
    const bool dark = mode == Mode::Dark || (mode == Mode::System && systemWantsDark());
    if (mode == m_mode && dark == m_dark)
        return;
    m_mode = mode;
    m_dark = dark;
    refresh();
}

void Theme::setTextScale(qreal scale)
{
    const auto bounded = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(bounded, m_scale))
        return;
    m_scale = bounded;
    refresh();
}

int Theme::px(int length) const
{
    return static_cast<int>(std::lround(length * m_scale));
}

int Theme::effectiveWidth(int windowWidth) const
{
    return static_cast<int>(windowWidth / m_scale);
}

QFont Theme::font(Role role) const
{
    return made(QStringLiteral("BIZ UDPGothic"), role, m_scale);
}

QFont Theme::figures(Role role) const
{
    return made(QStringLiteral("BIZ UDGothic"), role, m_scale);
}

qreal Theme::lineHeight(const QFont& font)
{
    return std::round(font.pixelSize() * 1.43);
}

const Tokens& Theme::tokens() const
{
    return m_dark ? darkTokens() : lightTokens();
}

void Theme::apply(QApplication& application)
{
    m_application = &application;
    if (m_mode == Mode::System)
        m_dark = systemWantsDark();
    QApplication::setStyle(new TasukiStyle);
    FocusRing::follow(application);
    ImeGuard::install(application);
    install();
}

void Theme::install()
{
    const auto palette = paletteOf(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    QApplication::setFont(font(Role::Body));
    m_application->setStyleSheet(styleSheet(*this));
}

void Theme::refresh()
{
    if (m_application)
        install();
    Q_EMIT changed();
}

const Tokens& tokens()
{
    return Theme::instance().tokens();
}

int px(int length)
{
    return Theme::instance().px(length);
}

QFont font(Role role)
{
    return Theme::instance().font(role);
}

QFont figures(Role role)
{
    return Theme::instance().figures(role);
}

} // namespace tasuki::ui
