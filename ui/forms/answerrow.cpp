// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/answerrow.h"

#include "forms/bodynoteeditor.h"

#include "base/wareki.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace tasuki::ui {

using forms::Answer;
using forms::Kind;

namespace {

Qt::InputMethodHints hintsFor(const forms::Field& field)
{
    switch (field.input) {
    case forms::Input::Digits:
    case forms::Input::Postal:
        return Qt::ImhPreferNumbers | Qt::ImhPreferLatin;
    case forms::Input::Phone:
        return Qt::ImhDialableCharactersOnly;
    default:
        break;
    }
    switch (field.kind) {
    case Kind::Number:
    case Kind::Date:
    case Kind::Partial:
    case Kind::Time:
        return Qt::ImhPreferNumbers | Qt::ImhPreferLatin;
    default:
        return Qt::ImhNone;
    }
}

QString placeholderFor(const forms::Field& field)
{
    switch (field.kind) {
    case Kind::Date:
        return AnswerRow::tr("R7.6.11, or Ctrl+; for today");
    case Kind::Partial:
        return AnswerRow::tr("R7.6.11, R7.6, 2025, 不詳");
    case Kind::Time:
        return QStringLiteral("9:30");
    default:
        return field.hint;
    }
}

} // namespace

AnswerRow::AnswerRow(const forms::Field& field, QWidget* parent)
    : QWidget(parent), m_field(field), m_origin(new Label({}, Role::Secondary, Ink::Text2)), m_age(new MarkLabel(Mark::Aging, {}, Role::Secondary)),
      m_confirm(new Button(tr("Still so"), Button::Kind::Link)), m_error(new Paragraph({}, Role::Small, Ink::Err))
{
    build();
}

void AnswerRow::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(7), px(12), px(8));
    column->setSpacing(px(5));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(8));
    auto* label = new Label(m_field.label, Role::BodyBold);
    label->setWordWrap(true);
    head->addWidget(label, 1);
    if (m_field.wanted == forms::Wanted::Required)
        head->addWidget(new Tag(tr("required"), Tag::Kind::Plain));
    head->addWidget(m_age);
    head->addWidget(m_origin);
    head->addWidget(m_confirm);
    m_age->hide();
    m_confirm->hide();
    column->addLayout(head);
    switch (m_field.kind) {
    case Kind::Choice:
        buildChoice();
        break;
    case Kind::Choices:
    case Kind::Check:
        buildChoices();
        break;
    case Kind::Table:
        buildTable();
        break;
    case Kind::BodyNote: {
        auto* body = new BodyNoteEditor;
        m_editor = body;
        m_read = [body] { return forms::answerOf(body->marks()); };
        m_write = [body](const Answer& answer) { body->setMarks(forms::bodyMarksOf(answer)); };
        m_lock = [body](bool locked) { body->setReadOnly(locked); };
        connect(body, &BodyNoteEditor::changed, this, &AnswerRow::told);
        break;
    }
    case Kind::Genogram:
    case Kind::Signature: {
        m_editor = new Label(m_field.kind == Kind::Genogram ? tr("Drawn from the family in the client's record.") : tr("Filled in on the paper."), Role::Secondary,
                             Ink::Text2);
        m_read = [] { return Answer(); };
        m_write = [](const Answer&) {};
        m_lock = [](bool) {};
        break;
    }
    default:
        buildText();
    }
    column->addWidget(m_editor);
    if (auto* beside = besideLines())
        column->addWidget(beside);
    m_error->hide();
    column->addWidget(m_error);
    connect(m_confirm, &Button::clicked, this, [this] { Q_EMIT confirmed(m_field.id); });
}

void AnswerRow::watch(QWidget* editor)
{
    editor->installEventFilter(this);
    for (QWidget* child : editor->findChildren<QWidget*>())
        child->installEventFilter(this);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(m_field.label);
}

LineEdit* AnswerRow::lineFor(const forms::Field& field)
{
    auto* line = new LineEdit;
    line->setInputMethodHints(hintsFor(field));
    line->setPlaceholderText(placeholderFor(field));
    line->setAccessibleName(field.label);
    connect(line, &QLineEdit::textEdited, this, &AnswerRow::typed);
    connect(line, &QLineEdit::editingFinished, this, &AnswerRow::told);
    return line;
}

