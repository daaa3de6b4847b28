// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/exportpanel.h"

#include "store/accesslog.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

constexpr std::size_t previewRows = 50;
/// More characters than this are not named one by one on the screen.
constexpr std::size_t namedMisfits = 8;

} // namespace

ExportPanel::ExportPanel(Session& session, std::vector<Id<Facility>> facilities, const QString& title, QWidget* parent)
    : QWidget(parent), m_session(session), m_facilities(std::move(facilities)), m_listTitle(title)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->addWidget(buildChoices());
    splitter->addWidget(buildPreview(title));
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 5);
    column->addWidget(splitter);
    read();
}

QWidget* ExportPanel::buildChoices()
{
    auto* pane = new Pane;
    pane->addHeading(tr("What leaves"));
    pane->addDivider();
    auto* section = pane->addSection();
    m_audience = new Segments({scopeInWords(store::Scope::Public), scopeInWords(store::Scope::Professionals),
                               scopeInWords(store::Scope::Centre)});
    m_form = new Segments({tr("Excel"), tr("CSV"), tr("CSV, older Excel")});
    m_perService = new QCheckBox(tr("One row for each service"));
    section->addWidget(new FieldBox(tr("For whom"), m_audience));
    section->addWidget(new FieldBox(tr("Form of the file"), m_form));
    section->addWidget(m_perService);
    pane->addDivider();
    pane->addHeading(tr("Columns"));
    auto* boxes = new QWidget;
    auto* list = new QVBoxLayout(boxes);
    list->setContentsMargins(px(16), 0, px(16), px(8));
    list->setSpacing(px(2));
    const auto usual = usualColumns();
    for (const std::string& key : exportColumns()) {
        auto* box = new QCheckBox(keyInWords(key));
        box->setChecked(std::find(usual.begin(), usual.end(), key) != usual.end());
        connect(box, &QCheckBox::toggled, this, &ExportPanel::read);
        list->addWidget(box);
        m_columns.emplace_back(key, box);
    }
    pane->addPart(new ScrollBody(boxes), 1);
    connect(m_audience, &Segments::chosen, this, &ExportPanel::read);
    connect(m_form, &Segments::chosen, this, &ExportPanel::showMade);
    connect(m_perService, &QCheckBox::toggled, this, &ExportPanel::read);
    return pane;
}

