// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/plain.h"

#include <algorithm>

namespace tasuki::text {

QString plain(QStringView typed)
{
    static constexpr QStringView hyphens = u"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30fc\u2500\u2501\u00ad\ufe58";
    QString text = typed.toString().normalized(QString::NormalizationForm_KC).trimmed();
    for (QChar& c : text)
        if (hyphens.contains(c))
            c = u'-';
    return text;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace tasuki::text
