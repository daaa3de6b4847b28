// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personpane.h"

#include "base/wareki.h"
#include "network/codes.h"
#include "people/networkrows.h"
#include "rows/childlist.h"
#include "rows/roweditor.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace network;

PersonPane::PersonPane(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_name(new Label({}, Role::Title)), m_facts(new Label({}, Role::Body, Ink::Text2)), m_alike(new Banner(Banner::Kind::Warn)), m_tabs(new Tabs),
      m_stack(new QStackedWidget),
      m_editor(new RowEditor(session, networkRows(session), store::describe<Person>(), {"name", "kana", "professions", "phone", "mobile", "email", "left_on", "listing", "listing_on", "notes"})),
      m_rows(new WordTable(this)), m_meetings(new QTableView),
      m_none(new EmptyState(Icon::People, tr("No meeting yet"), tr("As soon as this person is noted at a meeting, it stands here."))), m_told(new Paragraph({}, Role::Secondary, Ink::Text2))
{
    auto* head = addSection();
    head->setSpacing(px(4));
    head->addWidget(m_name);
    head->addWidget(m_facts);
    m_alike->hide();
    addPart(m_alike);
    m_tabs->add(tr("Person"));
    m_tabs->add(tr("Meetings"));
    addPart(m_tabs);
    addDivider();
    addPart(m_stack, 1);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    column->addWidget(m_editor);
    ChildKind kind;
    kind.entity = &store::describe<Affiliation>();
    kind.heading = tr("Where they work and worked");
    kind.empty = tr("No office is noted yet. Names are found in the register of resources while you type.");
    kind.fields = {"office", "district", "post", "profession", "valid_from", "valid_to"};
    kind.rows = [this] {
        std::vector<std::pair<Uuid, const void*>> rows;
        for (const Affiliation& each : m_record.affiliations)
            rows.emplace_back(each.id.uuid, &each);
        return rows;
    };
    kind.add = [this]() -> Result<Uuid> {
        Affiliation row;
        row.person = m_id;
        auto added = m_session.centre().network().addRow(row);
        if (!added)
            return tl::unexpected<Error>(added.error());
        return added->uuid;
    };
    m_affiliations = new ChildList(session, networkRows(session), kind);
    column->addWidget(m_affiliations);
    column->addWidget(m_told);
    column->addStretch(1);
    m_stack->addWidget(new ScrollBody(body));
    auto* meetings = new QStackedWidget;
    configureTable(*m_meetings);
    m_meetings->setModel(m_rows);
    m_meetings->setAccessibleName(tr("Meetings of this person"));
    copyOnRequest(*m_meetings, *m_rows);
    meetings->addWidget(m_meetings);
    meetings->addWidget(m_none);
    m_stack->addWidget(meetings);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, [this](int index) {
        commit();
        m_stack->setCurrentIndex(index);
    });
    connect(m_editor, &RowEditor::failed, this, &PersonPane::failed);
    connect(m_affiliations, &ChildList::failed, this, &PersonPane::failed);
    connect(m_alike, &Banner::linkActivated, this, &PersonPane::merge);
    connect(m_meetings, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT meetingRequested({Uuid::fromString(m_rows->row(index.row()).key.toString())});
    });
    clear();
}

void PersonPane::open(const Id<Person>& id)
{
    if (id != m_id)
        commit();
    m_id = id;
    refresh();
}

void PersonPane::refresh()
{
    if (m_id.isNil())
        return;
    auto record = m_session.centre().network().person(m_id);
    if (!record) {
        clear();
        return;
    }
    m_record = std::move(*record);
    show();
}

void PersonPane::clear()
{
    m_id = {};
    m_record = {};
    show();
}

void PersonPane::show()
{
    setEnabled(!m_id.isNil());
    const Person& person = m_record.person;
    m_name->setText(person.name);
    QStringList facts{professionWords(person.professions)};
    if (!m_record.affiliations.empty())
        facts << m_record.affiliations.front().office;
    if (person.leftOn.isValid())
        facts << tr("left on %1").arg(wareki::formatShort(person.leftOn));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("・")));
    m_editor->load(m_id.uuid, &person);
    m_affiliations->load();
    std::vector<WordRow> rows;
    const auto kinds = m_session.centre().network().kinds().value_or(std::vector<MeetingKind>());
    for (const PersonRecord::Met& each : m_record.meetings) {
        WordRow row;
        row.cells = {titleOf(each.meeting, kinds), each.meeting.on.isValid() ? wareki::formatShort(each.meeting.on) : QString(),
                     QStringList{wordOf(attendanceStates(), each.attendance.state), wordOf(meetingParts(), each.attendance.part)}.join(each.attendance.part.isEmpty() ? QString() : QStringLiteral("・"))};
        row.closed = each.attendance.state == QLatin1String("absent");
        row.key = each.meeting.id.toString();
        rows.push_back(std::move(row));
    }
    m_tabs->setCount(1, rows.empty() ? QString() : QString::number(rows.size()));
    qobject_cast<QStackedWidget*>(m_stack->widget(1))->setCurrentIndex(rows.empty() ? 1 : 0);
    m_rows->set({tr("Meeting"), tr("Day"), tr("Taking part")}, std::move(rows));
    m_meetings->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_meetings->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    QStringList told;
    auto& network = m_session.centre().network();
    for (const ToldTie& each : m_record.told) {
        const bool own = each.from == m_id;
        const QString other = network.nameOf(store::describe<Person>(), (own ? each.to : each.from).uuid);
        told << (own ? tr("knows %1: %2") : tr("known by %1: %2")).arg(other, wordOf(toldLevels(), QString::number(each.level.value_or(1))));
    }
    m_told->setText(told.isEmpty() ? QString() : tr("Told: %1").arg(told.join(QStringLiteral("、"))));
    m_told->setVisible(!told.isEmpty());
    setLikenesses(std::move(m_pairs));
}

void PersonPane::setLikenesses(std::vector<SamePerson> pairs)
{
    m_pairs = std::move(pairs);
    const auto found = std::ranges::find_if(m_pairs, [&](const SamePerson& each) { return each.one == m_id || each.other == m_id; });
    m_pair = found == m_pairs.end() || m_id.isNil() ? std::nullopt : std::optional(*found);
    m_alike->setVisible(m_pair.has_value());
    if (!m_pair)
        return;
    const Id<Person> other = m_pair->one == m_id ? m_pair->other : m_pair->one;
    m_alike->set(Banner::Kind::Warn, tr("Perhaps the same person as another %1: %2.").arg(m_session.centre().network().nameOf(store::describe<Person>(), other.uuid), m_pair->reasons.join(QStringLiteral("、"))),
                 tr("Put together…"));
}

void PersonPane::merge()
{
    if (!m_pair)
        return;
    const Id<Person> other = m_pair->one == m_id ? m_pair->other : m_pair->one;
    Dialog dialog(tr("Put together"), tr("Are both %1 the same person?").arg(m_record.person.name), window());
    dialog.addSentence(tr("What was noted of the other comes to this one; empty fields are filled. Undo takes it back."));
    dialog.setSafe(tr("Leave both"));
    dialog.setPrimary(tr("Put together"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto merged = m_session.centre().network().merge(m_id, other); !merged)
        Q_EMIT failed(merged.error().message);
    else
        Q_EMIT done(tr("Put together: %1").arg(m_record.person.name));
}

void PersonPane::commit()
{
    if (m_id.isNil())
        return;
    m_editor->commit();
    m_affiliations->commit();
}

void PersonPane::focusName()
{
    m_tabs->setCurrentIndex(0);
    m_editor->focusFirst();
}

} // namespace tasuki::ui
