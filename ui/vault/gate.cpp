// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/gate.h"

#include "base/wareki.h"
#include "centre/sampleclients.h"
#include "paper/frame.h"
#include "paper/preview/printing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr int gateWidth = 440;

/// The code on a sheet of paper, large, with what it is for and where it belongs.
paper::Document codePaper(Session& session, const QString& code)
{
    paper::Document document;
    document.title = tasuki::ui::Gate::tr("Recovery code");
    document.pages.emplace_back();
    paper::Page& page = document.pages.back();
    paper::Imprint imprint;
    imprint.centre = session.centreName();
    imprint.staff = session.staff();
    const QDateTime now = session.clock().now();
    imprint.printedAt = wareki::formatWarekiWithWeekday(now.date()) + now.time().toString(QStringLiteral(" H:mm"));
    imprint.confidential = true;
    double y = paper::addHead(document, page, document.title, {}, imprint) + 8;
    const QRectF content = document.content();
    const auto add = [&](const QString& text, double pt, bool bold, double height) {
        paper::Text item;
        item.rect = {content.left(), y, content.width(), height};
        item.text = text;
        item.pt = pt;
        item.bold = bold;
        page.items.push_back(item);
        y += height;
    };
    add(tasuki::ui::Gate::tr("Opens the client data of %1 when nobody knows a passphrase any more. Keep this paper locked away, apart from the PC. "
                 "Whoever has it can read everything.")
            .arg(session.centreName()),
        12, false, 24);
    const QRectF box(content.left(), y, content.width(), 34);
    page.items.push_back(paper::Box{box, paper::ruleOutside});
    paper::Text big;
    big.rect = box.adjusted(6, 4, -6, -4);
    big.text = code.left(19) + QLatin1Char('\n') + code.mid(20);
    big.pt = 26;
    big.bold = true;
    big.align = paper::Align::Centre;
    big.vertical = paper::VerticalAlign::Middle;
    page.items.push_back(big);
    y += 42;
    add(tasuki::ui::Gate::tr("Made on %1. A code made later takes its place; then destroy this paper.").arg(imprint.printedAt), 11, false, 8);
    add(tasuki::ui::Gate::tr("There is no letter O, I, L or U in it."), 11, false, 8);
    paper::addFeet(document, imprint);
    return document;
}

} // namespace

Gate::Gate(Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_stack(new QStackedWidget)
{
    // Where it is higher than its place, as at twice the text size in a tab, it scrolls to what has the keyboard.
    auto* body = new QWidget;
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new ScrollBody(body));
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, px(16), 0, px(16));
    auto* row = new QHBoxLayout;
    auto* pane = new Pane;
    followTheme(pane, [pane] {
        pane->setMaximumWidth(px(gateWidth));
        pane->setMinimumWidth(px(300));
    });
    pane->addPart(m_stack);
    row->addStretch(1);
    row->addWidget(pane, 4);
    row->addStretch(1);
    column->addStretch(1);
    column->addLayout(row);
    column->addStretch(2);
    m_stack->addWidget(buildEntry());
    m_stack->addWidget(buildCode());
    connect(&session, &Session::vaultChanged, this, &Gate::refresh);
    connect(&session, &Session::undoChanged, this, [this] {
        if (!m_session.isUnlocked() && m_passphrase->text().isEmpty())
            refresh();
    });
    refresh();
}

