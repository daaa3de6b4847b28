// SPDX-License-Identifier: GPL-3.0-or-later
// What every import of official data needs: dates in file names and ids that are the same everywhere.
#include "registry/careimport.h"

#include "base/fold.h"
#include "registry/officialcells.h"

#include <QRegularExpression>

namespace tasuki::registry {

QDate editionInName(const QString& fileName)
{
    static const QRegularExpression digits(QStringLiteral("(?<![0-9])(20[0-9]{2})([01][0-9])([0-3][0-9])([0-9]{6})?(?![0-9])"));
    const auto match = digits.match(fileName);
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()) : QDate();
}

QDate editionOf(const std::vector<InputFile>& files, const QDate& today)
{
    QDate newest;
    for (const InputFile& file : files)
        if (const QDate named = editionInName(file.name); named.isValid() && (!newest.isValid() || named > newest))
            newest = named;
    return newest.isValid() ? newest : today;
}

Uuid careFacilityId(std::string_view officeNumber)
{
    return officialId("mhlw-care/" + std::string(officeNumber));
}

Uuid careServiceId(std::string_view officeNumber, std::string_view kind)
{
    return officialId("mhlw-care/" + std::string(officeNumber) + "/" + std::string(kind));
}

Uuid corporationId(std::string_view corporateNumber, std::string_view name)
{
    return officialId(corporateNumber.empty() ? "corporation-name/" + text::folded(name)
                                                             : "corporation/" + std::string(corporateNumber));
}

} // namespace tasuki::registry