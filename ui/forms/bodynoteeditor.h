// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/bodynote.h"
#include "style/parts.h"

class QComboBox;
class QVBoxLayout;

namespace tasuki::ui {

/// The outline of a body to point at: a click makes a mark. The same by keyboard from the list of parts.
class BodyCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit BodyCanvas(QWidget* parent = nullptr);
    void setMarks(const std::vector<forms::BodyMark>& marks);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A share of the picture, 0 to 1.
    void pointed(QPointF place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    std::vector<forms::BodyMark> m_marks;
};

/// Places on the body with words: the picture, and a line for each mark.
class BodyNoteEditor : public QWidget
{
    Q_OBJECT

public:
    explicit BodyNoteEditor(QWidget* parent = nullptr);
    void setMarks(const std::vector<forms::BodyMark>& marks);
    [[nodiscard]] const std::vector<forms::BodyMark>& marks() const { return m_marks; }
    void setReadOnly(bool readOnly);
    void add(QPointF place);

Q_SIGNALS:
    void changed();

private:
    void showLines();

    std::vector<forms::BodyMark> m_marks;
    BodyCanvas* m_canvas;
    QVBoxLayout* m_lines;
    QComboBox* m_parts;
    QWidget* m_adding;
    bool m_readOnly = false;
};

} // namespace tasuki::ui