QWidget* Gate::buildEntry()
{
    auto* entry = new QWidget;
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    auto* sign = new QLabel;
    sign->setPixmap(iconPixmap(Icon::Lock, px(32), tokens().text2, devicePixelRatioF()));
    column->addWidget(sign);
    m_title = new Label({}, Role::Title);
    m_text = new Paragraph({}, Role::Body, Ink::Text2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_who = new QComboBox;
    m_whoBox = new FieldBox(tr("Who"), m_who);
    column->addWidget(m_whoBox);
    const auto secret = [](LineEdit*& line) {
        line = new LineEdit;
        line->setEchoMode(QLineEdit::Password);
        // Prediction and learning of the IME would keep the passphrase.
        line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    };
    secret(m_passphrase);
    secret(m_again);
    m_passphraseBox = new FieldBox(tr("Passphrase"), m_passphrase);
    m_againBox = new FieldBox(tr("The same once more"), m_again);
    column->addWidget(m_passphraseBox);
    column->addWidget(m_againBox);
    m_show = new QCheckBox(tr("Show what I type"));
    column->addWidget(m_show);
    m_note = new Paragraph({}, Role::Secondary, Ink::Err);
    m_note->hide();
    column->addWidget(m_note);
    auto* foot = new QHBoxLayout;
    m_forgotten = new Button({}, Button::Kind::Link);
    m_go = new Button({}, Button::Kind::Primary, QStringLiteral("Enter"));
    foot->addWidget(m_forgotten);
    foot->addStretch(1);
    foot->addWidget(m_go);
    column->addLayout(foot);
    connect(m_show, &QCheckBox::toggled, this, [this](bool shown) {
        for (LineEdit* line : {m_passphrase, m_again})
            line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_forgotten, &Button::clicked, this, [this] {
        m_byCode = !m_byCode;
        refresh();
        arrive();
    });
    connect(m_go, &Button::clicked, this, &Gate::submit);
    for (LineEdit* line : {m_passphrase, m_again})
        connect(line, &QLineEdit::returnPressed, this, [this, line] {
            if (!line->hasPreedit())
                submit();
        });
    return entry;
}

QWidget* Gate::buildCode()
{
    auto* shown = new QWidget;
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(12));
    column->addWidget(new Label(tr("Recovery code"), Role::Title));
    column->addWidget(new Paragraph(tr("Print it now and lock the paper away. It opens the client data when nobody knows a passphrase any more. It is shown "
                                       "only this once and kept nowhere.")));
    m_code = new Label({}, Role::Heading);
    m_code->setFont(figures(Role::Heading));
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_code->setAccessibleName(tr("Recovery code"));
    column->addWidget(m_code);
    auto* foot = new QHBoxLayout;
    auto* print = new Button(Icon::Print, tr("Print"), Button::Kind::Primary, QStringLiteral("Ctrl+P"));
    print->setShortcut(QKeySequence::Print);
    auto* kept = new Button(tr("It is locked away"));
    foot->addWidget(kept);
    foot->addStretch(1);
    foot->addWidget(print);
    column->addLayout(foot);
    connect(print, &Button::clicked, this, &Gate::printCode);
    connect(kept, &Button::clicked, this, [this] {
        m_codeText.clear();
        m_code->clear();
        m_stack->setCurrentIndex(0);
        refresh();
        Q_EMIT passed();
        Q_EMIT m_session.vaultChanged();
    });
    return shown;
}

bool Gate::showsCode() const
{
    return m_stack->currentIndex() == 1;
}

void Gate::refresh()
{
    if (showsCode())
        return;
    const bool exists = m_session.store().vault().exists();
    m_byCode = m_byCode && exists;
    m_title->setText(exists ? (m_byCode ? tr("Open with the recovery code") : tr("Clients are locked")) : tr("Protect what is written about clients"));
    m_text->setText(!exists    ? tr("Names, illnesses, sheets: all of it is sealed in the data file under a passphrase that only you know. Take three or four "
                                    "words of your own, 13 characters or more.")
                    : !m_session.store().meta("sample").isEmpty() && !m_byCode
                        ? tr("These people are invented. The passphrase of the sample city is: %1").arg(samplePassphrase())
                    : m_byCode ? tr("It stands on the paper that was printed when the passphrase was made. Afterwards give out new passphrases in the settings.")
                               : tr("Everything else can be used meanwhile."));
    const QString before = m_who->currentText();
    m_who->clear();
    if (exists) {
        const auto accounts = m_session.store().vault().accounts();
        if (accounts)
            for (const store::Account& account : *accounts)
                m_who->addItem(account.name);
        const int present = m_who->findText(before.isEmpty() ? m_session.staff() : before);
        m_who->setCurrentIndex(std::max(0, present));
    } else {
        m_who->addItem(m_session.staff());
    }
    m_whoBox->setVisible(!m_byCode);
    m_againBox->setVisible(!exists);
    m_forgotten->setVisible(exists);
    m_forgotten->setText(m_byCode ? tr("Open with a passphrase") : tr("Nobody knows the passphrase"));
    m_go->setText(exists ? tr("Open") : tr("Make the passphrase"));
    m_passphrase->setPlaceholderText(m_byCode ? QStringLiteral("XXXX-XXXX-…") : QString());
    m_passphrase->clear();
    m_again->clear();
    m_passphraseBox->setError({});
    m_againBox->setError({});
    m_note->hide();
}

void Gate::arrive()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

void Gate::setBusy(bool busy)
{
    m_go->setEnabled(!busy);
    m_passphrase->setReadOnly(busy);
}

void Gate::submit()
{
    m_passphraseBox->setError({});
    m_againBox->setError({});
    m_note->hide();
    if (m_session.store().vault().exists())
        unlock();
    else
        makeFirst();
}

void Gate::makeFirst()
{
    const QString objection = store::Vault::objectionTo(m_passphrase->text());
    m_passphraseBox->setError(objection);
    if (!objection.isEmpty()) {
        m_passphrase->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_again->text() != m_passphrase->text()) {
        m_againBox->setError(m_again->text().isEmpty() ? tr("Type it a second time, so that a slip shows.") : tr("The two differ. Type the second one again."));
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    m_session.createVault(m_who->currentText(), m_passphrase->text(), [this](Result<QString> code) {
        setBusy(false);
        if (code) {
            showCode(*code);
            return;
        }
        m_note->setText(code.error().message);
        m_note->show();
    });
}

void Gate::unlock()
{
    setBusy(true);
    const auto finished = [this](const Result<void>& done) {
        setBusy(false);
        if (done) {
            m_passphrase->clear();
            Q_EMIT passed();
            return;
        }
        m_passphraseBox->setError(done.error().message);
        m_passphrase->selectAll();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    };
    if (m_byCode)
        m_session.recover(m_passphrase->text(), finished);
    else
        m_session.unlock(m_who->currentText(), m_passphrase->text(), finished);
}

void Gate::showCode(const QString& code)
{
    m_codeText = code;
    m_code->setText(code.left(19) + QLatin1Char('\n') + code.mid(20));
    m_passphrase->clear();
    m_again->clear();
    m_stack->setCurrentIndex(1);
}

void Gate::printCode()
{
    if (auto printed = paper::printDocument(this, codePaper(m_session, m_codeText)); !printed)
        Q_EMIT failed(printed.error().message);
}

Gated::Gated(Session& session, QWidget* content, Closed closed, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_gate(new Gate(session)), m_content(content), m_closed(closed)
{
    addWidget(m_gate);
    addWidget(m_content);
    connect(&session, &Session::vaultChanged, this, &Gated::follow);
    connect(m_gate, &Gate::passed, this, &Gated::follow);
    follow();
}

void Gated::follow()
{
    const bool mayPass = m_session.isUnlocked() || (m_closed == Closed::WhereSealed && !m_session.store().vault().exists());
    const bool open = mayPass && !m_gate->showsCode();
    QWidget* next = open ? m_content : m_gate;
    if (next == currentWidget())
        return;
    setCurrentWidget(next);
    Q_EMIT changed(open);
}

} // namespace tasuki::ui
