// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsubject.h"
#include "session/session.h"
#include "style/parts.h"

#include <functional>

class QVBoxLayout;

namespace tasuki::ui {

class RowEditor;

/// One kind of row that belongs to another, for the screen.
struct ChildKind
{
    const store::EntityInfo* entity = nullptr;
    QString heading;
    QString empty; ///< what stands where there is none
    std::vector<const char*> fields;
    std::function<std::vector<std::pair<Uuid, const void*>>()> rows; ///< of what is shown now
    std::function<Result<Uuid>()> add;
};

/// The rows of one kind, each a line that opens into its fields.
class ChildList : public QWidget
{
    Q_OBJECT

public:
    ChildList(Session& session, RowSubject subject, ChildKind kind, QWidget* parent = nullptr);

    /// Shows the rows as they are now.
    void load();
    void commit();

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Line
    {
        Uuid id;
        QWidget* frame = nullptr;
        Button* summary = nullptr;
        RowEditor* editor = nullptr;
    };

    void addRow();
    void orderTabs();
    Line makeLine(const Uuid& id);
    void openLine(Line& line, bool open);
    [[nodiscard]] QString summaryOf(const void* row) const;

    Session& m_session;
    RowSubject m_subject;
    ChildKind m_kind;
    QVBoxLayout* m_column;
    Label* m_empty;
    Button* m_add;
    std::vector<Line> m_lines;
    Uuid m_open;
    Uuid m_added; ///< until it is shown
};

} // namespace tasuki::ui
