// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/library.h"
#include "forms/sheets/formpaper.h"
#include "session/session.h"
#include "style/parts.h"

#include <QTimer>

class QComboBox;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace tasuki::paper {
class PaperView;
}

namespace tasuki::ui {

class FieldForm;
class LayoutPane;

/// A form being made: what it asks, how it is ruled, and the paper beside it. Each step is kept and can be undone; sheets
/// are written on it once it is offered.
class FormEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FormEditor(Session& session, QWidget* parent = nullptr);
    bool open(const Id<forms::KeptDefinition>& draft);
    /// Reads the draft anew, after an undo or another window's step; false where it is gone.
    bool refresh();
    void close();
    [[nodiscard]] bool isOpen() const { return !m_draft.id.isNil(); }
    [[nodiscard]] const forms::Definition& form() const { return m_draft.definition; }
    void arrive();
    /// Offers the form for new sheets.
    void publish();
    void chooseField(const QString& id);
    void showPart(int part);
    [[nodiscard]] LayoutPane& layoutPane() { return *m_layout; }
    void addField();
    /// Without the picture of the paper beside the fields.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void left();
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    QWidget* buildHead();
    QWidget* buildFields();
    QWidget* buildSheet();
    void showForm();
    void listFields();
    void showPaper();
    void showSheet();
    void tellSheet();
    bool save(const forms::Definition& next, const QString& words);
    void addSection();
    void moveField(int by);
    void removeField();
    void renameSection();
    [[nodiscard]] QString currentField() const;
    [[nodiscard]] std::size_t currentSection() const;

    Session& m_session;
    forms::Library::Draft m_draft;
    forms::FormPages m_pages;
    Label *m_title, *m_state;
    Tabs* m_tabs;
    QStackedWidget* m_parts;
    QListWidget* m_list;
    FieldForm* m_field;
    LayoutPane* m_layout;
    paper::PaperView* m_paper;
    QWidget* m_paperPane;
    MarkLabel* m_problem;
    LineEdit *m_titleEdit, *m_code, *m_version, *m_publisher, *m_purpose, *m_from;
    QComboBox* m_standard;
    QPlainTextEdit* m_notes;
    Chip *m_consent, *m_fax;
    Paragraph* m_coverage;
    QTimer m_preview;
};

} // namespace tasuki::ui
