// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/making/fieldform.h"

#include "forms/catalogue.h"
#include "forms/library.h"
#include "forms/making/typingpause.h"
#include "forms/professions.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

#include <map>

namespace tasuki::ui {

using namespace forms;

namespace {

enum OptionColumn { Words, Alone, Beside };
enum Need { Free, Must, MustNot };

/// Every meaning a form of the program asks for, with its label: answers with the same meaning are entered once.
const std::map<QString, QString>& meanings()
{
    static const std::map<QString, QString> all = [] {
        std::map<QString, QString> found;
        for (const auto& definition : shippedDefinitions())
            for (const forms::Field* field : definition->fields())
                found.emplace(field->meaning, field->label);
        for (const Concept& each : concepts())
            if (!each.id.endsWith(QLatin1Char('*')))
                found[each.id] = each.label;
        return found;
    }();
    return all;
}

/// Its longest item does not widen the pane.
void keepNarrow(QComboBox* box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
}

QComboBox* combo(std::initializer_list<std::pair<QString, int>> items)
{
    auto* box = new QComboBox;
    keepNarrow(box);
    for (const auto& [words, value] : items)
        box->addItem(words, value);
    return box;
}

QTableWidgetItem* tick(bool on)
{
    auto* item = new QTableWidgetItem;
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    return item;
}

void plainTable(QTableWidget& table, const QStringList& heads)
{
    table.setColumnCount(static_cast<int>(heads.size()));
    table.setHorizontalHeaderLabels(heads);
    table.verticalHeader()->hide();
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table.verticalHeader()->setDefaultSectionSize(Theme::instance().px(28));
}

} // namespace

FieldForm::FieldForm(QWidget* parent) : QWidget(parent)
{
    build();
}

void FieldForm::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(10));
    m_label = new LineEdit;
    m_kind = combo({{tr("One line"), int(Kind::Text)},       {tr("Several lines"), int(Kind::Lines)},   {tr("Number"), int(Kind::Number)},
                    {tr("Day"), int(Kind::Date)},            {tr("Day as far as known"), int(Kind::Partial)}, {tr("Time"), int(Kind::Time)},
                    {tr("One of several"), int(Kind::Choice)}, {tr("Any of several"), int(Kind::Choices)}, {tr("Box to tick"), int(Kind::Check)},
                    {tr("Table"), int(Kind::Table)},         {tr("Person"), int(Kind::Person)},         {tr("Hospital or office"), int(Kind::Facility)},
                    {tr("Room to sign"), int(Kind::Signature)}, {tr("Notes on the body"), int(Kind::BodyNote)}, {tr("Genogram"), int(Kind::Genogram)}});
    m_meaning = new QComboBox;
    keepNarrow(m_meaning);
    m_meaning->setEditable(true);
    m_meaning->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& [id, label] : meanings())
        m_meaning->addItem(tr("%1 (%2)").arg(label, id), id);
    m_meaning->completer()->setFilterMode(Qt::MatchContains);
    m_meaning->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_wanted = combo({{tr("As one likes"), int(Wanted::Optional)}, {tr("Recommended"), int(Wanted::Recommended)}, {tr("Required"), int(Wanted::Required)}});
    m_hint = new LineEdit;
    m_unit = new LineEdit;
    m_least = new LineEdit;
    m_most = new LineEdit;
    m_rows = new LineEdit;
    m_stale = new LineEdit;
    m_input = combo({{tr("Any"), int(Input::Plain)}, {tr("Kana"), int(Input::Kana)}, {tr("Digits"), int(Input::Digits)}, {tr("Telephone"), int(Input::Phone)},
                     {tr("Postal code"), int(Input::Postal)}});
    m_when = new QComboBox;
    keepNarrow(m_when);
    m_whenOptions = new QListWidget;
    followTheme(m_whenOptions, [this] { m_whenOptions->setFixedHeight(px(112)); });
    m_options = new QTableWidget;
    plainTable(*m_options, {tr("Words"), tr("Chosen alone"), tr("With words beside")});
    followTheme(m_options, [this] { m_options->setMinimumHeight(px(190)); });
    m_columns = new QPlainTextEdit;
    m_columns->setTabChangesFocus(true);
    followTheme(m_columns, [this] { m_columns->setFixedHeight(px(96)); });
    m_needs = new QTableWidget;
    plainTable(*m_needs, {tr("Profession"), tr("Rule")});
    followTheme(m_needs, [this] { m_needs->setMinimumHeight(px(220)); });

    auto* first = new QHBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(new FieldBox(tr("Label"), m_label), 3);
    first->addWidget(new FieldBox(tr("Kind"), m_kind), 2);
    column->addLayout(first);
    auto* second = new QHBoxLayout;
    second->setSpacing(px(12));
    second->addWidget(new FieldBox(tr("What the answer means"), m_meaning, tr("The same meaning is entered once and stands on every form.")), 3);
    second->addWidget(new FieldBox(tr("Wanted"), m_wanted), 2);
    column->addLayout(second);
    for (QHBoxLayout* row : {first, second})
        stackWhenNarrow(this, row, 400);
    column->addWidget(m_optionsBox = new FieldBox(tr("Options"), m_options, tr("Type into the last line to add one; empty words take it away.")));
    column->addWidget(m_columnsBox = new FieldBox(tr("Columns of the table"), m_columns, tr("One to a line.")));
    column->addWidget(m_rowsBox = new FieldBox(tr("Rows printed at least"), m_rows));
    m_limits = new QWidget;
    auto* limits = new QHBoxLayout(m_limits);
    limits->setContentsMargins({});
    limits->setSpacing(px(12));
    limits->addWidget(m_unitBox = new FieldBox(tr("Unit"), m_unit));
    limits->addWidget(new FieldBox(tr("At least"), m_least));
    limits->addWidget(new FieldBox(tr("At most"), m_most));
    column->addWidget(m_limits);
    column->addWidget(m_inputBox = new FieldBox(tr("Keyboard"), m_input));
    column->addWidget(new FieldBox(tr("Hint"), m_hint));
    column->addWidget(new FieldBox(tr("Asked only where"), m_when));
    column->addWidget(m_whenOptionsBox = new FieldBox(tr("is one of"), m_whenOptions));
    column->addWidget(new FieldBox(tr("Old after so many days"), m_stale, tr("Empty: as its meaning says.")));
    column->addWidget(new FieldBox(tr("Who needs it and who must not have it"), m_needs, tr("Beside what its meaning says.")));
    column->addStretch(1);

    for (LineEdit* line : {m_label, m_hint, m_unit, m_least, m_most, m_stale, m_rows})
        connect(line, &QLineEdit::editingFinished, this, &FieldForm::tell);
    for (QComboBox* box : {m_kind, m_wanted, m_input, m_meaning})
        connect(box, &QComboBox::activated, this, &FieldForm::tell);
    connect(m_meaning->lineEdit(), &QLineEdit::editingFinished, this, &FieldForm::tell);
    connect(m_when, &QComboBox::activated, this, [this] {
        m_field.when.codes.clear();
        fillConditionOptions(m_form, m_when->currentData().toString());
        tell();
    });
    connect(m_whenOptions, &QListWidget::itemChanged, this, &FieldForm::tell);
    connect(m_options, &QTableWidget::itemChanged, this, &FieldForm::tell);
    new TypingPause(m_columns, [this] { tell(); });
}

