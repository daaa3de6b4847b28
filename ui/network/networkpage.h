// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkstate.h"
#include "paper/page.h"
#include "session/page.h"
#include "style/parts.h"
#include "style/wordtable.h"

#include <QElapsedTimer>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace tasuki::ui {

class AnswersPane;
class NetworkView;
class PrintPanel;
struct PrintRequest;
class TimeSlider;

/// つながり: who knows whom, as a picture, as a table and as answers to questions.
class NetworkPage : public Page
{
    Q_OBJECT

public:
    explicit NetworkPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Network"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::Network; }
    void arrive() override;
    bool stepBack() override;
    void search(const QString& text) override;
    [[nodiscard]] bool canSearch() const override { return true; }
    void setEffectiveWidth(int width) override;

    enum class Way { Mine, Whole, Table };
    void setWay(Way way);
    [[nodiscard]] NetworkState& state() { return *m_state; }
    [[nodiscard]] NetworkView& view() { return *m_view; }
    [[nodiscard]] AnswersPane& answers() { return *m_answers; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] TimeSlider& time() { return *m_time; }
    [[nodiscard]] PrintPanel& printPanel() { return *m_print; }
    void printPicture();
    void printAnswer();
    void printAnswers();

Q_SIGNALS:
    /// A meeting is to be made with these people.
    void inviteRequested(const std::vector<Id<network::Person>>& people);
    void personRequested(const Id<network::Person>& person);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildPicture();
    void buildActions();
    void load();
    void showPicture(bool refit);
    void showTable();
    void showCounts();
    void fillMenus();
    void lookFrom(int node);
    void showMenu(int node, const QPoint& at);
    void typedDigit(int digit);
    void savePicture();
    [[nodiscard]] paper::Document pictureDocument(store::Scope audience, paper::PageSize size);
    /// One answer, or all where `number` is 0.
    [[nodiscard]] Result<paper::Document> answersDocument(store::Scope audience, int number);
    void preview(PrintRequest request);
    void bring(QWidget* what);
    /// Where the window is narrow: the picture or the answers.
    void showAnswers(bool answers);
    /// Where the window is narrow, fields, kinds and time come with a button.
    void fold();
    /// What is on the clipboard goes on to others: a table of the answer, and the people chosen, as professionals may see them.
    void copyAnswer(int table);
    void copyPeople();
    [[nodiscard]] std::vector<Id<network::Person>> idsOf(const std::vector<int>& people) const;

    Session& m_session;
    NetworkState* m_state;
    NetworkView* m_view;
    TimeSlider* m_time;
    AnswersPane* m_answers;
    PrintPanel* m_print;
    WordTable* m_rows;
    QTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget *m_pages, *m_front;
    QWidget* m_work;
    Label *m_remark, *m_timeWords, *m_arranging;
    Segments* m_way;
    std::array<Chip*, 4> m_fields{};
    Chip *m_kinds, *m_inferred, *m_more, *m_fold;
    QMenu *m_kindMenu, *m_moreMenu;
    Splitter* m_splitter;
    Label* m_heading;
    QWidget *m_picture, *m_below = nullptr;
    Button* m_ask; ///< to the answers, where only one of the two has room
    Way m_current = Way::Mine;
    QTimer m_slid;      ///< waits for the handle to rest
    QElapsedTimer m_typed;
    int m_digit = 0;
    bool m_stale = true;
    bool m_oneAtATime = false;
};

} // namespace tasuki::ui
