// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "forms/answer.h"
#include "forms/drafting.h"
#include "forms/template.h"

#include <QJsonDocument>

namespace fuzz {

namespace {

using namespace forms;

void holds(const Definition& form, const char* what)
{
    Definition read;
    promise(checkDefinition(toJson(form), read).empty(), what);
}

} // namespace

int fuzzForm(const std::uint8_t* data, std::size_t size)
{
    const QByteArray json = bytes(data, size);
    const auto form = parseDefinition(json);
    promise(form || !form.error().message.isEmpty(), "a refusal is a sentence");
    if (form) {
        const QByteArray written = toJson(*form);
        const auto again = parseDefinition(written);
        promise(again && toJson(*again) == written, "a form that is written is read as it was");
        holds(mended(*form), "a form that holds needs no mending");
        for (const Field* field : form->fields()) {
            const Definition less = withoutField(*form, field->id);
            promise(less.fields().empty() || !less.field(field->id), "a field that is taken out is gone");
            if (!less.fields().empty())
                holds(less, "a form without one of its fields holds");
            const auto answer = readTyped(*field, string(data, std::min<std::size_t>(size, 40)));
            if (answer) {
                promise(objectionTo(*field, *answer).isEmpty() || !answer->isEmpty(), "what is objected to is something");
                (void)inWords(*field, *answer);
            }
        }
    }
    // Answers as they lie in a data file, damaged ones too.
    const Answer stored = fromStored(string(data, size));
    promise(fromStored(toStored(stored)) == stored, "an answer that is kept is read as it was");
    QString trouble;
    (void)parseTemplate(string(data, size), &trouble);
    return 0;
}

} // namespace fuzz
