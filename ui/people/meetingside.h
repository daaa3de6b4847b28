// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/outlook.h"
#include "style/parts.h"

class QVBoxLayout;

namespace tasuki::ui {

/// What a meeting brings, beside its list: who comes by profession, who is missing, how many meet for the first time.
class MeetingSide : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingSide(QWidget* parent = nullptr);
    void show(const network::Outlook& outlook);
    void clear() { show({}); }

private:
    Label* m_total;
    QVBoxLayout* m_shares;
    Pane *m_missingCard, *m_firstCard;
    Paragraph *m_missing, *m_missingEach, *m_newcomers;
    Label *m_pairs;
};

} // namespace tasuki::ui
