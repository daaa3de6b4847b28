// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/meetingside.h"

#include "network/sign.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tasuki::ui {

using namespace network;

namespace {

/// A bar as long as a share of the most.
class ShareBar : public QWidget
{
public:
    ShareBar(double share, const QColor& ink) : m_share(share), m_ink(ink)
    {
        setFixedSize(px(40), px(20));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ink);
        const double high = px(8);
        painter.drawRoundedRect(QRectF(0, (height() - high) / 2, std::max(3.0, width() * m_share), high), 2, 2);
    }

private:
    double m_share;
    QColor m_ink;
};

QString wordsOf(const QStringList& codes)
{
    QStringList words;
    for (const QString& code : codes)
        words << professionWords(code);
    return words.join(QStringLiteral("・"));
}

} // namespace

MeetingSide::MeetingSide(QWidget* parent)
    : QWidget(parent), m_total(new Label({}, Role::Secondary, Ink::Text2)), m_shares(new QVBoxLayout), m_missingCard(new Pane), m_firstCard(new Pane), m_missing(new Paragraph),
      m_missingEach(new Paragraph({}, Role::Secondary, Ink::Text2)), m_newcomers(new Paragraph({}, Role::Secondary, Ink::Text2)), m_pairs(new Label({}, Role::Number))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    auto* shares = new Pane;
    auto* head = shares->addHeading(tr("By profession"));
    head->addStretch(1);
    head->addWidget(m_total);
    auto* body = shares->addSection();
    body->addLayout(m_shares);
    m_shares->setSpacing(px(6));
    column->addWidget(shares);
    auto* missing = m_missingCard->addSection();
    missing->setSpacing(px(4));
    missing->addWidget(new MarkLabel(Mark::Warn, tr("Professions not there yet"), Role::BodyBold));
    missing->addWidget(m_missing);
    missing->addWidget(m_missingEach);
    column->addWidget(m_missingCard);
    auto* first = m_firstCard->addSection();
    first->setSpacing(px(4));
    first->addWidget(new Label(tr("Faces that meet here"), Role::BodyBold));
    auto* row = new QHBoxLayout;
    row->addWidget(m_pairs);
    row->addWidget(new Label(tr("pairs for the first time")));
    row->addStretch(1);
    first->addLayout(row);
    first->addWidget(m_newcomers);
    column->addWidget(m_firstCard);
    column->addStretch(1);
    clear();
}

void MeetingSide::show(const Outlook& outlook)
{
    while (QLayoutItem* item = m_shares->takeAt(0)) {
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    int total = 0, most = 1;
    for (const auto& each : outlook.professions) {
        total += each.people;
        most = std::max(most, each.people);
    }
    m_total->setText(tr("%1 professions, %2 people").arg(outlook.professions.size()).arg(total));
    for (const auto& each : outlook.professions) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(px(6));
        const Profession* profession = professionOf(each.profession);
        const Field field = profession ? fieldSign(profession->field) : Field::Community;
        const QString word = profession ? QString::fromUtf8(profession->label) : tr("(unknown)");
        row->addWidget(new ProfessionSign(field, profession ? QString::fromUtf8(profession->letter) : QStringLiteral("？"), word));
        // A long word breaks: bars are compared, and begin below each other.
        row->addWidget(new Paragraph(word), 1);
        row->addWidget(new ShareBar(static_cast<double>(each.people) / most, fieldInks(field).stroke));
        auto* count = new Label(tr("%n people", nullptr, each.people));
        count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        count->setMinimumWidth(px(32));
        row->addWidget(count);
        m_shares->addWidget(line);
    }
    if (outlook.professions.empty())
        m_shares->addWidget(new Label(tr("Nobody yet."), Role::Secondary, Ink::Text2));
    // Of a list that has not been begun everybody is missing: that says nothing.
    m_missingCard->setVisible(total > 0 && !outlook.missing.isEmpty());
    m_missing->setText(wordsOf(outlook.missing));
    m_missingEach->setText(outlook.missingEachTime.isEmpty() ? QString() : tr("%1 came every time until now.").arg(wordsOf(outlook.missingEachTime)));
    m_missingEach->setVisible(!outlook.missingEachTime.isEmpty());
    m_firstCard->setVisible(total > 1);
    m_pairs->setText(QString::number(outlook.firstPairs));
    QStringList names;
    for (std::size_t i = 0; i < outlook.newcomers.size() && i < 5; ++i)
        names << tr("%1 (colleague)").arg(outlook.newcomers[i]);
    const auto more = static_cast<int>(outlook.newcomers.size()) - static_cast<int>(names.size());
    const QString all = names.join(QStringLiteral("、")) + (more > 0 ? tr(" and %n more", nullptr, more) : QString());
    m_newcomers->setText(names.isEmpty() ? QString() : tr("Here for the first time: %1.").arg(all));
    m_newcomers->setVisible(!names.isEmpty());
}

} // namespace tasuki::ui
