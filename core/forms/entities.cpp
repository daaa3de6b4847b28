// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/entities.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace tasuki::store {

using namespace forms;
using enum FieldKind;

namespace {

template <auto Member> constexpr FieldInfo secret(std::string_view name, const char* label, FieldKind kind)
{
    return field<Member>(name, label, kind, Scope::Centre, Sealed::Yes);
}

} // namespace

template <> const EntityInfo& describe<KeptDefinition>()
{
    static const std::array fields{
        field<&KeptDefinition::code>("code", QT_TRANSLATE_NOOP("field", "Form"), Text, Scope::Public),
        field<&KeptDefinition::version>("version", QT_TRANSLATE_NOOP("field", "Version of the form"), Text, Scope::Public),
        field<&KeptDefinition::title>("title", QT_TRANSLATE_NOOP("field", "Title"), Text, Scope::Public),
        field<&KeptDefinition::json>("json", QT_TRANSLATE_NOOP("field", "Definition"), Lines, Scope::Public),
        field<&KeptDefinition::own>("own", QT_TRANSLATE_NOOP("field", "Own form"), Number, Scope::Public),
    };
    static const EntityInfo info{"form_definition", QT_TRANSLATE_NOOP("entity", "Form"), fields};
    return info;
}

template <> const EntityInfo& describe<Sheet>()
{
    static const std::array fields{
        field<&Sheet::client>("client", QT_TRANSLATE_NOOP("field", "Client"), Reference, Scope::Centre),
        secret<&Sheet::definition>("definition", QT_TRANSLATE_NOOP("field", "Form"), Reference),
        secret<&Sheet::author>("author", QT_TRANSLATE_NOOP("field", "Author"), Text),
        secret<&Sheet::startedOn>("started_on", QT_TRANSLATE_NOOP("field", "Begun on"), Date),
        secret<&Sheet::profession>("profession", QT_TRANSLATE_NOOP("field", "Profession of the receiver"), Code),
        secret<&Sheet::recipientFacility>("recipient_facility", QT_TRANSLATE_NOOP("field", "Receiver"), Reference),
        secret<&Sheet::recipientName>("recipient_name", QT_TRANSLATE_NOOP("field", "Receiver"), Text),
        secret<&Sheet::recipientPerson>("recipient_person", QT_TRANSLATE_NOOP("field", "Person who receives"), Text),
        secret<&Sheet::consent>("consent", QT_TRANSLATE_NOOP("field", "Consent"), Reference),
        secret<&Sheet::exception>("exception", QT_TRANSLATE_NOOP("field", "Why without consent"), Code),
        secret<&Sheet::withheld>("withheld", QT_TRANSLATE_NOOP("field", "Left out for this receiver"), Text),
        secret<&Sheet::issuedAt>("issued_at", QT_TRANSLATE_NOOP("field", "Issued at"), Text),
        secret<&Sheet::issuedBy>("issued_by", QT_TRANSLATE_NOOP("field", "Issued by"), Text),
        secret<&Sheet::contentHash>("content_hash", QT_TRANSLATE_NOOP("field", "Hash of the content"), Text),
        secret<&Sheet::signature>("signature", QT_TRANSLATE_NOOP("field", "Signature of the centre"), Text),
        secret<&Sheet::revises>("revises", QT_TRANSLATE_NOOP("field", "Corrects"), Reference),
        secret<&Sheet::revision>("revision", QT_TRANSLATE_NOOP("field", "Revision"), Number),
        secret<&Sheet::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason of the correction"), Lines),
        secret<&Sheet::sentBy>("sent_by", QT_TRANSLATE_NOOP("field", "Sent by"), Code),
        secret<&Sheet::sentOn>("sent_on", QT_TRANSLATE_NOOP("field", "Sent on"), Date),
        secret<&Sheet::receivedOn>("received_on", QT_TRANSLATE_NOOP("field", "Received on"), Date),
        secret<&Sheet::receivedBy>("received_by", QT_TRANSLATE_NOOP("field", "Received by"), Text),
        secret<&Sheet::repliedOn>("replied_on", QT_TRANSLATE_NOOP("field", "Answered on"), Date),
        secret<&Sheet::reply>("reply", QT_TRANSLATE_NOOP("field", "Reply"), Lines),
        secret<&Sheet::question>("question", QT_TRANSLATE_NOOP("field", "Question"), Lines),
        secret<&Sheet::replyDueOn>("reply_due_on", QT_TRANSLATE_NOOP("field", "Reply due on"), Date),
    };
    static const EntityInfo info{"sheet", QT_TRANSLATE_NOOP("entity", "Handover sheet"), fields};
    return info;
}