void AnswerRow::buildChoice()
{
    QStringList words;
    for (const forms::Option& option : m_field.options)
        words << option.label;
    auto* row = new OptionRow(words);
    row->setClearable(true);
    m_editor = row;
    m_read = [this, row] {
        Answer answer;
        if (row->current() >= 0) {
            const QString code = m_field.options[static_cast<std::size_t>(row->current())].code;
            answer.chosen = {code};
            if (const auto beside = m_beside.find(code); beside != m_beside.end() && !beside->second->text().isEmpty())
                answer.beside[code] = beside->second->text();
        }
        return answer;
    };
    m_write = [this, row](const Answer& answer) {
        int index = -1;
        for (std::size_t i = 0; i < m_field.options.size(); ++i)
            if (answer.chosen.contains(m_field.options[i].code))
                index = static_cast<int>(i);
        row->setCurrent(index);
    };
    m_lock = [row](bool locked) { row->setEnabled(!locked); };
    connect(row, &OptionRow::chosen, this, &AnswerRow::told);
    watch(row);
}

void AnswerRow::buildChoices()
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(box);
    auto chips = std::make_shared<QList<Chip*>>();
    std::vector<forms::Option> options = m_field.options;
    if (m_field.kind == Kind::Check)
        options = {{QStringLiteral("yes"), tr("Yes"), false, false}};
    for (std::size_t i = 0; i < options.size(); ++i) {
        const QString digit = options.size() > 1 && i < 10 ? QStringLiteral("%1 ").arg((i + 1) % 10) : QString();
        auto* chip = new Chip(digit + options[i].label);
        chip->setAccessibleName(options[i].label);
        flow->addWidget(chip);
        *chips << chip;
        connect(chip, &QToolButton::clicked, this, [this, chips, options, i] {
            // 「なし」 stands alone: choosing it clears the others, choosing another clears it.
            if ((*chips)[static_cast<qsizetype>(i)]->isChecked())
                for (std::size_t other = 0; other < options.size(); ++other)
                    if (other != i && (options[i].exclusive || options[other].exclusive))
                        (*chips)[static_cast<qsizetype>(other)]->setChecked(false);
            told();
        });
    }
    m_editor = box;
    box->setFocusProxy(chips->isEmpty() ? nullptr : chips->first());
    m_read = [this, chips, options] {
        Answer answer;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (!(*chips)[static_cast<qsizetype>(i)]->isChecked())
                continue;
            answer.chosen << options[i].code;
            if (const auto beside = m_beside.find(options[i].code); beside != m_beside.end() && !beside->second->text().isEmpty())
                answer.beside[options[i].code] = beside->second->text();
        }
        return answer;
    };
    m_write = [chips, options](const Answer& answer) {
        for (std::size_t i = 0; i < options.size(); ++i)
            (*chips)[static_cast<qsizetype>(i)]->setChecked(answer.chosen.contains(options[i].code));
    };
    m_lock = [box](bool locked) { box->setEnabled(!locked); };
    watch(box);
}

void AnswerRow::buildText()
{
    if (m_field.kind == Kind::Lines) {
        auto* text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        followTheme(text, [text] { text->setFixedHeight(px(72)); });
        m_editor = text;
        m_read = [text] { return Answer{text->toPlainText(), {}, {}, {}}; };
        m_write = [text](const Answer& answer) {
            if (text->toPlainText() != answer.text)
                text->setPlainText(answer.text);
        };
        m_lock = [text](bool locked) { text->setReadOnly(locked); };
        // A long text is saved while it is written: a power cut takes two seconds of it at most.
        auto* pause = new QTimer(this);
        pause->setSingleShot(true);
        pause->setInterval(2000);
        connect(pause, &QTimer::timeout, this, &AnswerRow::told);
        connect(text, &QPlainTextEdit::textChanged, this, [this, pause] {
            if (m_loading)
                return;
            typed();
            pause->start();
        });
        watch(text);
        return;
    }
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    auto* line = lineFor(m_field);
    const bool narrow = m_field.kind == Kind::Number || m_field.kind == Kind::Time || m_field.input == forms::Input::Digits;
    if (narrow)
        followTheme(line, [line] { line->setFixedWidth(px(110)); });
    else if (m_field.kind == Kind::Date || m_field.kind == Kind::Partial || m_field.input == forms::Input::Phone || m_field.input == forms::Input::Postal)
        followTheme(line, [line] { line->setMaximumWidth(px(240)); });
    row->addWidget(line);
    if (!m_field.unit.isEmpty())
        row->addWidget(new Label(m_field.unit, Role::Body, Ink::Text2));
    if (narrow || line->maximumWidth() < 1000)
        row->addStretch(1);
    box->setFocusProxy(line);
    m_editor = box;
    m_read = [this, line] {
        auto read = forms::readTyped(m_field, line->text());
        m_wrong = read ? QString() : read.error().message;
        return read ? *read : m_loaded;
    };
    m_write = [this, line](const Answer& answer) {
        if (const QString text = forms::asTyped(m_field, answer); line->text() != text)
            line->setText(text);
    };
    m_lock = [line](bool locked) { line->setReadOnly(locked); };
    watch(box);
}

