// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Type, colours, rows, icons, marks and tags.
QWidget* makeSignsPage();
/// Buttons, fields, notices, progress, undo and empty state.
QWidget* makePartsPage();
/// A screen as it is put together: rail, search, list and detail.
QWidget* makeScreenPage();
