// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/lookpane.h"

#include "shell/metrics.h"
#include "shell/settingsstore.h"
#include "shell/words.h"

#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>

namespace tasuki::ui {

namespace {

constexpr int stepPercent = 25;

} // namespace

LookPane::LookPane(SettingsStore& settings, QWidget* parent)
    : Pane(parent), m_settings(settings),
      m_language(new Segments({QStringLiteral("日本語"), QStringLiteral("English")})),
      m_mode(new Segments({Shell::tr("Light"), Shell::tr("Dark"), Shell::tr("As Windows")})),
      m_slider(new QSlider(Qt::Horizontal)), m_percent(new Label({}, Role::BodyBold))
{
    addHeading(Shell::tr("How it looks"));
    auto* column = addSection();
    keepMetrics(column, {14, 0, 14, 14}, 14);
    m_slider->setRange(4, 8);
    m_slider->setPageStep(1);
    m_slider->setSingleStep(1);
    m_slider->setAccessibleName(Shell::tr("Size of text"));
    auto* size = new QWidget;
    auto* sizeRow = new QHBoxLayout(size);
    keepMetrics(sizeRow, {}, 12);
    sizeRow->addWidget(m_slider, 1);
    sizeRow->addWidget(m_percent);
    size->setFocusProxy(m_slider);
    column->addWidget(new FieldBox(Shell::tr("Size of text"), size,
                                   Shell::tr("Also with Ctrl++ and Ctrl+- on every screen.")));
    m_mode->setAccessibleName(Shell::tr("Light or dark"));
    m_language->setAccessibleName(Shell::tr("Language"));
    column->addWidget(new FieldBox(Shell::tr("Light or dark"), m_mode));
    column->addWidget(new FieldBox(Shell::tr("Language"), m_language));
    setFocusProxy(m_slider);

    const bool english = QLocale().language() == QLocale::English;
    m_language->setCurrent(english ? 1 : 0);
    showTheme();
    connect(m_slider, &QSlider::valueChanged, this, [this](int steps) {
        Theme::instance().setTextScale(steps * stepPercent / 100.0);
        m_settings.setTextScale(Theme::instance().textScale());
    });
    connect(m_mode, &Segments::chosen, this, [this](int index) {
        const auto mode = index == 1 ? Theme::Mode::Dark : index == 2 ? Theme::Mode::System : Theme::Mode::Light;
        m_settings.setMode(mode);
        Theme::instance().setMode(mode);
    });
    connect(m_language, &Segments::chosen, this, [this](int index) {
        const QString language = index == 1 ? QStringLiteral("en") : QStringLiteral("ja");
        m_settings.setLanguage(language);
        Q_EMIT languageChosen(language);
    });
    connect(&Theme::instance(), &Theme::changed, this, &LookPane::showTheme);
}

void LookPane::showTheme()
{
    const Theme::Mode mode = Theme::instance().mode();
    m_mode->setCurrent(mode == Theme::Mode::Dark ? 1 : mode == Theme::Mode::System ? 2 : 0);
    const int percent = qRound(Theme::instance().textScale() * 100);
    const QSignalBlocker quiet(m_slider);
    const Tokens& t = tokens();
    m_slider->setStyleSheet(
        QStringLiteral("QSlider { min-height: %1px; } QSlider::groove:horizontal { height: %2px; border-radius: %3px; background: %4; }"
                       "QSlider::sub-page:horizontal { border-radius: %3px; background: %5; }"
                       "QSlider::handle:horizontal { width: %6px; margin: -%7px 0; border-radius: %8px; background: %5; }")
            .arg(px(28))
            .arg(px(4))
            .arg(px(2))
            .arg(t.track.name(), t.pri.name())
            .arg(px(18))
            .arg(px(7))
            .arg(px(9)));
    m_slider->setValue(percent / stepPercent);
    m_percent->setText(QStringLiteral("%1%").arg(percent));
}

} // namespace tasuki::ui
