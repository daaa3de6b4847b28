// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"
#include "forms/entities.h"
#include "store/store.h"

#include <memory>

namespace tasuki::forms {

/// The definitions that the program carries, in the order of domain knowledge; parsed once. A definition that does not
/// hold is an error of the program, which the tests find.
[[nodiscard]] const std::vector<std::shared_ptr<const Definition>>& shippedDefinitions();

/// The id of a definition follows from its bytes.
[[nodiscard]] Id<KeptDefinition> idOf(const QByteArray& json);

/// All definitions of a data file: those the program carries and the centre's own.
class Library
{
public:
    explicit Library(store::Store& store) : m_store(store) {}

    /// What can be begun on a day: of each code the newest version that holds then; the centre's own beside.
    [[nodiscard]] Result<std::vector<std::shared_ptr<const Definition>>> offered(QDate day);
    /// Everything there is, older versions too.
    [[nodiscard]] Result<std::vector<std::shared_ptr<const Definition>>> all();
    /// By `code@version`, by code (the newest that holds today) or by title. NotFound where there is none.
    [[nodiscard]] Result<std::shared_ptr<const Definition>> find(const QString& name);
    /// The definition a sheet was written with.
    [[nodiscard]] Result<std::shared_ptr<const Definition>> kept(const Id<KeptDefinition>& id);
    /// Keeps a definition in the file, so that sheets can hold on to it; adds nothing where it is there. The cells go into
    /// the change of the caller.
    [[nodiscard]] std::vector<store::CellChange> keep(const Definition& definition);
    /// Takes a definition in as one of the centre's own: refused where it does not hold, where the same code and version
    /// has other content, or where it takes the name of one the program carries.
    [[nodiscard]] Result<std::shared_ptr<const Definition>> take(const QByteArray& json);
    /// Offers one of the centre's own no longer; sheets keep it.
    [[nodiscard]] Result<void> retire(const QString& key);

    /// Forms that are being made, each kept at every step; nobody can write a sheet on them yet.
    struct Draft
    {
        Id<KeptDefinition> id;
        Definition definition;
    };
    [[nodiscard]] Result<std::vector<Draft>> drafts();
    [[nodiscard]] Result<Draft> draft(const Id<KeptDefinition>& id);
    [[nodiscard]] Result<Draft> beginDraft(const Definition& definition);
    /// Keeps the next step of a draft, as one step of undo with `words`. Refused as Conflict where somebody else changed it
    /// meanwhile, and as Usage with the reason where it would no longer hold. False where it is so already.
    [[nodiscard]] Result<bool> saveDraft(Draft& draft, const Definition& next, const QString& words);
    [[nodiscard]] Result<void> discardDraft(const Id<KeptDefinition>& id);
    /// Offers a draft for new sheets from its first day on; see take() for what is refused.
    [[nodiscard]] Result<std::shared_ptr<const Definition>> publish(const Draft& draft);

private:
    /// Why a form may not be taken in under its code and version; nothing where it may. The same form once more gives it.
    [[nodiscard]] Result<std::shared_ptr<const Definition>> present(const Definition& definition);
    [[nodiscard]] Result<std::vector<store::CellChange>> offering(const Definition& definition);

    store::Store& m_store;
    std::map<Uuid, std::shared_ptr<const Definition>> m_kept;
};

/// What of an official form a substitute does not ask: the fields whose meaning it lacks (「当該様式に記載のある内容を具備」).
[[nodiscard]] std::vector<const Field*> missingFrom(const Definition& substitute, const Definition& standard);

} // namespace tasuki::forms
