// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/scopepanel.h"

#include "registry/categories.h"
#include "registry/exporting.h"

#include <QAction>
#include <QHeaderView>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

QString code(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QComboBox* categoryBox()
{
    auto* box = new QComboBox;
    box->addItem(ScopePanel::tr("All kinds"), QString());
    for (const Category& group : categories()) {
        if (!group.parent.empty())
            continue;
        box->addItem(displayName(group), code(group.code));
        for (const Category& leaf : leafCategories())
            if (leaf.parent == group.code)
                box->addItem(QStringLiteral("　") + displayName(leaf), code(leaf.code));
    }
    box->setMaxVisibleItems(24);
    return box;
}

QComboBox* fieldChoice()
{
    auto* box = new QComboBox;
    box->addItem(ScopePanel::tr("The whole facility"), QString());
    for (const std::string& key : exportColumns())
        if (fieldOfKey(key))
            box->addItem(keyInWords(key), QString::fromStdString(key));
    box->setMaxVisibleItems(24);
    return box;
}

} // namespace

ScopePanel::ScopePanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->addWidget(buildChoices());
    splitter->addWidget(buildRules());
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    column->addWidget(splitter);
    connect(&session, &Session::changed, this, [this](const store::ChangeEvent& event) {
        if (event.everything || event.entity == &store::describe<ScopeRule>())
            fill();
    });
    explain();
    fill();
}

QWidget* ScopePanel::buildChoices()
{
    auto* pane = new Pane;
    pane->addHeading(tr("Who may see what"));
    pane->addDivider();
    auto* section = pane->addSection();
    m_category = categoryBox();
    m_field = fieldChoice();
    m_scope = new Segments({scopeInWords(store::Scope::Public), scopeInWords(store::Scope::Professionals),
                            scopeInWords(store::Scope::Centre)});
    m_scope->setCurrent(static_cast<int>(store::Scope::Professionals));
    m_meaning = new Paragraph({}, Role::Secondary, Ink::Text2);
    m_set = new Button(tr("Make it a rule"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    section->addWidget(new FieldBox(tr("Kind of service"), m_category));
    section->addWidget(new FieldBox(tr("What of it"), m_field));
    section->addWidget(new FieldBox(tr("For whom"), m_scope));
    section->addWidget(m_meaning);
    section->addWidget(m_set, 0, Qt::AlignLeft);
    pane->addStretch();
    connect(m_category, &QComboBox::currentIndexChanged, this, &ScopePanel::explain);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ScopePanel::explain);
    connect(m_scope, &Segments::chosen, this, &ScopePanel::explain);
    connect(m_set, &Button::clicked, this, &ScopePanel::set);
    auto* go = new QAction(m_set->text(), this);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    go->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(go, &QAction::triggered, this, &ScopePanel::set);
    addAction(go);
    return pane;
}

QWidget* ScopePanel::buildRules()
{
    auto* pane = new Pane;
    auto* head = pane->addHeading(tr("Rules of this centre"));
    head->addStretch();
    auto* back = new Button(tr("Back"), Button::Kind::Normal, QStringLiteral("Esc"));
    head->addWidget(back);
    pane->addDivider();
    m_model = new QStandardItemModel(this);
    m_table = new QTableView;
    configureTable(*m_table, Rows::OneLine);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rules of this centre"));
    auto* empty = new EmptyState(Icon::Lock, tr("There are no rules of your own yet"),
                                 tr("Each field goes as usual: addresses and telephone numbers to everybody, notes to nobody outside the "
                                    "centre. Choose at the left what is to go otherwise."));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    pane->addPart(m_stack, 1);
    auto* foot = pane->addFoot();
    foot->addStretch();
    m_takeBack = new Button(Icon::Remove, tr("Take the rule back"), Button::Kind::Normal, QStringLiteral("Del"));
    m_takeBack->setSmall(true);
    foot->addWidget(m_takeBack);
    connect(back, &Button::clicked, this, &ScopePanel::left);
    connect(m_takeBack, &Button::clicked, this, &ScopePanel::takeBack);
    auto* remove = new QAction(m_table);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &ScopePanel::takeBack);
    m_table->addAction(remove);
    return pane;
}

