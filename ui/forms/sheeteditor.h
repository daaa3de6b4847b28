// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/filechoice.h"
#include "forms/paperpanel.h"
#include "forms/sheets.h"
#include "forms/sheets/formpaper.h"
#include "session/session.h"
#include "style/parts.h"

#include <QTimer>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace tasuki::paper {
class PaperView;
}

namespace tasuki::ui {

class AnswerRow;
class CompletenessBar;
class SentPane;

/// A sheet being written: sections and fields at the left in the order of the paper, the paper itself at the right, and
/// below what is missing, old or too much for the receiver. Everything is saved when a field is left.
class SheetEditor : public QWidget
{
    Q_OBJECT

public:
    SheetEditor(Session& session, const FileChoice& files, QWidget* parent = nullptr);
    ~SheetEditor() override;

    /// Opens a sheet; false where it cannot be read, after `failed` said why.
    bool open(const Id<forms::Sheet>& id);
    void close();
    [[nodiscard]] const forms::SheetView& view() const { return m_view; }
    [[nodiscard]] bool isOpen() const { return m_view.definition != nullptr; }
    void commit();
    void refresh();
    void arrive();
    void issue();
    void revise();
    void print();
    void fax();
    /// The same sheet for several receivers.
    void batch();
    /// An issued sheet as a file that one centre alone can open.
    void seal();
    void setNarrow(bool narrow);
    /// The pages as they would be printed now.
    [[nodiscard]] const paper::Document& document() const { return m_pages.document; }
    [[nodiscard]] AnswerRow* rowOf(const QString& field) const;
    void goTo(const QString& field);

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void left();
    void sheetRequested(const Uuid& sheet);
    void previewRequested(const tasuki::ui::PaperRequest& request);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildHead();
    void arrange();
    void build();
    void showSection(int index);
    void showHead();
    void showState();
    void showPaper();
    void answer(const QString& field, const forms::Answer& answer);
    [[nodiscard]] PaperRequest request(const QString& what) const;
    [[nodiscard]] bool askToIssue(const forms::Completeness& checked, bool& incomplete);

    Session& m_session;
    const FileChoice& m_files;
    forms::SheetView m_view;
    std::optional<forms::SheetView> m_before;
    std::vector<clients::Relative> m_family;
    forms::FormPages m_pages;
    std::optional<std::pair<QString, forms::Answer>> m_typed; ///< not told yet, for the preview
    Label* m_title;
    Tag* m_state;
    Label* m_client;
    MarkLabel* m_due;
    Button *m_faxButton, *m_printButton, *m_issueButton, *m_reviseButton, *m_batchButton, *m_sealButton;
    QListWidget* m_sections;
    Divider* m_sectionsEdge;
    QComboBox* m_sectionBox; ///< in place of the list where there is no room for it
    QVBoxLayout* m_rows;
    Label* m_sectionTitle;
    Label* m_keys;
    QWidget* m_rowsBody;
    ScrollBody* m_scroll;
    QList<AnswerRow*> m_answerRows;
    CompletenessBar* m_bar;
    SentPane* m_sent; ///< in place of the bar once the sheet was sealed for somebody
    paper::PaperView* m_paper;
    QWidget* m_paperPane;
    Splitter* m_splitter;
    QTimer m_preview;
    int m_section = 0;
};

} // namespace tasuki::ui
