// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/sheets.h"
#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"
#include "vault/gate.h"

#include <QAbstractTableModel>
#include <QStackedWidget>
#include <QTableView>

namespace tasuki::ui {

class FormEditor;
class FormsPanel;
class NewSheetPanel;
class PaperPanel;
class SheetEditor;

/// The sheets of the file, newest first.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Client, Receiver, State, Day };
    explicit SheetModel(Session& session, QObject* parent = nullptr);
    enum class Show { Drafts, Issued, Waiting, All };
    Result<void> load(Show show);
    void clear();
    [[nodiscard]] const std::vector<forms::SheetLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Session& m_session;
    std::vector<forms::SheetLine> m_lines;
};

/// 申し送り: drafts and issued sheets, the editor, the way to paper.
class HandoverPage : public Page
{
    Q_OBJECT

public:
    explicit HandoverPage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Handovers"); }
    [[nodiscard]] Icon railIcon() const override { return Icon::Handover; }
    void arrive() override;
    bool stepBack() override;
    void setEffectiveWidth(int width) override;

    void openSheet(const Uuid& sheet);
    void beginFor(const Id<clients::Client>& client);
    /// Shows the forms there are.
    void showForms();
    [[nodiscard]] SheetEditor& editor() { return *m_editor; }
    [[nodiscard]] FormEditor& formEditor() { return *m_formEditor; }
    [[nodiscard]] FormsPanel& forms() { return *m_forms; }
    [[nodiscard]] PaperPanel& paper() { return *m_paper; }
    [[nodiscard]] Gated& gated() { return *m_gated; }
    [[nodiscard]] QTableView& table() { return *m_table; }

private:
    QWidget* buildList();
    void buildActions();
    void reload();
    void bring(QWidget* part);
    void noteReceipt();
    void printChosen();

    Session& m_session;
    Gated* m_gated;
    QStackedWidget* m_stack;
    QWidget* m_list;
    SheetModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_tableOrEmpty;
    EmptyState* m_empty;
    Segments* m_show;
    NewSheetPanel* m_new;
    SheetEditor* m_editor;
    PaperPanel* m_paper;
    QWidget* m_beforePaper = nullptr; ///< where Back leads from the pages
    FormsPanel* m_forms;
    FormEditor* m_formEditor;
};

} // namespace tasuki::ui
