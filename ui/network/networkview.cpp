// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkview.h"

#include "style/paint.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

using network::Picture;
using network::PictureNode;

namespace {

constexpr double closest = 6, farthest = 0.01; ///< zoom
constexpr double margin = 0.5;                 ///< of the window, around the image of a large picture
constexpr int stride = 60;                     ///< px that a pan by key moves

/// What the rings mean, in the corner.
void paintRingWords(QPainter& painter, const QRect& window)
{
    const Tokens& t = tokens();
    painter.setFont(font(Role::Small));
    const QFontMetricsF metrics(painter.font());
    const std::array words{NetworkView::tr("outside: name and face"), NetworkView::tr("middle: views and ways"), NetworkView::tr("inside: trusted work together")};
    double width = 0;
    for (const QString& each : words)
        width = std::max(width, metrics.horizontalAdvance(each));
    const double line = metrics.height(), side = px(40);
    const QRectF box(window.right() - width - side - px(20), window.bottom() - 3 * line - px(10), width + side + px(12), 3 * line + px(4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.surface);
    painter.drawRect(box);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int ring = 3; ring >= 1; --ring) {
        painter.setPen(QPen(t.line2, 1));
        painter.setBrush(mixed(t.surface, t.tint, ring == 3 ? 0.3 : ring == 2 ? 0.6 : 1));
        painter.drawEllipse(QPointF(box.left() + side / 2, box.center().y()), side / 2 * ring / 3, side / 2 * ring / 3);
    }
    painter.setPen(t.text2);
    for (std::size_t i = 0; i < words.size(); ++i)
        painter.drawText(QRectF(box.left() + side + px(6), box.top() + px(2) + static_cast<double>(i) * line, width + px(6), line), Qt::AlignLeft | Qt::AlignVCenter, words[i]);
}

} // namespace

