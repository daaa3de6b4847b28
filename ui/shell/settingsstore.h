// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/theme.h"

#include <QVariant>

#include <memory>

class QSettings;

namespace tasuki::ui {

/// What this user of this PC has chosen: language, text size, theme, window, last data file. Nothing of a centre or a
/// client is kept here.
class SettingsStore
{
public:
    /// The settings of the user who is logged in.
    SettingsStore();
    /// Settings in a file of their own, for tests and for the tour.
    explicit SettingsStore(const QString& iniFile);
    ~SettingsStore();

    [[nodiscard]] QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void set(const QString& key, const QVariant& value);

    /// "ja" or "en"; empty until somebody has chosen.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// 1.00 to 2.00.
    [[nodiscard]] qreal textScale() const;
    void setTextScale(qreal scale);
    [[nodiscard]] Theme::Mode mode() const;
    void setMode(Theme::Mode mode);
    /// The data file that was open last; empty before the first.
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString& path);

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace tasuki::ui
