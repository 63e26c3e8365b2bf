// SPDX-License-Identifier: GPL-3.0-or-later
// Data that a program before this one has written: what this one adds is added, what was there stays.
#include "common/retailers/retailer_profile.h"
#include "server/admin/check_list.h"
#include "server/admin/commands.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

// As if the program had not known the column and the table yet.
void forget(const std::filesystem::path& file, const std::string& table, const std::string& column) {
    Database database(file, Database::Mode::read_write);
    database.run("ALTER TABLE \"" + table + "\" DROP COLUMN \"" + column + "\"");
    database.run(
        "DROP TABLE \"substitution\"; UPDATE \"meta\" SET \"value\" = '' WHERE \"key\" = 'schema_tables'");
}

}

TEST_CASE("the data of a program that knew fewer fields and tables are opened and pass every check",
          "[store]") {
    AdminStore admin;
    admin.fill();
    const auto file = admin.data().store();
    const auto rows = admin.office().store().database().number("SELECT count(*) FROM \"retailer_profile\"");
    REQUIRE(rows > 0);
    admin.release();
    forget(file, "retailer_profile", "credit_grade");

    SqliteStore opened(file, SqliteStore::Use::write);
    CHECK(opened.database().number(
              "SELECT count(*) FROM \"retailer_profile\" WHERE \"credit_grade\" IS NULL") == rows);
    CHECK(opened.database().number("SELECT count(*) FROM \"substitution\"") == 0);
    for (const auto& result : check_store(opened)) CHECK(result.ok());
}

TEST_CASE("the data of an earlier program can be checked and exported before they were served", "[store]") {
    AdminStore admin;
    admin.fill();
    const auto folder = admin.path();
    admin.release();
    forget(folder / "store.db", "retailer_profile", "credit_grade");
    CheckOptions check;
    check.data = folder;
    CHECK(run_check(check) == done);
    forget(folder / "store.db", "retailer_profile", "credit_grade");
    ExportOptions exported;
    exported.data = folder;
    exported.entity = "retailer_profile";
    exported.format = "csv";
    exported.out = folder / "profiles.csv";
    CHECK(run_export(exported) == done);
}
