// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"
#include "forms/sheets/sheetpaper.h"
#include "session/session.h"
#include "style/parts.h"

class QTableWidget;

namespace tasuki::ui {

/// To whom an issued sheet goes besides: the doctors and offices of the client's record, and others. What each may not
/// have is left out of their copy, and said.
class ReceiversDialog : public Dialog
{
    Q_OBJECT

public:
    ReceiversDialog(Session& session, const forms::SheetView& issued, QWidget* parent = nullptr);

    /// The copies for those who were chosen.
    [[nodiscard]] const std::vector<forms::SheetView>& copies() const { return m_copies; }
    [[nodiscard]] forms::Cover cover() const;

private:
    void addReceiver(const forms::Receiver& receiver, bool chosen);
    void showState(int row);
    void accept() override;
    [[nodiscard]] forms::Receiver receiverAt(int row) const;

    Session& m_session;
    const forms::SheetView& m_issued;
    std::vector<forms::SheetView> m_copies;
    QTableWidget* m_table;
    LineEdit* m_add;
    Segments* m_cover;
    Paragraph* m_error;
};

} // namespace tasuki::ui
