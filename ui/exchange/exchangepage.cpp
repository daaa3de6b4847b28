// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exchangepage.h"

#include "exchange/differencespane.h"
#include "exchange/partnerspane.h"
#include "exchange/passagespane.h"
#include "exchange/receivepane.h"
#include "exchange/record.h"
#include "exchange/sendpane.h"
#include "style/twoendslayout.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

ExchangePage::ExchangePage(Session& session, QWidget* parent)
    : Page(parent), m_session(session), m_fingerprints(new Fingerprints(this)), m_part(new Segments({tr("Receive"), tr("Differing"), tr("Send"), tr("Partners"), tr("Record")})), m_parts(new QStackedWidget),
      m_choose(new Button(Icon::Open, tr("Choose files"), Button::Kind::Normal, QStringLiteral("Ctrl+O"))), m_receive(new ReceivePane(session, *m_fingerprints)), m_differences(new DifferencesPane(session)),
      m_send(new SendPane(session)), m_partners(new PartnersPane(session, *m_fingerprints)), m_record(new PassagesPane(session))
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(px(16), px(10), px(16), px(12));
    column->setSpacing(px(10));
    auto* head = new TwoEndsLayout;
    head->setSpacing(px(8));
    head->addWidget(new Label(tr("Exchange"), Role::Title));
    head->addWidget(m_part);
    head->addStretch(1);
    head->addWidget(m_choose);
    column->addLayout(head);
    for (QWidget* each : std::initializer_list<QWidget*>{m_receive, m_differences, m_send, m_partners, m_record})
        m_parts->addWidget(each);
    column->addWidget(m_parts, 1);
    m_gated = new Gated(session, content, Gated::Closed::WhereSealed);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_gated);
    buildActions();

    connect(m_part, &Segments::chosen, this, [this](int index) { showPart(static_cast<Part>(index)); });
    connect(m_choose, &Button::clicked, this, &ExchangePage::chooseFiles);
    connect(m_receive, &ReceivePane::chooseRequested, this, &ExchangePage::chooseFiles);
    connect(m_receive, &ReceivePane::differencesRequested, this, [this] { showPart(Differences); });
    connect(m_receive, &ReceivePane::recordsRequested, this, [this] { showPart(Record); });
    connect(m_send, &SendPane::cardsRequested, this, [this] { showPart(Partners); });
    connect(m_partners, &PartnersPane::changed, this, &ExchangePage::count);
    const auto speak = [this](auto* pane) {
        using Of = std::remove_pointer_t<decltype(pane)>;
        connect(pane, &Of::failed, this, &Page::failed);
        connect(pane, &Of::done, this, &Page::done);
    };
    speak(m_receive);
    speak(m_differences);
    speak(m_send);
    speak(m_partners);
    speak(m_record);
    connect(&m_gated->gate(), &Gate::failed, this, &Page::failed);
    connect(m_gated, &Gated::changed, this, [this](bool open) {
        if (!open) {
            m_receive->clear();
            m_differences->clear();
            m_send->clear();
            m_partners->clear();
            m_record->clear();
            return;
        }
        if (isVisible())
            arrive();
        if (!m_waiting.isEmpty())
            m_receive->start(std::exchange(m_waiting, {}));
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_stale)
            return;
        m_stale = true;
        // One reading for all events of a change, and none while the change is still being told.
        QMetaObject::invokeMethod(this, [this] {
            m_stale = false;
            count();
            if (isVisible() && m_gated->isOpen())
                refresh();
        }, Qt::QueuedConnection);
    });
    m_stale = false;
    // The shell listens as soon as it has the page.
    QMetaObject::invokeMethod(this, &ExchangePage::count, Qt::QueuedConnection);
}

