// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/kindsdialog.h"

#include "network/codes.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>
#include <QUuid>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace network;

KindsDialog::KindsDialog(Session& session, QWidget* parent)
    : Dialog(tr("Kinds of meetings"), tr("Which kinds of meetings are there?"), parent), m_session(session), m_rows(new WordTable(this)), m_table(new QTableView), m_label(new LineEdit),
      m_perYear(new LineEdit), m_group(new QComboBox), m_offered(new Chip(tr("offered"), true)), m_labelBox(new FieldBox(tr("Name"), m_label)),
      m_perYearBox(new FieldBox(tr("Times a year"), m_perYear))
{
    configureTable(*m_table);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Kinds of meetings"));
    m_table->setMinimumHeight(px(220));
    body()->addWidget(m_table, 1);
    for (const Code& group : kindGroups())
        m_group->addItem(QString::fromUtf8(group.label), QString::fromLatin1(group.code));
    auto* row = new QHBoxLayout;
    row->addWidget(m_labelBox, 3);
    row->addWidget(new FieldBox(tr("Group"), m_group), 2);
    row->addWidget(m_perYearBox, 1);
    body()->addLayout(row);
    auto* verbs = new QHBoxLayout;
    auto* keep = new Button(tr("Keep"));
    auto* fresh = new Button(Icon::Add, tr("New kind"));
    verbs->addWidget(m_offered);
    verbs->addStretch(1);
    verbs->addWidget(fresh);
    verbs->addWidget(keep);
    body()->addLayout(verbs);
    setSafe(tr("Close"));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KindsDialog::showChosen);
    connect(keep, &Button::clicked, this, &KindsDialog::keep);
    connect(fresh, &Button::clicked, this, &KindsDialog::beginNew);
    fill();
}

void KindsDialog::fill()
{
    auto kinds = m_session.centre().network().kinds();
    if (!kinds) {
        Q_EMIT failed(kinds.error().message);
        return;
    }
    m_kinds = std::move(*kinds);
    std::vector<WordRow> rows;
    for (const MeetingKind& each : m_kinds) {
        WordRow row;
        row.cells = {each.label, wordOf(kindGroups(), each.group), each.perYear.value_or(0) > 0 ? QString::number(*each.perYear) : QString()};
        row.closed = each.endedOn.isValid();
        row.key = each.code;
        rows.push_back(std::move(row));
    }
    m_rows->set({tr("Name"), tr("Group"), tr("Times a year")}, std::move(rows), {2});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->selectRow(std::max(0, m_rows->rowOf(m_code)));
}

void KindsDialog::showChosen()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(m_kinds.size()))
        return;
    const MeetingKind& kind = m_kinds[static_cast<std::size_t>(row)];
    m_code = kind.code;
    m_label->setText(kind.label);
    m_group->setCurrentIndex(std::max(0, m_group->findData(kind.group)));
    m_perYear->setText(kind.perYear.value_or(0) > 0 ? QString::number(*kind.perYear) : QString());
    m_offered->setChecked(!kind.endedOn.isValid());
    m_labelBox->setError({});
    m_perYearBox->setError({});
}

void KindsDialog::beginNew()
{
    m_table->clearSelection();
    m_code.clear();
    m_label->clear();
    m_perYear->clear();
    m_offered->setChecked(true);
    m_label->setFocus(Qt::OtherFocusReason);
}

void KindsDialog::keep()
{
    const QString label = m_label->text().simplified();
    bool isNumber = true;
    const QString typed = m_perYear->text().trimmed();
    const int times = typed.isEmpty() ? 0 : typed.normalized(QString::NormalizationForm_KC).toInt(&isNumber);
    m_labelBox->setError(label.isEmpty() ? tr("Enter the name.") : QString());
    m_perYearBox->setError(isNumber && times >= 0 && times <= 366 ? QString() : tr("Type a number."));
    if (label.isEmpty() || !isNumber || times < 0 || times > 366)
        return;
    const auto known = std::ranges::find(m_kinds, m_code, &MeetingKind::code);
    MeetingKind kind = known == m_kinds.end() || m_code.isEmpty() ? MeetingKind() : *known;
    if (kind.code.isEmpty())
        kind.code = QStringLiteral("own-") + QUuid::createUuid().toString(QUuid::Id128).left(8);
    kind.label = label;
    kind.group = m_group->currentData().toString();
    kind.perYear = times > 0 ? std::optional<std::int64_t>(times) : std::nullopt;
    kind.endedOn = m_offered->isChecked() ? QDate() : kind.endedOn.isValid() ? kind.endedOn : m_session.clock().today();
    m_code = kind.code;
    if (auto kept = m_session.centre().network().setKind(kind); !kept)
        Q_EMIT failed(kept.error().message);
    fill();
}

} // namespace tasuki::ui