NetworkView::NetworkView(QWidget* parent) : QWidget(parent), m_drawing(new Background(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Picture of the network"));
    connect(&Theme::instance(), &Theme::changed, this, &NetworkView::changed);
}

void NetworkView::show(Picture picture, bool refit)
{
    const std::vector<int> before = m_focus.chosen >= 0 ? m_picture.nodes[static_cast<std::size_t>(m_focus.chosen)].people : std::vector<int>();
    m_picture = std::move(picture);
    m_focus = {};
    if (!before.empty()) {
        const auto same = std::ranges::find_if(m_picture.nodes, [&](const PictureNode& node) { return node.people == before; });
        if (same != m_picture.nodes.end())
            m_focus.chosen = static_cast<int>(same - m_picture.nodes.begin());
    }
    if (refit || m_fitted)
        fit();
    changed();
}

void NetworkView::changed()
{
    ++m_version;
    if (isLarge())
        drawAside();
    update();
}

int NetworkView::nodeOf(int person) const
{
    const auto found = std::ranges::find_if(m_picture.nodes, [&](const PictureNode& node) { return std::ranges::find(node.people, person) != node.people.end(); });
    return found == m_picture.nodes.end() ? -1 : static_cast<int>(found - m_picture.nodes.begin());
}

void NetworkView::mark(const std::vector<int>& people, bool asWay)
{
    m_focus.shown.clear();
    m_focus.way.clear();
    int last = -1;
    for (const int person : people) {
        const int node = nodeOf(person);
        if (node >= 0)
            m_focus.shown.insert(node);
        if (asWay && last >= 0 && node >= 0)
            m_focus.way.emplace_back(last, node);
        last = node;
    }
    if (isLarge())
        drawAside();
    update();
}

void NetworkView::choose(int node)
{
    if (node == m_focus.chosen)
        return;
    m_focus.chosen = node;
    setAccessibleDescription(node < 0 ? QString() : wordsOf(node));
    if (node >= 0) {
        // Whoever is chosen is in sight.
        const QPointF at = m_camera.toWindow(m_picture.nodes[static_cast<std::size_t>(node)].at, size());
        if (!QRectF(rect()).adjusted(10, 10, -10, -10).contains(at)) {
            m_camera.middle = m_picture.nodes[static_cast<std::size_t>(node)].at;
            m_fitted = false;
        }
    }
    if (isLarge())
        drawAside();
    update();
    Q_EMIT nodeChosen(node);
}

QString NetworkView::wordsOf(int node) const
{
    const PictureNode& at = m_picture.nodes[static_cast<std::size_t>(node)];
    return at.people.size() > 1 ? tr("%1 (%n people)", nullptr, static_cast<int>(at.people.size())).arg(at.name) : at.words.isEmpty() ? at.name : at.name + QLatin1Char('\n') + at.words;
}

void NetworkView::setCamera(const Camera& camera)
{
    m_camera = camera;
    m_fitted = false;
    if (isLarge())
        drawAside();
    update();
}

void NetworkView::fit()
{
    m_camera = wholeView(m_picture, size());
    m_fitted = true;
    if (isLarge())
        drawAside();
    update();
}

void NetworkView::zoomBy(double factor, QPointF at)
{
    const QPointF fixed = m_camera.toPicture(at, size());
    Camera camera = m_camera;
    camera.zoom = std::clamp(camera.zoom * factor, farthest, closest);
    camera.middle = fixed - (at - QPointF(width() / 2.0, height() / 2.0)) / camera.zoom;
    setCamera(camera);
}

bool NetworkView::isSharp() const
{
    return !isLarge() || (m_aside.version == m_version && m_aside.camera == m_camera && m_aside.focus == m_focus);
}

void NetworkView::drawAside()
{
    if (m_drawing->isRunning()) {
        // What is being drawn is finished first: a stream of changes would otherwise never show one.
        m_drawAgain = true;
        return;
    }
    if (isSharp())
        return;
    m_drawAgain = false;
    Aside next;
    next.camera = m_camera;
    next.version = m_version;
    next.focus = m_focus;
    next.window = QSizeF(width() * (1 + 2 * margin), height() * (1 + 2 * margin));
    const double ratio = devicePixelRatioF();
    auto shared = std::make_shared<const Picture>(m_picture);
    m_drawing->start(
        [next, ratio, shared, inks = PictureInks::present()](Progress&) -> std::any {
            Aside made = next;
            made.image = QImage((made.window * ratio).toSize(), QImage::Format_RGB32);
            made.image.setDevicePixelRatio(ratio);
            made.image.fill(inks.tokens.surface);
            QPainter painter(&made.image);
            paintPicture(painter, made.window, *shared, made.camera, made.focus, inks);
            return made;
        },
        [this](std::any made) {
            m_aside = std::any_cast<Aside>(std::move(made));
            update();
            if (m_drawAgain || !isSharp())
                QMetaObject::invokeMethod(this, &NetworkView::drawAside, Qt::QueuedConnection);
        });
}

void NetworkView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.fillRect(rect(), t.surface);
    if (!isLarge()) {
        paintPicture(painter, size(), m_picture, m_camera, m_focus, PictureInks::present());
    } else if (!m_aside.image.isNull()) {
        const double stretch = m_camera.zoom / m_aside.camera.zoom;
        const QPointF middle = m_camera.toWindow(m_aside.camera.middle, size());
        const QSizeF shown = m_aside.window * stretch;
        painter.drawImage(QRectF(middle - QPointF(shown.width() / 2, shown.height() / 2), shown), m_aside.image);
    }
    if (m_picture.rings.size() >= 3)
        paintRingWords(painter, rect());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocusRing(painter, QRectF(rect()));
    }
}

void NetworkView::resizeEvent(QResizeEvent*)
{
    if (m_fitted)
        fit();
    else if (isLarge())
        drawAside();
}

