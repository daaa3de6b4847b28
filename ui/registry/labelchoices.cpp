// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/labelchoices.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tasuki::ui {

namespace {

/// Names of those without a label that are said one by one.
constexpr qsizetype namedMissed = 12;
/// A4 at this many pixels to the millimetre stands beside the pages without pushing them away.
constexpr double scale = 0.9;

} // namespace

LabelGrid::LabelGrid(QWidget* parent) : QWidget(parent), m_sheet(paper::labelSheets().front())
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("First label to print on"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LabelGrid::setSheet(const paper::LabelSheet& sheet)
{
    m_sheet = sheet;
    setStart(std::min(m_start, sheet.count()));
    update();
}

void LabelGrid::setStart(int start)
{
    const int wanted = std::clamp(start, 1, m_sheet.count());
    if (wanted == m_start)
        return;
    m_start = wanted;
    update();
    Q_EMIT startChanged(m_start);
}

QSize LabelGrid::sizeHint() const
{
    return QSizeF(px(1) * 210 * scale, px(1) * 297 * scale).toSize();
}

QRectF LabelGrid::rectOf(int index) const
{
    const QRectF place = m_sheet.labelAt(index);
    const double across = width() / 210.0;
    const double down = height() / 297.0;
    return {place.x() * across, place.y() * down, place.width() * across, place.height() * down};
}

void LabelGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& t = tokens();
    painter.setPen(QPen(hasFocus() ? t.focus : t.line2, hasFocus() ? 2 : 1));
    painter.setBrush(t.surface);
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    painter.setFont(ui::font(Role::Small));
    for (int i = 0; i < m_sheet.count(); ++i) {
        const QRectF label = rectOf(i).adjusted(1, 1, -1, -1);
        const bool used = i + 1 < m_start;
        const bool first = i + 1 == m_start;
        painter.setPen(QPen(first ? t.ai : t.line2, first ? 2 : 1));
        painter.setBrush(used ? t.track : first ? t.tint : t.surface);
        painter.drawRect(label);
        painter.setPen(used ? t.disabled : t.text);
        painter.drawText(label, Qt::AlignCenter, QString::number(i + 1));
    }
}

void LabelGrid::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_sheet.count(); ++i)
        if (rectOf(i).contains(event->position()))
            setStart(i + 1);
}

void LabelGrid::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setStart(m_start - 1);
    case Qt::Key_Right:
        return setStart(m_start + 1);
    case Qt::Key_Up:
        return setStart(m_start > m_sheet.columns ? m_start - m_sheet.columns : m_start);
    case Qt::Key_Down:
        return setStart(m_start + m_sheet.columns <= m_sheet.count() ? m_start + m_sheet.columns : m_start);
    case Qt::Key_Home:
        return setStart(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

LabelChoices::LabelChoices(QWidget* parent) : PrintChoices(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    m_sheets = new QComboBox;
    for (const paper::LabelSheet& sheet : paper::labelSheets())
        m_sheets->addItem(tr("%1 labels (%2 × %3, %4 × %5 mm)")
                              .arg(sheet.count()).arg(sheet.columns).arg(sheet.rows).arg(sheet.width).arg(sheet.height));
    column->addWidget(new FieldBox(tr("Sheet of labels"), m_sheets));
    m_startLine = new Paragraph({}, Role::Secondary, Ink::Text2);
    column->addWidget(m_startLine);
    m_grid = new LabelGrid;
    column->addWidget(m_grid, 0, Qt::AlignHCenter);
    auto* trial = new QCheckBox(tr("Only outlines, on plain paper"));
    trial->setToolTip(tr("Hold the page behind a sheet of labels against the light to see whether they meet."));
    column->addWidget(trial);
    m_missed = new Paragraph({}, Role::Secondary, Ink::Warn);
    column->addWidget(m_missed);
    column->addStretch();
    followTheme(this, [this] { setFixedWidth(m_grid->sizeHint().width() + px(96)); });
    const auto say = [this] { m_startLine->setText(tr("Begins at label %1. Click the first free one.").arg(m_grid->start())); };
    say();
    connect(m_sheets, &QComboBox::currentIndexChanged, this, [this] {
        m_grid->setSheet(sheet());
        Q_EMIT changed();
    });
    connect(m_grid, &LabelGrid::startChanged, this, [this, say] {
        say();
        Q_EMIT changed();
    });
    connect(trial, &QCheckBox::toggled, this, [this](bool on) {
        m_trial = on;
        Q_EMIT changed();
    });
}

void LabelChoices::arrive()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

const paper::LabelSheet& LabelChoices::sheet() const
{
    const auto sheets = paper::labelSheets();
    return sheets[static_cast<std::size_t>(std::clamp(m_sheets->currentIndex(), 0, static_cast<int>(sheets.size()) - 1))];
}

void LabelChoices::showMissed(const QStringList& names)
{
    m_missed->setVisible(!names.isEmpty());
    if (names.isEmpty())
        return;
    QString words = names.mid(0, namedMissed).join(tr(", "));
    if (names.size() > namedMissed)
        words = tr("%1 and %2 more").arg(words).arg(names.size() - namedMissed);
    m_missed->setText(tr("No label for %1: no address of theirs may be printed for everybody.").arg(words));
}

} // namespace tasuki::ui
