// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/filechoice.h"
#include "forms/sheetmodel.h"
#include "session/page.h"
#include "session/session.h"
#include "style/parts.h"
#include "style/wordtable.h"
#include "vault/gate.h"

#include <QStackedWidget>
#include <QTableView>

namespace tasuki::ui {

class FormEditor;
class FormsPanel;
class NewSheetPanel;
class PaperPanel;
class ReceivedPanel;
class SheetEditor;

/// 申し送り: drafts and issued sheets, those that came from other centres, the editor, the way to paper.
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
    /// Files of other centres, while this page is in front.
    [[nodiscard]] bool takesFiles(const QList<QUrl>& files) const override;
    void openFiles(const QList<QUrl>& files) override;

    void openSheet(const Uuid& sheet);
    void openReceived(const Uuid& sheet);
    /// Shows what other centres handed over.
    void showReceived();
    /// Asks for files of other centres and takes them in, each after a look at what it brings.
    void takeIn();
    void beginFor(const Id<clients::Client>& client);
    /// Shows the forms there are.
    void showForms();
    [[nodiscard]] SheetEditor& editor() { return *m_editor; }
    [[nodiscard]] FormEditor& formEditor() { return *m_formEditor; }
    [[nodiscard]] FormsPanel& forms() { return *m_forms; }
    [[nodiscard]] PaperPanel& paper() { return *m_paper; }
    [[nodiscard]] Gated& gated() { return *m_gated; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    [[nodiscard]] ReceivedPanel& received() { return *m_received; }
    [[nodiscard]] QTableView& receivedTable() { return *m_receivedTable; }
    void setFileChoice(FileChoice files) { m_files = std::move(files); }

private:
    QWidget* buildList();
    void buildActions();
    static constexpr int receivedSegment = 4; ///< behind those of SheetModel::Show
    [[nodiscard]] bool showsReceived() const { return m_show->current() == receivedSegment; }
    [[nodiscard]] QTableView& tableInFront() { return showsReceived() ? *m_receivedTable : *m_table; }
    void connectReceived();
    void loadReceived();
    void takeInFile(const QString& path);
    void reload();
    void bring(QWidget* part);
    void noteReceipt();
    void printChosen();

    Session& m_session;
    FileChoice m_files = FileChoice::ofSystem();
    Gated* m_gated;
    QStackedWidget* m_stack;
    QWidget* m_list;
    SheetModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_tableOrEmpty;
    WordTable* m_receivedModel;
    QTableView* m_receivedTable;
    EmptyState* m_empty;
    Segments* m_show;
    NewSheetPanel* m_new;
    SheetEditor* m_editor;
    PaperPanel* m_paper;
    QWidget* m_beforePaper = nullptr; ///< where Back leads from the pages
    FormsPanel* m_forms;
    FormEditor* m_formEditor;
    ReceivedPanel* m_received;
};

} // namespace tasuki::ui
