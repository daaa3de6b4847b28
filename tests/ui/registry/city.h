// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "registry/sample.h"
#include "session/session.h"
#include "testing/testing.h"

#include <QFile>
#include <QTemporaryDir>

/// The sample city in a folder of its own, opened for work on a fixed day.
class City
{
    QTemporaryDir m_folder;  // first, so that it goes last

public:
    City()
    {
        // Making the city takes a while; a copy of it does not.
        static QTemporaryDir folder;
        static const QString original = [] {
            const QString made = folder.filePath(QStringLiteral("city.tasuki-data"));
            REQUIRE(tasuki::registry::makeSampleCity(made));
            return made;
        }();
        path = m_folder.filePath(QStringLiteral("centre.tasuki-data"));
        REQUIRE(QFile::copy(original, path));
        auto centre = tasuki::Centre::open(path, tasuki::store::Access::Write, &clock);
        REQUIRE(centre);
        session = std::make_unique<tasuki::ui::Session>(std::move(*centre));
    }

    tasuki::FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(14, 2)).toMSecsSinceEpoch()};
    QString path;
    std::unique_ptr<tasuki::ui::Session> session;
};
