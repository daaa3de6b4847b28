// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/parts.h"

class QSlider;

namespace tasuki::ui {

class SettingsStore;

/// Language, size of text, light or dark: the choices of one user of this PC. Each works at once.
class LookPane : public Pane
{
    Q_OBJECT

public:
    explicit LookPane(SettingsStore& settings, QWidget* parent = nullptr);

    /// 100 to 200 % in steps of 25.
    [[nodiscard]] QSlider* slider() const { return m_slider; }

Q_SIGNALS:
    void languageChosen(const QString& language);

private:
    /// Shows what is in force, whoever changed it.
    void showTheme();

    SettingsStore& m_settings;
    Segments* m_language;
    Segments* m_mode;
    QSlider* m_slider;
    Label* m_percent;
};

} // namespace tasuki::ui
