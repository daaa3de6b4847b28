// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/facilitymodel.h"
#include "registry/scopemenu.h"
#include "session/session.h"
#include "style/parts.h"

#include <QPointer>
#include <QStackedWidget>

#include <set>
#include <span>

namespace tasuki::ui {

class EditPanel;
class FieldRow;

/// One facility: what a worker reads out, corrects, checks and prints.
class DetailPane : public Pane
{
    Q_OBJECT

public:
    explicit DetailPane(Session& session, QWidget* parent = nullptr);

    /// Shows a facility; `row` gives the distance from the place asked. Nil shows what to do.
    void show(const Id<registry::Facility>& id, const std::optional<double>& distance, const QString& from);
    void refresh();
    [[nodiscard]] const std::optional<registry::FacilityDetail>& detail() const { return m_detail; }
    [[nodiscard]] std::optional<double> distance() const { return m_distance; }
    [[nodiscard]] QString from() const { return m_from; }
    /// Name, address and telephone number as three lines, for the clipboard.
    [[nodiscard]] QString addressText() const;
    /// Records that the record was checked, by `means` (see core/registry/verification.h).
    void verify(const QString& means);
    void remove();
    void addContact();
    /// Opens the telephone number for typing.
    void editPhone();
    /// Puts the keyboard on the first field.
    void setFocusInside();
    using Pane::show;
    /// The actions of the buttons, made by the page so that their keys work everywhere in it.
    void setActions(QAction* verify, QAction* print, QAction* copy, QMenu* more);

Q_SIGNALS:
    void done(const QString& sentence);
    void failed(const QString& sentence);

private:
    void buildHead();
    /// Makes the rows anew, unless something is being typed in them that this change is not about: then they are made
    /// anew once that is done.
    void fill();
    void refill();
    [[nodiscard]] int rowsInEdit() const;
    void fillContents(QVBoxLayout* column);
    /// Many services of one kind, such as the specialities of a hospital: a line each, which opens.
    void fillMany(QVBoxLayout* column, std::span<const registry::Service> services);
    void fillService(QVBoxLayout* column, const registry::Service& service, bool heading);
    template <class T> void addHours(QVBoxLayout* column, const T& entity);
    void addAcceptance(QVBoxLayout* column, const registry::Service& service);
    void addVacancy(QVBoxLayout* column, const registry::Service& service);
    /// Ends the panel that was written, or says in it why that was refused.
    void panelSaved(const QPointer<FieldRow>& row, const QPointer<EditPanel>& panel, const Result<void>& written,
                    std::string_view field, const Id<registry::Service>& id);
    /// Writes what was typed; the rows are made anew by it.
    template <class Write> auto saving(Write&& write);
    void showStatus();
    /// The facility's telephone number beneath a correction.
    [[nodiscard]] QString publishedPhone() const;
    void fillHistory(QVBoxLayout* column, std::size_t most);
    template <class T> FieldRow* addField(QVBoxLayout* column, const T& entity, std::string_view field, const QString& label = {});
    /// Parts a row that was merged into the facility.
    void part(const Id<registry::Facility>& row);
    void save(FieldRow* row, const store::EntityInfo& entity, const Uuid& id, std::string_view field, const QString& text);

    Session& m_session;
    Id<registry::Facility> m_id;
    std::optional<registry::FacilityDetail> m_detail;
    registry::ScopeRules m_rules;
    std::optional<double> m_distance;
    QString m_from;
    QStackedWidget* m_stack;
    QWidget* m_record;
    Label* m_kana;
    Paragraph* m_name;
    QHBoxLayout* m_tags;
    QHBoxLayout* m_status; ///< whether it is open now
    Label* m_facts;
    Button* m_verify;
    Button* m_print;
    Button* m_copy;
    IconButton* m_more;
    Tabs* m_tabs;
    ScrollBody* m_scroll = nullptr;
    QVBoxLayout* m_recordLayout;
    QPointer<FieldRow> m_phone;
    Id<registry::Facility> m_filled;  ///< whose rows stand in the pane
    bool m_saving = false;            ///< the change that is coming is what was typed here
    bool m_late = false;              ///< a change waits for the typing to end
    std::set<Uuid> m_unfolded;        ///< services of a long list that stand open
};

template <class Write> auto DetailPane::saving(Write&& write)
{
    m_saving = true;
    auto written = write();
    m_saving = false;
    return written;
}

} // namespace tasuki::ui
