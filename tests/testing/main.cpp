// SPDX-License-Identifier: GPL-3.0-or-later
#define CATCH_CONFIG_RUNNER
#include "testing/testing.h"

#include <QCoreApplication>

#include <memory>

/// Programs that test widgets define this to make a QApplication; the weak default serves core.
__attribute__((weak)) std::unique_ptr<QCoreApplication> makeTestApplication(int& argc, char** argv)
{
    return std::make_unique<QCoreApplication>(argc, argv);
}

int main(int argc, char** argv)
{
    const auto application = makeTestApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
