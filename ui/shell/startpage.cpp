// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/startpage.h"

#include "centre/backups.h"
#include "centre/centre.h"
#include "shell/backups.h"
#include "shell/metrics.h"
#include "shell/restoredialog.h"
#include "shell/words.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

class Logo : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {px(40), px(40)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLogo(painter, QRectF(0, 0, px(40), px(40)));
    }
};

/// The backups in the folder beside a data file, which may be gone itself.
std::vector<store::BackupFile> backupsOf(const QString& dataFile)
{
    return store::backupsIn(Centre::backupFolder(dataFile), dataFile);
}

QString fileKind()
{
    return Shell::tr("Tasuki data files (*.tasuki-data)");
}

} // namespace

StartPage::StartPage(const QString& suggested, QWidget* parent) : QWidget(parent), m_path(suggested), m_banner(new Banner)
{
    setWindowTitle(Shell::tr("Start - Tasuki"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    auto* body = new QWidget;
    whole->addWidget(new ScrollBody(body));
    auto* column = new QVBoxLayout(body);
    keepMetrics(column, {48, 32, 48, 24}, 16);
    auto* head = new QHBoxLayout;
    keepMetrics(head, {}, 12);
    auto* logo = new Logo;
    logo->setFixedSize(px(40), px(40));
    head->addWidget(logo);
    auto* words = new QVBoxLayout;
    keepMetrics(words, {}, 2);
    words->addWidget(new Label(Shell::tr("Tasuki"), Role::Title));
    words->addWidget(new Paragraph(Shell::tr("What the region has, in one file on your own PC. Nothing goes to the internet."),
                                   Role::Secondary, Ink::Text2));
    head->addLayout(words, 1);
    m_back = new Button(Icon::Back, Shell::tr("Back"));
    m_back->hide();
    head->addWidget(m_back);
    column->addLayout(head);
    m_banner->hide();
    column->addWidget(m_banner);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    keepMetrics(m_cards, {}, 12);
    m_cards->addWidget(buildCreate(), 1);
    m_cards->addWidget(buildOpen(), 1);
    column->addLayout(m_cards);
    column->addStretch(1);
    connect(m_back, &Button::clicked, this, &StartPage::backRequested);
    connect(m_banner, &Banner::linkActivated, this, &StartPage::offerBackups);
    connect(&Theme::instance(), &Theme::changed, this, [this, logo] {
        logo->setFixedSize(px(40), px(40));
        applyWidth();
    });
}

QWidget* StartPage::buildCreate()
{
    auto* pane = new Pane;
    pane->addHeading(Shell::tr("Make the centre's data file"));
    auto* column = pane->addSection();
    keepMetrics(column, {14, 0, 14, 14}, 14);
    column->addWidget(new Paragraph(Shell::tr("For a centre that begins with Tasuki. Both names can be changed later."), Role::Body, Ink::Text2));
    m_centre = new LineEdit;
    m_staff = new LineEdit;
    m_centreBox = new FieldBox(Shell::tr("Name of the centre"), m_centre);
    m_staffBox = new FieldBox(Shell::tr("Your name"), m_staff, Shell::tr("It stands beside what you write."));
    column->addWidget(m_centreBox);
    column->addWidget(m_staffBox);
    m_place = new Paragraph({}, Role::Small, Ink::Text2);
    m_place->setText(Shell::tr("Place: %1").arg(QDir::toNativeSeparators(m_path)));
    column->addWidget(m_place);
    auto* row = new QHBoxLayout;
    auto* other = new Button(Shell::tr("Choose another place…"), Button::Kind::Link);
    row->addWidget(other);
    row->addStretch(1);
    m_create = new Button(Shell::tr("Make the data file"), Button::Kind::Primary);
    row->addWidget(m_create);
    column->addLayout(row);
    pane->addStretch();
    connect(other, &Button::clicked, this, &StartPage::choosePlace);
    connect(m_create, &Button::clicked, this, &StartPage::create);
    connect(m_centre, &QLineEdit::returnPressed, m_staff, [this] { m_staff->setFocus(Qt::TabFocusReason); });
    connect(m_staff, &QLineEdit::returnPressed, this, &StartPage::create);
    connect(m_centre, &QLineEdit::textChanged, this, [this] { m_centreBox->setError({}); });
    connect(m_staff, &QLineEdit::textChanged, this, [this] { m_staffBox->setError({}); });
    return pane;
}

QWidget* StartPage::buildOpen()
{
    auto* side = new QWidget;
    auto* both = new QVBoxLayout(side);
    keepMetrics(both, {}, 12);
    auto* openPane = new Pane;
    openPane->addHeading(Shell::tr("Open a data file that exists"));
    auto* column = openPane->addSection();
    keepMetrics(column, {14, 0, 14, 14}, 14);
    column->addWidget(new Paragraph(Shell::tr("For a new PC, or when the file lies in another folder. Where the data file is lost, its newest backup brings everything back. A further PC of a centre joins with a file that another PC makes under “Settings”."), Role::Body, Ink::Text2));
    auto* openButton = new Button(Icon::Open, Shell::tr("Choose the file…"));
    auto* backupButton = new Button(Icon::History, Shell::tr("Begin from a backup…"));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins({});
    flow->addWidget(openButton);
    flow->addWidget(backupButton);
    auto* joinButton = new Button(Icon::Import, Shell::tr("Join the centre with a file…"));
    flow->addWidget(joinButton);
    column->addWidget(buttons);
    both->addWidget(openPane);
    auto* demoPane = new Pane;
    demoPane->addHeading(Shell::tr("Try it with a sample city"));
    auto* demo = demoPane->addSection();
    keepMetrics(demo, {14, 0, 14, 14}, 14);
    demo->addWidget(new Paragraph(Shell::tr("A city that does not exist, with its offices, corrections and history. Whatever you "
                                            "do there touches no real data, and it begins anew each time."),
                                  Role::Body, Ink::Text2));
    auto* demoButton = new Button(Icon::Resources, Shell::tr("Open the sample city"));
    demo->addWidget(demoButton, 0, Qt::AlignLeft);
    both->addWidget(demoPane);
    both->addStretch(1);
    connect(openButton, &Button::clicked, this, &StartPage::openExisting);
    connect(backupButton, &Button::clicked, this, &StartPage::beginFromBackup);
    connect(joinButton, &Button::clicked, this, &StartPage::joinCentre);
    connect(demoButton, &Button::clicked, this, &StartPage::demoRequested);
    return side;
}

void StartPage::create()
{
    const QString centre = m_centre->text().simplified();
    const QString staff = m_staff->text().simplified();
    m_centreBox->setError(centre.isEmpty() ? Shell::tr("Enter the name of the centre.") : QString());
    m_staffBox->setError(staff.isEmpty() ? Shell::tr("Enter your name.") : QString());
    if (centre.isEmpty())
        m_centre->setFocus(Qt::OtherFocusReason);
    else if (staff.isEmpty())
        m_staff->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT createRequested(m_path, centre, staff);
}

void StartPage::choosePlace()
{
    const QString path = QFileDialog::getSaveFileName(this, Shell::tr("Where the data file is put"), m_path, fileKind());
    if (path.isEmpty())
        return;
    m_path = path.endsWith(QLatin1String(".tasuki-data")) ? path : path + QStringLiteral(".tasuki-data");
    m_place->setText(Shell::tr("Place: %1").arg(QDir::toNativeSeparators(m_path)));
}

void StartPage::openExisting()
{
    const QString path = QFileDialog::getOpenFileName(this, Shell::tr("Choose the data file"), QFileInfo(m_path).path(), fileKind());
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void StartPage::showError(const Error& error, const QString& path)
{
    m_troubled = path;
    const bool lost = error.code == Error::Code::Damaged || error.code == Error::Code::Foreign || error.code == Error::Code::NotFound;
    const bool helps = lost && !path.isEmpty() && !backupsOf(path).empty();
    QString sentence = error.message;
    if (!path.isEmpty())
        sentence += QLatin1Char('\n') + QDir::toNativeSeparators(path);
    m_banner->set(Banner::Kind::Err, sentence, helps ? Shell::tr("Restore a backup…") : QString());
    m_banner->show();
}

void StartPage::offerBackups()
{
    Dialog dialog(Shell::tr("Restore a backup"), Shell::tr("Which backup takes the place of the data file?"), this);
    dialog.addSentence(Shell::tr("The file that cannot be opened is kept beside it under another name. What was written after "
                                 "the backup is not in it."));
    const auto backups = backupsOf(m_troubled);
    QList<QRadioButton*> choices;
    for (const store::BackupFile& backup : backups) {
        choices << new QRadioButton(Shell::tr("%1 (%2)")
                                        .arg(dayAndTime(backup.takenAt, QDate::currentDate()), QLocale().formattedDataSize(backup.bytes)));
        dialog.body()->addWidget(choices.last());
    }
    choices.first()->setChecked(true);
    dialog.setSafe(Shell::tr("Leave it"));
    dialog.setPrimary(Shell::tr("Restore"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    for (qsizetype i = 0; i < choices.size(); ++i)
        if (choices[i]->isChecked())
            request(m_troubled, backups[static_cast<std::size_t>(i)].path);
}

void StartPage::beginFromBackup()
{
    const QString backup = QFileDialog::getOpenFileName(this, Shell::tr("Choose the backup"), QFileInfo(m_path).path(), Shell::tr("Tasuki backups (*.tasuki-backup)"));
    if (backup.isEmpty())
        return;
    if (const QString path = freePlace(); !path.isEmpty())
        request(path, backup);
}

QString StartPage::freePlace()
{
    // Where a file lies at the suggested place already, another place is asked for: nothing is written over it.
    QString path = m_path;
    while (!path.isEmpty() && QFileInfo::exists(path)) {
        path = QFileDialog::getSaveFileName(this, Shell::tr("Where the data file is put"), path, fileKind());
        if (!path.isEmpty() && !path.endsWith(QLatin1String(".tasuki-data")))
            path += QStringLiteral(".tasuki-data");
    }
    return path;
}

void StartPage::joinCentre()
{
    const QString file = QFileDialog::getOpenFileName(this, Shell::tr("Choose the file for a new PC"), QFileInfo(m_path).path(), Shell::tr("Files for a new PC (*.tasuki-pc *.tasuki)"));
    if (file.isEmpty())
        return;
    if (const QString path = freePlace(); !path.isEmpty())
        askJoinWords(path, file, {});
}

void StartPage::askJoinWords(const QString& path, const QString& file, const QString& objection)
{
    Dialog dialog(Shell::tr("Join the centre"), Shell::tr("Type the six words that came with the file."), this);
    dialog.addSentence(Shell::tr("The first PC showed them when the file was made. Then everybody signs in here with the passphrase they have there."));
    auto* words = new LineEdit;
    auto* box = new FieldBox(Shell::tr("Six words"), words, Shell::tr("One space between them."));
    box->setError(objection);
    dialog.body()->addWidget(box);
    dialog.setSafe(Shell::tr("Do not join"));
    dialog.setPrimary(Shell::tr("Join"));
    QObject::connect(words, &QLineEdit::returnPressed, &dialog, &QDialog::accept);
    // The safe choice has the keyboard when a dialog opens; here there is something to type first.
    QMetaObject::invokeMethod(words, [words] { words->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    if (dialog.exec() == QDialog::Accepted && !words->text().trimmed().isEmpty())
        Q_EMIT joinRequested(path, file, words->text());
}

void StartPage::request(const QString& path, const QString& backup)
{
    if (exchange::Backup::isSealedFile(backup))
        askAgain(path, backup, {});
    else
        Q_EMIT restoreRequested(path, backup, {});
}

void StartPage::askAgain(const QString& path, const QString& backup, const QString& objection)
{
    if (const QString words = askBackupWords(objection, this); !words.isEmpty())
        Q_EMIT restoreRequested(path, backup, words);
}

void StartPage::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void StartPage::setBusy(bool busy, const QString& sentence)
{
    m_cards->setEnabled(!busy);
    setCursor(busy ? Qt::BusyCursor : Qt::ArrowCursor);
    if (busy) {
        m_banner->set(Banner::Kind::Info, sentence);
        m_banner->show();
    } else if (m_banner->kind() == Banner::Kind::Info) {
        m_banner->hide();
    }
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyWidth();
}

void StartPage::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    if (m_back->isVisibleTo(this))
        Q_EMIT backRequested();
    else
        Q_EMIT closed();
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::applyWidth()
{
    m_cards->setDirection(Theme::instance().effectiveWidth(width()) < 800 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace tasuki::ui
