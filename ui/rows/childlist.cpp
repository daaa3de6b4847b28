// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/childlist.h"

#include "rows/roweditor.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

ChildList::ChildList(Session& session, RowSubject subject, ChildKind kind, QWidget* parent)
    : QWidget(parent), m_session(session), m_subject(std::move(subject)), m_kind(std::move(kind)), m_column(new QVBoxLayout), m_empty(new Label(m_kind.empty, Role::Secondary, Ink::Text2)),
      m_add(new Button(Icon::Add, tr("Add"), Button::Kind::Quiet))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(px(4));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(m_kind.heading, Role::BodyBold));
    head->addStretch(1);
    m_add->setSmall(true);
    m_add->setAccessibleName(tr("Add: %1").arg(m_kind.heading));
    head->addWidget(m_add);
    outer->addLayout(head);
    outer->addWidget(m_empty);
    m_column->setSpacing(px(2));
    outer->addLayout(m_column);
    connect(m_add, &Button::clicked, this, &ChildList::addRow);
}

QString ChildList::summaryOf(const void* row) const
{
    QStringList words;
    for (const char* name : m_kind.fields) {
        const store::FieldInfo& field = m_kind.entity->fields[static_cast<std::size_t>(m_kind.entity->indexOf(name))];
        const QString word = m_subject.show(*m_kind.entity, field, field.get(row)).section(QLatin1Char('\n'), 0, 0);
        if (!word.isEmpty())
            words << word;
        if (words.size() == 4)
            break;
    }
    return words.isEmpty() ? tr("(nothing entered yet)") : words.join(QStringLiteral("　"));
}

ChildList::Line ChildList::makeLine(const Uuid& id)
{
    Line line;
    line.id = id;
    line.frame = new QWidget;
    auto* column = new QVBoxLayout(line.frame);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(4));
    line.summary = new Button({}, Button::Kind::Quiet);
    line.summary->setSmall(true);
    auto* remove = new IconButton(Icon::Delete, tr("Remove"), {}, IconButton::Frame::Bare);
    remove->setSmall(true);
    head->addWidget(line.summary);
    head->addStretch(1);
    head->addWidget(remove);
    column->addLayout(head);
    line.editor = new RowEditor(m_session, m_subject, *m_kind.entity, m_kind.fields);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(px(12), 0, 0, px(6));
    inset->addWidget(line.editor);
    column->addLayout(inset);
    line.editor->setVisible(m_open == id);
    connect(line.editor, &RowEditor::failed, this, &ChildList::failed);
    connect(line.summary, &Button::clicked, this, [this, id] {
        m_open = m_open == id ? Uuid() : id;
        for (Line& each : m_lines)
            openLine(each, each.id == m_open);
    });
    // The line the button stands in goes with the change.
    connect(remove, &QPushButton::clicked, this, [this, id] {
        if (auto removed = m_subject.remove(*m_kind.entity, id); !removed)
            Q_EMIT failed(removed.error().message);
    }, Qt::QueuedConnection);
    return line;
}

void ChildList::openLine(Line& line, bool open)
{
    if (!open && line.editor->isVisible())
        line.editor->commit();
    line.editor->setVisible(open);
    line.summary->setText((open ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + line.summary->text().mid(2));
    if (open)
        line.editor->focusFirst();
}

void ChildList::load()
{
    const auto rows = m_kind.rows();
    const bool same = rows.size() == m_lines.size() &&
                      std::equal(rows.begin(), rows.end(), m_lines.begin(), [](const auto& row, const Line& line) { return row.first == line.id; });
    if (!same) {
        for (Line& line : m_lines) {
            line.frame->hide();
            line.frame->deleteLater();
        }
        m_lines.clear();
        for (const auto& [id, row] : rows) {
            m_lines.push_back(makeLine(id));
            m_column->addWidget(m_lines.back().frame);
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        m_lines[i].summary->setText((m_open == rows[i].first ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + summaryOf(rows[i].second));
        m_lines[i].editor->load(rows[i].first, rows[i].second);
    }
    m_empty->setVisible(rows.empty());
    if (!same)
        orderTabs();
    // What was just added is typed at once.
    if (const auto fresh = std::ranges::find(m_lines, m_added, &Line::id); !m_added.isNil() && fresh != m_lines.end()) {
        m_added = {};
        fresh->editor->focusFirst();
    }
}

void ChildList::orderTabs()
{
    // Lines are made later than what stands below the list, and would come after it.
    QWidget* before = m_add;
    for (const Line& line : m_lines)
        for (QWidget* part : line.frame->findChildren<QWidget*>())
            if ((part->focusPolicy() & Qt::TabFocus) != 0 && part->window() == window()) {
                setTabOrder(before, part);
                before = part;
            }
}

void ChildList::commit()
{
    for (Line& line : m_lines)
        if (line.editor->isVisible())
            line.editor->commit();
}

void ChildList::addRow()
{
    const auto id = m_kind.add();
    if (!id) {
        Q_EMIT failed(id.error().message);
        return;
    }
    m_open = m_added = *id;
    for (Line& each : m_lines)
        openLine(each, each.id == m_open);
}

} // namespace tasuki::ui
