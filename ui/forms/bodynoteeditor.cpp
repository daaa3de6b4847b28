// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bodynoteeditor.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

BodyCanvas::BodyCanvas(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Picture of the body, front and back"));
}

QSize BodyCanvas::sizeHint() const
{
    return {px(250), qRound(px(250) * bodyPictureRatio)};
}

void BodyCanvas::setMarks(const std::vector<BodyMark>& marks)
{
    m_marks = marks;
    update();
}

void BodyCanvas::paintEvent(QPaintEvent*)
{
    const Tokens& colours = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.text2, 1.2));
    const double tall = height() - 2;
    const auto outline = bodyOutline();
    for (const double share : {0.25, 0.75}) {
        const double middle = width() * share;
        for (const double side : {-1.0, 1.0}) {
            QPainterPath path(QPointF(middle + side * outline[0].x() * tall, outline[0].y() * tall));
            for (const QPointF& point : outline)
                path.lineTo(middle + side * point.x() * tall, point.y() * tall);
            painter.drawPath(path);
        }
        const BodyHead head;
        painter.drawEllipse(QPointF(middle, head.y * tall), head.radiusX * tall, head.radiusY * tall);
    }
    painter.setFont(ui::font(Role::Small));
    painter.drawText(QRectF(2, height() - px(18), width() / 2.0, px(18)), tr("front"));
    painter.drawText(QRectF(width() / 2.0 + 2, height() - px(18), width() / 2.0, px(18)), tr("back"));
    int number = 0;
    for (const BodyMark& mark : m_marks) {
        const QPointF centre(mark.place.x() * width(), mark.place.y() * height());
        painter.setBrush(colours.pri);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(centre, px(9), px(9));
        painter.setPen(colours.onPri);
        painter.drawText(QRectF(centre.x() - px(9), centre.y() - px(9), px(18), px(18)), Qt::AlignCenter, QString::number(++number));
    }
}

void BodyCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT pointed({event->position().x() / width(), event->position().y() / height()});
}

BodyNoteEditor::BodyNoteEditor(QWidget* parent)
    : QWidget(parent), m_canvas(new BodyCanvas), m_lines(new QVBoxLayout), m_parts(new QComboBox), m_adding(new QWidget)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    row->addWidget(m_canvas, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(px(6));
    auto* adding = new QHBoxLayout(m_adding);
    adding->setContentsMargins({});
    adding->setSpacing(px(6));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_parts->setMinimumContentsLength(8);
    m_parts->setAccessibleName(tr("Part of the body"));
    for (const BodyPart& part : bodyParts())
        m_parts->addItem(QString::fromUtf8(part.label), QPointF(part.x, part.y));
    auto* add = new Button(Icon::Add, tr("Mark it"));
    add->setSmall(true);
    adding->addWidget(m_parts, 1);
    adding->addWidget(add);
    column->addWidget(m_adding);
    column->addLayout(m_lines);
    column->addStretch(1);
    row->addLayout(column, 1);
    setFocusProxy(m_parts);
    connect(add, &Button::clicked, this, [this] { BodyNoteEditor::add(m_parts->currentData().toPointF()); });
    connect(m_canvas, &BodyCanvas::pointed, this, &BodyNoteEditor::add);
    showLines();
}

void BodyNoteEditor::add(QPointF place)
{
    if (m_readOnly || m_marks.size() >= mostBodyMarks)
        return;
    m_marks.push_back({place, {}});
    showLines();
    Q_EMIT changed();
    if (auto* last = m_lines->itemAt(m_lines->count() - 1)->widget())
        if (auto* line = last->findChild<LineEdit*>())
            line->setFocus(Qt::OtherFocusReason);
}

void BodyNoteEditor::setMarks(const std::vector<BodyMark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    showLines();
}

void BodyNoteEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_adding->setVisible(!readOnly);
    showLines();
}

void BodyNoteEditor::showLines()
{
    m_canvas->setMarks(m_marks);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(6));
        const QString part = QString::fromUtf8(partAt(m_marks[i].place).label);
        row->addWidget(new Label(tr("%1 %2").arg(i + 1).arg(part), Role::Secondary));
        auto* words = new LineEdit(m_marks[i].words);
        words->setReadOnly(m_readOnly);
        words->setAccessibleName(part);
        words->setPlaceholderText(tr("what is there"));
        row->addWidget(words, 1);
        auto* away = new IconButton(Icon::Delete, tr("Remove the mark %1").arg(i + 1));
        away->setSmall(true);
        away->setVisible(!m_readOnly);
        row->addWidget(away);
        m_lines->addWidget(line);
        connect(words, &QLineEdit::editingFinished, this, [this, i, words] {
            if (i >= m_marks.size() || m_marks[i].words == words->text())
                return;
            m_marks[i].words = words->text().trimmed();
            Q_EMIT changed();
        });
        connect(
            away, &QPushButton::clicked, this,
            [this, i] {
                if (i >= m_marks.size())
                    return;
                m_marks.erase(m_marks.begin() + static_cast<std::ptrdiff_t>(i));
                showLines();
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
}

} // namespace tasuki::ui
