// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows/roweditor.h"

#include "base/fold.h"
#include "base/kana.h"
#include "base/postal.h"
#include "registry/postaltowns.h"
#include "store/fieldtext.h"
#include "style/popuprows.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QInputMethodEvent>
#include <QPlainTextEdit>
#include <QStandardItemModel>

namespace tasuki::ui {

using store::FieldKind;

namespace {

constexpr std::size_t mostChips = 16; ///< more words than that are typed, with a list to choose from

Qt::InputMethodHints hintsFor(const store::FieldInfo& field)
{
    switch (field.kind) {
    case FieldKind::Phone:
        return Qt::ImhDialableCharactersOnly;
    case FieldKind::Number:
    case FieldKind::Real:
        return Qt::ImhPreferNumbers;
    case FieldKind::Date:
        return Qt::ImhPreferNumbers | Qt::ImhPreferLatin;
    default:
        break;
    }
    if (field.name == "postal_code" || field.name == "insured_number" || field.name == "insurer_number")
        return Qt::ImhPreferNumbers | Qt::ImhPreferLatin;
    return Qt::ImhNone;
}

QString hintTextFor(const store::FieldInfo& field)
{
    return field.kind == FieldKind::Date ? RowEditor::tr("R7.6.11, S12.3.4 or 1937-3-4") : QString();
}

/// Several words as chips; the text is their words joined by 「;」.
class Chips : public QWidget
{
public:
    explicit Chips(CodeList list, std::function<void()> changed)
    {
        auto* flow = new FlowLayout(this);
        for (const Code& code : list) {
            auto* chip = new Chip(QString::fromUtf8(code.label));
            chip->setProperty("code", QLatin1String(code.code));
            flow->addWidget(chip);
            m_chips << chip;
            connect(chip, &QToolButton::clicked, this, changed);
        }
        setFocusProxy(m_chips.isEmpty() ? nullptr : m_chips.first());
    }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const Chip* chip : m_chips)
            if (chip->isChecked())
                all << chip->text();
        return all.join(QLatin1Char(';'));
    }
    void setWords(const QString& words)
    {
        const QStringList all = words.split(QChar(u'・'));
        for (Chip* chip : std::as_const(m_chips))
            // A word may hold the mark that joins words.
            chip->setChecked(all.contains(chip->text()) || words == chip->text() || words.contains(chip->text() + QChar(u'・')) ||
                             words.endsWith(QChar(u'・') + chip->text()));
    }

private:
    QList<Chip*> m_chips;
};

} // namespace

RowEditor::RowEditor(Session& session, RowSubject subject, const store::EntityInfo& entity, const std::vector<const char*>& fields, QWidget* parent)
    : QWidget(parent), m_session(session), m_subject(std::move(subject)), m_entity(entity)
{
    build(fields);
}

void RowEditor::build(const std::vector<const char*>& fields)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0, column = 0;
    for (const char* name : fields) {
        const int index = m_entity.indexOf(name);
        if (index < 0)
            continue;
        const store::FieldInfo& field = m_entity.fields[static_cast<std::size_t>(index)];
        Line line = makeLine(field);
        const bool wide = field.kind == FieldKind::Lines || m_subject.several(m_entity.name, field.name) || field.name == "address";
        if (wide && column == 1) {
            ++row;
            column = 0;
        }
        grid->addWidget(line.box, row, column, 1, wide ? 2 : 1, Qt::AlignTop);
        column += wide ? 2 : 1;
        if (column > 1) {
            ++row;
            column = 0;
        }
        m_lines.emplace(name, std::move(line));
    }
}

