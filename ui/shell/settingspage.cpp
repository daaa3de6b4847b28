// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingspage.h"

#include "shell/centrepane.h"
#include "shell/datapane.h"
#include "shell/lookpane.h"
#include "shell/metrics.h"
#include "shell/words.h"

#include <QVBoxLayout>

namespace tasuki::ui {

SettingsPage::SettingsPage(Session& session, SettingsStore& settings, QWidget* parent)
    : Page(parent), m_look(new LookPane(settings)), m_centre(new CentrePane(session)), m_data(new DataPane(session)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto* column = new QVBoxLayout(this);
    keepMetrics(column, {16, 8, 16, 12}, 8);
    column->addWidget(new PageTitle(title()));
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins({});
    keepMetrics(m_columns, {}, 12);
    m_left = new QVBoxLayout;
    keepMetrics(m_left, {}, 12);
    m_left->addWidget(m_look);
    m_left->addWidget(m_centre);
    m_left->addStretch(1);
    m_columns->addLayout(m_left, 1);
    m_right = new QVBoxLayout;
    keepMetrics(m_right, {}, 12);
    m_right->addWidget(m_data);
    m_right->addStretch(1);
    m_columns->addLayout(m_right, 1);
    bodyColumn->addLayout(m_columns);
    bodyColumn->addStretch(1);
    column->addWidget(new ScrollBody(body), 1);

    connect(m_look, &LookPane::languageChosen, this, &SettingsPage::languageChosen);
    connect(m_centre, &CentrePane::failed, this, &Page::failed);
    connect(m_centre, &CentrePane::done, this, &Page::done);
    connect(m_data, &DataPane::failed, this, &Page::failed);
    connect(m_data, &DataPane::done, this, &Page::done);
    connect(m_data, &DataPane::openFileRequested, this, &SettingsPage::openFileRequested);
    connect(m_data, &DataPane::newFileRequested, this, &SettingsPage::newFileRequested);
    connect(m_data, &DataPane::restored, this, &SettingsPage::restored);
    connect(m_data, &DataPane::lookRequested, this, &SettingsPage::lookRequested);
    addActions(m_data->actions());
}

void SettingsPage::addPane(QWidget* pane, Side side)
{
    QVBoxLayout* column = side == Side::Left ? m_left : m_right;
    column->insertWidget(column->count() - 1, pane);
}

QString SettingsPage::title() const
{
    return Shell::tr("Settings");
}

void SettingsPage::arrive()
{
    m_data->backups().refresh();
    m_look->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::setEffectiveWidth(int width)
{
    m_columns->setDirection(width < 1000 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SettingsPage::beginPlace()
{
    m_centre->beginPlace();
}

void SettingsPage::beginStaff()
{
    m_centre->beginStaff();
}

} // namespace tasuki::ui
