// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/exporting.h"
#include "session/session.h"
#include "style/parts.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace tasuki::ui {

/// What will leave as a file, as it will leave: for whom, in which form, with which columns, and what stays behind.
class ExportPanel : public QWidget
{
    Q_OBJECT

public:
    ExportPanel(Session& session, std::vector<Id<registry::Facility>> facilities, const QString& title,
                QWidget* parent = nullptr);
    void arrive();

    /// What was read last; null while it is being read.
    [[nodiscard]] const registry::Export* shown() const { return m_made.get(); }
    /// Chooses an audience as the person would.
    void setAudience(store::Scope audience);
    /// Writes the file, in the form chosen.
    void writeTo(const QString& path);

Q_SIGNALS:
    void left();
    void done(const QString& sentence);
    void failed(const QString& sentence);
    /// A new preview stands.
    void ready();

private:
    enum Form { Excel, CsvUtf8, CsvCp932 };
    QWidget* buildChoices();
    QWidget* buildPreview(const QString& title);
    [[nodiscard]] registry::ExportRequest request() const;
    [[nodiscard]] store::Scope audience() const;
    void read();
    void showMade();
    [[nodiscard]] QString misfitWords(const std::vector<table::Misfit>& misfits) const;
    void choosePath();
    void written(const QString& path, std::size_t rows);

    Session& m_session;
    std::vector<Id<registry::Facility>> m_facilities;
    QString m_listTitle;
    std::shared_ptr<registry::Export> m_made;
    bool m_stale = false; ///< the choices changed while they were being read
    Segments* m_audience;
    Segments* m_form;
    QCheckBox* m_perService;
    std::vector<std::pair<std::string, QCheckBox*>> m_columns;
    Label* m_counts;
    Paragraph* m_withheld;
    Paragraph* m_misfits;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_stack;
    ProgressPanel* m_progress;
    Button* m_write;
};

} // namespace tasuki::ui
