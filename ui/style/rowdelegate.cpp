// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/rowdelegate.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tasuki::ui {

namespace {

struct Cell
{
    QString text;
    QString second;
    QString accent;
    QString remark;
    QString tag;
    QString digit;
    bool closed = false;
    bool figures = false;
    bool strong = false;
    bool hasMark = false;
    bool hasField = false;
    Mark mark = Mark::Info;
    Field field = Field::Medical;
    QString letter;
    Ink ink = Ink::Text;
    int align = 0;

    [[nodiscard]] QFont face() const
    {
        const auto role = strong ? Role::BodyBold : Role::Body;
        auto type = figures ? ui::figures(role) : ui::font(role);
        return type;
    }
    [[nodiscard]] qreal lead() const
    {
        return (hasMark ? px(19) : 0) + (hasField ? px(28) : 0) + (digit.isEmpty() ? 0 : keyHintWidth(digit) + px(8));
    }
};

Cell read(const QModelIndex& index)
{
    Cell cell;
    const auto text = [&](int role) { return index.data(role).toString(); };
    cell.text = text(Qt::DisplayRole);
    cell.second = text(SecondLineRole);
    cell.accent = text(SecondAccentRole);
    cell.remark = text(RemarkRole);
    cell.tag = text(TagRole);
    cell.digit = text(DigitRole);
    cell.letter = text(ProfessionLetterRole);
    cell.figures = index.data(FigureRole).toBool();
    cell.strong = index.data(StrongRole).toBool();
    cell.closed = index.siblingAtColumn(0).data(ClosedRole).toBool();
    cell.align = index.data(Qt::TextAlignmentRole).toInt();
    if (const auto mark = index.data(MarkRole); mark.isValid()) {
        cell.hasMark = true;
        cell.mark = static_cast<Mark>(mark.toInt());
    }
    if (const auto field = index.data(ProfessionFieldRole); field.isValid()) {
        cell.hasField = true;
        cell.field = static_cast<Field>(field.toInt());
    }
    cell.ink = static_cast<Ink>(index.data(InkRole).toInt());
    if (cell.mark == Mark::Unknown && cell.hasMark)
        cell.ink = Ink::Text2;
    return cell;
}

QColor tagInk(Tag::Kind kind)
{
    const auto& t = tokens();
    switch (kind) {
    case Tag::Kind::Plain:
        return t.text2;
    case Tag::Kind::Info:
        return t.ai;
    case Tag::Kind::Ok:
        return t.ok;
    case Tag::Kind::Warn:
        return t.warn;
    case Tag::Kind::Err:
        return t.err;
    case Tag::Kind::Conf:
        return t.conf;
    }
    return t.text2;
}

QColor tagGround(Tag::Kind kind)
{
    const auto& t = tokens();
    switch (kind) {
    case Tag::Kind::Plain:
        return t.chip;
    case Tag::Kind::Info:
        return t.tint;
    case Tag::Kind::Ok:
        return t.okFill;
    case Tag::Kind::Warn:
        return t.warnFill;
    case Tag::Kind::Err:
        return t.errFill;
    case Tag::Kind::Conf:
        return t.confFill;
    }
    return t.chip;
}

constexpr int sidePadding = 12;

} // namespace

RowDelegate::RowDelegate(QAbstractItemView* view) : QStyledItemDelegate(view), m_view(view)
{
    view->viewport()->setMouseTracking(true);
    view->viewport()->installEventFilter(this);
    connect(&Theme::instance(), &Theme::changed, this, [this] { Q_EMIT sizeHintChanged({}); });
}

