// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/minuteseditor.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace network;

namespace {

constexpr int pauseMs = 1500; ///< of typing, after which it is saved

} // namespace

MinutesEditor::MinutesEditor(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_discussion(new QPlainTextEdit), m_advice(new QPlainTextEdit), m_conclusion(new QPlainTextEdit)
{
    // With little room the three scroll, each with some lines to be read.
    auto* body = new QWidget;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollBody(body));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    for (const auto& [editor, word] : std::initializer_list<std::pair<QPlainTextEdit*, QString>>{
             {m_discussion, tr("What was discussed")}, {m_advice, tr("Advice")}, {m_conclusion, tr("Conclusion and policy of support")}}) {
        editor->setTabChangesFocus(true);
        followTheme(editor, [editor = editor] { editor->setMinimumHeight(px(72)); });
        auto* box = new FieldBox(word, editor);
        column->addWidget(box, editor == m_discussion ? 2 : 1);
        connect(editor, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &MinutesEditor::commit);
}

Minutes MinutesEditor::typed() const
{
    Minutes made = m_shown;
    made.meeting = m_meeting;
    made.discussion = m_discussion->toPlainText();
    made.advice = m_advice->toPlainText();
    made.conclusion = m_conclusion->toPlainText();
    return made;
}

void MinutesEditor::load(const Id<Meeting>& meeting)
{
    if (!m_session.isUnlocked() || meeting.isNil()) {
        clear();
        return;
    }
    auto minutes = m_session.centre().network().minutes(meeting);
    if (!minutes) {
        clear();
        Q_EMIT failed(minutes.error().message);
        return;
    }
    // What is being typed stays; what came from undo or another page is shown.
    const bool typing = meeting == m_meeting && m_pause.isActive();
    m_meeting = meeting;
    m_shown = std::move(*minutes);
    if (typing)
        return;
    for (const auto& [editor, words] : {std::pair(m_discussion, m_shown.discussion), std::pair(m_advice, m_shown.advice), std::pair(m_conclusion, m_shown.conclusion)})
        if (editor->toPlainText() != words) {
            const QSignalBlocker quiet(editor);
            editor->setPlainText(words);
        }
}

void MinutesEditor::clear()
{
    m_pause.stop();
    m_meeting = {};
    m_shown = {};
    for (QPlainTextEdit* editor : {m_discussion, m_advice, m_conclusion}) {
        const QSignalBlocker quiet(editor);
        editor->clear();
    }
}

void MinutesEditor::commit()
{
    m_pause.stop();
    if (m_meeting.isNil() || !m_session.isUnlocked())
        return;
    const Minutes now = typed();
    if (now.discussion == m_shown.discussion && now.advice == m_shown.advice && now.conclusion == m_shown.conclusion)
        return;
    if (auto written = m_session.centre().network().writeMinutes(now); !written) {
        Q_EMIT failed(written.error().message);
        return;
    }
    m_shown = now;
}

} // namespace tasuki::ui
