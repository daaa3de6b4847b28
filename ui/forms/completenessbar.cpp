// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/completenessbar.h"

#include "forms/professions.h"
#include "style/twoendslayout.h"

#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

namespace {

/// The beginning of a long name tells more than its end.
void showFromStart(LineEdit* line, const QString& text)
{
    line->setText(text);
    line->setCursorPosition(0);
}

} // namespace

namespace {

constexpr int mostLines = 4;

} // namespace

CompletenessBar::CompletenessBar(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_profession(new QComboBox), m_name(new LineEdit), m_person(new LineEdit), m_consent(new MarkLabel(Mark::Ok)),
      m_exception(new QComboBox)
{
    auto* top = addSection();
    auto* row = new TwoEndsLayout;
    row->setSpacing(px(8));
    row->addWidget(new Label(tr("For"), Role::Body, Ink::Text2));
    for (const Profession& each : professions())
        m_profession->addItem(QString::fromUtf8(each.label), QLatin1String(each.code));
    m_profession->setAccessibleName(tr("Profession of the receiver"));
    row->addWidget(m_profession);
    m_name->setPlaceholderText(tr("Hospital or office"));
    m_name->setAccessibleName(tr("Hospital or office"));
    followTheme(m_name, [this] { m_name->setMinimumWidth(px(130)); });
    row->addWidget(m_name);
    m_person->setPlaceholderText(tr("Person"));
    m_person->setAccessibleName(tr("Person who receives"));
    followTheme(m_person, [this] { m_person->setMaximumWidth(px(110)); });
    row->addWidget(m_person);
    row->addStretch(1);
    row->addWidget(m_consent);
    m_exception->addItem(tr("Reason the law names…"), QString());
    for (const LawfulException& each : lawfulExceptions())
        m_exception->addItem(QString::fromUtf8(each.label), QLatin1String(each.code));
    m_exception->setAccessibleName(tr("Why without consent"));
    m_exception->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_exception->setMinimumContentsLength(10);
    row->addWidget(m_exception);
    top->addLayout(row);
    addDivider();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_missing = addColumn(columns, Mark::Error, tr("Missing"), Ink::Err);
    columns->addWidget(new Divider(Qt::Vertical));
    m_stale = addColumn(columns, Mark::Aging, tr("Old"), Ink::Warn);
    columns->addWidget(new Divider(Qt::Vertical));
    m_excess = addColumn(columns, Mark::Differs, tr("Too much"), Ink::Conf);
    auto* holder = new QWidget;
    holder->setLayout(columns);
    addPart(holder);
    connect(m_profession, &QComboBox::activated, this, &CompletenessBar::tell);
    connect(m_name, &QLineEdit::editingFinished, this, &CompletenessBar::tell);
    connect(m_person, &QLineEdit::editingFinished, this, &CompletenessBar::tell);
    connect(m_exception, &QComboBox::activated, this, [this] { Q_EMIT exceptionChosen(m_exception->currentData().toString()); });
}

CompletenessBar::Column CompletenessBar::addColumn(QHBoxLayout* row, Mark mark, const QString& word, Ink ink)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(12), px(6), px(8), px(6));
    column->setSpacing(px(2));
    auto* head = new QHBoxLayout;
    auto* label = new MarkLabel(mark, word, Role::BodyBold);
    label->setInk(ink);
    head->addWidget(label);
    head->addStretch(1);
    Column made{new Button(QString(), Button::Kind::Link), new QWidget, nullptr};
    made.count->setSmall(true);
    made.count->setOpensMenu(true);
    head->addWidget(made.count);
    column->addLayout(head);
    made.lines = new QVBoxLayout(made.body);
    made.lines->setContentsMargins({});
    made.lines->setSpacing(px(1));
    column->addWidget(made.body);
    column->addStretch(1);
    row->addWidget(body, 1);
    return made;
}

