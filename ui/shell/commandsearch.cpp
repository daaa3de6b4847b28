// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandsearch.h"

#include "base/fold.h"
#include "shell/metrics.h"
#include "shell/words.h"
#include "style/paint.h"
#include "style/parts.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

static void keepHelp()
{
    Q_INIT_RESOURCE(tasuki_help);
}

namespace tasuki::ui {

namespace {

constexpr int commandRole = Qt::UserRole + 1;

/// Words and their readings, the longest first, so that 取り込む is not read as 取.
const QList<QPair<QString, QString>>& readings()
{
    static const QList<QPair<QString, QString>> all = [] {
        keepHelp();
        QList<QPair<QString, QString>> pairs;
        QFile file(QStringLiteral(":/help/readings.txt"));
        if (file.open(QIODevice::ReadOnly | QIODevice::Text))
            for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
                pairs.append({line.section(QLatin1Char(' '), 0, 0), line.section(QLatin1Char(' '), 1)});
        std::sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) { return a.first.size() > b.first.size(); });
        return pairs;
    }();
    return all;
}

} // namespace

QString readingOf(const QString& text)
{
    QString reading = text;
    for (const auto& [word, kana] : readings())
        reading.replace(word, kana);
    return reading;
}

CommandSearch::CommandSearch(QWidget* host)
    : QFrame(host), m_field(new SearchField(Shell::tr("What do you want to do?"))), m_list(new QListView),
      m_model(new QStandardItemModel(this))
{
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {10, 10, 10, 10}, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->setAccessibleName(Shell::tr("Search commands"));
    m_list->setModel(m_model);
    m_list->setAccessibleName(Shell::tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    configureList(*m_list);
    m_list->setFocusPolicy(Qt::NoFocus);
    connect(m_field, &SearchField::searchTextChanged, this, &CommandSearch::filter);
    connect(m_list, &QListView::clicked, this, [this] { run(); });
    m_field->installEventFilter(this);
    host->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && !isAncestorOf(now) && now->window() == window()) {
            m_before = nullptr;
            close();
        }
    });
    hide();
}

void CommandSearch::open(std::vector<Command> commands)
{
    m_before = QApplication::focusWidget();
    m_commands = std::move(commands);
    m_keys.clear();
    for (const Command& command : m_commands) {
        const QString words = command.action->text() + QLatin1Char(' ') + command.place;
        m_keys.push_back(text::folded(words) + ' ' + text::folded(readingOf(words)));
    }
    m_field->clear();
    filter({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandSearch::close()
{
    hide();
    m_commands.clear();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_before = nullptr;
}

QStringList CommandSearch::listed() const
{
    QStringList words;
    for (int row = 0; row < m_model->rowCount(); ++row)
        words << m_model->item(row)->text();
    return words;
}

void CommandSearch::filter(const QString& text)
{
    const auto words = text::foldedWords(text);
    m_model->clear();
    for (std::size_t i = 0; i < m_commands.size(); ++i) {
        const QAction* action = m_commands[i].action;
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const std::string& word) { return m_keys[i].find(word) != std::string::npos; });
        if (!fits || !action || !action->isEnabled())
            continue;
        auto* item = new QStandardItem(action->text());
        QStringList remark;
        if (!m_commands[i].place.isEmpty())
            remark << m_commands[i].place;
        if (!action->shortcut().isEmpty())
            remark << action->shortcut().toString(QKeySequence::NativeText);
        item->setData(remark.join(QStringLiteral("   ")), RemarkRole);
        item->setData(static_cast<int>(i), commandRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandSearch::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const Command command = m_commands[index.data(commandRole).toUInt()];
    close();
    Q_EMIT chosen(command);
}

void CommandSearch::place()
{
    const auto* host = parentWidget();
    const int width = std::min(px(560), host->width() - px(32));
    const int height = std::min(px(430), host->height() - px(80));
    setGeometry((host->width() - width) / 2, px(56), width, height);
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress && !m_field->hasPreedit()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        switch (key) {
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp: {
            const int step = (key == Qt::Key_Down || key == Qt::Key_PageDown ? 1 : -1) *
                             (key == Qt::Key_PageDown || key == Qt::Key_PageUp ? 8 : 1);
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, std::max(0, m_model->rowCount() - 1));
            m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandSearch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens().surface, tokens().line2,
             Theme::instance().pxF(6));
}

} // namespace tasuki::ui
