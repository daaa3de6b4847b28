// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/undobar.h"

#include "style/button.h"
#include "style/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace tasuki::ui {

namespace {

class DoneSign : public QWidget
{
public:
    explicit DoneSign(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return {px(14), px(14)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        // The bar is dark in both modes and takes the mark of the dark set.
        auto inks = MarkInks::screen();
        inks.ok = darkTokens().ok;
        inks.paper = tokens().tip;
        drawMark(painter, rect(), Mark::Ok, inks);
    }
};

} // namespace

UndoBar::UndoBar(QWidget* host)
    : QFrame(host), m_text(new Paragraph({}, Role::Body, Ink::OnTip, this)),
      m_undo(new Button(tr("Undo"), Button::Kind::TipLink, {}, this)), m_key(new KeyHint(QStringLiteral("Ctrl+Z"), this))
{
    setProperty("undobar", QStringLiteral("true"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(10));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(9), px(12), px(9));
    row->setSpacing(px(8));
    m_key->setProperty("keyhint", QStringLiteral("tip"));
    row->addWidget(new DoneSign(this));
    row->addWidget(m_text, 1);
    row->addSpacing(px(12));
    row->addWidget(m_undo);
    row->addWidget(m_key);
    hide();
    host->installEventFilter(this);
    m_undo->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &Button::clicked, this, [this] {
        m_timer.stop();
        hide();
        Q_EMIT undoRequested();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this, row] {
        row->setContentsMargins(px(12), px(9), px(12), px(9));
        place();
    });
}

void UndoBar::announce(const QString& done, bool canUndo)
{
    m_undo->setVisible(canUndo);
    m_key->setVisible(canUndo);
    m_text->setText(done);
    setAccessibleName(done);
    m_undo->setAccessibleName(m_undo->text() + QStringLiteral(" ") + done);
    place();
    show();
    raise();
    resume();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool UndoBar::offersUndo() const
{
    return isVisible() && m_undo->isVisible();
}

void UndoBar::setBottomSpace(int space)
{
    m_bottomSpace = space;
    place();
}

void UndoBar::place()
{
    const auto* host = parentWidget();
    layout()->activate();
    // What was done is said in full: in a narrow place it takes more lines.
    const int width = std::min(sizeHint().width(), host->width() - px(32));
    resize(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    move(px(16), host->height() - height() - px(m_bottomSpace));
}

void UndoBar::resume()
{
    if (isVisible() && !underMouse() && !m_undo->hasFocus())
        m_timer.start();
    else
        m_timer.stop();
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_undo && event->type() == QEvent::FocusIn)
        m_timer.stop();
    if (watched == m_undo && event->type() == QEvent::FocusOut && isVisible() && !underMouse())
        m_timer.start();
    return QFrame::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent* event)
{
    QFrame::enterEvent(event);
    m_timer.stop();
}

void UndoBar::leaveEvent(QEvent* event)
{
    QFrame::leaveEvent(event);
    if (isVisible() && !m_undo->hasFocus())
        m_timer.start();
}

} // namespace tasuki::ui
