// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/handoverpage.h"
#include "forms/receivedpanel.h"
#include "forms/sentpane.h"
#include "forms/sheeteditor.h"
#include "session/session.h"
#include "testing/desk.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

/// Two centres that have each other's card, with the screen of handovers in front of each.
namespace packages {

using namespace desk;
using namespace tasuki::ui;

/// The page of one centre; files lie where the test says.
struct Window
{
    explicit Window(Desk& owner) : desk(owner)
    {
        session = std::make_unique<Session>(desk.release());
        page = std::make_unique<HandoverPage>(*session);
        page->setFileChoice({[this](QWidget*, const QString&, const QString& name) {
                                 suggested << name;
                                 return out;
                             },
                             [this](QWidget*, const QString&) { return QStringList{in}; }});
        page->resize(1366, 768);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        QObject::connect(page.get(), &Page::failed, [this](const QString& sentence) { failures << sentence; });
    }
    /// The keyboard is here.
    void front()
    {
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
    }
    exchange::Exchange exchange() { return {session->store(), [](const store::EntityInfo&, const Uuid&, std::string_view) { return store::Scope::Centre; }}; }
    Desk& desk;
    std::unique_ptr<Session> session;
    std::unique_ptr<HandoverPage> page;
    QString out, in;
    QStringList suggested, failures;
};

/// Answers the next question that stands in front; the words that it showed are kept.
inline void answerNext(QString* words, const std::function<void(QDialog&)>& answer)
{
    auto* wait = new QTimer(qApp);
    QObject::connect(wait, &QTimer::timeout, qApp, [wait, words, answer] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog || dialog->property("answered").toBool())
            return;
        dialog->setProperty("answered", true);
        wait->stop();
        wait->deleteLater();
        if (words)
            for (const QLabel* label : dialog->findChildren<QLabel*>())
                *words += label->text() + QLatin1Char('\n');
        answer(*dialog);
    });
    wait->start(1);
}

inline void go(QDialog& dialog)
{
    dialog.accept();
}

struct Two
{
    Two()
    {
        must(sender.exchange().addCard(must(hospital.exchange().ownCardFile())));
        must(hospital.exchange().addCard(must(sender.exchange().ownCardFile())));
    }
    /// Issues a sheet on the screen and seals it for the hospital.
    forms::SheetView sealed()
    {
        sender.out = hospital.in = first.path("handover.tasuki");
        sender.page->openSheet(sheet.uuid);
        answerNext(nullptr, [this](QDialog& issue) {
            answerNext(&sealing, go);
            issue.accept();
        });
        sender.page->editor().issue();
        return must(sender.session->sheets().read(sheet));
    }

    Desk first;
    Desk second{"水瀬中央病院"};
    Id<forms::Sheet> sheet = [this] {
        const auto id = first.begin(first.addClient());
        auto view = first.view(id);
        first.complete(view);
        return id;
    }();
    Window sender{first};
    Window hospital{second};
    QString sealing; ///< what the question before sealing said
};

inline QString wordsOf(const QWidget& widget)
{
    QString all;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        all += label->text() + QLatin1Char('\n');
    for (const MarkLabel* label : widget.findChildren<MarkLabel*>())
        all += label->text() + QLatin1Char('\n');
    return all;
}

inline QString pagesOf(const paper::Document& document)
{
    QString words;
    for (const auto& page : document.pages)
        words += paper::pageText(page);
    return words;
}

} // namespace packages
