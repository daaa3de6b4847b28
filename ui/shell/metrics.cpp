// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/metrics.h"

#include "style/theme.h"

#include <QBoxLayout>

namespace tasuki::ui {

PageTitle::PageTitle(const QString& text, QWidget* parent) : Label(text, Role::Title, Ink::Text, parent)
{
    const auto apply = [this] { setMinimumHeight(px(33)); };
    apply();
    connect(&Theme::instance(), &Theme::changed, this, apply);
}

void keepMetrics(QBoxLayout* layout, const QMargins& margins, int spacing)
{
    const auto apply = [layout, margins, spacing] {
        layout->setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom()));
        layout->setSpacing(px(spacing));
    };
    apply();
    QObject::connect(&Theme::instance(), &Theme::changed, layout, apply);
}

} // namespace tasuki::ui
