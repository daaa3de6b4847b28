// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intake.h"
#include "intake/postal.h"

#include <map>

namespace tasuki::intake {

/// The municipality whose rows are kept: its code, and how addresses write it (石川県金沢市) for lists without codes.
/// Empty for all.
struct Area
{
    QString code;
    QString place;
    [[nodiscard]] bool isEmpty() const { return code.isEmpty() && place.isEmpty(); }
    bool operator==(const Area&) const = default;
    bool operator<(const Area& other) const { return code != other.code ? code < other.code : place < other.place; }
};

/// Files of several kinds on their way into the register: what each kind would change, counted together.
struct Delivery
{
    std::optional<registry::CareStage> care;
    std::optional<ListStage> lists;
    std::optional<PostalStage> postal;
    std::vector<registry::ImportNote> refused;  ///< files that could not be read

    /// Services of care data, facilities of other lists, postal codes.
    [[nodiscard]] std::int64_t added() const { return sum(&registry::CareStage::added, &ListStage::added) + (postal ? postal->added : 0); }
    [[nodiscard]] std::int64_t updated() const { return sum(&registry::CareStage::updated, &ListStage::updated) + (postal ? postal->updated : 0); }
    [[nodiscard]] std::int64_t closed() const { return sum(&registry::CareStage::closed, &ListStage::closed); }
    [[nodiscard]] std::int64_t unchanged() const
    {
        return sum(&registry::CareStage::unchanged, &ListStage::unchanged) + (postal ? postal->unchanged : 0);
    }
    [[nodiscard]] std::int64_t differs() const { return sum(&registry::CareStage::differs, &ListStage::differs); }
    /// Rows and files to tell a person about: left out, doubtful, repaired.
    [[nodiscard]] std::int64_t told() const;
    [[nodiscard]] bool changesNothing() const;

private:
    template <class A, class B> [[nodiscard]] std::int64_t sum(A ofCare, B ofLists) const
    {
        return (care ? (*care).*ofCare : 0) + (lists ? (*lists).*ofLists : 0);
    }
};

/// Which municipalities the files hold, with the number of their rows.
[[nodiscard]] Result<std::map<Area, std::int64_t>> areasOf(registry::Registry& registry, const Handover& handover, Progress& progress);

/// Compares everything with what the data file knows. Reads only.
[[nodiscard]] Result<Delivery> stageDelivery(registry::Registry& registry, const Handover& handover, const Area& area, const QDate& edition,
                                             Progress& progress);

/// Writes it: one undoable change each for postal codes, care data and all other lists. Cancelled, the change that was being
/// written has changed nothing.
[[nodiscard]] Result<void> applyDelivery(registry::Registry& registry, const Delivery& delivery, Progress& progress);

/// A municipality by its code, as the register's own facilities write it; without a place where it knows none.
[[nodiscard]] Area areaOfCode(registry::Registry& registry, const QString& code);

} // namespace tasuki::intake
