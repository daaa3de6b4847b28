// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <catch2/catch.hpp>

#include <ostream>

/// Lets a failed check print the text it compared.
inline std::ostream& operator<<(std::ostream& out, const QString& text)
{
    return out << '"' << text.toUtf8().constData() << '"';
}
inline std::ostream& operator<<(std::ostream& out, const QByteArray& bytes)
{
    return out << '"' << bytes.constData() << '"';
}
