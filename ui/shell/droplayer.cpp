// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/droplayer.h"

#include "shell/words.h"
#include "style/paint.h"
#include "style/theme.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace tasuki::ui {

namespace {

QList<QUrl> filesOf(const QMimeData* data)
{
    QList<QUrl> files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files << url;
    return files;
}

} // namespace

DropLayer::DropLayer(QWidget* host, Taker taker) : QWidget(host), m_taker(std::move(taker))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    host->setAcceptDrops(true);
    qApp->installEventFilter(this);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(100);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

DropLayer::~DropLayer() = default;

bool DropLayer::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::DragLeave && type != QEvent::Drop)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != window())
        return false;
    if (type == QEvent::DragLeave) {
        // From one widget to the next the drag leaves and enters again at once.
        m_leaving.start();
        return false;
    }
    m_leaving.stop();
    auto* drop = static_cast<QDropEvent*>(event);
    const QList<QUrl> files = filesOf(drop->mimeData());
    if (files.isEmpty())
        return false;
    m_title = m_taker(files);
    m_sentence = m_title.isEmpty() ? Shell::tr("Tasuki cannot take in these files.")
                                   : Shell::tr("Let go here: the files go to “%1”").arg(m_title);
    if (type == QEvent::Drop) {
        hide();
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        Q_EMIT dropped(files);
        return true;
    }
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
    drop->setDropAction(m_title.isEmpty() ? Qt::IgnoreAction : Qt::CopyAction);
    drop->setAccepted(!m_title.isEmpty());
    return true;
}

void DropLayer::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = t.win;
    veil.setAlpha(220);
    painter.fillRect(rect(), veil);
    const qreal inset = Theme::instance().pxF(24);
    const QRectF box = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    paintBox(painter, box, m_title.isEmpty() ? t.errFill : t.tint, m_title.isEmpty() ? t.err : t.ai,
             Theme::instance().pxF(6), 2);
    painter.setPen(m_title.isEmpty() ? t.err : t.ai);
    paintFitted(painter, box.adjusted(inset, 0, -inset, 0), m_sentence, ui::font(Role::Title), Qt::AlignCenter);
}

} // namespace tasuki::ui
