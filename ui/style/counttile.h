// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/marks.h"

#include <QAbstractButton>

namespace tasuki::ui {

/// A kind of change with its number, as the tabs of an import: mark, number 21 pt, word, what it means.
class CountTile : public QAbstractButton
{
    Q_OBJECT

public:
    CountTile(Mark mark, int count, const QString& word, const QString& meaning, QWidget* parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    Mark m_mark;
    int m_count;
    QString m_meaning;
};

} // namespace tasuki::ui