RowEditor::Line RowEditor::makeLine(const store::FieldInfo& field)
{
    Line line;
    line.field = &field;
    const QString label = store::fieldLabel(field);
    const std::string name(field.name);
    const auto saveThis = [this, name] {
        if (const auto found = m_lines.find(name); found != m_lines.end())
            save(found->second);
    };
    const auto codes = m_subject.codes(m_entity.name, field.name);
    const bool isMany = codes.size() > mostChips && m_subject.several(m_entity.name, field.name);
    if (!codes.empty() && !isMany && m_subject.several(m_entity.name, field.name)) {
        auto* chips = new Chips(codes, saveThis);
        line.editor = chips;
        line.text = [chips] { return chips->words(); };
        line.setText = [chips](const QString& words) { chips->setWords(words); };
    } else if (!codes.empty() && !isMany) {
        auto* combo = new QComboBox;
        combo->addItem(QString());
        for (const Code& code : codes)
            combo->addItem(QString::fromUtf8(code.label));
        line.editor = combo;
        line.text = [combo] { return combo->currentText(); };
        line.setText = [combo](const QString& words) { combo->setCurrentIndex(std::max(0, combo->findText(words))); };
        connect(combo, &QComboBox::activated, this, saveThis);
    } else if (field.kind == FieldKind::Lines) {
        auto* text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        followTheme(text, [text] { text->setFixedHeight(px(64)); });
        line.editor = text;
        line.text = [text] { return text->toPlainText(); };
        line.setText = [text](const QString& words) { text->setPlainText(words); };
        text->installEventFilter(this);
    } else {
        auto* edit = new LineEdit;
        edit->setInputMethodHints(hintsFor(field));
        edit->setPlaceholderText(hintTextFor(field));
        line.editor = edit;
        line.text = [edit] { return edit->text(); };
        line.setText = [edit](const QString& words) { edit->setText(words); };
        connect(edit, &QLineEdit::editingFinished, this, saveThis);
        if (m_entity.name == "client" && field.name == "postal_code")
            connect(edit, &QLineEdit::editingFinished, this, [this, edit] { fillAddress(edit->text()); });
        if (isMany)
            suggestWords(edit, codes, field.name);
        if ((field.name == "facility_name" || field.name == "office") && m_entity.indexOf("facility") >= 0)
            suggestFacilities(edit);
        if (field.name == "name" || field.name == "person")
            edit->installEventFilter(this);
    }
    line.editor->setObjectName(QString::fromStdString(name));
    line.box = new FieldBox(label, line.editor);
    return line;
}

void RowEditor::load(const Uuid& id, const void* row)
{
    const bool other = id != m_row;
    m_row = id;
    for (auto& [name, line] : m_lines) {
        const QString shown = m_subject.show(m_entity, *line.field, line.field->get(row));
        const bool typing = line.editor->hasFocus() || (line.editor->focusWidget() && line.editor->focusWidget()->hasFocus());
        if (!other && typing && line.text() != line.shown)
            continue;
        line.shown = shown;
        if (line.text() != shown)
            line.setText(shown);
        line.box->setError({});
    }
}

void RowEditor::save(Line& line)
{
    const QString typed = line.text();
    if (m_row.isNil() || typed == line.shown)
        return;
    auto done = m_subject.set(m_entity, m_row, line.field->name, typed);
    if (!done) {
        if (done.error().code == Error::Code::Usage)
            line.box->setError(done.error().message);
        else
            Q_EMIT failed(done.error().message);
        return;
    }
    line.box->setError({});
    line.shown = typed;
}

void RowEditor::commit()
{
    for (auto& [name, line] : m_lines)
        save(line);
}

void RowEditor::focusFirst()
{
    for (QWidget* child : findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus && child->isVisibleTo(this)) {
            child->setFocus(Qt::OtherFocusReason);
            return;
        }
}

QWidget* RowEditor::editorOf(const char* field) const
{
    const auto found = m_lines.find(field);
    return found == m_lines.end() ? nullptr : found->second.editor;
}

void RowEditor::fillAddress(const QString& typed)
{
    const auto code = normalizePostalCode(typed);
    const auto address = m_lines.find("address");
    if (!code || address == m_lines.end() || !address->second.text().isEmpty())
        return;
    auto book = registry::PostalBook::read(m_session.store());
    const auto towns = book ? book->townsOf(*code) : std::vector<registry::PostalTown>();
    if (towns.empty())
        return;
    address->second.setText(towns.front().address());
    save(address->second);
}

