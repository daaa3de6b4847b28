// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ledger.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr int besideKeys = 800; ///< effective width from which the sentence has room beside the keys

} // namespace

Ledger::Ledger(const QString& accessibleName, QWidget* head, QWidget* parent)
    : QWidget(parent), m_rows(new WordTable(this)), m_table(new QTableView), m_note(new Paragraph({}, Role::Secondary, Ink::Text2)), m_noteAbove(new QWidget), m_noteWords(new Paragraph({}, Role::Secondary, Ink::Text2))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins({});
    bodyColumn->setSpacing(0);
    if (head)
        bodyColumn->addWidget(head);
    m_noteAbove->hide();
    auto* above = new QVBoxLayout(m_noteAbove);
    above->setContentsMargins(px(16), head ? 0 : px(8), px(16), px(8));
    above->addWidget(m_noteWords);
    bodyColumn->addWidget(m_noteAbove);
    if (head)
        bodyColumn->addWidget(new Divider);
    configureTable(*m_table, Rows::TwoLines);
    m_table->setModel(m_rows);
    m_table->setAccessibleName(accessibleName);
    copyOnRequest(*m_table, *m_rows);
    followTheme(m_table, [this] { m_table->setMinimumHeight(px(150)); });
    bodyColumn->addWidget(m_table, 1);
    column->addWidget(new ScrollBody(body), 1);
    column->addWidget(new Divider);
    auto* foot = new QWidget;
    m_foot = new TwoEndsLayout(foot);
    m_foot->setContentsMargins(px(16), px(8), px(16), px(8));
    m_foot->setSpacing(px(8));
    m_foot->addWidget(m_note, 1);
    m_foot->addStretch(0);
    column->addWidget(foot);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Ledger::changed);
}

WordRow Ledger::heading(const QString& words, int columns)
{
    WordRow row;
    row.cells = QStringList(columns);
    row.cells[0] = words;
    row.heading = true;
    return row;
}

void Ledger::show(QStringList headings, std::vector<WordRow> rows, QSet<int> figures)
{
    const QVariant before = chosen() ? chosen()->key : QVariant();
    m_rows->set(std::move(headings), std::move(rows), std::move(figures));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int i = 0; i < m_rows->rowCount(); ++i)
        if (m_rows->row(i).heading)
            m_table->setRowHeight(i, px(28));
    int next = before.isValid() ? m_rows->rowOf(before) : -1;
    for (int i = 0; next < 0 && i < m_rows->rowCount(); ++i)
        if (m_rows->row(i).key.isValid())
            next = i;
    if (next >= 0)
        m_table->selectRow(next);
}

const WordRow* Ledger::chosen() const
{
    const int at = m_table->currentIndex().row();
    return at < 0 || at >= m_rows->rowCount() || !m_rows->row(at).key.isValid() ? nullptr : &m_rows->row(at);
}

void Ledger::setNote(const QString& sentence)
{
    m_note->setText(sentence);
    m_noteWords->setText(sentence);
}

void Ledger::setEffectiveWidth(int width)
{
    m_note->setVisible(width >= besideKeys);
    m_noteAbove->setVisible(width < besideKeys);
}

} // namespace tasuki::ui
