// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icon.h"

#include <QAction>
#include <QList>
#include <QUrl>
#include <QWidget>

namespace tasuki::ui {

/// A screen that the rail leads to. The shell hosts pages and knows nothing else about them.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Icon railIcon() const = 0;
    /// What this page can do, for the command search and the keyboard: text, shortcut, icon. Actions live in the page.
    [[nodiscard]] virtual QList<QAction*> commands() { return actions(); }
    /// Called when the page comes to the front; puts the keyboard where work begins.
    virtual void arrive() {}
    /// One step back (Esc); false where there is none.
    virtual bool stepBack() { return false; }
    /// Searches for a text typed into the search box of the shell and shows the answers.
    virtual void search(const QString& text) { Q_UNUSED(text); }
    /// Whether `search` does something.
    [[nodiscard]] virtual bool canSearch() const { return false; }
    /// Files dropped on the window: true when this page takes them.
    [[nodiscard]] virtual bool takesFiles(const QList<QUrl>& files) const
    {
        Q_UNUSED(files);
        return false;
    }
    virtual void openFiles(const QList<QUrl>& files) { Q_UNUSED(files); }
    /// Window width divided by the text scale, whenever it changes: 1200 and more as drawn, 1000, 800, less.
    virtual void setEffectiveWidth(int width) { Q_UNUSED(width); }

protected:
    /// A thing this page can do, by its key while the keyboard is anywhere in the page. One key belongs to one command of
    /// the page: what stands in front decides what it does.
    template <class Slot> QAction* addCommand(const QString& text, const QKeySequence& key, Slot slot)
    {
        auto* made = new QAction(text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
        return made;
    }

Q_SIGNALS:
    /// A sentence for the undo bar: what was done, and that it can be undone.
    void done(const QString& sentence);
    /// A sentence that a person must see: what happened, what is safe, what to do.
    void failed(const QString& sentence);
    /// How many things wait on this page, for its place on the rail; 0 for none.
    void countChanged(int count);
};

} // namespace tasuki::ui
