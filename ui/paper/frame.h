// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/page.h"

namespace tasuki::paper {

/// Who printed what, when and from where: stands on every page.
struct Imprint
{
    QString centre;            ///< name of the centre that hands the paper out
    QString centrePhone;       ///< its own number
    QString staff;             ///< who printed
    QString printedAt;         ///< when, ready to read: 令和8年6月9日（火）14:05
    QString source;            ///< credit that the licence of the data asks for; may be empty
    QString scope;             ///< for whose eyes the paper is; may be empty
    QString version;           ///< of the form; may be empty
    int withheld = 0;          ///< how many entries were left out because of the scope
    bool confidential = false; ///< boxed 取扱注意 in the upper right corner

    bool operator==(const Imprint&) const = default;
};

/// Height in millimetres that the foot takes above the lower margin.
[[nodiscard]] double footHeight(const Document& document, const Imprint& imprint);
/// Adds the foot to every page. Called last, when the number of pages is known.
void addFeet(Document& document, const Imprint& imprint);

/// Adds the head to one page: the title at the left, a note at the right (or under the box 取扱注意), a rule below.
/// Returns the y in millimetres at which the body may begin.
double addHead(const Document& document, Page& page, const QString& title, const QString& note, const Imprint& imprint);

} // namespace tasuki::paper
