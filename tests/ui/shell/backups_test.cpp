// SPDX-License-Identifier: GPL-3.0-or-later
// Backups as somebody at the desk meets them: the preview before going back, the band over a backup, what is said and how often.
#include "stage.h"

#include "shell/backuppane.h"
#include "shell/bannerarea.h"
#include "shell/datapane.h"
#include "shell/restoredialog.h"
#include "shell/settingspage.h"
#include "style/parts.h"
#include "testing/testing.h"

#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

const QString passphrase = QStringLiteral("three small words");

/// Makes the first account and opens the client data, as the gate does.
void makeVault(Stage& stage)
{
    REQUIRE(stage.session->store().vault().create(QStringLiteral("見本 花子"), passphrase, {1, 8192}));
    REQUIRE(stage.session->centre().enter(stage.session->store().vault().opened()));
}

QString newestBackup(Stage& stage)
{
    const auto all = store::backupsIn(Centre::backupFolder(stage.session->path()), stage.session->path());
    REQUIRE_FALSE(all.empty());
    return all.front().path;
}

QString allWords(QWidget& widget)
{
    QStringList words;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        words << label->text();
    return words.join(QLatin1Char('\n'));
}

/// Answers the dialog that opens next.
void answerNext(const std::function<void(QDialog&)>& answer)
{
    QTimer::singleShot(0, qApp, [answer] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            answer(*dialog);
        else
            answerNext(answer);
    });
}

} // namespace

TEST_CASE("With an account backups are sealed, and the open client data brings one back without asking")
{
    Stage stage;
    makeVault(stage);
    stage.change(QStringLiteral("見本の家"));
    SettingsPage page(*stage.session, stage.settings);
    page.show();
    BackupPane& pane = page.data().backups();
    pane.backUpNow();
    stage.idle();
    CHECK(page.data().answer().kind() == Banner::Kind::Ok);
    const QString backup = newestBackup(stage);
    CHECK(exchange::Backup::isSealedFile(backup));
    stage.change(QStringLiteral("あとの家"));
    QString kept;
    QObject::connect(&page, &SettingsPage::restored, [&](const QString& path) { kept = path; });

    SECTION("the client data is open")
    {
        pane.restore(backup);
        stage.idle();
        CHECK(stage.session->registry().facilityCount() == 1);
    }
    SECTION("it is locked: wrong words are told in the same dialog, the right ones open it")
    {
        stage.session->lock();
        int asked = 0;
        const std::function<void(QDialog&)> answer = [&](QDialog& dialog) {
            ++asked;
            auto* field = dialog.findChild<QLineEdit*>();
            REQUIRE(field);
            CHECK(field->echoMode() == QLineEdit::Password);
            CHECK(dialog.findChild<FieldBox*>()->error().isEmpty() == (asked == 1));
            field->setFocus();
            field->setText(asked == 1 ? QStringLiteral("not these words") : passphrase);
            if (asked == 1)
                answerNext(answer);
            QTest::keyClick(field, Qt::Key_Return);
        };
        answerNext(answer);
        pane.restore(backup);
        for (int i = 0; i < 3; ++i)
            stage.idle();
        CHECK(asked == 2);
        CHECK(stage.session->registry().facilityCount() == 1);
    }
    CHECK(QFile::exists(kept));
}

TEST_CASE("Going back begins with what would change, and Enter leaves everything as it is")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    SettingsPage page(*stage.session, stage.settings);
    page.show();
    BackupPane& pane = page.data().backups();
    pane.backUpNow();
    stage.idle();
    const QString words = stage.change(QStringLiteral("あとの家"));
    QString seen;
    answerNext([&](QDialog& dialog) {
        seen = allWords(dialog);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    });
    pane.preview(newestBackup(stage));
    for (int i = 0; i < 2; ++i)
        stage.idle();
    INFO(seen.toStdString());
    CHECK(seen.contains(words));
    CHECK(seen.contains(QStringLiteral("見本 花子")));
    CHECK(stage.session->registry().facilityCount() == 2);

    answerNext([&](QDialog& dialog) {
        for (Button* button : dialog.findChildren<Button*>())
            if (button->kind() == Button::Kind::Primary)
                button->click();
    });
    pane.preview(newestBackup(stage));
    for (int i = 0; i < 3; ++i)
        stage.idle();
    CHECK(stage.session->registry().facilityCount() == 1);
}

TEST_CASE("A backup of another data file says so before anything is done")
{
    BackupPreview preview;
    preview.isSameFile = false;
    preview.then.centre = QStringLiteral("川原センター");
    for (const store::EntityInfo* entity : countedEntities())
        preview.then.rows[std::string(entity->name)] = preview.now.rows[std::string(entity->name)] = 3;
    const RestoreDialog dialog(QDateTime(QDate(2025, 6, 11), QTime(8, 30)), preview, QDate(2025, 6, 12));
    CHECK(dialog.findChild<Banner*>()->kind() == Banner::Kind::Warn);
    CHECK(dialog.findChild<Banner*>()->text().contains(QStringLiteral("川原センター")));
}

