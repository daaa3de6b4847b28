// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/button.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <cmath>

namespace tasuki::ui {

namespace {

QString kindName(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Normal:
        return QStringLiteral("normal");
    case Button::Kind::Primary:
        return QStringLiteral("primary");
    case Button::Kind::Quiet:
        return QStringLiteral("quiet");
    case Button::Kind::Danger:
        return QStringLiteral("danger");
    case Button::Kind::Link:
        return QStringLiteral("link");
    case Button::Kind::TipLink:
        return QStringLiteral("tiplink");
    }
    return {};
}

/// Whoever went to a button with the keyboard presses it with Enter as with the space bar, in a page as in a dialog.
class EnterPresses : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || key->isAutoRepeat())
            return false;
        static_cast<QPushButton*>(watched)->click();
        return true;
    }
};

} // namespace

Button::Button(const QString& text, Kind kind, const QString& keyHint, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind), m_keyHint(keyHint)
{
    setAutoDefault(false);
    installEventFilter(new EnterPresses(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

Button::Button(Icon icon, const QString& text, Kind kind, const QString& keyHint, QWidget* parent)
    : Button(text, kind, keyHint, parent)
{
    m_icon = icon;
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    setProperty("kind", kindName(kind));
    if (isLink())
        setCursor(Qt::PointingHandCursor);
    style()->unpolish(this);
    style()->polish(this);
    updateGeometry();
}

void Button::setKeyHint(const QString& key)
{
    m_keyHint = key;
    updateGeometry();
    update();
}

void Button::setPicture(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
    update();
}

void Button::setOpensMenu(bool opens)
{
    m_menu = opens;
    updateGeometry();
    update();
}

QFont Button::face() const
{
    if (m_kind == Kind::TipLink || (m_kind == Kind::Primary && !m_small))
        return ui::font(Role::BodyBold);
    if (m_kind == Kind::Primary)
        return ui::font(Role::SecondaryBold);
    return ui::font(m_small || m_kind == Kind::Quiet ? Role::Secondary : Role::Body);
}

QColor Button::ink() const
{
    const auto& t = tokens();
    if (!isEnabled())
        return t.disabled;
    switch (m_kind) {
    case Kind::Primary:
        return t.onPri;
    case Kind::Quiet:
    case Kind::Link:
        return t.ai;
    case Kind::Danger:
        return t.err;
    case Kind::TipLink:
        return t.tipLink;
    case Kind::Normal:
        break;
    }
    return t.text;
}

QString Button::words() const
{
    // An ampersand marks a mnemonic; Japanese buttons have none, and it is not to be painted.
    auto plain = text();
    plain.remove(u'&');
    return m_menu ? plain + QStringLiteral(" \u25BE") : plain;
}

QSize Button::sizeHint() const
{
    ensurePolished();
    auto width = QFontMetricsF(face()).horizontalAdvance(words());
    if (m_icon)
        width += px(16) + px(8);
    if (!m_keyHint.isEmpty())
        width += px(8) + keyHintWidth(m_keyHint);
    if (isLink())
        return {static_cast<int>(std::ceil(width)) + 1, px(20)};
    width += m_keyHint.isEmpty() ? px(m_small ? 22 : 24) : px(m_small ? 19 : 21);
    return {static_cast<int>(std::ceil(width)), px(m_small ? 28 : 32)};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);

    const auto type = face();
    const auto colour = ink();
    const QFontMetricsF metrics(type);
    const auto label = words();
    auto total = metrics.horizontalAdvance(label) + (m_icon ? px(24) : 0);
    if (!m_keyHint.isEmpty())
        total += px(8) + keyHintWidth(m_keyHint);
    auto left = isLink() ? 0.0 : std::round((width() - total) / 2);
    const qreal middle = height() / 2.0;
    if (m_icon) {
        const QRect place(static_cast<int>(left), static_cast<int>(std::lround(middle)) - px(8), px(16), px(16));
        paintIcon(painter, place, *m_icon, colour);
        left += px(24);
    }
    painter.setPen(colour);
    const auto room = width() - left - (m_keyHint.isEmpty() ? 0 : px(16) + keyHintWidth(m_keyHint));
    paintFitted(painter, QRectF(left, 0, room, height()), label, type, Qt::AlignLeft | Qt::AlignVCenter);
    if (!m_keyHint.isEmpty()) {
        const auto& t = tokens();
        const bool onDark = m_kind == Kind::Primary && isEnabled();
        const auto right = left + metrics.horizontalAdvance(label) + px(8) + keyHintWidth(m_keyHint);
        paintKeyHint(painter, right, middle, m_keyHint, onDark ? mixed(t.pri, t.onPri, 0.18) : t.chip,
                     onDark ? t.onPri : t.text2);
    }
}

IconButton::IconButton(Icon icon, const QString& name, const QString& keyHint, Frame frame, QWidget* parent)
    : QPushButton(parent), m_icon(icon)
{
    setAutoDefault(false);
    installEventFilter(new EnterPresses(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("kind", frame == Frame::Bare ? QStringLiteral("quiet") : QStringLiteral("normal"));
    setAccessibleName(name);
    setToolTip(keyHint.isEmpty() ? name : name + QStringLiteral("  ") + keyHint);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void IconButton::setSmall(bool isSmall)
{
    m_small = isSmall;
    updateGeometry();
}

void IconButton::setPicture(Icon icon)
{
    m_icon = icon;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = px(m_small ? 28 : 32);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, this);
    const int side = px(16);
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    paintIcon(painter, place, m_icon, isEnabled() ? tokens().text : tokens().disabled);
}

} // namespace tasuki::ui
