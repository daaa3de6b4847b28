// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "registry/categories.h"
#include "registry/edits.h"
#include "style/theme.h"

#include <QAction>
#include <QElapsedTimer>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace tasuki;
using namespace tasuki::ui;

FakePage::FakePage(const QString& title, bool searches, QWidget* parent)
    : Page(parent), command(new QAction(title + QStringLiteral("を印刷"), this)), table(new QTableWidget(2, 1)),
      m_title(title), m_searches(searches)
{
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    command->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    command->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(command, &QAction::triggered, this, [this] { ++runs; });
    addAction(command);
}

bool FakePage::takesFiles(const QList<QUrl>& files) const
{
    return m_searches && files.first().path().endsWith(QLatin1String(".csv"));
}

Stage::Stage()
    : clock(QDateTime(QDate(2025, 6, 12), QTime(14, 2)).toMSecsSinceEpoch()),
      settings(folder.filePath(QStringLiteral("settings.ini"))), first(new FakePage(QStringLiteral("社会資源"), true)),
      second(new FakePage(QStringLiteral("報告"), false))
{
    Theme::instance().setTextScale(1);
    auto centre = Centre::create(folder.filePath(QStringLiteral("centre.tasuki-data")),
                                 {QStringLiteral("見本センター"), QStringLiteral("見本 花子")}, &clock);
    session = std::make_unique<Session>(std::move(*centre));
    window = std::make_unique<MainWindow>(*session, settings);
    window->addPage(first);
    window->addBottomPage(second);
    window->resize(1366, 698);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    window->activateWindow();
}

Stage::~Stage()
{
    idle();
    window.reset();
    Theme::instance().setTextScale(1);
}

QString Stage::change(const QString& name)
{
    registry::Facility facility;
    facility.name = name;
    facility.category = QString::fromUtf8(registry::leafCategories().front().code.data(),
                                          static_cast<qsizetype>(registry::leafCategories().front().code.size()));
    (void)registry::addFacility(session->registry(), facility);
    return session->undoWords();
}

void Stage::idle()
{
    QElapsedTimer since;
    since.start();
    while (session->jobs().isRunning() && since.elapsed() < 60000)
        QTest::qWait(5);
    QTest::qWait(5);
}
