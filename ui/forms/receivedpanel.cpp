// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/receivedpanel.h"

#include "base/wareki.h"
#include "forms/arrivaldialog.h"
#include "forms/clientdialog.h"
#include "forms/letters.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/preview/paperview.h"
#include "style/twoendslayout.h"

#include <QDateTime>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

namespace {

SheetPrint printOf(const Packages::Opened& opened)
{
    return {opened.sheet.view, opened.sheet.family, opened.before, false, opened.row.originName};
}

QString dayAndTime(const QString& iso)
{
    const QDateTime at = QDateTime::fromString(iso, Qt::ISODate);
    return wareki::formatWarekiWithWeekday(at.date()) + at.time().toString(QStringLiteral(" H:mm"));
}

} // namespace

ReceivedPanel::ReceivedPanel(Session& session, const FileChoice& files, QWidget* parent)
    : QWidget(parent), m_session(session), m_files(files), m_title(new Label({}, Role::Title)), m_revision(new Tag({})), m_person(new Label({}, Role::BodyBold)),
      m_printButton(new Button(Icon::Print, tr("Print"), Button::Kind::Normal, QStringLiteral("Ctrl+P"))), m_clientButton(new Button(Icon::Person, tr("Choose the client…"))),
      m_replyButton(new Button(Icon::Reply, tr("Reply…"))), m_receiptButton(new Button(tr("Tell the receipt"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"))),
      m_lines(new QVBoxLayout), m_paper(new paper::PaperView)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    column->setSpacing(px(8));
    column->addWidget(buildHead());
    auto* splitter = new Splitter;
    auto* pane = new Pane;
    auto* body = new QWidget;
    body->setLayout(m_lines);
    m_lines->setContentsMargins(px(16), px(10), px(16), px(12));
    m_lines->setSpacing(px(4));
    m_scroll = new ScrollBody(body);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("What the sheet says"));
    pane->addPart(m_scroll, 1);
    splitter->addWidget(pane);
    auto* paperPane = new Pane;
    paperPane->addHeading(tr("As it will be printed"));
    paperPane->addPart(m_paper, 1);
    m_paperPane = paperPane;
    splitter->addWidget(paperPane);
    splitter->setObjectName(QStringLiteral("received/splitter"));
    splitter->setSizes({px(590), px(610)});
    column->addWidget(splitter, 1);
    connect(m_printButton, &Button::clicked, this, &ReceivedPanel::print);
    connect(m_clientButton, &Button::clicked, this, &ReceivedPanel::chooseClient);
    connect(m_replyButton, &Button::clicked, this, &ReceivedPanel::reply);
    connect(m_receiptButton, &Button::clicked, this, &ReceivedPanel::acknowledge);
}

QWidget* ReceivedPanel::buildHead()
{
    auto* head = new QWidget;
    auto* row = new TwoEndsLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    auto* back = new IconButton(Icon::Back, tr("Back to the list"), QStringLiteral("Esc"), IconButton::Frame::Bare);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_revision);
    row->addWidget(m_person);
    row->addStretch(1);
    row->addWidget(m_printButton);
    row->addWidget(m_clientButton);
    row->addWidget(m_replyButton);
    row->addWidget(m_receiptButton);
    connect(back, &QPushButton::clicked, this, &ReceivedPanel::left);
    return head;
}

