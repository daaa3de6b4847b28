// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/careimport.h"
#include "session/session.h"
#include "style/parts.h"

#include <QAbstractTableModel>
#include <QComboBox>
#include <QGridLayout>
#include <QStackedWidget>
#include <QTableView>

namespace tasuki::ui {

/// The lines behind one tile of the preview: what will change, or what could not be read.
class ImportLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    struct Line
    {
        QString name;
        QString about;
        QString before;
        QString after;
    };
    void setLines(std::vector<Line> lines, const QStringList& headers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Line> m_lines;
    QStringList m_headers;
};

/// New official data: the files, the municipality to keep, what would change, and the one step that applies it. Until
/// that step nothing is written.
class ImportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPanel(Session& session, QWidget* parent = nullptr);

    /// Reads the files and shows the preview.
    void start(const QStringList& paths);
    void arrive();
    /// Tiles beside each other, or in two rows where space is short.
    void setEffectiveWidth(int width);

Q_SIGNALS:
    /// The person is through with it, with or without an import.
    void left();
    void done(const QString& sentence);

private:
    void readFiles(const QStringList& paths);
    void stage();
    void showStage(std::shared_ptr<registry::CareStage> stage);
    void showTile(int tile);
    void apply();
    void showProblem(const QString& sentence);
    [[nodiscard]] QString municipality() const;

    enum Tile { Added, Updated, Closed, Differs, Rejected, TileCount };

    Session& m_session;
    std::vector<registry::InputFile> m_files;
    std::shared_ptr<registry::CareStage> m_stage;
    Label* m_title;
    Paragraph* m_names;
    QComboBox* m_municipality;
    Banner* m_banner;
    QStackedWidget* m_stack;
    ProgressPanel* m_progress;
    CountTile* m_tiles[TileCount];
    QGridLayout* m_tileGrid;
    Paragraph* m_explanation;
    ImportLinesModel* m_lines;
    QTableView* m_table;
    Button* m_apply;
    Button* m_leave;
    Label* m_promise;
    bool m_filling = false;
};

} // namespace tasuki::ui
