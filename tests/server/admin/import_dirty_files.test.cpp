// SPDX-License-Identifier: GPL-3.0-or-later
// Files as offices have them, all invented: marks, line ends of both kinds, breaks inside cells, codes that
// lost their zeros, returns, GB18030. Each is read as what it says or refused with line and reason.
#include "common/orders/order_line.h"
#include "common/products/product_price.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

void skip_bad(ImportOptions& options) { options.skip_bad = true; }

/// "file.csv:3 code", one a note.
std::string places_of(const std::vector<ImportNote>& notes) {
    std::string text;
    for (const auto& note : notes) text += (text.empty() ? "" : ", ") + note.at + ' ' + note.code;
    return text;
}

}

TEST_CASE("a mark, line ends of a spreadsheet and breaks inside cells are read, and lines are counted as "
          "people see them",
          "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import("retailers",
                                     "\xef\xbb\xbflicence_no,name,address,territory,licence_valid_to\r\n"
                                     "000000000031,\"春风,店\",\"东街 1 号\r\n后门\",T1,2030-01-01\r\n"
                                     "000000000032,\"夏雨\r\n店\",西街,T1,2030-01-01\r\n"
                                     "000000000033,\"秋\"\"月\"\"店\",南街,T1,2030-01-01\r\n"
                                     "33,冬雪店,北街,T1,2030-01-01",
                                     skip_bad);
    CHECK(report.committed);
    CHECK(report.encoding == "UTF-8");
    CHECK(report.rows == 4);
    CHECK(report.adds_up());
    CHECK(places_of(report.refused) == "file.csv:4 value.bad_text, file.csv:7 value.wrong_digits");
    const auto spring = store.one<Retailer>("licence_no", "000000000031");
    CHECK(spring.name == "春风,店");
    CHECK(spring.address == "东街 1 号\n后门");
    CHECK(store.one<Retailer>("licence_no", "000000000033").name == "秋\"月\"店");
}

TEST_CASE("semicolons, tabs and UTF-16 of a spreadsheet make no difference", "[admin]") {
    AdminStore store;
    store.fill();
    CHECK(store.import("products", "code;name;brand\nS1;\"甲;乙\";牌\n").accepted == 1);
    CHECK(store.one<Product>("code", "S1").name == "甲;乙");
    CHECK(store.import("products", "code\tname\tbrand\nS2\t丙,丁\t牌\n").accepted == 1);
    CHECK(store.one<Product>("code", "S2").name == "丙,丁");
    std::string wide = "\xff\xfe";
    for (const char c : std::string_view("code,name,brand\r\nS3,Wide,W\r\n")) (wide += c) += '\0';
    const auto report = store.import("products", wide);
    CHECK(report.committed);
    CHECK(report.encoding.starts_with("UTF-16"));
    CHECK(store.one<Product>("code", "S3").name == "Wide");
}

TEST_CASE("orders in GB18030 are read, and a byte that is none is refused with its line", "[admin]") {
    AdminStore store;
    store.fill();
    // The product code 红塔 and the order number 甲7, CRLF.
    store.import("products",
                 "code,name,brand\r\n\xba\xec\xcb\xfe,\xba\xec\xcb\xfe\xcf\xe3\xd1\xcc,\xba\xec\xcb\xfe\r\n");
    CHECK(store.one<Product>("code", "红塔").name == "红塔香烟");
    const auto report = store.import("orders", "source_ref,captured_at,retailer,product,requested\r\n"
                                               "\xbc\xd7\x37,2026-01-05,000000000001,\xba\xec\xcb\xfe,3\r\n");
    CHECK(report.committed);
    CHECK(report.encoding == "GB18030");
    CHECK(store.one<Order>("source_ref", "甲7").kind == OrderKind::history);
    const auto broken =
        store.import("products", "code,name,brand\nG1,\xba\xec\xcb\xfe\xcf\xe3\xd1\xcc,b\nG2,\xba\xff,b\n");
    CHECK(!broken.committed);
    CHECK(places_of(broken.refused) == "file.csv:3 encoding.unknown");
}

