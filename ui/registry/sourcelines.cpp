// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sourcelines.h"

#include "base/wareki.h"
#include "registry/sourcewords.h"
#include "style/parts.h"

#include <QHBoxLayout>

namespace tasuki::ui {

using namespace registry;

SourceLines::SourceLines(const FacilityDetail& detail, QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(8), 0, px(4));
    column->setSpacing(px(4));
    if (detail.sources.size() > 1)
        column->addWidget(new Label(tr("Sources"), Role::SecondaryBold, Ink::Text2));
    for (const FacilityDetail::Source& source : detail.sources) {
        const bool own = source.row == detail.facility.id;
        QString words = detail.sources.size() > 1 ? sourceInWords(source) : tr("Source: %1").arg(sourceInWords(source));
        if (!source.key.isEmpty())
            words += QStringLiteral(" ") + source.key;
        if (detail.sources.size() > 1 && source.name != detail.facility.name)
            words += QStringLiteral("\n%1").arg(source.name);
        if (source.closedOn.isValid())
            words += QStringLiteral("\n%1").arg(tr("Closed by %1").arg(wareki::formatWareki(source.closedOn)));
        auto* line = new QHBoxLayout;
        line->setSpacing(px(8));
        line->addWidget(new Paragraph(words, Role::Secondary, Ink::Text2), 1);
        if (!own) {
            auto* part = new Button(tr("Part"), Button::Kind::Link);
            part->setSmall(true);
            part->setAccessibleName(tr("Make %1 a facility of its own again").arg(source.name));
            part->setToolTip(part->accessibleName());
            connect(part, &Button::clicked, this, [this, row = source.row] { Q_EMIT partRequested(row); });
            line->addWidget(part, 0, Qt::AlignTop);
        }
        column->addLayout(line);
    }
}

} // namespace tasuki::ui