void FieldForm::focusLabel()
{
    m_label->setFocus(Qt::OtherFocusReason);
    m_label->selectAll();
}

void FieldForm::show(const Definition& form, const QString& id)
{
    const forms::Field* field = form.field(id);
    setEnabled(field != nullptr);
    m_form = form;
    if (!field)
        return;
    m_field = *field;
    load(form);
}

void FieldForm::load(const Definition& form)
{
    m_loading = true;
    const auto number = [](const std::optional<double>& value) { return value ? QString::number(*value) : QString(); };
    const auto put = [](LineEdit* line, const QString& text) {
        if (!line->hasFocus() || !line->isModified())
            line->setText(text);
    };
    put(m_label, m_field.label);
    put(m_hint, m_field.hint);
    put(m_unit, m_field.unit);
    put(m_least, number(m_field.least));
    put(m_most, number(m_field.most));
    put(m_rows, m_field.rows > 0 ? QString::number(m_field.rows) : QString());
    put(m_stale, m_field.staleDays >= 0 ? QString::number(m_field.staleDays) : QString());
    m_kind->setCurrentIndex(m_kind->findData(int(m_field.kind)));
    m_wanted->setCurrentIndex(m_wanted->findData(int(m_field.wanted)));
    m_input->setCurrentIndex(m_input->findData(int(m_field.input)));
    const int meaning = m_meaning->findData(m_field.meaning);
    m_meaning->setCurrentIndex(meaning);
    if (meaning < 0)
        m_meaning->setEditText(m_field.meaning);
    m_meaning->lineEdit()->setCursorPosition(0);
    loadOptions();
    QStringList columns;
    for (const forms::Field& each : m_field.columns)
        columns << each.label;
    if (!m_columns->hasFocus())
        m_columns->setPlainText(columns.join(QLatin1Char('\n')));
    loadCondition(form);
    loadNeeds();
    suit();
    m_loading = false;
}

