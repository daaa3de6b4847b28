// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows/rowsubject.h"
#include "session/session.h"
#include "style/parts.h"

#include <map>

namespace tasuki::ui {

/// The fields of one row, made from its description: a line, a list of words, chips where several
/// can hold. Each field is saved when it is left; what is wrong is said beside it and stays typed.
class RowEditor : public QWidget
{
    Q_OBJECT

public:
    /// `fields` by name, in the order of the screen.
    RowEditor(Session& session, RowSubject subject, const store::EntityInfo& entity, const std::vector<const char*>& fields, QWidget* parent = nullptr);

    /// Shows a row; the one with the keyboard keeps what is being typed.
    void load(const Uuid& id, const void* row);
    [[nodiscard]] Uuid row() const { return m_row; }
    void focusFirst();
    /// Saves the field that has the keyboard, before it goes away.
    void commit();
    [[nodiscard]] QWidget* editorOf(const char* field) const;

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Line
    {
        const store::FieldInfo* field = nullptr;
        FieldBox* box = nullptr;
        QWidget* editor = nullptr;
        QString shown;
        /// The words in the editor as they are typed.
        std::function<QString()> text;
        std::function<void(const QString& words)> setText;
    };

    void build(const std::vector<const char*>& fields);
    Line makeLine(const store::FieldInfo& field);
    void save(Line& line);
    void fillAddress(const QString& postalCode);
    void suggestFacilities(LineEdit* edit);
    void suggestWords(LineEdit* edit, CodeList codes, std::string_view field);
    bool eventFilter(QObject* watched, QEvent* event) override;

    Session& m_session;
    RowSubject m_subject;
    const store::EntityInfo& m_entity;
    Uuid m_row;
    std::map<std::string, Line, std::less<>> m_lines;
    QString m_reading; ///< kana of the conversion in progress
};

} // namespace tasuki::ui