bool ReceivedPanel::open(const Id<ReceivedSheet>& id)
{
    auto opened = m_session.centre().packages().open(id);
    if (!opened) {
        Q_EMIT failed(opened.error().message);
        return false;
    }
    m_opened = std::move(*opened);
    fill();
    m_paper->setPage(0);
    m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

void ReceivedPanel::close()
{
    m_opened.reset();
    m_title->clear();
    m_person->clear();
    m_revision->clear();
    m_paper->setDocument({});
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReceivedPanel::refresh()
{
    if (!isOpen() || !m_session.isUnlocked())
        return;
    auto again = m_session.centre().packages().read(m_opened->row.id);
    if (!again) {
        close();
        Q_EMIT left();
        return;
    }
    m_opened = std::move(*again);
    const int place = m_scroll->verticalScrollBar()->value();
    fill();
    m_scroll->verticalScrollBar()->setValue(place);
}

const paper::Document& ReceivedPanel::document() const
{
    return m_paper->document();
}

void ReceivedPanel::fill()
{
    const ReceivedSheet& row = m_opened->row;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(row.form);
    const auto revision = row.revision.value_or(1);
    m_revision->setText(revision > 1 ? tr("received, revision %1").arg(revision) : tr("received"));
    m_revision->setKind(Tag::Kind::Info);
    m_person->setText(row.person.isEmpty() ? QString() : clients::honoured(row.person));
    m_clientButton->setText(row.client.isNil() ? tr("Choose the client…") : tr("Another client…"));
    m_receiptButton->setText(row.acknowledgedOn.isValid() ? tr("Write the receipt again") : tr("Tell the receipt"));
    showOrigin();
    showChanges();
    showAnswers();
    m_lines->addStretch(1);
    const int page = m_paper->page();
    m_paper->setDocument(sheetPages(m_session.store(), printOf(*m_opened)).document);
    m_paper->setPage(page);
}

void ReceivedPanel::addPair(const QString& label, const QString& value, bool isChanged)
{
    if (value.isEmpty())
        return;
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, px(2), 0, px(2));
    row->setSpacing(px(12));
    auto* name = new Paragraph(label, Role::Secondary, Ink::Text2);
    followTheme(name, [name] { name->setFixedWidth(px(150)); });
    row->addWidget(name, 0, Qt::AlignTop);
    row->addWidget(new Paragraph(value), 1, Qt::AlignTop);
    if (isChanged)
        row->addWidget(new Tag(tr("corrected"), Tag::Kind::Warn), 0, Qt::AlignTop);
    m_lines->addWidget(pair);
}

void ReceivedPanel::showOrigin()
{
    const ReceivedSheet& row = m_opened->row;
    const auto lines = m_session.centre().received().list();
    bool superseded = false;
    for (const ReceivedLine& line : lines.value_or(std::vector<ReceivedLine>()))
        superseded = superseded || (line.row.id == row.id && line.superseded);
    if (superseded)
        m_lines->addWidget(new Banner(Banner::Kind::Warn, tr("A later correction of this sheet is here. Work with that one.")));
    m_lines->addWidget(new Label(row.originName, Role::Heading));
    if (m_opened->isKnown && m_opened->verifiedOn.isValid()) {
        m_lines->addWidget(new MarkLabel(Mark::Ok, tr("Signature checked; the words of their card were compared on %1").arg(wareki::formatWareki(m_opened->verifiedOn))));
    } else if (m_opened->isKnown) {
        m_lines->addWidget(new MarkLabel(Mark::Warn, tr("Signature checked; the words of their card were not compared yet")));
    } else {
        auto* banner = new Banner(Banner::Kind::Warn, tr("The signature holds, but you have no card of them: nobody has said yet that it is really theirs."), tr("Compare the five words"));
        connect(banner, &Banner::linkActivated, this, [this] {
            if (haveCard())
                QMetaObject::invokeMethod(this, &ReceivedPanel::refresh, Qt::QueuedConnection);
        });
        m_lines->addWidget(banner);
    }
    m_lines->addWidget(wordsOfCard(m_opened->sender));
    addPair(tr("Issued"), QStringLiteral("%1　%2").arg(dayAndTime(row.issuedAt), row.issuedBy));
    addPair(tr("Received"), QStringLiteral("%1　%2").arg(dayAndTime(row.receivedAt), row.receivedBy));
    addPair(tr("Our client"), row.client.isNil() ? tr("not chosen yet") : clients::honoured(m_session.clients().nameOf(row.client)));
    addPair(tr("Receipt"), row.acknowledgedOn.isValid() ? tr("told on %1 by %2").arg(wareki::formatWareki(row.acknowledgedOn), row.acknowledgedBy) : tr("not told yet"));
    if (row.repliedOn.isValid())
        addPair(tr("Our reply"), QStringLiteral("%1\n%2").arg(wareki::formatWareki(row.repliedOn), row.reply));
}

void ReceivedPanel::showChanges()
{
    const ReceivedSheet& row = m_opened->row;
    if (row.revision.value_or(1) < 2)
        return;
    m_lines->addWidget(new Divider);
    m_lines->addWidget(new Label(tr("Why it was corrected"), Role::Heading));
    m_lines->addWidget(new Paragraph(row.reason.isEmpty() ? tr("No reason was given.") : row.reason));
    if (!m_opened->before) {
        m_lines->addWidget(new Paragraph(tr("The sheet it corrects is not here. What changed is marked below."), Role::Secondary, Ink::Text2));
        return;
    }
    const QString none = tr("(empty)");
    for (const Difference& each : Sheets::diff(*m_opened->before, m_opened->sheet.view))
        addPair(each.label, QStringLiteral("%1 → %2").arg(each.before.isEmpty() ? none : each.before, each.after.isEmpty() ? none : each.after));
}

void ReceivedPanel::showAnswers()
{
    const SheetView& view = m_opened->sheet.view;
    for (const Section& section : view.definition->sections) {
        bool isFirst = true;
        for (const forms::Field& field : section.fields) {
            const QString words = inWords(field, view.answer(field.id));
            if (words.isEmpty())
                continue;
            if (isFirst) {
                m_lines->addWidget(new Divider);
                m_lines->addWidget(new Label(section.title, Role::Heading));
                isFirst = false;
            }
            addPair(field.label, field.unit.isEmpty() ? words : words + QLatin1Char(' ') + field.unit, m_opened->sheet.changed.contains(field.id));
        }
    }
}

void ReceivedPanel::arrive()
{
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void ReceivedPanel::print()
{
    if (!isOpen())
        return;
    PaperRequest made;
    made.what = QStringLiteral("copy");
    made.sheets = {m_opened->row.id.uuid};
    made.entity = "received_sheet";
    made.heading = tr("Copy of a sheet of “%1”").arg(m_opened->row.originName);
    made.rare = rareLetters(m_opened->sheet.view.handedOver());
    made.make = [this, print = printOf(*m_opened)](bool plain) mutable -> Result<paper::Document> {
        print.plainLetters = plain;
        return sheetPages(m_session.store(), print).document;
    };
    Q_EMIT previewRequested(made);
}

bool ReceivedPanel::haveCard()
{
    if (m_opened->isKnown)
        return true;
    const auto noted = askForCard(m_session, m_opened->sender, m_opened->row.card.toUtf8(), this);
    if (!noted)
        Q_EMIT failed(noted.error().message);
    m_opened->isKnown = noted && *noted;
    return m_opened->isKnown;
}

void ReceivedPanel::acknowledge()
{
    if (!isOpen() || !haveCard())
        return;
    const ReceivedSheet& row = m_opened->row;
    const QString path = m_files.save(this, tr("Where the receipt for “%1” shall lie").arg(row.originName), packageName(tr("receipt"), row.originName, m_session.clock().today()));
    if (path.isEmpty())
        return;
    if (auto told = m_session.centre().packages().acknowledge(row.id, path); !told) {
        Q_EMIT failed(told.error().message);
        return;
    }
    refresh();
    Q_EMIT done(tr("The receipt was written. Give the file to “%1”.").arg(m_opened->row.originName));
}

void ReceivedPanel::reply()
{
    if (!isOpen() || !haveCard())
        return;
    QString text, complaint;
    for (;;) {
        Dialog dialog(tr("Reply"), tr("What do you want to tell “%1”?").arg(m_opened->row.originName), this);
        auto* words = new QPlainTextEdit(text);
        words->setMinimumSize(px(480), px(150));
        words->setTabChangesFocus(true);
        auto* box = new FieldBox(tr("Reply"), words, tr("It is sealed for them; nobody else can read it."));
        box->setError(complaint);
        dialog.body()->addWidget(box);
        dialog.setSafe(tr("Leave it"));
        dialog.setPrimary(tr("Seal and write"));
        QMetaObject::invokeMethod(words, [words] { words->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
        if (dialog.exec() != QDialog::Accepted)
            return;
        text = words->toPlainText();
        complaint = text.trimmed().isEmpty() ? tr("Write what you want to tell them first.") : QString();
        if (!complaint.isEmpty())
            continue;
        // What was typed is not lost where no place for the file was chosen or it could not be written.
        const QString path = m_files.save(this, tr("Where the reply to “%1” shall lie").arg(m_opened->row.originName),
                                          packageName(tr("reply"), m_opened->row.originName, m_session.clock().today()));
        if (path.isEmpty())
            continue;
        const auto told = m_session.centre().packages().reply(m_opened->row.id, text, path);
        if (told)
            break;
        complaint = told.error().message;
    }
    refresh();
    Q_EMIT done(tr("The reply was written. Give the file to “%1”.").arg(m_opened->row.originName));
}

void ReceivedPanel::chooseClient()
{
    if (!isOpen())
        return;
    ClientDialog dialog(m_session, personOn(m_opened->sheet.view), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (auto linked = m_session.centre().received().link(m_opened->row.id, dialog.client()); !linked)
        Q_EMIT failed(linked.error().message);
    else
        Q_EMIT done(tr("The sheet stands with %1 now").arg(clients::honoured(m_session.clients().nameOf(dialog.client()))));
    refresh();
}

void ReceivedPanel::setNarrow(bool narrow)
{
    m_paperPane->setVisible(!narrow);
}

} // namespace tasuki::ui
