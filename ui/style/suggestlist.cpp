// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/suggestlist.h"

#include "style/rowdelegate.h"
#include "style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

SuggestList::SuggestList(LineEdit& line) : QFrame(&line), m_line(line), m_rows(new WordTable(this)), m_view(new QTableView)
{
    setObjectName(QStringLiteral("suggestions"));
    setProperty("pane", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_view);
    configureTable(*m_view);
    m_view->setModel(m_rows);
    m_view->horizontalHeader()->hide();
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("Suggestions"));
    hide();
    line.installEventFilter(this);
    // It moves to the window of the line and would outlive it there.
    connect(&line, &QObject::destroyed, this, &QObject::deleteLater);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex& index) { pick(index.row()); });
}

void SuggestList::offer(std::vector<WordRow> rows, int columns)
{
    if (rows.empty() || !m_line.hasFocus()) {
        hide();
        return;
    }
    QStringList headings;
    for (int i = 0; i < columns; ++i)
        headings << QString();
    m_rows->set(headings, std::move(rows));
    place();
    m_view->selectRow(0);
    show();
    raise();
}

void SuggestList::place()
{
    QWidget* window = m_line.window();
    if (parentWidget() != window)
        setParent(window);
    const QPoint at = m_line.mapTo(window, QPoint(0, m_line.height() + 2));
    const int wished = std::min(m_rows->rowCount(), 8) * m_view->verticalHeader()->defaultSectionSize() + 6;
    // As wide as its words, within the window. What is chosen by stands first and is never set small for what stands behind it.
    auto* header = m_view->horizontalHeader();
    const QAbstractItemView* view = m_view;
    int content = px(8);
    for (int column = 0; column < m_rows->columnCount(); ++column)
        content += view->sizeHintForColumn(column);
    const int room = window->width() - at.x() - px(12), width = std::clamp(content, std::min(std::max(m_line.width(), px(360)), room), room);
    const bool fits = content <= width || m_rows->columnCount() < 2;
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(fits ? 0 : m_rows->columnCount() - 1, QHeaderView::Stretch);
    setGeometry(at.x(), at.y(), width, std::min(wished, window->height() - at.y() - 4));
}

void SuggestList::pick(int row)
{
    if (row < 0 || row >= m_rows->rowCount())
        return;
    const QVariant key = m_rows->row(row).key;
    hide();
    Q_EMIT picked(key);
}

bool SuggestList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_line || !isVisible())
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) {
        hide();
    } else if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        place();
    } else if (event->type() == QEvent::KeyPress && !m_line.hasPreedit()) {
        const int now = m_view->currentIndex().row(), last = m_rows->rowCount() - 1;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            m_view->selectRow(std::min(now + 1, last));
            return true;
        case Qt::Key_Up:
            m_view->selectRow(std::max(now - 1, 0));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            pick(now);
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tasuki::ui
