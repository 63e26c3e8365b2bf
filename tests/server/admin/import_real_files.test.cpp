// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped mapping files on the data for development, where they lie beside the project.
#include "common/orders/order_line.h"
#include "tests/server/admin/admin_store.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <set>

using namespace liangheng;

namespace {

const std::filesystem::path project = LIANGHENG_SOURCE_DIR;

/// The first lines of a file of the data for development; empty where there is none.
std::string first_lines(const std::string& name, int lines) {
    const auto file = project / ".." / "shared" / "data" / (name + ".csv.xz");
    if (!std::filesystem::exists(file)) return {};
    const auto call = "xz -dc '" + file.string() + "' 2>/dev/null | head -n " + std::to_string(lines);
    std::string text;
    FILE* pipe = ::popen(call.c_str(), "r");
    std::array<char, 65536> piece{};
    while (const auto count = std::fread(piece.data(), 1, piece.size(), pipe))
        text.append(piece.data(), count);
    ::pclose(pipe);
    return text;
}

std::function<void(ImportOptions&)> with(const std::string& mapping) {
    return [mapping](ImportOptions& options) {
        options.mapping = project / "docs" / "mappings" / (mapping + ".toml");
        options.skip_bad = true;
        options.accept = {"products.barcode_twice"};
    };
}

std::set<std::string> set_of_codes(const std::vector<ImportNote>& notes) {
    std::set<std::string> codes;
    for (const auto& note : notes) codes.insert(note.code);
    return codes;
}

using Codes = std::set<std::string>;

}

TEST_CASE("shops, products and orders of a monopoly's wholesale are imported by the shipped mappings",
          "[admin]") {
    const auto lines = first_lines("iowa/lines_2016-09_2019-12", 40'001);
    if (lines.empty()) {
        WARN("the data for development are not here, so nothing was imported");
        return;
    }
    AdminStore store;
    std::ifstream staff(project / "docs" / "mappings" / "iowa-staff.csv", std::ios::binary);
    CHECK(store.import("staff", {std::istreambuf_iterator<char>(staff), {}}).committed);
    const auto shops = store.import("retailers", first_lines("iowa/stores", 1'000), with("iowa-stores"));
    CHECK(shops.committed);
    CHECK(shops.refused.empty());
    const auto products =
        store.import("products", first_lines("iowa/products", 10'000), with("iowa-products"));
    CHECK(products.committed);
    CHECK(products.refused.empty());
    CHECK(set_of_codes(products.warnings) == Codes{"products.barcode_missing", "products.barcode_twice"});
    const auto orders = store.import("orders", lines, with("iowa-orders"));
    CHECK(orders.committed);
    CHECK(orders.rows == 40'000);
    CHECK(orders.adds_up());
    CHECK(set_of_codes(orders.refused) == Codes{"import.not_found"});
    CHECK(orders.left_out == orders.refused.size());
    CHECK(orders.accepted_by_kind.at("order") == store.all<Order>().size());
    CHECK(orders.accepted_by_kind.at("order_line") == orders.accepted);
    const auto totals = store.import("agreed-totals", first_lines("iowa/store_month_2012-01_2019-12", 1'001),
                                     with("iowa-agreed-totals"));
    CHECK(totals.accepted == 1'000);
}

TEST_CASE("a catalogue with repeated bar codes and missing prices is imported by the shipped mapping",
          "[admin]") {
    const auto catalogue = first_lines("china/cigarette_specs_half", 10'000);
    if (catalogue.empty()) {
        WARN("the data for development are not here, so nothing was imported");
        return;
    }
    AdminStore store;
    const auto report = store.import("products", catalogue, with("china-specifications"));
    CHECK(report.committed);
    CHECK(report.adds_up());
    CHECK(set_of_codes(report.refused) == Codes{"value.no_match"});
    CHECK(set_of_codes(report.warnings) == Codes{"import.default_taken", "products.barcode_missing",
                                                 "products.barcode_twice", "products.price_missing"});
    CHECK(store.all<Product>().size() == report.accepted);
}