void FieldForm::loadOptions()
{
    m_options->setRowCount(static_cast<int>(m_field.options.size()) + 1);
    for (int row = 0; row < m_options->rowCount(); ++row) {
        const Option* option = row < static_cast<int>(m_field.options.size()) ? &m_field.options[static_cast<std::size_t>(row)] : nullptr;
        auto* words = new QTableWidgetItem(option ? option->label : QString());
        words->setData(Qt::UserRole, option ? option->code : QString());
        m_options->setItem(row, Words, words);
        m_options->setItem(row, Alone, tick(option && option->exclusive));
        m_options->setItem(row, Beside, tick(option && option->withText));
    }
}

void FieldForm::loadCondition(const Definition& form)
{
    m_when->clear();
    m_when->addItem(tr("always"), QString());
    for (const forms::Field* other : form.fields())
        if (other->id != m_field.id && (other->kind == Kind::Choice || other->kind == Kind::Choices || other->kind == Kind::Check))
            m_when->addItem(other->label, other->id);
    m_when->setCurrentIndex(std::max(0, m_when->findData(m_field.when.field)));
    fillConditionOptions(form, m_field.when.field);
}

void FieldForm::fillConditionOptions(const Definition& form, const QString& id)
{
    const bool loading = std::exchange(m_loading, true);
    m_whenOptions->clear();
    const forms::Field* other = form.field(id);
    for (const Option& option : other ? other->options : std::vector<Option>()) {
        auto* item = new QListWidgetItem(option.label, m_whenOptions);
        item->setData(Qt::UserRole, option.code);
        // A condition that was just chosen holds for its first option, so that it says something.
        const bool first = m_field.when.field != id && m_whenOptions->count() == 1;
        item->setCheckState(m_field.when.codes.contains(option.code) || first ? Qt::Checked : Qt::Unchecked);
    }
    m_whenOptionsBox->setVisible(m_whenOptions->count() > 0);
    m_loading = loading;
}

void FieldForm::loadNeeds()
{
    if (m_needs->rowCount() == 0) {
        m_needs->setRowCount(static_cast<int>(professions().size()));
        int row = 0;
        for (const Profession& each : professions()) {
            auto* name = new QTableWidgetItem(QString::fromUtf8(each.label));
            name->setFlags(Qt::ItemIsEnabled);
            m_needs->setItem(row, 0, name);
            auto* rule = combo({{tr("nothing more"), Free}, {tr("needs it"), Must}, {tr("must not have it"), MustNot}});
            rule->setAccessibleName(name->text());
            connect(rule, &QComboBox::activated, this, &FieldForm::tell);
            m_needs->setCellWidget(row++, 1, rule);
        }
    }
    int row = 0;
    for (const Profession& each : professions()) {
        const QString code = QLatin1String(each.code);
        auto* rule = qobject_cast<QComboBox*>(m_needs->cellWidget(row++, 1));
        rule->setCurrentIndex(m_field.must.contains(code) ? Must : m_field.mustNot.contains(code) ? MustNot : Free);
    }
}

/// Shows what belongs to the kind.
void FieldForm::suit()
{
    const bool choice = m_field.kind == Kind::Choice || m_field.kind == Kind::Choices;
    m_optionsBox->setVisible(choice);
    m_columnsBox->setVisible(m_field.kind == Kind::Table);
    m_rowsBox->setVisible(m_field.kind == Kind::Table);
    m_limits->setVisible(m_field.kind == Kind::Number);
    m_inputBox->setVisible(m_field.kind == Kind::Text);
}