TEST_CASE("returns are refused however they are written, and nothing is made positive", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import("orders",
                                     "source_ref,captured_at,retailer,product,requested\n"
                                     "7,2026-01-05,000000000001,A,6\n"
                                     "7,2026-01-05,000000000001,A,-3\n"
                                     "7,2026-01-05,000000000001,B,(3)\n"
                                     "7,2026-01-05,000000000001,B,3-\n"
                                     "7,2026-01-05,000000000001,B,−3\n"
                                     "7,2026-01-05,000000000001,B,-0\n"
                                     "7,2026-01-05,000000000001,B,1.5\n",
                                     skip_bad);
    CHECK(report.committed);
    CHECK(places_of(report.refused) ==
          "file.csv:3 orders.returns_not_supported, file.csv:4 value.not_a_number, file.csv:5 "
          "value.not_a_number, "
          "file.csv:6 value.not_a_number, file.csv:7 orders.quantity_zero, file.csv:8 value.not_a_number");
    CHECK(report.refused[0].reason.find("-3") != std::string::npos);
    const auto order = store.one<Order>("source_ref", "7");
    CHECK(order.incomplete);
    CHECK(store.office().facts().details<OrderLine>(order.id)->size() == 1);
}

TEST_CASE("codes keep their leading zeros, and a code that lost them names no other row", "[admin]") {
    AdminStore store;
    store.fill();
    const auto products =
        store.import("products", "code,name,brand,carton_barcode,pack_barcode\n"
                                 "007,甲,牌,0690000000015,00690015\n7,乙,牌,690000000015,690015\n");
    CHECK(products.committed);
    CHECK(products.accepted == 2);
    CHECK(store.one<Product>("code", "007").carton_barcode == "0690000000015");
    CHECK(store.one<Product>("code", "007").pack_barcode == "00690015");
    const auto orders = store.import("orders",
                                     "source_ref,captured_at,retailer,product,requested\n"
                                     "0012,2026-01-05,000000000001,007,1\n"
                                     "12,2026-01-05,000000000001,7,2\n"
                                     "13,2026-01-05,1,7,2\n"
                                     "14,2026-01-05,000000000001,07,2\n",
                                     skip_bad);
    CHECK(orders.accepted_by_kind.at("order") == 3); // 14 stays, without its line
    CHECK(places_of(orders.refused) == "file.csv:4 import.not_found, file.csv:5 import.not_found");
    CHECK(places_of(orders.warnings) == "file.csv:5 orders.without_lines");
    CHECK(store.one<Order>("source_ref", "0012").id != store.one<Order>("source_ref", "12").id);
}

TEST_CASE(
    "bar codes: missing ones are told, repeated ones refused with the other product, shortened ones refused",
    "[admin]") {
    AdminStore store;
    store.import("products", "code,name,brand,carton_barcode\nP1,甲,牌,6900000000015\n");
    const auto report = store.import("products",
                                     "code,name,brand,carton_barcode\n"
                                     "P2,乙,牌,6900000000015\n"
                                     "P3,丙,牌,\n"
                                     "P4,丁,牌,6.90103E+12\n"
                                     "P5,戊,牌,6900000000022\n"
                                     "P6,己,牌,6900000000022\n",
                                     skip_bad);
    CHECK(places_of(report.refused) ==
          "file.csv:2 products.barcode_twice, file.csv:4 products.barcode_shortened, "
          "file.csv:6 products.barcode_twice");
    CHECK(report.refused[0].reason.find("(P1)") != std::string::npos);
    CHECK(report.refused[2].reason.find("(P5)") != std::string::npos);
    CHECK(report.warnings.front().code == "products.barcode_missing");
    CHECK(report.warnings.front().at == "file.csv:3");
    CHECK(report.accepted == 2);
}

TEST_CASE("missing prices: a product is taken without, and a row of prices is refused", "[admin]") {
    AdminStore store;
    const auto products =
        store.import("products", "code,name,brand,allocation,wholesale,guide_retail,effective_from\n"
                                 "P1,甲,牌,7000,,9000,2026-01-01\nP2,乙,牌,7000,8000,9000,2026-01-01\n");
    CHECK(products.committed);
    CHECK(products.accepted_by_kind.at("product_price") == 1);
    CHECK(store.all<ProductPrice>().size() == 1);
    const auto prices =
        store.import("prices",
                     "product,allocation,wholesale,guide_retail,effective_from\n"
                     "P1,7000,,9000,2026-01-01\nP2,7000,8000,9000,\nP1,7000,8000,9000,2026-02-01\n",
                     skip_bad);
    CHECK(places_of(prices.refused) == "file.csv:2 value.missing, file.csv:3 value.missing");
    CHECK(prices.refused[0].reason.find("wholesale") != std::string::npos);
    CHECK(store.all<ProductPrice>().size() == 2);
}
