// SPDX-License-Identifier: GPL-3.0-or-later
// The part of NetworkPage that goes to paper and into pictures: for whom it is decides what stands in it.
#include "network/answerspane.h"
#include "network/graphwriting.h"
#include "network/networkpage.h"
#include "network/sheets/networkpaper.h"
#include "paper/paint.h"
#include "printing/printpanel.h"
#include "registry/scopes.h"
#include "store/accesslog.h"

#include <QFileDialog>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace network;

namespace {

/// The size of the sheet.
class SizeChoice : public PrintChoices
{
public:
    SizeChoice() : m_size(new Segments({QStringLiteral("A3"), QStringLiteral("A4")}))
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(px(16), px(12), px(8), px(12));
        column->addWidget(new Label(NetworkPage::tr("Paper"), Role::BodyBold));
        column->addWidget(m_size);
        column->addStretch(1);
        followTheme(this, [this] { setMinimumWidth(px(150)); });
        connect(m_size, &Segments::chosen, this, &PrintChoices::changed);
    }
    void arrive() override { m_size->setFocus(Qt::OtherFocusReason); }
    [[nodiscard]] paper::PageSize size() const { return m_size->current() == 0 ? paper::PageSize::A3Landscape : paper::PageSize::A4Landscape; }

private:
    Segments* m_size;
};

} // namespace

void NetworkPage::printPicture()
{
    if (!m_state->isLoaded())
        return;
    PrintRequest request;
    auto* choice = new SizeChoice;
    request.choices = choice;
    request.make = [this, choice](store::Scope audience) -> Result<paper::Document> { return pictureDocument(audience, choice->size()); };
    request.what = QStringLiteral("network picture");
    preview(std::move(request));
}

void NetworkPage::printAnswer()
{
    if (!m_answers->answer())
        return;
    PrintRequest request;
    request.make = [this, number = m_answers->answer()->number](store::Scope audience) { return answersDocument(audience, number); };
    request.what = QStringLiteral("network answer");
    preview(std::move(request));
}

void NetworkPage::printAnswers()
{
    if (m_state->answers().empty())
        return;
    PrintRequest request;
    request.make = [this](store::Scope audience) { return answersDocument(audience, 0); };
    request.what = QStringLiteral("network answers");
    preview(std::move(request));
}

void NetworkPage::copyAnswer(int table)
{
    if (!m_answers->answer())
        return;
    int withheld = 0;
    const auto told = m_state->answersFor(store::Scope::Professionals, withheld);
    if (!told) {
        Q_EMIT failed(told.error().message);
        return;
    }
    const auto answer = std::ranges::find(*told, m_answers->answer()->number, &network::Answer::number);
    if (answer == told->end() || table >= static_cast<int>(answer->tables.size())) {
        Q_EMIT failed(tr("This answer is made of notes that stay in the centre. Nothing was copied; print it for the own centre."));
        return;
    }
    const network::AnswerTable& copied = answer->tables[static_cast<std::size_t>(table)];
    std::vector<WordRow> rows;
    for (const network::AnswerRow& each : copied.rows) {
        rows.emplace_back();
        rows.back().cells = each.cells;
    }
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("copy"), "person", {}, QStringLiteral("network answer, ") + registry::scopeCode(store::Scope::Professionals)); !logged) {
        Q_EMIT failed(logged.error().message);
        return;
    }
    WordTable model;
    model.set(copied.columns, std::move(rows));
    model.copy();
    Q_EMIT done(withheld > 0 ? tr("Copied for professionals; %n people have no name in it. Paste it into Excel.", nullptr, withheld) : tr("Copied for professionals. Paste it into Excel."));
}

void NetworkPage::copyPeople()
{
    QList<int> rows;
    int withheld = 0;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        if (mayBeListed(m_state->region().person(m_rows->row(index.row()).key.toInt()), store::Scope::Professionals))
            rows << index.row();
        else
            ++withheld;
    if (rows.isEmpty()) {
        if (withheld > 0)
            Q_EMIT failed(tr("Whoever is chosen agreed to no list for others. Nothing was copied."));
        return;
    }
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("copy"), "person", {}, QStringLiteral("network people, ") + registry::scopeCode(store::Scope::Professionals)); !logged) {
        Q_EMIT failed(logged.error().message);
        return;
    }
    std::ranges::sort(rows);
    m_rows->copy(rows);
    Q_EMIT done(withheld > 0 ? tr("Copied for professionals; %n people agreed to no list and are left out. Paste it into Excel.", nullptr, withheld)
                             : tr("Copied for professionals. Paste it into Excel."));
}

Result<paper::Document> NetworkPage::answersDocument(store::Scope audience, int number)
{
    int withheld = 0;
    auto answers = m_state->answersFor(audience, withheld);
    if (!answers)
        return tl::unexpected<Error>(answers.error());
    if (number > 0)
        std::erase_if(*answers, [number](const network::Answer& each) { return each.number != number; });
    if (answers->empty())
        return fail(Error::Code::Usage, tr("This answer is made of notes that stay in the centre. Nothing is printed for others; choose the own centre."));
    return answersPaper(m_session.store(), m_state->region().asOf, *answers, audience, withheld);
}

paper::Document NetworkPage::pictureDocument(store::Scope audience, paper::PageSize size)
{
    int withheld = 0;
    const Picture picture = m_state->pictureFor(audience, withheld);
    const QString centre = m_state->choice().aroundMe && !picture.nodes.empty() ? picture.nodes.front().name : QString();
    return picturePaper(m_session.store(), picture, centre.isEmpty() ? tr("Face-to-face network of the region") : tr("Face-to-face network of %1").arg(centre), m_state->remark(), size, audience,
                        withheld);
}

void NetworkPage::preview(PrintRequest request)
{
    // Colleagues are named on it: it is made for professionals unless somebody chooses otherwise.
    request.first = store::Scope::Professionals;
    request.entity = "person";
    bring(m_print);
    if (!m_print->show(std::move(request)))
        bring(m_work);
}

void NetworkPage::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the picture"), tr("network.svg"), tr("Pictures (*.svg)"));
    if (path.isEmpty())
        return;
    // A file goes on to others.
    const paper::Document document = pictureDocument(store::Scope::Professionals, paper::PageSize::A3Landscape);
    if (auto logged = store::logAccess(m_session.store(), QStringLiteral("export"), "person", {}, QStringLiteral("network picture, ") + registry::scopeCode(store::Scope::Professionals)); !logged) {
        Q_EMIT failed(logged.error().message);
        return;
    }
    QSaveFile file(path);
    constexpr double perMm = 10;
    const QSizeF sheet = paper::sheetSize(document.size);
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(254); // perMm in dots per inch: the file is as large as the sheet
    generator.setSize((sheet * perMm).toSize());
    generator.setViewBox(QRectF(QPointF(), sheet * perMm));
    generator.setTitle(document.title);
    bool written = file.open(QIODevice::WriteOnly);
    if (written) {
        QPainter painter(&generator);
        paper::paintPage(painter, document.pages.front(), perMm);
        painter.end();
        written = file.commit();
    }
    if (written)
        Q_EMIT done(tr("The picture was saved."));
    else
        Q_EMIT failed(tr("The picture could not be written there. Nothing was changed; choose another folder."));
}

} // namespace tasuki::ui
