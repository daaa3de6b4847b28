// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/label.h"

#include <QMargins>

class QBoxLayout;

namespace tasuki::ui {

/// The title of a page, as high as the buttons that stand beside it on other pages.
class PageTitle : public Label
{
    Q_OBJECT

public:
    explicit PageTitle(const QString& text, QWidget* parent = nullptr);
};

/// Gives a layout margins and spacing in px at 100 % and keeps them in step with the text scale.
void keepMetrics(QBoxLayout* layout, const QMargins& margins, int spacing);

} // namespace tasuki::ui
