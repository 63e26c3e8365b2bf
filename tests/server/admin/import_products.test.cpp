// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/products/product_price.h"
#include "common/quota/agreed_total.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

using namespace liangheng;

namespace {

void accept_barcodes(ImportOptions& options) { options.accept = {"products.barcode_twice"}; }

}

TEST_CASE("products come with brand, packing and prices, and leading zeros of codes stay", "[admin]") {
    AdminStore store;
    const auto report = store.import(
        "products",
        "code,name,brand,maker,sticks_per_pack,allocation,wholesale,guide_retail,effective_from\n"
        "0012,甲,牌,厂,16,7000,8000,9000,2020-01-01\n012,乙,牌,厂,20,7000,8000,9000,2020-01-01\n");
    CHECK(report.committed);
    CHECK(report.accepted_by_kind.at("product_price") == 2);
    const auto product = store.one<Product>("code", "0012");
    CHECK(product.sticks_per_pack == Count{16});
    CHECK(product.packs_per_carton == Count{10});
    CHECK(product.brand == store.one<Brand>("name", "牌").id);
    CHECK(store.one<Brand>("name", "牌").maker == "厂");
    CHECK(store.one<ProductPrice>("product", to_hex(product.id.value)).wholesale == Fen{8000});
    CHECK(store.one<Product>("code", "012").name == "乙");
    CHECK(store.one<Product>("code", "012").mnemonic == "y");
}

TEST_CASE("a product without all its prices gets none, and a missing bar code is told", "[admin]") {
    AdminStore store;
    const auto report =
        store.import("products", "code,name,brand,carton_barcode,allocation,wholesale,guide_retail\n"
                                 "1,甲,牌,,7000,,9000\n2,乙,牌,6900000000001,,,\n");
    CHECK(report.committed);
    CHECK(report.accepted == 2);
    CHECK(codes_of(report.warnings) ==
          "products.barcode_missing products.price_missing products.price_missing "
          "import.default_taken import.default_taken import.default_taken");
    CHECK(store.all<ProductPrice>().empty());
}

TEST_CASE("a bar code that two products have is refused until it is confirmed", "[admin]") {
    AdminStore store;
    const std::string file =
        "code,name,brand,carton_barcode,pack_barcode\n1,甲,牌,111,112\n2,乙,牌,111,113\n3,丙,牌,114,113\n";
    const auto refused = store.import("products", file);
    CHECK(codes_of(refused.refused) == "products.barcode_twice products.barcode_twice");
    CHECK(!refused.committed);
    const auto confirmed = store.import("products", file, accept_barcodes);
    CHECK(confirmed.committed);
    CHECK(confirmed.accepted == 3);
    CHECK(codes_of(store.import("products", "code,name,brand,carton_barcode\n9,丁,牌,114\n").refused) ==
          "products.barcode_twice");
    CHECK(store.import("products", file, accept_barcodes).changed == 0);
}

TEST_CASE("a product imported again is changed where the file differs and counted", "[admin]") {
    AdminStore store;
    store.fill();
    const auto report = store.import("products", "code,name,brand\nA,新名,牌\nB,乙品,牌\n");
    CHECK(report.changed == 1);
    CHECK(report.accepted == 2);
    CHECK(store.one<Product>("code", "A").name == "新名");
    CHECK(store.all<Brand>().size() == 1);
}

TEST_CASE("what a rule refuses is told by its line", "[admin]") {
    AdminStore store;
    const auto report = store.import("products",
                                     "code,name,brand,sticks_per_pack,allocation,wholesale,guide_retail\n"
                                     "1,甲,牌,0,1,1,1\n2,乙,牌,20,1,0,1\n3,丙,牌,20,1,12x,1\n",
                                     [](ImportOptions& options) { options.skip_bad = true; });
    CHECK(codes_of(report.refused) == "products.empty_packing products.price_zero value.not_a_number");
    CHECK(report.committed);
    CHECK(store.all<Product>().empty());
}

TEST_CASE("prices come from a day on, and another price of the same day is refused", "[admin]") {
    AdminStore store;
    store.fill();
    const auto mapping = store.write(
        "mapping.toml",
        "[fields]\nproduct = { column = \"code\" }\nallocation = { column = \"a\", unit = \"yuan\" }\n"
        "wholesale = { column = \"w\", unit = \"yuan\" }\nguide_retail = { column = \"r\", unit = \"yuan\" "
        "}\n"
        "effective_from = { column = \"from\", format = \"yyyy年M月d日\" }\n");
    const auto with_mapping = [&](ImportOptions& options) { options.mapping = mapping; };
    const auto first =
        store.import("prices", "code,a,w,r,from\nA,70.5,81,95.00,2026年12月1日\n", with_mapping);
    CHECK(first.committed);
    CHECK(store.one<ProductPrice>("effective_from", "2026-12-01").allocation == Fen{7050});
    CHECK(store.import("prices", "code,a,w,r,from\nA,70.50,81,95,2026年12月1日\n", with_mapping).committed);
    const auto other = store.import(
        "prices", "code,a,w,r,from\nA,70,82,95,2026年12月1日\nC,1,1,1,2026年12月1日\n", with_mapping);
    CHECK(codes_of(other.refused) == "products.price_of_day_exists import.not_found");
    CHECK(store.all<ProductPrice>().size() == 3);
}

TEST_CASE("agreed totals come confirmed, are changed by a later file and each retailer has one a month",
          "[admin]") {
    AdminStore store;
    store.fill();
    const std::string file = "retailer,month,quantity\n000000000001,2026-12,120\n000000000002,2026-12,0\n";
    CHECK(store.import("agreed-totals", file).committed);
    CHECK(store.one<AgreedTotal>("quantity", "120").state == AgreedTotalState::confirmed);
    CHECK(store.import("agreed-totals", file).changed == 0);
    CHECK(store.import("agreed-totals", "retailer,month,quantity\n000000000001,2026-12,121\n").changed == 1);
    CHECK(store.all<AgreedTotal>().size() == 2);
    const auto wrong = store.import(
        "agreed-totals", "retailer,month,quantity\n000000000001,2027-01,5\n000000000001,2027-01,6\n"
                         "000000000002,2027-01,-1\n000000000002,2027-01-05,1\n");
    CHECK(codes_of(wrong.refused) == "import.row_twice value.out_of_range rules.not_first_of_month");
}
