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

#if defined(__SANITIZE_ADDRESS__)
/// What the client of PostgreSQL and the libraries beneath it keep until the program ends is none of ours.
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libpq\nleak:libgssapi\nleak:libkrb5\nleak:libk5crypto\nleak:libcrypto\nleak:libssl\nleak:libldap\n";
}
#endif
