// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/orders/order_line.h"
#include "server/admin/check_list.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

std::vector<OrderLine> lines_of(AdminStore& store, const Order& order) {
    return store.office().facts().details<OrderLine>(order.id).value();
}

void skip_bad(ImportOptions& options) { options.skip_bad = true; }

constexpr const char* header = "source_ref,captured_at,retailer,product,requested\n";

std::string file_of(std::initializer_list<const char*> rows) {
    std::string text = header;
    for (const auto* row : rows) text += std::string(row) + '\n';
    return text;
}

}

TEST_CASE("lines of one order are gathered wherever they stand and keep their sequence", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report =
        store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "8,2026-01-06,000000000002,B,4",
                                        "7,2026-01-05,000000000001,B,5"}));
    CHECK(report.committed);
    CHECK(report.accepted_by_kind.at("order") == 2);
    CHECK(report.accepted_by_kind.at("order_line") == 3);
    const auto order = store.one<Order>("source_ref", "7");
    CHECK(order.kind == OrderKind::history);
    CHECK(order.state == OrderState::settled);
    CHECK(order.month == make_date(2026, 1, 1));
    CHECK(!order.incomplete);
    const auto lines = lines_of(store, order);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].product == store.one<Product>("code", "A").id);
    CHECK(lines[1].requested == Cartons{5});
    CHECK(lines[1].accepted == Cartons{5});
}

TEST_CASE("an order of which lines are left out is incomplete, and an order without any line stays",
          "[admin]") {
    AdminStore store;
    store.fill();
    const auto file = file_of(
        {"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,X,4", "8,2026-01-06,000000000002,X,4"});
    const auto kept_out = store.import("orders", file);
    CHECK(!kept_out.committed);
    CHECK(codes_of(kept_out.refused) == "import.not_found import.not_found");
    CHECK(kept_out.refused[0].at == "file.csv:3");
    CHECK(kept_out.refused[0].item == "7 / X");
    CHECK(store.all<Order>().empty());
    const auto report = store.import("orders", file, skip_bad);
    CHECK(report.committed);
    CHECK(report.accepted == 1);
    CHECK(report.left_out == 2);
    CHECK(report.adds_up());
    CHECK(store.one<Order>("source_ref", "7").incomplete);
    const auto empty = store.one<Order>("source_ref", "8");
    CHECK(empty.incomplete);
    CHECK(lines_of(store, empty).empty());
}

TEST_CASE("a product twice in one order is kept twice and told", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report =
        store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,A,4"}));
    CHECK(report.committed);
    CHECK(codes_of(report.warnings) == "orders.product_twice");
    CHECK(report.warnings.front().at == "file.csv:3");
    CHECK(lines_of(store, store.one<Order>("source_ref", "7")).size() == 2);
}

TEST_CASE("returns, nothing, unknown shops and contradictions are refused by line", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report =
        store.import("orders",
                     file_of({"7,2026-01-05,000000000001,A,-3", "7,2026-01-05,000000000001,A,0",
                              "9,2026-01-05,000000000009,A,1", "7,2026-01-06,000000000001,B,1",
                              "7,2026-01-05,000000000002,B,1", "7,,000000000001,B,1",
                              "7,2026-01-05,000000000001,B,many", "8,2027-01-05,000000000001,B,1", ",,,,"}),
                     skip_bad);
    CHECK(codes_of(report.refused) ==
          "orders.returns_not_supported orders.quantity_zero import.not_found import.head_differs "
          "import.head_differs value.missing value.not_a_number orders.history_in_future");
    CHECK(report.rows == 9);
    CHECK(report.blank == 1);
    CHECK(report.adds_up());
    CHECK(store.one<Order>("source_ref", "7").incomplete);
}

TEST_CASE("orders without numbers are recognised by retailer and day", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import(
        "orders",
        "captured_at,retailer,product,requested\n2026-01-05,000000000001,A,1\n2026-01-05,000000000001,B,1\n"
        "2026-01-06,000000000001,B,1\n");
    CHECK(report.accepted_by_kind.at("order") == 2);
    CHECK(store.all<Order>().front().source_ref.empty());
}

