// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/labels.h"
#include "printing/printpanel.h"

#include <QComboBox>

namespace tasuki::ui {

/// A sheet of labels, small: those already used are grey. A click or the arrow keys choose where printing begins.
class LabelGrid : public QWidget
{
    Q_OBJECT

public:
    explicit LabelGrid(QWidget* parent = nullptr);
    void setSheet(const paper::LabelSheet& sheet);
    /// Number of the first label to print on, from 1.
    [[nodiscard]] int start() const { return m_start; }
    void setStart(int start);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void startChanged(int start);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QRectF rectOf(int index) const;

    paper::LabelSheet m_sheet;
    int m_start = 1;
};

/// 宛名ラベル: which sheet lies in the printer, where it begins, and who cannot get a label.
class LabelChoices : public PrintChoices
{
    Q_OBJECT

public:
    explicit LabelChoices(QWidget* parent = nullptr);
    void arrive() override;

    [[nodiscard]] const paper::LabelSheet& sheet() const;
    [[nodiscard]] int start() const { return m_grid->start(); }
    /// Whether the outlines of the labels are to be printed on plain paper instead.
    [[nodiscard]] bool isTrial() const { return m_trial; }
    /// Shows who gets no label because no address of theirs may be printed.
    void showMissed(const QStringList& names);
    /// Chooses as the person would.
    void chooseSheet(int index) { m_sheets->setCurrentIndex(index); }
    void chooseStart(int start) { m_grid->setStart(start); }

private:
    QComboBox* m_sheets;
    LabelGrid* m_grid;
    Paragraph* m_startLine;
    Paragraph* m_missed;
    bool m_trial = false;
};

} // namespace tasuki::ui
