// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What every reader of lines from other centres looks at before it reads on.
namespace tasuki::exchange {

/// Whether brackets outside of texts lie deeper than in any line of ours.
[[nodiscard]] bool isTooDeep(QByteArrayView line);
/// No NUL, and none of the marks that make a text say something else than it shows by turning the direction of writing.
[[nodiscard]] bool isTextFine(const QString& text);
/// Strict UTF-8 without NUL.
[[nodiscard]] bool isUtf8(const QByteArray& bytes);

} // namespace tasuki::exchange