template <> const EntityInfo& describe<SheetAnswer>()
{
    static const std::array fields{
        field<&SheetAnswer::sheet>("sheet", QT_TRANSLATE_NOOP("field", "Handover sheet"), Reference, Scope::Centre),
        secret<&SheetAnswer::field>("field", QT_TRANSLATE_NOOP("field", "Field"), Text),
        secret<&SheetAnswer::value>("value", QT_TRANSLATE_NOOP("field", "Answer"), Lines),
        secret<&SheetAnswer::source>("source", QT_TRANSLATE_NOOP("field", "Source"), Code),
        secret<&SheetAnswer::origin>("origin", QT_TRANSLATE_NOOP("field", "Taken from"), Text),
        secret<&SheetAnswer::asOf>("as_of", QT_TRANSLATE_NOOP("field", "As of"), Date),
        secret<&SheetAnswer::confirmed>("confirmed", QT_TRANSLATE_NOOP("field", "Confirmed"), Number),
    };
    static const EntityInfo info{"sheet_answer", QT_TRANSLATE_NOOP("entity", "Answer"), fields};
    return info;
}

template <> const EntityInfo& describe<SentSheet>()
{
    static const std::array fields{
        field<&SentSheet::sheet>("sheet", QT_TRANSLATE_NOOP("field", "Handover sheet"), Reference, Scope::Centre),
        secret<&SentSheet::receiver>("receiver", QT_TRANSLATE_NOOP("field", "Key of the receiver"), Text),
        secret<&SentSheet::centre>("centre", QT_TRANSLATE_NOOP("field", "Receiver"), Text),
        secret<&SentSheet::profession>("profession", QT_TRANSLATE_NOOP("field", "Profession of the receiver"), Code),
        secret<&SentSheet::hash>("hash", QT_TRANSLATE_NOOP("field", "Hash of the content"), Text),
        secret<&SentSheet::content>("content", QT_TRANSLATE_NOOP("field", "Content"), Lines),
        secret<&SentSheet::signature>("signature", QT_TRANSLATE_NOOP("field", "Signature of the centre"), Lines),
        secret<&SentSheet::sentOn>("sent_on", QT_TRANSLATE_NOOP("field", "Sent on"), Date),
        secret<&SentSheet::sentBy>("sent_by", QT_TRANSLATE_NOOP("field", "Sealed by"), Text),
        secret<&SentSheet::acknowledgedOn>("acknowledged_on", QT_TRANSLATE_NOOP("field", "Received on"), Date),
        secret<&SentSheet::acknowledgedBy>("acknowledged_by", QT_TRANSLATE_NOOP("field", "Received by"), Text),
        secret<&SentSheet::repliedOn>("replied_on", QT_TRANSLATE_NOOP("field", "Answered on"), Date),
        secret<&SentSheet::reply>("reply", QT_TRANSLATE_NOOP("field", "Reply"), Lines),
    };
    static const EntityInfo info{"sent_sheet", QT_TRANSLATE_NOOP("entity", "Sealed handover"), fields};
    return info;
}

