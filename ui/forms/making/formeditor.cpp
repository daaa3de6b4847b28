// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/making/formeditor.h"

#include "base/wareki.h"
#include "forms/drafting.h"
#include "forms/making/fieldform.h"
#include "forms/making/layoutpane.h"
#include "forms/making/typingpause.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/preview/paperview.h"
#include "style/twoendslayout.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

namespace {

constexpr int fieldRole = Qt::UserRole + 1;
constexpr int narrowForm = 420; ///< px; below it one field to a line
constexpr int sectionRole = Qt::UserRole + 2;

} // namespace

FormEditor::FormEditor(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    column->setSpacing(px(8));
    column->addWidget(buildHead());
    auto* splitter = new Splitter;
    auto* left = new Pane;
    m_tabs = new Tabs;
    m_tabs->add(tr("Fields"));
    m_tabs->add(tr("Rules and cells"));
    m_tabs->add(tr("About the form"));
    left->addPart(m_tabs);
    left->addDivider();
    m_parts = new QStackedWidget;
    m_layout = new LayoutPane;
    m_parts->addWidget(buildFields());
    m_parts->addWidget(m_layout);
    m_parts->addWidget(buildSheet());
    left->addPart(m_parts, 1);
    splitter->addWidget(left);
    auto* right = new Pane;
    auto* heading = right->addHeading(tr("As it will be printed"));
    m_problem = new MarkLabel(Mark::Info);
    heading->addWidget(m_problem);
    m_paper = new paper::PaperView;
    right->addPart(m_paper, 1);
    m_paperPane = right;
    splitter->addWidget(right);
    splitter->setObjectName(QStringLiteral("form/splitter"));
    splitter->setSizes({px(720), px(480)});
    column->addWidget(splitter, 1);
    m_preview.setSingleShot(true);
    m_preview.setInterval(60);
    connect(&m_preview, &QTimer::timeout, this, &FormEditor::showPaper);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_layout, &LayoutPane::changed, this, [this](const Definition& next, const QString& words) { save(next, words); });
    connect(m_layout, &LayoutPane::fieldChosen, this, [this](const QString& field) {
        if (const auto spots = m_pages.spots.find(field); spots != m_pages.spots.end())
            m_paper->setHighlight(spots->second.front().page, spots->second.front().rect);
    });
}

