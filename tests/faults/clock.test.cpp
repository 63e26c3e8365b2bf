// SPDX-License-Identifier: GPL-3.0-or-later
// The server's clock jumps while it serves: deadlines move, no order is lost or doubled (sync.md, I16).
#include "tests/faults/faults.h"

namespace liangheng {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t year_ms = 365 * 24 * hour_ms;

/// A server whose clock the test sets, with one order taken at the right time.
struct JumpingOffice {
    OfficePrograms office;
    FaultySystem system{office.folder()};
    int orders = 0;

    JumpingOffice() {
        office.put_server(system.around());
        office.start_server();
        CHECK(order().code == 0);
    }
    Ran order() { return office.cli("finder", submit_online, office.order(numbered_id(++orders))); }
    /// At the right time again, and signed in again: sessions follow the clock.
    void set_right() {
        system->clock_ahead_ms = 0;
        REQUIRE(office.login("finder").code == 0);
        check_arrive(office, "finder", orders, orders);
    }
    /// Each at the server, once.
    void check_all_there(std::size_t count) {
        const auto rows = office.server(
            {"export", "order", "--format", "json", "--where", "kind=normal", "--where", "version=1"});
        std::size_t own = 0;
        for (const auto& row : rows.lines())
            own += row["id"].toString().startsWith("0000000000000000") ? 1 : 0;
        CHECK(own == count);
        CHECK(office.server({"check"}).code == 0);
    }
};

}

TEST_CASE("a server whose clock goes back by hours takes orders on, each once, and raises the alarm",
          "[faults]") {
    JumpingOffice jumping;
    jumping.system->clock_ahead_ms = -2 * hour_ms;
    const auto ran = jumping.order();
    INFO(ran.err.toStdString());
    CHECK(ran.code == 0);
    CHECK(ran.err.contains("desk.clock_differs"));
    CHECK(jumping.office.server_log().contains("serve.clock_back"));
    CHECK(jumping.office.server_log().contains("服务器时钟倒退了"));
    CHECK(jumping.office.server_log().contains("The clock of the server went back by"));
    jumping.set_right();
    jumping.check_all_there(2);
}

TEST_CASE("a server whose clock goes back by three years refuses aloud what nobody might do then",
          "[faults]") {
    JumpingOffice jumping;
    jumping.system->clock_ahead_ms = -3 * year_ms;
    check_ended(jumping.order(), 3,
                refuse("auth.not_permitted")); // nobody had his role then; nothing is queued
    CHECK(jumping.office.cli("finder", {"outbox"}).lines().size() == 1);
    --jumping.orders;
    jumping.set_right();
    CHECK(jumping.order().code == 0);
    jumping.check_all_there(2);
}

TEST_CASE(
    "a server whose clock goes ahead by three years ends the sessions, and what waits arrives afterwards",
    "[faults]") {
    JumpingOffice jumping;
    jumping.system->clock_ahead_ms = 3 * year_ms;
    // Desks that trust the clock of their PC still accept the certificate.
    check_ended(jumping.office.cli("finder", {"--patience", "1", "sync"}), 1, refuse("auth.expired"));
    REQUIRE(jumping.office.cli("finder", submit_offline, jumping.office.order(numbered_id(++jumping.orders)))
                .code == 4);
    jumping.set_right();
    jumping.check_all_there(2);
}

TEST_CASE("a command that arrives under a clock years ahead is refused as too late and stays for its author",
          "[faults]") {
    OfficePrograms office;
    FaultySystem system(office.folder());
    office.put_server(system.around());
    office.start_server();
    REQUIRE(office.cli("finder", submit_offline, office.order(numbered_id(1))).code == 4);
    system->clock_ahead_ms = year_ms;
    REQUIRE(office.login("finder").code == 0); // a session of that time
    const auto sync = office.cli("finder", {"sync", "--json"});
    REQUIRE(sync.code == 0);
    CHECK(sync.line()["refused"].toInt() == 1);
    system->clock_ahead_ms = 0;
    const auto entry = office.cli("finder", {"outbox"}).line();
    CHECK(entry["state"].toString() == "refused");
    INFO(entry["code"].toString().toStdString());
    CHECK(find_sentence(entry["code"].toString().toStdString()) != nullptr);
    CHECK(office.server({"check"}).code == 0);
}

}
