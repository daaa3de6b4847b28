// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/duplicatesmodel.h"
#include "session/session.h"
#include "style/parts.h"

#include <QStackedWidget>
#include <QTableView>

namespace tasuki::ui {

/// 重複の確認: the pairs of facilities that may be one, side by side, field by field, for a person to decide: one
/// facility, two facilities, or later. After a decision the next pair comes by itself.
class DuplicatesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesPanel(Session& session, QWidget* parent = nullptr);
    ~DuplicatesPanel() override;

    /// Looks through the register, in the worker.
    void search();
    /// Puts the keyboard where work begins.
    void arrive();

    [[nodiscard]] DuplicatesModel& pairs() { return *m_pairs; }
    [[nodiscard]] MergeModel& fields() { return *m_fields; }

Q_SIGNALS:
    void left();
    void done(const QString& sentence);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildList();
    QWidget* buildComparison();
    void buildActions();
    void showFound(const registry::Duplicates& duplicates);
    /// Shows the pairs that are open now and keeps the place in the list.
    void refresh();
    void showSelected();
    void showEmpty();
    void merge();
    void refuse();
    void later();
    [[nodiscard]] const registry::DuplicatePair* selected() const;

    Session& m_session;
    DuplicatesModel* m_pairs;
    MergeModel* m_fields;
    QStackedWidget* m_stack;
    ProgressPanel* m_progress;
    EmptyState* m_empty;
    QTableView* m_list;
    QTableView* m_comparison;
    Label* m_count;
    Paragraph* m_names;
    FlowLayout* m_reasons;
    Paragraph* m_distance;
    Button *m_merge, *m_refuse, *m_later;
    QString m_nameA, m_nameB;
    bool m_searching = false;
};

} // namespace tasuki::ui
