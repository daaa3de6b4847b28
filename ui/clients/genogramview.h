// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "paper/page.h"

#include <QWidget>

namespace tasuki::ui {

/// The family as it is printed: white paper with signs, read out as words.
class GenogramView : public QWidget
{
    Q_OBJECT

public:
    explicit GenogramView(QWidget* parent = nullptr);
    void show(const clients::Record& record);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    paper::Page m_page;
};

} // namespace tasuki::ui
