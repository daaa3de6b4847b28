// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/fieldrow.h"

#include "registry/editpanel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

FieldRow::FieldRow(const QString& label, const QString& scope, Look look, QWidget* parent)
    : QWidget(parent), m_label(label), m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, px(6), 0, px(6));
    row->setSpacing(px(8));
    m_name = new Label(label, Role::Body, Ink::Text2);
    followTheme(m_name, [this] {
        m_name->setMinimumWidth(std::min(px(96), std::max(px(64), m_name->sizeHint().width())));
        m_name->setMaximumWidth(px(96));
    });
    m_name->setWordWrap(true);
    if (look == Look::Number)
        m_name->setContentsMargins(0, px(5), 0, 0);
    row->addWidget(m_name, 0, Qt::AlignTop);
    m_column = new QVBoxLayout;
    m_column->setSpacing(px(2));
    row->addLayout(m_column, 1);
    m_line = new QHBoxLayout;
    m_line->setSpacing(px(8));
    m_text = new Paragraph({}, look == Look::Number ? Role::Title : Role::Body);
    m_line->addWidget(m_text, 1);
    m_tag = new Tag(tr("Corrected"), Tag::Kind::Info);
    m_tag->hide();
    m_line->addWidget(m_tag, 0, Qt::AlignTop);
    m_column->addLayout(m_line);
    m_below = new QWidget;
    auto* below = new QHBoxLayout(m_below);
    below->setContentsMargins({});
    below->setSpacing(px(6));
    m_tagBelow = new Tag(m_tag->text(), Tag::Kind::Info);
    below->addWidget(m_tagBelow, 0, Qt::AlignTop);
    below->addWidget(new Label(tr("Official:"), Role::Small, Ink::Text2), 0, Qt::AlignTop);
    m_struck = new Paragraph({}, Role::Small, Ink::Text2);
    m_struck->setStruckOut(true);
    below->addWidget(m_struck, 1);
    m_back = new Button(tr("Back to official"), Button::Kind::Link);
    m_back->setSmall(true);
    connect(m_back, &Button::clicked, this, &FieldRow::backToOfficial);
    below->addWidget(m_back, 0, Qt::AlignTop);
    m_below->hide();
    m_column->addWidget(m_below);
    m_error = new Paragraph({}, Role::Small, Ink::Err);
    m_error->hide();
    m_column->addWidget(m_error);
    m_scope = new Label(scope, Role::Small, Ink::Text2);
    row->addWidget(m_scope, 0, Qt::AlignTop);
    setToolTip(tr("%1 (right click or the menu key: who may see it)").arg(scope));
}

void FieldRow::setValue(const QString& value)
{
    m_value = value;
    refresh();
}

void FieldRow::setPlaceholder(const QString& text)
{
    m_placeholder = text;
    refresh();
}

void FieldRow::refresh()
{
    const bool empty = m_value.isEmpty();
    m_text->setText(empty ? m_placeholder : m_value);
    m_text->setInk(empty ? Ink::Text2 : Ink::Text);
    m_text->setRole(!empty && m_look == Look::Number ? Role::Title : Role::Body);
    m_text->setVisible(!m_presentation || empty);
    if (m_presentation)
        m_presentation->setVisible(!empty);
    setAccessibleName(m_label + QLatin1Char(' ') + (empty ? m_placeholder : m_value));
}

void FieldRow::setOfficial(const std::optional<QString>& official)
{
    m_official = official;
    placeTag();
    m_below->setVisible(official.has_value());
    m_struck->setText(official && !official->isEmpty() ? *official : tr("(empty)"));
}

void FieldRow::placeTag()
{
    const bool narrow = width() < px(400);
    m_tag->setVisible(m_official.has_value() && !narrow && !m_editor);
    m_tagBelow->setVisible(m_official.has_value() && narrow);
    m_scope->setVisible(!narrow);
}

void FieldRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeTag();
}

