// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "style/parts.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDateEdit>
#include <QDir>
#include <QMenu>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

#include <functional>

namespace {

using namespace tasuki::ui;

void settle()
{
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
}

void shoot(const QDir& folder, const QString& name, const std::function<QWidget*()>& make, QSize size)
{
    const std::unique_ptr<QWidget> page(make());
    page->resize(size);
    page->show();
    page->activateWindow();
    settle();
    if (auto* wished = page->findChild<QWidget*>(QStringLiteral("focusHere")))
        wished->setFocus();
    settle();
    page->grab().save(folder.filePath(name + QStringLiteral(".png")));
}

Dialog* makeDialog()
{
    auto* dialog = new Dialog(QStringLiteral("確定して渡す"), QStringLiteral("確定すると、この内容は変えられません"));
    dialog->addSentence(
        QStringLiteral("看護の連絡票（見本 太郎 様）を、見本中央病院に渡します。直すときは、訂正版をつくります。"));
    dialog->body()->addWidget(new Banner(Banner::Kind::Warn, QStringLiteral("足りない項目が 2つあります。\n"
                                                                            "服薬状況・夜間の連絡先")));
    dialog->setSafe(QStringLiteral("戻って入れる"));
    dialog->setPrimary(QStringLiteral("確定する"));
    return dialog;
}

QWidget* makeMenu()
{
    auto* menu = new QMenu;
    menu->addAction(icon(Icon::Print), QStringLiteral("一枚印刷"))->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    auto* copy = menu->addAction(icon(Icon::Copy), QStringLiteral("Excel用にコピー"));
    copy->setShortcut(QKeySequence(QStringLiteral("Ctrl+C")));
    menu->addSeparator();
    menu->addAction(icon(Icon::Delete, tokens().err), QStringLiteral("取り下げる"));
    menu->addAction(QStringLiteral("使えないもの"))->setEnabled(false);
    menu->setActiveAction(copy);
    return menu;
}

QWidget* makeSmallFields()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("元町"), QStringLiteral("川原")});
    combo->setObjectName(QStringLiteral("focusHere"));
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(QStringLiteral("北浜"));
    column->addWidget(combo);
    column->addWidget(editable);
    column->addWidget(new QSpinBox);
    column->addWidget(new QDateEdit(QDate(2025, 6, 12)));
    auto* off = new LineEdit(QStringLiteral("1790000123"));
    off->setEnabled(false);
    column->addWidget(off);
    column->addWidget(new Button(QStringLiteral("登録する")));
    column->addStretch();
    return page;
}

void shootAll(const QDir& folder)
{
    const auto round = [&](const QString& suffix) {
        const QSize size(1366, 768);
        shoot(folder, QStringLiteral("signs-") + suffix, makeSignsPage, size);
        shoot(folder, QStringLiteral("parts-") + suffix, makePartsPage, size);
        shoot(folder, QStringLiteral("screen-") + suffix, makeScreenPage, QSize(1366, 698));
        shoot(folder, QStringLiteral("menu-") + suffix, makeMenu, QSize(220, 150));
        shoot(folder, QStringLiteral("fields-") + suffix, makeSmallFields, QSize(260, 260));
        shoot(
            folder, QStringLiteral("dialog-") + suffix, [] { return makeDialog(); }, QSize(420, 300));
    };
    round(QStringLiteral("light"));
    Theme::instance().setMode(Theme::Mode::Dark);
    round(QStringLiteral("dark"));
    Theme::instance().setMode(Theme::Mode::Light);
    Theme::instance().setTextScale(2.0);
    round(QStringLiteral("200"));
    Theme::instance().setTextScale(1.5);
    round(QStringLiteral("150"));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    Theme theme;
    theme.apply(application);
    QCommandLineParser arguments;
    const QCommandLineOption shot(QStringLiteral("shot"), QStringLiteral("Save pictures into this folder."),
                                  QStringLiteral("folder"));
    arguments.addOption(shot);
    arguments.addHelpOption();
    arguments.process(application);
    if (arguments.isSet(shot)) {
        const QDir folder(arguments.value(shot));
        folder.mkpath(QStringLiteral("."));
        shootAll(folder);
        return 0;
    }
    QList<QWidget*> pages{makeSignsPage(), makePartsPage(), makeScreenPage()};
    for (auto* page : pages) {
        page->resize(1366, 698);
        page->show();
    }
    const auto code = QApplication::exec();
    qDeleteAll(pages);
    return code;
}
