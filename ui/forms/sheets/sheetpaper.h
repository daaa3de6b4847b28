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
};

/// Everything a print of a sheet needs. `draft` prints what is there so far.
[[nodiscard]] Result<SheetPrint> sheetPrint(Sheets& sheets, const SheetView& view);
/// The foot of a sheet: centre, printed by and at, version of the form and of the sheet.
[[nodiscard]] paper::Imprint sheetImprint(store::Store& store, const SheetView& view);

/// The pages of the form itself.
[[nodiscard]] FormPages sheetPages(store::Store& store, const SheetPrint& print);
/// The FAX set (送付票 with the total of pages and a slip to send back, then the form with what may not go by FAX masked).
/// Nothing where the form is not for FAX.
[[nodiscard]] Result<paper::Document> faxSet(store::Store& store, const SheetPrint& print);

} // namespace tasuki::forms