TEST_CASE("the same file of orders imported again records nothing more", "[admin]") {
    AdminStore store;
    store.fill();
    const auto file = file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,X,4"});
    store.import("orders", file, skip_bad);
    const auto head = store.office().store().head();
    const auto again = store.import("orders", file, skip_bad);
    CHECK(again.committed);
    CHECK(again.accepted == 1);
    CHECK(store.office().store().head() == head);
}

TEST_CASE("lines that were left out get in when the same file is imported after their product, and nothing "
          "is doubled",
          "[admin]") {
    AdminStore store;
    store.fill();
    const auto file = file_of({"7,2026-01-05,000000000001,X,4", "7,2026-01-05,000000000001,A,3",
                               "7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,Y,1",
                               "8,2026-01-06,000000000002,X,9", "9,2026-01-07,000000000002,B,1"});
    const auto first = store.import("orders", file, skip_bad);
    CHECK(codes_of(first.refused) == "import.not_found import.not_found import.not_found");
    CHECK(codes_of(first.warnings) == "orders.product_twice orders.without_lines");
    CHECK(first.warnings.back().at == "file.csv:6");
    CHECK(first.warnings.back().item == "8");

    store.import("products", "code,name,brand\nX,丙品,牌\n");
    const auto second = store.import("orders", file, skip_bad);
    CHECK(second.committed);
    CHECK(second.adds_up());
    CHECK(second.accepted == 5);
    CHECK(second.accepted_by_kind.at("order_completed") == 2);
    CHECK(codes_of(second.refused) == "import.not_found");
    const auto seven = store.one<Order>("source_ref", "7");
    CHECK(seven.incomplete);
    const auto lines = lines_of(store, seven);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].product == store.one<Product>("code", "A").id);
    CHECK(lines[2].product == store.one<Product>("code", "X").id);
    CHECK(lines[2].sequence == Count{3});
    const auto eight = store.one<Order>("source_ref", "8");
    CHECK(!eight.incomplete);
    CHECK(lines_of(store, eight).size() == 1);

    store.import("products", "code,name,brand\nY,丁品,牌\n");
    CHECK(store.import("orders", file).committed);
    CHECK(lines_of(store, seven).size() == 4);
    CHECK(!store.one<Order>("source_ref", "7").incomplete);
    const auto head = store.office().store().head();
    const auto again = store.import("orders", file);
    CHECK(again.committed);
    CHECK(again.accepted == 6);
    CHECK(!again.accepted_by_kind.contains("order_completed"));
    CHECK(store.office().store().head() == head);
    CHECK(store.all<Order>().size() == 3);
    CHECK(check_store(store.office().store()).size() > 5);
    for (const auto& result : check_store(store.office().store())) {
        INFO(result.name());
        CHECK(result.ok());
    }
}

TEST_CASE("another file with the same orders completes them and doubles none", "[admin]") {
    AdminStore store;
    store.fill();
    store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,X,4"}),
                 skip_bad);
    const auto report =
        store.import("orders",
                     file_of({"6,2026-01-02,000000000001,A,1", "7,2026-01-05,000000000001,A,3",
                              "7,2026-01-05,000000000001,B,4", "7,2026-01-05,000000000002,A,1"}),
                     skip_bad);
    CHECK(codes_of(report.refused) == "import.head_differs");
    CHECK(report.accepted_by_kind.at("order_completed") == 1);
    CHECK(store.all<Order>().size() == 2);
    CHECK(lines_of(store, store.one<Order>("source_ref", "7")).size() == 2);
    // The number of another retailer or of another day is another order.
    CHECK(store.import("orders", file_of({"7,2026-01-05,000000000002,A,1"})).committed);
    CHECK(store.import("orders", file_of({"7,2025-01-05,000000000001,A,1"})).committed);
    CHECK(store.all<Order>().size() == 4);
}

