// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsstore.h"

#include <QSettings>

#include <algorithm>

namespace tasuki::ui {

SettingsStore::SettingsStore() : m_settings(std::make_unique<QSettings>()) {}

SettingsStore::SettingsStore(const QString& iniFile)
    : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
}

SettingsStore::~SettingsStore() = default;

QVariant SettingsStore::value(const QString& key, const QVariant& fallback) const
{
    return m_settings->value(key, fallback);
}

void SettingsStore::set(const QString& key, const QVariant& value)
{
    m_settings->setValue(key, value);
}

QString SettingsStore::language() const
{
    return value(QStringLiteral("language")).toString();
}

void SettingsStore::setLanguage(const QString& language)
{
    set(QStringLiteral("language"), language);
}

qreal SettingsStore::textScale() const
{
    return std::clamp(value(QStringLiteral("textScale"), 1.0).toDouble(), 1.0, 2.0);
}

void SettingsStore::setTextScale(qreal scale)
{
    set(QStringLiteral("textScale"), scale);
}

Theme::Mode SettingsStore::mode() const
{
    const QString word = value(QStringLiteral("theme")).toString();
    if (word == QLatin1String("dark"))
        return Theme::Mode::Dark;
    return word == QLatin1String("system") ? Theme::Mode::System : Theme::Mode::Light;
}

void SettingsStore::setMode(Theme::Mode mode)
{
    set(QStringLiteral("theme"), mode == Theme::Mode::Dark     ? QStringLiteral("dark")
                                 : mode == Theme::Mode::System ? QStringLiteral("system")
                                                               : QStringLiteral("light"));
}

QString SettingsStore::lastFile() const
{
    return value(QStringLiteral("lastFile")).toString();
}

void SettingsStore::setLastFile(const QString& path)
{
    set(QStringLiteral("lastFile"), path);
}

} // namespace tasuki::ui
