// SPDX-License-Identifier: GPL-3.0-or-later
// The readings beside the names of a replica: as the rows come, as commands wait, as staff correct them.
#include "tests/support/desk_profile.h"

#include "common/retailers/put_retailer.h"
#include "common/sql/named_query.h"

#include <catch2/catch.hpp>

namespace liangheng {
namespace {

struct Desk {
    County county;
    PaperOffice office{county};
    DeskProfile desk;

    Desk() {
        desk.use_clock(county);
        office.log_in(desk.store());
        office.fill(desk.store());
    }
    void put(const char* name, std::int64_t version, std::optional<std::string> reading = {}) {
        county.retailer.name = name;
        county.retailer.reading = std::move(reading);
        office.put(county.retailer, version);
        office.pull(desk.store());
    }
    std::int64_t found(const std::string& typed) {
        return desk.number("SELECT COUNT(*) FROM \"retailer_now\" WHERE instr(\"name_keys\", '" + typed +
                           "') > 0");
    }
    std::string full() {
        return desk.office().replica().database().text(R"(SELECT "name_full" FROM "retailer_now")");
    }
};

}

TEST_CASE("a row that comes brings its readings along, and a change of the name changes them", "[replica]") {
    Desk world;
    world.put("永兴烟酒行", 2);
    CHECK(world.full() == "yongxingyanjiuhang");
    CHECK(world.found("yjh") == 1);
    CHECK(world.found("yjx") == 1);
    CHECK(world.found(" 永兴") == 1);
    world.put("望江副食店", 3);
    CHECK(world.found("yjh") == 0);
    CHECK(world.found("wjfsd") == 1);
    world.desk.reopen();
    CHECK(world.found("wjfsd") == 1);
}

TEST_CASE("a correction of the reading wins, and stays when the row comes again", "[replica]") {
    Desk world;
    world.put("单记副食店", 2, "shan ji fu shi dian");
    CHECK(world.full() == "shanjifushidian");
    CHECK(world.found(" djfsd") == 1);
    world.office.fill(world.desk.store());
    world.put("单记副食店", 3, "shan ji fu shi dian");
    CHECK(world.full() == "shanjifushidian");
    world.put("单记副食店", 4);
    CHECK(world.full() == "danjifushidian");
}

TEST_CASE("a renamed retailer is found by the new name before the server knows it", "[overlay]") {
    Desk world;
    auto session = world.office.session();
    session.roles = {{"service_staff", world.county.first.id.value, {}}};
    world.desk.store().keep_session(session);
    world.put("永兴烟酒行", 2);
    const auto& row = world.county.retailer;
    const PutRetailer renamed{.id = row.id,
                              .seen_version = {2},
                              .licence_no = row.licence_no,
                              .name = "望江商行",
                              .holder = row.holder,
                              .address = row.address,
                              .territory = row.territory,
                              .order_weekday = row.order_weekday,
                              .status = row.status,
                              .licence_valid_to = row.licence_valid_to,
                              .profile = {},
                              .contact = {},
                              .reading = {}};
    REQUIRE(world.desk.office().submit(renamed).has_value());
    CHECK(world.full() == "wangjiangshanghang");
    CHECK(world.found("wjsh") == 1);
    CHECK(world.found("yjh") == 0);
}

TEST_CASE("a query names a reading, which at a server is the name itself", "[sql]") {
    constexpr auto sql = R"(SELECT {full r.name}, {keys name}, {pending r} FROM {retailer} AS r)";
    CHECK(over_views(sql, [](std::string_view) { return true; }) ==
          R"(SELECT "r"."name_full", "name_keys", "r"."_pending" FROM "retailer_now" AS r)");
    CHECK(over_views(sql, [](std::string_view) { return false; }) ==
          R"(SELECT "r"."name_full", "name_keys", 0 FROM "retailer" AS r)");
    CHECK(over_tables(sql) == R"(SELECT "r"."name", "name", 0 FROM "retailer" AS r)");
}

}
