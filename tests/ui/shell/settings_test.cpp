// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "registry/edits.h"
#include "shell/backuppane.h"
#include "shell/centrepane.h"
#include "shell/datapane.h"
#include "shell/helppage.h"
#include "shell/lookpane.h"
#include "shell/settingspage.h"
#include "shell/staff.h"
#include "shell/startpage.h"
#include "style/parts.h"
#include "testing/testing.h"

#include <QFile>
#include <QListWidget>
#include <QSlider>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

std::vector<store::BackupFile> backupsOf(Stage& stage)
{
    return store::backupsIn(Centre::backupFolder(stage.session->path()), stage.session->path());
}

} // namespace

TEST_CASE("The slider changes the size of text at once, and it is kept")
{
    Stage stage;
    SettingsPage page(*stage.session, stage.settings);
    page.look().slider()->setValue(6);
    CHECK(Theme::instance().textScale() == 1.5);
    CHECK(stage.settings.textScale() == 1.5);
    CHECK(SettingsStore(stage.folder.filePath(QStringLiteral("settings.ini"))).textScale() == 1.5);
}

TEST_CASE("A colleague who is added can be at work, and what is written then carries the name")
{
    Stage stage;
    store::Store& store = stage.session->store();
    CHECK(staffList(store) == QList<StaffMember>{{QStringLiteral("見本 花子"), QString()}});
    REQUIRE(addStaff(store, {QStringLiteral("見本 太郎"), QStringLiteral("保健師")}));
    stage.session->setStaff(QStringLiteral("見本 太郎"));
    CHECK(store.author() == QStringLiteral("見本 太郎"));
    CHECK(staffList(store).contains(StaffMember{QStringLiteral("見本 太郎"), QStringLiteral("保健師")}));
    REQUIRE(removeStaff(store, QStringLiteral("見本 花子")));
    CHECK(staffList(store).size() == 1);
}

TEST_CASE("The centre's place is chosen by the name of an office near by")
{
    Stage stage;
    registry::Facility facility;
    facility.name = QStringLiteral("見本の家");
    facility.latitude = 36.5;
    facility.longitude = 136.6;
    REQUIRE(registry::addFacility(stage.session->registry(), facility));
    SettingsPage page(*stage.session, stage.settings);
    page.show();
    CentrePane& pane = page.centre();
    QTest::keyClicks(pane.placeField(), QStringLiteral("x"));
    CHECK(!pane.placeChoices()->isVisible());
    pane.placeField()->setText(QStringLiteral("見本"));
    REQUIRE(pane.placeChoices()->isVisible());
    QTest::keyClick(pane.placeField(), Qt::Key_Return);
    CHECK(stage.session->registry().centrePlace().latitude() == Approx(36.5));
    CHECK(stage.session->store().meta("centre_place_name") == QStringLiteral("見本の家"));
}

TEST_CASE("A backup taken by hand is listed and brings the data back")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    SettingsPage page(*stage.session, stage.settings);
    page.show();
    page.data().backups().backUpNow();
    stage.idle();
    CHECK(page.data().answer().kind() == Banner::Kind::Ok);
    const auto backups = backupsOf(stage);
    REQUIRE(backups.size() == 1);
    CHECK(backups[0].takenAt == stage.clock.now());
    CHECK(page.data().backups().list()->count() == 1);

    stage.change(QStringLiteral("あとの家"));
    CHECK(stage.session->registry().facilityCount() == 2);
    QString kept;
    QObject::connect(&page, &SettingsPage::restored, [&](const QString& path) { kept = path; });
    page.data().backups().restore(backups[0].path);
    stage.idle();
    CHECK(stage.session->registry().facilityCount() == 1);
    CHECK(QFile::exists(kept));
}

TEST_CASE("Checking the data file answers with a sentence")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    SettingsPage page(*stage.session, stage.settings);
    page.show();
    page.data().verify();
    stage.idle();
    CHECK(page.data().answer().isVisible());
    CHECK(page.data().answer().kind() == Banner::Kind::Ok);
}

