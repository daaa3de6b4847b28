// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/datapane.h"

#include "shell/metrics.h"
#include "shell/words.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace tasuki::ui {

DataPane::DataPane(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_backups(new BackupPane(session)), m_answer(new Banner)
{
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {}, 12);
    m_answer->hide();
    column->addWidget(m_answer);
    column->addWidget(m_backups);
    column->addWidget(buildFile());
    const auto command = [this](Icon picture, const QString& text, void (DataPane::*run)()) {
        auto* action = new QAction(icon(picture), text, this);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    command(Icon::Backup, Shell::tr("Back up now"), &DataPane::backUpNow);
    command(Icon::Check, Shell::tr("Check the data file for damage"), &DataPane::verify);
    connect(m_backups, &BackupPane::answered, this, &DataPane::say);
    connect(m_backups, &BackupPane::restored, this, &DataPane::restored);
    connect(m_backups, &BackupPane::lookRequested, this, &DataPane::lookRequested);
    connect(m_answer, &Banner::linkActivated, m_answer, &QWidget::hide);
}

QWidget* DataPane::buildFile()
{
    auto* pane = new Pane;
    pane->addHeading(Shell::tr("Data file"));
    auto* column = pane->addSection();
    keepMetrics(column, {14, 0, 14, 14}, 8);
    column->addWidget(new Paragraph(QDir::toNativeSeparators(m_session.path())));
    column->addWidget(new Paragraph(Shell::tr("Everything of the centre is in this one file."), Role::Secondary, Ink::Text2));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins({});
    auto* folder = new Button(Icon::Open, Shell::tr("Open the folder"));
    auto* check = new Button(Icon::Check, Shell::tr("Check for damage"));
    auto* other = new Button(Shell::tr("Open another data file…"));
    auto* fresh = new Button(Shell::tr("Make a new data file…"));
    for (Button* button : {folder, check, other, fresh})
        flow->addWidget(button);
    column->addWidget(buttons);
    connect(folder, &Button::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_session.path()).absolutePath()));
    });
    connect(check, &Button::clicked, this, &DataPane::verify);
    connect(fresh, &Button::clicked, this, &DataPane::newFileRequested);
    connect(other, &Button::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, Shell::tr("Choose the data file"),
                                                          QFileInfo(m_session.path()).absolutePath(),
                                                          Shell::tr("Tasuki data files (*.tasuki-data)"));
        if (!path.isEmpty())
            Q_EMIT openFileRequested(path);
    });
    return pane;
}

void DataPane::verify()
{
    const bool started = m_session.jobs().start(
        Shell::tr("Checking the data file"),
        [](Centre& centre, Progress& progress) -> Result<std::any> {
            progress.start(Shell::tr("Checking the data file"), 0);
            auto rebuilt = centre.verify(progress);
            if (!rebuilt)
                return tl::unexpected<Error>(rebuilt.error());
            return std::any(*rebuilt);
        },
        [this](const Result<std::any>& outcome) {
            if (!outcome)
                say(Banner::Kind::Err, outcome.error().message);
            else if (std::any_cast<bool>(*outcome))
                say(Banner::Kind::Ok, Shell::tr("The search did not fit the data and was made anew. The data file is in order."));
            else
                say(Banner::Kind::Ok, Shell::tr("The data file is in order: every page, the search and the access log were looked at."));
        });
    if (!started)
        say(Banner::Kind::Info, Shell::tr("Something long is running still. Try again when it has ended."));
}

void DataPane::say(Banner::Kind kind, const QString& sentence)
{
    m_answer->set(kind, sentence, Shell::tr("Put away"));
    m_answer->show();
}

} // namespace tasuki::ui