void AnswerRow::buildTable()
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    auto* grid = new QGridLayout;
    grid->setSpacing(px(4));
    column->addLayout(grid);
    auto* add = new Button(Icon::Add, tr("Row"), Button::Kind::Quiet);
    add->setSmall(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(add);
    foot->addStretch(1);
    column->addLayout(foot);
    int at = 0;
    for (const forms::Field& each : m_field.columns) {
        auto* head = new Label(each.label, Role::Small, Ink::Text2);
        head->setWordWrap(true);
        grid->addWidget(head, 0, at++);
    }
    using Cells = std::vector<std::vector<LineEdit*>>;
    auto cells = std::make_shared<Cells>();
    const auto addRow = [this, grid, cells, box] {
        std::vector<LineEdit*> row;
        for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
            auto* line = lineFor(m_field.columns[i]);
            if (!m_field.columns[i].options.empty()) {
                QStringList words;
                for (const forms::Option& option : m_field.columns[i].options)
                    words << option.label;
                line->setPlaceholderText(words.join(QStringLiteral("・")));
            }
            grid->addWidget(line, static_cast<int>(cells->size()) + 1, static_cast<int>(i));
            line->installEventFilter(this);
            row.push_back(line);
        }
        cells->push_back(std::move(row));
        box->updateGeometry();
    };
    for (int i = 0; i < std::clamp(m_field.rows, 1, 4); ++i)
        addRow();
    connect(add, &Button::clicked, this, [addRow, cells] {
        addRow();
        cells->back().front()->setFocus(Qt::OtherFocusReason);
    });
    m_editor = box;
    m_read = [this, cells] {
        Answer answer;
        m_wrong.clear();
        for (const auto& row : *cells) {
            std::map<QString, Answer> made;
            for (std::size_t i = 0; i < row.size(); ++i) {
                auto read = forms::readTyped(m_field.columns[i], row[i]->text());
                if (!read)
                    m_wrong = read.error().message;
                else if (!read->isEmpty())
                    made[m_field.columns[i].id] = *read;
            }
            if (!made.empty())
                answer.rows.push_back(std::move(made));
        }
        return m_wrong.isEmpty() ? answer : m_loaded;
    };
    m_write = [this, cells, addRow](const Answer& answer) {
        while (cells->size() < answer.rows.size())
            addRow();
        for (std::size_t r = 0; r < cells->size(); ++r)
            for (std::size_t i = 0; i < m_field.columns.size(); ++i) {
                QString text;
                if (r < answer.rows.size())
                    if (const auto cell = answer.rows[r].find(m_field.columns[i].id); cell != answer.rows[r].end())
                        text = forms::asTyped(m_field.columns[i], cell->second);
                if ((*cells)[r][i]->text() != text)
                    (*cells)[r][i]->setText(text);
            }
    };
    m_lock = [cells, add](bool locked) {
        for (const auto& row : *cells)
            for (LineEdit* line : row)
                line->setReadOnly(locked);
        add->setVisible(!locked);
    };
    watch(box);
}

QWidget* AnswerRow::besideLines()
{
    QWidget* box = nullptr;
    QVBoxLayout* column = nullptr;
    for (const forms::Option& option : m_field.options) {
        if (!option.withText)
            continue;
        if (!box) {
            box = new QWidget;
            column = new QVBoxLayout(box);
            column->setContentsMargins({});
            column->setSpacing(px(4));
        }
        auto* line = new LineEdit;
        line->setAccessibleName(m_field.label + QLatin1Char(' ') + option.label);
        connect(line, &QLineEdit::textEdited, this, &AnswerRow::typed);
        connect(line, &QLineEdit::editingFinished, this, &AnswerRow::told);
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(px(12), 0, 0, 0);
        row->addWidget(new Label(option.label, Role::Secondary, Ink::Text2));
        row->addWidget(line, 1);
        column->addWidget(holder);
        holder->hide();
        m_beside[option.code] = line;
        m_besideRows[option.code] = holder;
        line->installEventFilter(this);
    }
    return box;
}

