// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fieldtext.h"

#include "base/wareki.h"

#include <QCoreApplication>
#include <QRegularExpression>

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

Result<Value> readCodeText(CodeList list, bool several, const QString& typed)
{
    static const QRegularExpression between(QStringLiteral("[;；、,，/／]"));
    const auto isKnown = [&](const QString& word) { return !codeOf(list, word).isEmpty(); };
    QStringList words;
    for (const QString& part : several ? typed.split(between, Qt::SkipEmptyParts) : QStringList{typed}) {
        if (!several || isKnown(part)) {
            words << part;
            continue;
        }
        // ・ separates, too, but stands within words of the lists: the longest word that is known counts.
        const QStringList pieces = part.split(QChar(u'・'), Qt::SkipEmptyParts);
        for (qsizetype from = 0; from < pieces.size();) {
            qsizetype to = pieces.size();
            while (to > from + 1 && !isKnown(pieces.mid(from, to - from).join(QChar(u'・'))))
                --to;
            words << pieces.mid(from, to - from).join(QChar(u'・'));
            from = to;
        }
    }
    QStringList codes;
    for (const QString& word : words) {
        const QString code = codeOf(list, word);
        if (code.isEmpty()) {
            QStringList labels;
            for (const Code& known : list)
                labels << QString::fromUtf8(known.label);
            return fail(Error::Code::Usage, FieldText::tr("“%1” is not one of: %2. Please choose one of them.")
                                                .arg(word.trimmed(), labels.join(QStringLiteral("、"))));
        }
        if (!codes.contains(code))
            codes << code;
    }
    return toValue(codes.join(QLatin1Char(';')));
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
