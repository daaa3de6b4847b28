// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/questions.h"
#include "style/parts.h"
#include "style/wordtable.h"

#include <QTableView>

namespace tasuki::ui {

class BarChart;

/// The questions somebody who leads a centre asks of the network, each with its answer in a sentence, a table, and what could
/// be done.
class AnswersPane : public Pane
{
    Q_OBJECT

public:
    explicit AnswersPane(QWidget* parent = nullptr);

    /// Shows answers; with none the questions alone while they are being made.
    void show(const std::vector<network::Answer>& answers, std::shared_ptr<const network::Region> region);
    /// Chooses a question by its number, 1 to questionCount.
    void choose(int number);
    [[nodiscard]] int number() const { return m_number; }
    /// Null while it is being made.
    [[nodiscard]] const network::Answer* answer() const;
    /// Those of the chosen line, else of the whole answer.
    [[nodiscard]] std::vector<int> people() const;
    void focusQuestions() { m_questions->setFocus(Qt::OtherFocusReason); }
    [[nodiscard]] QTableView& questions() { return *m_questions; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// Asks for the table shown; what may leave of it is not known here.
    void copy();
    /// Says again who is meant, for a picture that is new.
    void mean();

Q_SIGNALS:
    /// People to be marked in the picture; `asWay`: one knows the next.
    void meant(const std::vector<int>& people, bool asWay);
    void inviteRequested(const std::vector<int>& people);
    void printRequested();
    /// The table at this place of the answer is to be copied.
    void copyRequested(int table);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Shares the height between the questions and the answer.
    void share();
    void showAnswer();
    void showTable(int index);

    std::vector<network::Answer> m_answers;
    std::shared_ptr<const network::Region> m_region;
    int m_number = 1;
    WordTable* m_list;
    WordTable* m_rows;
    QTableView* m_questions;
    QTableView* m_table;
    Paragraph* m_sentence;
    Paragraph* m_suggestion;
    Tabs* m_tabs;
    BarChart* m_chart;
    QWidget* m_chartBody = nullptr;
    QWidget* m_head = nullptr;
    QWidget *m_answer, *m_legend;
    Button *m_copy, *m_print, *m_invite;
};

} // namespace tasuki::ui
