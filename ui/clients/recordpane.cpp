// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/recordpane.h"

#include "base/wareki.h"
#include "clients/codes.h"
#include "clients/genogramview.h"
#include "clients/typing.h"
#include "rows/childlist.h"
#include "rows/roweditor.h"
#include "style/twoendslayout.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace clients;

namespace {

RowSubject clientRows(Session& session)
{
    return {clients::codesOf, clients::holdsSeveral, clients::showTyped,
            [&session](const store::EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed) { return session.clients().setField(entity, row, field, typed); },
            [&session](const store::EntityInfo& entity, const Uuid& row) { return session.clients().removeRow(entity, row); }};
}

} // namespace

template <class T> ChildKind RecordPane::rowsOf(const QString& heading, const QString& empty, std::vector<const char*> fields, std::vector<T> Record::* member)
{
    ChildKind kind;
    kind.entity = &store::describe<T>();
    kind.heading = heading;
    kind.empty = empty;
    kind.fields = std::move(fields);
    kind.rows = [this, member] {
        std::vector<std::pair<Uuid, const void*>> all;
        for (const T& row : m_record.*member)
            all.emplace_back(row.id.uuid, &row);
        return all;
    };
    kind.add = [this]() -> Result<Uuid> {
        T row;
        row.client = m_id;
        auto id = m_session.clients().addRow(row);
        if (!id)
            return tl::unexpected<Error>(id.error());
        return id->uuid;
    };
    return kind;
}

RecordPane::RecordPane(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_name(new Label({}, Role::Title)), m_facts(new Label({}, Role::Body, Ink::Text2)),
      m_level(new MarkLabel(Mark::Ok)), m_alike(new Banner(Banner::Kind::Warn)),
      m_write(new Button(Icon::Handover, tr("Write a handover"), Button::Kind::Primary, QStringLiteral("F7"))), m_tabs(new Tabs), m_stack(new QStackedWidget),
      m_genogram(new GenogramView), m_timeline(new QVBoxLayout)
{
    auto* head = addSection();
    auto* row = new TwoEndsLayout;
    row->setSpacing(px(8));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_name);
    auto* second = new QHBoxLayout;
    second->setSpacing(px(12));
    second->addWidget(m_facts);
    second->addWidget(m_level);
    second->addStretch(1);
    words->addLayout(second);
    auto* left = new QWidget;
    left->setLayout(words);
    words->setContentsMargins({});
    row->addWidget(left);
    row->addStretch(1);
    row->addWidget(m_write);
    head->addLayout(row);
    m_alike->hide();
    addPart(m_alike);
    for (const QString& word : {tr("Basics"), tr("Family"), tr("Health and services"), tr("Wishes and consents"), tr("Timeline")})
        m_tabs->add(word);
    addPart(m_tabs);
    addDivider();
    addPart(m_stack, 1);

    auto* basics = tab()->findChild<QVBoxLayout*>(QStringLiteral("column"));
    addEditor(basics, {}, {"name", "kana", "sex", "birth_date", "postal_code", "phone", "address", "building", "mobile", "primary_staff"});
    addEditor(basics, tr("Insurance"), {"insurer_number", "insured_number", "burden"});
    addList(basics, rowsOf<Certification>(tr("Care level"), tr("No decision entered yet."),
            {"level", "state", "valid_from", "valid_to", "certified_on", "applied_on"}, &Record::certifications));
    addEditor(basics, tr("Independence"), {"physical_independence", "cognitive_independence", "independence_on"});
    addEditor(basics, tr("Living"), {"household", "housing", "housing_notes", "pensions", "disabilities"});
    addEditor(basics, tr("End of support"), {"ended_on", "end_reason", "notes"});

    auto* family = tab()->findChild<QVBoxLayout*>(QStringLiteral("column"));
    family->addWidget(m_genogram);
    addList(family, rowsOf<Relative>(tr("Family and others near"), tr("Nobody entered yet. Whoever lives in the same house or is called first comes first."),
            {"relation", "name", "kana", "age", "phone", "reachable", "parts", "contact_order", "sex", "address", "notes"}, &Record::relatives));

    auto* health = tab()->findChild<QVBoxLayout*>(QStringLiteral("column"));
    addEditor(health, {}, {"allergies", "infections"});
    addList(health, rowsOf<CareTie>(tr("Doctors and offices"), tr("None entered yet. Names are found in the register of resources while you type."),
            {"role", "facility_name", "person", "person_kana", "phone", "fax", "method", "per_month", "since", "until", "notes"}, &Record::ties));
    addList(health, rowsOf<Procedure>(tr("Medical procedures"), tr("None."),
            {"kind", "detail", "performer", "since", "until"}, &Record::procedures));
    addList(health, rowsOf<Medicine>(tr("Medicines"), tr("None."),
            {"name", "dose", "usage_text", "purpose", "prescriber", "since", "until", "notes"}, &Record::medicines));
    addList(health, rowsOf<Illness>(tr("Illnesses"), tr("None."),
            {"name", "began_on", "state", "facility_name", "phone", "detail"}, &Record::illnesses));

    auto* wishes = tab()->findChild<QVBoxLayout*>(QStringLiteral("column"));
    addEditor(wishes, {}, {"life_history", "interests"});
    addList(wishes, rowsOf<Wish>(tr("Wishes"), tr("Nothing noted yet."),
            {"about", "wish_text", "said_by", "said_on", "present"}, &Record::wishes));
    addList(wishes, rowsOf<Consent>(tr("Consents"), tr("No consent noted yet. Without one a sheet is issued only for the reasons the law names."),
            {"given_on", "consent_range", "signer", "relation", "wording", "withdrawn_on", "notes"}, &Record::consents));

    auto* time = tab()->findChild<QVBoxLayout*>(QStringLiteral("column"));
    addList(time, rowsOf<Event>(tr("Events"), tr("Nothing noted yet."),
            {"happened_on", "kind", "event_text", "place"}, &Record::events));
    auto* whole = new QWidget;
    whole->setLayout(m_timeline);
    m_timeline->setContentsMargins({});
    time->addWidget(new Label(tr("What happened, newest first"), Role::BodyBold));
    time->addWidget(whole);
    for (int i = 0; i < m_stack->count(); ++i)
        m_stack->widget(i)->findChild<QVBoxLayout*>(QStringLiteral("column"))->addStretch(1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        commit();
        m_stack->setCurrentIndex(index);
    });
    connect(m_write, &Button::clicked, this, [this] {
        commit();
        Q_EMIT sheetRequested(m_id);
    });
    connect(m_alike, &Banner::linkActivated, this, [this] {
        if (m_like)
            mergeWith(*m_like);
    });
}