QWidget* FormEditor::buildHead()
{
    auto* head = new QWidget;
    auto* row = new TwoEndsLayout;
    head->setLayout(row);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    auto* back = new IconButton(Icon::Back, tr("Back to the forms"), QStringLiteral("Esc"), IconButton::Frame::Bare);
    m_title = new Label({}, Role::Title);
    m_state = new Label({}, Role::Secondary, Ink::Text2);
    auto* away = new Button(tr("Throw away"), Button::Kind::Quiet);
    auto* offer = new Button(Icon::Check, tr("Offer this form"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(new Tag(tr("being made")));
    row->addWidget(m_state);
    row->addStretch(1);
    row->addWidget(away);
    row->addWidget(offer);
    connect(back, &QPushButton::clicked, this, &FormEditor::left);
    connect(offer, &Button::clicked, this, &FormEditor::publish);
    connect(away, &Button::clicked, this, [this] {
        const QString title = form().title;
        if (auto gone = m_session.sheets().library().discardDraft(m_draft.id); !gone) {
            Q_EMIT failed(gone.error().message);
            return;
        }
        close();
        Q_EMIT done(tr("The draft of %1 was thrown away. Undo brings it back.").arg(title));
        Q_EMIT left();
    });
    return head;
}

QWidget* FormEditor::buildFields()
{
    auto* body = new QWidget;
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins({});
    row->setSpacing(0);
    auto* side = new QWidget;
    followTheme(side, [side] { side->setFixedWidth(px(250)); });
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_list = new QListWidget;
    configureList(*m_list);
    m_list->setAccessibleName(tr("Fields of the form"));
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(px(8), px(6), px(8), px(6));
    foot->setSpacing(px(4));
    auto* add = new Button(Icon::Add, tr("Field"), Button::Kind::Quiet);
    auto* section = new Button(Icon::Add, tr("Section"), Button::Kind::Quiet);
    auto* up = new IconButton(Icon::Up, tr("Up"), QStringLiteral("Alt+↑"));
    auto* down = new IconButton(Icon::Down, tr("Down"), QStringLiteral("Alt+↓"));
    auto* remove = new IconButton(Icon::Delete, tr("Remove"), QStringLiteral("Delete"));
    foot->addWidget(add);
    foot->addWidget(section);
    foot->addStretch(1);
    for (IconButton* button : {up, down, remove}) {
        button->setSmall(true);
        foot->addWidget(button);
    }
    for (Button* button : {add, section})
        button->setSmall(true);
    column->addLayout(foot);
    row->addWidget(side);
    row->addWidget(new Divider(Qt::Vertical));
    m_field = new FieldForm;
    row->addWidget(new ScrollBody(m_field), 1);
    connect(add, &Button::clicked, this, &FormEditor::addField);
    connect(section, &Button::clicked, this, &FormEditor::addSection);
    connect(up, &QPushButton::clicked, this, [this] { moveField(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveField(1); });
    connect(remove, &QPushButton::clicked, this, &FormEditor::removeField);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        m_field->show(form(), currentField());
        if (const auto spots = m_pages.spots.find(currentField()); spots != m_pages.spots.end())
            m_paper->setHighlight(spots->second.front().page, spots->second.front().rect);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (currentField().isEmpty())
            renameSection();
        else
            m_field->focusLabel();
    });
    connect(m_field, &FieldForm::changed, this,
            [this](const forms::Field& field) { save(withFieldChanged(form(), field), tr("%1 changed").arg(field.label)); });
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveField(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveField(1); });
    key(QKeySequence(Qt::Key_Delete), [this] { removeField(); });
    key(QKeySequence(Qt::Key_Insert), [this] { addField(); });
    return body;
}

QWidget* FormEditor::buildSheet()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(10));
    m_titleEdit = new LineEdit;
    m_code = new LineEdit;
    m_version = new LineEdit;
    m_publisher = new LineEdit;
    m_purpose = new LineEdit;
    m_from = new LineEdit;
    m_standard = new QComboBox;
    m_standard->addItem(tr("none"), QString());
    for (const auto& definition : shippedDefinitions())
        m_standard->addItem(tr("%1 (%2)").arg(definition->title, definition->version), definition->key());
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    followTheme(m_notes, [this] { m_notes->setFixedHeight(px(72)); });
    m_consent = new Chip(tr("Goes only with consent"));
    m_fax = new Chip(tr("May go by FAX"));
    const auto pair = [&](QWidget* one, QWidget* other) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(12));
        row->addWidget(one, 1);
        row->addWidget(other, 1);
        column->addLayout(row);
        stackWhenNarrow(body, row, narrowForm);
    };
    column->addWidget(new FieldBox(tr("Title"), m_titleEdit));
    pair(new FieldBox(tr("Code"), m_code, tr("Letters and digits, with the name of the centre before it.")), new FieldBox(tr("Version"), m_version));
    pair(new FieldBox(tr("Published by"), m_publisher), new FieldBox(tr("Used from"), m_from));
    column->addWidget(new FieldBox(tr("What for"), m_purpose));
    column->addWidget(new FieldBox(tr("Stands for the official form"), m_standard));
    m_coverage = new Paragraph({}, Role::Secondary, Ink::Text2);
    column->addWidget(m_coverage);
    auto* ticks = new QHBoxLayout;
    for (Chip* button : {m_consent, m_fax}) {
        ticks->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, &FormEditor::tellSheet);
    }
    ticks->addStretch(1);
    column->addLayout(ticks);
    column->addWidget(new FieldBox(tr("Notes"), m_notes, tr("One to a line.")));
    column->addStretch(1);
    for (LineEdit* line : {m_titleEdit, m_code, m_version, m_publisher, m_purpose, m_from})
        connect(line, &QLineEdit::editingFinished, this, &FormEditor::tellSheet);
    connect(m_standard, &QComboBox::activated, this, &FormEditor::tellSheet);
    new TypingPause(m_notes, [this] { tellSheet(); });
    return new ScrollBody(body);
}

