// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"
#include "style/parts.h"

class QVBoxLayout;

namespace tasuki::ui {

/// For whom an issued sheet was sealed, and what came back: received, answered, in their own words.
class SentPane : public Pane
{
    Q_OBJECT

public:
    explicit SentPane(QWidget* parent = nullptr);
    /// Hidden where nothing was sealed.
    void load(const std::vector<forms::SentSheet>& sent);
    void clear() { load({}); }

private:
    QVBoxLayout* m_lines;
};

} // namespace tasuki::ui
