// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "style/parts.h"
#include "style/wordtable.h"

class QComboBox;
class QTableView;

namespace tasuki::ui {

/// The list of kinds of meetings: words, group, how often a year; kinds of one's own are added, none is ever removed, because
/// old meetings have them, but a kind can be no longer offered.
class KindsDialog : public Dialog
{
    Q_OBJECT

public:
    explicit KindsDialog(Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void fill();
    void showChosen();
    void keep();
    void beginNew();

    Session& m_session;
    std::vector<network::MeetingKind> m_kinds;
    QString m_code; ///< of the kind that is edited; empty for a new one
    WordTable* m_rows;
    QTableView* m_table;
    LineEdit *m_label, *m_perYear;
    QComboBox* m_group;
    Chip* m_offered;
    FieldBox *m_labelBox, *m_perYearBox;
};

} // namespace tasuki::ui