void ScopePanel::arrive()
{
    m_category->setFocus(Qt::OtherFocusReason);
}

void ScopePanel::choose(const QString& category, const QString& field, store::Scope scope)
{
    m_category->setCurrentIndex(std::max(0, m_category->findData(category)));
    m_field->setCurrentIndex(std::max(0, m_field->findData(field)));
    m_scope->setCurrent(static_cast<int>(scope));
    explain();
}

ScopeRule ScopePanel::parts() const
{
    return {{}, {}, m_category->currentData().toString(), m_field->currentData().toString(), {}};
}

store::Scope ScopePanel::scope() const
{
    return static_cast<store::Scope>(std::clamp(m_scope->current(), 0, 2));
}

QString ScopePanel::aboutInWords(const ScopeRule& rule)
{
    if (!rule.row.isNil()) {
        const auto facility = m_session.store().load(rule.row);
        return facility && *facility ? (*facility)->name : tr("a facility that is gone");
    }
    const Category* known = category(rule.category.toStdString());
    return rule.category.isEmpty() ? tr("All kinds") : known ? displayName(*known) : rule.category;
}

void ScopePanel::explain()
{
    const ScopeRule chosen = parts();
    const bool nothing = chosen.category.isEmpty() && chosen.field.isEmpty();
    m_set->setEnabled(!nothing);
    if (nothing) {
        m_meaning->setText(tr("Choose a kind of service, or one thing of all facilities."));
        return;
    }
    const QString what = chosen.field.isEmpty() ? tr("whole facilities") : tr("“%1”").arg(keyInWords(chosen.field.toStdString()));
    const QString of = aboutInWords(chosen);
    switch (scope()) {
    case store::Scope::Public:
        m_meaning->setText(tr("%1: %2 may stand on what is handed to anybody.").arg(of, what));
        break;
    case store::Scope::Professionals:
        m_meaning->setText(tr("%1: %2 leave the centre only to professionals.").arg(of, what));
        break;
    case store::Scope::Centre:
        m_meaning->setText(tr("%1: %2 never leave this centre.").arg(of, what));
        break;
    }
}

void ScopePanel::fill()
{
    auto rules = ScopeRules::load(m_session.store());
    if (!rules) {
        Q_EMIT failed(rules.error().message);
        return;
    }
    const int before = m_table->currentIndex().row();
    m_rules = rules->all();
    m_model->clear();
    for (const ScopeRule& rule : m_rules) {
        const auto scope = scopeOfCode(rule.scope);
        QList<QStandardItem*> items;
        for (const QString& text : {aboutInWords(rule), rule.field.isEmpty() ? tr("The whole facility") : keyInWords(rule.field.toStdString()),
                                    scope ? scopeInWords(*scope) : rule.scope}) {
            items << new QStandardItem(text);
            items.back()->setEditable(false);
        }
        m_model->appendRow(items);
    }
    m_model->setHorizontalHeaderLabels({tr("About"), tr("What of it"), tr("For whom")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->setCurrentIndex(m_rules.empty() ? 1 : 0);
    m_takeBack->setEnabled(!m_rules.empty());
    if (!m_rules.empty())
        m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
}

void ScopePanel::set()
{
    if (!m_set->isEnabled())
        return;
    const QString sentence = m_meaning->text();
    if (auto made = setScope(m_session.registry(), parts(), scope()); !made)
        Q_EMIT failed(made.error().message);
    else
        Q_EMIT done(tr("Saved. %1").arg(sentence));
}

void ScopePanel::takeBack()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_rules.size()))
        return;
    const ScopeRule rule = m_rules[static_cast<std::size_t>(row)];
    if (auto taken = setScope(m_session.registry(), rule, std::nullopt); !taken)
        Q_EMIT failed(taken.error().message);
    else
        Q_EMIT done(tr("The rule was taken back (%1)").arg(aboutInWords(rule)));
}

} // namespace tasuki::ui