int NetworkView::nodeAt(QPointF at) const
{
    int best = -1;
    double nearest = 1e9;
    const double scale = Theme::instance().textScale();
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i) {
        const QPointF place = m_camera.toWindow(m_picture.nodes[i].at, size());
        const double distance = std::hypot(place.x() - at.x(), place.y() - at.y());
        if (distance < std::max(8.0, signSize(m_picture.nodes[i], m_camera, scale) / 2 + 3) && distance < nearest) {
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

int NetworkView::nextTowards(QPointF direction) const
{
    if (m_picture.nodes.empty())
        return -1;
    if (m_focus.chosen < 0)
        return 0;
    const QPointF from = m_picture.nodes[static_cast<std::size_t>(m_focus.chosen)].at;
    int best = m_focus.chosen;
    double least = 1e18;
    for (std::size_t i = 0; i < m_picture.nodes.size(); ++i) {
        const QPointF way = m_picture.nodes[i].at - from;
        const double along = way.x() * direction.x() + way.y() * direction.y();
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        // Within a quarter turn of the arrow; what lies aside counts as farther away.
        if (along <= 0.01 || aside > along)
            continue;
        if (const double far = along + 1.6 * aside; far < least) {
            least = far;
            best = static_cast<int>(i);
        }
    }
    return best;
}

void NetworkView::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::exp2(event->angleDelta().y() / 360.0), event->position());
    event->accept();
}

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position();
    m_middleBefore = m_camera.middle;
    m_moved = false;
    const int node = nodeAt(event->position());
    m_dragged = m_movable ? node : -1;
    m_panning = m_dragged < 0;
    if (node >= 0)
        choose(node);
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(nodeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const QPointF way = event->position() - m_pressed;
    if (!m_moved && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_moved = true;
    if (m_panning) {
        Camera camera = m_camera;
        camera.middle = m_middleBefore - way / m_camera.zoom;
        setCamera(camera);
        setCursor(Qt::ClosedHandCursor);
    } else if (m_dragged >= 0) {
        m_fitted = false;
        m_picture.nodes[static_cast<std::size_t>(m_dragged)].at = m_camera.toPicture(event->position(), size());
        changed();
    }
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int dragged = m_dragged;
    m_dragged = -1;
    if (m_moved && dragged >= 0)
        Q_EMIT nodeMoved(dragged, m_picture.nodes[static_cast<std::size_t>(dragged)].at);
    else if (!m_moved && nodeAt(event->position()) < 0)
        choose(-1);
    m_panning = false;
    setCursor(Qt::ArrowCursor);
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int node = nodeAt(event->position()); node >= 0)
        Q_EMIT nodeActivated(node);
}

void NetworkView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int node = byMouse ? nodeAt(event->pos()) : m_focus.chosen;
    if (node < 0)
        return;
    choose(node);
    Q_EMIT menuRequested(node, byMouse ? event->globalPos() : mapToGlobal(m_camera.toWindow(m_picture.nodes[static_cast<std::size_t>(node)].at, size()).toPoint()));
}

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    static const std::map<int, QPointF> arrows{{Qt::Key_Left, {-1, 0}}, {Qt::Key_Right, {1, 0}}, {Qt::Key_Up, {0, -1}}, {Qt::Key_Down, {0, 1}}};
    if (const auto arrow = arrows.find(event->key()); arrow != arrows.end()) {
        if (event->modifiers() & Qt::ControlModifier) {
            Camera camera = m_camera;
            camera.middle += arrow->second * stride / camera.zoom;
            setCamera(camera);
        } else {
            choose(nextTowards(arrow->second));
        }
        return;
    }
    const QPointF middle(width() / 2.0, height() / 2.0);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Semicolon: // + without Shift on a Japanese keyboard
        zoomBy(1.25, middle);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8, middle);
        return;
    case Qt::Key_Home:
        fit();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_focus.chosen >= 0) {
            Q_EMIT nodeActivated(m_focus.chosen);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

bool NetworkView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const int node = nodeAt(help->pos()); node >= 0)
            QToolTip::showText(help->globalPos(), wordsOf(node), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace tasuki::ui
