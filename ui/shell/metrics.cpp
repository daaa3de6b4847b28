// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/metrics.h"

#include "style/follow.h"
#include "style/theme.h"

#include <QBoxLayout>

namespace tasuki::ui {

PageTitle::PageTitle(const QString& text, QWidget* parent) : Label(text, Role::Title, Ink::Text, parent)
{
    followTheme(this, [this] { setMinimumHeight(px(33)); });
}

void keepMetrics(QBoxLayout* layout, const QMargins& margins, int spacing)
{
    followTheme(layout, [layout, margins, spacing] {
        layout->setContentsMargins(px(margins.left()), px(margins.top()), px(margins.right()), px(margins.bottom()));
        layout->setSpacing(px(spacing));
    });
}

} // namespace tasuki::ui
