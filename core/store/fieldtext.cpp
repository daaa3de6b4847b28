// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldtext.h"

#include "base/wareki.h"

#include <QCoreApplication>

#include <cmath>

namespace tasuki::store {

namespace {

/// Words for people; lupdate knows the context by the name.
struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

} // namespace

QString fieldLabel(const FieldInfo& field)
{
    return QCoreApplication::translate("field", field.label);
}

Result<Value> readFieldText(const FieldInfo& field, const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Value();
    const QString plain = trimmed.normalized(QString::NormalizationForm_KC);
    bool ok = true;
    switch (field.kind) {
    case FieldKind::Number: {
        const qlonglong number = plain.toLongLong(&ok);
        if (!ok || number < 0)
            return fail(Error::Code::Usage, FieldText::tr("Please type a whole number, for example 18."));
        return Value(std::int64_t{number});
    }
    case FieldKind::Real: {
        const double number = plain.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return fail(Error::Code::Usage, FieldText::tr("Please type a number, for example 36.5781."));
        return Value(number);
    }
    case FieldKind::Date: {
        const auto day = wareki::parseDate(trimmed);
        if (!day)
            return fail(Error::Code::Usage, FieldText::tr("This is no date. Please type it like R7.6.11 or 2025-06-11."));
        return toValue(*day);
    }
    case FieldKind::Reference: {
        const Uuid id = Uuid::fromString(trimmed);
        if (id.isNil())
            return fail(Error::Code::Usage, FieldText::tr("This is no number of a record."));
        return Value(id);
    }
    case FieldKind::Lines:
        return toValue(trimmed);
    default: {
        QString line = trimmed;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        return toValue(line);
    }
    }
}

QString showFieldText(const FieldInfo& field, const Value& value)
{
    if (field.kind != FieldKind::Date)
        return displayText(value);
    QDate day;
    fromValue(value, day);
    return day.isValid() ? wareki::formatWareki(day) : QString();
}

} // namespace tasuki::store
