// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <QWidget>

namespace tasuki::ui {

/// 出典: the lists that a facility stands in, one line each, and a way to part what was merged by mistake.
class SourceLines : public QWidget
{
    Q_OBJECT

public:
    explicit SourceLines(const registry::FacilityDetail& detail, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person wants this row to be a facility of its own again.
    void partRequested(const tasuki::Id<tasuki::registry::Facility>& row);
};

} // namespace tasuki::ui
