// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sentpane.h"

#include "base/wareki.h"
#include "forms/professions.h"

#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

SentPane::SentPane(QWidget* parent) : Pane(parent)
{
    addHeading(tr("Sealed files and what came back"));
    auto* body = new QWidget;
    m_lines = new QVBoxLayout(body);
    m_lines->setContentsMargins(px(16), px(8), px(16), px(10));
    m_lines->setSpacing(px(4));
    auto* scroll = new ScrollBody(body);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Sealed files and what came back"));
    followTheme(scroll, [scroll] { scroll->setFixedHeight(px(120)); });
    addPart(scroll);
    hide();
}

void SentPane::load(const std::vector<SentSheet>& sent)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SentSheet& each : sent) {
        const Profession* profession = professionOf(each.profession);
        QStringList words{profession ? QStringLiteral("%1（%2）").arg(each.centre, QString::fromUtf8(profession->label)) : each.centre,
                          tr("sealed %1").arg(wareki::formatShort(each.sentOn))};
        const bool back = each.acknowledgedOn.isValid();
        if (!back)
            words << tr("no receipt yet");
        else
            words << (each.acknowledgedBy.isEmpty() ? tr("received %1").arg(wareki::formatShort(each.acknowledgedOn))
                                                    : tr("received %1 by %2").arg(wareki::formatShort(each.acknowledgedOn), each.acknowledgedBy));
        if (each.repliedOn.isValid())
            words << tr("answered %1").arg(wareki::formatShort(each.repliedOn));
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(6));
        row->addWidget(new MarkLabel(back ? Mark::Ok : Mark::Info, QStringLiteral(" ")), 0, Qt::AlignTop);
        row->addWidget(new Paragraph(words.join(QStringLiteral("　"))), 1);
        m_lines->addWidget(line);
        if (!each.reply.isEmpty())
            m_lines->addWidget(new Paragraph(each.reply));
    }
    m_lines->addStretch(1);
    setVisible(!sent.empty());
}

} // namespace tasuki::ui