QWidget* RecordPane::tab()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setObjectName(QStringLiteral("column"));
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(12));
    auto* scroll = new ScrollBody(body);
    m_stack->addWidget(scroll);
    return body;
}

void RecordPane::addEditor(QVBoxLayout* column, const QString& heading, const std::vector<const char*>& fields)
{
    if (!heading.isEmpty())
        column->addWidget(new Label(heading, Role::BodyBold));
    auto* editor = new RowEditor(m_session, clientRows(m_session), store::describe<Client>(), fields);
    connect(editor, &RowEditor::failed, this, &RecordPane::failed);
    column->addWidget(editor);
    m_editors << editor;
}

void RecordPane::addList(QVBoxLayout* column, const ChildKind& kind)
{
    auto* list = new ChildList(m_session, clientRows(m_session), kind);
    connect(list, &ChildList::failed, this, &RecordPane::failed);
    column->addWidget(list);
    m_lists << list;
}

void RecordPane::open(const Id<Client>& id)
{
    commit();
    auto record = m_session.clients().open(id);
    if (!record) {
        Q_EMIT failed(record.error().message);
        return;
    }
    m_id = id;
    m_record = std::move(*record);
    showHead();
    for (RowEditor* editor : std::as_const(m_editors))
        editor->load(id.uuid, &m_record.client);
    for (ChildList* list : std::as_const(m_lists))
        list->load();
    m_genogram->show(m_record);
    showTimeline();
    showAlike();
}

void RecordPane::refresh()
{
    if (m_id.isNil() || !m_session.isUnlocked())
        return;
    auto record = m_session.clients().read(m_id);
    if (!record)
        return; // removed, or taken back by undo: the list shows it
    m_record = std::move(*record);
    showHead();
    for (RowEditor* editor : std::as_const(m_editors))
        editor->load(m_id.uuid, &m_record.client);
    for (ChildList* list : std::as_const(m_lists))
        list->load();
    m_genogram->show(m_record);
    showTimeline();
}

void RecordPane::clear()
{
    m_id = {};
    m_record = {};
    m_name->clear();
    m_facts->clear();
    const Client none;
    for (RowEditor* editor : std::as_const(m_editors))
        editor->load(Uuid(), &none);
    for (ChildList* list : std::as_const(m_lists))
        list->load();
    m_genogram->show(m_record);
    showTimeline();
    m_alike->hide();
}

void RecordPane::commit()
{
    if (m_id.isNil() || !m_session.isUnlocked())
        return;
    for (RowEditor* editor : std::as_const(m_editors))
        editor->commit();
    for (ChildList* list : std::as_const(m_lists))
        list->commit();
}

void RecordPane::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

void RecordPane::focusName()
{
    m_tabs->setCurrentIndex(0);
    m_editors.first()->focusFirst();
}

