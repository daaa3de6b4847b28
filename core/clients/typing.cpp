// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/typing.h"

#include "base/kana.h"
#include "base/partial_date.h"
#include "clients/codes.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tasuki::clients {

using store::EntityInfo;
using store::FieldInfo;
using store::FieldKind;
using store::Value;

namespace {

/// Words for people; lupdate knows the context by the name.
struct ClientTyping
{
    Q_DECLARE_TR_FUNCTIONS(ClientTyping)
};

bool isPartialDate(const EntityInfo& entity, const FieldInfo& field)
{
    return entity.name == "illness" && field.name == "began_on";
}

Result<Value> readCodes(CodeList list, bool several, const QString& typed)
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
            return fail(Error::Code::Usage, ClientTyping::tr("“%1” is not one of: %2. Please choose one of them.")
                                                .arg(word.trimmed(), labels.join(QStringLiteral("、"))));
        }
        if (!codes.contains(code))
            codes << code;
    }
    return store::toValue(codes.join(QLatin1Char(';')));
}

} // namespace

Result<Value> readTyped(const EntityInfo& entity, const FieldInfo& field, const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Value();
    if (const CodeList list = codesOf(entity.name, field.name); !list.empty())
        return readCodes(list, holdsSeveral(entity.name, field.name), trimmed);
    if (isPartialDate(entity, field)) {
        const auto date = wareki::parsePartialDate(trimmed);
        if (!date)
            return fail(Error::Code::Usage, ClientTyping::tr("This is no date. Please type it like R7.6.11, R7.6, 2025 or 不詳."));
        return store::toValue(date->isUnknown() ? QString() : wareki::toStored(*date));
    }
    if (field.kind == FieldKind::Kana)
        return store::toValue(text::toKatakana(trimmed.simplified()));
    return store::readFieldText(field, typed);
}

QString showTyped(const EntityInfo& entity, const FieldInfo& field, const Value& value)
{
    if (const CodeList list = codesOf(entity.name, field.name); !list.empty())
        return wordsOf(list, store::displayText(value));
    if (isPartialDate(entity, field)) {
        const auto date = wareki::parsePartialDate(store::displayText(value));
        return date && !date->isUnknown() ? wareki::formatWareki(*date) : QString();
    }
    return store::showFieldText(field, value);
}

} // namespace tasuki::clients
