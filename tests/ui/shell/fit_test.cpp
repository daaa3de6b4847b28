// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/helppage.h"
#include "shell/settingspage.h"
#include "shell/startpage.h"
#include "shell/topbar.h"
#include "style/parts.h"
#include "testing/testing.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace tasuki;
using namespace tasuki::ui;

namespace {

/// What of these words does not fit its widget, or what sticks out of the part of the window it belongs to.
QStringList cutOff(QWidget& window)
{
    QStringList found;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty())
            continue;
        QString words;
        if (auto* label = qobject_cast<QLabel*>(widget))
            words = label->text();
        else if (auto* button = qobject_cast<QAbstractButton*>(widget))
            words = button->text();
        else if (auto* mark = qobject_cast<MarkLabel*>(widget))
            words = mark->text();
        if (words.trimmed().isEmpty())
            continue;
        const QSize need = widget->minimumSizeHint();
        const int height = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width()) : need.height();
        if (widget->width() < need.width() || widget->height() < height)
            found << words + QStringLiteral(" does not fit");
        const int left = widget->mapTo(&window, QPoint()).x();
        if (left < 0 || left + widget->width() > window.width())
            found << words + QStringLiteral(" sticks out");
    }
    return found;
}

struct Size
{
    int width;
    int height;
    qreal scale;
};

const Size sizes[] = {{1366, 698, 1}, {1366, 698, 1.25}, {1366, 698, 1.5}, {1366, 698, 2}, {1024, 700, 1}, {1024, 700, 1.25}};

} // namespace

TEST_CASE("Nothing of the window is cut off at any size of window and text")
{
    Stage stage;
    (void)addStaff(stage.session->store(), {QStringLiteral("見本 花子"), QStringLiteral("主任ケアマネジャー")});
    (void)stage.session->store().setMeta("official_edition", QStringLiteral("令和7年3月版"));
    stage.change(QStringLiteral("見本の市でいちばん名前の長い訪問看護ステーション元町"));
    auto* settings = new SettingsPage(*stage.session, stage.settings);
    auto* help = new HelpPage(QStringLiteral("ja"));
    stage.window->addBottomPage(settings);
    stage.window->addBottomPage(help);
    for (const Size& size : sizes) {
        INFO(size.width << " px wide, text " << size.scale * 100 << " %");
        Theme::instance().setTextScale(size.scale);
        stage.window->resize(size.width, size.height);
        for (Page* page : stage.window->pages()) {
            stage.window->showPage(page);
            QTest::qWait(10);
            CHECK(stage.window->size() == QSize(size.width, size.height));
            const QStringList cut = cutOff(*stage.window);
            INFO(cut.join(QStringLiteral("; ")).toStdString());
            CHECK(cut.isEmpty());
        }
    }
}

TEST_CASE("With little room pages are told so, and the rail shows pictures alone")
{
    Stage stage;
    CHECK(stage.first->effectiveWidth == 1366);
    Theme::instance().setTextScale(2);
    CHECK(stage.first->effectiveWidth == 683);
    CHECK(stage.window->findChild<Rail*>()->isNarrow());
    Theme::instance().setTextScale(1.5);
    CHECK(!stage.window->findChild<Rail*>()->isNarrow());
}

TEST_CASE("The start page fits a small window and large type")
{
    for (const Size& size : {Size{1000, 600, 1}, Size{1024, 700, 1.5}, Size{1366, 698, 2}}) {
        Theme::instance().setTextScale(size.scale);
        StartPage page(QStringLiteral("/home/mihon/AppData/Local/Tasuki/Tasuki/centre.tasuki-data"));
        page.resize(size.width, size.height);
        page.show();
        QTest::qWait(10);
        CHECK(page.size() == QSize(size.width, size.height));
        const QStringList cut = cutOff(page);
        INFO(cut.join(QStringLiteral("; ")).toStdString());
        CHECK(cut.isEmpty());
    }
    Theme::instance().setTextScale(1);
}
