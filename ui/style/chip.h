// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/marks.h"

#include <QToolButton>

#include <optional>

namespace tasuki::ui {

/// A filter or a fact as a rounded, checkable word.
class Chip : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(const QString& text, bool checked = false, QWidget* parent = nullptr);

    /// Shows ✕; a click on it or the Delete key emits removeRequested().
    void setRemovable(bool removable);
    /// Shows ▾; give it a menu with setMenu().
    void setOpensMenu(bool opens);
    /// Shows the sign of a profession before the word.
    void setProfession(Field field, const QString& letter);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] int crossWidth() const;

    bool m_removable = false;
    bool m_menuSign = false;
    std::optional<Field> m_field;
    QString m_letter;
};

} // namespace tasuki::ui
