// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/parts.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace tasuki::ui {

class EditPanel;

/// One field of a record: label, value, whether it is the centre's correction, for whom it is. F2, Enter or a click
/// edits it in place; Enter or leaving the field saves, Esc leaves it as it was.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Line, Lines, Number };

    /// What is said below the editor while somebody types.
    struct Preview
    {
        QString text;
        bool doubtful = false; ///< something of what was typed was not understood
    };

    /// `scope` is the word at the right edge.
    FieldRow(const QString& label, const QString& scope, Look look = Look::Line, QWidget* parent = nullptr);

    void setValue(const QString& value);
    [[nodiscard]] QString value() const { return m_value; }
    /// The published value beneath a correction; nothing where the value is the published one.
    void setOfficial(const std::optional<QString>& official);
    /// A widget in place of the text, for example signs of acceptance; editing still edits `value`.
    void setPresentation(QWidget* widget);
    void setHint(const QString& hint) { m_hint = hint; }
    void setPlaceholder(const QString& text);
    /// Says below the line what is understood of it, at each key.
    void setPreview(std::function<Preview(const QString&)> preview) { m_preview = std::move(preview); }
    /// Editing opens a panel instead of a line; the caller connects what it saves.
    void setPanel(std::function<EditPanel*()> panel) { m_panel = std::move(panel); }
    void edit();
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    /// Shows what is wrong with the text that was typed; the editor stays open.
    void setError(const QString& error);
    /// The editor closes; the caller has saved.
    void accept(const QString& saved);

Q_SIGNALS:
    /// The person finished typing; answer with accept() or setError().
    void edited(const QString& text);
    /// The editor is gone, with or without saving.
    void closed();
    void backToOfficial();
    /// The person wants to say who may see this; `at` is on the screen.
    void scopeWanted(const QPoint& at);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();
    void close();
    void openPanel();
    void showPreview(const QString& typed);
    [[nodiscard]] QString typed() const;
    void refresh();
    void placeTag();

    QString m_value;
    QString m_label;
    QString m_hint;
    QString m_placeholder;
    std::function<Preview(const QString&)> m_preview;
    std::function<EditPanel*()> m_panel;
    std::optional<QString> m_official;
    Look m_look;
    Label* m_name;
    Paragraph* m_text;
    Tag* m_tag;       ///< beside the value
    Tag* m_tagBelow;  ///< below it, where space is short
    Label* m_scope;
    QWidget* m_below;
    Paragraph* m_struck;
    Button* m_back;
    QWidget* m_presentation = nullptr;
    QWidget* m_editor = nullptr;
    Paragraph* m_error;
    QVBoxLayout* m_column;
    QHBoxLayout* m_line;
};

} // namespace tasuki::ui
