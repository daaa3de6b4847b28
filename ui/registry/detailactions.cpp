// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the facility that the detail pane shows, beyond its fields.
#include "registry/detailpane.h"
#include "registry/edits.h"
#include "registry/merging.h"

namespace tasuki::ui {

using namespace registry;

void DetailPane::remove()
{
    if (!m_detail)
        return;
    const QString name = m_detail->facility.name;
    if (auto done = removeRow(m_session.registry(), store::describe<Facility>(), m_id.uuid); !done)
        Q_EMIT failed(done.error().message);
    else
        Q_EMIT this->done(tr("“%1” was removed from the lists").arg(name));
}

void DetailPane::addContact()
{
    if (!m_detail)
        return;
    Contact contact;
    contact.facility = m_id;
    contact.role = tr("Person in charge");
    if (auto done = registry::addContact(m_session.registry(), contact); !done)
        Q_EMIT failed(done.error().message);
}

void DetailPane::part(const Id<Facility>& row)
{
    const QString name = nameOf(m_session.registry(), store::describe<Facility>(), row.uuid);
    if (auto done = partFacility(m_session.registry(), row); !done)
        Q_EMIT failed(done.error().message);
    else
        Q_EMIT this->done(tr("A facility of its own again: %1").arg(name));
}

} // namespace tasuki::ui
