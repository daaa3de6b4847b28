// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/networkrows.h"

#include "network/codes.h"
#include "network/typing.h"

#include <algorithm>

namespace tasuki::ui {

namespace {

bool isKind(std::string_view entity, std::string_view field)
{
    return entity == "meeting" && field == "kind";
}

/// The list of kinds as a CodeList; the words live here.
class KindWords
{
public:
    explicit KindWords(Session& session) : m_session(session) {}
    CodeList codes()
    {
        m_kinds = m_session.centre().network().kinds().value_or(std::vector<network::MeetingKind>());
        m_bytes.clear();
        m_codes.clear();
        for (const network::MeetingKind& kind : m_kinds)
            m_bytes.emplace_back(kind.code.toUtf8(), kind.label.toUtf8());
        for (const auto& [code, label] : m_bytes)
            m_codes.push_back({code.constData(), label.constData()});
        return m_codes;
    }

private:
    Session& m_session;
    std::vector<network::MeetingKind> m_kinds;
    std::vector<std::pair<QByteArray, QByteArray>> m_bytes;
    std::vector<Code> m_codes;
};

} // namespace

RowSubject networkRows(Session& session)
{
    auto kinds = std::make_shared<KindWords>(session);
    RowSubject subject;
    subject.codes = [kinds](std::string_view entity, std::string_view field) { return isKind(entity, field) ? kinds->codes() : network::codesOf(entity, field); };
    subject.several = network::holdsSeveral;
    subject.show = [kinds](const store::EntityInfo& entity, const store::FieldInfo& field, const store::Value& value) {
        const QString shown = network::showTyped(entity, field, value);
        return isKind(entity.name, field.name) && !shown.isEmpty() ? wordOf(kinds->codes(), shown) : shown;
    };
    subject.set = [&session, kinds](const store::EntityInfo& entity, const Uuid& row, std::string_view field, const QString& typed) {
        auto& network = session.centre().network();
        return isKind(entity.name, field) ? network.setKindOf({row}, codeOf(kinds->codes(), typed)) : network.setField(entity, row, field, typed);
    };
    subject.reading = [](std::string_view, std::string_view, const char* code) {
        const network::Profession* profession = network::professionOf(QLatin1String(code));
        return profession && profession->code == std::string_view(code) ? QString::fromUtf8(profession->kana) : QString();
    };
    subject.remove = [&session](const store::EntityInfo& entity, const Uuid& row) { return session.centre().network().removeRow(entity, row); };
    return subject;
}

} // namespace tasuki::ui
