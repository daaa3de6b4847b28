// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"

namespace tasuki::forms {

/// Making and changing forms. Each step takes a definition and gives the next one, which holds again: what a step takes
/// away leaves no condition, deadline, score or cell behind that still names it.

/// A form of one section with one field, ruled by itself.
[[nodiscard]] Definition blankForm(const QString& code, const QString& title, const QString& publisher, QDate from);
/// A form to go on from: all that `origin` asks and how it is ruled, under a code and version of its own. Where the origin
/// is an official form its code is noted, so that what a substitute lacks can be named.
[[nodiscard]] Definition formAfter(const Definition& origin, const QString& code, const QString& title, const QString& publisher, QDate from);
/// The next version of a form: its number counted up, beginning on a day.
[[nodiscard]] Definition nextVersion(const Definition& form, QDate from);

/// An id no field of the form has yet: `stem`, or `stem.2` …
[[nodiscard]] QString freeId(const Definition& form, const QString& stem);

/// `at` counts from 0 within the section; beyond its end it is its end.
[[nodiscard]] Definition withField(Definition form, std::size_t section, std::size_t at, Field field);
[[nodiscard]] Definition withoutField(Definition form, const QString& id);
/// Changes everything of a field but its id. A choice has at least two options, a table at least one column.
[[nodiscard]] Definition withFieldChanged(Definition form, const Field& changed);
/// One place up (−1) or down (1), over the edges of sections.
[[nodiscard]] Definition withFieldMoved(Definition form, const QString& id, int by);

[[nodiscard]] Definition withSection(Definition form, std::size_t at, const QString& title);
/// With all that it asks; the last section stays.
[[nodiscard]] Definition withoutSection(Definition form, std::size_t section);
[[nodiscard]] Definition withSectionTitle(Definition form, std::size_t section, const QString& title);

/// Rules the pages of a form that was ruled by itself: a row for each field in grids that can be changed cell by cell.
[[nodiscard]] Definition withRuledPages(Definition form);

/// Takes away what names a field, an option, a column or a profession that is not there.
[[nodiscard]] Definition mended(Definition form);

} // namespace tasuki::forms
