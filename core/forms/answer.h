// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"

#include <QJsonValue>

#include <map>
#include <vector>

namespace tasuki::forms {

/// What was answered to one field.
struct Answer
{
    QString text;                     ///< words; days as ISO, partial days as base/partial_date.h keeps them, times as HH:MM
    QStringList chosen;               ///< codes of options; "yes" for a box that is ticked
    std::map<QString, QString> beside; ///< words beside an option, by its code
    std::vector<std::map<QString, Answer>> rows; ///< of a table: answers by column
    bool operator==(const Answer& other) const;

    [[nodiscard]] bool isEmpty() const;
};

/// Characters of one text at most; longer ones are refused when they are entered.
inline constexpr qsizetype longestAnswer = 20000;
inline constexpr std::size_t mostRows = 300;

/// The text that lies in the data file; an empty answer is an empty text.
[[nodiscard]] QString toStored(const Answer& answer);
/// An answer of another program or a damaged one reads as what of it is understood.
[[nodiscard]] Answer fromStored(const QString& text);

/// Reads what a person or a file gave for a field: text, numbers, true, a code or its words, lists of them, objects with
/// `choice` and `text` or with codes and the words beside them, lists of objects for tables; dates in every form of
/// base/wareki.h. The error says what is expected.
[[nodiscard]] Result<Answer> readAnswer(const Field& field, const QJsonValue& value);
/// The same for one line of text, as it is typed.
[[nodiscard]] Result<Answer> readTyped(const Field& field, const QString& typed);
/// Why an answer does not fit the field, as a sentence; empty where it does.
[[nodiscard]] QString objectionTo(const Field& field, const Answer& answer);

/// The answer in words, for lists, differences and screen readers: options by their labels, dates in 和暦, no unit.
[[nodiscard]] QString inWords(const Field& field, const Answer& answer);
/// The form in which readTyped() reads it again.
[[nodiscard]] QString asTyped(const Field& field, const Answer& answer);

} // namespace tasuki::forms
