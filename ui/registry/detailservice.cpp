// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DetailPane that is about one service: days, hours, conditions, vacancy.
#include "registry/detailpane.h"

#include "base/wareki.h"
#include "registry/acceptancepanel.h"
#include "registry/categories.h"
#include "registry/edits.h"
#include "registry/fieldrow.h"
#include "registry/openingview.h"
#include "registry/sheets/registrysheets.h"
#include "registry/vacancypanel.h"

namespace tasuki::ui {

using namespace registry;

void DetailPane::fillMany(QVBoxLayout* column, std::span<const Service> services)
{
    const Category* kind = category(services.front().kind.toStdString());
    column->addWidget(new Divider);
    column->addSpacing(px(8));
    column->addWidget(new Label(tr("%1, %2 of them").arg(kind ? displayName(*kind) : services.front().kind).arg(services.size()), Role::BodyBold));
    for (const Service& service : services) {
        const QString name = service.specialities.isEmpty() ? service.name : service.specialities;
        auto* line = new Button(name, Button::Kind::Quiet);
        line->setCheckable(true);
        line->setChecked(m_unfolded.contains(service.id.uuid));
        const QString hours = service.closedOn.isValid() ? tr("Closed by %1").arg(wareki::formatWareki(service.closedOn)) : hoursInWords(service.hours);
        auto* head = new QHBoxLayout;
        head->setContentsMargins({});
        head->addWidget(line);
        auto* brief = new Label(hours, Role::Small, Ink::Text2);
        brief->setWordWrap(true);
        head->addWidget(brief, 1);
        column->addLayout(head);
        auto* body = new QWidget;
        auto* fields = new QVBoxLayout(body);
        fields->setContentsMargins(px(16), 0, 0, px(8));
        fields->setSpacing(0);
        column->addWidget(body);
        const auto open = [this, body, fields, brief, service](bool on) {
            if (on && fields->count() == 0)
                fillService(fields, service, false);
            body->setVisible(on);
            brief->setVisible(!on);
        };
        open(line->isChecked());
        connect(line, &Button::toggled, this, [this, open, id = service.id.uuid](bool on) {
            if (on)
                m_unfolded.insert(id);
            else
                m_unfolded.erase(id);
            open(on);
        });
    }
}

void DetailPane::fillService(QVBoxLayout* column, const Service& service, bool heading)
{
    const Category* kind = category(service.kind.toStdString());
    if (heading) {
        column->addWidget(new Divider);
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, px(8), 0, px(2));
        line->addWidget(new Label(kind ? displayName(*kind) : service.kind, Role::BodyBold));
        if (service.name != m_detail->facility.name && !service.name.isEmpty())
            line->addWidget(new Label(service.name, Role::Small, Ink::Text2), 1);
        line->addStretch();
        if (service.closedOn.isValid())
            line->addWidget(new Tag(tr("Closed by %1").arg(wareki::formatWareki(service.closedOn)), Tag::Kind::Err));
        column->addLayout(line);
        if (service.closedOn.isValid())
            return;
        if (service.phone != publishedPhone() && !service.phone.isEmpty())
            addField(column, service, "phone");
    }
    FieldRow* days = addField(column, service, "days");
    if (!service.days.isEmpty())
        days->setPresentation(new Paragraph(daysInWords(service.days)));
    if (!service.daysNote.isEmpty())
        addField(column, service, "days_note");
    addHours(column, service);
    addAcceptance(column, service);
    addVacancy(column, service);
    if (service.capacity)
        addField(column, service, "capacity");
    if (!service.catchment.isEmpty())
        addField(column, service, "catchment");
}

template <class T> void DetailPane::addHours(QVBoxLayout* column, const T& entity)
{
    FieldRow* hours = addField(column, entity, "hours");
    hours->setHint(DetailPane::tr("For example: Mon–Fri 9-12 14-18, Wed afternoon closed"));
    hours->setPreview(hoursPreview);
    if (!entity.hours.isEmpty())
        hours->setPresentation(hoursView(entity.hours));
}

template void DetailPane::addHours(QVBoxLayout* column, const Facility& entity);

void DetailPane::addAcceptance(QVBoxLayout* column, const Service& service)
{
    FieldRow* row = addField(column, service, "acceptance");
    row->setPlaceholder(tr("not asked yet"));
    const QDate today = m_session.clock().today();
    if (!service.acceptance.isEmpty())
        row->setPresentation(acceptanceView(service.acceptance, today));
    row->setPanel([this, row, service, today] {
        auto* panel = new AcceptancePanel(service, today);
        connect(panel, &EditPanel::saveRequested, this, [this, row, panel, id = service.id](const QDate& on, const QString& by) {
            const auto changes = panel->changes();
            const auto write = [&] { return changes.empty() ? Result<void>() : setAcceptance(m_session.registry(), id, changes, on, by); };
            panelSaved(row, panel, saving(write), "acceptance", id);
        });
        return panel;
    });
}

void DetailPane::addVacancy(QVBoxLayout* column, const Service& service)
{
    FieldRow* row = addField(column, service, "vacancy");
    row->setPlaceholder(tr("not asked yet"));
    const QDate today = m_session.clock().today();
    if (!service.vacancy.isEmpty())
        row->setPresentation(vacancyView(service, today));
    row->setPanel([this, row, service, today] {
        auto* panel = new VacancyPanel(service, today);
        connect(panel, &EditPanel::saveRequested, this, [this, row, panel, id = service.id](const QDate& on, const QString& by) {
            panelSaved(row, panel, saving([&] { return setVacancy(m_session.registry(), id, panel->text(), on, by); }), "vacancy", id);
        });
        return panel;
    });
}

void DetailPane::panelSaved(const QPointer<FieldRow>& row, const QPointer<EditPanel>& panel, const Result<void>& written,
                            std::string_view field, const Id<Service>& id)
{
    // What was written is shown by new rows already; only what changed nothing still stands here.
    if (!written) {
        if (panel)
            panel->setError(written.error().message);
        return;
    }
    if (row && panel)
        Q_EMIT panel->cancelled();
    const store::EntityInfo& entity = store::describe<Service>();
    Q_EMIT done(tr("Saved: %1").arg(changeWords(entity, field, nameOf(m_session.registry(), entity, id.uuid))));
}

} // namespace tasuki::ui
