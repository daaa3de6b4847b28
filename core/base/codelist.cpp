// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codelist.h"

#include "base/fold.h"

#include <algorithm>

namespace tasuki {

QString wordOf(CodeList list, const QString& code)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const Code& known) { return code == QLatin1String(known.code); });
    return found == list.end() ? code : QString::fromUtf8(found->label);
}

QStringList splitCodes(const QString& codes)
{
    return codes.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

QString wordsOf(CodeList list, const QString& codes)
{
    QStringList words;
    for (const QString& code : splitCodes(codes))
        words << wordOf(list, code.trimmed());
    return words.join(QStringLiteral("・"));
}

QString codeOf(CodeList list, const QString& word)
{
    const QString plain = word.trimmed();
    const auto key = text::folded(plain);
    for (const Code& known : list)
        if (plain == QLatin1String(known.code) || plain == QString::fromUtf8(known.label))
            return QLatin1String(known.code);
    if (key.empty())
        return {};
    for (const Code& known : list)
        if (text::folded(std::string_view(known.label)) == key)
            return QLatin1String(known.code);
    return {};
}

} // namespace tasuki
