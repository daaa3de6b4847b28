// SPDX-License-Identifier: GPL-3.0-or-later
#include "clients/typing.h"

#include "base/kana.h"
#include "base/partial_date.h"
#include "clients/codes.h"

#include <QCoreApplication>

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

} // namespace

Result<Value> readTyped(const EntityInfo& entity, const FieldInfo& field, const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Value();
    if (const CodeList list = codesOf(entity.name, field.name); !list.empty())
        return store::readCodeText(list, holdsSeveral(entity.name, field.name), trimmed);
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
