// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemModel;
class QObject;

/// A few invented resources; with a second line each when asked.
QAbstractItemModel* makeSampleModel(QObject* parent, bool twoLines);