void CompletenessBar::fill(Column& column, const std::vector<Completeness::Item>& items, bool offersOut)
{
    while (QLayoutItem* item = column.lines->takeAt(0)) {
        // A link of the line may be what was pressed.
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    column.count->setText(tr("%n fields", nullptr, static_cast<int>(items.size())));
    column.count->setEnabled(!items.empty());
    disconnect(column.count, &Button::clicked, this, nullptr);
    connect(column.count, &Button::clicked, this, [this, column, items] { showAll(column, items); });
    const auto count = static_cast<int>(items.size());
    for (int i = 0; i < std::min(count, mostLines); ++i) {
        const Completeness::Item& each = items[static_cast<std::size_t>(i)];
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(6));
        auto* link = new Button(each.label, Button::Kind::Link);
        link->setSmall(true);
        link->setToolTip(each.why);
        row->addWidget(link);
        row->addStretch(1);
        if (offersOut) {
            auto* out = new Button(tr("Leave out"), Button::Kind::Link);
            out->setSmall(true);
            out->setAccessibleName(tr("Leave out: %1").arg(each.label));
            row->addWidget(out);
            connect(out, &Button::clicked, this, [this, field = each.field] { Q_EMIT withholdRequested(field, true); }, Qt::QueuedConnection);
        } else {
            row->addWidget(new Label(each.asOf.isValid() ? each.why : each.section.section(QLatin1Char(' '), 0, 0), Role::Small, Ink::Text2));
        }
        connect(link, &Button::clicked, this, [this, field = each.field] { Q_EMIT fieldChosen(field); }, Qt::QueuedConnection);
        column.lines->addWidget(line);
    }
    if (count > mostLines)
        column.lines->addWidget(new Label(tr("and %n more", nullptr, count - mostLines), Role::Small, Ink::Text2));
}

void CompletenessBar::showAll(const Column& column, const std::vector<Completeness::Item>& items)
{
    QMenu menu(this);
    for (const Completeness::Item& each : items) {
        auto* action = menu.addAction(each.section.isEmpty() ? each.label : each.section + QStringLiteral("　") + each.label);
        action->setData(each.field);
    }
    if (const QAction* chosen = menu.exec(column.count->mapToGlobal(QPoint(0, column.count->height()))))
        Q_EMIT fieldChosen(chosen->data().toString());
}

void CompletenessBar::setLow(bool low)
{
    for (const Column* column : {&m_missing, &m_stale, &m_excess})
        column->body->setVisible(!low);
}

void CompletenessBar::load(const SheetView& view, const Completeness& checked)
{
    m_loaded = {view.sheet.profession, view.sheet.recipientFacility, view.sheet.recipientName, view.sheet.recipientPerson};
    m_profession->setCurrentIndex(m_profession->findData(view.sheet.profession));
    if (!m_name->hasFocus())
        showFromStart(m_name, view.sheet.recipientName);
    if (!m_person->hasFocus())
        showFromStart(m_person, view.sheet.recipientPerson);
    const bool free = !view.sheet.isIssued();
    for (QWidget* part : std::initializer_list<QWidget*>{m_profession, m_name, m_person, m_exception})
        part->setEnabled(free);
    using State = Completeness::ConsentState;
    const bool good = checked.consent == State::Given || checked.consent == State::Exception || checked.consent == State::NotAsked;
    m_consent->set(good ? Mark::Ok : Mark::Error, checked.consent == State::NotAsked ? tr("No consent needed") : checked.consentWords);
    m_consent->setInk(good ? Ink::Ok : Ink::Err);
    m_exception->setVisible(checked.consent != State::Given && checked.consent != State::NotAsked);
    m_exception->setCurrentIndex(std::max(0, m_exception->findData(view.sheet.exception)));
    fill(m_missing, checked.missing, false);
    fill(m_stale, checked.stale, false);
    fill(m_excess, checked.excess, true);
}

void CompletenessBar::tell()
{
    Receiver receiver = m_loaded;
    receiver.profession = m_profession->currentData().toString();
    receiver.name = m_name->text().trimmed();
    receiver.person = m_person->text().trimmed();
    if (receiver.name != m_loaded.name)
        receiver.facility = {};
    if (receiver.profession == m_loaded.profession && receiver.name == m_loaded.name && receiver.person == m_loaded.person)
        return;
    m_loaded = receiver;
    Q_EMIT receiverChanged(receiver);
}

} // namespace tasuki::ui
