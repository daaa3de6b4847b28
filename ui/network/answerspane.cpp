// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/answerspane.h"

#include "network/barchart.h"
#include "network/sign.h"
#include "style/twoendslayout.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace tasuki::ui {

using network::Answer;

namespace {

constexpr int introductionNumber = 9; ///< whose lines are ways from one to the next
constexpr int shownQuestions = 6;

/// One of the kinds of line with its word.
class LegendLine : public QWidget
{
public:
    enum class Kind { Told, Inferred, Faded };
    LegendLine(Kind kind, const QString& word) : m_kind(kind), m_word(word) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(ui::font(Role::Small));
        return {px(38) + metrics.horizontalAdvance(m_word), std::max(px(18), metrics.height())};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& t = tokens();
        QPen pen(m_kind == Kind::Faded ? mixed(t.surface, t.text2, 0.4) : mixed(t.ai, t.text2, 0.25), m_kind == Kind::Told ? px(3) : m_kind == Kind::Inferred ? 1.5 : 1);
        if (m_kind == Kind::Inferred)
            pen.setDashPattern({3, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(0, height() / 2.0), QPointF(px(30), height() / 2.0));
        painter.setFont(ui::font(Role::Small));
        painter.setPen(t.text2);
        painter.drawText(rect().adjusted(px(36), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
    }

private:
    Kind m_kind;
    QString m_word;
};

} // namespace

AnswersPane::AnswersPane(QWidget* parent)
    : Pane(parent), m_list(new WordTable(this)), m_rows(new WordTable(this)), m_questions(new QTableView), m_table(new QTableView), m_sentence(new Paragraph({}, Role::Answer)),
      m_suggestion(new Paragraph({}, Role::Body, Ink::Text2)), m_tabs(new Tabs), m_chart(new BarChart), m_answer(new QWidget), m_legend(new QWidget), m_copy(new Button(Icon::Copy, tr("Copy table"))),
      m_print(new Button(Icon::Print, tr("Print answer"))), m_invite(new Button(tr("Invite to a meeting"), Button::Kind::Primary))
{
    auto* head = addHeading(tr("Answers"));
    head->addStretch(1);
    head->addWidget(new Label(tr("choose by digits"), Role::Small, Ink::Text2));
    m_head = head->parentWidget();
    addDivider();
    configureTable(*m_questions);
    m_questions->setModel(m_list);
    m_questions->horizontalHeader()->hide();
    m_questions->setSelectionMode(QAbstractItemView::SingleSelection);
    m_questions->setAccessibleName(tr("Questions"));
    m_tabs->setUsesScrollButtons(true); // long headings must not take the picture's room
    followTheme(this, [this] { share(); });
    addPart(m_questions);
    addDivider();
    auto* column = new QVBoxLayout(m_answer);
    column->setContentsMargins(px(12), px(10), px(12), px(6));
    column->setSpacing(px(6));
    column->addWidget(m_sentence);
    column->addWidget(m_suggestion);
    column->addStretch(1);
    auto* scroll = new ScrollBody(m_answer);
    scroll->setFocusPolicy(Qt::NoFocus);
    addPart(scroll, 3);
    addPart(m_tabs);
    configureTable(*m_table);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Answer as a table"));
    auto* copy = new QAction(tr("Copy table"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &AnswersPane::copy);
    m_table->addAction(copy);
    addPart(m_table, 3);
    m_chartBody = new ScrollBody(m_chart);
    addPart(m_chartBody, 3);
    auto* legend = new FlowLayout;
    legend->addWidget(new LegendLine(LegendLine::Kind::Told, tr("told by themselves")));
    legend->addWidget(new LegendLine(LegendLine::Kind::Inferred, tr("inferred from meetings")));
    legend->addWidget(new LegendLine(LegendLine::Kind::Faded, tr("the fainter, the longer ago")));
    legend->addWidget(new Label(tr("Having met is no proof of knowing each other."), Role::Small, Ink::Text2));
    m_legend->setLayout(legend);
    legend->setContentsMargins(px(12), px(4), px(12), px(4));
    addPart(m_legend);
    auto* foot = addFoot();
    foot->addStretch(1);
    for (Button* button : {m_copy, m_print, m_invite}) {
        button->setSmall(true);
        foot->addWidget(button);
    }

    connect(m_questions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            choose(now.row() + 1);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &AnswersPane::showTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AnswersPane::mean);
    connect(m_copy, &Button::clicked, this, &AnswersPane::copy);
    connect(m_print, &Button::clicked, this, &AnswersPane::printRequested);
    connect(m_invite, &Button::clicked, this, [this] { Q_EMIT inviteRequested(people()); });
    show({}, nullptr);
}

void AnswersPane::resizeEvent(QResizeEvent* event)
{
    Pane::resizeEvent(event);
    share();
}

void AnswersPane::share()
{
    // A third for the questions; where that is little, the legend, which the picture's own page has on paper, and the heading
    // yield: what is asked and the answer stay.
    m_head->setVisible(height() >= px(360));
    m_questions->setFixedHeight(px(32) * std::clamp(height() / px(32) / 3, 1, shownQuestions));
    m_legend->setVisible(height() >= px(360));
    if (m_questions->currentIndex().isValid())
        m_questions->scrollTo(m_questions->currentIndex());
}

void AnswersPane::show(const std::vector<Answer>& answers, std::shared_ptr<const network::Region> region)
{
    m_answers = answers;
    m_region = std::move(region);
    std::vector<WordRow> rows;
    for (int number = 1; number <= network::questionCount; ++number) {
        const auto found = std::ranges::find(m_answers, number, &Answer::number);
        WordRow row;
        row.cells = {network::questionWords(number), found == m_answers.end() ? QString() : found->brief};
        row.digit = QString::number(number);
        rows.push_back(std::move(row));
    }
    const QSignalBlocker quiet(m_questions->selectionModel());
    m_list->set({tr("Question"), tr("In short")}, std::move(rows));
    m_questions->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_questions->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_questions->horizontalHeader()->resizeSection(1, px(124));
    m_questions->selectRow(m_number - 1);
    showAnswer();
}

const Answer* AnswersPane::answer() const
{
    const auto found = std::ranges::find(m_answers, m_number, &Answer::number);
    return found == m_answers.end() ? nullptr : &*found;
}

void AnswersPane::choose(int number)
{
    if (number < 1 || number > network::questionCount || number == m_number)
        return;
    m_number = number;
    if (m_questions->currentIndex().row() != number - 1)
        m_questions->selectRow(number - 1);
    showAnswer();
}

void AnswersPane::showAnswer()
{
    const Answer* at = answer();
    m_sentence->setText(at ? at->sentence : tr("The answers are being worked out…"));
    m_suggestion->setText(at ? at->suggestion : QString());
    m_suggestion->setVisible(at && !at->suggestion.isEmpty());
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        if (at && at->tables.size() + at->charts.size() > 1) {
            for (const network::AnswerTable& table : at->tables)
                m_tabs->add(table.heading, QString::number(table.rows.size()));
            for (const network::AnswerChart& chart : at->charts)
                m_tabs->add(chart.heading);
        }
    }
    m_tabs->setVisible(m_tabs->count() > 0);
    showTable(0);
}

void AnswersPane::showTable(int index)
{
    const Answer* at = answer();
    const bool any = at && index >= 0 && index < static_cast<int>(at->tables.size());
    const std::size_t chart = any || !at || index < 0 ? 0 : static_cast<std::size_t>(index) - at->tables.size();
    const bool isChart = at && !any && index >= 0 && chart < at->charts.size();
    if (isChart)
        m_chart->show(at->charts[chart]);
    m_chartBody->setVisible(isChart);
    std::vector<WordRow> rows;
    QStringList columns;
    if (any) {
        const network::AnswerTable& table = at->tables[static_cast<std::size_t>(index)];
        columns = table.columns;
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            WordRow row;
            row.cells = table.rows[i].cells;
            row.key = static_cast<int>(i);
            // The sign stands before a name, not before the word of a district.
            if (m_region && table.rows[i].people.size() == 1 && row.cells.value(0).startsWith(m_region->person(table.rows[i].people.front()).name))
                setSign(row, m_region->where(table.rows[i].people.front()).profession);
            rows.push_back(std::move(row));
        }
    }
    m_table->setVisible(any && !rows.empty());
    m_copy->setEnabled(any && !rows.empty());
    m_print->setEnabled(any || isChart);
    QSet<int> figures;
    if (any)
        for (const int column : network::figureColumns(at->tables[static_cast<std::size_t>(index)]))
            figures.insert(column);
    m_rows->set(columns, std::move(rows), figures);
    m_table->scrollToTop();
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (at && m_number == introductionNumber && any) {
        // A way over somebody is what is asked for; who is known directly needs none.
        const auto& all = at->tables[static_cast<std::size_t>(index)].rows;
        const auto way = std::ranges::find_if(all, [](const network::AnswerRow& row) { return row.people.size() > 2; });
        if (way != all.end())
            m_table->selectRow(static_cast<int>(way - all.begin()));
    }
    mean();
}

std::vector<int> AnswersPane::people() const
{
    const Answer* at = answer();
    if (!at)
        return {};
    const int index = std::max(0, m_tabs->currentIndex());
    if (index >= static_cast<int>(at->tables.size()))
        return {};
    const auto& rows = at->tables[static_cast<std::size_t>(index)].rows;
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && current.row() < m_rows->rowCount())
        return rows[m_rows->row(current.row()).key.toUInt()].people;
    std::set<int> all;
    for (const network::AnswerRow& row : rows)
        all.insert(row.people.begin(), row.people.end());
    return {all.begin(), all.end()};
}

void AnswersPane::mean()
{
    const bool isLine = m_table->currentIndex().isValid();
    const auto all = people();
    m_invite->setEnabled(!all.empty());
    // The whole of a large answer would mark half of the picture.
    Q_EMIT meant(isLine || all.size() <= 12 ? all : std::vector<int>(), isLine && m_number == introductionNumber);
}

void AnswersPane::copy()
{
    if (m_copy->isEnabled())
        Q_EMIT copyRequested(std::max(0, m_tabs->currentIndex()));
}

} // namespace tasuki::ui
