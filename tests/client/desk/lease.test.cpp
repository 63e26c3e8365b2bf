// SPDX-License-Identifier: GPL-3.0-or-later
// How long a desk opens without a line.
#include "client/app/offline_key.h"
#include "common/base/fresh.h"
#include "common/sqlite/database.h"
#include "common/wire/limits.h"
#include "tests/client/desk/desk_window.h"

#include <catch2/catch.hpp>

namespace liangheng {

TEST_CASE("a desk opens without a line for 30 days after the last contact, then only with one", "[desk]") {
    DeskWindow desk;
    CHECK_FALSE(desk.session->may_start_offline()); // nobody's password is known here
    desk.session->office().outbox().keep_offline_verifier(make_offline_verifier("right password"));
    const auto opens_after = [&](std::int64_t away_ms) {
        desk.close();
        Database(desk.world.desk.path() / "cache.db", Database::Mode::read_write_create)
            .run(R"(UPDATE "_position" SET "contact_at" = )" + std::to_string(system_clock().ms - away_ms));
        desk.open();
        return desk.session->may_start_offline();
    };
    constexpr std::int64_t lease_ms = limits::lease_days * day_ms;
    CHECK(opens_after(0));
    CHECK(opens_after(lease_ms - minute_ms));
    CHECK_FALSE(opens_after(lease_ms + 1));
}

}
