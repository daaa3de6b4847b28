// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <string>
#include <vector>

class QAction;
class QListView;
class QStandardItemModel;

namespace tasuki::ui {

class SearchField;

/// What the command search lists: an action and where it belongs.
struct Command
{
    QPointer<QAction> action;
    QString place;        ///< title of the page it belongs to; empty for the shell's own
    QPointer<QWidget> page;  ///< brought to the front before it runs
};

/// A list of everything the program can do, floating over the window: a word in kana, kanji or Latin filters it, Enter
/// runs what is chosen.
class CommandSearch : public QFrame
{
    Q_OBJECT

public:
    explicit CommandSearch(QWidget* host);

    /// Shows the list with the keyboard in its field.
    void open(std::vector<Command> commands);
    void close();
    [[nodiscard]] SearchField* field() const { return m_field; }
    /// The words of the commands listed now, in order.
    [[nodiscard]] QStringList listed() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// The command was chosen; the list is closed and the keyboard is back where it was.
    void chosen(const tasuki::ui::Command& command);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void filter(const QString& text);
    void run();
    void place();

    SearchField* m_field;
    QListView* m_list;
    QStandardItemModel* m_model;
    std::vector<Command> m_commands;
    std::vector<std::string> m_keys;  ///< folded words and readings, one for each command
    QPointer<QWidget> m_before;
};

/// A Japanese text with the kanji of common commands read in kana, so that typed kana finds them.
[[nodiscard]] QString readingOf(const QString& text);

} // namespace tasuki::ui
