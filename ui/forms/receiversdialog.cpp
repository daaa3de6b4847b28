// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/receiversdialog.h"

#include "forms/professions.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

namespace {

enum Column { Name, Person, Work, State };

/// Who usually stands behind a role of the client's record.
const char* professionBehind(const QString& role)
{
    static const std::map<QString, const char*> known{
        {QStringLiteral("doctor"), "doctor"},          {QStringLiteral("dentist"), "dentist"},   {QStringLiteral("pharmacy"), "pharmacist"},
        {QStringLiteral("care_manager"), "care-manager"}, {QStringLiteral("nursing"), "visiting-nurse"}, {QStringLiteral("helper"), "home-helper"},
        {QStringLiteral("day"), "facility"},           {QStringLiteral("rehab"), "therapist"},   {QStringLiteral("short"), "facility"},
        {QStringLiteral("hospital"), "nurse"},         {QStringLiteral("facility"), "facility"}, {QStringLiteral("commissioner"), "welfare-commissioner"}};
    const auto found = known.find(role);
    return found == known.end() ? "care-manager" : found->second;
}

} // namespace

ReceiversDialog::ReceiversDialog(Session& session, const SheetView& issued, QWidget* parent)
    : Dialog(tr("To several receivers"), tr("Who gets “%1”?").arg(issued.definition->title), parent), m_session(session), m_issued(issued),
      m_table(new QTableWidget), m_add(new LineEdit), m_cover(new Segments({tr("By hand or post, with a letter"), tr("By FAX, as a FAX set")})), m_error(new Paragraph({}, Role::Body, Ink::Err))
{
    addSentence(tr("Each gets a cover with their name and the sheet without what they must not have."));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Hospital or office"), tr("Person"), tr("Profession"), tr("Their copy")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumSize(px(620), px(230));
    m_table->setAccessibleName(tr("Receivers"));
    body()->addWidget(m_table);
    body()->addWidget(new FieldBox(tr("Somebody else: type the name, then Enter"), m_add));
    if (issued.definition->faxable)
        body()->addWidget(m_cover);
    body()->addWidget(m_error);
    setSafe(tr("Back"));
    setPrimary(tr("Show the pages"));
    if (const auto record = session.clients().read(issued.sheet.client))
        for (const clients::CareTie& tie : record->ties) {
            const QDate today = session.clock().today();
            if (tie.until.isValid() && tie.until < today)
                continue;
            addReceiver({QLatin1String(professionBehind(tie.role)), tie.facility, tie.facilityName, tie.person}, false);
        }
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        if (m_add->text().trimmed().isEmpty())
            return;
        addReceiver({m_issued.sheet.profession, {}, m_add->text().trimmed(), {}}, true);
        m_add->clear();
    });
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* item) {
        if (item->column() == Name)
            showState(item->row());
    });
}

void ReceiversDialog::addReceiver(const Receiver& receiver, bool chosen)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->setRowCount(row + 1);
    auto* name = new QTableWidgetItem(receiver.name);
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    name->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    m_table->setItem(row, Name, name);
    m_table->setItem(row, Person, new QTableWidgetItem(receiver.person));
    auto* work = new QComboBox;
    for (const Profession& each : professions())
        work->addItem(QString::fromUtf8(each.label), QLatin1String(each.code));
    work->setCurrentIndex(std::max(0, work->findData(receiver.profession)));
    work->setAccessibleName(receiver.name);
    connect(work, &QComboBox::activated, this, [this, row] { showState(row); });
    m_table->setCellWidget(row, Work, work);
    auto* state = new QTableWidgetItem;
    state->setFlags(Qt::ItemIsEnabled);
    m_table->setItem(row, State, state);
    showState(row);
}

Receiver ReceiversDialog::receiverAt(int row) const
{
    const auto* work = qobject_cast<QComboBox*>(m_table->cellWidget(row, Work));
    return {work ? work->currentData().toString() : QString(), {}, m_table->item(row, Name)->text(), m_table->item(row, Person)->text().trimmed()};
}

void ReceiversDialog::showState(int row)
{
    const QSignalBlocker quiet(m_table);
    const auto copy = m_session.sheets().copyFor(m_issued, receiverAt(row));
    QTableWidgetItem* state = m_table->item(row, State);
    if (!copy) {
        state->setText(tr("not possible"));
        state->setToolTip(copy.error().message);
        m_table->item(row, Name)->setCheckState(Qt::Unchecked);
        m_error->setText(copy.error().message);
        return;
    }
    const auto left = m_issued.handedOver().size() - copy->handedOver().size();
    state->setText(copy->handedOver().size() >= m_issued.handedOver().size() ? tr("whole") : tr("%n fields left out", nullptr, static_cast<int>(left)));
    m_error->clear();
}

Cover ReceiversDialog::cover() const
{
    return m_cover->current() == 1 ? Cover::Fax : Cover::Letter;
}

void ReceiversDialog::accept()
{
    m_copies.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, Name)->checkState() != Qt::Checked)
            continue;
        auto copy = m_session.sheets().copyFor(m_issued, receiverAt(row));
        if (!copy) {
            m_error->setText(copy.error().message);
            return;
        }
        m_copies.push_back(std::move(*copy));
    }
    if (m_copies.empty()) {
        m_error->setText(tr("Tick at least one receiver."));
        return;
    }
    Dialog::accept();
}

} // namespace tasuki::ui