void RecordPane::showHead()
{
    const QDate today = m_session.clock().today();
    const Client& client = m_record.client;
    m_name->setText(client.name + QStringLiteral(" 様"));
    const int age = wareki::ageAt(client.birthDate, today);
    QStringList facts{client.kana};
    if (age >= 0)
        facts << tr("%n years old", nullptr, age);
    const Certification* level = m_record.certificationOn(today);
    if (level)
        facts << wordOf(careLevels(), level->level);
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral("　")));
    const LevelState state = levelState(level ? level->to : QDate(), today);
    m_level->setVisible(state != LevelState::None || client.endedOn.isValid());
    if (client.endedOn.isValid()) {
        // Once support has ended, what counts is how long the record is kept.
        const QDate keptUntil = client.endedOn.addYears(m_session.clients().retentionYears());
        m_level->set(keptUntil < today ? Mark::Warn : Mark::Info,
                     keptUntil < today ? tr("support ended; the record was to be kept until %1").arg(wareki::formatShort(keptUntil))
                                       : tr("support ended; the record is kept until %1").arg(wareki::formatShort(keptUntil)));
        return;
    }
    if (state == LevelState::Valid)
        m_level->set(Mark::Ok, tr("until %1").arg(wareki::formatShort(level->to)));
    else if (state == LevelState::RenewalDue)
        m_level->set(Mark::Warn, tr("renewal: ends in %n days", nullptr, static_cast<int>(today.daysTo(level->to))));
    else if (state == LevelState::Over)
        m_level->set(Mark::Error, tr("ended on %1").arg(wareki::formatShort(level->to)));
}

void RecordPane::showAlike()
{
    const auto alike = m_session.clients().likenesses(m_record.client);
    m_like = alike && !alike->empty() ? std::optional(alike->front()) : std::nullopt;
    m_alike->setVisible(m_like.has_value());
    if (m_like)
        m_alike->set(Banner::Kind::Warn, tr("Perhaps the same person as %1: %2.").arg(m_like->name, m_like->reasons.join(QStringLiteral("、"))),
                     tr("Put together…"));
}

void RecordPane::mergeWith(const Likeness& other)
{
    Dialog dialog(tr("Put together"), tr("Are %1 and %2 the same person?").arg(honoured(m_record.client.name), honoured(other.name)), this);
    dialog.addSentence(tr("Everything of the other record comes to this one; empty fields are filled. Undo takes it back."));
    dialog.setSafe(tr("Leave both"));
    dialog.setPrimary(tr("Put together"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto merged = m_session.clients().merge(m_id, other.id); !merged) {
        Q_EMIT failed(merged.error().message);
        return;
    }
    refresh();
    showAlike();
    Q_EMIT done(tr("Put together: %1").arg(honoured(m_record.client.name)));
}

void RecordPane::showTimeline()
{
    while (QLayoutItem* item = m_timeline->takeAt(0)) {
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    struct Moment
    {
        QDate on;
        QString what;
        QString text;
        Uuid sheet;
    };
    std::vector<Moment> all;
    for (const Event& each : m_record.events)
        all.push_back({each.on, wordOf(eventKinds(), each.kind), QStringList{each.text, each.place}.join(QStringLiteral("　")).trimmed(), {}});
    for (const Certification& each : m_record.certifications)
        all.push_back({each.certifiedOn.isValid() ? each.certifiedOn : each.from, tr("Care level"), wordOf(careLevels(), each.level), {}});
    for (const Consent& each : m_record.consents)
        all.push_back({each.on, tr("Consent"), wordsOf(consentRanges(), each.range), {}});
    for (const Wish& each : m_record.wishes)
        all.push_back({each.on, tr("Wish"), each.text, {}});
    if (m_session.isUnlocked() && !m_id.isNil())
        for (const forms::SheetLine& each : m_session.sheets().list(m_id).value_or(std::vector<forms::SheetLine>()))
            all.push_back({each.sheet.isIssued() ? QDateTime::fromString(each.sheet.issuedAt, Qt::ISODate).date() : each.sheet.startedOn,
                           each.sheet.isIssued() ? tr("Issued") : tr("Draft"), each.title, each.id.uuid});
    std::stable_sort(all.begin(), all.end(), [](const Moment& a, const Moment& b) { return a.on > b.on; });
    for (const Moment& each : all) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(8));
        auto* day = new Label(each.on.isValid() ? wareki::formatShort(each.on) : QString(), Role::Secondary, Ink::Text2);
        followTheme(day, [day] { day->setFixedWidth(px(84)); });
        row->addWidget(day);
        row->addWidget(new Tag(each.what));
        if (each.sheet.isNil()) {
            row->addWidget(new Paragraph(each.text), 1);
        } else {
            auto* link = new Button(each.text, Button::Kind::Link);
            connect(link, &Button::clicked, this, [this, sheet = each.sheet] { Q_EMIT sheetChosen(sheet); });
            row->addWidget(link);
            row->addStretch(1);
        }
        m_timeline->addWidget(line);
    }
    if (all.empty())
        m_timeline->addWidget(new Label(tr("Nothing yet."), Role::Secondary, Ink::Text2));
}

} // namespace tasuki::ui
