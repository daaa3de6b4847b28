// SPDX-License-Identifier: GPL-3.0-or-later
// The part of NetworkPage that goes to paper and into pictures: for whom it is decides what stands in it.
#include "network/answerspane.h"
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
#include <QVBoxLayout>

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
