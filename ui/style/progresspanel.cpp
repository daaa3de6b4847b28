// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/progresspanel.h"

#include "style/button.h"
#include "style/label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tasuki::ui {

ProgressPanel::ProgressPanel(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new Label(title, Role::BodyBold, Ink::Text, this)),
      m_count(new Label({}, Role::Body, Ink::Text2, this)), m_bar(new QProgressBar(this)),
      m_cancel(new Button(tr("Stop it"), Button::Kind::Normal, {}, this)),
      m_note(new Paragraph({}, Role::Small, Ink::Text2, this))
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->setAccessibleName(title);
    m_cancel->setSmall(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addStretch(1);
    top->addWidget(m_count);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(px(8));
    middle->addWidget(m_bar, 1, Qt::AlignVCenter);
    middle->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addLayout(top);
    column->addLayout(middle);
    column->addWidget(m_note);
    m_note->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_cancel, &Button::clicked, this, &ProgressPanel::cancelRequested);
}

void ProgressPanel::setTitle(const QString& title)
{
    m_title->setText(title);
    m_bar->setAccessibleName(title);
}

void ProgressPanel::setCount(qint64 done, qint64 total, const QString& unit)
{
    const QLocale locale(QLocale::Japanese);
    if (total <= 0) {
        m_bar->setRange(0, 0);
        m_count->setText(done > 0 ? locale.toString(done) + unit : QString());
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(qBound<qint64>(0, done, total) * 1000 / total));
    m_count->setText(locale.toString(done) + QStringLiteral("\uFF0F") + locale.toString(total) + unit);
}

void ProgressPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ProgressPanel::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

} // namespace tasuki::ui