void FormEditor::setNarrow(bool narrow)
{
    m_paperPane->setVisible(!narrow);
}

bool FormEditor::open(const Id<KeptDefinition>& id)
{
    auto draft = m_session.sheets().library().draft(id);
    if (!draft) {
        Q_EMIT failed(draft.error().message);
        return false;
    }
    m_draft = std::move(*draft);
    m_tabs->setCurrentIndex(0);
    showForm();
    m_list->setCurrentRow(m_list->count() > 1 ? 1 : 0);
    return true;
}

bool FormEditor::refresh()
{
    if (!isOpen())
        return false;
    auto draft = m_session.sheets().library().draft(m_draft.id);
    if (!draft) {
        close();
        return false;
    }
    m_draft = std::move(*draft);
    showForm();
    return true;
}

void FormEditor::close()
{
    m_draft = {};
    m_preview.stop();
}

void FormEditor::arrive()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void FormEditor::showPart(int part)
{
    m_tabs->setCurrentIndex(part);
}

void FormEditor::showForm()
{
    m_title->setText(form().title);
    m_state->setText(form().key());
    listFields();
    m_field->show(form(), currentField());
    m_layout->show(form());
    showSheet();
    showPaper();
}

void FormEditor::listFields()
{
    const QString field = currentField();
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int found = -1;
    for (std::size_t s = 0; s < form().sections.size(); ++s) {
        auto* section = new QListWidgetItem(form().sections[s].title, m_list);
        section->setData(StrongRole, true);
        section->setData(sectionRole, static_cast<int>(s));
        for (const forms::Field& each : form().sections[s].fields) {
            auto* item = new QListWidgetItem(QStringLiteral("　") + each.label, m_list);
            item->setData(fieldRole, each.id);
            item->setData(sectionRole, static_cast<int>(s));
            if (each.wanted == Wanted::Required)
                item->setData(RemarkRole, tr("required"));
            if (each.id == field)
                found = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(found >= 0 ? found : std::clamp(row, 0, m_list->count() - 1));
}

QString FormEditor::currentField() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(fieldRole).toString() : QString();
}

std::size_t FormEditor::currentSection() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? static_cast<std::size_t>(item->data(sectionRole).toInt()) : 0;
}

void FormEditor::chooseField(const QString& id)
{
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(fieldRole).toString() == id)
            m_list->setCurrentRow(i);
    m_layout->choose(id);
}

bool FormEditor::save(const Definition& next, const QString& words)
{
    auto saved = m_session.sheets().library().saveDraft(m_draft, next, words);
    if (!saved) {
        m_problem->set(Mark::Error, saved.error().code == Error::Code::Conflict ? saved.error().message : tr("not kept: see below"));
        Q_EMIT failed(saved.error().message);
        if (saved.error().code == Error::Code::Conflict)
            refresh();
        else
            m_layout->show(form());
        return false;
    }
    if (*saved)
        showForm();
    return *saved;
}

void FormEditor::addField()
{
    const std::size_t section = currentSection();
    const auto& fields = form().sections[section].fields;
    const QString after = currentField();
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const forms::Field& field) { return field.id == after; });
    const auto at = found == fields.end() ? std::size_t(0) : static_cast<std::size_t>(found - fields.begin()) + 1;
    forms::Field made;
    made.id = made.meaning = freeId(form(), QStringLiteral("own.item"));
    made.label = tr("New field");
    if (!save(withField(form(), section, at, made), tr("field added")))
        return;
    chooseField(made.id);
    m_field->focusLabel();
}

void FormEditor::addSection()
{
    const std::size_t at = currentSection() + 1;
    if (save(withSection(form(), at, tr("Section %1").arg(form().sections.size() + 1)), tr("section added")))
        for (int i = 0; i < m_list->count(); ++i)
            if (m_list->item(i)->data(fieldRole).toString().isEmpty() && m_list->item(i)->data(sectionRole).toInt() == static_cast<int>(at)) {
                m_list->setCurrentRow(i);
                renameSection();
                break;
            }
}

