// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "style/parts.h"

#include <QStackedWidget>

class QComboBox;
class QCheckBox;

namespace tasuki::ui {

/// What stands before everything about clients while it is locked: who, passphrase, Enter. Where nobody has made a key yet
/// it makes the first account and hands out the recovery code on paper.
class Gate : public QWidget
{
    Q_OBJECT

public:
    explicit Gate(Session& session, QWidget* parent = nullptr);

    /// Puts the keyboard into the passphrase.
    void arrive();
    /// For the tour and for tests.
    [[nodiscard]] LineEdit* passphraseField() const { return m_passphrase; }
    [[nodiscard]] LineEdit* secondField() const { return m_again; }
    void submit();
    [[nodiscard]] bool showsCode() const;

Q_SIGNALS:
    void failed(const QString& sentence);
    /// The way is free: the client data is open and the recovery code, if there was a new one, is put away.
    void passed();

private:
    void refresh();
    void makeFirst();
    void unlock();
    void showCode(const QString& code);
    void printCode();
    void setBusy(bool busy);
    [[nodiscard]] QWidget* buildEntry();
    [[nodiscard]] QWidget* buildCode();

    Session& m_session;
    QStackedWidget* m_stack;
    Label* m_title;
    Paragraph* m_text;
    QComboBox* m_who;
    FieldBox* m_whoBox;
    LineEdit* m_passphrase;
    FieldBox* m_passphraseBox;
    LineEdit* m_again;
    FieldBox* m_againBox;
    QCheckBox* m_show;
    Button* m_go;
    Button* m_forgotten;
    Paragraph* m_note;
    Label* m_code;
    QString m_codeText;
    bool m_byCode = false;
};

/// A page's content behind the gate: in front while the client data is open.
class Gated : public QStackedWidget
{
    Q_OBJECT

public:
    /// When the gate is closed: always until the client data is open, or only where there is a vault at all.
    enum class Closed { Always, WhereSealed };
    Gated(Session& session, QWidget* content, Closed closed = Closed::Always, QWidget* parent = nullptr);

    [[nodiscard]] Gate& gate() { return *m_gate; }
    [[nodiscard]] bool isOpen() const { return currentWidget() != m_gate; }

Q_SIGNALS:
    /// The content came to the front, or went behind the gate.
    void changed(bool open);

private:
    void follow();

    Session& m_session;
    Gate* m_gate;
    QWidget* m_content;
    Closed m_closed;
};

} // namespace tasuki::ui
