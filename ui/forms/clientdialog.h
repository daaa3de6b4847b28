// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "style/parts.h"

class QListWidget;

namespace tasuki::ui {

/// Who of the clients here a received sheet is about: those who may be the same person come first, all others are searched;
/// or somebody new, made from what the sheet says after a look at it. Records that are here stay as they are.
class ClientDialog : public Dialog
{
    Q_OBJECT

public:
    ClientDialog(Session& session, clients::Client said, QWidget* parent = nullptr);

    /// Who was chosen, after accept().
    [[nodiscard]] Id<clients::Client> client() const { return m_client; }

private:
    void list();
    void makeNew();
    void accept() override;

    Session& m_session;
    clients::Client m_said;
    Id<clients::Client> m_client;
    SearchField* m_search;
    QListWidget* m_list;
    Paragraph* m_error;
};

} // namespace tasuki::ui
