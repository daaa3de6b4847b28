// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textchecks.h"

#include "exchange/limits.h"

#include <QStringDecoder>

#include <algorithm>

namespace tasuki::exchange {

namespace {

bool turnsWriting(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

bool isTooDeep(QByteArrayView line)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (inText) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inText = false;
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > limits::jsonDepth)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

bool isTextFine(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isNull() || turnsWriting(c.unicode()); });
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    return !decoder.hasError() && !decoded.contains(QChar::Null);
}

} // namespace tasuki::exchange
