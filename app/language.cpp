// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace tasuki::app {

void installLanguage(const QString& language)
{
    static QTranslator own;
    static QTranslator qt;
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&qt);
    QLocale::setDefault(language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                        : QLocale(QLocale::Japanese, QLocale::Japan));
    if (language == QLatin1String("en"))
        return;
    if (qt.load(QStringLiteral(":/i18n/qtbase_ja.qm")))
        QCoreApplication::installTranslator(&qt);
    if (own.load(QStringLiteral(":/i18n/tasuki_ja.qm")))
        QCoreApplication::installTranslator(&own);
}

QString languageFromEnvironment()
{
    return qEnvironmentVariable("TASUKI_LANG") == QLatin1String("en") ? QStringLiteral("en") : QStringLiteral("ja");
}

} // namespace tasuki::app