TEST_CASE(
    "a whole order of the past takes no further lines, and one that differs is refused with its difference",
    "[admin]") {
    AdminStore store;
    store.fill();
    store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,B,2"}));
    const auto head = store.office().store().head();
    const auto longer =
        store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,B,2",
                                        "7,2026-01-05,000000000001,A,1"}));
    CHECK(codes_of(longer.refused) == "orders.history_whole orders.history_whole orders.history_whole");
    const auto other =
        store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,B,5"}));
    CHECK(codes_of(other.refused) == "orders.history_otherwise orders.history_otherwise");
    CHECK(other.refused.front().reason.find("(B: 2)") != std::string::npos);
    // A file that lacks a line only because it is refused there takes nothing away.
    const auto less = store.import(
        "orders", file_of({"7,2026-01-05,000000000001,A,3", "7,2026-01-05,000000000001,Z,2"}), skip_bad);
    CHECK(less.committed);
    CHECK(less.accepted == 1);
    CHECK(store.office().store().head() == head);
}

TEST_CASE("a long file is stored in groups, and the same call completes a broken run", "[admin]") {
    AdminStore store;
    store.fill();
    std::string file = header;
    constexpr int orders = 5'200;
    for (int i = 0; i < orders; ++i)
        file += std::to_string(i) + ",2026-01-05,00000000000" + (i % 2 ? "1" : "2") + ",A,1\n";
    struct Broken {};
    int groups = 0;
    CHECK_THROWS_AS(store.import("orders", file, {},
                                 [&] {
                                     if (++groups == 2) throw Broken{};
                                 }),
                    Broken);
    CHECK(store.all<Order>().size() == 2'000);
    groups = 0;
    const auto report = store.import("orders", file, {}, [&] { ++groups; });
    CHECK(report.committed);
    CHECK(report.accepted == orders);
    CHECK(groups == 4);
    CHECK(store.all<Order>().size() == orders);
    CHECK(store.office().store().last_audit()->seq < orders + 20);
}

TEST_CASE("what somebody else changes between deciding and storing is refused late", "[admin]") {
    AdminStore store;
    store.fill();
    std::string file = "licence_no,name,territory,licence_valid_to\n";
    for (int i = 10'000; i < 15'100; ++i) file += "0000000" + std::to_string(i) + ",店,T1,2030-01-01\n";
    bool disturbed = false;
    const auto report = store.import(
        "retailers", file, [](ImportOptions& options) { options.skip_bad = true; },
        [&] {
            if (std::exchange(disturbed, true)) return;
            const auto other = store.write(
                "other.csv", "licence_no,name,territory,licence_valid_to\n000000015050,别人,T2,2030-01-01\n");
            store.import("retailers", "", [&](ImportOptions& options) { options.file = other; });
        });
    CHECK(report.adds_up());
    CHECK(report.committed);
    CHECK(store.all<Retailer>().size() == 5'102);
    CHECK(store.one<Retailer>("licence_no", "000000015050").name == "别人");
    CHECK(report.accepted == 5'099);
    CHECK(codes_of(report.refused) != "");
}

TEST_CASE("a file that is written while it is imported stops the import", "[admin]") {
    AdminStore store;
    store.fill();
    std::string file = "licence_no,name,territory,licence_valid_to\n";
    for (int i = 10'000; i < 15'100; ++i) file += "0000000" + std::to_string(i) + ",店,T1,2030-01-01\n";
    const auto report =
        store.try_import("retailers", file, {}, [&] { store.write("file.csv", file + "more\n"); });
    CHECK(!report->committed);
    CHECK(codes_of(report->refused) == "import.file_changed");
    CHECK(report->adds_up());
}

TEST_CASE("a file that cannot be read to its end is refused at that line", "[admin]") {
    AdminStore store;
    store.fill();
    const auto quote =
        store.import("orders", file_of({"7,2026-01-05,000000000001,A,3", "8,2026-01-05,000000000001,\"A,3"}));
    CHECK(codes_of(quote.refused) == "csv.unclosed_quote");
    CHECK(quote.refused.front().at == "file.csv:3");
    CHECK(quote.adds_up());
    CHECK(!quote.committed);
    const auto bytes = store.import("products", "code,name,brand\n1,\xff\xff\xff,b\n");
    CHECK(codes_of(bytes.refused) == "encoding.unknown");
    CHECK(codes_of(store.import("products", "").refused) == "csv.empty");
    CHECK(store.all<Order>().empty());
}
