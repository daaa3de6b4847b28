// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icon.h"

#include <QWidget>

namespace tasuki::ui {

class Button;
class Paragraph;

/// What stands where nothing is yet: a picture, one bold sentence, one sentence on how it fills, perhaps a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(Icon icon, const QString& what, const QString& how, const QString& verb = {}, QWidget* parent = nullptr);

    void set(const QString& what, const QString& how, const QString& verb = {});

Q_SIGNALS:
    void activated();

private:
    Paragraph* m_what;
    Paragraph* m_how;
    Button* m_button;
};

} // namespace tasuki::ui
