// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "forms/sheets.h"
#include "paper/frame.h"

#include <map>
#include <set>

namespace tasuki::forms {

/// What is drawn, and how.
struct FormPrint
{
    const Definition* definition = nullptr;
    Answers answers; ///< what goes to the receiver, see SheetView::handedOver()
    std::vector<clients::Relative> family; ///< for the genogram
    QString clientName;
    QString clientSex;
    std::vector<Difference> changes; ///< against the receiver's copy: marked in the cells and listed
    QDate today;
    bool isCopy = false;     ///< of a sheet that another centre issued: each page says 写
    bool hideFamily = false; ///< FAX: the genogram carries no names
};

/// A cell on the paper that shows a field.
struct Spot
{
    int page = 0;
    QRectF rect; ///< millimetres
};

/// The pages of a form with the places of its fields.
struct FormPages
{
    paper::Document document;
    std::map<QString, std::vector<Spot>> spots;
    QStringList continued; ///< labels of answers that go on on the continuation sheet
};

/// Draws a form: its own ruled pages, or a row for each field where it has none. What does not fit its cell is set smaller
/// down to the smallest size and then goes on on a continuation sheet (別紙); nothing is cut. `imprint` is the foot;
/// without `feet` it is left to the caller, who puts other pages before these.
[[nodiscard]] FormPages formPages(const FormPrint& print, paper::Imprint imprint, bool feet = true);

/// The pages of a form that nobody has filled in, with its version at the foot.
[[nodiscard]] FormPages emptyPages(const Definition& definition, const QString& centre, QDate today);

} // namespace tasuki::forms