void AnswerRow::showBeside(const Answer& answer)
{
    for (const auto& [code, row] : m_besideRows)
        row->setVisible(answer.chosen.contains(code));
}

void AnswerRow::load(const Answer& answer, const forms::SheetAnswer* given, QDate today)
{
    m_loading = true;
    const bool editing = hasEditorFocus() && !(m_read() == m_loaded);
    m_loaded = answer;
    if (!editing) {
        m_write(answer);
        for (const auto& [code, line] : m_beside) {
            const auto words = answer.beside.find(code);
            const QString text = words == answer.beside.end() ? QString() : words->second;
            if (line->text() != text)
                line->setText(text);
        }
    }
    showBeside(m_read());
    m_loading = false;
    QString origin;
    if (given && !given->value.isEmpty()) {
        const QString day = given->asOf.isValid() ? tr("%1/%2").arg(given->asOf.month()).arg(given->asOf.day()) : QString();
        if (!given->origin.isEmpty())
            origin = given->origin + (day.isEmpty() ? QString() : QLatin1Char(' ') + day);
        else if (given->asOf.isValid() && given->asOf != today)
            origin = day;
    }
    m_origin->setText(origin);
    m_confirm->setVisible(given && !given->value.isEmpty() && !given->confirmed.value_or(0));
}

void AnswerRow::setReadOnly(bool readOnly)
{
    m_lock(readOnly);
    for (const auto& [code, line] : m_beside)
        line->setReadOnly(readOnly);
    if (readOnly)
        m_confirm->hide();
}

void AnswerRow::setError(const QString& error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void AnswerRow::setStale(const QString& age)
{
    m_age->set(Mark::Aging, age);
    m_age->setInk(Ink::Warn);
    m_age->setVisible(!age.isEmpty());
    if (!age.isEmpty())
        m_confirm->setVisible(true);
}

void AnswerRow::setMissing(bool missing)
{
    setProperty("missing", missing);
    update();
}

void AnswerRow::typed()
{
    if (!m_loading)
        Q_EMIT typing(m_field.id, m_read());
}

void AnswerRow::told()
{
    if (m_loading)
        return;
    const Answer answer = m_read();
    setError(m_wrong);
    if (!m_wrong.isEmpty())
        return;
    showBeside(answer);
    if (answer == m_loaded)
        return;
    m_loaded = answer;
    Q_EMIT answered(m_field.id, answer);
}

void AnswerRow::commit()
{
    told();
}

void AnswerRow::focusEditor()
{
    QWidget* target = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    if (target->focusPolicy() == Qt::NoFocus)
        for (QWidget* child : m_editor->findChildren<QWidget*>())
            if (child->focusPolicy() != Qt::NoFocus && child->isEnabled()) {
                target = child;
                break;
            }
    target->setFocus(Qt::OtherFocusReason);
}

bool AnswerRow::hasEditorFocus() const
{
    const QWidget* focus = focusWidget();
    return focus && focus->hasFocus();
}

bool AnswerRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        m_current = true;
        update();
        Q_EMIT entered(m_field.id);
    } else if (event->type() == QEvent::FocusOut) {
        m_current = false;
        update();
        if (qobject_cast<QPlainTextEdit*>(watched))
            told();
    } else if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (ImeGuard::isComposing())
            return false;
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier && !qobject_cast<QPlainTextEdit*>(watched)) {
            told();
            focusNextChild();
            return true;
        }
        auto* line = qobject_cast<QLineEdit*>(watched);
        if (line && m_field.kind == Kind::Date && key->key() == Qt::Key_Semicolon && (key->modifiers() & Qt::ControlModifier)) {
            line->setText(wareki::formatWareki(QDate::currentDate()));
            told();
            return true;
        }
        if (m_field.kind == Kind::Choices && key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9 &&
            qobject_cast<Chip*>(watched)) {
            const auto chips = m_editor->findChildren<Chip*>();
            const qsizetype index = (key->key() - Qt::Key_0 + 9) % 10;
            if (index < chips.size()) {
                chips[index]->click();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_current) {
        painter.fillRect(rect(), tokens().tint);
        painter.fillRect(QRect(0, 0, px(3), height()), tokens().ai);
    } else if (property("missing").toBool()) {
        painter.fillRect(QRect(0, 0, px(3), height()), tokens().err);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
}

} // namespace tasuki::ui
