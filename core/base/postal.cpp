// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/postal.h"

#include "base/plain.h"

namespace tasuki {

std::optional<QString> normalizePostalCode(QStringView text)
{
    QString plain = text::plain(text);
    if (plain.startsWith(u'〒'))
        plain = plain.sliced(1);
    plain.remove(u' ');
    if (plain.size() == 8 && plain[3] == u'-')
        plain.remove(3, 1);
    if (plain.size() != 7 || !text::isDigits(plain))
        return {};
    return plain;
}

QString formatPostalCode(QStringView text)
{
    const auto digits = normalizePostalCode(text);
    return digits ? digits->first(3) + u'-' + digits->sliced(3) : text.trimmed().toString();
}

bool isPostalCodeOk(QStringView text)
{
    return text.trimmed().isEmpty() || normalizePostalCode(text).has_value();
}

} // namespace tasuki
