// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/staff.h"
#include "style/parts.h"

#include <QDateTime>
#include <QFrame>

class QHBoxLayout;
class QMenu;

namespace tasuki::ui {

/// The bar above every page: the search for everything, undo and redo with words, what is saved, who is at work. Where
/// the width ends it says the same in fewer words; what it then leaves out stands in the tooltips.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    [[nodiscard]] SearchField* search() const { return m_search; }
    /// What would be undone or redone; empty hides the link.
    void setSteps(const QString& undo, const QString& redo);
    /// When the last change was saved; invalid where nothing has changed yet.
    void setSaved(const QDateTime& at);
    /// While client data is open a lock stands at the end of the bar.
    void setUnlocked(bool unlocked);
    /// Who can be at work and who is.
    void setStaff(const QList<StaffMember>& members, const QString& present);

    [[nodiscard]] Button* undoButton() const { return m_undo; }
    [[nodiscard]] Button* redoButton() const { return m_redo; }

    [[nodiscard]] QSize sizeHint() const override { return {px(800), px(44)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {px(200), px(44)}; }

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void staffChosen(const QString& name);
    void addStaffRequested();
    void lockRequested();
    void commandsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Takes the longest wording that fits.
    void fit();
    void say(int brevity);

    QHBoxLayout* m_row;
    SearchField* m_search;
    Button* m_undo;
    Button* m_redo;
    MarkLabel* m_saved;
    Divider* m_divider;
    Button* m_staff;
    Label* m_profession;
    IconButton* m_lock;
    QMenu* m_staffMenu;
    QString m_undoWords;
    QString m_redoWords;
    QString m_savedWords;
    QString m_present;
    QString m_presentProfession;
};

} // namespace tasuki::ui