std::vector<Option> FieldForm::readOptions() const
{
    std::vector<Option> options;
    int number = 0;
    const auto taken = [&](const QString& code) {
        return m_field.option(code) || std::any_of(options.begin(), options.end(), [&](const Option& option) { return option.code == code; });
    };
    for (int row = 0; row < m_options->rowCount(); ++row) {
        const QTableWidgetItem* words = m_options->item(row, Words);
        if (!words || words->text().trimmed().isEmpty())
            continue;
        QString code = words->data(Qt::UserRole).toString();
        while (code.isEmpty() || (words->data(Qt::UserRole).toString().isEmpty() && taken(code)))
            code = QStringLiteral("o%1").arg(++number);
        options.push_back({code, words->text().trimmed(), m_options->item(row, Alone)->checkState() == Qt::Checked,
                           m_options->item(row, Beside)->checkState() == Qt::Checked});
    }
    return options;
}

std::vector<forms::Field> FieldForm::readColumns() const
{
    std::vector<forms::Field> columns;
    int number = 0;
    for (const QString& line : m_columns->toPlainText().split(QLatin1Char('\n'))) {
        if (line.trimmed().isEmpty())
            continue;
        const std::size_t place = columns.size();
        forms::Field column;
        if (place < m_field.columns.size()) {
            column = m_field.columns[place]; // a column that is renamed stays the same one
        } else {
            do
                column.id = QStringLiteral("c%1").arg(++number);
            while (std::any_of(columns.begin(), columns.end(), [&](const forms::Field& other) { return other.id == column.id; }) ||
                   std::any_of(m_field.columns.begin(), m_field.columns.end(), [&](const forms::Field& other) { return other.id == column.id; }));
            column.meaning = column.id;
        }
        column.label = line.trimmed();
        columns.push_back(std::move(column));
    }
    return columns;
}

void FieldForm::tell()
{
    if (m_loading || !isEnabled())
        return;
    forms::Field next = m_field;
    const auto number = [](const LineEdit* line) -> std::optional<double> {
        bool ok = false;
        const double value = line->text().normalized(QString::NormalizationForm_KC).toDouble(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    if (!m_label->text().trimmed().isEmpty())
        next.label = m_label->text().trimmed();
    next.kind = static_cast<Kind>(m_kind->currentData().toInt());
    next.wanted = static_cast<Wanted>(m_wanted->currentData().toInt());
    next.input = static_cast<Input>(m_input->currentData().toInt());
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9.\\-_]+$"));
    const int known = m_meaning->findText(m_meaning->currentText());
    const QString meaning = known >= 0 ? m_meaning->itemData(known).toString() : m_meaning->currentText().trimmed();
    if (plain.match(meaning).hasMatch())
        next.meaning = meaning;
    next.hint = m_hint->text().trimmed();
    next.unit = m_unit->text().trimmed();
    next.least = number(m_least);
    next.most = number(m_most);
    next.staleDays = static_cast<int>(number(m_stale).value_or(-1));
    if (next.kind == Kind::Table) {
        next.rows = static_cast<int>(std::clamp(number(m_rows).value_or(next.rows), 1.0, 40.0));
        next.columns = readColumns();
    }
    if (next.kind == m_field.kind)
        next.options = readOptions();
    next.when.field = m_when->currentData().toString();
    next.when.codes.clear();
    for (int i = 0; i < m_whenOptions->count(); ++i)
        if (m_whenOptions->item(i)->checkState() == Qt::Checked)
            next.when.codes << m_whenOptions->item(i)->data(Qt::UserRole).toString();
    next.must.clear();
    next.mustNot.clear();
    int row = 0;
    for (const Profession& each : professions()) {
        const auto* rule = qobject_cast<QComboBox*>(m_needs->cellWidget(row++, 1));
        if (rule && rule->currentIndex() == Must)
            next.must << QLatin1String(each.code);
        else if (rule && rule->currentIndex() == MustNot)
            next.mustNot << QLatin1String(each.code);
    }
    if (next != m_field)
        Q_EMIT changed(next);
}

} // namespace tasuki::ui
