// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/importing.h"
#include "session/session.h"
#include "style/parts.h"
#include "style/wordtable.h"

#include <QTableView>

namespace tasuki::ui {

class RowEditor;
class SuggestList;

/// Who was, or is to be, at a meeting: added by typing kana, office or profession, by pasting from Excel, or by taking over
/// those of last time.
class AttendanceList : public QWidget
{
    Q_OBJECT

public:
    explicit AttendanceList(Session& session, QWidget* parent = nullptr);

    void load(const network::MeetingRecord& record);
    void clear();
    void commit();
    void focusField() { m_field->setFocus(Qt::OtherFocusReason); }
    [[nodiscard]] LineEdit& field() { return *m_field; }
    [[nodiscard]] SuggestList& suggestions() { return *m_suggestions; }
    [[nodiscard]] QTableView& table() { return *m_table; }
    /// Reads what is on the clipboard, shows what would come in, and takes it in where the person agrees.
    void paste();
    void copyLast();
    /// Notes everybody invited as present and the meeting as held.
    void confirm();
    /// From the fields of somebody back to the list, where there is room for one of them; false where the list is shown.
    bool stepBack();

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);
    void personRequested(const Id<network::Person>& person);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Somebody who could be meant, with what they are found by.
    struct Candidate
    {
        Id<network::Person> id;
        QString name, kana, profession, office;
        int times = 0;
        std::string key;
    };

    void readCandidates();
    void suggest(const QString& typed);
    void pick(const QString& key);
    void addNew(const QString& typed);
    void note(const Id<network::Person>& person);
    void showChosen();
    void buildMenu();
    /// Goes to the fields of whoever is chosen, which stand alone where there is little room; or back.
    void showDetails(bool alone);
    /// Gives the columns their widths; where there is little room readings and key hints go.
    void fitColumns();
    void removeChosen();
    [[nodiscard]] QString stateForNow() const;

    Session& m_session;
    network::MeetingRecord m_record;
    std::vector<Candidate> m_candidates;
    bool m_stale = true;
    LineEdit* m_field;
    SuggestList* m_suggestions;
    WordTable* m_rows;
    QTableView* m_table;
    EmptyState* m_empty;
    QWidget* m_hints;
    RowEditor* m_editor;
    QWidget *m_head, *m_foot;
    Button *m_paste, *m_last;
    IconButton* m_more;
    Button* m_confirm;
    QAction *m_details = nullptr, *m_confirmToo = nullptr;
    bool m_open = false;  ///< there is something to confirm
    bool m_any = false;   ///< somebody is noted
    bool m_low = false;   ///< room for the list or the fields
    bool m_alone = false; ///< the fields are shown in its place
};

} // namespace tasuki::ui