TEST_CASE("A data file that cannot be opened is replaced by its backup and kept beside it")
{
    Stage stage;
    stage.change(QStringLiteral("見本の家"));
    SettingsPage page(*stage.session, stage.settings);
    page.data().backups().backUpNow();
    stage.idle();
    const QString backup = backupsOf(stage)[0].path;
    const QString path = stage.folder.filePath(QStringLiteral("other.tasuki-data"));
    {
        QFile broken(path);
        REQUIRE(broken.open(QIODevice::WriteOnly));
        broken.write("no longer a data file");
    }
    NoProgress progress;
    const auto kept = replaceByBackup(path, backup, {}, stage.clock.now(), progress);
    REQUIRE(kept);
    CHECK(QFile::exists(*kept));
    auto centre = Centre::open(path, store::Access::Write, &stage.clock);
    INFO((centre ? QString() : centre.error().detail + centre.error().message).toStdString());
    REQUIRE(centre);
    CHECK((*centre)->registry().facilityCount() == 1);

    SECTION("a backup that is damaged itself changes nothing")
    {
        centre->reset();
        const QString bad = stage.folder.filePath(QStringLiteral("bad.tasuki-backup"));
        QFile file(bad);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("nothing");
        file.close();
        CHECK(!replaceByBackup(path, bad, {}, stage.clock.now(), progress));
        CHECK(Centre::open(path, store::Access::Write, &stage.clock).has_value());
    }
}

TEST_CASE("The start page says why a file was not opened and offers its backups when it is damaged")
{
    Stage stage;
    SettingsPage settings(*stage.session, stage.settings);
    settings.data().backups().backUpNow();
    stage.idle();
    StartPage page(stage.folder.filePath(QStringLiteral("new.tasuki-data")));
    page.show();
    page.showError({Error::Code::Locked, QStringLiteral("ほかで開いています。"), {}}, stage.session->path());
    CHECK(page.banner().text().contains(QStringLiteral("ほかで開いています。")));
    const auto link = [&] { return page.banner().findChild<Button*>(); };
    CHECK(!link()->isVisible());
    page.showError({Error::Code::Damaged, QStringLiteral("こわれています。"), {}}, stage.session->path());
    CHECK(link()->isVisible());
}

TEST_CASE("A data file is made with two names; a missing one is asked for beside its field")
{
    const QTemporaryDir folder;
    StartPage page(folder.filePath(QStringLiteral("centre.tasuki-data")));
    page.show();
    QStringList asked;
    QObject::connect(&page, &StartPage::createRequested,
                     [&](const QString&, const QString& centre, const QString& staff) { asked = QStringList{centre, staff}; });
    const auto boxes = page.findChildren<FieldBox*>();
    REQUIRE(boxes.size() == 2);
    auto* centre = qobject_cast<QLineEdit*>(boxes[0]->editor());
    auto* staff = qobject_cast<QLineEdit*>(boxes[1]->editor());
    centre->setText(QStringLiteral("見本センター"));
    QTest::keyClick(staff, Qt::Key_Return);
    CHECK(asked.isEmpty());
    CHECK(!boxes[1]->error().isEmpty());
    staff->setText(QStringLiteral("見本 花子"));
    QTest::keyClick(staff, Qt::Key_Return);
    CHECK(asked == QStringList{QStringLiteral("見本センター"), QStringLiteral("見本 花子")});
}

TEST_CASE("Every help topic has a page in both languages, and any word in it finds it")
{
    for (const QString& language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        HelpPage page(language);
        page.show();
        QStringList titles;
        for (const QString& topic : HelpPage::topics()) {
            page.openTopic(topic);
            titles << page.openTitle();
        }
        CHECK(titles.size() == HelpPage::topics().size());
        CHECK(!titles.contains(QString()));
        titles.removeDuplicates();
        CHECK(titles.size() == HelpPage::topics().size());
    }
    HelpPage page(QStringLiteral("ja"));
    page.findChild<SearchField*>()->setText(QStringLiteral("停電"));
    CHECK(page.openTitle().contains(QStringLiteral("バックアップ")));
}
