// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the tests of the desk: they need Qt, an application object and no screen.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "client/app/watched_application.h"

#include <sodium.h>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (sodium_init() < 0) return 1;
    const liangheng::WatchedApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
