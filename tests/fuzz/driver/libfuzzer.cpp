// SPDX-License-Identifier: GPL-3.0-or-later
// One program per target: libFuzzer brings main.
#include "fuzz.h"

#include <QCoreApplication>

namespace {

int noArguments = 1;
char name[] = "fuzz";
char* arguments[] = {name, nullptr};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Data files are opened through plugins, which an application finds.
    static const QCoreApplication application(noArguments, arguments);
    return fuzz::TASUKI_FUZZ_TARGET(data, size);
}