TEST_CASE("Over a backup that is looked into a band stands on every page, nothing is written and no backup of it is made")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    SettingsPage page(*stage.session, stage.settings);
    page.show();
    page.data().backups().backUpNow();
    stage.idle();
    QString copy;
    QObject::connect(&page, &SettingsPage::lookRequested, [&](const QString& path, const QDateTime& at) {
        copy = path;
        CHECK(at == stage.clock.now());
    });
    page.data().backups().lookInto(newestBackup(stage));
    stage.idle();
    REQUIRE(QFile::exists(copy));

    Session session(std::move(*Centre::open(copy, store::Access::Write, &stage.clock)));
    BackupKeeper::of(session).lookOnly(stage.clock.now());
    MainWindow window(session, stage.settings);
    window.addPage(new FakePage(QStringLiteral("一つ目"), false));
    window.addPage(new FakePage(QStringLiteral("二つ目"), false));
    window.open();
    for (Page* each : window.pages()) {
        window.showPage(each);
        CHECK(window.banners().copy().isVisible());
        CHECK(window.banners().copy().kind() == Banner::Kind::Err);
    }
    bool left = false;
    QObject::connect(&window.banners(), &BannerArea::leaveRequested, [&] { left = true; });
    QTest::mouseClick(window.banners().copy().findChild<Button*>(), Qt::LeftButton);
    CHECK(left);
    registry::Facility made;
    made.id.uuid = Uuid::v7(1, randomBytes16());
    made.name = QStringLiteral("書けない家");
    const auto refused = session.store().commit({QStringLiteral("x"), store::ChangeKind::Edit, store::diff(registry::Facility(), made, true)});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::ReadOnly);
    // Nor by long work, which has a connection of its own.
    std::optional<Error::Code> inWorker;
    session.jobs().start(
        QStringLiteral("x"),
        [made](Centre& centre, Progress&) -> Result<std::any> {
            if (auto done = centre.store().commit({QStringLiteral("x"), store::ChangeKind::Edit, store::diff(registry::Facility(), made, true)}); !done)
                return tl::unexpected<Error>(done.error());
            return std::any();
        },
        [&](const Result<std::any>& done) { inWorker = done ? Error::Code::Internal : done.error().code; });
    REQUIRE(QTest::qWaitFor([&] { return inWorker.has_value(); }, 30000));
    CHECK(*inWorker == Error::Code::ReadOnly);
    session.backUpInBackground();
    CHECK_FALSE(session.jobs().isRunning());
    CHECK(session.backUpNow());
    CHECK_FALSE(QDir(Centre::backupFolder(copy)).exists());
    CHECK_FALSE(stage.window->banners().copy().isVisible());
}

TEST_CASE("A missing folder is said once, the backup lies beside the data file, and the reminder comes after seven days")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    REQUIRE(setBackupPlaces(stage.session->store(), {stage.folder.filePath(QStringLiteral("gone")), QString()}));
    QStringList told;
    QObject::connect(&BackupKeeper::of(*stage.session), &BackupKeeper::told, [&](const QString& sentence) { told << sentence; });
    stage.session->backUpInBackground();
    stage.idle();
    CHECK(told.size() == 1);
    CHECK(stage.window->banners().told().kind() == Banner::Kind::Warn);
    CHECK(stage.session->backupAt() == stage.clock.now());
    BannerArea& banners = stage.window->banners();
    banners.remind();
    CHECK(banners.reminder().isHidden());
    stage.clock.advance(qint64{24} * 3600 * 1000);
    stage.session->backUpInBackground();
    stage.idle();
    CHECK(told.size() == 1);
    stage.clock.advance(qint64{7 * 24} * 3600 * 1000);
    banners.remind();
    CHECK_FALSE(banners.reminder().isHidden());
    Q_EMIT banners.reminder().linkActivated();
    stage.idle();
    CHECK(banners.reminder().isHidden());
    CHECK(stage.session->backupAt() == stage.clock.now());
}

TEST_CASE("A second place that was not connected for seven days is reminded of")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    const QString stick = stage.folder.filePath(QStringLiteral("stick"));
    REQUIRE(QDir().mkpath(stick));
    REQUIRE(setBackupPlaces(stage.session->store(), {QString(), stick}));
    stage.session->backUpInBackground();
    stage.idle();
    CHECK(QDir(stick).entryList(QDir::Files).size() == 1);
    REQUIRE(QDir(stick).removeRecursively());
    BannerArea& banners = stage.window->banners();
    for (int day = 1; day <= 8; ++day) {
        stage.clock.advance(qint64{24} * 3600 * 1000);
        stage.session->backUpInBackground();
        stage.idle();
        CHECK(banners.reminder().isHidden() == (day < 7));
    }
    CHECK(banners.told().isHidden());
    CHECK(banners.reminder().text().contains(QDir::toNativeSeparators(stick)));
}
