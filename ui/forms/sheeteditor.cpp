// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheeteditor.h"

#include "base/wareki.h"
#include "clients/codes.h"
#include "forms/answerrow.h"
#include "forms/completenessbar.h"
#include "forms/letters.h"
#include "forms/receiversdialog.h"
#include "forms/sealdialog.h"
#include "forms/sentpane.h"
#include "forms/sheets/sheetpaper.h"
#include "paper/preview/paperview.h"
#include "paper/preview/printing.h"
#include "store/accesslog.h"
#include "style/twoendslayout.h"

#include <QComboBox>
#include <QListWidget>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace forms;

SheetEditor::SheetEditor(Session& session, const FileChoice& files, QWidget* parent)
    : QWidget(parent), m_session(session), m_files(files), m_title(new Label({}, Role::Title)), m_state(new Tag({})), m_client(new Label({}, Role::BodyBold)),
      m_due(new MarkLabel(Mark::Info)), m_faxButton(new Button(tr("FAX set"))), m_printButton(new Button(Icon::Print, tr("Print"), Button::Kind::Normal, QStringLiteral("Ctrl+P"))),
      m_issueButton(new Button(tr("Issue and hand over"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"))), m_reviseButton(new Button(tr("Make a correction"), Button::Kind::Primary)),
      m_batchButton(new Button(tr("To several…"))), m_sealButton(new Button(Icon::Encrypt, tr("Seal a file…"))),
      m_sections(new QListWidget), m_sectionsEdge(new Divider(Qt::Vertical)), m_sectionBox(new QComboBox), m_rows(new QVBoxLayout), m_sectionTitle(new Label({}, Role::Heading)), m_rowsBody(new QWidget),
      m_bar(new CompletenessBar(session)), m_sent(new SentPane), m_paper(new paper::PaperView), m_splitter(new Splitter)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(12));
    column->setSpacing(px(8));
    column->addWidget(buildHead());

    auto* left = new QWidget;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins({});
    leftColumn->setSpacing(px(10));
    auto* entry = new Pane;
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(0);
    configureList(*m_sections);
    followTheme(m_sections, [this] { m_sections->setFixedWidth(px(172)); });
    m_sections->setAccessibleName(tr("Sections"));
    row->addWidget(m_sections);
    row->addWidget(m_sectionsEdge);
    m_sectionBox->setAccessibleName(m_sections->accessibleName());
    auto* fields = new QWidget;
    auto* fieldsColumn = new QVBoxLayout(fields);
    fieldsColumn->setContentsMargins({});
    fieldsColumn->setSpacing(0);
    auto* heading = new QHBoxLayout;
    heading->setContentsMargins(px(12), px(8), px(12), px(6));
    heading->addWidget(m_sectionTitle);
    heading->addWidget(m_sectionBox, 1);
    heading->addStretch(1);
    m_keys = new Label(tr("Digits choose, Enter goes on"), Role::Secondary, Ink::Text2);
    heading->addWidget(m_keys);
    fieldsColumn->addLayout(heading);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rowsBody->setLayout(m_rows);
    m_scroll = new ScrollBody(m_rowsBody);
    fieldsColumn->addWidget(m_scroll, 1);
    row->addWidget(fields, 1);
    entry->addPart(both, 1);
    leftColumn->addWidget(entry, 1);
    leftColumn->addWidget(m_bar);
    leftColumn->addWidget(m_sent);
    m_splitter->addWidget(left);
    auto* paperPane = new Pane;
    paperPane->addHeading(tr("As it will be printed"));
    paperPane->addPart(m_paper, 1);
    m_paperPane = paperPane;
    m_splitter->addWidget(paperPane);
    m_splitter->setObjectName(QStringLiteral("sheet/splitter"));
    m_splitter->setSizes({px(640), px(560)});
    column->addWidget(m_splitter, 1);

    m_preview.setSingleShot(true);
    m_preview.setInterval(30);
    connect(&m_preview, &QTimer::timeout, this, &SheetEditor::showPaper);
    connect(m_sections, &QListWidget::currentRowChanged, this, [this](int index) {
        if (index >= 0 && index != m_section) {
            commit();
            showSection(index);
        }
    });
    connect(m_sectionBox, &QComboBox::activated, m_sections, [this](int index) { m_sections->setCurrentRow(index); });
    connect(m_sections, &QListWidget::itemActivated, this, [this] {
        if (!m_answerRows.isEmpty())
            m_answerRows.first()->focusEditor();
    });
    connect(m_faxButton, &Button::clicked, this, &SheetEditor::fax);
    connect(m_batchButton, &Button::clicked, this, &SheetEditor::batch);
    connect(m_sealButton, &Button::clicked, this, &SheetEditor::seal);
    connect(m_printButton, &Button::clicked, this, &SheetEditor::print);
    connect(m_issueButton, &Button::clicked, this, &SheetEditor::issue);
    connect(m_reviseButton, &Button::clicked, this, &SheetEditor::revise);
    connect(m_bar, &CompletenessBar::fieldChosen, this, &SheetEditor::goTo);
    connect(m_bar, &CompletenessBar::receiverChanged, this, [this](const Receiver& receiver) {
        commit();
        if (auto set = m_session.sheets().setReceiver(m_view, receiver); !set)
            Q_EMIT failed(set.error().message);
        showSection(m_section);
        showState();
        showPaper();
    });
    connect(m_bar, &CompletenessBar::withholdRequested, this, [this](const QString& field, bool out) {
        if (auto set = m_session.sheets().withhold(m_view, field, out); !set)
            Q_EMIT failed(set.error().message);
        showState();
        showPaper();
    });
    connect(m_bar, &CompletenessBar::exceptionChosen, this, [this](const QString& code) {
        if (auto set = m_session.sheets().setException(m_view, code); !set)
            Q_EMIT failed(set.error().message);
        showState();
    });
    followTheme(this, [this] { arrange(); });
}

SheetEditor::~SheetEditor() = default;

void SheetEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SheetEditor::arrange()
{
    const bool narrow = width() < px(720);
    m_sections->setVisible(!narrow);
    m_sectionsEdge->setVisible(!narrow);
    m_sectionBox->setVisible(narrow);
    m_sectionTitle->setVisible(!narrow);
    const bool low = height() < px(470);
    m_keys->setVisible(!narrow && !low);
    m_bar->setLow(low);
}

QWidget* SheetEditor::buildHead()
{
    auto* head = new QWidget;
    auto* row = new TwoEndsLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    auto* back = new IconButton(Icon::Back, tr("Back to the list"), QStringLiteral("Esc"), IconButton::Frame::Bare);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addWidget(m_client);
    row->addStretch(1);
    row->addWidget(m_due);
    row->addWidget(m_printButton);
    row->addWidget(m_faxButton);
    row->addWidget(m_batchButton);
    row->addWidget(m_sealButton);
    row->addWidget(m_issueButton);
    row->addWidget(m_reviseButton);
    connect(back, &QPushButton::clicked, this, [this] {
        commit();
        Q_EMIT left();
    });
    return head;
}

bool SheetEditor::open(const Id<Sheet>& id)
{
    auto view = m_session.sheets().open(id);
    if (!view) {
        Q_EMIT failed(view.error().message);
        return false;
    }
    auto print = sheetPrint(m_session.sheets(), *view);
    if (!print) {
        Q_EMIT failed(print.error().message);
        return false;
    }
    m_view = std::move(*view);
    m_family = std::move(print->family);
    m_before = std::move(print->before);
    m_section = 0;
    build();
    return true;
}

void SheetEditor::close()
{
    m_preview.stop();
    m_typed.reset();
    m_view = {};
    m_before.reset();
    m_family.clear();
    m_pages = {};
    m_paper->setDocument({});
    m_sections->clear();
    m_sectionBox->clear();
    qDeleteAll(m_answerRows);
    m_answerRows.clear();
    m_title->clear();
    m_client->clear();
    m_sent->clear();
}

void SheetEditor::build()
{
    const QSignalBlocker quiet(m_sections);
    m_sections->clear();
    m_sectionBox->clear();
    for (const Section& section : m_view.definition->sections) {
        m_sections->addItem(section.title);
        m_sectionBox->addItem(section.title);
    }
    m_sections->setCurrentRow(m_section);
    showHead();
    showSection(m_section);
    showState();
    m_paper->setPage(0);
    showPaper();
}

void SheetEditor::showHead()
{
    m_title->setText(m_view.definition->title);
    const bool issued = m_view.sheet.isIssued();
    const auto revision = static_cast<int>(m_view.sheet.revision.value_or(1));
    m_state->setText(issued ? (revision > 1 ? tr("issued, revision %1").arg(revision) : tr("issued"))
                            : (revision > 1 ? tr("draft of revision %1").arg(revision) : tr("draft")));
    m_state->setKind(issued ? Tag::Kind::Ok : Tag::Kind::Plain);
    const auto* row = m_session.clients().row(m_view.sheet.client);
    QString who = m_session.clients().nameOf(m_view.sheet.client) + QStringLiteral(" 様");
    if (row) {
        const int age = wareki::ageAt(row->birthDate, m_session.clock().today());
        if (age >= 0)
            who += QStringLiteral("　") + tr("%1 yrs").arg(age);
        if (!row->level.isEmpty())
            who += QStringLiteral("・") + clients::wordOf(clients::careLevels(), row->level);
    }
    m_client->setText(who);
    m_issueButton->setVisible(!issued);
    m_reviseButton->setVisible(issued);
    m_batchButton->setVisible(issued);
    m_sealButton->setVisible(issued);
    const auto sent = issued ? m_session.sheets().sent(m_view.sheet.id) : Result<std::vector<SentSheet>>();
    m_sent->load(sent.value_or(std::vector<SentSheet>()));
    m_bar->setVisible(m_sent->isHidden());
    m_faxButton->setVisible(m_view.definition->faxable);
    const auto due = nextDue(deadlinesOf(*m_view.definition, m_view.answers), m_session.clock().now());
    m_due->setVisible(due.has_value() && !issued);
    if (due) {
        const int left = businessDaysLeft(*due, m_session.clock().today());
        const QString when = wareki::formatWarekiWithWeekday(due->day).section(QChar(u'年'), 1);
        m_due->set(left < 0 ? Mark::Error : left <= 1 ? Mark::Warn : Mark::Info,
                   left < 0    ? tr("due %1, over").arg(when)
                   : left == 0 ? tr("due today, %1").arg(when)
                               : tr("due %1, %n business days left", nullptr, left).arg(when));
        m_due->setToolTip(due->name + QLatin1Char('\n') + due->source);
    }
}

void SheetEditor::showSection(int index)
{
    if (!isOpen() || index < 0 || index >= static_cast<int>(m_view.definition->sections.size()))
        return;
    const bool same = index == m_section && !m_answerRows.isEmpty();
    m_section = index;
    const Section& section = m_view.definition->sections[static_cast<std::size_t>(index)];
    m_sectionTitle->setText(section.title);
    m_sectionBox->setCurrentIndex(index);
    if (!same) {
        for (AnswerRow* row : std::as_const(m_answerRows)) {
            row->hide();
            row->deleteLater();
        }
        m_answerRows.clear();
        while (QLayoutItem* item = m_rows->takeAt(0))
            delete item;
        for (const forms::Field& field : section.fields) {
            auto* row = new AnswerRow(field);
            m_rows->addWidget(row);
            m_answerRows << row;
            connect(row, &AnswerRow::answered, this, &SheetEditor::answer);
            connect(row, &AnswerRow::typing, this, [this](const QString& id, const Answer& answer) {
                m_typed = std::pair(id, answer);
                m_preview.start();
            });
            connect(row, &AnswerRow::confirmed, this, [this](const QString& id) {
                if (auto done = m_session.sheets().confirm(m_view, {id}); !done)
                    Q_EMIT failed(done.error().message);
                refresh();
            });
            connect(row, &AnswerRow::entered, this, [this](const QString& id) {
                const auto spots = m_pages.spots.find(id);
                if (spots != m_pages.spots.end() && !spots->second.empty())
                    m_paper->setHighlight(spots->second.front().page, spots->second.front().rect);
                else
                    m_paper->setHighlight(0, {});
            });
        }
        m_rows->addStretch(1);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    const QDate today = m_session.clock().today();
    for (AnswerRow* row : std::as_const(m_answerRows)) {
        const auto given = m_view.given.find(row->field().id);
        row->load(m_view.answer(row->field().id), given == m_view.given.end() ? nullptr : &given->second, today);
        row->setReadOnly(m_view.sheet.isIssued());
        row->setVisible(m_view.isAsked(row->field()));
    }
}

void SheetEditor::showState()
{
    const auto checked = m_session.sheets().check(m_view);
    if (!checked) {
        Q_EMIT failed(checked.error().message);
        return;
    }
    m_bar->load(m_view, *checked);
    const auto names = [](const std::vector<Completeness::Item>& items) {
        std::set<QString> all;
        for (const auto& item : items)
            all.insert(item.field);
        return all;
    };
    const auto missing = names(checked->missing);
    for (AnswerRow* row : std::as_const(m_answerRows)) {
        row->setMissing(missing.contains(row->field().id));
        QString age;
        for (const auto& item : checked->stale)
            if (item.field == row->field().id)
                age = item.why;
        row->setStale(age);
    }
    // How much of each section is answered stands beside it.
    const QSignalBlocker quiet(m_sections);
    for (std::size_t i = 0; i < m_view.definition->sections.size(); ++i) {
        const Section& section = m_view.definition->sections[i];
        int asked = 0, answered = 0;
        for (const forms::Field& field : section.fields) {
            if (field.kind == Kind::Genogram || field.kind == Kind::Signature || !m_view.isAsked(field) || field.kind == Kind::Check)
                continue;
            ++asked;
            answered += m_view.answer(field.id).isEmpty() ? 0 : 1;
        }
        if (auto* item = m_sections->item(static_cast<int>(i))) {
            const bool lacks = std::any_of(section.fields.begin(), section.fields.end(), [&](const forms::Field& field) { return missing.contains(field.id); });
            item->setData(RemarkRole, QStringLiteral("%1/%2").arg(answered).arg(asked));
            item->setData(MarkRole, static_cast<int>(lacks ? Mark::Error : answered == asked ? Mark::Ok : Mark::Unknown));
        }
    }
}

void SheetEditor::showPaper()
{
    if (!isOpen())
        return;
    SheetView shown = m_view;
    if (m_typed)
        shown.answers[m_typed->first] = m_typed->second;
    const int page = m_paper->page();
    m_pages = sheetPages(m_session.store(), {shown, m_family, m_before, false});
    m_paper->setDocument(m_pages.document);
    m_paper->setPage(page);
}

void SheetEditor::answer(const QString& field, const Answer& given)
{
    m_typed.reset();
    auto saved = m_session.sheets().answer(m_view, field, given);
    if (!saved) {
        if (AnswerRow* row = rowOf(field); row && saved.error().code == Error::Code::Usage)
            row->setError(saved.error().message);
        else
            Q_EMIT failed(saved.error().message);
        if (saved.error().code == Error::Code::Conflict)
            refresh();
        return;
    }
    for (AnswerRow* row : std::as_const(m_answerRows))
        row->setVisible(m_view.isAsked(row->field()));
    showHead();
    showState();
    showPaper();
}

void SheetEditor::refresh()
{
    if (!isOpen() || !m_session.isUnlocked())
        return;
    auto view = m_session.sheets().read(m_view.sheet.id);
    if (!view) {
        Q_EMIT left();
        return;
    }
    m_view = std::move(*view);
    showHead();
    showSection(m_section);
    showState();
    showPaper();
}

void SheetEditor::commit()
{
    if (!isOpen() || !m_session.isUnlocked() || m_view.sheet.isIssued())
        return;
    for (AnswerRow* row : std::as_const(m_answerRows))
        row->commit();
}

AnswerRow* SheetEditor::rowOf(const QString& field) const
{
    for (AnswerRow* row : m_answerRows)
        if (row->field().id == field)
            return row;
    return nullptr;
}

void SheetEditor::goTo(const QString& field)
{
    for (std::size_t i = 0; i < m_view.definition->sections.size(); ++i)
        for (const forms::Field& each : m_view.definition->sections[i].fields)
            if (each.id == field) {
                m_sections->setCurrentRow(static_cast<int>(i));
                if (AnswerRow* row = rowOf(field)) {
                    row->focusEditor();
                    // The rows of a section that was just brought have their places once the layout has run.
                    QMetaObject::invokeMethod(row, [this, row] { m_scroll->ensureWidgetVisible(row, 0, px(40)); }, Qt::QueuedConnection);
                }
                return;
            }
}

void SheetEditor::arrive()
{
    // In an issued sheet nothing can be written: the next step is the paper.
    if (m_view.sheet.isIssued())
        m_printButton->setFocus(Qt::OtherFocusReason);
    else if (!m_answerRows.isEmpty())
        m_answerRows.first()->focusEditor();
}

bool SheetEditor::askToIssue(const Completeness& checked, bool& incomplete)
{
    Dialog dialog(tr("Issue and hand over"), tr("Issue “%1”? It cannot be changed afterwards.").arg(m_view.definition->title), this);
    const auto labels = [](const std::vector<Completeness::Item>& items) {
        QStringList all;
        for (const auto& item : items)
            all << item.label;
        return all.join(QStringLiteral("、"));
    };
    if (!checked.missing.empty())
        dialog.addSentence(tr("Missing: %1.").arg(labels(checked.missing)));
    if (!checked.stale.empty())
        dialog.addSentence(tr("Old: %1.").arg(labels(checked.stale)));
    if (!checked.excess.empty())
        dialog.addSentence(tr("This receiver does not need: %1.").arg(labels(checked.excess)));
    if (!checked.unconfirmed.empty())
        dialog.addSentence(tr("Carried over and not looked at: %n fields.", nullptr, static_cast<int>(checked.unconfirmed.size())));
    dialog.addSentence(checked.consentWords);
    dialog.addSentence(tr("A mistake found later is mended by a correction, with its differences marked."));
    if (const auto card = m_session.centre().packages().cardOf(m_view.sheet.recipientName); card && *card)
        dialog.addSentence(tr("The card of “%1” is known: the next step seals the sheet into a file for them.").arg((*card)->centre));
    dialog.setSafe(tr("Go on writing"));
    dialog.setPrimary(checked.missing.empty() ? tr("Issue") : tr("Issue as it is"));
    incomplete = !checked.missing.empty();
    return dialog.exec() == QDialog::Accepted;
}

void SheetEditor::issue()
{
    if (!isOpen() || m_view.sheet.isIssued())
        return;
    commit();
    const auto checked = m_session.sheets().check(m_view);
    if (!checked) {
        Q_EMIT failed(checked.error().message);
        return;
    }
    bool incomplete = false;
    if (checked->mayIssue() && !askToIssue(*checked, incomplete))
        return;
    if (auto issued = m_session.sheets().issue(m_view, incomplete); !issued) {
        Q_EMIT failed(issued.error().message);
        return;
    }
    refresh();
    arrive();
    Q_EMIT done(tr("%1 was issued").arg(m_view.definition->title));
    if (const auto card = m_session.centre().packages().cardOf(m_view.sheet.recipientName); card && *card)
        seal();
}

void SheetEditor::seal()
{
    if (!isOpen() || !m_view.sheet.isIssued())
        return;
    auto cards = m_session.centre().packages().cards();
    if (!cards || cards->empty()) {
        Q_EMIT failed(cards ? tr("You have no card of another centre yet, so nothing can be sealed for it. The sheet is as it was. Ask for their card and note it on the page Exchange.")
                            : cards.error().message);
        return;
    }
    SealDialog dialog(m_session, m_view, std::move(*cards), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString path = m_files.save(this, tr("Where the file for “%1” shall lie").arg(dialog.card().centre), packageName(tr("handover"), dialog.card().centre, m_session.clock().today()));
    if (path.isEmpty())
        return;
    if (auto sealed = m_session.centre().packages().seal(m_view, dialog.card(), dialog.receiver(), path); !sealed) {
        Q_EMIT failed(sealed.error().message);
        return;
    }
    refresh();
    Q_EMIT done(tr("Sealed for “%1”. Nobody else can open the file.").arg(dialog.card().centre));
}

void SheetEditor::revise()
{
    if (!isOpen())
        return;
    Dialog dialog(tr("Make a correction"), tr("What is corrected, and why?"), this);
    auto* reason = new LineEdit;
    dialog.body()->addWidget(new FieldBox(tr("Reason"), reason, tr("Stands in the record of the sheet. What differs is marked on the paper by itself.")));
    dialog.setSafe(tr("Leave as it was"));
    dialog.setPrimary(tr("Begin the correction"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto id = m_session.sheets().revise(m_view, reason->text().trimmed());
    if (!id) {
        Q_EMIT failed(id.error().message);
        return;
    }
    Q_EMIT sheetRequested(id->uuid);
}

PaperRequest SheetEditor::request(const QString& what) const
{
    PaperRequest made;
    made.what = what;
    made.sheets = {m_view.sheet.id.uuid};
    made.rare = rareLetters(m_view.handedOver());
    return made;
}

void SheetEditor::print()
{
    if (!isOpen())
        return;
    commit();
    showPaper();
    PaperRequest made = request(QStringLiteral("sheet"));
    made.make = [this, print = SheetPrint{m_view, m_family, m_before, false}](bool plain) mutable -> Result<paper::Document> {
        print.plainLetters = plain;
        return sheetPages(m_session.store(), print).document;
    };
    Q_EMIT previewRequested(made);
}

void SheetEditor::fax()
{
    if (!isOpen())
        return;
    commit();
    PaperRequest made = request(QStringLiteral("fax"));
    made.heading = tr("FAX set: %1").arg(m_view.definition->title);
    made.make = [this, print = SheetPrint{m_view, m_family, m_before, false}](bool plain) mutable {
        print.plainLetters = plain;
        return faxSet(m_session.store(), print);
    };
    Q_EMIT previewRequested(made);
}

void SheetEditor::batch()
{
    if (!isOpen())
        return;
    if (!m_view.sheet.isIssued()) {
        Q_EMIT failed(tr("Issue the sheet first: what goes to several receivers has to stand."));
        return;
    }
    ReceiversDialog dialog(m_session, m_view, this);
    if (dialog.exec() != QDialog::Accepted || dialog.copies().empty())
        return;
    PaperRequest made = request(dialog.cover() == Cover::Fax ? QStringLiteral("fax, %1").arg(dialog.copies().size())
                                                             : QStringLiteral("sheet, %1").arg(dialog.copies().size()));
    made.heading = tr("%1 for %n receivers", nullptr, static_cast<int>(dialog.copies().size())).arg(m_view.definition->title);
    made.make = [this, copies = dialog.copies(), cover = dialog.cover()](bool plain) {
        std::vector<SheetPrint> prints;
        for (const SheetView& copy : copies)
            prints.push_back({copy, m_family, m_before, plain});
        return sheetBatch(m_session.store(), prints, cover);
    };
    Q_EMIT previewRequested(made);
}

void SheetEditor::setNarrow(bool narrow)
{
    m_paperPane->setVisible(!narrow);
}

} // namespace tasuki::ui
