// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/delivery.h"
#include "registry/importpreview.h"
#include "registry/mappingpane.h"
#include "session/session.h"
#include "style/parts.h"

#include <QComboBox>
#include <QStackedWidget>

namespace tasuki::ui {

/// Lists from outside: the files, what the columns of a table mean that is not known yet, the municipality to keep, what
/// would change, and the one step that applies it. Until that step nothing is written.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(Session& session, QWidget* parent = nullptr);

    /// Reads the files and shows the preview.
    void start(const QStringList& paths);
    /// The same for a block of cells from the clipboard, as spreadsheets copy it.
    void startPasted(const QString& cells);
    void arrive();
    /// Tiles beside each other, or in two rows where space is short.
    void setEffectiveWidth(int width);

Q_SIGNALS:
    /// The person is through with it, with or without an import.
    void left();
    void done(const QString& sentence);

private:
    void makeFoot(Pane& pane);
    using Open = std::function<Result<intake::Handover>(registry::Registry&, Progress&)>;
    void read(const QStringList& names, Open open);
    void takeHandover(std::shared_ptr<intake::Handover> handover);
    /// Shows the next table whose columns a person has to look at; compares where there is none left.
    void askNext();
    void takeMapping();
    void findAreas();
    void stage();
    void showStage(std::shared_ptr<intake::Delivery> delivery);
    void apply();
    void rememberMappings();
    void showProblem(const QString& sentence);
    /// The foot's key: goes on from the mapping, or takes in.
    void goOn();
    void wait(const QString& title);
    [[nodiscard]] intake::Area area() const;

    enum Page { Waiting, Preview, Mapping };

    Session& m_session;
    std::shared_ptr<intake::Handover> m_handover;
    std::vector<std::size_t> m_unmapped;  ///< tables still to be looked at
    std::vector<std::size_t> m_mapped;    ///< tables that a person has looked at
    QDate m_edition;
    std::shared_ptr<intake::Delivery> m_delivery;
    Label* m_title;
    Paragraph* m_names;
    QComboBox* m_municipality;
    Label* m_municipalityLabel;
    Banner* m_banner;
    QStackedWidget* m_stack;
    ProgressPanel* m_progress;
    ImportPreview* m_preview;
    MappingPane* m_mapping;
    Button* m_columns;
    Button* m_apply;
    Button* m_leave;
    Label* m_promise;
    bool m_filling = false;
};

} // namespace tasuki::ui