void FieldRow::setPresentation(QWidget* widget)
{
    delete m_presentation;
    m_presentation = widget;
    if (widget)
        m_line->insertWidget(0, widget, 1);
    refresh();
}

void FieldRow::edit()
{
    if (m_editor)
        return;
    if (m_panel) {
        openPanel();
        return;
    }
    if (m_look == Look::Lines) {
        auto* editor = new QPlainTextEdit(m_value, this);
        editor->setTabChangesFocus(true);
        followTheme(editor, [editor] { editor->setFixedHeight(px(96)); });
        m_editor = editor;
    } else {
        auto* editor = new LineEdit(m_value, this);
        editor->selectAll();
        m_editor = editor;
        if (m_preview)
            connect(editor, &LineEdit::searchTextChanged, this, &FieldRow::showPreview);
    }
    m_editor->setAccessibleName(m_label);
    m_editor->setToolTip(m_hint);
    m_editor->installEventFilter(this);
    m_text->hide();
    m_tag->hide();
    if (m_presentation)
        m_presentation->hide();
    m_column->insertWidget(0, m_editor);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason);
    if (!m_hint.isEmpty()) {
        m_error->setInk(Ink::Text2);
        m_error->setText(m_hint);
        m_error->show();
    }
    if (m_preview && !m_value.isEmpty())
        showPreview(m_value);
}

void FieldRow::openPanel()
{
    EditPanel* panel = m_panel();
    m_editor = panel;
    connect(panel, &EditPanel::cancelled, this, &FieldRow::close);
    m_text->hide();
    m_tag->hide();
    if (m_presentation)
        m_presentation->hide();
    m_column->insertWidget(0, panel);
    panel->show();
    panel->setFocus(Qt::OtherFocusReason);
}

void FieldRow::showPreview(const QString& typed)
{
    const Preview preview = m_preview(typed);
    m_error->setInk(preview.doubtful ? Ink::Warn : Ink::Text2);
    m_error->setText(preview.text.isEmpty() ? m_hint : preview.text);
    m_error->setVisible(!preview.text.isEmpty() || !m_hint.isEmpty());
}

QString FieldRow::typed() const
{
    if (const auto* line = qobject_cast<const QLineEdit*>(m_editor))
        return line->text();
    if (const auto* lines = qobject_cast<const QPlainTextEdit*>(m_editor))
        return lines->toPlainText();
    return m_value;
}

void FieldRow::setError(const QString& error)
{
    m_error->setInk(Ink::Err);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void FieldRow::finish()
{
    if (!m_editor)
        return;
    if (typed().trimmed() == m_value) {
        close();
        return;
    }
    Q_EMIT edited(typed());
}

void FieldRow::accept(const QString& saved)
{
    m_value = saved;
    close();
}

void FieldRow::close()
{
    if (!m_editor)
        return;
    QWidget* editor = m_editor;
    m_editor = nullptr;
    const bool hadFocus = editor->hasFocus() || editor->isAncestorOf(QApplication::focusWidget());
    editor->removeEventFilter(this);
    editor->hide();
    editor->deleteLater();
    m_error->hide();
    placeTag();
    refresh();
    if (hadFocus)
        setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void FieldRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        edit();
    else
        QWidget::keyPressEvent(event);
}

void FieldRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        edit();
}

void FieldRow::contextMenuEvent(QContextMenuEvent* event)
{
    // From the keyboard it opens beside the value, not where the mouse happens to be.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT scopeWanted(byKey ? mapToGlobal(QPoint(m_name->width(), height())) : event->globalPos());
}

bool FieldRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_editor)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // A menu or another window over this one is no end of typing.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            QMetaObject::invokeMethod(this, &FieldRow::finish, Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    // Enter and Esc belong to the IME while it converts.
    if (ImeGuard::isComposing())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && (m_look != Look::Lines || (key->modifiers() & Qt::ControlModifier))) {
        finish();
        return true;
    }
    return false;
}

} // namespace tasuki::ui