void RowEditor::suggestWords(LineEdit* edit, CodeList codes, std::string_view field)
{
    // Only the last of several words is completed.
    auto* model = new QStandardItemModel(edit);
    auto* completer = new QCompleter(model, edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setWidget(edit);
    showAsMenu(*completer->popup());
    edit->setPlaceholderText(tr("several apart by ;"));
    const auto begin = [](const QString& text) { return std::max(text.lastIndexOf(QLatin1Char(';')), text.lastIndexOf(QChar(u'；'))) + 1; };
    std::vector<std::pair<QString, std::string>> words; // with what each is found by
    for (const Code& code : codes)
        words.emplace_back(QString::fromUtf8(code.label), text::folded(QString::fromUtf8(code.label)) + '\n' + (m_subject.reading ? text::folded(m_subject.reading(m_entity.name, field, code.code)) : std::string()));
    connect(edit, &LineEdit::searchTextChanged, this, [edit, model, completer, words, begin](const QString& text) {
        const std::string wanted = text::folded(QStringView(text).mid(begin(text)).trimmed());
        model->clear();
        if (!wanted.empty() && edit->hasFocus())
            for (const auto& [word, key] : words)
                if (key.find(wanted) != std::string::npos)
                    model->appendRow(new QStandardItem(word));
        // A word that is whole needs no list, and after a choice none opens again.
        if (model->rowCount() == 0 || (model->rowCount() == 1 && text::folded(model->item(0)->text()) == wanted))
            completer->popup()->hide();
        else
            completer->complete();
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), edit, [edit, begin](const QString& word) { edit->setText(edit->text().left(begin(edit->text())) + word); });
}

void RowEditor::suggestFacilities(LineEdit* edit)
{
    auto* model = new QStandardItemModel(edit);
    auto* completer = new QCompleter(model, edit);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    edit->setCompleter(completer);
    showAsMenu(*completer->popup());
    connect(edit, &LineEdit::searchTextChanged, this, [this, model, edit](const QString& text) {
        model->clear();
        if (text.trimmed().isEmpty() || !edit->hasFocus())
            return;
        auto& registry = m_session.registry();
        auto found = registry.search(registry.interpret(text));
        if (!found)
            return;
        const auto rows = registry.rows(*found, 0, 8);
        for (const auto& row : rows.value_or(std::vector<registry::FacilityRow>())) {
            auto* item = new QStandardItem(row.name);
            item->setData(row.id.toString(), Qt::UserRole);
            item->setData(row.phone, Qt::UserRole + 1);
            model->appendRow(item);
        }
    });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        // The line takes the name by itself; the number and the place of the registry come along.
        if (auto set = m_subject.set(m_entity, m_row, "facility", index.data(Qt::UserRole).toString()); !set)
            Q_EMIT failed(set.error().message);
        const auto phone = m_lines.find("phone");
        if (phone != m_lines.end() && phone->second.text().isEmpty()) {
            phone->second.setText(index.data(Qt::UserRole + 1).toString());
            save(phone->second);
        }
    });
}

bool RowEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit*>(watched)) {
        if (const auto found = m_lines.find(watched->objectName().toStdString()); found != m_lines.end())
            save(found->second);
    }
    if (event->type() == QEvent::InputMethod) {
        // ふりがな by itself: the kana of the conversion, never a guess from the kanji; what was typed by hand stays.
        auto* composing = static_cast<QInputMethodEvent*>(event);
        const QString preedit = composing->preeditString();
        if (!preedit.isEmpty() && text::isKana(preedit))
            m_reading = preedit;
        const auto kana = m_lines.find(watched->objectName() == QLatin1String("person") ? "person_kana" : "kana");
        if (!composing->commitString().isEmpty() && !m_reading.isEmpty() && kana != m_lines.end()) {
            const QString present = kana->second.text();
            if (present == kana->second.editor->property("byItself").toString()) {
                const QString next = (present + QLatin1Char(' ') + text::toKatakana(m_reading)).trimmed();
                kana->second.setText(next);
                kana->second.editor->setProperty("byItself", next);
                save(kana->second);
            }
            m_reading.clear();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace tasuki::ui
