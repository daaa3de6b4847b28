// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/differencerow.h"

#include "base/wareki.h"
#include "centre/rowwords.h"
#include "exchange/valuecard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr int recentDays = 180;

/// What a value of a difference says to a person.
QString cardWords(const Difference& difference, const Difference::Side& side)
{
    if (difference.isRemoval())
        return side.value == store::Value(std::int64_t{0}) ? DifferenceRow::tr("Bring back") + QLatin1Char('\n') + side.words : DifferenceRow::tr("Leave removed");
    if (side.kind == store::VersionKind::Official)
        return DifferenceRow::tr("(the official value)");
    return side.words.isEmpty() ? DifferenceRow::tr("(empty)") : side.words;
}

} // namespace

QString originOf(const Difference::Side& side, QDate today)
{
    // The year is said where it is another one than everybody thinks of.
    const QDate day = side.at.date();
    const bool isRecent = day > today.addDays(-recentDays) && day <= today.addDays(recentDays);
    return DifferenceRow::tr("%1, %2").arg(side.who, isRecent ? DifferenceRow::tr("%1/%2").arg(day.month()).arg(day.day()) : wareki::formatWareki(day));
}

DifferenceRow::DifferenceRow(const Difference& difference, QDate today, QWidget* parent) : QWidget(parent), m_difference(difference), m_typed(new Paragraph({}, Role::Body, Ink::Ai))
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(14), px(10), px(12), px(10));
    row->setSpacing(px(12));
    auto* words = new QWidget;
    followTheme(words, [words] { words->setMinimumWidth(px(190)); });
    m_words = new QVBoxLayout(words);
    m_words->setContentsMargins({});
    m_words->setSpacing(px(2));
    auto* head = new QHBoxLayout;
    head->setSpacing(px(4));
    m_sign = new MarkLabel(Mark::Differs, QStringLiteral(" "));
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(new Paragraph(difference.name, Role::BodyBold), 1);
    m_words->addLayout(head);
    m_words->addWidget(new Paragraph(difference.word, Role::Secondary, Ink::Text2));
    m_typed->hide();
    m_words->addWidget(m_typed);
    if (RowWords::canType(*difference.entity, difference.field)) {
        m_other = new Button(tr("Put in another value"), Button::Kind::Link);
        m_other->setFocusPolicy(Qt::NoFocus);
        m_other->setToolTip(QStringLiteral("F2"));
        m_words->addWidget(m_other, 0, Qt::AlignLeft);
        connect(m_other, &Button::clicked, this, &DifferenceRow::beginTyping);
    }
    m_words->addStretch(1);
    row->addWidget(words, 5);
    auto* cards = new QWidget;
    auto* cardRow = new QHBoxLayout(cards);
    cardRow->setContentsMargins({});
    cardRow->setSpacing(px(12));
    for (std::size_t i = 0; i < difference.sides.size(); ++i) {
        const Difference::Side& side = difference.sides[i];
        const QString compared = cardWords(difference, difference.sides[i == 0 ? 1 : 0]);
        auto* card = new ValueCard(cardWords(difference, side), compared, originOf(side, today), QString::number(i + 1));
        connect(card, &QAbstractButton::clicked, this, [this, i] {
            setFocus(Qt::MouseFocusReason);
            choose(i);
        });
        m_cards.push_back(card);
        cardRow->addWidget(card, 1, Qt::AlignTop);
    }
    stackWhenNarrow(cards, cardRow, 420);
    row->addWidget(cards, 14);
    stackWhenNarrow(this, row, 640);
    setAccessibleName(tr("%1, %2: %3 values").arg(difference.name, difference.word).arg(difference.sides.size()));
    refresh();
}

void DifferenceRow::choose(std::size_t side)
{
    if (side >= m_cards.size())
        return;
    m_choice = settledBy(m_difference, side);
    m_typed->hide();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(i == side);
    refresh();
    Q_EMIT chosen();
}

void DifferenceRow::clearChoice()
{
    m_choice.reset();
    m_typed->hide();
    for (ValueCard* card : m_cards)
        card->setChecked(false);
    refresh();
    Q_EMIT chosen();
}

void DifferenceRow::refresh()
{
    m_sign->set(m_choice ? Mark::Ok : Mark::Differs, QStringLiteral(" "));
    setAccessibleDescription(m_choice ? tr("chosen") : tr("still open"));
    update();
}

void DifferenceRow::beginTyping()
{
    if (!m_other || m_typing)
        return;
    m_other->hide();
    m_typing = new LineEdit;
    m_typing->installEventFilter(this);
    m_typingBox = new FieldBox(tr("Another value"), m_typing, tr("Enter takes it, Esc leaves it."));
    m_words->insertWidget(m_words->count() - 1, m_typingBox);
    m_typing->setFocus(Qt::OtherFocusReason);
}

void DifferenceRow::endTyping(bool take)
{
    if (take) {
        auto value = RowWords::read(*m_difference.entity, m_difference.field, m_typing->text());
        if (!value) {
            m_typingBox->setError(value.error().message);
            return;
        }
        m_choice = Settlement{&m_difference, std::move(*value), store::VersionKind::Own};
        m_typed->setText(m_typing->text().isEmpty() ? tr("Empty") : m_typing->text());
        m_typed->show();
        for (ValueCard* card : m_cards)
            card->setChecked(false);
    }
    setFocus(Qt::OtherFocusReason);
    m_typingBox->deleteLater();
    m_typingBox->hide();
    m_typing = nullptr;
    m_typingBox = nullptr;
    m_other->show();
    refresh();
    if (take)
        Q_EMIT chosen();
}

bool DifferenceRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_typing && event->type() == QEvent::KeyPress && !m_typing->hasPreedit()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            endTyping(key != Qt::Key_Escape);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DifferenceRow::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && key >= Qt::Key_1 && key < Qt::Key_1 + static_cast<int>(m_cards.size()))
        choose(static_cast<std::size_t>(key - Qt::Key_1));
    else if (plain && key == Qt::Key_F2)
        beginTyping();
    else if (plain && key == Qt::Key_Delete)
        clearChoice();
    else if (plain && (key == Qt::Key_Down || key == Qt::Key_Up))
        Q_EMIT stepRequested(key == Qt::Key_Down ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

void DifferenceRow::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    QWidget::mousePressEvent(event);
}

void DifferenceRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void DifferenceRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void DifferenceRow::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const bool here = hasFocus() || (m_typing && m_typing->hasFocus());
    painter.fillRect(rect(), here ? t.tint : t.surface);
    if (here)
        painter.fillRect(QRect(0, 0, px(3), height()), t.ai);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace tasuki::ui
