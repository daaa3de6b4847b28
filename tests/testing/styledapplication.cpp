// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/theme.h"

#include <QApplication>

#include <memory>

namespace {

/// The application together with the theme every part asks for.
class StyledApplication : public QApplication
{
public:
    StyledApplication(int& argc, char** argv) : QApplication(argc, argv) { m_theme.apply(*this); }

private:
    tasuki::ui::Theme m_theme;
};

} // namespace

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv);

std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<StyledApplication>(argc, argv);
}
