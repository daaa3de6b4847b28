// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/label.h"

#include "style/paint.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

namespace {

QString roleName(Role role)
{
    switch (role) {
    case Role::Number:
        return QStringLiteral("number");
    case Role::Title:
        return QStringLiteral("title");
    case Role::Heading:
        return QStringLiteral("heading");
    case Role::Answer:
        return QStringLiteral("answer");
    case Role::Body:
        return QStringLiteral("body");
    case Role::BodyBold:
        return QStringLiteral("bold");
    case Role::Secondary:
        return QStringLiteral("secondary");
    case Role::SecondaryBold:
        return QStringLiteral("secondarybold");
    case Role::Small:
        return QStringLiteral("small");
    }
    return {};
}

QString inkName(Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return QStringLiteral("text");
    case Ink::Text2:
        return QStringLiteral("text2");
    case Ink::Ai:
        return QStringLiteral("ai");
    case Ink::Ok:
        return QStringLiteral("ok");
    case Ink::Warn:
        return QStringLiteral("warn");
    case Ink::Err:
        return QStringLiteral("err");
    case Ink::Conf:
        return QStringLiteral("conf");
    case Ink::OnTip:
        return QStringLiteral("onTip");
    }
    return {};
}

void setStyled(QWidget* widget, const char* property, const QVariant& value)
{
    if (widget->property(property) == value)
        return;
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->updateGeometry();
    widget->update();
}

} // namespace

QColor inkColour(Ink ink)
{
    const auto& t = tokens();
    switch (ink) {
    case Ink::Text:
        return t.text;
    case Ink::Text2:
        return t.text2;
    case Ink::Ai:
        return t.ai;
    case Ink::Ok:
        return t.ok;
    case Ink::Warn:
        return t.warn;
    case Ink::Err:
        return t.err;
    case Ink::Conf:
        return t.conf;
    case Ink::OnTip:
        return t.tipText;
    }
    return t.text;
}

Label::Label(const QString& text, Role role, Ink ink, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    setInk(ink);
}

void Label::setRole(Role role)
{
    setStyled(this, "role", roleName(role));
}

void Label::setInk(Ink ink)
{
    setStyled(this, "ink", inkName(ink));
}

Paragraph::Paragraph(const QString& text, Role role, Ink ink, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setVerticalPolicy(QSizePolicy::Minimum);
    setSizePolicy(policy);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void Paragraph::setRole(Role role)
{
    m_role = role;
    updateGeometry();
    update();
}

void Paragraph::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Paragraph::setStruckOut(bool struck)
{
    m_struck = struck;
    update();
}

int Paragraph::heightForWidth(int width) const
{
    const auto type = ui::font(m_role);
    const auto lines = brokenLines(text(), type, width);
    return static_cast<int>(std::ceil(static_cast<qreal>(lines.size()) * Theme::lineHeight(type)));
}

QSize Paragraph::sizeHint() const
{
    const auto type = ui::font(m_role);
    const QFontMetricsF metrics(type);
    qreal widest = 0;
    for (const auto& line : text().split(u'\n'))
        widest = std::max(widest, metrics.horizontalAdvance(line));
    const int width = std::min(static_cast<int>(std::ceil(widest)) + 1, px(640));
    return {width, heightForWidth(width)};
}

QSize Paragraph::minimumSizeHint() const
{
    const auto type = ui::font(m_role);
    return {std::min(sizeHint().width(), 6 * type.pixelSize()), static_cast<int>(Theme::lineHeight(type))};
}

void Paragraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    auto type = ui::font(m_role);
    const auto lines = brokenLines(text(), type, width());
    const auto step = Theme::lineHeight(type);
    type.setStrikeOut(m_struck);
    painter.setFont(type);
    painter.setPen(isEnabled() ? inkColour(m_ink) : tokens().disabled);
    const QFontMetricsF metrics(type);
    const auto total = static_cast<qreal>(lines.size()) * step;
    auto top = alignment().testFlag(Qt::AlignTop) ? 0.0 : std::max(0.0, (height() - total) / 2);
    for (const auto& line : lines) {
        auto left = 0.0;
        if (alignment().testFlag(Qt::AlignHCenter))
            left = (width() - metrics.horizontalAdvance(line)) / 2;
        else if (alignment().testFlag(Qt::AlignRight))
            left = width() - metrics.horizontalAdvance(line);
        painter.drawText(QPointF(left, std::round(top + (step - metrics.height()) / 2 + metrics.ascent())), line);
        top += step;
    }
}

Tag::Tag(const QString& text, Kind kind, QWidget* parent) : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKind(kind);
}

void Tag::setKind(Kind kind)
{
    static constexpr const char* names[] = {"plain", "info", "ok", "warn", "err", "conf"};
    setStyled(this, "tag", QString(QLatin1String(names[static_cast<int>(kind)])));
}

KeyHint::KeyHint(const QString& key, QWidget* parent) : QLabel(key, parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty("keyhint", QStringLiteral("true"));
}

MarkLabel::MarkLabel(Mark mark, const QString& text, Role role, QWidget* parent) : QWidget(parent), m_role(role)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    set(mark, text);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void MarkLabel::set(Mark mark, const QString& text)
{
    m_mark = mark;
    m_text = text.isEmpty() ? markWord(mark) : text;
    const auto word = markWord(mark);
    setAccessibleName(m_text == word ? word : word + QStringLiteral(" ") + m_text);
    updateGeometry();
    update();
}

void MarkLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize MarkLabel::sizeHint() const
{
    const auto type = ui::font(m_role);
    const auto width = QFontMetricsF(type).horizontalAdvance(m_text);
    return {static_cast<int>(std::ceil(width)) + px(14 + 6) + 1, static_cast<int>(Theme::lineHeight(type))};
}

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const qreal side = px(m_role == Role::Small ? 12 : 14);
    drawMark(painter, QRectF(0, std::round((height() - side) / 2), side, side), m_mark, MarkInks::screen());
    painter.setPen(inkColour(m_ink));
    const QRectF place(side + px(6), 0, width() - side - px(6), height());
    paintFitted(painter, place, m_text, ui::font(m_role), Qt::AlignLeft | Qt::AlignVCenter);
}

ProfessionSign::ProfessionSign(Field field, const QString& letter, const QString& name, int size, QWidget* parent)
    : QWidget(parent), m_field(field), m_letter(letter), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(name);
    setToolTip(name);
    connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ProfessionSign::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void ProfessionSign::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawProfession(painter, rect(), m_field, m_letter);
}

} // namespace tasuki::ui