template <> const EntityInfo& describe<ReceivedSheet>()
{
    static const std::array fields{
        field<&ReceivedSheet::client>("client", QT_TRANSLATE_NOOP("field", "Client"), Reference, Scope::Centre),
        secret<&ReceivedSheet::origin>("origin", QT_TRANSLATE_NOOP("field", "Key of the sender"), Text),
        secret<&ReceivedSheet::originName>("origin_name", QT_TRANSLATE_NOOP("field", "Sender"), Text),
        secret<&ReceivedSheet::card>("card", QT_TRANSLATE_NOOP("field", "Card of the sender"), Lines),
        secret<&ReceivedSheet::sheet>("sheet", QT_TRANSLATE_NOOP("field", "Number at the sender"), Text),
        secret<&ReceivedSheet::chain>("chain", QT_TRANSLATE_NOOP("field", "First of the corrections"), Text),
        secret<&ReceivedSheet::revises>("revises", QT_TRANSLATE_NOOP("field", "Corrects"), Text),
        secret<&ReceivedSheet::revision>("revision", QT_TRANSLATE_NOOP("field", "Revision"), Number),
        secret<&ReceivedSheet::reason>("reason", QT_TRANSLATE_NOOP("field", "Reason of the correction"), Lines),
        secret<&ReceivedSheet::profession>("profession", QT_TRANSLATE_NOOP("field", "Profession of the receiver"), Code),
        secret<&ReceivedSheet::form>("form", QT_TRANSLATE_NOOP("field", "Form"), Text),
        secret<&ReceivedSheet::person>("person", QT_TRANSLATE_NOOP("field", "About"), Text),
        secret<&ReceivedSheet::issuedAt>("issued_at", QT_TRANSLATE_NOOP("field", "Issued at"), Text),
        secret<&ReceivedSheet::issuedBy>("issued_by", QT_TRANSLATE_NOOP("field", "Issued by"), Text),
        secret<&ReceivedSheet::content>("content", QT_TRANSLATE_NOOP("field", "Content"), Lines),
        secret<&ReceivedSheet::signature>("signature", QT_TRANSLATE_NOOP("field", "Signature of the centre"), Lines),
        secret<&ReceivedSheet::receivedAt>("received_at", QT_TRANSLATE_NOOP("field", "Received at"), Text),
        secret<&ReceivedSheet::receivedBy>("received_by", QT_TRANSLATE_NOOP("field", "Received by"), Text),
        secret<&ReceivedSheet::acknowledgedOn>("acknowledged_on", QT_TRANSLATE_NOOP("field", "Receipt told on"), Date),
        secret<&ReceivedSheet::acknowledgedBy>("acknowledged_by", QT_TRANSLATE_NOOP("field", "Receipt told by"), Text),
        secret<&ReceivedSheet::repliedOn>("replied_on", QT_TRANSLATE_NOOP("field", "Answered on"), Date),
        secret<&ReceivedSheet::reply>("reply", QT_TRANSLATE_NOOP("field", "Reply"), Lines),
    };
    static const EntityInfo info{"received_sheet", QT_TRANSLATE_NOOP("entity", "Received handover"), fields};
    return info;
}

} // namespace tasuki::store

namespace tasuki::forms {

const store::Schema& schema()
{
    static const store::Schema entities{&store::describe<KeptDefinition>(), &store::describe<Sheet>(), &store::describe<SheetAnswer>(),
                                        &store::describe<SentSheet>(), &store::describe<ReceivedSheet>()};
    return entities;
}

bool changesAfterIssue(std::string_view field)
{
    // A merge of two records of the same person moves the sheet to the one that is kept; its content names the person.
    static constexpr std::array<std::string_view, 9> open{"client",     "sent_by", "sent_on", "received_on", "received_by",
                                                          "replied_on", "reply",   "question", "reply_due_on"};
    return std::find(open.begin(), open.end(), field) != open.end();
}

bool changesAfterReceipt(std::string_view field)
{
    static constexpr std::array<std::string_view, 5> open{"client", "acknowledged_on", "acknowledged_by", "replied_on", "reply"};
    return std::find(open.begin(), open.end(), field) != open.end();
}

std::span<const LawfulException> lawfulExceptions()
{
    static constexpr auto all = std::to_array<LawfulException>({
        {"life", "生命・身体・財産の保護に必要で、同意を得ることが難しい"},
        {"abuse", "高齢者虐待防止法による通報・対応"},
        {"law", "その他の法令に基づく"},
        {"public_health", "公衆衛生の向上に特に必要で、同意を得ることが難しい"},
        {"government", "国・自治体の事務への協力に必要"},
    });
    return all;
}

} // namespace tasuki::forms
