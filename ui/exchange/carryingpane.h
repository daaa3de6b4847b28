// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/carrier.h"
#include "style/parts.h"

namespace tasuki::ui {

/// Settings of what is carried by itself: the folder that the PCs of this centre share, a further PC, and the region's hub.
class CarryingPane : public Pane
{
    Q_OBJECT

public:
    explicit CarryingPane(Session& session, QWidget* parent = nullptr);

    /// Shares this folder from now on; an empty path shares none.
    void setFolder(const QString& path);
    /// Speaks with this hub from now on, with what stands in the fields.
    void setHub();
    /// Writes the file for a further PC and shows its passphrase once.
    void makeJoinFile(const QString& path);
    [[nodiscard]] QString folderWords() const { return m_folderState->text(); }
    [[nodiscard]] QString hubWords() const { return m_hubState->text(); }
    [[nodiscard]] LineEdit& address() { return *m_address; }
    [[nodiscard]] LineEdit& user() { return *m_user; }
    [[nodiscard]] LineEdit& password() { return *m_password; }
    [[nodiscard]] FieldBox& addressBox() { return *m_addressBox; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    [[nodiscard]] QWidget* buildFolder();
    [[nodiscard]] QWidget* buildHub();
    void refresh();
    void chooseFolder();
    void beginAnew();
    void chooseJoinFile();
    void showPassphrase(const QString& path, const QString& passphrase);
    /// How it stands with a place, in a sentence.
    [[nodiscard]] QString stateWords(Carrier::Place place) const;

    Session& m_session;
    Paragraph *m_folderPlace, *m_folderState, *m_hubState;
    Button *m_choose, *m_look, *m_leave, *m_anew;
    LineEdit *m_address, *m_user, *m_password;
    FieldBox* m_addressBox;
    Button *m_connect, *m_forget;
};

} // namespace tasuki::ui
