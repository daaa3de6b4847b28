// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"

#include <utility>
#include <vector>

/// A sheet as it travels in a file: what goes to one receiver and nothing else, with the form it was written on.
namespace tasuki::forms {

/// Names and texts in order, as a direct pack carries them.
using PackageContent = std::vector<std::pair<QString, QString>>;

/// What one receiver of an issued sheet gets. Its view has all of what was handed over and nothing of what was not: no consent,
/// no reason without one, no fields left out, no sources of the answers.
struct HandedSheet
{
    SheetView view;
    std::vector<clients::Relative> family; ///< where the form draws it: what the drawing shows
    Uuid chain;          ///< the first sheet of the corrections; the sheet itself where there is none
    QStringList changed; ///< fields that differ from the sheet it corrects
};

/// Makes it ready to travel. `copy` comes from Sheets::copyFor(), `before` is the sheet it corrects as the same receiver got it.
[[nodiscard]] HandedSheet handed(const SheetView& copy, const std::vector<clients::Relative>& family, const std::optional<SheetView>& before, const Uuid& chain);
[[nodiscard]] PackageContent contentOf(const HandedSheet& sheet);
/// Reads what another centre wrote. The form is read as any form from outside, and every answer must be one to a field of it.
/// Errors: Unreadable, with what is wrong in its detail; Newer.
[[nodiscard]] Result<HandedSheet> readHanded(const PackageContent& content);

/// What a sheet says of whom it is about, as a client of the register would be: for choosing who it is, or making them new.
[[nodiscard]] clients::Client personOn(const SheetView& view);

} // namespace tasuki::forms