void FormEditor::renameSection()
{
    const std::size_t section = currentSection();
    Dialog dialog(tr("Section"), tr("What is the section called?"), this);
    auto* line = new LineEdit(form().sections[section].title);
    line->selectAll();
    dialog.body()->addWidget(new FieldBox(tr("Title"), line));
    dialog.setSafe(tr("Leave as it was"));
    dialog.setPrimary(tr("Call it so"));
    if (dialog.exec() == QDialog::Accepted)
        save(withSectionTitle(form(), section, line->text().trimmed()), tr("section renamed"));
}

void FormEditor::moveField(int by)
{
    const QString id = currentField();
    if (id.isEmpty())
        return;
    if (save(withFieldMoved(form(), id, by), tr("field moved")))
        chooseField(id);
}

void FormEditor::removeField()
{
    const QString id = currentField();
    if (id.isEmpty())
        save(withoutSection(form(), currentSection()), tr("section removed"));
    else
        save(withoutField(form(), id), tr("%1 taken out").arg(form().field(id)->label));
}

void FormEditor::showSheet()
{
    const auto put = [](LineEdit* line, const QString& text) {
        if (!line->hasFocus())
            line->setText(text);
    };
    put(m_titleEdit, form().title);
    put(m_code, form().code);
    put(m_version, form().version);
    put(m_publisher, form().publisher);
    put(m_purpose, form().purpose);
    put(m_from, wareki::formatShort(form().validFrom));
    m_standard->setCurrentIndex(std::max(0, m_standard->findData(form().standard)));
    if (!m_notes->hasFocus())
        m_notes->setPlainText(form().notes.join(QLatin1Char('\n')));
    m_consent->setChecked(form().asksConsent);
    m_fax->setChecked(form().faxable);
    QString coverage;
    for (const auto& standard : shippedDefinitions()) {
        if (standard->key() != form().standard)
            continue;
        const auto missing = missingFrom(form(), *standard);
        QStringList labels;
        for (const forms::Field* field : missing)
            labels << field->label;
        coverage = missing.empty() ? tr("It asks everything the official form asks.")
                                   : tr("The official form asks more, %n fields: %1", nullptr, static_cast<int>(missing.size())).arg(labels.join(QStringLiteral("、")));
    }
    m_coverage->setText(coverage);
    m_coverage->setVisible(!coverage.isEmpty());
}

void FormEditor::tellSheet()
{
    if (!isOpen())
        return;
    Definition next = form();
    const auto take = [](QString& into, const LineEdit* line) {
        if (!line->text().trimmed().isEmpty())
            into = line->text().trimmed();
    };
    take(next.title, m_titleEdit);
    take(next.code, m_code);
    take(next.version, m_version);
    take(next.publisher, m_publisher);
    next.purpose = m_purpose->text().trimmed();
    next.validFrom = wareki::parseDate(m_from->text()).value_or(next.validFrom);
    next.standard = m_standard->currentData().toString();
    next.notes = m_notes->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    next.asksConsent = m_consent->isChecked();
    next.faxable = m_fax->isChecked();
    save(next, tr("about the form changed"));
}

void FormEditor::showPaper()
{
    if (!isOpen())
        return;
    m_pages = emptyPages(form(), m_session.centreName(), m_session.clock().today());
    const int page = m_paper->page();
    m_paper->setDocument(m_pages.document);
    m_paper->setPage(page);
    if (const auto spots = m_pages.spots.find(currentField()); spots != m_pages.spots.end() && m_tabs->currentIndex() == 0)
        m_paper->setHighlight(spots->second.front().page, spots->second.front().rect);
    m_problem->set(Mark::Ok, tr("%n pages", nullptr, static_cast<int>(m_pages.document.pages.size())));
}

void FormEditor::publish()
{
    if (!isOpen())
        return;
    auto offered = m_session.sheets().library().publish(m_draft);
    if (!offered) {
        Q_EMIT failed(offered.error().message);
        return;
    }
    close();
    Q_EMIT done(tr("%1 is offered for new sheets").arg((*offered)->title));
    Q_EMIT left();
}

} // namespace tasuki::ui