QWidget* ExportPanel::buildPreview(const QString& title)
{
    auto* pane = new Pane;
    auto* head = pane->addHeading(title);
    m_counts = new Label({}, Role::Secondary, Ink::Text2);
    head->addWidget(m_counts);
    head->addStretch();
    auto* back = new Button(tr("Back"), Button::Kind::Normal, QStringLiteral("Esc"));
    m_write = new Button(Icon::Save, tr("Write the file"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    head->addWidget(back);
    head->addWidget(m_write);
    pane->addDivider();
    auto* section = pane->addSection();
    m_withheld = new Paragraph({}, Role::Secondary, Ink::Text2);
    m_misfits = new Paragraph({}, Role::Secondary, Ink::Warn);
    section->addWidget(m_withheld);
    section->addWidget(m_misfits);
    m_model = new QStandardItemModel(this);
    m_table = new QTableView;
    configureTable(*m_table, Rows::OneLine);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("First rows of the file"));
    m_progress = new ProgressPanel(tr("Reading the facilities"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_progress);
    pane->addPart(m_stack, 1);
    connect(back, &Button::clicked, this, &ExportPanel::left);
    connect(m_write, &Button::clicked, this, &ExportPanel::choosePath);
    connect(m_progress, &ProgressPanel::cancelRequested, &m_session.jobs(), &Jobs::cancel);
    connect(&m_session.jobs(), &Jobs::progressed, m_progress, [this](const QString& label, qint64 done, qint64 total) {
        m_progress->setTitle(label);
        m_progress->setCount(done, total);
    });
    auto* go = new QAction(tr("Write the file"), this);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    go->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(go, &QAction::triggered, m_write, &Button::click);
    addAction(go);
    return pane;
}

void ExportPanel::arrive()
{
    m_write->setFocus(Qt::OtherFocusReason);
}

store::Scope ExportPanel::audience() const
{
    return static_cast<store::Scope>(std::clamp(m_audience->current(), 0, 2));
}

void ExportPanel::setAudience(store::Scope audience)
{
    m_audience->setCurrent(static_cast<int>(audience));
    read();
}

ExportRequest ExportPanel::request() const
{
    ExportRequest request{audience(), {}, m_perService->isChecked(), m_listTitle};
    for (const auto& [key, box] : m_columns)
        if (box->isChecked())
            request.columns.push_back(key);
    // Nothing chosen means the usual columns to the core; a file with the name alone is closer to what is meant.
    if (request.columns.empty())
        request.columns = {"facility.name"};
    return request;
}

void ExportPanel::read()
{
    m_made.reset();
    m_write->setEnabled(false);
    m_stack->setCurrentWidget(m_progress);
    if (m_stale)
        return;
    const auto work = [ids = m_facilities, wanted = request()](Centre& centre, Progress& progress) -> Result<std::any> {
        auto made = exportFacilities(centre.registry(), ids, wanted, progress);
        if (!made)
            return tl::unexpected<Error>(made.error());
        return std::any(std::make_shared<Export>(std::move(*made)));
    };
    const auto finished = [self = QPointer(this)](const Result<std::any>& done) {
        if (!self)
            return;
        if (std::exchange(self->m_stale, false)) {
            self->read();
            return;
        }
        if (!done) {
            Q_EMIT self->failed(done.error().message);
            return;
        }
        self->m_made = std::any_cast<std::shared_ptr<Export>>(*done);
        self->showMade();
        Q_EMIT self->ready();
    };
    if (m_session.jobs().start(tr("Reading the facilities"), work, finished))
        return;
    // Reading goes on with the older choices: once it ends, it begins anew.
    m_stale = m_session.jobs().title() == tr("Reading the facilities");
    if (!m_stale)
        Q_EMIT failed(tr("Another long job is running. Wait for it to end and choose again."));
}

QString ExportPanel::misfitWords(const std::vector<table::Misfit>& misfits) const
{
    if (misfits.empty())
        return {};
    QStringList words;
    for (std::size_t i = 0; i < std::min(misfits.size(), namedMisfits); ++i) {
        const table::Misfit& misfit = misfits[i];
        const auto facility = m_session.store().load(m_made->rows[misfit.row]);
        words << tr("%1: “%2” becomes “%3”")
                     .arg(facility && *facility ? (*facility)->name : QString(), misfit.character.character,
                          misfit.character.plain);
    }
    if (misfits.size() > namedMisfits)
        words << tr("and %1 more").arg(misfits.size() - namedMisfits);
    return tr("%1 characters do not fit into this form. ").arg(misfits.size()) + words.join(tr("; "));
}

void ExportPanel::showMade()
{
    if (!m_made)
        return;
    const auto& table = m_made->table;
    const int withheld = m_made->withheld.total();
    m_counts->setText(tr("%1, %2 rows").arg(scopeInWords(m_made->audience)).arg(table.rows.size()));
    m_withheld->setText(withheld == 0
                            ? tr("Nothing is withheld from this audience.")
                            : tr("%1 entries are withheld: %2").arg(withheld).arg(m_made->withheld.inWords()));
    const bool older = m_form->current() == CsvCp932;
    const QString misfits = older ? misfitWords(table::misfits(table)) : QString();
    m_misfits->setText(misfits);
    m_misfits->setVisible(!misfits.isEmpty());
    m_write->setText(misfits.isEmpty() ? tr("Write the file") : tr("Write with these changes"));
    m_write->setEnabled(!table.rows.empty());
    m_model->clear();
    QStringList headings;
    for (const auto& column : table.columns)
        headings << column.heading;
    for (std::size_t row = 0; row < std::min(table.rows.size(), previewRows); ++row) {
        QList<QStandardItem*> items;
        for (const QString& cell : table.rows[row])
            items << new QStandardItem(QString(cell).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        m_model->appendRow(items);
    }
    m_model->setHorizontalHeaderLabels(headings);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), px(260)));
    m_stack->setCurrentWidget(m_table);
}

void ExportPanel::choosePath()
{
    if (!m_made)
        return;
    const bool excel = m_form->current() == Excel;
    const QString suffix = excel ? QStringLiteral(".xlsx") : QStringLiteral(".csv");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the file"),
                                                      folder + QLatin1Char('/') +
                                                          exportFileName(*m_made, m_session.clock().today()) + suffix,
                                                      excel ? tr("Excel files (*.xlsx)") : tr("CSV files (*.csv)"));
    if (!path.isEmpty())
        writeTo(path);
}

void ExportPanel::writeTo(const QString& path)
{
    if (!m_made)
        return;
    const int form = m_form->current();
    const auto work = [made = m_made, path, form](Centre&, Progress& progress) -> Result<std::any> {
        auto bytes =
            form == Excel
                ? table::toXlsx(made->table, path, progress)
                : Result<QByteArray>(table::toCsv(made->table, form == CsvCp932 ? table::CsvEncoding::Cp932
                                                                                : table::CsvEncoding::Utf8Bom));
        auto whole = bytes ? table::writeWhole(*bytes, path) : tl::unexpected<Error>(bytes.error());
        if (!whole)
            return tl::unexpected<Error>(whole.error());
        return std::any();
    };
    m_write->setEnabled(false);
    const bool started = m_session.jobs().start(
        tr("Writing the file"), work, [self = QPointer(this), path](const Result<std::any>& done) {
            if (!self)
                return;
            self->m_write->setEnabled(true);
            if (!done)
                Q_EMIT self->failed(done.error().message);
            else
                self->written(path, self->m_made ? self->m_made->table.rows.size() : 0);
        });
    if (!started) {
        m_write->setEnabled(true);
        Q_EMIT failed(tr("Another long job is running. Wait for it to end and choose again."));
    }
}

void ExportPanel::written(const QString& path, std::size_t rows)
{
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("export"), "facility", Uuid(),
                                       QStringLiteral("%1, %2").arg(scopeCode(audience())).arg(rows));
        !logged)
        Q_EMIT failed(logged.error().message);
    Q_EMIT done(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    Q_EMIT left();
}

} // namespace tasuki::ui
