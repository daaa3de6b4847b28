// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets/formpaper.h"

namespace tasuki::forms {

/// A sheet on its way to the paper.
struct SheetPrint
{
    SheetView view;
    std::vector<clients::Relative> family;
    std::optional<SheetView> before; ///< what the receiver has, where this one corrects it
    bool plainLetters = false;       ///< characters that not every machine reads in their plain form
    QString origin = {};             ///< the centre that issued it, where it is not this one: printed as a copy (写)
};

enum class Cover {
    Fax,   ///< with the FAX set: everything masked
    Letter ///< by hand or post: the form as it is
};

/// Everything a print of a sheet needs. `draft` prints what is there so far.
[[nodiscard]] Result<SheetPrint> sheetPrint(Sheets& sheets, const SheetView& view);
/// The foot of a sheet: centre, printed by and at, version of the form and of the sheet.
[[nodiscard]] paper::Imprint sheetImprint(store::Store& store, const SheetView& view, const QString& origin = {});

/// The pages of the form itself.
[[nodiscard]] FormPages sheetPages(store::Store& store, const SheetPrint& print);
/// The FAX set (送付票 with the total of pages and a slip to send back, then the form with what may not go by FAX masked).
/// Nothing where the form is not for FAX.
[[nodiscard]] Result<paper::Document> faxSet(store::Store& store, const SheetPrint& print);

/// One sheet for several receivers: for each the cover with their name, then their copy (see Sheets::copyFor()), numbered
/// by itself.
[[nodiscard]] Result<paper::Document> sheetBatch(store::Store& store, const std::vector<SheetPrint>& copies, Cover cover);
/// Several sheets one behind the other, each numbered by itself. All lie the same way: those whose paper lies otherwise
/// than the first one's are left to a print of their own.
[[nodiscard]] paper::Document sheetStack(store::Store& store, const std::vector<SheetPrint>& sheets);

} // namespace tasuki::forms
