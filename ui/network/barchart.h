// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/questions.h"

#include <QWidget>

namespace tasuki::ui {

/// Bars of an answer, one to a line with its word and figure, and a line across where it is to be compared.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget* parent = nullptr);

    void show(const network::AnswerChart& chart);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    network::AnswerChart m_chart;
};

} // namespace tasuki::ui