void ExchangePage::buildActions()
{
    addCommand(tr("Choose files of other centres"), QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFiles(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        addCommand(tr("Take in, or write the file"), QKeySequence(Qt::CTRL | key), [this] { finish(); });
    addCommand(tr("Take in the card of a centre"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        if (m_gated->isOpen()) {
            showPart(Partners);
            m_partners->chooseCards();
        }
    });
    for (const auto& [part, word] : {std::pair(Receive, tr("Receive files")), std::pair(Differences, tr("What differs between centres")), std::pair(Send, tr("Write a file for other centres")),
                                     std::pair(Partners, tr("Partners and their cards")), std::pair(Record, tr("What came and went"))})
        addCommand(word, QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(part))), [this, part = part] { showPart(part); });
    addCommand(tr("Print our card"), {}, [this] {
        if (m_gated->isOpen())
            m_partners->printCard();
    });
}

void ExchangePage::finish()
{
    if (!m_gated->isOpen())
        return;
    if (part() == Receive)
        m_receive->take();
    else if (part() == Send)
        m_send->write();
}

ExchangePage::Part ExchangePage::part() const
{
    return static_cast<Part>(m_parts->currentIndex());
}

void ExchangePage::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_part->setCurrent(part);
    if (m_gated->isOpen())
        arrive();
}

void ExchangePage::refresh()
{
    switch (part()) {
    case Receive:
        m_receive->refresh();
        break;
    case Differences:
        m_differences->reload();
        break;
    case Send:
        m_send->reload();
        break;
    case Partners:
        m_partners->reload();
        break;
    case Record:
        m_record->reload();
        break;
    }
}

void ExchangePage::count()
{
    const auto waits = exchange::waiting(m_session.store()).value_or(exchange::Waiting());
    const auto partners = m_session.store().vault().exists() && !m_session.isUnlocked() ? 0 : static_cast<int>(exchange::partners(m_session.store()).value_or(std::vector<exchange::Partner>()).size());
    m_part->setText(Differences, waits.differences > 0 ? tr("Differing %1").arg(waits.differences) : tr("Differing"));
    m_part->setText(Partners, partners > 0 ? tr("Partners %1").arg(partners) : tr("Partners"));
    Q_EMIT countChanged(static_cast<int>(waits.differences + waits.held));
}

void ExchangePage::arrive()
{
    count();
    if (!m_gated->isOpen()) {
        m_gated->gate().arrive();
        return;
    }
    refresh();
    switch (part()) {
    case Receive:
        m_receive->arrive();
        break;
    case Differences:
        m_differences->arrive();
        break;
    case Send:
        m_send->arrive();
        break;
    case Partners:
        m_partners->arrive();
        break;
    case Record:
        m_record->arrive();
        break;
    }
}

bool ExchangePage::stepBack()
{
    if (!m_gated->isOpen())
        return false;
    if (part() == Receive)
        return m_receive->leave();
    if (part() == Partners)
        return m_partners->stepBack();
    return false;
}

bool ExchangePage::takesFiles(const QList<QUrl>& files) const
{
    return !files.isEmpty() && std::ranges::all_of(files, [](const QUrl& file) { return isExchangeFileName(file.fileName()); });
}

void ExchangePage::openFiles(const QList<QUrl>& files)
{
    QStringList packs, cards;
    for (const QUrl& file : files)
        (isCardFileName(file.fileName()) ? cards : packs) << file.toLocalFile();
    if (!m_gated->isOpen()) {
        m_waiting = packs;
        return;
    }
    if (!cards.isEmpty()) {
        showPart(Partners);
        m_partners->addCards(cards);
    }
    if (!packs.isEmpty()) {
        showPart(Receive);
        m_receive->start(packs);
    }
}

void ExchangePage::chooseFiles()
{
    if (!m_gated->isOpen())
        return;
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Files of other centres"), {}, tr("Files of other centres (*.tasuki)"));
    if (paths.isEmpty())
        return;
    showPart(Receive);
    m_receive->start(paths);
}

void ExchangePage::setEffectiveWidth(int width)
{
    m_receive->setEffectiveWidth(width);
    m_differences->setEffectiveWidth(width);
    m_send->setEffectiveWidth(width);
    m_partners->setEffectiveWidth(width);
    m_record->setEffectiveWidth(width);
    // A row of its own for it would take the place of what is read; the empty screen and the key offer it all the same.
    m_choose->setVisible(width >= 800);
}

} // namespace tasuki::ui