bool RowDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view->viewport())
        return QStyledItemDelegate::eventFilter(watched, event);
    auto row = m_hovered;
    if (event->type() == QEvent::MouseMove)
        row = m_view->indexAt(static_cast<QMouseEvent*>(event)->pos()).row();
    else if (event->type() == QEvent::Leave)
        row = -1;
    if (row != m_hovered) {
        m_hovered = row;
        m_view->viewport()->update();
    }
    return false;
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& t = tokens();
    const auto cell = read(index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto ground = selected ? t.tint : index.row() == m_hovered ? t.raised : t.surface;
    const auto box = option.rect;
    painter->save();
    painter->setClipRect(box);
    painter->fillRect(box, ground);
    painter->fillRect(QRect(box.left(), box.bottom(), box.width(), 1), t.line);
    const bool firstColumn = index.column() == 0;
    if (selected && firstColumn)
        painter->fillRect(QRect(box.left(), box.top(), px(3), box.height()), t.ai);

    QRectF inner = QRectF(box).adjusted(px(sidePadding), 1, -px(sidePadding), -2);
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyleOption check;
        check.rect = QRect(static_cast<int>(inner.left()), box.center().y() - px(8), px(16), px(16));
        check.state = QStyle::State_Enabled |
                      (index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        m_view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &check, painter, m_view);
        inner.setLeft(inner.left() + px(28));
    }
    if (!cell.digit.isEmpty()) {
        const auto width = keyHintWidth(cell.digit);
        paintKeyHint(*painter, inner.left() + width, inner.center().y(), cell.digit, t.chip, t.text2);
        inner.setLeft(inner.left() + width + px(8));
    }
    if (cell.hasField) {
        const qreal side = px(20);
        drawProfession(*painter, QRectF(inner.left(), inner.center().y() - side / 2, side, side), cell.field,
                       cell.letter);
        inner.setLeft(inner.left() + px(28));
    }
    const bool twoLines = !cell.second.isEmpty() || !cell.accent.isEmpty();
    const qreal secondHeight = twoLines ? px(18) : 0;
    auto first = inner;
    if (twoLines) {
        const qreal both = px(20) + secondHeight;
        // A name too long for one line takes the air above and below as well.
        const auto tight = QFontMetricsF(cell.face()).horizontalAdvance(cell.text) * 0.86 >
                           inner.width() - (cell.hasMark ? px(19) : 0);
        const auto air = tight ? 0 : std::max<qreal>(0, (inner.height() - both) / 2);
        first.setTop(inner.top() + air);
        first.setHeight(inner.height() - secondHeight - 2 * air);
    }
    if (!cell.remark.isEmpty()) {
        const auto type = ui::font(Role::Secondary);
        const auto width = QFontMetricsF(type).horizontalAdvance(cell.remark);
        painter->setPen(t.text2);
        paintFitted(*painter, QRectF(first.right() - width, first.top(), width + 1, first.height()), cell.remark, type,
                    Qt::AlignLeft | Qt::AlignVCenter);
        first.setRight(first.right() - width - px(8));
    }
    if (cell.hasMark) {
        auto inks = MarkInks::screen();
        inks.paper = ground;
        const qreal side = px(14);
        drawMark(*painter, QRectF(first.left(), std::round(first.center().y() - side / 2), side, side), cell.mark,
                 inks);
        first.setLeft(first.left() + px(19));
    }
    auto type = cell.face();
    const qreal tagRoom =
        cell.tag.isEmpty() ? 0 : QFontMetricsF(ui::font(Role::Small)).horizontalAdvance(cell.tag) + px(12);
    auto textPlace = first;
    if (tagRoom > 0)
        textPlace.setRight(first.right() - tagRoom - px(8));
    painter->setPen(cell.closed ? t.text2 : inkColour(cell.ink));
    if (cell.closed && firstColumn)
        type.setStrikeOut(true);
    const auto across = cell.figures || (cell.align & Qt::AlignRight) ? Qt::AlignRight
                        : cell.align & Qt::AlignHCenter               ? Qt::AlignHCenter
                                                                      : Qt::AlignLeft;
    const auto drawn = paintFitted(*painter, textPlace, cell.text, type, across | Qt::AlignVCenter);
    if (tagRoom > 0) {
        const auto kind = static_cast<Tag::Kind>(index.data(TagKindRole).toInt());
        const auto left = cell.text.isEmpty() ? first.left() : textPlace.left() + drawn + px(8);
        const QRectF tag(left, first.center().y() - px(10), tagRoom, px(20));
        paintBox(*painter, tag, tagGround(kind), {}, Theme::instance().pxF(3));
        painter->setPen(tagInk(kind));
        painter->setFont(ui::font(Role::Small));
        painter->drawText(tag, Qt::AlignCenter, cell.tag);
    }
    if (twoLines) {
        const auto small = ui::font(Role::Small);
        const QFontMetricsF metrics(small);
        const QRectF second(textPlace.left(), first.bottom(), inner.right() - textPlace.left(), secondHeight);
        const auto width = metrics.horizontalAdvance(cell.second);
        painter->setPen(t.text2);
        if (width + metrics.horizontalAdvance(cell.accent) <= second.width()) {
            paintFitted(*painter, second, cell.second, small, Qt::AlignLeft | Qt::AlignVCenter);
            painter->setPen(t.ai);
            paintFitted(*painter, second.adjusted(width, 0, 0, 0), cell.accent, small,
                        Qt::AlignLeft | Qt::AlignVCenter);
        } else {
            paintFitted(*painter, second, cell.second + cell.accent, small, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
    const bool keyboardHere = m_view->hasFocus() && index == m_view->currentIndex().siblingAtColumn(0);
    if (keyboardHere && !cell.text.isEmpty()) {
        const qreal wide = std::max(drawn, px(24) * 1.0);
        const auto ring = QRectF(textPlace.left() - px(6), first.center().y() - px(12), wide + px(12), px(24));
        paintFocusRing(*painter, ring.intersected(QRectF(box).adjusted(px(3) + 1, 1, -1, -2)));
    }
    painter->restore();
}

int RowDelegate::naturalWidth(const QModelIndex& index) const
{
    const auto cell = read(index);
    const auto small = QFontMetricsF(ui::font(Role::Small));
    auto width = QFontMetricsF(cell.face()).horizontalAdvance(cell.text) + cell.lead();
    if (!cell.tag.isEmpty())
        width += small.horizontalAdvance(cell.tag) + px(20);
    if (!cell.remark.isEmpty())
        width += QFontMetricsF(ui::font(Role::Secondary)).horizontalAdvance(cell.remark) + px(8);
    width = std::max(width, small.horizontalAdvance(cell.second + cell.accent) + cell.lead());
    if (index.data(Qt::CheckStateRole).isValid())
        width += px(28);
    return static_cast<int>(std::ceil(width)) + px(2 * sidePadding) + 1;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto cell = read(index);
    const bool twoLines = !cell.second.isEmpty() || !cell.accent.isEmpty();
    int height = px(twoLines ? 50 : 32);
    // A name that cannot stand on one line even a little smaller gets a higher row.
    const auto room = option.rect.width() - px(2 * sidePadding) - cell.lead();
    if (option.rect.width() > 0 && room > 0) {
        const auto fit = fitted(cell.text, cell.face(), QSizeF(room, 10000));
        if (fit.lines.size() > 1)
            height += static_cast<int>(static_cast<qreal>(fit.lines.size() - 1) * fit.lineHeight);
    }
    return {naturalWidth(index), height};
}

} // namespace tasuki::ui
