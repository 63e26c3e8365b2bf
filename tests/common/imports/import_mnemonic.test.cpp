// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/imports/import_mnemonic.h"

#include <catch2/catch.hpp>

using namespace liangheng;

TEST_CASE("a mnemonic is the initials of the reading, with letters and digits as they are", "[admin]") {
    const ImportMnemonic mnemonic;
    CHECK(mnemonic.of("岚湾（细支）", 64) == "lwxz");
    CHECK(mnemonic.of("Blue 1916 软", 64) == "blue1916r");
    CHECK(mnemonic.of("", 64).empty());
    CHECK(mnemonic.of("岚湾细支", 3) == "lwx");
}
