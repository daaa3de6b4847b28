// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/banner.h"

#include "style/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tasuki::ui {

namespace {

class BannerSign : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {px(14), px(20)}; }
    void set(Mark mark, const QColor& ground)
    {
        m_mark = mark;
        m_ground = ground;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        auto inks = MarkInks::screen();
        inks.paper = m_ground;
        drawMark(painter, QRectF(0, px(3), px(14), px(14)), m_mark, inks);
    }

private:
    Mark m_mark = Mark::Info;
    QColor m_ground;
};

struct Look
{
    const char* name;
    Mark mark;
    QColor Tokens::*ground;
};

const Look& look(Banner::Kind kind)
{
    static const Look looks[] = {
        {"info", Mark::Info, &Tokens::tint},        {"ok", Mark::Ok, &Tokens::okFill},
        {"warn", Mark::Warn, &Tokens::warnFill},    {"err", Mark::Error, &Tokens::errFill},
        {"conf", Mark::Differs, &Tokens::confFill},
    };
    return looks[static_cast<int>(kind)];
}

} // namespace

Banner::Banner(Kind kind, const QString& text, const QString& link, QWidget* parent)
    : QFrame(parent), m_sign(new BannerSign(this)), m_text(new Paragraph({}, Role::Body, Ink::Text, this)),
      m_link(new Button({}, Button::Kind::Link, {}, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(13), px(7), px(13), px(7));
    row->setSpacing(px(9));
    m_sign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_link, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_link, &Button::clicked, this, &Banner::linkActivated);
    connect(&Theme::instance(), &Theme::changed, this, [this, row] {
        row->setContentsMargins(px(13), px(7), px(13), px(7));
        static_cast<BannerSign*>(m_sign)->set(look(m_kind).mark, tokens().*look(m_kind).ground);
        m_sign->updateGeometry();
    });
    set(kind, text, link);
}

void Banner::set(Kind kind, const QString& text, const QString& link)
{
    m_kind = kind;
    setProperty("banner", QString(QLatin1String(look(kind).name)));
    style()->unpolish(this);
    style()->polish(this);
    static_cast<BannerSign*>(m_sign)->set(look(kind).mark, tokens().*look(kind).ground);
    m_text->setText(text);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_link->updateGeometry();
    setAccessibleName(markWord(look(kind).mark) + QStringLiteral(" ") + text);
    updateGeometry();
    if (isVisible())
        announce();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    announce();
}

void Banner::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace tasuki::ui
