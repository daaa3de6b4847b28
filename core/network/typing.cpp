// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/typing.h"

#include "base/kana.h"
#include "network/codes.h"
#include "network/words.h"

#include <QRegularExpression>
#include <QTime>

namespace tasuki::network {

using store::FieldKind;
using store::Value;

namespace {

CodeList professionList()
{
    static const std::vector<Code> list = [] {
        std::vector<Code> made;
        for (const Profession& each : professions())
            made.push_back({each.code, each.label});
        return made;
    }();
    return list;
}

/// Words that people use for professions, too: ケアマネ, PT.
Value readProfessions(const QString& typed, QString& unknown)
{
    static const QRegularExpression between(QStringLiteral("[;；、,，/／]"));
    QStringList codes;
    for (const QString& part : typed.split(between, Qt::SkipEmptyParts)) {
        const Profession* known = professionOf(part);
        if (!known)
            unknown = part.trimmed();
        else if (!codes.contains(QLatin1String(known->code)))
            codes << QLatin1String(known->code);
    }
    return store::toValue(codes.join(QLatin1Char(';')));
}

Result<Value> readTime(const QString& typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_KC).simplified();
    plain.replace(QChar(u'時'), QLatin1Char(':')).remove(QChar(u'分'));
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?::?(\\d{2}))?:?$"));
    const auto match = form.match(plain);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || !time.isValid())
        return fail(Error::Code::Usage, NetworkWords::tr("This is no time. Please type it like 18:30."));
    return store::toValue(time.toString(QStringLiteral("HH:mm")));
}

} // namespace

CodeList codesOf(std::string_view entity, std::string_view field)
{
    if (field == "professions" || field == "profession")
        return professionList();
    if (entity == "person" && field == "listing")
        return listings();
    if ((entity == "meeting" || entity == "attendance") && field == "mode")
        return meetingModes();
    if (entity == "meeting" && field == "held_state")
        return heldStates();
    if (entity == "meeting_kind" && field == "kind_group")
        return kindGroups();
    if (entity == "attendance" && field == "state")
        return attendanceStates();
    if (entity == "attendance" && field == "part")
        return meetingParts();
    if (entity == "issue" && field == "category")
        return issueCategories();
    if ((entity == "issue" || entity == "issue_step") && field == "level")
        return issueLevels();
    if ((entity == "issue" || entity == "issue_step") && field == "state")
        return issueStates();
    return {};
}

bool holdsSeveral(std::string_view entity, std::string_view field)
{
    return entity == "person" && field == "professions";
}

Result<Value> readTyped(const store::EntityInfo& entity, const store::FieldInfo& field, const QString& typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return Value();
    if (field.name == "professions" || field.name == "profession") {
        QString unknown;
        Value codes = readProfessions(trimmed, unknown);
        if (!unknown.isEmpty())
            return fail(Error::Code::Usage, NetworkWords::tr("“%1” is no profession of the list. Type for example 医師, ケアマネ or 民生委員.").arg(unknown));
        return codes;
    }
    if (const CodeList list = codesOf(entity.name, field.name); !list.empty())
        return store::readCodeText(list, holdsSeveral(entity.name, field.name), trimmed);
    if (field.name == "start_time")
        return readTime(trimmed);
    if (field.kind == FieldKind::Kana)
        return store::toValue(text::toKatakana(trimmed.simplified()));
    return store::readFieldText(field, typed);
}

QString showTyped(const store::EntityInfo& entity, const store::FieldInfo& field, const Value& value)
{
    if (field.name == "professions") {
        QStringList words; // apart by 、, because ・ stands within some of them
        for (const QString& code : splitCodes(store::displayText(value)))
            words << wordOf(professionList(), code);
        return words.join(QChar(u'、'));
    }
    if (const CodeList list = codesOf(entity.name, field.name); !list.empty())
        return wordsOf(list, store::displayText(value));
    return store::showFieldText(field, value);
}

} // namespace tasuki::network
