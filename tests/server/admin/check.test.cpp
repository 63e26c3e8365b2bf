// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/admin/check_list.h"
#include "server/admin/demo_county.h"
#include "server/engine/audit_index.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

/// A county with live orders, whose rows a test spoils behind the engine's back.
class SpoiledStore {
public:
    SpoiledStore() {
        DemoOptions options;
        options.retailers = 30;
        options.months = 3;
        const auto today = make_date(2026, 11, 24);
        store_.now = instant_at(today, demo_minutes);
        DemoCounty(store_.office(), options, today).make("no hash");
    }

    AdminStore& store() { return store_; }
    void spoil(const std::string& sql) { store_.office().store().database().run(sql); }
    /// Names of the checks that are not ok, with a blank between.
    std::string broken() {
        std::string names;
        for (const auto& result : check_store(store_.office().store()))
            if (!result.ok()) names += (names.empty() ? "" : " ") + result.name();
        return names;
    }

private:
    AdminStore store_;
};

}

TEST_CASE("an audit event that was changed, removed or added breaks the chain", "[admin]") {
    SpoiledStore store;
    CHECK(store.broken() == "");
    store.spoil("UPDATE audit_event SET \"at\" = \"at\" + 1 WHERE seq = 5");
    CHECK(store.broken() == "audit.chain");
    store.spoil("UPDATE audit_event SET \"at\" = \"at\" - 1 WHERE seq = 5");
    CHECK(store.broken() == "");
    store.spoil("DELETE FROM audit_event WHERE seq = 5");
    CHECK(store.broken() == "audit.chain audit.one_event_per_command");
}

TEST_CASE("an index of the chain that lacks a row, or has one too many, is found", "[admin]") {
    SpoiledStore store;
    while (index_audit(store.store().office().store(), 7)) {
    }
    CHECK(store.broken() == "");
    store.spoil("DELETE FROM audit_row WHERE seq = 9");
    CHECK(store.broken() == "audit.index");
    store.spoil("DELETE FROM audit_row");
    store.spoil("DELETE FROM meta WHERE \"key\" = 'audit_indexed'");
    CHECK(store.broken() == "");
    store.spoil("INSERT INTO audit_row VALUES (11, x'00112233445566778899aabbccddeeff', 3)");
    CHECK(store.broken() == "audit.index");
}

TEST_CASE("a command without event, and a feed with a gap are found", "[admin]") {
    SpoiledStore store;
    store.spoil("DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)");
    CHECK(store.broken() == "audit.one_event_per_command");
    store.spoil("DELETE FROM feed WHERE seq = 3");
    CHECK(store.broken() == "audit.one_event_per_command feed.dense");
    // Up to the floor entries may be forgotten.
    store.spoil(R"(INSERT INTO meta ("key", "value") VALUES ('feed_floor', X'32'))");
    CHECK(store.broken() == "audit.one_event_per_command feed.dense");
    store.spoil(R"(UPDATE meta SET "value" = X'33' WHERE "key" = 'feed_floor')");
    CHECK(store.broken() == "audit.one_event_per_command");
}

TEST_CASE("counter rows that do not fit their orders and totals are found", "[admin]") {
    SpoiledStore store;
    store.spoil("UPDATE quota_position SET ordered = ordered + 1 WHERE ordered < cap AND id = (SELECT "
                "min(id) FROM quota_position WHERE ordered < cap)");
    CHECK(store.broken() == "quota.ordered_recomputed");
    SpoiledStore other;
    other.spoil("UPDATE quota_position SET cap = cap + 1 WHERE id = (SELECT min(id) FROM quota_position)");
    CHECK(other.broken() == "quota.cap_from_total");
}

TEST_CASE("an order counted in no position, a price changed and a line accepted beyond its request are found",
          "[admin]") {
    SpoiledStore store;
    const std::string live = "(SELECT min(id) FROM \"order\" WHERE kind = 0 AND state = 1)";
    store.spoil("UPDATE order_line SET wholesale_price = wholesale_price + 1 WHERE \"order\" = " + live);
    CHECK(store.broken() == "orders.price_kept");
    store.spoil("UPDATE order_line SET accepted = requested + 1 WHERE sequence = 1 AND \"order\" = " + live);
    CHECK(store.broken() == "quota.ordered_recomputed orders.lines orders.price_kept");
}

TEST_CASE("a row in another bucket, a lost head, a lost line and a reference to nothing are found",
          "[admin]") {
    SpoiledStore bucket;
    bucket.spoil("UPDATE retailer SET \"_bucket\" = (SELECT max(\"_bucket\") FROM retailer) "
                 "WHERE id = (SELECT id FROM retailer ORDER BY \"_bucket\", id LIMIT 1)");
    CHECK(bucket.broken().find("rows.bucket") != std::string::npos);
    SpoiledStore head;
    head.spoil("DELETE FROM \"order\" WHERE id = (SELECT min(id) FROM \"order\" WHERE kind = 2)");
    CHECK(head.broken() == "rows.bucket");
    SpoiledStore line;
    line.spoil("DELETE FROM order_line WHERE sequence = 1 AND \"order\" = (SELECT min(id) FROM \"order\" "
               "WHERE kind = 2)");
    CHECK(line.broken() == "rows.lines");
    SpoiledStore reference;
    reference.spoil("DELETE FROM brand WHERE id = (SELECT min(id) FROM brand)");
    CHECK(reference.broken() == "rows.references");
    SpoiledStore value;
    value.spoil("UPDATE retailer SET licence_no = '12' WHERE id = (SELECT min(id) FROM retailer)");
    CHECK(value.broken() == "rows.values");
}

TEST_CASE("a total that stayed confirmed and a missing counter row in an open month are found", "[admin]") {
    SpoiledStore store;
    store.spoil(
        "UPDATE agreed_total SET state = 1 WHERE id = (SELECT min(id) FROM agreed_total WHERE state = 3)");
    CHECK(store.broken() == "quota.effective_in_open_month quota.cap_from_total");
    SpoiledStore other;
    other.spoil(
        "DELETE FROM quota_position WHERE id = (SELECT min(id) FROM quota_position WHERE ordered = 0)");
    CHECK(other.broken() == "quota.position_in_open_month");
}

TEST_CASE("a person of a shop in another territory and a gap between price classes are found", "[admin]") {
    SpoiledStore store;
    store.spoil("UPDATE shop_person SET territory = (SELECT id FROM territory WHERE id <> "
                "shop_person.territory LIMIT 1) WHERE id = (SELECT min(id) FROM shop_person)");
    CHECK(store.broken().find("retailers.one_territory") != std::string::npos);
    SpoiledStore other;
    other.spoil(
        "UPDATE price_class SET \"from\" = \"from\" + 1 WHERE number = 3 AND effective_from = (SELECT "
        "min(effective_from) FROM price_class)");
    CHECK(other.broken() == "products.price_classes_whole");
    other.spoil(
        "DELETE FROM price_class WHERE number > 2 AND effective_from = (SELECT min(effective_from) FROM "
        "price_class)");
    CHECK(other.broken() == "products.price_classes_whole");
}

TEST_CASE("many breaches are counted and the first hundred told", "[admin]") {
    CheckResult result("a.check");
    for (int i = 0; i < 150; ++i) result.breach(std::to_string(i));
    CHECK(result.count() == 150);
    CHECK(result.breaches().size() == 100);
    CHECK(result.breaches().back() == "and 51 more");
}
